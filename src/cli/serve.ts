import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const TRIES = 50;

/** A server that runs. */
export interface Served {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a folder under a base path on 127.0.0.1. Where the port is taken: takes the next free one if `next`,
 * else throws a plain message.
 */
export async function serve(folder: string, base: string, port: number, next: boolean): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, base, request.url ?? '/', response, request.method === 'HEAD');
  });
  for (let at = port; at < port + TRIES; at += 1) {
    const used = await new Promise<number | null>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') resolve(null);
        else reject(error);
      });
      server.listen(at, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : at);
      });
    });
    if (used !== null) {
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      return { address: `http://127.0.0.1:${String(used)}${base}`, close };
    }
    if (!next) throw new Error(`Port ${String(port)} is taken; set PORT to a free one.`);
    server.removeAllListeners('error');
  }
  throw new Error(`No free port from ${String(port)} to ${String(port + TRIES - 1)}.`);
}

function answer(folder: string, base: string, url: string, response: ServerResponse, head: boolean): void {
  const pathname = decode(url.split(/[?#]/)[0] ?? '/');
  if (pathname === null) {
    response.writeHead(400).end();
    return;
  }
  if (!pathname.startsWith(base)) {
    const goal = pathname === '/' || `${pathname}/` === base ? base : null;
    if (goal) response.writeHead(302, { location: goal }).end();
    else sendFile(path.join(folder, '404.html'), 404, response, head);
    return;
  }
  const file = path.join(folder, path.normalize(`/${pathname.slice(base.length)}`));
  const kind = kindOf(file);
  if (kind === 'folder' && !pathname.endsWith('/'))
    response.writeHead(301, { location: `${pathname}/` }).end();
  else if (kind === 'folder' && kindOf(path.join(file, 'index.html')) === 'file')
    sendFile(path.join(file, 'index.html'), 200, response, head);
  else if (kind === 'file') sendFile(file, 200, response, head);
  else sendFile(path.join(folder, '404.html'), 404, response, head);
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function kindOf(file: string): 'file' | 'folder' | null {
  const info = statSync(file, { throwIfNoEntry: false });
  return info?.isFile() ? 'file' : info?.isDirectory() ? 'folder' : null;
}

function sendFile(file: string, status: number, response: ServerResponse, head: boolean): void {
  if (kindOf(file) !== 'file') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(status, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
  if (head) response.end();
  else createReadStream(file).pipe(response);
}
