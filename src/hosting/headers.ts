import { headerPolicy } from './policy.ts';

/** Headers of every path that a pattern fits. The pattern begins with the base path; `*` stands for the rest. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Features of browsers that no page here uses, as Chromium knows them on every system: others are errors on a console. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Headers of every answer. No Strict-Transport-Security: only who holds the certificate can promise that. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy(),
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Ask each time whether it is still the same, by its ETag: pages change under their addresses. */
export const ASK_AGAIN = 'no-cache';

/** How long files of a folder may be kept without asking; everything else is `ASK_AGAIN`. */
export const KEPT: Readonly<Record<string, string>> = {
  // The name has a hash of the content.
  assets: 'public, max-age=31536000, immutable',
  // Cut anew from time to time under the same names.
  fonts: 'public, max-age=604800',
};

/**
 * The rules of `_headers`. No two of them set one header for one path, as hosts differ in what that means; so pages
 * get no Cache-Control here, which on those hosts means "ask again".
 */
export function headerRules(base: string): HeaderRule[] {
  return [
    { pattern: `${base}*`, headers: SECURITY_HEADERS },
    ...Object.entries(KEPT).map(([folder, kept]) => ({
      pattern: `${base}${folder}/*`,
      headers: { 'Cache-Control': kept },
    })),
  ];
}

/** The headers of one path. Where several rules set one header, both values count. */
export function headersOf(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    const isMatch = pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
    if (!isMatch) continue;
    for (const [name, value] of Object.entries(headers)) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
