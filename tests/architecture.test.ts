import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly lines: number;
  /** Files of the project it imports, and modules by name. */
  readonly imports: readonly string[];
}

const FILES = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
  .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .sort()
  .map(readSource);

function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const pattern =
    /(?:^|[\s;])(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  const imports = [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
  return {
    file,
    text,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: imports.map((name) =>
      name.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name)) : name,
    ),
  };
}

const below = (folder: string) => FILES.filter(({ file }) => file.startsWith(`src/${folder}/`));
/** What a file imports from the project itself. */
const own = ({ imports }: SourceFile) =>
  imports.filter((name) => /^(src|tests|content|public)\//.test(name) || name.startsWith('..'));
const arrows = (files: readonly SourceFile[], isAllowed: (to: string) => boolean) =>
  files.flatMap((source) =>
    own(source)
      .filter((to) => !isAllowed(to))
      .map((to) => `${source.file} -> ${to}`),
  );
const isIn =
  (...folders: string[]) =>
  (to: string) =>
    folders.some((folder) => to.startsWith(`src/${folder}/`));

/** Folder, and the folders it may import from besides packages. */
const ARROWS: [folder: string, from: string[]][] = [
  ['schema', ['schema']],
  ['model', ['model', 'schema']],
  ['reading', ['reading', 'model', 'schema']],
  ['i18n', ['i18n', 'model', 'schema']],
  ['charts', ['charts', 'i18n', 'model', 'schema']],
  ['cards', ['cards', 'schema']],
  ['markdown', ['markdown', 'i18n', 'model', 'schema']],
  ['syndication', ['syndication', 'i18n', 'model', 'schema']],
  ['offline', ['offline', 'i18n', 'model', 'schema']],
  ['worker', ['worker']],
  // What runs in the browser takes nothing along from the build.
  ['scripts', ['scripts', 'model']],
];

/** Where ready HTML may be put into a page, and why it is safe there. */
const SET_HTML: Readonly<Record<string, string>> = {
  'src/components/Prose.astro': 'Markdown of an article or a page of the site, after rehype-sanitize',
  'src/components/JsonLd.astro': 'JSON of our own making, with every "<" escaped',
};

/** Where a moment may be made, and why. */
const CLOCKS: Readonly<Record<string, string>> = {
  'src/clock.ts': 'the only reader of the clock',
  'src/schema/day.ts': 'pure arithmetic in UTC, with every part given',
  'src/worker/clock.ts': 'the clock of the reader, on the device alone',
};

describe('the arrows between the folders of src', () => {
  it('has files to look at, and sees their imports', () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(FILES.find(({ file }) => file === 'src/model/claim.ts')?.imports).toContain('src/model/days.ts');
  });

  it.each(ARROWS)('imports into %s from %j only', (folder, from) => {
    expect(arrows(below(folder), isIn(...from))).toEqual([]);
  });

  it('asks Astro for content in two files only', () => {
    const askers = FILES.filter(({ imports }) => imports.includes('astro:content')).map(({ file }) => file);
    expect(askers.filter((file) => !['src/content.config.ts', 'src/tracker.ts'].includes(file))).toEqual([]);
  });

  it('never loads content in a component or a layout', () => {
    const isContent = (to: string) => to === 'src/tracker.ts' || isIn('reading', 'pages', 'cli')(to);
    expect(arrows([...below('components'), ...below('layouts')], (to) => !isContent(to))).toEqual([]);
  });

  it('imports nothing from tests', () => {
    expect(arrows(FILES, (to) => to.startsWith('src/'))).toEqual([]);
  });

  it('imports only files of src/scripts into a script, and what folds queries, no package', () => {
    const isShared = (to: string) => to === 'src/model/fold.ts';
    const packages = below('scripts').flatMap(({ file, imports }) =>
      imports.filter((to) => !to.startsWith('src/scripts/') && !isShared(to)).map((to) => `${file} -> ${to}`),
    );
    expect(below('scripts').length).toBeGreaterThan(1);
    expect(packages).toEqual([]);
  });

  it('loads the one script in the layout alone', () => {
    const loading = FILES.filter(({ file, text }) => file.endsWith('.astro') && /<script\b/.test(text));
    expect(loading.map(({ file }) => file)).toEqual([
      'src/components/JsonLd.astro',
      'src/layouts/BaseLayout.astro',
    ]);
  });

  it('imports no page', () => {
    expect(arrows(FILES, (to) => !to.startsWith('src/pages/'))).toEqual([]);
  });

  it('imports only files that are there, by their full names', () => {
    const missing = FILES.flatMap((source) =>
      own(source)
        .map((to) => to.replace(/\?.*$/, ''))
        .filter((to) => !existsSync(path.join(ROOT, to)) || path.extname(to) === '')
        .map((to) => `${source.file} -> ${to}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the size of files', () => {
  const longer = (files: readonly SourceFile[], most: number) =>
    files.filter(({ lines }) => lines > most).map(({ file, lines }) => `${file}: ${String(lines)}`);

  it('keeps a file within 250 lines', () => {
    expect(longer(FILES, 250)).toEqual([]);
  });

  it('keeps a page within 40 lines', () => {
    expect(
      longer(
        below('pages').filter(({ file }) => file.endsWith('.astro')),
        40,
      ),
    ).toEqual([]);
  });

  it('keeps an endpoint within 20 lines', () => {
    expect(
      longer(
        below('pages').filter(({ file }) => file.endsWith('.ts')),
        20,
      ),
    ).toEqual([]);
  });
});

describe('what only certain files may do', () => {
  const withText = (pattern: RegExp) =>
    FILES.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  it('makes moments in the files of the list only', () => {
    const files = withText(/\bnew Date\(|\bDate\.now\(|\bnew TZDate\(\s*\)|\bTZDate\.tz\([^,)]*\)/);
    expect(files.filter((file) => !Object.hasOwn(CLOCKS, file))).toEqual([]);
    for (const file of Object.keys(CLOCKS)) expect(files).toContain(file);
  });

  it('puts ready HTML into a page only where the list says why that is safe', () => {
    const files = withText(/set:html|\.innerHTML\b|insertAdjacentHTML/);
    expect(files.filter((file) => !Object.hasOwn(SET_HTML, file))).toEqual([]);
  });

  it('lists no file for ready HTML that is there and does without', () => {
    const needless = FILES.filter(
      ({ file, text }) => Object.hasOwn(SET_HTML, file) && !text.includes('set:html'),
    );
    expect(needless.map(({ file }) => file)).toEqual([]);
  });

  it('exports by name', () => {
    const isForced = /^src\/(content\.config|env\.d)\.ts$/;
    expect(withText(/^export default/m).filter((file) => !isForced.test(file))).toEqual([]);
  });

  it('has no file called utils, helpers or index but pages', () => {
    const vague = FILES.filter(({ file }) => /(^|\/)(utils?|helpers?)(\/|\.ts$)/.test(file));
    const barrels = FILES.filter(({ file }) => file.endsWith('/index.ts') && !file.startsWith('src/pages/'));
    expect([...vague, ...barrels].map(({ file }) => file)).toEqual([]);
  });
});
