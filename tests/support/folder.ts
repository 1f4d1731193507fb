import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { PLACE, PROVINCE, SITE, SOURCE, WAVE } from './samples.ts';

/** A file of a test folder: its text or bytes, a symbolic link, or null to leave a file of the base out. */
export type FileSpec = string | Uint8Array | { readonly link: string } | null;

/** The article of the base folder, written out, so that a test can count its lines. */
export const ARTICLE_TEXT = `---
title: The first day
summary: What was said of the first day.
lang: en
status: published
published: "2026-11-22T12:00:00+00:00"
as_of: "2026-01-06"
wave: "2025-26"
topics: [toll]
reviewed_by: desk
accessed: "2026-11-22"
evidence:
  hrana-page:
    url: "https://example.org/page"
    title: A page
    publisher: hrana
    published: "2026-01-06"
    archived: "https://web.archive.org/web/2026/https://example.org/page"
claims:
  - id: c1
    text: Shops in the bazaar stayed shut.
    kind: event
    event_type: strike
    source: hrana
    basis: own-reporting
    status: reported
    when: "2026-01-06"
    where: [tehran/tehran]
    evidence: [hrana-page]
---

Shops in the bazaar [stayed shut](#c1).
`;

/** Path of the article of the base folder. */
export const ARTICLE_FILE = 'articles/2026/2026-01-06-first-day.md';

/** YAML as editors write it: in 1.1 a day needs quotes to be text, so it gets them. */
const yaml = (data: unknown) => stringify(data, { version: '1.1' });

const BASE: Readonly<Record<string, string>> = {
  'site.yaml': yaml(SITE),
  'provinces/tehran.yaml': yaml(PROVINCE),
  'sources/hrana.yaml': yaml(SOURCE),
  'waves/2025-26.yaml': yaml(WAVE),
  'places.csv': `${Object.keys(PLACE).join(',')}\n${Object.values(PLACE).join(',')}\n`,
  [ARTICLE_FILE]: ARTICLE_TEXT,
};

/** Replaces a piece of a text; throws where it is not there, so that a bad-input test cannot pass by accident. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text does not contain ${from}`);
  return text.replace(from, () => to);
}

/** The article of the base folder with one piece replaced. */
export function articleWith(from: string, to: string): string {
  return changed(ARTICLE_TEXT, from, to);
}

/** The line, from 1, on which `piece` stands in `text`. */
export function lineOf(text: string, piece: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(piece));
  if (index < 0) throw new Error(`the text does not contain ${piece}`);
  return index + 1;
}

/** A new empty folder below the system's temporary one, and what takes it away. */
export function emptyFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'rasad-test-'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a content folder: the small valid base, changed by `files`. */
export function writeContent(folder: string, files: Readonly<Record<string, FileSpec>> = {}): void {
  for (const [name, spec] of Object.entries({ ...BASE, ...files })) {
    if (spec === null) continue;
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (typeof spec === 'object' && 'link' in spec) symlinkSync(spec.link, target);
    else writeFileSync(target, spec);
  }
}

/** A content folder that lives as long as the test that asked for it. */
export function contentFolder(files: Readonly<Record<string, FileSpec>> = {}): string {
  const { folder, remove } = emptyFolder();
  onTestFinished(remove);
  writeContent(folder, files);
  return folder;
}
