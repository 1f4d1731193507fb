import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listFiles, readText } from '../../src/reading/files.ts';
import { emptyFolder } from '../support/folder.ts';

function folderWith(files: Record<string, string | Uint8Array>): string {
  const { folder, remove } = emptyFolder();
  onTestFinished(remove);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

function read(content: string | Uint8Array, name = 'a.md') {
  return readText(folderWith({ [name]: content }), name);
}

describe('readText', () => {
  it.each(['words\n', 'متن فارسی\n', '😀', 'x'.repeat(20_000)])('returns clean text as it stands', (text) => {
    expect(read(text)).toEqual({ file: 'a.md', text, finding: null });
  });

  it.each([
    ['an empty file', '', 'file-empty', 1],
    ['white space only', ' \n\r\n\t\n', 'file-empty', 1],
    ['a byte order mark', '\uFEFFwords\n', 'file-bom', 1],
    ['Windows line ends', 'a\nb\r\nc\r\n', 'file-line-ends', 2],
    ['old Macintosh line ends', 'a\rb\r', 'file-line-ends', 1],
    ['a NUL character', 'a\nb\nc\u0000d\n', 'file-encoding', 3],
    ['a control character', 'a\nb\u0001\n', 'file-encoding', 2],
    ['a control character of the second set', 'a\nb\u0085\n', 'file-encoding', 2],
    ['what XML cannot hold', 'a\nb\uffff\n', 'file-encoding', 2],
    ['an overlong line', `a\n${'x'.repeat(20_001)}\n`, 'file-long-line', 2],
    ['bytes that are not UTF-8', Buffer.from('a\nb\n\u00e9\n', 'latin1'), 'file-encoding', 3],
    ['UTF-16', Buffer.from('\uFEFFa\n', 'utf16le'), 'file-encoding', 1],
    ['a character cut off at the end', Buffer.from('a\n\xc3', 'latin1'), 'file-encoding', 2],
    ['a surrogate written as UTF-8', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), 'file-encoding', 2],
  ])('tells %s with its line', (_name, content, code, line) => {
    const { text, finding } = read(content);
    expect(text).toBeNull();
    expect(finding).toMatchObject({ code, severity: 'error', file: 'a.md', span: { line } });
    expect(finding?.hint).not.toBe('');
  });

  it('tells a file that is too large without reading it', () => {
    expect(read(Buffer.alloc(1_000_001, 'x')).finding).toMatchObject({ code: 'file-too-large', span: null });
  });

  it('tells a line of 5 MB in the gazetteer, which may be large, with its line', () => {
    const { finding } = read(`a\n${'x'.repeat(5_000_000)}\n`, 'places.csv');
    expect(finding).toMatchObject({ code: 'file-long-line', span: { line: 2 } });
  });

  it('accepts a long line in JSON, which is written by machines', () => {
    expect(read(`"${'x'.repeat(30_000)}"`, 'a.json').finding).toBeNull();
  });

  it('tells a file that is not there, and not where the folder lies', () => {
    const folder = folderWith({});
    const { finding } = readText(folder, 'a.md');
    expect(finding).toMatchObject({ code: 'file-unreadable', file: 'a.md' });
    expect(finding?.message).not.toContain(folder);
  });

  it('tells a folder with the name of a file', () => {
    expect(readText(folderWith({ 'a.md/b.md': 'x' }), 'a.md').finding).toMatchObject({
      code: 'file-unreadable',
    });
  });

  it('tells a link out of the folder and shows nothing of where it leads', () => {
    const outside = folderWith({ 'secret.md': 'secret words' });
    const folder = folderWith({});
    symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'a.md'));
    const { text, finding } = readText(folder, 'a.md');
    expect(text).toBeNull();
    expect(finding?.code).toBe('file-outside');
    expect(JSON.stringify(finding)).not.toContain('secret');
  });

  it('tells a file reached through a linked folder as outside', () => {
    const outside = folderWith({ 'a.md': 'x' });
    const folder = folderWith({});
    symlinkSync(outside, path.join(folder, 'in'));
    expect(readText(folder, 'in/a.md').finding?.code).toBe('file-outside');
  });

  it('tells a path that climbs out of the folder', () => {
    const folder = folderWith({ 'in/a.md': 'x', 'b.md': 'x' });
    expect(readText(path.join(folder, 'in'), '../b.md').finding?.code).toBe('file-outside');
  });

  it('accepts a link inside the folder, and a folder that is a link itself', () => {
    const folder = folderWith({ 'a.md': 'words' });
    symlinkSync('a.md', path.join(folder, 'b.md'));
    const { folder: beside } = { folder: `${folder}-link` };
    const holder = folderWith({});
    symlinkSync(folder, path.join(holder, path.basename(beside)));
    expect(readText(folder, 'b.md').text).toBe('words');
    expect(readText(path.join(holder, path.basename(beside)), 'b.md').text).toBe('words');
  });

  it('takes no sibling whose name begins like the folder for the folder', () => {
    const folder = folderWith({ 'content/a.md': 'x', 'content-secret/b.md': 'x' });
    symlinkSync('../content-secret/b.md', path.join(folder, 'content/b.md'));
    expect(readText(path.join(folder, 'content'), 'b.md').finding?.code).toBe('file-outside');
  });
});

describe('listFiles', () => {
  it('returns the files below a folder by code unit, without hidden ones', () => {
    const folder = folderWith({ 'x/b.md': '', 'x/a/c.md': '', 'x/B.md': '', 'x/.hidden': '', 'y/a.md': '' });
    expect(listFiles(folder, 'x')).toEqual(['x/B.md', 'x/a/c.md', 'x/b.md']);
  });

  it('leaves out what lies in a hidden folder', () => {
    expect(listFiles(folderWith({ 'x/.trash/a.md': '', 'x/b.md': '' }), 'x')).toEqual(['x/b.md']);
  });

  it('returns none for a folder that is not there', () => {
    expect(listFiles(folderWith({}), 'x')).toEqual([]);
  });
});
