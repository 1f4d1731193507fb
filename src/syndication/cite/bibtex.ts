import type { Citation } from './citation.ts';

/** What TeX reads as a command, and how to write it as a letter. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a citation as a BibLaTeX entry, UTF-8. Double braces keep the capitals of the title and keep the desk's name
 * one name instead of a first and a last one.
 */
export function writeBibtex({ key, title, site, url, lang, published, seen, note }: Citation): string {
  const fields: [name: string, value: string][] = [
    ['title', `{${escape(title)}}`],
    ['author', `{${escape(site)}}`],
    ['date', published],
    ['url', escapeUrl(url)],
    ['urldate', seen],
    ['note', escape(note)],
    ['langid', languageName(lang)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${key},\n${lines.join('\n')}\n}\n`;
}

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}%&$#_~^]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** The field is read as it stands, so that nothing but the braces around it can end it. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

/** The language as babel names it: english, persian. */
function languageName(lang: string): string {
  return (new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang).toLowerCase();
}
