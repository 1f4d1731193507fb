const KEY: unique symbol = Symbol.for('rasad.dev-report');

interface Holder {
  [KEY]?: string | null;
}

/**
 * The errors of the content as `check` prints them, or null. On `globalThis`, because the middleware that shows
 * them is loaded by Vite, as a copy of its own.
 */
export function reportShown(): string | null {
  return (globalThis as Holder)[KEY] ?? null;
}

/** Sets what is shown from now on. */
export function showReport(text: string | null): void {
  (globalThis as Holder)[KEY] = text;
}
