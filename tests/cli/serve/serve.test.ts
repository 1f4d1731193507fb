import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../../src/cli/serve.ts';
import { emptyFolder } from '../../support/folder.ts';

const BASE = '/pr/12/';
const SECRET = 'nobody may read this';
const { folder: work, remove } = emptyFolder();
const folder = path.join(work, 'dist');
let root: Served;
let below: Served;

beforeAll(async () => {
  const files: Record<string, string> = {
    'dist/index.html': 'home',
    'dist/404.html': 'missing',
    'dist/articles/x/index.html': 'article',
    'dist/a b/index.html': 'spaced',
    'dist/assets/a.css': 'a{}',
    'dist/assets/a.png': 'not read',
    'dist/assets/empty/.keep': '',
    'dist/.env': SECRET,
    'dist/.git/config': SECRET,
    'dist/.well-known/security.txt': 'contact',
    'dist/_headers': `/*\n  X-Frame-Options: DENY\n/assets/*\n  Cache-Control: immutable\n${BASE}*\n  X-Below: 1\n`,
    'secret.txt': SECRET,
    'dist-other/secret.txt': SECRET,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(work, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(work, file), text);
  }
  symlinkSync(path.join(work, 'secret.txt'), path.join(folder, 'leak.txt'));
  symlinkSync(work, path.join(folder, 'up'));
  symlinkSync(path.join(folder, 'index.html'), path.join(folder, 'own.html'));
  root = await serve(folder, '/', 0, false);
  below = await serve(folder, BASE, 0, false);
});
afterAll(() => {
  root.close();
  below.close();
  remove();
});

interface Told {
  readonly status: number;
  readonly headers: Map<string, string>;
  readonly body: string;
}

/** Sends a request as it is: `fetch` would tidy the path up first. */
function ask(target: string, { method = 'GET', to = root, headers = '' } = {}): Promise<Told> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(to.address).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => (answer += text));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...body] = answer.split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const pairs = lines.map((line): [string, string] => {
        const at = line.indexOf(': ');
        return [line.slice(0, at).toLowerCase(), line.slice(at + 2)];
      });
      resolve({ status: Number(first.split(' ')[1]), headers: new Map(pairs), body: body.join('\r\n\r\n') });
    });
    socket.write(`${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`);
  });
}

describe('serve', () => {
  it('gives pages, files, and the error page with its status', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask('/articles/x/?q=1#c1')).toMatchObject({ status: 200, body: 'article' });
    expect(await ask('/a%20b/')).toMatchObject({ status: 200, body: 'spaced' });
    expect(await ask('/own.html')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask('/.well-known/security.txt')).toMatchObject({ status: 200, body: 'contact' });
    expect(await ask('/nothing')).toMatchObject({ status: 404, body: 'missing' });
  });

  it('sends what _headers asks for, with the error page too, and asks again where it says nothing', async () => {
    const page = await ask('/');
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.has('x-below')).toBe(false);
    expect((await ask('/assets/a.css')).headers.get('cache-control')).toBe('immutable');
    const missing = await ask('/assets/none.css');
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache']);
    expect(missing.headers.get('x-frame-options')).toBe('DENY');
    expect((await ask(`${BASE}articles/x/`, { to: below })).headers.get('x-below')).toBe('1');
    expect(page.headers.has('set-cookie')).toBe(false);
  });

  it('says that nothing changed where its ETag comes back', async () => {
    const etag = (await ask('/')).headers.get('etag') ?? '';
    const again = await ask('/', { headers: `If-None-Match: ${etag}\r\n` });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers.get('x-frame-options')).toBe('DENY');
    expect((await ask('/', { headers: 'If-None-Match: "other"\r\n' })).status).toBe(200);
  });

  it('sends texts compressed to whom takes it, and what is packed already as it is', async () => {
    const sent = async (target: string, accepted: string) => {
      const { headers } = await fetch(new URL(target, root.address), {
        headers: { 'accept-encoding': accepted },
      });
      return [headers.get('content-encoding'), headers.get('vary')];
    };
    expect(await sent('/', 'gzip, deflate, br')).toEqual(['br', 'accept-encoding']);
    expect(await sent('/', 'gzip')).toEqual(['gzip', 'accept-encoding']);
    expect(await sent('/', 'identity')).toEqual([null, 'accept-encoding']);
    expect(await sent('/assets/a.png', 'gzip, br')).toEqual([null, null]);
    const answer = await fetch(root.address, { headers: { 'accept-encoding': 'br' } });
    expect(await answer.text()).toBe('home');
  });

  it('announces no end of a kept connection: a busy client would send its next request into it', async () => {
    expect((await fetch(root.address)).headers.get('keep-alive')).toBeNull();
  });

  it('answers HEAD without a body, a range with the whole, and no other method', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers.get('content-length')).toBe('4');
    expect(await ask('/', { headers: 'Range: bytes=1-2\r\n' })).toMatchObject({ status: 200, body: 'home' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
      expect((await ask('/', { method })).status, method).toBe(405);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/articles/..%2f..%2fsecret.txt',
    '/%2e%2e%2fdist-other/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/leak.txt',
    '/up/secret.txt',
    '/up/dist/../secret.txt',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/articles/../.env',
    '/_headers',
    '/%5fheaders',
    '/./_headers',
    '/index.html/',
    '/index.html%00.txt',
    '/%00',
    '/%ff',
    '/%',
    '/%0d%0aSet-Cookie:%20a=1',
    '/assets/empty/',
    `/${'a'.repeat(5000)}`,
    'http://example.org/',
    '*',
    '.env',
  ])('gives nothing away and goes on for %j', async (target) => {
    const { status, headers, body } = await ask(target);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain(SECRET);
    expect(headers.has('set-cookie')).toBe(false);
    expect((await ask('/')).status).toBe(200);
  });

  it.each([
    '/articles/x',
    '//articles/x',
    '/%2farticles/x',
    '//evil.example/../articles/x',
    '/%0d%0aX:1/../articles/x',
  ])('leads from %j to no other host', async (target) => {
    const { status, headers } = await ask(`${target}?a=1`);
    if (status === 400) return;
    expect([status, headers.get('location')]).toEqual([301, '/articles/x/?a=1']);
    expect(headers.has('x')).toBe(false);
  });

  it('leads to its base path from above it, and knows nothing beside it', async () => {
    const told = async (target: string) => {
      const { status, headers } = await ask(target, { to: below });
      return [status, headers.get('location')];
    };
    expect(await told('/')).toEqual([302, BASE]);
    expect(await told('/pr/12')).toEqual([302, BASE]);
    expect(await told('/pr/12/articles/x')).toEqual([301, '/pr/12/articles/x/']);
    expect(await told('/articles/x/')).toEqual([404, undefined]);
    expect(await told('/pr/12/../../secret.txt')).toEqual([404, undefined]);
  });

  it('answers that it cannot where _headers does not hold, and goes on', async () => {
    const broken = emptyFolder();
    writeFileSync(path.join(broken.folder, 'index.html'), 'home');
    writeFileSync(path.join(broken.folder, '_headers'), 'nonsense\n');
    const server = await serve(broken.folder, '/', 0, false);
    try {
      expect((await ask('/', { to: server })).status).toBe(500);
      writeFileSync(path.join(broken.folder, '_headers'), '');
      expect((await ask('/', { to: server })).status).toBe(200);
    } finally {
      server.close();
      broken.remove();
    }
  });
});
