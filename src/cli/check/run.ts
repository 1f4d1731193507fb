import { parseArgs } from 'node:util';
import { readSettings } from '../../settings.ts';
import { compareWith } from './base/compare.ts';
import { folderChecker, type Report } from './check-folder.ts';
import { fixFolder, type FixOutcome } from './fix.ts';
import { paintFor } from './reporters/colours.ts';
import { reportGithub } from './reporters/github.ts';
import { reportJson } from './reporters/json.ts';
import { reportJunit } from './reporters/junit.ts';
import { oneLine, placeOf, plural } from './reporters/printable.ts';
import { reportSarif } from './reporters/sarif.ts';
import { reportText } from './reporters/text.ts';
import { watchFolder } from './watch.ts';

const REPORTERS = {
  text: (report: Report) => reportText(report, paintFor(process.stdout.isTTY)),
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
  junit: reportJunit,
};

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  base: { type: 'string' },
} as const;

/** `npm run check`: 0 = no error, 1 = errors, 2 = could not run; 130 or 143 = a watch was ended. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { format, fix, watch, base } = values;
  if (!isFormat(format))
    throw new Error(`There is no format "${format}". Formats: ${Object.keys(REPORTERS).join(', ')}.`);
  if (watch && (fix || format !== 'text')) throw new Error('--watch goes with neither --fix nor --format.');
  const folder = readSettings().contentDir;
  if (fix) console.error(describeFixes(fixFolder(folder)));
  const check = folderChecker(folder, base === undefined ? undefined : compareWith(folder, base));
  if (watch) return watchUntilInterrupted(folder, check);
  const report = check();
  console.log(REPORTERS[format](report));
  return report.summary.errors > 0 ? 1 : 0;
}

function isFormat(format: string): format is keyof typeof REPORTERS {
  return Object.hasOwn(REPORTERS, format);
}

/** Told beside the report, on stderr, so that json and its like stay alone on stdout. */
function describeFixes({ mended, refused }: FixOutcome): string {
  const files = new Set(mended.map(({ file }) => file)).size;
  const rows = mended.map((finding) =>
    oneLine(`mended  ${placeOf(finding)}  ${finding.message}  [${finding.code}]`),
  );
  const left = refused.map(({ file, reason }) => oneLine(`left as it was  ${file}: ${reason}`));
  const total = `${plural(mended.length, 'finding')} mended in ${plural(files, 'file')}.`;
  return [...rows, ...left, total].join('\n');
}

/** Signals that end a watch, and the exit code for each: 128 and the signal's number. */
const ENDINGS = { SIGINT: 130, SIGTERM: 143 } as const;

async function watchUntilInterrupted(folder: string, check: () => Report): Promise<number> {
  const ending = new AbortController();
  let code = 0;
  // Ended by us, so that nothing is cut off in the middle of a line; the codes are those of a shell.
  for (const [signal, number] of Object.entries(ENDINGS))
    process.once(signal, () => {
      code = number;
      ending.abort();
    });
  await watchFolder(folder, check, {
    print: (text) => {
      console.log(text);
    },
    report: REPORTERS.text,
    isTerminal: process.stdout.isTTY,
    signal: ending.signal,
  });
  return code;
}
