import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderFallback, unicodeRange } from '../../../src/cli/fonts/css.ts';
import { FACES } from '../../../src/cli/fonts/faces.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

describe('unicodeRange', () => {
  it('draws runs together and leaves single codes alone', () => {
    expect(unicodeRange([0x41, 0x43, 0x42, 0x2026])).toBe('U+41-43, U+2026');
  });

  it('counts a code that stands twice once', () => {
    expect(unicodeRange([0x20, 0x20, 0x21])).toBe('U+20-21');
  });
});

describe('renderFallback', () => {
  it('scales widths, and takes the scale out of the heights again', () => {
    const local = { name: 'Arial', local: ['Arial'], width: { normal: 0.4, italic: 0.4 } };
    const ours = { ascent: 1, descent: 0.25, lineGap: 0, averageWidth: 0.5 };
    const rule = renderFallback('Inter Arial', local, 'normal', ours);
    expect(rule).toContain("src: local('Arial');");
    expect(rule).toContain('size-adjust: 125%;');
    expect(rule).toContain('ascent-override: 80%;');
    expect(rule).toContain('descent-override: 20%;');
  });
});

describe('the fonts as committed', () => {
  const bytes = (budget: string) =>
    FACES.filter((face) => face.budget === budget)
      .map((face) => statSync(path.join(ROOT, 'public/fonts', face.file)).size)
      .reduce((sum, size) => sum + size, 0);

  it('stay within 95 KB for an English page and 60 KB more for Persian', () => {
    expect(bytes('english')).toBeLessThanOrEqual(95_000);
    expect(bytes('persian')).toBeLessThanOrEqual(60_000);
  });

  it('are all there that the style sheet names', () => {
    const css = readFileSync(path.join(ROOT, 'src/styles/fonts.css'), 'utf8');
    const named = [...css.matchAll(/url\('\/fonts\/([^']+)'\)/g)].map((match) => match[1] ?? '');
    expect(named.sort()).toEqual(FACES.map((face) => face.file).sort());
    expect(named.filter((file) => !existsSync(path.join(ROOT, 'public/fonts', file)))).toEqual([]);
  });
});
