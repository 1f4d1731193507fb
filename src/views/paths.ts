import type { Edition } from '../i18n/edition.ts';
import { editions } from '../tracker.ts';

/** One static page: what its address is made of, and what it is drawn from. */
export interface StaticPath<P> {
  readonly params: Record<string, string | undefined>;
  readonly props: P & { readonly edition: Edition };
}

/**
 * The static paths of a page kind in every edition. The default language has no `lang` in its addresses.
 * `list` gives, for one edition, the other parameters and the props of each page.
 */
export function localisedPaths<P extends object>(
  list: (
    edition: Edition,
  ) => readonly { readonly params?: Record<string, string | undefined>; readonly props: P }[],
): StaticPath<P>[] {
  return [...editions.values()].flatMap((edition) =>
    list(edition).map(({ params = {}, props }) => ({
      params: { lang: edition.lang === edition.shell.defaultLang ? undefined : edition.lang, ...params },
      props: { ...props, edition },
    })),
  );
}

/** The parameter of a page of a list: nothing for the first. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : String(number);
}
