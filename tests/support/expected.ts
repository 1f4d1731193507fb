import path from 'node:path';
import { ROOT } from '../../src/cli/build/folders.ts';
import type { Tracker } from '../../src/model/record.ts';
import { buildTracker } from '../../src/model/tracker.ts';
import { readContent } from '../../src/reading/content.ts';
import { BUILD_DATE } from './build.ts';

/** The real content joined, as the build of the tests sees it: what the pages are held against. */
export function realTracker(): Tracker {
  const { content } = readContent(path.join(ROOT, 'content'));
  return buildTracker(content, { today: BUILD_DATE, preview: false });
}
