import { parseArgs } from 'node:util';
import { checkFolder } from './check-folder.ts';
import { reportJson } from './reporters/json.ts';
import { reportText } from './reporters/text.ts';
import { readSettings } from '../../settings.ts';

const REPORTERS = { text: reportText, json: reportJson };

/** `npm run check`: 0 = no error, 1 = errors, 2 = could not run. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'text' } } });
  const format = values.format;
  if (!Object.hasOwn(REPORTERS, format))
    throw new Error(`There is no format "${format}". Formats: ${Object.keys(REPORTERS).join(', ')}.`);
  const report = checkFolder(readSettings().contentDir);
  console.log(REPORTERS[format as keyof typeof REPORTERS](report));
  return Promise.resolve(report.summary.errors > 0 ? 1 : 0);
}
