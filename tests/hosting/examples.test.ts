import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/build/folders.ts';
import { hostingFiles } from '../../src/cli/hosting.ts';
import { KEPT, SECURITY_HEADERS } from '../../src/hosting/headers.ts';

describe('the examples of server configurations', () => {
  it.each([...hostingFiles('/')])('%s is what `npm run hosting` writes', (file, text) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
  });

  it.each([...hostingFiles('/pr/12/')])(
    '%s has every header, and its paths below the base path',
    (_, text) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect(text).toContain(name);
        expect(text).toContain(`"${value}"`);
      }
      for (const [folder, kept] of Object.entries(KEPT)) {
        expect(text).toContain(`/pr/12/${folder}/`);
        expect(text).toContain(kept);
      }
      expect(text).toContain('/pr/12/404.html');
    },
  );

  it.each([...hostingFiles('/')])('%s promises no certificate for an onion address', (_, text) => {
    const settings = text.split('\n').filter((line) => !line.trim().startsWith('#'));
    expect(settings.join('\n')).not.toMatch(/Strict-Transport-Security|upgrade-insecure|Onion-Location/);
  });
});
