import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { HEADERS_FILE } from '../../hosting/headers-file.ts';

/** What stands at an address. */
export type Answer =
  | { readonly status: 200; readonly pathname: string; readonly file: string }
  /** Another address of this site; it begins with one slash, so it can name no other host. */
  | { readonly status: 301 | 302; readonly pathname: string; readonly location: string }
  | { readonly status: 400 | 404; readonly pathname: string };

/**
 * Finds what a request asks for. `target` comes from anybody, so whatever it is, no file outside `folder` is found,
 * no hidden one, none behind a link that leads out of it, and nothing throws.
 */
export function findAnswer(folder: string, base: string, target: string): Answer {
  const [raw = '', ...query] = target.split('?');
  const decoded = decode(raw);
  if (decoded === null) return { status: 400, pathname: '/' };
  // Before anything else is made of it: two slashes at its begin would be another host.
  const pathname = path.posix.normalize(decoded);
  const moved = (status: 301 | 302, to: string): Answer => {
    const search = query.length > 0 ? `?${query.join('?')}` : '';
    const location = encodeURI(to).replace(/[?#]/g, encodeURIComponent);
    return { status, pathname, location: `${location}${search}` };
  };
  if (!pathname.startsWith(base))
    return pathname === '/' || `${pathname}/` === base ? moved(302, base) : { status: 404, pathname };
  const inside = pathname.slice(base.length);
  if (isHidden(inside)) return { status: 404, pathname };
  const found = kindOf(folder, inside);
  if (found?.kind === 'folder' && !pathname.endsWith('/')) return moved(301, `${pathname}/`);
  const file = found?.kind === 'folder' ? kindOf(folder, path.join(inside, 'index.html')) : found;
  return file?.kind === 'file' ? { status: 200, pathname, file: file.real } : { status: 404, pathname };
}

/** The path in plain characters; null where it is not one: another host, a control character, a backslash. */
function decode(raw: string): string | null {
  if (!raw.startsWith('/')) return null;
  try {
    const decoded = decodeURIComponent(raw.split('#')[0] ?? '');
    return /[\p{Cc}\\]/u.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

function isHidden(inside: string): boolean {
  const steps = inside.split('/');
  return steps[0] === HEADERS_FILE || steps.some((step) => step.startsWith('.') && step !== '.well-known');
}

/** What lies at a path inside the folder, by its real place; null where that is outside, or nothing. */
function kindOf(folder: string, inside: string): { kind: 'file' | 'folder'; real: string } | null {
  try {
    const root = realpathSync(folder);
    const real = realpathSync(path.join(root, inside));
    if (real !== root && !real.startsWith(root + path.sep)) return null;
    const info = statSync(real);
    // "page.html/" is no file.
    if (info.isFile()) return inside.endsWith('/') ? null : { kind: 'file', real };
    return info.isDirectory() ? { kind: 'folder', real } : null;
  } catch {
    return null;
  }
}
