// Runs before each file of the build and browser tests: most read the built site as soon as they are loaded.
import { inject } from 'vitest';
import { whenBuilt } from './real-site.ts';

await whenBuilt(inject('realSite'));
