import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CADDY_EXAMPLE, writeCaddy } from '../hosting/caddy.ts';
import { NGINX_EXAMPLE, writeNginx } from '../hosting/nginx.ts';
import { readSettings } from '../settings.ts';
import { ROOT } from './build/folders.ts';

/** The examples by their paths inside the project, for a site below `base`. */
export function hostingFiles(base: string): ReadonlyMap<string, string> {
  return new Map([
    ['.config/hosting/nginx.conf', writeNginx({ ...NGINX_EXAMPLE, base })],
    ['.config/hosting/Caddyfile', writeCaddy({ ...CADDY_EXAMPLE, base })],
  ]);
}

/**
 * `npm run hosting`: writes the examples of server configurations anew after a change of src/hosting. With `nginx` or
 * `caddy` it prints that one, for the base path that `BASE_PATH` gives, and writes nothing.
 */
export function run([which]: string[]): Promise<number> {
  const [nginx = '', caddy = ''] = hostingFiles(readSettings().basePath).values();
  if (which === 'nginx') process.stdout.write(nginx);
  else if (which === 'caddy') process.stdout.write(caddy);
  else if (which !== undefined)
    throw new Error(`There is no example for "${which}". Examples: nginx, caddy.`);
  else
    for (const [file, text] of hostingFiles('/')) {
      writeFileSync(path.join(ROOT, file), text);
      console.log(`wrote ${file}`);
    }
  return Promise.resolve(0);
}
