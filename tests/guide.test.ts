import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BASE_RULES } from '../src/model/base-rules.ts';
import { RULES } from '../src/model/rules.ts';
import { readContent } from '../src/reading/content.ts';
import { articleSchema, translationSchema } from '../src/schema/article.ts';
import { loadedWordsSchema } from '../src/schema/loaded-words.ts';
import {
  pageSchema,
  placeSchema,
  provinceSchema,
  sourceSchema,
  waveSchema,
} from '../src/schema/reference-data.ts';
import { siteSchema } from '../src/schema/site.ts';
import { contentFolder } from './support/folder.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const GUIDE = readFileSync(path.join(ROOT, 'content/README.md'), 'utf8');
/** Part 6 begins here; its headings of the third level are codes, and none but codes. */
const [FIELDS = '', CODES = ''] = GUIDE.split('\n## 6. The codes\n');
const HEADINGS = [...CODES.matchAll(/^### (.+)$/gm)].map(([, code = '']) => code);
/** Where code that is no rule makes findings, or calls a helper whose first word is the code. */
const ELSEWHERE = [
  ...['src/reading', 'src/model/exceptions.ts', 'src/model/unknown-language.ts'],
  'src/cli/check/base',
];
const CODE =
  /(?:\bcode: |\b(?:make|failed|refuse|whole|wholeFile|atLine)\(\s*)'([a-z]+(?:-[a-z]+)+|picture)'/g;

function codesIn(place: string): string[] {
  const full = path.join(ROOT, place);
  const files = place.endsWith('.ts')
    ? [full]
    : readdirSync(full)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join(full, name));
  return files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CODE)].map(([, code = '']) => code));
}

/** The fields of an article but for those with a table of their own. */
const { evidence, claims, corrections, ...ownFields } = articleSchema.shape;

/** Every field of a schema and of the schemas inside it. */
function fieldsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as z.ZodRawShape).flatMap(([name, inner]) => [
      name,
      ...fieldsOf(inner),
    ]);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return fieldsOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(fieldsOf);
  return [];
}

/** The part under a heading of the third level, up to the next. */
function partOf(text: string, heading: string): string {
  return text.split(`\n### ${heading}\n`)[1]?.split(/\n###? /)[0] ?? '';
}

describe("the editors' guide", () => {
  const known = [...RULES, ...BASE_RULES].map(({ name }) => name).concat(ELSEWHERE.flatMap(codesIn));

  it('has an entry for every code, once, and for no other', () => {
    expect(known).toContain('file-bom');
    expect(known).toContain('not-in-list');
    expect(known).toContain('picture');
    expect([...HEADINGS].sort()).toEqual([...new Set(known)].sort());
  });

  it.each(HEADINGS)('says of %s what is bad, what is good, and how to mend it', (code) => {
    expect(partOf(CODES, code)).toMatch(/\n- Bad: .+\n- Good: .+\n- Mend: .+\n/);
  });

  it.each([...RULES, ...BASE_RULES])(
    'gives the severity of $name, and whether it allows an exception',
    (rule) => {
      const mayBeExcepted =
        !BASE_RULES.some(({ name }) => name === rule.name) &&
        (rule.severity !== 'error' || ('excusable' in rule && rule.excusable));
      const severity = rule.severity === 'error' ? 'Error' : 'Warning';
      expect(partOf(CODES, rule.name)).toContain(
        `${severity}, ${mayBeExcepted ? 'may be excepted' : 'no exception'}, `,
      );
      expect(partOf(CODES, rule.name)).toContain(rule.description);
    },
  );

  it.each([
    ['An article', z.object(ownFields)],
    ['A page of evidence', evidence],
    ['A claim', claims],
    ['A correction', corrections],
    ['A translation', translationSchema],
    ['A source', sourceSchema],
    ['A province', provinceSchema],
    ['A wave', waveSchema],
    ['A place', placeSchema],
    ['A page', pageSchema],
    ['The site', siteSchema],
    ['Loaded words', loadedWordsSchema],
  ])('mentions every field under "%s"', (heading, schema) => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(2);
    // The fields of a figure have a table of their own.
    const part =
      heading === 'A claim' ? partOf(FIELDS, heading) + partOf(FIELDS, 'A figure') : partOf(FIELDS, heading);
    expect(fields.filter((field) => !part.includes(`\`${field}\``))).toEqual([]);
  });

  it('has links to its own parts only where these are', () => {
    const anchors = [...GUIDE.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const prose = GUIDE.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
    const links = [...prose.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });

  it('is not taken for content', () => {
    const folder = contentFolder({ 'README.md': GUIDE });
    const { content, findings } = readContent(folder);
    expect(findings).toEqual([]);
    expect(content.pages).toEqual([]);
    expect(content.articles).toHaveLength(1);
  });
});
