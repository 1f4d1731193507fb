/** A count in the digits of the page's language. */
export const inWords = (count: number): string => count.toLocaleString(document.documentElement.lang);
