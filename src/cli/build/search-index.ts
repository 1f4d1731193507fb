import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecords } from '../../syndication/search/record.ts';
import { listFiles } from './list-files.ts';

/** Where the endpoint of each edition left its records. */
const RECORDS = /(^|\/)search\/records\.json$/;
/** Records handed over at once: enough to keep the indexer busy, few enough to stay small. */
const BATCH = 500;
/** From here on several fragments share a file, lest a large site be a hundred thousand files. */
const MOST_FRAGMENTS = 4000;
/**
 * Characters of a piece of the index before it is packed: a word that is searched for loads one piece, and at
 * Pagefind's own 20,000 two words were 50 KB. The name is Pagefind's; should it ever mean nothing, pieces are larger.
 */
const PIECE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '6000' };
/** What the site loads of all that Pagefind writes: no interface, and no worker, for the search takes milliseconds. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind|(fragment|index|filter)\/.*)$/;

/**
 * Makes the search's indexes, one a language, of the records below `folder`, and takes the records away. The same
 * records give the same bytes. Throws what Pagefind says where it cannot.
 */
export async function buildSearchIndex(folder: string): Promise<void> {
  const files = listFiles(folder)
    .filter((file) => RECORDS.test(file))
    .map((file) => path.join(folder, file));
  process.env[PIECE.name] = PIECE.value;
  try {
    const index = unwrap(await createIndex({ maxFragments: MOST_FRAGMENTS }), ({ index: made }) => made);
    for (const file of files) {
      const { lang, records } = JSON.parse(readFileSync(file, 'utf8')) as SearchRecords;
      await addRecords(index, lang, records);
      rmSync(file);
    }
    const target = path.join(folder, 'pagefind');
    unwrap(await index.writeFiles({ outputPath: target }), ({ outputPath }) => outputPath);
    removeNeedless(target);
  } finally {
    await close();
  }
}

async function addRecords(
  index: PagefindIndex,
  language: string,
  records: SearchRecords['records'],
): Promise<void> {
  for (let from = 0; from < records.length; from += BATCH) {
    const added = records.slice(from, from + BATCH).map(({ url, words, meta, filters }) =>
      index.addCustomRecord({
        url,
        content: words,
        language,
        meta: { ...meta },
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
      }),
    );
    for (const answer of await Promise.all(added)) unwrap(answer, ({ file }) => file);
  }
}

/** What an answer holds; throws the errors it names. */
function unwrap<A extends { readonly errors: readonly string[] }, T>(
  answer: A,
  take: (answer: A) => T | undefined,
): T {
  const taken = take(answer);
  if (answer.errors.length > 0 || taken === undefined)
    throw new Error(`The search index could not be made: ${answer.errors.join('; ')}`);
  return taken;
}

/** Removes what no page loads; a WebAssembly module too where no index here needs it. */
function removeNeedless(target: string): void {
  const entry = JSON.parse(readFileSync(path.join(target, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const modules = new Set(
    Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
  );
  for (const name of listFiles(target))
    if (!NEEDED.test(name) || (name.startsWith('wasm.') && !modules.has(name)))
      rmSync(path.join(target, name));
}
