import { describeAccessibility } from '../support/accessibility.ts';

// A file for each edition: two browsers work side by side.
describeAccessibility(({ url }) => !url.startsWith('/fa/'));
