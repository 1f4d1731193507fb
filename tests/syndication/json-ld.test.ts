import { describe, expect, it } from 'vitest';
import { articleData } from '../../src/syndication/json-ld.ts';
import { breadcrumbData } from '../../src/syndication/breadcrumbs.ts';
import { dataContext } from '../support/data-context.ts';
import { articleEntry, trackerOf } from '../support/factories.ts';
import { CLAIM, EVIDENCE } from '../support/samples.ts';
import { nodesOf, schemaOrgFaults } from '../support/schema-org.ts';

function dataOf(changes: Parameters<typeof articleEntry>[0]) {
  const { tracker, edition } = dataContext(trackerOf({ articles: [articleEntry(changes)] }));
  const [article] = [...tracker.articles, ...tracker.retracted];
  if (!article) throw new Error('there is no article');
  return articleData(article, edition);
}

describe('articleData', () => {
  it('tells of corrections as CorrectionComment', () => {
    const data = dataOf({
      corrections: [
        { date: '2026-11-23', claim: 'c1', kind: 'figure', was: '28', now: '25', note: 'Misread.' },
      ],
    });
    expect(data).toMatchObject({
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-11-23', text: 'Misread.' }],
    });
    expect(schemaOrgFaults(data)).toEqual([]);
  });

  it('has no correction where there was none', () => {
    expect(dataOf({})).not.toHaveProperty('correction');
  });

  it('names the earliest dated page as first appearance, whatever its place in the list', () => {
    const evidence = {
      later: { ...EVIDENCE, title: 'Later', published: '2026-01-07' },
      undated: { ...EVIDENCE, title: 'Undated', published: null },
      first: { ...EVIDENCE, title: 'First', published: '2026-01-05' },
    };
    const claims = [{ ...CLAIM, evidence: ['later', 'undated', 'first'] }];
    expect(dataOf({ evidence, claims })).toMatchObject({
      hasPart: [{ firstAppearance: { name: 'First' }, appearance: [{ name: 'Later' }, { name: 'Undated' }] }],
    });
  });

  it('names no first appearance where no page has a day', () => {
    const [claim] = nodesOf(dataOf({ evidence: { 'hrana-page': { ...EVIDENCE, published: null } } })).filter(
      (node) => node['@type'] === 'Claim',
    );
    expect(claim).not.toHaveProperty('firstAppearance');
    expect(claim).toMatchObject({ appearance: [{ name: 'A page' }] });
  });

  it('gives no address of a withheld page, archived copies included', () => {
    const page = { withheld: 'unvetted-host', title: 'Hidden', publisher: 'hrana', published: null } as const;
    const archived = 'https://archive.example/hidden';
    const text = JSON.stringify(dataOf({ evidence: { 'hrana-page': { ...page, archived } } }));
    expect(text).toContain('Hidden');
    expect(text).not.toContain('archive.example');
  });

  it('describes a page once and refers to it after that', () => {
    const works = nodesOf(dataOf({ claims: [CLAIM, { ...CLAIM, id: 'c2' }] })).filter(
      (node) => node['@type'] === 'CreativeWork',
    );
    expect(works).toHaveLength(1);
  });

  it('tells nothing of the claims of a retracted article', () => {
    const data = dataOf({ status: 'retracted', retraction: { date: '2026-11-23', reason: 'Wrong.' } });
    expect(JSON.stringify(data)).not.toContain(CLAIM.text);
  });
});

describe('schemaOrgFaults', () => {
  const news = dataOf({});
  it.each([
    ['an unknown type', { ...news, '@type': 'NewsArtikel' }, 'unknown type'],
    ['an unknown property', { ...news, headlin: 'x' }, 'no property headlin'],
    ['a wrong value', { ...news, dateModified: 'yesterday' }, 'dateModified cannot be'],
    [
      'a node of the wrong type',
      { ...news, author: { '@type': 'Country', name: 'x' } },
      'cannot be of type Country',
    ],
    ['a missing property', { '@context': 'https://schema.org', '@type': 'Claim' }, 'Claim.text is missing'],
    ['another context', { ...news, '@context': 'https://example.org' }, 'context'],
  ])('finds %s', (_, data, fault) => {
    expect(schemaOrgFaults(data).join('\n')).toContain(fault);
  });
});

describe('breadcrumbData', () => {
  const { edition } = dataContext(trackerOf());
  const page = { name: 'Ilam', url: edition.urls.province('ilam') };

  it('leads from the home page over the section', () => {
    expect(breadcrumbData({ section: 'provinces', parents: [], page }, edition)).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Rasad' },
        { position: 2, name: 'Provinces' },
        { position: 3, name: 'Ilam' },
      ],
    });
  });

  it('names the page of a section once', () => {
    const own = { name: 'All of them', url: edition.urls.provinces };
    const data = breadcrumbData({ section: 'provinces', parents: [], page: own }, edition);
    expect(data).toMatchObject({ itemListElement: [{ name: 'Rasad' }, { name: 'All of them' }] });
    expect(schemaOrgFaults(data)).toEqual([]);
  });

  it('is nothing for the home page', () => {
    const home = { name: 'Rasad', url: edition.urls.home };
    expect(breadcrumbData({ section: 'latest', parents: [], page: home }, edition)).toBeNull();
  });
});
