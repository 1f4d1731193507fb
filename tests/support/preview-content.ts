import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateCorpus } from './generate-corpus.ts';

/** Ids of the articles of the preview folder, each in another state. */
export const IDS = {
  draft: '2026-01-20-a-draft',
  scheduled: '2026-01-21-a-scheduled-one',
  retracted: '2026-01-22-taken-back',
  renamed: '2026-01-23-under-a-new-name',
  citing: '2026-01-24-citing-the-others',
} as const;

/** The id under which `renamed` once stood. */
export const OLD_ID = '2026-01-23-under-its-first-name';
/** Why `retracted` was taken back. */
export const REASON = 'The one source withdrew what it had said.';

/** Why `retracted` had been corrected before. */
export const NOTE = 'A slip of the pen in the only claim.';

/** Words that stand in the article of a state and nowhere else: in its title, claim, body, evidence. */
export function wordsOf(state: keyof typeof IDS): Record<'title' | 'claim' | 'body' | 'page', string> {
  return {
    title: `Headline of the ${state} one`,
    claim: `Something was ${state} somewhere.`,
    body: `A sentence that only the ${state} one has`,
    page: `https://news.example/${state}-page`,
  };
}

/** Writes a content folder with a draft, a scheduled, a retracted and a renamed article among generated ones. */
export function writePreviewContent(folder: string): void {
  generateCorpus(folder, { articles: 6, seed: 5 });
  const others = `See [the retracted claim](${IDS.retracted}.md#c1), [the scheduled claim](${IDS.scheduled}.md#c1) and [the scheduled article](${IDS.scheduled}.md).`;
  const texts = {
    draft: articleText('draft', { status: 'draft' }),
    scheduled: articleText('scheduled', { published: '2026-12-01T12:00:00+00:00' }),
    retracted: articleText('retracted', {
      status: 'retracted',
      extra: `corrections: [{ date: "2026-11-22", claim: c1, kind: text, note: "${NOTE}" }]\nretraction: { date: "2026-11-22", reason: "${REASON}" }\n`,
    }),
    renamed: articleText('renamed', { extra: `aliases: [${OLD_ID}]\n` }),
    citing: articleText('citing', { body: others, check: '2026-11-01' }),
  };
  mkdirSync(path.join(folder, 'articles/2026'), { recursive: true });
  for (const state of Object.keys(texts) as (keyof typeof IDS)[])
    writeFileSync(path.join(folder, `articles/2026/${IDS[state]}.md`), texts[state]);
}

interface TextOptions {
  readonly status?: string;
  readonly published?: string;
  /** Lines of front matter. */
  readonly extra?: string;
  readonly body?: string;
  /** Day on which its claim is to be looked at again. */
  readonly check?: string;
}

function articleText(state: keyof typeof IDS, options: TextOptions): string {
  const {
    status = 'published',
    published = '2026-11-22T12:00:00+00:00',
    extra = '',
    body = '',
    check,
  } = options;
  const words = wordsOf(state);
  return `---
title: ${words.title}
summary: A summary.
lang: en
status: ${status}
published: "${published}"
as_of: "${IDS[state].slice(0, 10)}"
wave: synthetic
topics: [spread]
accessed: "2026-11-22"
evidence:
  the-page:
    url: "${words.page}"
    title: A page
    publisher: synthetic-source-1
    published: "2026-01-06"
claims:
  - id: c1
    text: ${words.claim}
    kind: event
    event_type: strike
    source: synthetic-source-1
    basis: own-reporting
    status: reported
    when: "2026-01-06"
    where: [tehran/tehran]
    evidence: [the-page]
${check ? `    check_next: "${check}"\n` : ''}${extra}---

${words.body}: something [was so](#c1).

${body}
`;
}
