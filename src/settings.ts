import path from 'node:path';

/** What the environment asks of a run. Paths are absolute. */
export interface Settings {
  readonly contentDir: string;
  readonly outDir: string;
  /** Address of the published site, without a slash at the end; null = site.yaml's. */
  readonly siteUrl: string | null;
  /** `/` or `/pr/12/`: begins and ends with a slash. */
  readonly basePath: string;
  /** Drafts and scheduled articles shown, banner, noindex. */
  readonly preview: boolean;
  /** Port asked for, or null. */
  readonly port: number | null;
}

/**
 * Reads the environment. Relative paths count from the caller's folder, which npm tells in `INIT_CWD`.
 * Throws a plain message where a value makes no sense.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const caller = env['RASAD_CWD'] ?? env['INIT_CWD'] ?? process.cwd();
  // The built pages carry a copy of this file elsewhere, so the launcher says where the project is.
  const root = path.resolve(env['RASAD_ROOT'] ?? process.cwd());
  const folder = (value: string | undefined, standard: string) =>
    value ? path.resolve(caller, value) : path.join(root, standard);
  const siteUrl = env['SITE_URL'] === '' ? null : (env['SITE_URL'] ?? null);
  if (siteUrl && !/^https?:\/\/[^/\s]+/.test(siteUrl))
    throw new Error(`SITE_URL is "${siteUrl}"; write an address such as https://example.org`);
  const port = env['PORT'] ? Number(env['PORT']) : null;
  if (port !== null && (!Number.isInteger(port) || port < 0 || port > 65_535))
    throw new Error(`PORT is "${env['PORT'] ?? ''}"; write a number from 0 to 65535`);
  return {
    contentDir: folder(env['CONTENT_DIR'], 'content'),
    outDir: folder(env['OUT_DIR'], 'dist'),
    siteUrl: siteUrl?.replace(/\/+$/, '') ?? null,
    basePath: normaliseBase(env['BASE_PATH'] ?? '/'),
    preview: env['PREVIEW'] === '1' || env['PREVIEW'] === 'true',
    port,
  };
}

function normaliseBase(base: string): string {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  if (!/^[\w./-]*$/.test(trimmed) || trimmed.split('/').includes('..'))
    throw new Error(`BASE_PATH is "${base}"; write "/" or a path such as "/pr/12/"`);
  return trimmed === '' ? '/' : `/${trimmed}/`;
}
