import type { HeaderRule } from './headers.ts';

/** Name of the file in the built folder; hosts read it and never serve it. */
export const HEADERS_FILE = '_headers';

/** Writes rules as Netlify and Cloudflare Pages read them: a pattern, and its headers indented below. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Written by the build out of src/hosting/headers.ts.\n${blocks.join('\n\n')}\n`;
}

/** Reads such a file. Throws where a line is neither a pattern nor a header below one, with its number. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(\S.*)$/.exec(line.trimEnd());
    const last = rules.at(-1);
    if (/^\/\S*$/.test(line.trimEnd())) rules.push({ pattern: words, headers: {} });
    else if (last && header?.[1] && header[2]) last.headers[header[1]] = header[2];
    else throw new Error(`${HEADERS_FILE}:${String(index + 1)}: is neither a path nor a header: ${words}`);
  }
  return rules;
}
