import { inWords } from './in-words.ts';

/**
 * Runs the filter above a list: shows the entries of one status and topic, and says how many those are. The choice
 * stands in the address, so that it can be linked and the back button works.
 *
 * `place` is the filter; what it filters lies beside it in one parent. A claim carries `data-status` and `data-topic`,
 * words with a space between. What carries `data-group` is there while some claim in it is, and links with
 * `data-carry` take the choice along. `data-filter` says what is counted.
 */
export function startFilter(place: HTMLElement): void {
  const scope = place.parentElement ?? place;
  const fields = [...place.querySelectorAll('select')];
  const [live, clear] = ['[role=status]', 'button'].map((selector) =>
    place.querySelector<HTMLElement>(selector),
  );
  const links = [...scope.querySelectorAll<HTMLAnchorElement>('a[data-carry]')].map(
    (link) => [link, link.search] as const,
  );
  const entries = [...scope.querySelectorAll<HTMLElement>('[data-status]')];
  const chosen = (): [string, string][] =>
    fields.flatMap(({ name, value }): [string, string][] => (value ? [[name, value]] : []));

  const show = (): void => {
    const wanted = chosen();
    for (const entry of entries) {
      const isShown = wanted.every(([name, value]) => entry.dataset[name]?.split(' ').includes(value));
      entry.hidden = !isShown;
    }
    for (const group of scope.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = wanted.length > 0 && !group.querySelector('[data-status]:not([hidden])');
    for (const [link, own] of links) {
      const question = new URLSearchParams(own);
      for (const [name, value] of wanted) question.set(name, value);
      link.search = question.toString();
    }
    const counted = [...scope.querySelectorAll<HTMLElement>(place.dataset['filter'] ?? '')];
    const shown = counted.filter(({ hidden }) => !hidden);
    const told = (place.dataset['shown'] ?? '')
      .replace('#', inWords(shown.length))
      .replace('%', inWords(counted.length));
    if (live) live.textContent = wanted.length ? told : '';
    if (clear) clear.hidden = wanted.length === 0;
  };
  const keep = (): void => {
    const question = new URLSearchParams(chosen()).toString();
    history.pushState(null, '', question ? `?${question}` : location.pathname);
    show();
  };
  const read = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = asked.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
    show();
  };

  place.addEventListener('change', keep);
  clear?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    keep();
    fields[0]?.focus();
  });
  addEventListener('popstate', read);
  read();
}
