import type { Group, OfflineMessages } from '../i18n/offline-messages.ts';
import { STYLE_FILE } from './page.ts';
import type { LanguagePlan } from './plan.ts';

/** A page of the zip. */
export interface Listed {
  readonly group: Group;
  readonly title: string;
  /** Path in the zip. */
  readonly file: string;
}

/** What a list of contents is made of. */
export interface Contents {
  readonly plan: LanguagePlan;
  readonly messages: OfflineMessages;
  readonly listed: readonly Listed[];
  /** Pages that there was no room for, by group. */
  readonly left: ReadonlyMap<Group, number>;
  readonly number: (value: number) => string;
}

/** What was left out, in one line. */
export function tellLeftOut({ messages, left, number }: Omit<Contents, 'listed' | 'plan'>): string {
  const parts = [...left].map(([group, count]) => `${messages.groups[group]}: ${number(count)}`);
  return parts.length > 0 ? parts.join(' · ') : messages.nothingLeftOut;
}

/** The page that lists everything in the zip, by group, and says what was left out. */
export function writeContents(contents: Contents): string {
  const { plan, messages, listed } = contents;
  const groups = Map.groupBy(listed, ({ group }) => group);
  const sections = [...groups].map(([group, pages]) => {
    const items = pages.map(({ title, file }) => `<li><a href="${file}">${title}</a></li>`);
    return `<h2>${escapeHtml(messages.groups[group])}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  return `<!doctype html>
<html lang="${plan.lang}" dir="${plan.dir}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(`${messages.contents} · ${plan.site}`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${STYLE_FILE}">
</head>
<body>
<main>
<div class="prose">
<h1>${escapeHtml(messages.contents)}</h1>
<p>${escapeHtml(messages.contentsLead(plan.day))}</p>
<p>${escapeHtml(`${messages.leftOut}: ${tellLeftOut(contents)}`)}. ${escapeHtml(messages.neverIn)}</p>
${sections.join('\n')}
</div>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
