import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { keptOn } from '../support/kept.ts';
import { SOON, VISITED, workerSite } from '../support/worker-site.ts';

/** Words that must go when they are removed from the site. */
const SECRET = 'Zarvanian';

const site = workerSite();

describe('what is removed from the site', () => {
  const withSecret = (html: string) => html.replace(/<\/h1>/, `</h1><p>${SECRET}</p>`);
  const withoutSecret = (html: string) => html.replace(`<p>${SECRET}</p>`, '');
  const holdsSecret = async () => (await keptOn(site.page)).some(({ text }) => text.includes(SECRET));
  const visitedSecret = async () => {
    await site.publish({ [VISITED]: withSecret });
    await site.turnedOn();
    await site.open(VISITED);
    await expect.poll(holdsSecret, SOON).toBe(true);
  };
  afterEach(() => site.publish({ [VISITED]: withoutSecret }));

  it('goes from the device as soon as any page is opened, replaced by the page as it is now', async () => {
    await visitedSecret();
    await site.publish({ [VISITED]: withoutSecret });
    await site.open('');
    await expect.poll(holdsSecret, SOON).toBe(false);
    await expect.poll(() => site.keptPaths(), SOON).toContain(VISITED);
    site.line.cut();
    await site.open(VISITED);
    expect(await site.page.content()).not.toContain(SECRET);
    expect(await site.copyBanner()).toContain('a copy kept on this device');
  });

  it('goes also where the line brings the list but not the page', async () => {
    await visitedSecret();
    await site.publish({ [VISITED]: withoutSecret }, ['an-article 0']);
    site.line.lose(new RegExp(`/${VISITED}$`));
    await site.open('');
    await expect.poll(holdsSecret, SOON).toBe(false);
    expect(await site.keptPaths()).not.toContain(VISITED);
    site.line.lose(null);
    await site.open(VISITED);
    await expect.poll(() => site.keptPaths(), SOON).toContain(VISITED);
    expect(await holdsSecret()).toBe(false);
  });

  it('stays readable on a bad line where a page changed and nothing had to go', async () => {
    await visitedSecret();
    await site.publish({ [VISITED]: withoutSecret });
    site.line.lose(new RegExp(`/${VISITED}$`));
    const home = readFileSync(site.fileOf(''), 'utf8');
    await site.publish({ '': (html) => html.replace('</h1>', '!</h1>') });
    await site.open('');
    // The home page comes anew by the same work, which has the visited page behind it then.
    await expect
      .poll(async () => (await keptOn(site.page)).some(({ text }) => text.includes('!</h1>')), SOON)
      .toBe(true);
    expect(await holdsSecret()).toBe(true);
    await site.publish({ '': () => home });
  });

  it('goes where the page is gone', async () => {
    await site.turnedOn();
    await site.open(VISITED);
    await expect.poll(() => site.keptPaths(), SOON).toContain(VISITED);
    const text = readFileSync(site.fileOf(VISITED), 'utf8');
    rmSync(site.fileOf(VISITED));
    try {
      await site.publish({});
      await site.open('');
      await expect.poll(() => site.keptPaths(), SOON).not.toContain(VISITED);
    } finally {
      writeFileSync(site.fileOf(VISITED), text);
    }
  });
});
