import type { z } from 'zod';
import { readBody } from '../../reading/body.ts';
import { validate } from '../../reading/entries.ts';
import { splitFrontMatter } from '../../reading/markdown-file.ts';
import { parseYaml } from '../../reading/yaml.ts';

/**
 * What keeps a text from being a file of its kind, a line each in the words of the check; none where it holds. Asked
 * before anything is written.
 */
export function wrongWith(file: string, text: string, schema: z.ZodType): string[] {
  const whole = { yaml: text, body: '' };
  const none = { yaml: '', body: '' };
  const { yaml, body } = file.endsWith('.md') ? (splitFrontMatter(text) ?? none) : whole;
  const { data, locate, findings } = parseYaml(yaml, file, 2);
  const parsed = validate({ kind: '', id: '', file }, schema, data, locate);
  return [...findings, ...parsed.findings, ...readBody(body, file, 1).findings].map(
    ({ message, hint }) => `${message}. ${hint}`,
  );
}
