import { beforeAll, describe, expect, inject, it } from 'vitest';
import { examine, STEADY, type Report } from '../support/lighthouse.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { folder, address } = inject('realSite');
/** Three pages that between them have a map, a chart, right-to-left text and a form. */
const KINDS = ['home', 'Persian translated article', 'search'];
const pages = pageKinds(folder).filter(({ kind }) => KINDS.includes(kind));
const reports = new Map<string, Report>();

beforeAll(async () => {
  const asked = pages.map(({ url }) => ({ url: new URL(url, address).href, categories: STEADY }));
  await examine(inject('browserPlace'), asked, (url, report) => reports.set(url, report));
});

describe('Lighthouse on a phone', () => {
  it('has three pages to examine', () => {
    expect(pages).toHaveLength(KINDS.length);
  });

  it.each(pages)('gives $url ($kind) 100 for accessibility, best practices and SEO', ({ url }) => {
    const report = reports.get(new URL(url, address).href);
    expect(report?.faults).toEqual([]);
    expect(report?.scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  });
});
