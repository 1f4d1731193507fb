import { createHash } from 'node:crypto';
import type { ArticleEntry } from '../schema/article.ts';
import type { PageEntry } from '../schema/reference-data.ts';
import type { BodyEntry } from './content.ts';

/**
 * The stamp of what a translation translates: title, summary, the claims' texts and quotes, and the body. It
 * stays the same when evidence, corrections or other fields change. A translation may name it in
 * `translated_from` in place of the original's `updated` (or `published`, where there is no `updated`).
 */
export function originalStamp({ data, body }: BodyEntry<ArticleEntry>): string {
  const claims = data.claims.map(({ id, text, quote }) => [id, text, quote ?? '']);
  return stampOf([data.title, data.summary, claims, body.trim()]);
}

/** The stamp of what the translation of a page translates: title, summary and body. */
export function pageStamp({ data, body }: BodyEntry<PageEntry>): string {
  return stampOf([data.title, data.summary, body.trim()]);
}

/** Whether `translated_from` names the original as it is now: by its last change, or by its stamp. */
export function isOriginal(original: BodyEntry<ArticleEntry>, stamp: string): boolean {
  const { published, updated = published } = original.data;
  const isMoment = /^\d{4}-\d{2}-\d{2}T/.test(stamp);
  return isMoment ? Date.parse(stamp) === Date.parse(updated) : stamp === originalStamp(original);
}

function stampOf(words: unknown): string {
  return `sha256-${createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)}`;
}
