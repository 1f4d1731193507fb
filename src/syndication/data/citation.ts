import { stringify } from 'yaml';
import type { DataContext } from './dataset.ts';
import { keywordsOf, lastChange, LICENCE, titleOf } from './data-package.ts';
import { DATA_VERSION } from './version.ts';

/** CITATION.cff, the form that repositories and reference managers read. No person is named: the desk publishes. */
export function writeCitation({ tracker, edition }: DataContext): string {
  const { name, absolute, urls, shell } = edition;
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use this data, please cite it as below, with the day on which you fetched it.',
    type: 'dataset',
    title: titleOf(edition),
    abstract: shell.description,
    authors: [{ name: name.site, website: absolute(urls.home) }],
    version: DATA_VERSION,
    'date-released': lastChange({ tracker }).slice(0, 10),
    license: LICENCE.name,
    url: absolute(urls.data),
    keywords: keywordsOf(edition),
  });
}
