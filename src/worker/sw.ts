/*
 * The service worker of the site. It runs only where a reader asked for it on the page "Offline". It keeps the home
 * page, the latest articles and visited pages, and shows them with their age when the line is bad or cut. It stores
 * nothing else, asks nobody but this site, and tells nobody anything.
 */
import { fetchAndKeep, renew } from './renew.ts';
import { kindOf } from './requests.ts';
import { asCopy, withBanner, withKept } from './show.ts';
import { PATIENCE, type WorkerLanguage, type WorkerSite } from './site.ts';
import { Store } from './store.ts';

/** Put in by the build. */
declare const RASAD: WorkerSite;

interface WaitingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface AskingEvent extends WaitingEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
/** What of a worker's global object is used here. TypeScript's own types of it exclude those of pages. */
interface WorkerScope {
  readonly addEventListener: ((type: 'fetch', listener: (event: AskingEvent) => void) => void) &
    ((type: 'install' | 'activate', listener: (event: WaitingEvent) => void) => void);
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly location: Location;
}

const scope = globalThis as unknown as WorkerScope;
const site = RASAD;
const store = new Store(scope.location.origin + site.base);
/** The language in which the reader asked for it. */
const lang = scope.location.search.slice(1);

scope.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      await store.make();
      const offline = languageOf(`${site.languages[lang]?.root ?? ''}offline/`).offline;
      if (!(await fetchAndKeep(store, site, offline))) throw new Error('the page "Offline" did not come');
      await renewQuietly();
      await scope.skipWaiting();
    })(),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(store.tidy().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, scope.location.origin, site.base);
  if (kind === 'other') return;
  const path = new URL(request.url).pathname.slice(site.base.length);
  event.respondWith(kind === 'file' ? answerFile(path, event) : answerPage(path, event));
});

/** Files have other names, or other digests, once they change: what is kept is right. */
async function answerFile(path: string, event: AskingEvent): Promise<Response> {
  const kept = await store.find(path);
  if (kept) return kept;
  const answer = await fetch(event.request);
  event.waitUntil(store.keep(path, answer.clone()).catch(() => undefined));
  return answer;
}

/** The line first; a kept copy where it fails or takes too long, and then what comes late is kept for the next time. */
async function answerPage(path: string, event: AskingEvent): Promise<Response> {
  const network = fetch(event.request).then((answer) => ({ answer, copy: answer.clone() }));
  event.waitUntil(
    network
      .then(({ copy }) => store.keep(path, copy))
      .then(renewWhereDue)
      .catch(() => undefined),
  );
  const language = languageOf(path);
  const kept = await store.page(path);
  const tried = network.then(({ answer }) => answer).catch(() => null);
  const answer = await (kept ? Promise.race([tried, wait(PATIENCE)]) : tried);
  if (answer && (answer.status < 500 || !kept))
    return path === language.offline && answer.ok ? listKept(await answer.text(), language, answer) : answer;
  if (!kept) return notKept(language);
  const html = asCopy(kept, language);
  return path === language.offline ? listKept(html, language) : page(html, 200);
}

async function listKept(html: string, language: WorkerLanguage, answer?: Response): Promise<Response> {
  const shown = page(withKept(html, await store.pages(), language), 200);
  answer?.headers.forEach((value, name) => {
    if (!/^content-(?:encoding|length)$/.test(name)) shown.headers.set(name, value);
  });
  return shown;
}

async function notKept(language: WorkerLanguage): Promise<Response> {
  const languages = [language, ...Object.values(site.languages)];
  const found = await Promise.all(languages.map(({ offline }) => store.page(offline)));
  const kept = found.find((candidate) => candidate !== null);
  if (!kept) return Response.error();
  return page(withKept(withBanner(kept.html, language.notKept), await store.pages(), language), 503);
}

function page(html: string, status: number): Response {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** The language whose pages a path belongs to: the longest beginning counts. */
function languageOf(path: string): WorkerLanguage {
  const [found] = Object.values(site.languages)
    .filter(({ root }) => path.startsWith(root))
    .sort((a, b) => b.root.length - a.root.length);
  if (!found) throw new Error('the site has no language');
  return found;
}

let renewing: Promise<void> | null = null;

function renewQuietly(): Promise<void> {
  renewing ??= renew(store, site, lang)
    .catch(() => undefined)
    .finally(() => (renewing = null));
  return renewing;
}

/** A line that broke off leaves the work half done: it goes on when a page comes through again. */
async function renewWhereDue(): Promise<void> {
  if ((await store.state())?.build !== site.build) await renewQuietly();
}

function wait(milliseconds: number): Promise<null> {
  return new Promise((resolve) =>
    setTimeout(() => {
      resolve(null);
    }, milliseconds),
  );
}
