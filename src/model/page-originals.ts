import type { PageEntry } from '../schema/reference-data.ts';
import type { BodyEntry } from './content.ts';

/** The original of each page by id: the file without a language in its name. */
export function originalsOfPages(
  pages: readonly BodyEntry<PageEntry>[],
): ReadonlyMap<string, BodyEntry<PageEntry>> {
  return new Map(
    pages.filter(({ id, file }) => file.endsWith(`/${id}.md`)).map((entry) => [entry.id, entry]),
  );
}
