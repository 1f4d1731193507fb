import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified, type PluggableList } from 'unified';
import { rehypeClaimMarks, type ClaimMarkOptions } from './rehype-claim-marks.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeTableLists } from './rehype-table-lists.ts';
import { rehypeTables } from './rehype-tables.ts';

const TYPOGRAPHY = { dashes: false, ellipses: false };

/** What Markdown may become: text, lists, tables, quotes, links. No style, no class, no raw HTML, no picture. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !['img', 'input', 'picture', 'source'].includes(name),
  ),
  attributes: { ...defaultSchema.attributes, a: ['href', 'title'], '*': ['title'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobberPrefix: '',
};

/** Text and structure of a body, made safe: the part of the work that is the same in every edition. */
const SAFE = { plain: safeProcessor([]), english: safeProcessor([[remarkSmartypants, TYPOGRAPHY]]) };

function safeProcessor(typography: PluggableList) {
  return remark()
    .use(remarkGfm)
    .use(typography)
    .use(remarkRehype)
    .use(rehypeSanitize, SCHEMA)
    .use(rehypeHeadingIds)
    .freeze();
}

/** Renders a Markdown body to safe HTML, citations turned into claim marks with their notes. */
export function renderBody(body: string, options: ClaimMarkOptions): string {
  const marked = unified()
    .use(rehypeClaimMarks, options)
    .use(rehypeLinks, options)
    .use(options.textOnly ? [rehypeTableLists] : [])
    .use(rehypeTables)
    .use(rehypeStringify);
  const tree = safeTree(body, options.lang);
  marked.runSync(tree);
  return marked.stringify(tree).trim();
}

/** Trees made before, as JSON: a body stands in every edition and in its text-only pages, and each changes its tree. */
const trees = { plain: new Map<string, string>(), english: new Map<string, string>() };
/** Characters of trees that are kept, those of some two thousand articles: more would fill the memory. */
let room = 40_000_000;

function safeTree(body: string, lang: string): Root {
  const kind = lang === 'en' ? 'english' : 'plain';
  let json = trees[kind].get(body);
  if (json === undefined) {
    const processor = SAFE[kind];
    const tree = processor.runSync(processor.parse(body));
    json = JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
    room -= json.length;
    if (room > 0) trees[kind].set(body, json);
  }
  return JSON.parse(json) as Root;
}
