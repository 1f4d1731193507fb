/**
 * Straight quotation marks and apostrophes as English prints them. Editors type what is on the keyboard; readers
 * get ‘ ’ “ ”. Other languages are left as they are: their marks are typed.
 */
export function typographic(text: string, lang: string): string {
  if (lang !== 'en' || !/["']/.test(text)) return text;
  return text
    .replace(/(^|[\s([–—])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([–—“])'/g, '$1‘')
    .replaceAll("'", '’');
}
