import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { writeNginx } from '../../src/hosting/nginx.ts';
import { emptyFolder } from './folder.ts';

/** Whether Debian's nginx is installed, with the list of types that its package brings. */
export const HAS_NGINX = spawnSync('nginx', ['-v']).status === 0;

/** nginx, running on the generated example. */
export interface Nginx {
  /** With a slash at the end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts nginx over a built folder. Throws what it printed where it does not come up. */
export async function startNginx(root: string): Promise<Nginx> {
  const { folder, remove } = emptyFolder();
  const port = await freePort();
  const server = writeNginx({
    root,
    base: '/',
    listen: [`127.0.0.1:${String(port)}`],
    names: ['127.0.0.1', 'localhost'],
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const file = path.join(folder, 'nginx.conf');
  mkdirSync(path.join(folder, 'temporary'));
  writeFileSync(
    file,
    [
      // One process, as whoever runs the tests: only they may read the folder.
      'daemon off;',
      'master_process off;',
      `pid ${folder}/pid;`,
      'error_log stderr warn;',
      'events {}',
      'http {',
      ...temporary.map((name) => `  ${name}_temp_path ${folder}/temporary/${name};`),
      server,
      '}',
    ].join('\n'),
  );
  const child = spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const address = `http://127.0.0.1:${String(port)}/`;
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'close');
    remove();
  };
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`nginx did not come up:\n${printed}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
