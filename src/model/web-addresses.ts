import type { Entry } from './content.ts';

/** A web address as it stands in a file. */
export interface WebAddress {
  readonly url: string;
  /** Offset in the file. */
  readonly at: number;
}

/** Every web address of a file, in fields and links alike; the bracket that closes a link is not part of it. */
export function webAddressesOf({ text }: Entry<unknown>): WebAddress[] {
  return [...text.matchAll(/https?:\/\/[^\s"'<>`\]}»”]+/gi)].map(({ index, 0: raw }) => {
    let url = raw.replace(/[.,;:!?]+$/, '');
    while (url.endsWith(')') && url.split(')').length > url.split('(').length) url = url.slice(0, -1);
    const close = url.indexOf(')');
    // `[words](https://a/) and` and `](https://a/),`: what follows an unopened bracket is text.
    if (close >= 0 && !url.slice(0, close).includes('(')) url = url.slice(0, close);
    return { url, at: index };
  });
}
