/** White space, control characters, and what an address may hold only in its encoded form. */
const UNSAFE = /[\s\p{Cc}<>"\\^`{|}]/u;

/**
 * Whether a text is an address that a page may link: http or https, written as it goes over the wire. Parsers of
 * addresses drop line breaks and tabs without a word, so a text with them is not what it seems; and what stands
 * before an "@" is taken for the host by readers.
 */
export function isWebAddress(text: string): boolean {
  const url = /^https?:\/\/[^/]/i.test(text) && !UNSAFE.test(text) ? URL.parse(text) : null;
  return url !== null && url.host !== '' && url.username === '' && url.password === '';
}
