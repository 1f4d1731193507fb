/** A key of a mapping with the lines that belong to it. */
export interface KeyedLines {
  readonly key: string;
  /** From the comments above the key to the last line of its value; the first line of a list's item without its dash. */
  readonly lines: readonly string[];
}

/** A mapping in block style, as lines. */
export interface MappingLines {
  readonly keys: readonly KeyedLines[];
  /** A comment or a blank line stands where one cannot say to which key it belongs. */
  readonly isAmbiguous: boolean;
}

/**
 * Cuts the lines of a block mapping, indented by `indent`, at its keys. Comments on lines of their own belong to
 * the key below them. Null where a line is not indented as it should be.
 */
export function cutAtKeys(lines: readonly string[], indent: number): MappingLines | null {
  const { keyPattern, comment } = patternsAt(indent);
  const keys: { key: string; lines: string[] }[] = [];
  let pending: string[] = [];
  let isAmbiguous = false;
  for (const line of lines) {
    const key = keyPattern.exec(line)?.[1];
    if (key !== undefined) {
      keys.push({ key, lines: [...pending, line] });
      pending = [];
      continue;
    }
    if (comment.test(line)) pending.push(line);
    else if (pending.length > 0 || keys.length === 0) return null;
    else keys.at(-1)?.lines.push(line);
    if (line.trim() === '') isAmbiguous = true;
  }
  // A comment after the last key speaks of what is gone, or of the mapping as a whole.
  if (pending.length > 0) {
    isAmbiguous = true;
    keys.at(-1)?.lines.push(...pending);
  }
  return { keys, isAmbiguous };
}

/** Made once for each indent: there are thousands of mappings, and few indents. */
const patterns = new Map<number, { readonly keyPattern: RegExp; readonly comment: RegExp }>();

function patternsAt(indent: number) {
  const made = patterns.get(indent) ?? {
    keyPattern: new RegExp(`^ {${String(indent)}}([\\w-]+):(?: |$)`),
    comment: new RegExp(`^ {${String(indent)}}#`),
  };
  patterns.set(indent, made);
  return made;
}

/** The keys in the order of `order`; keys it does not have keep their places at the end. */
export function inOrder(keys: readonly KeyedLines[], order: readonly string[]): KeyedLines[] {
  const rank = ({ key }: KeyedLines) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys].sort((a, b) => rank(a) - rank(b));
}
