/** The other names of a place, which the gazetteer keeps in one cell with semicolons between them. */
export function splitAliases(cell: string): string[] {
  return cell
    .split(';')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}
