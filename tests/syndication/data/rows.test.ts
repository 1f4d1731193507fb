import { describe, expect, it } from 'vitest';
import { claims } from '../../../src/syndication/data/claims.ts';
import { corrections } from '../../../src/syndication/data/corrections.ts';
import { DATASETS } from '../../../src/syndication/data/datasets.ts';
import type { Dataset } from '../../../src/syndication/data/dataset.ts';
import { events } from '../../../src/syndication/data/events.ts';
import { evidence } from '../../../src/syndication/data/evidence.ts';
import { figures } from '../../../src/syndication/data/figures.ts';
import { buildDataFiles } from '../../../src/syndication/data/files.ts';
import { eventsGeoJson } from '../../../src/syndication/data/geo-json.ts';
import { places } from '../../../src/syndication/data/places.ts';
import { dataContext } from '../../support/data-context.ts';
import { realTracker } from '../../support/expected.ts';
import { articleEntry, placeEntry, siteEntry, trackerOf, trackerOfClaims } from '../../support/factories.ts';
import { CLAIM, EVIDENCE, FIGURE } from '../../support/samples.ts';

const real = dataContext(realTracker());
const rowsOf = (dataset: Dataset, tracker: Parameters<typeof dataContext>[0]) =>
  dataset.build(dataContext(tracker));
const TOLL = { kind: 'toll', event_type: undefined, figure: FIGURE } as const;

describe('every dataset of the real content', () => {
  it.each(DATASETS.map((dataset) => [dataset.name, dataset] as const))(
    'has rows of %s that hold to their schema, each with a key of its own, fields in their order',
    (_, dataset) => {
      const rows = dataset.build(real);
      const order = Object.keys(dataset.row.shape);
      for (const row of rows) {
        expect(() => dataset.row.parse(row)).not.toThrow();
        expect(Object.keys(row)).toEqual(order);
      }
      const keys = rows.map((row) => dataset.key.map((field) => row[field]).join(' '));
      expect(new Set(keys).size).toBe(rows.length);
    },
  );

  it('is written to the same bytes each time', () => {
    const digests = () => [...buildDataFiles(dataContext(real.tracker)).values()].map(({ sha256 }) => sha256);
    const start = performance.now();
    const first = digests();
    console.info(
      `open data of ${String(real.tracker.claims.length)} claims in ${(performance.now() - start).toFixed(0)} ms`,
    );
    expect(digests()).toEqual(first);
  });
});

describe('evidence', () => {
  it('gives neither address nor archived copy of a withheld page', () => {
    const hidden = {
      withheld: 'unvetted-host',
      title: 'Hidden',
      publisher: 'host.example',
      published: null,
      archived: 'https://archive.example/x',
    } as const;
    const tracker = trackerOf({
      articles: [
        articleEntry({
          evidence: { hidden, open: EVIDENCE },
          claims: [{ ...CLAIM, evidence: ['hidden', 'open'] }],
        }),
      ],
    });
    expect(rowsOf(evidence, tracker)).toMatchObject([
      {
        id: '2026-01-06-first-day/hidden',
        url: null,
        archived: null,
        withheld: 'unvetted-host',
        title: 'Hidden',
      },
      {
        id: '2026-01-06-first-day/open',
        url: 'https://example.org/page',
        withheld: null,
        publisher_source: 'hrana',
      },
    ]);
    const files = buildDataFiles(dataContext(tracker));
    expect([...files.values()].filter(({ text }) => text.includes('archive.example'))).toEqual([]);
  });
});

describe('figures', () => {
  it('leaves out a claim whose pages were not found, and keeps one that was withdrawn', () => {
    const lost = { withheld: 'not-found', title: 'Lost', publisher: 'hrana', published: null } as const;
    const tracker = trackerOf({
      articles: [
        articleEntry({
          evidence: { lost, 'hrana-page': EVIDENCE },
          claims: [
            { ...CLAIM, ...TOLL, evidence: ['lost'] },
            { ...CLAIM, ...TOLL, id: 'c2', status: 'withdrawn' },
          ],
        }),
      ],
    });
    expect(rowsOf(figures, tracker)).toMatchObject([
      { claim: '2026-01-06-first-day#c2', status: 'withdrawn' },
    ]);
    expect(rowsOf(claims, tracker)).toMatchObject([{ evidence_found: false }, { evidence_found: true }]);
  });

  it('names the claim that supersedes another', () => {
    const relates = [{ claim: '2026-01-06-first-day#c1', as: 'supersedes' as const }];
    const rows = rowsOf(figures, trackerOfClaims(TOLL, { ...TOLL, relates }));
    expect(rows.map((row) => row['superseded_by'])).toEqual(['2026-01-06-first-day#c2', null]);
  });
});

describe('claims', () => {
  it('names no claim of a draft, not even as a relation', () => {
    const draft = articleEntry({ status: 'draft' }, { id: '2026-01-07-draft' });
    const relates = [{ claim: '2026-01-07-draft#c1', as: 'same-origin' as const }];
    const open = articleEntry({ claims: [{ ...CLAIM, relates }] });
    const files = buildDataFiles(dataContext(trackerOf({ articles: [open, draft] })));
    expect([...files.values()].filter(({ text }) => text.includes('2026-01-07-draft'))).toEqual([]);
  });

  it('says nothing of a retracted article but how it had been corrected', () => {
    const retracted = articleEntry({
      title: 'Taken back',
      status: 'retracted',
      retraction: { date: '2026-11-23', reason: 'Wrong.' },
      corrections: [{ date: '2026-11-23', claim: 'c1', kind: 'text', note: 'Noted.' }],
    });
    const files = buildDataFiles(dataContext(trackerOf({ articles: [retracted] })));
    const holding = (words: string) =>
      [...files].filter(([, { text }]) => text.includes(words)).map(([name]) => name);
    for (const words of ['Taken back', 'Wrong.', CLAIM.text]) expect(holding(words), words).toEqual([]);
    expect(holding('Noted.')).toEqual(['corrections.csv', 'corrections.json']);
    expect(rowsOf(corrections, trackerOf({ articles: [retracted] }))).toMatchObject([
      { id: '2026-01-06-first-day/1', article: '2026-01-06-first-day', claim: null, retracted: true },
    ]);
  });
});

describe('corrections', () => {
  it('keeps number and claim, and for a removal for safety neither claim nor what stood there', () => {
    const tracker = trackerOf({
      articles: [
        articleEntry({
          corrections: [
            { date: '2026-11-22', claim: 'c1', kind: 'place', was: 'Ilam', now: 'Tehran', note: 'Misread.' },
            { date: '2026-11-23', claim: 'c1', kind: 'removal-for-safety', note: 'Removed.' },
          ],
        }),
      ],
    });
    expect(rowsOf(corrections, tracker)).toMatchObject([
      { id: '2026-01-06-first-day/2', kind: 'removal-for-safety', claim: null, was: null },
      {
        id: '2026-01-06-first-day/1',
        claim: '2026-01-06-first-day#c1',
        was: 'Ilam',
        now: 'Tehran',
        retracted: false,
      },
    ]);
  });
});

describe('places', () => {
  it('has each alias by itself, with or without a space behind the semicolon', () => {
    const tracker = trackerOf({
      places: [placeEntry({ aliases: 'Teheran;Tihran; Tehrān' })],
      articles: [articleEntry({ claims: [{ ...CLAIM, where: ['tehran/tehran'] }] })],
    });
    expect(rowsOf(places, tracker)[0]?.['aliases']).toEqual(['Teheran', 'Tihran', 'Tehrān']);
  });
});

describe('the data package', () => {
  const packageOf = (tracker: Parameters<typeof dataContext>[0]) => {
    const { text = '' } = buildDataFiles(dataContext(tracker)).get('datapackage.json') ?? {};
    return JSON.parse(text) as { name: string; sources: { title: string; path: string }[] };
  };

  it('is called after the site, and names as its sources the works the content credits', () => {
    const other = packageOf(trackerOf({ site: siteEntry({ name: 'Crónica' }) }));
    expect(other.name).toBe('cronica');
    expect(other.sources).toEqual([]);
    const { name, sources } = packageOf(real.tracker);
    expect(name).toBe('rasad');
    expect(sources.map(({ path }) => path)).toEqual([
      'https://www.naturalearthdata.com/',
      'https://www.geonames.org/',
    ]);
  });
});

describe('the figures of one metric', () => {
  it('have a file of their own with the rows and fields of figures.csv, in its order', () => {
    const arrests = { ...TOLL, figure: { ...FIGURE, metric: 'arrests' } };
    const files = buildDataFiles(dataContext(trackerOfClaims(TOLL, arrests, { ...TOLL, source: 'bbc' })));
    const lines = (name: string) => files.get(name)?.text.trimEnd().split('\n') ?? [];
    const [head = '', ...rows] = lines('figures.csv');
    for (const metric of ['deaths', 'arrests'])
      expect(lines(`figures-${metric}.csv`)).toEqual([
        head,
        ...rows.filter((row) => row.includes(`,${metric},`)),
      ]);
    expect(files.get('figures-deaths.csv')?.rows).toBe(2);
    expect([...files.keys()].filter((name) => name.startsWith('figures-'))).toHaveLength(2);
  });
});

describe('events', () => {
  it('joins the claims of one event and lets any other claim of kind event stand alone', () => {
    const rows = rowsOf(
      events,
      trackerOfClaims(
        { event: 'one', status: 'claimed', where: ['ilam'] },
        { event: 'one', status: 'reported', source: 'bbc', where: ['tehran/tehran'] },
        { when: '2026-01-07' },
        { ...TOLL, when: '2026-01-07' },
        { status: 'false' },
      ),
    );
    expect(rows).toMatchObject([
      {
        id: 'one',
        status: 'reported',
        rests_on: '2026-01-06-first-day#c2',
        where: ['ilam', 'tehran/tehran'],
        origins: ['bbc', 'hrana'],
      },
      { id: '2026-01-06-first-day#c3', origins: [] },
    ]);
  });

  it('are put on the map at a town or the middle of a province, with two decimals, and nowhere else', () => {
    const { features } = eventsGeoJson(real);
    const towns = new Set(
      [...real.tracker.places.values()].map(({ lng, lat }) => `${String(lng)},${String(lat)}`),
    );
    const middles = new Map<unknown, Set<string>>();
    for (const { geometry, properties } of features) {
      const at = geometry.coordinates.join();
      expect(geometry.coordinates.every((degrees) => Number(degrees.toFixed(2)) === degrees)).toBe(true);
      if (properties?.['located_by'] === 'town') expect(towns.has(at), at).toBe(true);
      else
        middles.set(properties?.['location'], (middles.get(properties?.['location']) ?? new Set()).add(at));
    }
    expect([...middles.values()].filter((points) => points.size !== 1)).toEqual([]);
    console.info(`${String(features.length)} points, ${String(middles.size)} of them middles of provinces`);
    expect(features.length).toBeGreaterThan(50);
  });
});
