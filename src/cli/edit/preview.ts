import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { escapeHtml } from '../escape-html.ts';
import { isList, isMap, textOf, type Json } from './json-schema.ts';

const SCHEMA = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !['img', 'input', 'picture', 'source'].includes(name),
  ),
};
const renderer = remark().use(remarkGfm).use(remarkRehype).use(rehypeSanitize, SCHEMA).use(rehypeStringify);

/** The article of a form as safe HTML: headline, text, and its claims with what is known of each. */
export function renderPreview(form: unknown): string {
  if (!isMap(form)) return '';
  const { title, summary, as_of: day, status, body, claims } = form;
  const cards = (isList(claims) ? claims : []).map(renderClaim);
  return [
    `<p class="kicker">${escape(day)} · ${escape(status)}</p>`,
    `<h1>${escape(title)}</h1>`,
    `<p class="standfirst">${escape(summary)}</p>`,
    String(renderer.processSync(typeof body === 'string' ? body : '')),
    cards.length > 0 ? `<h2>Claims</h2><ol>${cards.join('')}</ol>` : '',
  ].join('\n');
}

function renderClaim(claim: Json): string {
  if (!isMap(claim)) return '';
  const { id, text, status, basis, source, when, where, figure } = claim;
  const days = isMap(when) ? [when['from'], when['to']] : [when];
  const number = isMap(figure) ? [figure['bound'], figure['value'], figure['metric']] : [];
  const places = isList(where) ? where : [];
  const facts = [
    textOf(source),
    textOf(basis),
    words(days, ' – '),
    words(places, ', '),
    words(number, ' '),
  ].filter((fact) => fact !== '');
  return (
    `<li><p><b>${escape(id)}</b> ${escape(text)} <span class="sign">${escape(status)}</span></p>` +
    `<p class="facts">${facts.map(escape).join(' · ')}</p></li>`
  );
}

function words(values: readonly (Json | undefined)[], between: string): string {
  return values
    .map(textOf)
    .filter((text) => text !== '')
    .join(between);
}

function escape(value: Json | undefined): string {
  return escapeHtml(textOf(value));
}
