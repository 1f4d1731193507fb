import { readSettings } from '../settings.ts';
import { ROOT } from './build/folders.ts';
import { liveContent } from './dev/live-content.ts';
import { requireFreePort } from './free-port.ts';

/** `npm run dev`: live preview, drafts included, until it is stopped. */
export async function run(): Promise<number> {
  process.env['PREVIEW'] = '1';
  const { port, contentDir } = readSettings();
  await requireFreePort(port);
  // Loaded late, so that nobody waits for Astro to be told of a taken port.
  const { dev } = await import('astro');
  await dev({
    root: ROOT,
    server: { host: '127.0.0.1', port: port ?? 4321 },
    integrations: [liveContent(contentDir)],
    // Writes what Astro's VS Code extension completes and explains front matter from.
    experimental: { contentIntellisense: true },
  });
  return new Promise(() => {
    // Serves until the process is stopped.
  });
}
