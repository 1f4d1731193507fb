/** A Markdown file cut in two at its front matter. */
export interface MarkdownFile {
  readonly yaml: string;
  /** Line on which the YAML begins: 2. */
  readonly yamlLine: number;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Cuts a Markdown file at its two `---` lines; null where it has no front matter. */
export function splitFrontMatter(text: string): MarkdownFile | null {
  if (!text.startsWith('---\n')) return null;
  const end = /^---[ \t]*$/m.exec(text.slice(4));
  if (!end) return null;
  const yaml = text.slice(4, 4 + end.index);
  const rest = text.slice(4 + end.index + end[0].length);
  const bodyLine = yaml.split('\n').length + 1;
  return { yaml, yamlLine: 2, body: rest, bodyLine };
}
