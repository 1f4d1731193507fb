import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readToday } from '../src/clock.ts';
import { readSettings } from '../src/settings.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

afterEach(() => {
  vi.useRealTimers();
});

describe('readSettings', () => {
  it('returns the project’s own folders and nothing asked for, from an empty environment', () => {
    expect(readSettings({})).toEqual({
      contentDir: path.join(ROOT, 'content'),
      outDir: path.join(ROOT, 'dist'),
      siteUrl: null,
      basePath: '/',
      preview: false,
      port: null,
    });
  });

  it('counts relative folders from the caller’s, absolute ones from the root', () => {
    const settings = readSettings({ INIT_CWD: '/home/editor', CONTENT_DIR: 'news', OUT_DIR: '/srv/site' });
    expect(settings).toMatchObject({ contentDir: '/home/editor/news', outDir: '/srv/site' });
  });

  it.each([
    ['/', '/'],
    ['', '/'],
    ['/pr/12/', '/pr/12/'],
    ['pr/12', '/pr/12/'],
    ['//pr/12//', '/pr/12/'],
  ])('reads BASE_PATH %j as %s', (base, path_) => {
    expect(readSettings({ BASE_PATH: base }).basePath).toBe(path_);
  });

  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org//', 'https://example.org'],
    ['', null],
  ])('reads SITE_URL %j as %s', (asked, url) => {
    expect(readSettings({ SITE_URL: asked }).siteUrl).toBe(url);
  });

  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['', false],
  ])('reads PREVIEW %j as %s', (asked, preview) => {
    expect(readSettings({ PREVIEW: asked }).preview).toBe(preview);
  });

  it.each([
    ['8080', 8080],
    ['0', 0],
    ['', null],
  ])('reads PORT %j as %s', (asked, port) => {
    expect(readSettings({ PORT: asked }).port).toBe(port);
  });

  it.each([
    { SITE_URL: 'example.org' },
    { SITE_URL: 'javascript:alert(1)' },
    { BASE_PATH: '/../x/' },
    { BASE_PATH: '/a b/' },
    { PORT: 'http' },
    { PORT: '-1' },
    { PORT: '65536' },
    { PORT: '80.5' },
  ])('refuses %j in words that name the variable', (env) => {
    expect(() => readSettings(env)).toThrow(new RegExp(`^${String(Object.keys(env)[0])} is `));
  });
});

describe('readToday', () => {
  it('returns BUILD_DATE as it is', () => {
    expect(readToday('Asia/Tehran', { BUILD_DATE: '2026-01-06' })).toBe('2026-01-06');
  });

  it.each(['2026-02-30', 'today', '2026-1-6'])('refuses BUILD_DATE %s', (day) => {
    expect(() => readToday('UTC', { BUILD_DATE: day })).toThrow(/BUILD_DATE/);
  });

  it('returns the real day in the time zone of the site', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T20:31:00Z') });
    expect(readToday('Asia/Tehran', {})).toBe('2026-11-23');
    expect(readToday('UTC', { BUILD_DATE: '' })).toBe('2026-11-22');
  });
});
