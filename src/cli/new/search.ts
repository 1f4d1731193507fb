import { suggest } from '../../model/suggest.ts';

/** Something an editor can choose: a province, a place, a source, a word of a closed list. */
export interface Choice {
  readonly value: string;
  /** What is shown: the name. */
  readonly label: string;
  /** Shown beside the name. */
  readonly hint?: string;
  /** Further names under which it is found: Persian, aliases, codes. */
  readonly words: readonly string[];
}

/** A mistake of whoever typed the command, told in plain words; nothing was written. */
export class UsageError extends Error {}

/**
 * Makes two spellings of a name the same: no capitals, no accents, no apostrophes or half-spaces, Arabic
 * ye and kaf as Persian ones, hyphens as spaces.
 */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʿʾ\u200c-\u200f]/gu, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\s\-_]+/g, ' ')
    .trim();
}

/** Whether what was typed so far is part of one of a choice's names. */
export function matches(typed: string, choice: Choice): boolean {
  const wanted = fold(typed);
  return namesOf(choice).some((name) => name.includes(wanted));
}

/**
 * The choice meant by `given`: its id, or any of its names. Throws a `UsageError` where there is none (with the
 * closest one) or more than one (with all of them).
 */
export function resolveChoice(choices: readonly Choice[], given: string, what: string): Choice {
  const byValue = choices.find(({ value }) => value === given);
  if (byValue) return byValue;
  const wanted = fold(given);
  const found = choices.filter((choice) => namesOf(choice).includes(wanted));
  if (found.length === 1 && found[0]) return found[0];
  if (found.length > 1) {
    const list = found.map(({ value }) => value).join(', ');
    throw new UsageError(`${what} "${given}" can mean ${list}: write one of these.`);
  }
  const ids = new Set(choices.map(({ value }) => value));
  throw new UsageError(`There is no ${what} "${given}". ${suggest(given, ids, listed(choices))}`);
}

function listed(choices: readonly Choice[]): string {
  const ids = choices.map(({ value }) => value);
  return ids.length > 40 ? 'The search on a terminal finds it by name.' : `There are: ${ids.join(', ')}.`;
}

function namesOf({ value, label, words }: Choice): string[] {
  return [value, label, ...words].filter((name) => name !== '').map(fold);
}
