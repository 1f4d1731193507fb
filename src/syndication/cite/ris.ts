import type { Citation } from './citation.ts';

/**
 * Writes a citation in the RIS form, UTF-8: a tag of two characters, two spaces, a hyphen, a space, the value; lines
 * end as the form asks for. A value has no line break, so none can begin a tag of its own.
 */
export function writeRis({ key, title, site, url, lang, published, seen, note }: Citation): string {
  const slashed = (day: string) => day.replaceAll('-', '/');
  const fields: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    // A comma would part a last name from a first one.
    ['AU', site.replaceAll(',', ' ')],
    ['PB', site],
    ['PY', published.slice(0, 4)],
    ['DA', slashed(published)],
    ['Y2', slashed(seen)],
    ['UR', url],
    ['LA', lang],
    ['N1', note],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
