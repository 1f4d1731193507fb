import type { ArticleEntry } from '../schema/article.ts';
import type { BodyEntry, FieldPath } from './content.ts';
import type { Finding } from './finding.ts';
import { toFinding, type Found, type Rule } from './rule.ts';

type Article = BodyEntry<ArticleEntry>;

/** What a rule reports. Its finding is made when it is wanted: to find a place in YAML means to parse it again. */
export interface Told {
  readonly rule: Rule;
  readonly found: Found;
  readonly finding: () => Finding;
}

/** Keeps what a rule reports. */
export function toTold(rule: Rule, found: Found): Told {
  let made: Finding | null = null;
  return { rule, found, finding: () => (made ??= toFinding(rule, found)) };
}

/**
 * Makes the findings of an article and takes out those that it excepts (`ignore`), each for a written reason. An
 * exception that excepts nothing is a finding itself, so that none outlives what it was made for.
 */
export function applyExceptions(entry: Article, told: readonly Told[], rules: readonly Rule[]): Finding[] {
  const exceptions = entry.data.ignore ?? [];
  if (exceptions.length === 0) return told.map(({ finding }) => finding());
  const used = new Set<object>();
  const left = told.filter(({ rule, found }) => {
    if (!mayBeExcepted(rule)) return true;
    const claim = found.claim ?? claimAt(entry.data, found.path ?? []);
    const fitting = exceptions.filter(
      (exception) =>
        exception.rule === rule.name && (exception.claim === undefined || exception.claim === claim),
    );
    for (const exception of fitting) used.add(exception);
    return fitting.length === 0;
  });
  const known = new Map(rules.map((rule) => [rule.name, rule]));
  const unneeded = exceptions.flatMap((exception, index) =>
    used.has(exception) ? [] : [unneededException(entry, index, known)],
  );
  return [...left.map(({ finding }) => finding()), ...unneeded];
}

/** Whether an article may make an exception from a rule. */
function mayBeExcepted({ severity, excusable }: Rule): boolean {
  return severity !== 'error' || excusable === true;
}

function claimAt(article: ArticleEntry, [field, index]: FieldPath): string | null {
  return field === 'claims' && typeof index === 'number' ? (article.claims[index]?.id ?? null) : null;
}

function unneededException(entry: Article, index: number, known: ReadonlyMap<string, Rule>): Finding {
  const { rule: name = '', claim } = entry.data.ignore?.[index] ?? {};
  const rule = known.get(name);
  const about = claim === undefined ? '' : ` about claim \`${claim}\``;
  const message = !rule
    ? `ignore: there is no rule \`${name}\` that may be excepted`
    : mayBeExcepted(rule)
      ? `ignore: \`${name}\` finds nothing here${about}`
      : `ignore: \`${name}\` allows no exception`;
  return {
    code: 'unneeded-exception',
    severity: 'error',
    file: entry.file,
    span: entry.locate(['ignore', index, 'rule']),
    message,
    found: name,
    hint: rule && !mayBeExcepted(rule) ? 'Mend what the rule found.' : 'Take the exception out.',
    fix: null,
  };
}
