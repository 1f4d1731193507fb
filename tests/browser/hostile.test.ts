import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { serve, type Served } from '../../src/cli/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { expectWellFormed } from '../support/feeds.ts';
import { emptyFolder } from '../support/folder.ts';
import { buildHostileSite } from '../support/hostile/build.ts';
import { FULL } from '../support/hostile/content.ts';
import { offencesIn, watchPage, type Watched } from '../support/hostile/watch.ts';
import { filesOf, pagesOf } from '../support/pages.ts';

const { folder: work, remove } = emptyFolder();
let folder = '';
let server: Served;
let browser: Browser;
beforeAll(async () => {
  folder = buildHostileSite(work);
  [browser, server] = await Promise.all([launchBrowser(), serve(folder, '/', 0, false)]);
});
afterAll(async () => {
  await browser.close();
  server.close();
  remove();
});

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const withEnding = (...endings: string[]) =>
  filesOf(folder).filter((file) => endings.some((ending) => file.endsWith(ending)));

/** Opens a page that is watched, with or without the policy that would hide what is wrong. */
async function open(bypassCSP: boolean): Promise<{ context: BrowserContext; page: Page; watched: Watched }> {
  const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' });
  const page = await context.newPage();
  return { context, page, watched: await watchPage(page, server.address) };
}

describe('hostile content, forced past schemas and rules', () => {
  it('stands in the pages as text', async () => {
    const { context, page } = await open(true);
    await page.goto(new URL(`/articles/${FULL}/`, server.address).href);
    // Also what is laid out only when it is near; a tag that had become one would not be in it.
    const text = (await page.locator('main').textContent()) ?? '';
    for (const field of ['article.title', 'article.claims[].text', 'article.claims[].quote'])
      expect(text.replace(/[‘’]/g, "'")).toContain(`<script>__pwned('${field}')</script>`);
    await context.close();
  });

  it('runs nothing, asks nobody and leaves no element on any page, even without the policy', async () => {
    const { context, page, watched } = await open(true);
    const found: string[] = [];
    const pages = pagesOf(folder);
    for (const { url } of pages) {
      await page.goto(new URL(url, server.address).href, { waitUntil: 'load' });
      found.push(...[...(await offencesIn(page)), ...watched.taken()].map((what) => `${url} ${what}`));
    }
    console.info(`${String(pages.length)} hostile pages`);
    expect(pages.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
    await context.close();
  });

  it('breaks no policy', async () => {
    const { context, page, watched } = await open(false);
    for (const url of ['/', `/articles/${FULL}/`, `/fa/articles/${FULL}/`, '/figures/deaths/', '/search/']) {
      await page.goto(new URL(url, server.address).href, { waitUntil: 'load' });
      expect(watched.taken(), url).toEqual([]);
    }
    await context.close();
  });
});

/** How a file of each kind is held to its form. A file of another kind fails the test below: give it a line here. */
const FORMS: readonly (readonly [kind: RegExp, hold: (text: string, file: string) => void])[] = [
  [
    /\.xml$/,
    (text, file) => {
      expectWellFormed(file, text);
      // What is said to be HTML must not be markup once it is taken out of its CDATA.
      for (const [, html = ''] of text.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g))
        expect(html).not.toContain('<');
    },
  ],
  [
    /\.(geo)?json$/,
    (text) => {
      JSON.parse(text);
    },
  ],
  [
    /\.csv$/,
    (text) => {
      const rows = parseCsv<Record<string, string>>(text, { columns: true });
      const cells = rows.flatMap((row) => Object.values(row));
      const isRun = (cell: string) => /(^|;)\s*[=+\-@]/.test(cell) && Number.isNaN(Number(cell));
      expect(cells.filter(isRun)).toEqual([]);
    },
  ],
  [
    /\.cff$/,
    (text) => {
      expect(parseYaml(text)).toHaveProperty('cff-version', '1.2.0');
    },
  ],
  [
    /\.ris$/,
    (text) => {
      expect(text.split(/\r?\n/).filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual(
        [],
      );
    },
  ],
  [
    /\.bib$/,
    (text) => {
      expect(text.match(/^@/gm)).toHaveLength(1);
      const fields = text
        .split('\n')
        .slice(1)
        .filter((line) => line !== '');
      expect(fields.filter((line) => !/^ {2}[a-z]+ = \{.*\},?$|^\}$/.test(line))).toEqual([]);
    },
  ],
  [
    /(robots\.txt|SHA256SUMS|\.sha256|_headers)$/,
    (text) => {
      // The site's name goes into the name of its zip, as plain letters.
      expect(text).not.toMatch(/evil\.|[<>]|__pwned/);
    },
  ],
  [
    /sw\.js$/,
    (text) => {
      expect(() => new Script(text)).not.toThrow();
    },
  ],
];
/** Held above (pages), below (archives), made without content (fonts, scripts, styles), or in no text form. */
const OTHERS = /\.(html|zip|woff2|css|svg|png|pagefind|pf_\w+)$|^(assets|pagefind)\/.*\.js$|LICENSE\.txt$/;

describe('every output of hostile content', () => {
  it.each(FORMS)('is well-formed: %s', (kind, hold) => {
    const files = filesOf(folder).filter((file) => kind.test(file));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      try {
        hold(read(file), file);
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    }
  });

  it('is of a kind that is looked at here', () => {
    const isKnown = (file: string) => OTHERS.test(file) || FORMS.some(([kind]) => kind.test(file));
    expect(filesOf(folder).filter((file) => !isKnown(file))).toEqual([]);
  });

  it('leads out of no archive, and does nothing on a page that was opened from one', async () => {
    const archives = withEnding('.zip');
    const files = archives.flatMap((file) =>
      Object.entries(unzipSync(readFileSync(path.join(folder, file)))),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(([name]) => /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\\/i.test(name))).toEqual([]);
    const { context, page, watched } = await open(true);
    for (const [name, bytes] of files.filter(([name]) => name.endsWith('.html'))) {
      await page.setContent(Buffer.from(bytes).toString('utf8'), { waitUntil: 'domcontentloaded' });
      expect(
        watched.taken().filter((what) => /^(ran|dialog|popup)|evil/.test(what)),
        name,
      ).toEqual([]);
    }
    await context.close();
  });
});
