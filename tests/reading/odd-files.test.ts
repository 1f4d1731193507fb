import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/check/reporters/read-lines.ts';
import { oneLine } from '../../src/cli/check/reporters/printable.ts';
import { checkContent } from '../../src/model/check.ts';
import { readContent } from '../../src/reading/content.ts';
import { listTree } from '../../src/reading/files.ts';
import { contentFolder, type FileSpec } from '../support/folder.ts';
import { PLACE } from '../support/samples.ts';

const HEADER = Object.keys(PLACE).join(',');
const MAP = 'geo/provinces.topo.json';
const SHAPE = { type: 'Polygon', id: 'IR-23', arcs: [[0]] };
const topology = (geometries: readonly unknown[]) =>
  JSON.stringify({
    type: 'Topology',
    arcs: [
      [
        [51, 35],
        [52, 35],
        [52, 36],
        [51, 35],
      ],
    ],
    objects: { provinces: { type: 'GeometryCollection', geometries } },
  });

/** What reading a folder tells, one after the other. */
function told(files: Record<string, FileSpec>): string {
  const { findings } = readContent(contentFolder(files));
  return findings.map(({ file, message }) => `${file} ${message}`).join('\n');
}

describe('readContent, of a folder that is not as it should be', () => {
  it('tells a folder whose name is not UTF-8, for nothing in it can be read', () => {
    const folder = contentFolder();
    const below = Buffer.concat([Buffer.from(`${folder}/articles/`), Buffer.from([0xff, 0xfe])]);
    mkdirSync(below);
    writeFileSync(Buffer.concat([below, Buffer.from('/2026-01-06-a.md')]), 'x');
    const { findings } = readContent(folder);
    expect(findings).toMatchObject([{ code: 'file-unreadable', file: 'articles/\uFFFD\uFFFD' }]);
    expect(findings[0]?.message).toContain('a folder that cannot be read');
  });

  it('throws in plain words where the folder itself cannot be listed', () => {
    const file = path.join(contentFolder(), 'site.yaml');
    expect(() => listTree(file, '.')).toThrow(/cannot be read: ENOTDIR\.$/);
  });

  it.each([
    ['an empty folder with the name of an article', 'articles/2026/2026-01-06-x.md'],
    ['one with the name of a source', 'sources/bbc.yaml'],
  ])('tells %s', (_what, name) => {
    const folder = contentFolder();
    mkdirSync(path.join(folder, name));
    expect(readContent(folder).findings).toMatchObject([{ code: 'file-unreadable', file: name }]);
  });

  it('tells a link that leads back to itself, and one that leads nowhere, without a path of this machine', () => {
    const folder = contentFolder({ 'places.csv': null });
    symlinkSync('bbc.yaml', path.join(folder, 'sources/bbc.yaml'));
    symlinkSync('gone.csv', path.join(folder, 'places.csv'));
    const { findings } = readContent(folder);
    expect(findings.map(({ file, message }) => [file, message])).toEqual([
      ['places.csv', 'cannot be read (it leads nowhere, or its name is not UTF-8)'],
      ['sources/bbc.yaml', 'cannot be read (it is a link that leads back to itself)'],
    ]);
  });

  it('tells a file, or a link, where a folder belongs', () => {
    const folder = contentFolder({ pages: 'x' });
    symlinkSync('articles', path.join(folder, 'geo'));
    expect(readContent(folder).findings).toMatchObject([
      { code: 'file-unreadable', severity: 'error', file: 'geo' },
      { code: 'file-unreadable', severity: 'error', file: 'pages' },
    ]);
  });

  it('warns of what would be passed over for its place or name, and of nothing else', () => {
    const found = readContent(
      contentFolder({
        'artciles/2026/a.md': 'x',
        'artciles/2026/b.md': 'x',
        'place.csv': 'x',
        'geo/province.topo.json': '{}',
        'README.md': 'x',
        LICENSE: 'x',
        'notes/tool.sh': 'x',
      }),
    ).findings;
    expect(found.map(({ code, severity, file }) => `${severity} ${code} ${file}`)).toEqual([
      'warning stray-file artciles/2026/a.md',
      'warning stray-file geo/province.topo.json',
      'warning stray-file place.csv',
    ]);
  });

  // The first took minutes: each key was compared with each other; the second overflowed the stack.
  it.each([
    ['20,000 unknown keys', 'sources/bbc.yaml', 'k1: 1', 20_000],
    ['18,000 empty claims', 'articles/2026/2026-01-06-x.md', '  - {}', 18_000],
  ])(
    'reads a file with %s soon',
    (_what, file, line, count) => {
      const lines = Array.from({ length: count }, (_, at) => line.replace('1', String(at)));
      const text = file.endsWith('.md') ? ['---', 'claims:', ...lines, '---', 'x'] : lines;
      const { user } = process.cpuUsage();
      const { findings } = readContent(contentFolder({ [file]: text.join('\n') }));
      expect(findings.length).toBeGreaterThanOrEqual(count);
      expect(findings.at(-1)?.span?.line).toBeGreaterThan(1);
      expect(process.cpuUsage().user - user).toBeLessThan(12_000_000);
    },
    60_000,
  );
});

describe('the gazetteer and the map', () => {
  it('are told where they have too many lines, or a column twice', () => {
    expect(told({ 'places.csv': `${HEADER}\n${'x\n'.repeat(50_000)}` })).toContain('50000 lines');
    expect(told({ 'places.csv': `${HEADER},name\n` })).toContain('`name` stands twice');
  });

  it('take a map that can be drawn', () => {
    expect(told({ [MAP]: topology([SHAPE]) })).toBe('');
  });

  it.each([
    ['null', 'the fields are missing'],
    ['[1]', 'the fields are missing'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'the fields are missing'],
    ['{"type":"Topology","objects":{},"arcs":[]}', 'objects.provinces: is missing'],
    [topology([]), 'objects.provinces.geometries'],
    [topology([{ ...SHAPE, arcs: [[1]] }]), 'name an arc that is not there (IR-23)'],
    [topology([{ ...SHAPE, arcs: [[-2]] }]), 'name an arc that is not there (IR-23)'],
    [topology([{ ...SHAPE, id: undefined }]), 'geometries[0].id: is missing'],
  ])('tell a map that cannot be drawn: %.40s', (text, message) => {
    const { findings } = readContent(contentFolder({ [MAP]: text }));
    expect(findings).toMatchObject([{ severity: 'error', file: MAP }]);
    expect(findings[0]?.message).toContain(message);
  });

  it('suggest no place of a province that is not there', () => {
    const { content } = readContent(contentFolder({ 'provinces/tehran.yaml': null }));
    const found = checkContent(content).find(({ code }) => code === 'unknown-place');
    expect(found?.hint).toBe('See the folder provinces/.');
  });
});

describe('a report', () => {
  it('reads no lines of what is not a plain file', () => {
    const folder = contentFolder({ 'sources/null.yaml': { link: '/dev/null' } });
    expect(readLines(folder)('sources/null.yaml')).toEqual([]);
  });

  it('stays in its line whatever a file is called', () => {
    expect(oneLine('x\n::error file=a::b.md\u001b')).toBe('x ::error file=a::b.md\uFFFD');
  });
});
