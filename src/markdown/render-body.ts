import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { rehypeClaimMarks, type ClaimMarkOptions } from './rehype-claim-marks.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeTableLists } from './rehype-table-lists.ts';
import { rehypeTables } from './rehype-tables.ts';

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

/** Renders a Markdown body to safe HTML, citations turned into claim marks with their notes. */
export function renderBody(body: string, options: ClaimMarkOptions): string {
  return String(
    remark()
      .use(remarkGfm)
      .use(options.lang === 'en' ? [[remarkSmartypants, { dashes: false, ellipses: false }]] : [])
      .use(remarkRehype)
      .use(rehypeSanitize, SCHEMA)
      .use(rehypeHeadingIds)
      .use(rehypeClaimMarks, options)
      .use(rehypeLinks, options)
      .use(options.textOnly ? [rehypeTableLists] : [])
      .use(rehypeTables)
      .use(rehypeStringify)
      .processSync(body),
  ).trim();
}
