import { BOUNDARIES_FILE } from '../model/content.ts';
import type { Finding } from '../model/finding.ts';
import { wholeFile } from './files.ts';

const FOLDERS = ['articles', 'sources', 'provinces', 'waves', 'pages', 'geo'];
const FILES = ['README.md', 'site.yaml', 'places.csv', 'loaded-words.yaml', BOUNDARIES_FILE];
/** What looks like content, and would be missed. */
const LOOKS_READ = /\.(?:md|ya?ml|csv|json)$/i;

/** Tells files that would be passed over for where they lie: a slip in a name would else take them out in silence. */
export function misplacedFindings(files: readonly string[]): Finding[] {
  const told = new Set<string>();
  return files.flatMap((file): Finding[] => {
    const [top = '', inside] = file.split('/');
    if (inside === undefined && FOLDERS.includes(top))
      return [
        wholeFile(
          'file-unreadable',
          file,
          'is not a folder, and nothing is read from it',
          'Make it a folder, no link, and put the files themselves there.',
        ),
      ];
    if (FILES.includes(file) || !LOOKS_READ.test(file)) return [];
    if (inside === undefined || top === 'geo') return [stray(file, 'is no file of the content by its name')];
    if (FOLDERS.includes(top) || told.has(top)) return [];
    told.add(top);
    return [stray(file, `lies in \`${top}\`, which is no folder of the content`)];
  });
}

/** The finding for a file that does not end as the files of its folder do. */
export function strayFile(file: string, ending: string): Finding {
  const finding = stray(file, `is not a ${ending} file`);
  return { ...finding, hint: `Rename it to end in ${ending}, or take it away.` };
}

function stray(file: string, why: string): Finding {
  const hint = 'Check its name against content/README.md, "The folder", or take it away.';
  return { ...wholeFile('stray-file', file, `${why} and is left out`, hint), severity: 'warning' };
}
