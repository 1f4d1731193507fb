import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ASK_AGAIN, headerRules, headersOf } from '../../src/hosting/headers.ts';
import { launchBrowser } from '../support/browser.ts';
import { HAS_NGINX, startNginx, type Nginx } from '../support/nginx.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { folder, address: own } = inject('realSite');
if (!HAS_NGINX) console.info('skipped: nginx is not installed; the generated example was not tried');

describe.skipIf(!HAS_NGINX)('nginx with the generated example', () => {
  let nginx: Nginx;
  let browser: Browser;
  beforeAll(async () => {
    [nginx, browser] = await Promise.all([startNginx(folder), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await nginx.stop();
  });

  const ask = (target: string, init: RequestInit = {}) =>
    fetch(new URL(target, nginx.address), { redirect: 'manual', ...init });
  const fileIn = (name: string, ending: string) =>
    `/${name}/${readdirSync(path.join(folder, name)).find((file) => file.endsWith(ending)) ?? ''}`;

  it.each(['/', '/articles/', '/no/such/page/', '/data/claims.csv', '/feed.xml', '/assets/none.css'])(
    'sends for %s every header that _headers asks for, and its own word on caching',
    async (target) => {
      const { headers } = await ask(target);
      const asked = headersOf(headerRules('/'), target);
      asked.set('cache-control', ASK_AGAIN);
      for (const [name, value] of asked) expect(headers.get(name), name).toBe(value);
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('server')).toBe('nginx');
    },
  );

  it('keeps for ever what has a hash in its name, and answers 304 where an ETag comes back', async () => {
    const sheet = await ask(fileIn('assets', '.css'));
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    expect((await ask(fileIn('fonts', '.woff2'))).headers.get('cache-control')).toContain('604800');
    const home = await ask('/');
    const again = await ask('/', { headers: { 'if-none-match': home.headers.get('etag') ?? '' } });
    expect([home.status, again.status]).toEqual([200, 304]);
  });

  it('gives files the types that the own server gives', async () => {
    const files = ['/', '/data/claims.csv', '/data/events.geojson', '/data/claims.json', '/favicon.svg'];
    for (const target of [...files, fileIn('assets', '.js'), fileIn('assets', '.css')]) {
      const [theirs, ours] = await Promise.all([ask(target), fetch(new URL(target, own))]);
      expect(theirs.headers.get('content-type'), target).toBe(ours.headers.get('content-type'));
    }
  });

  it('gives the error page with its status, hides what is hidden, and redirects to no host', async () => {
    const missing = await ask('/no/such/page/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<main');
    for (const target of ['/_headers', '/.git/config', '/articles/.env', '/..%2f..%2fetc/passwd'])
      expect([400, 404], target).toContain((await ask(target)).status);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    const moved = await ask('/articles');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/articles/']);
  });

  it('serves every kind of page so that Chromium finds nothing to complain of', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(`${page.url()} ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(nginx.address)) said.push(request.url());
    });
    // One edition: the other has the same files.
    const kinds = pageKinds(folder).filter(
      ({ url, kind }) => !url.startsWith('/fa/') && kind !== 'not found',
    );
    for (const { url } of kinds) {
      const response = await page.goto(new URL(url, nginx.address).href, { waitUntil: 'load' });
      expect(response?.status(), url).toBe(200);
      expect(response?.headers()['content-security-policy'], url).toContain("default-src 'none'");
    }
    expect(kinds.length).toBeGreaterThan(20);
    expect(said).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});
