import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../src/cli/build/folders.ts';
import { pagesOf } from '../support/pages.ts';

const SHOWN = 30;
const config = JSON.parse(readFileSync(path.join(ROOT, '.htmlvalidate.json'), 'utf8')) as ConfigData;

/** The loader of html-validate puts the rules and elements together anew for every page: a fifth of the time. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

describe('the HTML of every page', () => {
  it('passes html-validate', async () => {
    const validator = new HtmlValidate(new OneConfig(config));
    const pages = pagesOf(inject('realSite').folder);
    const found: string[] = [];
    for (const { url, html } of pages) {
      const { results } = await validator.validateString(html, url);
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
        found.push(`${url}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
    }
    console.info(`${String(pages.length)} pages validated`);
    expect(pages.length).toBeGreaterThan(0);
    expect(found.slice(0, SHOWN)).toEqual([]);
  });
});
