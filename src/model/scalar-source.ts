/**
 * For each character of a YAML scalar's value, its offset in the scalar's source: quotes, the `>-` of a folded
 * text and its indentation are passed over. Null where the source is escaped, so that the two cannot be laid
 * side by side.
 */
export function alignScalar(value: string, source: string): number[] | null {
  let at = /^(?:[|>][^\n]*\n|["'])?/.exec(source)?.[0].length ?? 0;
  const offsets: number[] = [];
  for (const character of value) {
    const isWhite = /\s/.test(character);
    // Between two words the source may break the line; within a word nothing may be passed over but a doubled quote.
    while (at < source.length && !source.startsWith(character, at)) {
      const passed = source[at] ?? '';
      if (isWhite && /\s/.test(passed)) break;
      if (!/[\s'\\]/.test(passed)) return null;
      at += 1;
    }
    if (at >= source.length) return null;
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(at + unit);
    at += character.length;
  }
  return offsets;
}
