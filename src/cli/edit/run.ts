import { readContent } from '../../reading/content.ts';
import { readSettings } from '../../settings.ts';
import { requireFreePort } from '../free-port.ts';
import { readMoment } from '../new/made.ts';
import { buildConfig } from './config.ts';
import { serveEditor } from './server.ts';

/** `npm run edit`: the content editor in a browser page, on 127.0.0.1, until it is stopped. No part of the site. */
export async function run(): Promise<number> {
  const { contentDir, port } = readSettings();
  await requireFreePort(port);
  const config = (backend: string) => {
    const { content } = readContent(contentDir);
    return buildConfig(content, readMoment(content), backend);
  };
  // Told now rather than in the page: that site.yaml does not hold, or the folder is not there.
  config('');
  const { address } = await serveEditor({ folder: contentDir, config }, port ?? 0);
  console.log(`Editing ${contentDir}\nOpen ${address}`);
  return new Promise(() => {
    // Serves until the process is stopped.
  });
}
