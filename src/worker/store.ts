import { readClock } from './clock.ts';
import { ownPart } from './own-part.ts';
import { isFile } from './requests.ts';
import type { KeptPage } from './show.ts';
import { CACHES, FORM, LONGEST_PAGE, MOST_PAGES } from './site.ts';

/** What was brought up to date last: stored beside the pages. */
export interface State {
  readonly build: string;
  readonly removals: string;
  /** Paths that stay however many pages are visited. */
  readonly core: readonly string[];
}

/** Header of a stored page: when it was kept, in milliseconds. */
const KEPT = 'x-kept';
const STATE = '?state';

/** Everything kept on the device for one scope. */
export class Store {
  readonly #scope: string;
  readonly #name: string;

  /** `scope` is the whole address below which the worker works. */
  constructor(scope: string) {
    this.#scope = scope;
    this.#name = `${CACHES}${scope} ${FORM}`;
  }

  /** Makes the cache. Everything else only uses one that is there: once deleted, it stays deleted. */
  async make(): Promise<void> {
    await caches.open(this.#name);
  }

  /** Deletes caches of an older form. */
  async tidy(): Promise<void> {
    for (const name of await caches.keys())
      if (name.startsWith(`${CACHES}${this.#scope} `) && name !== this.#name) await caches.delete(name);
  }

  async #open(): Promise<Cache | null> {
    return (await caches.has(this.#name)) ? caches.open(this.#name) : null;
  }

  #address(path: string): string {
    return `${this.#scope}${path}`;
  }

  async find(path: string): Promise<Response | undefined> {
    return (await this.#open())?.match(this.#address(path));
  }

  /** The page of a path, if it is kept. */
  async page(path: string): Promise<KeptPage | null> {
    const found = await this.find(path);
    if (!found) return null;
    const kept = Number(found.headers.get(KEPT));
    return { url: new URL(this.#address(path)).pathname, kept, html: await found.text() };
  }

  /** Paths of everything kept, the one kept first first. */
  async paths(): Promise<string[]> {
    const keys = (await (await this.#open())?.keys()) ?? [];
    return keys.map(({ url }) => url.slice(this.#scope.length)).filter((path) => path !== STATE);
  }

  /** Every page that is kept. */
  async pages(): Promise<KeptPage[]> {
    const paths = (await this.paths()).filter((path) => !isFile(path));
    const pages = await Promise.all(paths.map((path) => this.page(path)));
    return pages.filter((page) => page !== null);
  }

  async drop(path: string): Promise<void> {
    await (await this.#open())?.delete(this.#address(path));
  }

  /** Keeps an answer if it is a whole and good one from here; drops what the site says is gone. False: not kept. */
  async keep(path: string, answer: Response): Promise<boolean> {
    if (answer.status === 404 || answer.status === 410) await this.drop(path);
    if (answer.status !== 200 || answer.type !== 'basic' || answer.redirected) return false;
    const cache = await this.#open();
    if (!cache) return false;
    if (isFile(path)) {
      await cache.put(this.#address(path), answer);
      return true;
    }
    if (!answer.headers.get('content-type')?.startsWith('text/html')) return false;
    const html = await answer.text();
    if (html.length > LONGEST_PAGE) return false;
    const headers = new Headers(answer.headers);
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    headers.set(KEPT, String(readClock()));
    // Taken out first: the order of the entries is the order in which pages were last opened.
    await this.drop(path);
    await cache.put(this.#address(path), new Response(html, { headers }));
    await this.#dropOldest();
    return true;
  }

  async #dropOldest(): Promise<void> {
    const core = new Set((await this.state())?.core);
    const visited = (await this.paths()).filter((path) => !isFile(path) && !core.has(path));
    for (const path of visited.slice(0, Math.max(0, visited.length - MOST_PAGES))) await this.drop(path);
  }

  async state(): Promise<State | null> {
    const found = await this.find(STATE);
    return found ? ((await found.json()) as State) : null;
  }

  async setState(state: State): Promise<void> {
    await (await this.#open())?.put(this.#address(STATE), Response.json(state));
  }

  /** The digest of what is kept of a path, as the build writes it. */
  async digest(path: string): Promise<string | null> {
    const found = await this.find(path);
    if (!found) return null;
    const bytes = isFile(path)
      ? await found.arrayBuffer()
      : new TextEncoder().encode(ownPart(await found.text()));
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return btoa(String.fromCharCode(...new Uint8Array(digest).slice(0, 6)))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  }
}
