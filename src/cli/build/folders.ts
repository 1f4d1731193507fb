import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Settings } from '../../settings.ts';

/** The project's own folder. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The cache of one combination of content folder, preview and base path. */
export function cacheFolder({ contentDir, preview, basePath, outDir }: Settings): string {
  const key = JSON.stringify([contentDir, preview, basePath, outDir]);
  const name = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return path.join(ROOT, '.cache', name);
}
