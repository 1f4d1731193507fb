import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveEditor } from '../../../src/cli/edit/server.ts';
import type { Served } from '../../../src/cli/serve.ts';
import { ARTICLE_FILE, ARTICLE_TEXT, emptyFolder, writeContent } from '../../support/folder.ts';

const { folder, remove } = emptyFolder();
let server: Served;
let host = '';
beforeAll(async () => {
  writeContent(folder);
  server = await serveEditor({ folder, config: () => ({}) }, 0);
  ({ host } = new URL(server.address));
});
afterAll(() => {
  server.close();
  remove();
});

interface Asked {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Asks with exactly these headers and this path: a browser would not let one choose them. */
function ask({ method = 'GET', target = '/', headers = {}, body = '' }: Asked) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: new URL(server.address).port,
        method,
        path: target,
        headers: { host, ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text });
        });
      },
    );
    asked.once('error', reject);
    asked.end(body);
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const DELETE_ALL = JSON.stringify({ action: 'persistEntry', params: { dataFiles: [] } });
const post = (headers: Record<string, string>, body = DELETE_ALL) =>
  ask({ method: 'POST', target: '/api/v1', headers: { ...JSON_TYPE, ...headers }, body });

describe('the server of the content editor', () => {
  it('answers its own page', async () => {
    expect((await ask({})).status).toBe(200);
    expect((await ask({ headers: { host: host.replace('127.0.0.1', 'localhost') } })).status).toBe(200);
    expect((await post({ origin: `http://${host}` })).status).toBe(200);
  });

  it.each(['evil.invalid', '127.0.0.1.evil.invalid', 'evil.invalid:80', '127.0.0.1@evil.invalid'])(
    'refuses who calls it %j: a name that was pointed here',
    async (name) => {
      expect((await ask({ headers: { host: name } })).status).toBe(403);
      expect((await post({ host: name, origin: `http://${name}` })).status).toBe(403);
    },
  );

  it.each([
    ['a page from elsewhere', { origin: 'http://evil.invalid' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['who does not say where it comes from', {}],
    ['a form', { origin: 'SELF', 'content-type': 'text/plain' }],
  ])('writes nothing for %s', async (_, headers) => {
    const own = Object.entries(headers).map(([name, value]) => [
      name,
      value === 'SELF' ? `http://${host}` : value,
    ]);
    expect((await post(Object.fromEntries(own) as Record<string, string>)).status).toBe(403);
  });

  it.each([
    '/../server.ts',
    '/cms/../../package.json',
    '/%2e%2e/server.ts',
    '/cms/..%2fpackage.json',
    '/constructor',
    '/editor.html%00',
  ])('gives no file for %s', async (target) => {
    const { status, text } = await ask({ target });
    expect([404, 500]).toContain(status);
    expect(text).not.toMatch(/import |"name"/);
  });

  it.each(['', 'no JSON', '[]', 'null', '{"action":"__proto__"}', `{"x":"${'a'.repeat(6_000_000)}"}`])(
    'bears a body of %.20j and goes on',
    async (body) => {
      const status = await post({ origin: `http://${host}` }, body).then(
        (answer) => answer.status,
        () => 0,
      );
      expect(status).not.toBe(200);
      expect((await ask({})).status).toBe(200);
      expect(readFileSync(path.join(folder, ARTICLE_FILE), 'utf8')).toBe(ARTICLE_TEXT);
    },
  );
});
