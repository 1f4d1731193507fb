import { describeAccessibility } from '../support/accessibility.ts';

describeAccessibility(({ url }) => url.startsWith('/fa/'));
