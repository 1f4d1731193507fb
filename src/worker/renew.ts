import { isFile } from './requests.ts';
import type { KeptList, WorkerSite } from './site.ts';
import type { Store } from './store.ts';

/** What stays however many pages are visited: the home page, the pages on reading offline, the latest articles. */
function coreOf(list: KeptList, site: WorkerSite, lang: string): string[] {
  const languages = Object.entries(site.languages);
  return [
    ...languages.map(([, { offline }]) => offline),
    ...languages.flatMap(([code, { root }]) => (code === lang ? [root] : [])),
    ...(list.latest[lang] ?? []),
    ...Object.keys(list.files).filter((path) => /^assets\/.*\.(?:css|js)$/.test(path)),
  ].filter((path) => Object.hasOwn(list.pages, path) || Object.hasOwn(list.files, path));
}

/**
 * Brings what is kept in line with the site: what is gone there is dropped, what changed is fetched anew, what belongs
 * to the core is fetched. Where something was removed for safety since the last time, every changed page is dropped
 * before the line is asked for the new one: a bad line must not keep alive what had to go. Throws where the list does
 * not come; what does not come of the pages is asked for again next time.
 */
export async function renew(store: Store, site: WorkerSite, lang: string): Promise<void> {
  const answer = await fetch(site.base + site.list, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`the list: ${String(answer.status)}`);
  const list = (await answer.json()) as KeptList;
  const before = await store.state();
  const strict = before?.removals !== list.removals;
  const core = coreOf(list, site, lang);
  const due = new Set<string>();
  for (const path of await store.paths()) {
    const current = list.pages[path] ?? list.files[path];
    if (current === (await store.digest(path))) continue;
    if (current === undefined || strict) await store.drop(path);
    if (current !== undefined) due.add(path);
  }
  // From here on nothing kept is what had to go. The work itself is done when the build has its name here.
  await store.setState({ build: '', removals: list.removals, core });
  for (const path of core) if (!(await store.find(path))) due.add(path);
  let complete = true;
  // One after the other, pages before files that can be large: a bad line carries little at once.
  for (const path of [...due].sort((a, b) => Number(isFile(a)) - Number(isFile(b))))
    complete = (await fetchAndKeep(store, site, path)) && complete;
  if (complete) await store.setState({ build: list.build, removals: list.removals, core });
}

/** False where the line did not bring it. Past the browser's own cache, which may hold what was removed. */
export async function fetchAndKeep(store: Store, site: WorkerSite, path: string): Promise<boolean> {
  try {
    return await store.keep(path, await fetch(site.base + path, { cache: 'reload' }));
  } catch {
    return false;
  }
}
