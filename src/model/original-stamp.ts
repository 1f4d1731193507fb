import { createHash } from 'node:crypto';
import type { ArticleEntry } from '../schema/article.ts';
import type { BodyEntry } from './content.ts';

/**
 * The stamp of what a translation translates: title, summary, the claims' texts and quotes, and the body. It
 * stays the same when evidence, corrections or other fields change. A translation may name it in
 * `translated_from` in place of the original's `updated` (or `published`, where there is no `updated`).
 */
export function originalStamp({ data, body }: BodyEntry<ArticleEntry>): string {
  const claims = data.claims.map(({ id, text, quote }) => [id, text, quote ?? '']);
  const words = JSON.stringify([data.title, data.summary, claims, body.trim()]);
  return `sha256-${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;
}
