import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { shareContent, sharedContent } from '../../src/reading/shared.ts';
import { ARTICLE_FILE, articleWith, contentFolder } from '../support/folder.ts';

describe('sharedContent', () => {
  it('reads a folder once, until another reading takes its place', () => {
    const folder = contentFolder();
    const first = sharedContent(folder);
    writeFileSync(path.join(folder, ARTICLE_FILE), articleWith('The first day', 'Another day'));
    expect(sharedContent(folder)).toBe(first);
    shareContent(folder, readContent(folder));
    expect(sharedContent(folder).content.articles[0]?.data.title).toBe('Another day');
  });

  it('keeps folders apart', () => {
    expect(sharedContent(contentFolder())).not.toBe(sharedContent(contentFolder()));
  });
});
