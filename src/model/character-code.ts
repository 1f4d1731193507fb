/** How Unicode names the first character of a text: `U+200B`. */
export function characterCode(text: string): string {
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}`;
}
