import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { languageOf } from '../../i18n/languages.ts';
import { LATEST, type LanguagePlan, type Plan } from '../../offline/plan.ts';
import { ownPart } from '../../worker/own-part.ts';
import { isFile } from '../../worker/requests.ts';
import {
  BUILT_MARK,
  KEPT_MARK,
  type KeptList,
  type WorkerLanguage,
  type WorkerSite,
} from '../../worker/site.ts';
import { ROOT } from './folders.ts';
import { listFiles, listPages } from './list-files.ts';

/** Path of the list of everything that can be kept. */
const LIST_FILE = 'offline/kept.json';
const WORKER_FILE = 'sw.js';

/** Writes the service worker and the list of digests it compares kept pages with. The same content gives the same. */
export async function writeWorker(folder: string, plan: Plan): Promise<void> {
  const read = (file: string) => readFileSync(path.join(folder, file));
  const pages = listPages(folder).map((page) => {
    const html = read(`${page}index.html`).toString('utf8');
    return [page, digest(ownPart(html))] as const;
  });
  const files = listFiles(folder).filter(isFile);
  const list: Omit<KeptList, 'build'> = {
    removals: digest(plan.removals.join('\n')),
    pages: Object.fromEntries(pages),
    files: Object.fromEntries(files.map((file) => [file, digest(read(file))])),
    latest: Object.fromEntries(plan.languages.map(({ lang, articles }) => [lang, articles.slice(0, LATEST)])),
  };
  const id = digest(JSON.stringify(list));
  writeFileSync(path.join(folder, LIST_FILE), JSON.stringify({ build: id, ...list }));
  const site: WorkerSite = {
    build: id,
    base: plan.base,
    list: LIST_FILE,
    languages: Object.fromEntries(plan.languages.map((language) => [language.lang, tell(language)])),
  };
  writeFileSync(path.join(folder, WORKER_FILE), await bundle(site));
}

/** 48 bits: enough to tell two versions of a page apart. As `Store.digest` makes it. */
function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest().subarray(0, 6).toString('base64url');
}

function tell({ lang, root }: LanguagePlan): WorkerLanguage {
  const { messages, locale, calendars } = languageOf(lang);
  const { offline } = messages;
  const texts = {
    copy: offline.copy(KEPT_MARK, BUILT_MARK),
    notKept: offline.notKept,
    keptHeading: offline.keptHeading,
    keptOn: offline.keptOn(KEPT_MARK),
    nothingKept: offline.nothingKept,
  };
  for (const [key, text] of Object.entries(texts))
    if (/[<&]/.test(text)) throw new Error(`offline.${key} (${lang}) is put into HTML as it is.`);
  return { root, offline: `${root}offline/`, locale: `${locale}-u-ca-${calendars[0]}`, ...texts };
}

/** One script without imports, made small, with what the build tells it. */
async function bundle(site: WorkerSite): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { RASAD: JSON.stringify(site) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(ROOT, 'src/worker/sw.ts'), formats: ['iife'], name: 'rasad' },
      modulePreload: false,
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const [script] = outputs.filter((output) => output.type === 'chunk');
  if (!script || outputs.length !== 1) throw new Error('The worker did not become one script.');
  return script.code;
}
