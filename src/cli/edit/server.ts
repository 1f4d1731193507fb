import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { ROOT } from '../build/folders.ts';
import { takenPort } from '../free-port.ts';
import type { Served } from '../serve.ts';
import { answerDecap } from './backend.ts';
import { renderPreview } from './preview.ts';

const PAGE = path.join(import.meta.dirname, 'page');
const BUNDLE = path.join(ROOT, 'node_modules/decap-cms/dist');
const MOST_BYTES = 5_000_000;

/**
 * Nothing from elsewhere, and nothing to elsewhere. Decap compiles the check of its own configuration
 * (`unsafe-eval`) and styles itself from its script (`unsafe-inline` for styles only).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What the editor is served with. */
export interface EditorParts {
  readonly folder: string;
  /** Asked anew at each load of the page, so that a new source can be chosen. */
  readonly config: (backend: string) => unknown;
}

/** Serves the content editor on 127.0.0.1. Throws a plain message where the port is taken. */
export async function serveEditor(parts: EditorParts, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      send(response, 500, 'application/json', JSON.stringify({ error: message }));
    });
  });
  const used = await new Promise<number>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? takenPort(port) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
  return { address: `http://127.0.0.1:${String(used)}/`, close: () => server.close() };
}

async function answer(parts: EditorParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? '';
  // Another name for this address would be a foreign page that had its name pointed here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) {
    send(response, 403, 'text/plain', 'Open it at 127.0.0.1.');
    return;
  }
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  if (request.method === 'POST') {
    await answerPost(parts, pathname, host, request, response);
    return;
  }
  if (pathname === '/config.json') {
    const config = parts.config(`http://${host}/api/v1`);
    send(response, 200, 'application/json', JSON.stringify(config));
    return;
  }
  const file = fileOf(pathname);
  const type = file && TYPES[path.extname(file)];
  if (file && type) send(response, 200, type, readFileSync(file));
  else send(response, 404, 'text/plain', 'Not found');
}

async function answerPost(
  { folder }: EditorParts,
  pathname: string,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { origin, 'content-type': type = '' } = request.headers;
  // A foreign page may send a form here, but neither with this type nor without telling where it comes from.
  if (origin !== `http://${host}` || !type.startsWith('application/json')) {
    send(response, 403, 'application/json', JSON.stringify({ error: 'Only the editor itself may ask.' }));
    return;
  }
  const body: unknown = JSON.parse(await readAll(request));
  if (pathname === '/preview') send(response, 200, 'text/html; charset=utf-8', renderPreview(body));
  else if (pathname === '/api/v1') {
    const { status, json } = answerDecap(folder, body);
    send(response, status, 'application/json', JSON.stringify(json));
  } else send(response, 404, 'text/plain', 'Not found');
}

/** The file behind an address: one of our page, or a script of Decap. */
function fileOf(pathname: string): string | null {
  const name = pathname === '/' ? 'editor.html' : pathname.slice(1);
  if (['editor.html', 'start.mjs', 'editor.mjs', 'editor.css'].includes(name)) return path.join(PAGE, name);
  return /^cms\/(\d+\.)?decap-cms\.js$/.test(name) ? path.join(BUNDLE, name.slice('cms/'.length)) : null;
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    const buffer = Buffer.from(part as Uint8Array);
    bytes += buffer.length;
    // Read to its end, but not kept: who is still sending would not hear the answer.
    if (bytes <= MOST_BYTES) parts.push(buffer);
  }
  if (bytes > MOST_BYTES) throw new Error('That is too much for an article.');
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response
    .writeHead(status, {
      'content-type': type,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .end(body);
}
