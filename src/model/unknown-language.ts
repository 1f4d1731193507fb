import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import { suggest } from './suggest.ts';

/**
 * Languages of site.yaml that the interface is not written in: the site cannot be built in them. `known` are those
 * with a dictionary; whoever checks hands them in, because the content cannot know them.
 */
export function unknownLanguages({ site }: Pick<Content, 'site'>, known: ReadonlySet<string>): Finding[] {
  if (!site) return [];
  const otherwise = `There are dictionaries for ${[...known].join(', ')}; another language needs one in src/i18n first.`;
  return site.data.languages.flatMap((tag, at): Finding[] => {
    if (known.has(tag)) return [];
    return [
      {
        code: 'unknown-language',
        severity: 'error',
        file: site.file,
        span: site.locate(['languages', at]),
        message: `languages: there is no dictionary for \`${tag}\``,
        found: tag,
        hint: suggest(tag, known, otherwise),
        fix: null,
      },
    ];
  });
}
