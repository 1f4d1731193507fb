import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fromForm, toForm } from '../../../src/cli/edit/article-form.ts';
import { answerDecap } from '../../../src/cli/edit/backend.ts';
import { writeFields } from '../../../src/cli/edit/front-matter.ts';
import { isMap, type JsonMap } from '../../../src/cli/edit/json-schema.ts';
import { splitFrontMatter } from '../../../src/reading/markdown-file.ts';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { readContent } from '../../../src/reading/content.ts';
import { ARTICLE_FILE, ARTICLE_TEXT, changed, contentFolder, emptyFolder } from '../../support/folder.ts';

const REAL = readContent(path.resolve(import.meta.dirname, '../../../content')).content.articles;

function rawOf(text: string): { yaml: string; data: JsonMap } {
  const yaml = splitFrontMatter(text)?.yaml ?? '';
  const { data } = parseYaml(yaml, 'x.md', 1);
  return { yaml, data: isMap(data) ? data : {} };
}

function persist(folder: string, file: string, form: unknown, more: object = {}) {
  const dataFiles = [{ path: file, slug: 'x', raw: JSON.stringify(form), ...more }];
  return answerDecap(folder, { action: 'persistEntry', params: { dataFiles, assets: [] } });
}

function formOf(folder: string, file: string): JsonMap {
  const { json } = answerDecap(folder, { action: 'getEntry', params: { path: file } });
  const data: unknown = isMap(json) && typeof json['data'] === 'string' ? JSON.parse(json['data']) : null;
  return isMap(data) ? data : {};
}

describe('the form of an article', () => {
  it('has articles to look at', () => {
    expect(REAL.length).toBeGreaterThan(20);
  });

  it.each(REAL.map(({ id, text }) => [id, text]))('gives back what it was given: %s', (_id, text) => {
    const { data, yaml } = rawOf(text);
    const back = fromForm(toForm(data, 'Words.'));
    expect(back).toEqual({ data, body: 'Words.' });
    expect(writeFields(back.data, { data, yaml })).toBe(yaml);
  });
});

describe('the backend of the content editor', () => {
  it('lists articles and sources, and nothing else', () => {
    const folder = contentFolder();
    const ask = (under: string) =>
      answerDecap(folder, { action: 'entriesByFolder', params: { folder: under } }).json;
    expect(ask('articles')).toMatchObject([{ file: { path: ARTICLE_FILE } }]);
    expect(ask('sources')).toMatchObject([{ file: { path: 'sources/hrana.yaml' } }]);
    expect(ask('waves')).toEqual([]);
    expect(ask('..')).toEqual([]);
  });

  it('changes one field of a source and keeps the rest as it was', () => {
    const text =
      '# Who they are\nname: HRANA   # short\nkind: rights-group\nlanguages: [en]\ndisclosure: D.\n';
    const folder = contentFolder({ 'sources/hrana.yaml': text });
    const form = { ...formOf(folder, 'sources/hrana.yaml'), disclosure: 'E.' };
    expect(persist(folder, 'sources/hrana.yaml', form).status).toBe(200);
    expect(readFileSync(path.join(folder, 'sources/hrana.yaml'), 'utf8')).toBe(
      changed(text, 'disclosure: D.', 'disclosure: E.'),
    );
  });

  it.each([
    ['outside its folders', 'site.yaml', {}],
    ['above the content folder', '../x.yaml', {}],
    ['in the folder of another year', 'articles/2025/2026-01-06-x.md', {}],
    ['under a new id', ARTICLE_FILE, { newPath: 'articles/2026/2026-01-06-other.md' }],
  ])('refuses to write %s', (_where, file, more) => {
    const folder = contentFolder();
    expect(persist(folder, file, formOf(folder, ARTICLE_FILE), more).status).toBe(422);
    expect(readFileSync(path.join(folder, ARTICLE_FILE), 'utf8')).toBe(ARTICLE_TEXT);
    expect(existsSync(path.resolve(folder, '../x.yaml'))).toBe(false);
  });

  it.each([
    ['a file', 'articles/2026/2026-01-06-linked.md', 'linked.md'],
    ['a folder', 'articles/2025', '.'],
  ])('writes nothing through %s that is a link out of the content', (_what, at, goal) => {
    const { folder: outside, remove } = emptyFolder();
    onTestFinished(remove);
    const folder = contentFolder({ [at]: { link: path.join(outside, goal) } });
    const file = at.endsWith('.md') ? at : `${at}/2025-12-31-new.md`;
    expect(persist(folder, file, formOf(folder, ARTICLE_FILE)).status).toBe(422);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('reads no file that a link leads to outside the content', () => {
    const folder = contentFolder({ 'sources/passwords.yaml': { link: '/etc/passwd' } });
    const { json } = answerDecap(folder, { action: 'getEntry', params: { path: 'sources/passwords.yaml' } });
    expect(json).toMatchObject({ data: null });
  });

  it('takes a field for its own that has the name of something every object has', () => {
    const { yaml, data } = rawOf('---\nconstructor: a\ntitle: b\n---\n');
    expect(writeFields({ title: 'b' }, { yaml, data })).toBe('title: b\n');
  });

  it('refuses what would not hold, and says which field', () => {
    const folder = contentFolder();
    const { status, json } = persist(folder, ARTICLE_FILE, { ...formOf(folder, ARTICLE_FILE), title: '' });
    expect(status).toBe(422);
    expect(JSON.stringify(json)).toContain('title');
    expect(readFileSync(path.join(folder, ARTICLE_FILE), 'utf8')).toBe(ARTICLE_TEXT);
  });

  it.each(['deleteFile', 'persistMedia', 'constructor', undefined])('refuses to %s', (action) => {
    expect(answerDecap(contentFolder(), { action, params: { path: ARTICLE_FILE } }).status).toBe(422);
  });
});
