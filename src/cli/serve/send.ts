import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ASK_AGAIN, headersOf } from '../../hosting/headers.ts';
import { HEADERS_FILE, parseHeadersFile } from '../../hosting/headers-file.ts';
import { findAnswer } from './find.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.cff': 'application/yaml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};

/** Packed already: to do it again is for nothing. */
const PACKED = ['.png', '.woff2', '.zip'];

/** Compressed as by any host, so that what is measured here is what a reader gets; quick rather than small. */
const ENCODERS = {
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => gzipSync(bytes),
} as const;

/** Answers one request out of a built folder as a host does that reads `_headers`. */
export function answerRequest(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const answer = findAnswer(folder, base, request.url ?? '/');
  const headers = headersFor(folder, answer.pathname);
  if (answer.status === 200) {
    sendFile(answer.file, 200, headers, request, response);
    return;
  }
  // A page that is missing today may be there tomorrow.
  headers.delete('cache-control');
  const missing = path.join(folder, '404.html');
  if ('location' in answer)
    response.writeHead(answer.status, { ...Object.fromEntries(headers), location: answer.location }).end();
  else if (answer.status === 404 && statSync(missing, { throwIfNoEntry: false }))
    sendFile(missing, 404, headers, request, response);
  else response.writeHead(answer.status, { 'content-type': 'text/plain' }).end('Not found\n');
}

/** What `_headers` says of a path. Read each time, for a build may have put another folder in place. */
function headersFor(folder: string, pathname: string): Map<string, string> {
  const file = path.join(folder, HEADERS_FILE);
  if (!statSync(file, { throwIfNoEntry: false })) return new Map();
  return headersOf(parseHeadersFile(readFileSync(file, 'utf8')), pathname);
}

function sendFile(
  file: string,
  status: number,
  headers: ReadonlyMap<string, string>,
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
): void {
  const { size, mtimeMs } = statSync(file);
  const ending = path.extname(file);
  const packs = ending in TYPES && !PACKED.includes(ending);
  // The same for each encoding, so a weak one.
  const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const sent = {
    'cache-control': ASK_AGAIN,
    ...Object.fromEntries(headers),
    etag,
    ...(packs ? { vary: 'accept-encoding' } : {}),
  };
  if (status === 200 && asked['if-none-match'] === etag) {
    response.writeHead(304, sent).end();
    return;
  }
  const encoding = packs ? encodingFor(asked['accept-encoding']) : undefined;
  const body = encoding && method !== 'HEAD' ? ENCODERS[encoding](readFileSync(file)) : null;
  response.writeHead(status, {
    ...sent,
    'content-type': TYPES[ending] ?? 'application/octet-stream',
    ...(encoding ? { 'content-encoding': encoding } : { 'content-length': size }),
    ...(body ? { 'content-length': body.length } : {}),
  });
  if (method === 'HEAD') response.end();
  else if (body) response.end(body);
  else
    createReadStream(file)
      .once('error', () => response.destroy())
      .pipe(response);
}

/** What the client takes of it, best first. */
function encodingFor(accepted: string | string[] | undefined): keyof typeof ENCODERS | undefined {
  const names = String(accepted ?? '')
    .split(',')
    .map((part) => part.trim());
  return (['br', 'gzip'] as const).find((name) => names.includes(name));
}
