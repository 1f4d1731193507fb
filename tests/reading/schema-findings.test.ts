import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { nearest } from '../../src/model/suggest.ts';
import { fieldName, schemaFindings } from '../../src/reading/schema-findings.ts';
import { parseYaml } from '../../src/reading/yaml.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { ARTICLE, CLAIM, EVIDENCE, FIGURE } from '../support/samples.ts';

/** Findings for an article, in the form the editor's file would have. */
function findingsFor(changes: Record<string, unknown>) {
  const text = stringify({ ...ARTICLE, ...changes }, { aliasDuplicateObjects: false });
  const { data, locate } = parseYaml(text, 'a.md', 1);
  const { error } = articleSchema.safeParse(data);
  if (!error) throw new Error('the article holds');
  const lines = text.split('\n');
  return schemaFindings(error, data, 'a.md', locate).map((finding) => ({
    ...finding,
    lineText: lines[(finding.span?.line ?? 0) - 1]?.trim(),
  }));
}

const inClaim = (changes: Record<string, unknown>) => ({
  claims: [CLAIM, { ...CLAIM, id: 'c2', ...changes }],
});

describe('schemaFindings', () => {
  it('tells an unknown key at the key itself', () => {
    expect(findingsFor({ sumary: 'x' })).toMatchObject([
      {
        code: 'unknown-key',
        found: 'sumary',
        message: 'sumary: there is no such field',
        lineText: 'sumary: x',
        span: { column: 1 },
      },
    ]);
  });

  it('tells each of several unknown keys', () => {
    expect(
      findingsFor({ sumary: 'x', ...inClaim({ stauts: 'y' }) })
        .map((finding) => finding.found)
        .sort(),
    ).toEqual(['stauts', 'sumary']);
  });

  it('tells a missing field at what should contain it', () => {
    const [finding] = findingsFor(inClaim({ source: undefined }));
    expect(finding).toMatchObject({
      code: 'missing-field',
      message: 'claims[1].source: is missing',
      found: null,
      hint: 'Add it: source: …',
      lineText: '- id: c2',
    });
  });

  it('tells a missing word of a list as missing', () => {
    expect(findingsFor(inClaim({ status: undefined }))).toMatchObject([
      { code: 'missing-field', message: 'claims[1].status: is missing' },
    ]);
  });

  it('tells a word that is not in the list, and which was probably meant', () => {
    const [finding] = findingsFor(inClaim({ status: 'reporetd' }));
    expect(finding).toMatchObject({ code: 'not-in-list', found: 'reporetd', lineText: 'status: reporetd' });
    expect(finding?.message).toContain('claims[1].status');
    expect(finding?.hint).toMatch(/^Did you mean `reported`\? One of verified, reported/);
  });

  it('names no nearest word where none is near', () => {
    expect(findingsFor({ status: 'xyzzy-plugh' })[0]?.hint).toBe('One of draft, published, retracted.');
  });

  it('tells a wrong type, what was expected and what was found', () => {
    expect(findingsFor({ wave: 2025 })).toMatchObject([
      {
        code: 'wrong-type',
        message: 'wave: expected string',
        found: '2025',
        hint: 'Put it in quotes: "2025".',
        lineText: 'wave: 2025',
      },
    ]);
    expect(findingsFor(inClaim({ figure: { ...FIGURE, value: '25' } }))).toMatchObject([
      { code: 'wrong-type', message: 'claims[1].figure.value: expected number', found: '25' },
    ]);
    expect(findingsFor(inClaim({ evidence: 'hrana-page' }))).toMatchObject([
      { code: 'wrong-type', found: 'hrana-page' },
    ]);
  });

  it('tells a field without a value by its name and line', () => {
    expect(findingsFor({ title: null })).toMatchObject([
      { code: 'wrong-type', found: 'null', lineText: 'title: null' },
    ]);
  });

  it.each([
    ['a day the calendar lacks', '2026-02-30', /day of the calendar/, '2026-02-30', 'when: 2026-02-30'],
    [
      'a window that runs backwards',
      { from: '2026-01-05', to: '2026-01-01' },
      /when\.to: ends before/,
      '2026-01-01',
      'to: 2026-01-01',
    ],
    [
      'a bad day inside a window',
      { from: '2026-02-30', to: '2026-03-01' },
      /when\.from: is not a day/,
      '2026-02-30',
      'from: 2026-02-30',
    ],
    ['a window without its end', { from: '2026-01-01' }, /when\.to: is missing/, null, 'when:'],
    [
      'an unknown key in a window',
      { from: '2026-01-01', to: '2026-01-02', til: 'x' },
      /when\.til: there is no/,
      'til',
      'til: x',
    ],
    ['a number', 2026, /when: expected string/, '2026', 'when: 2026'],
    ['nothing', undefined, /when: is missing/, null, '- id: c2'],
  ])('tells of `when` %s by the branch that was meant', (_name, when, message, found, lineText) => {
    const findings = findingsFor(inClaim({ when }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(message);
    expect(findings[0]?.found).toBe(found);
    expect(findings[0]?.lineText).toBe(lineText);
  });

  it('tells an evidence key that is no slug, and shows the key', () => {
    expect(findingsFor({ evidence: { 'hrana-page': EVIDENCE, 'A page': EVIDENCE } })).toMatchObject([
      { code: 'bad-value', found: 'A page', lineText: 'A page:' },
    ]);
  });

  it('tells a rule of the whole claim at its field', () => {
    const [finding] = findingsFor(inClaim({ status: 'verified', verified_by: 'bbc', basis: 'relayed' }));
    expect(finding).toMatchObject({ code: 'bad-value', found: 'relayed', lineText: 'basis: relayed' });
  });

  it('shortens what was found', () => {
    expect(findingsFor({ title: 'x'.repeat(200) })[0]?.found).toHaveLength(80);
  });

  it('tells of a file that is no object', () => {
    const { data, locate } = parseYaml('- a\n', 'a.md', 2);
    const { error } = articleSchema.safeParse(data);
    expect(error && schemaFindings(error, data, 'a.md', locate)).toMatchObject([
      { code: 'wrong-type', message: 'the fields are missing', span: { line: 2 } },
    ]);
  });
});

describe('fieldName', () => {
  it.each([
    [['claims', 2, 'status'], 'claims[2].status'],
    [['title'], 'title'],
    [[], ''],
    [[0, 'a'], '[0].a'],
  ])('returns %j as an editor reads it', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});

describe('nearest', () => {
  it.each([
    ['verifed', 'verified'],
    ['Reported', 'reported'],
    ['xyzzy', null],
  ])('returns for %s %s', (word, expected) => {
    expect(nearest(word, ['verified', 'reported', 'claimed'])).toBe(expected);
  });

  it('returns null where nothing is known', () => {
    expect(nearest('x', [])).toBeNull();
  });
});
