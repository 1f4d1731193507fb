import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languageOf } from '../../i18n/languages.ts';
import { tellLeftOut } from '../../offline/contents.ts';
import { buildOfflineEdition } from '../../offline/edition.ts';
import type { Plan } from '../../offline/plan.ts';
import { listFiles, listPages } from './list-files.ts';

/** Puts the offline edition of each language beside the page on reading offline, and its size and checksum into it. */
export async function writeOfflineEdition(folder: string, plan: Plan): Promise<void> {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const paths = listPages(folder);
  const sheets = listFiles(folder)
    .filter((file) => /^assets\/.*\.css$/.test(file))
    .map(read);
  for (const language of plan.languages) {
    const { messages, locale } = languageOf(language.lang);
    const numbers = new Intl.NumberFormat(locale);
    const number = (value: number) => numbers.format(value);
    const { bytes, pages, left } = await buildOfflineEdition({
      plan,
      language,
      messages: messages.offline,
      number,
      paths,
      readPage: (page) => read(`${page}index.html`),
      sheets,
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const zip = path.join(folder, language.zip);
    writeFileSync(zip, bytes);
    writeFileSync(`${zip}.sha256`, `${sha256}  ${path.basename(zip)}\n`);
    fillIn(path.join(path.dirname(zip), 'index.html'), {
      size: messages.offline.kilobytes(number(Math.round(bytes.length / 1000))),
      pages: number(pages),
      left: tellLeftOut({ messages: messages.offline, left, number }),
      sha256,
    });
  }
}

/** Puts texts into the elements that wait for them. Throws where the page has no such element. */
function fillIn(file: string, texts: Readonly<Record<string, string>>): void {
  let html = readFileSync(file, 'utf8');
  for (const [key, text] of Object.entries(texts)) {
    const element = new RegExp(`(<\\w+ data-zip="${key}"[^>]*>)[^<]*(?=<)`);
    if (!element.test(html)) throw new Error(`${file} has no place for "${key}"`);
    html = html.replace(element, (_, start: string) => start + text);
  }
  writeFileSync(file, html);
}
