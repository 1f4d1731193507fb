import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesOf } from './pages.ts';

/** What the index keeps of one thing that can be found. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const SIGNATURE = 'pagefind_dcd';
const PACKED = /\.(pf_\w+|pagefind)$/;

/** Files of a built site's search, unpacked, by path below its folder. */
export function searchFiles(site: string): Map<string, string> {
  const folder = path.join(site, 'pagefind');
  return new Map(
    filesOf(folder).map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return [file, (PACKED.test(file) ? gunzipSync(bytes) : bytes).toString('utf8')];
    }),
  );
}

/** Everything that can be found in one language; throws where a fragment is not one. */
export function fragmentsOf(site: string, lang: string): Fragment[] {
  return [...searchFiles(site)]
    .filter(([file]) => file.startsWith(`fragment/${lang}_`))
    .map(([file, text]) => {
      if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is no fragment of Pagefind's`);
      return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
    });
}

/** Files of the search in which a text stands, packed or not. */
export function searchFilesWith(site: string, text: string): string[] {
  return [...searchFiles(site)].flatMap(([file, content]) => (content.includes(text) ? [file] : []));
}
