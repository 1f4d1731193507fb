import type { Edition } from '../i18n/edition.ts';
import type { ListPage } from '../model/paging.ts';

/** The title of one page of a list: every page but the first says which one it is. */
export function pageTitle(
  title: string,
  { number, count }: ListPage<unknown>,
  { t, format }: Edition,
): string {
  return number > 1 ? title + t.comma + t.paging.page(format.number(number), format.number(count)) : title;
}
