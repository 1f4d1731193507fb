import { foldQuery } from '../model/fold.ts';
import { inWords } from './in-words.ts';

/** What is used of Pagefind's program, which is loaded with the first question. */
interface Program {
  readonly options: (options: { noWorker: boolean }) => Promise<void>;
  readonly search: (words: string | null, options: { filters: Question }) => Promise<{ results: Hit[] }>;
}
interface Hit {
  readonly data: () => Promise<Result>;
}
interface Result {
  readonly url: string;
  readonly meta: { readonly title: string; readonly line: string; readonly text?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
type Question = Record<string, string>;

/** Results shown at a time: each is a file of its own. */
const SOME = 10;
/** Milliseconds of rest after which typed words are looked up. */
const REST = 250;
/** Words of a long text before and after the first that was found. */
const BEFORE = 8;
const AFTER = 32;

/**
 * Runs the search page. The question stands in the address, so that it can be linked and the back button works:
 * typing changes the entry of the history, sending the form or choosing a filter adds one.
 */
export function startSearch(place: HTMLElement): void {
  const form = place.querySelector('form');
  const live = place.querySelector('[role=status]');
  const list = place.querySelector('ol');
  const more = place.querySelector<HTMLElement>('[data-more]');
  const pattern = place.querySelector('template')?.content;
  if (!form || !live || !list || !more || !pattern) return;
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  const words = place.dataset;
  let program: Promise<Program> | undefined;
  let turn = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = (): Promise<Program> => {
    // An address whose loading failed once is never asked again by this page: a further try needs another.
    const address = failures ? `${words['search'] ?? ''}?${String(failures)}` : (words['search'] ?? '');
    return (program ??= (import(/* @vite-ignore */ address) as Promise<Program>)
      .then(async (loaded) => {
        await loaded.options({ noWorker: true });
        return loaded;
      })
      .catch((error: unknown) => {
        program = undefined;
        failures += 1;
        throw error;
      }));
  };

  /** Looks up what the form says; an answer that comes after the next question is thrown away. */
  const look = async (): Promise<void> => {
    const own = (turn += 1);
    const { q = '', ...filters } = ask();
    const query = foldQuery(q);
    const clear = (text = ''): void => {
      list.replaceChildren();
      more.hidden = true;
      live.textContent = text;
    };
    const fail = (): void => {
      if (own === turn) clear(words['failed']);
    };
    if (!query && !Object.keys(filters).length) {
      clear();
      return;
    }
    live.textContent = words['searching'] ?? '';
    try {
      const { results } = await (await load()).search(query || null, { filters });
      if (own !== turn) return;
      const add = async (from: number): Promise<void> => {
        const found = await Promise.all(results.slice(from, from + SOME).map((hit) => hit.data()));
        if (own !== turn) return;
        if (!from) clear();
        list.append(...found.map((result) => item(result, query.split(' '))));
        more.hidden = results.length <= from + SOME;
        more.onclick = () => {
          add(from + SOME).catch(() => {
            live.textContent = words['failed'] ?? '';
          });
        };
        const count = inWords(results.length);
        live.textContent =
          words[!results.length ? 'none' : results.length > 1 ? 'many' : 'one']?.replace('#', count) ?? '';
        if (from) list.children[from]?.querySelector('a')?.focus();
      };
      await add(0);
    } catch {
      fail();
    }
  };

  const ask = (): Question =>
    Object.fromEntries(fields.flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : [])));

  const item = ({ url, meta, filters }: Result, query: string[]): Node => {
    const copy = pattern.cloneNode(true) as DocumentFragment;
    const [link, text, sign, line] = [...copy.querySelectorAll<HTMLElement>('a, .found, .sign, .line')];
    if (!(link instanceof HTMLAnchorElement) || !text || !sign || !line) return copy;
    link.href = url;
    link.replaceChildren(...marked(meta.title, query));
    if (meta.text) text.append(...marked(meta.text, query, true));
    else text.remove();
    const [status] = filters['status'] ?? [];
    if (status) {
      sign.classList.add(status);
      sign.textContent = form.querySelector(`[name=status] [value=${status}]`)?.textContent ?? status;
    } else sign.remove();
    for (const lang of filters['lang'] ?? [])
      for (const part of [link, text]) {
        part.lang = lang;
        part.dir = 'auto';
      }
    line.textContent = meta.line;
    return copy;
  };

  const keep = (isStep: boolean): void => {
    const address = `?${new URLSearchParams(ask()).toString()}`;
    if (isStep && address !== location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    clearTimeout(timer);
    void look();
  };
  const read = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const field of fields) field.value = asked.get(field.name) ?? '';
    void look();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(true);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) keep(true);
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLSelectElement) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      keep(false);
    }, REST);
  });
  addEventListener('popstate', read);
  read();
}

/** A text with the words of the query marked; of a long one, cut, what stands around the first. */
function marked(text: string, query: readonly string[], cut = false): (Node | string)[] {
  const words = text.split(/\s+/);
  const isFound = (word: string): boolean =>
    foldQuery(word)
      .split(' ')
      .some((piece) => query.some((wanted) => wanted && piece.startsWith(wanted)));
  const from = cut ? Math.max(0, words.findIndex(isFound) - BEFORE) : 0;
  const to = cut ? from + BEFORE + AFTER : words.length;
  const shown = words.slice(from, to).flatMap((word) => {
    if (!isFound(word)) return [word, ' '];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [mark, ' '];
  });
  return [...(from ? ['… '] : []), ...shown, ...(to < words.length ? ['…'] : [])];
}
