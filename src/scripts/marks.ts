import { inWords } from './in-words.ts';

/** Where the newest moment that the reader was shown is kept: on the device alone, and only once asked for. */
const SEEN = 'rasad-seen';
/** What was newest when this visit began; gone with the window. */
const BEGAN = 'rasad-began';
const MARK = 'new-mark';

/**
 * Marks what is new since the reader's last visit. `place` is the control in the footer, hidden until now. Nothing
 * is stored before the reader turns the marks on; turning them off takes away what was stored. The moments kept
 * are those of entries of the site, never of the visit: the device does not tell when somebody read here.
 */
export function startMarks(place: HTMLElement): void {
  const storage = openStorage();
  if (!storage) return;
  const { local, visit } = storage;
  const newest = place.dataset['marks'] ?? '';
  const [button, note, live] = ['button', '[data-note]', '[role=status]'].map((selector) =>
    place.querySelector<HTMLElement>(selector),
  );
  if (!button || !note || !live) return;

  const show = (): void => {
    const seen = local.getItem(SEEN);
    const word = seen === null ? 'off' : 'on';
    button.textContent = place.dataset[`${word}Button`] ?? '';
    note.textContent = place.dataset[`${word}Note`] ?? '';
    clearMarks();
    if (seen === null) {
      visit.removeItem(BEGAN);
      return;
    }
    const began = visit.getItem(BEGAN) ?? seen;
    visit.setItem(BEGAN, began);
    if (newest > seen) local.setItem(SEEN, newest);
    const count = setMarks(began, place.dataset);
    live.textContent =
      (count ? place.dataset['some'] : place.dataset['none'])?.replace('#', inWords(count)) ?? '';
  };

  button.addEventListener('click', () => {
    if (local.getItem(SEEN) === null) local.setItem(SEEN, newest);
    else {
      local.removeItem(SEEN);
      live.textContent = place.dataset['gone'] ?? '';
    }
    show();
  });
  // Another tab turned the marks on or off.
  addEventListener('storage', show);
  place.hidden = false;
  const isLater = local.getItem(SEEN) !== null && visit.getItem(BEGAN) === null;
  show();
  joinVisit(visit, isLater, show);
}

/** Tabs that are open at once are one visit: a new one asks the others what was newest when it began. */
function joinVisit(visit: Storage, asks: boolean, show: () => void): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const others = new BroadcastChannel(BEGAN);
  others.onmessage = ({ data }: MessageEvent<string>) => {
    const began = visit.getItem(BEGAN);
    if (began === null) return;
    if (data === '') others.postMessage(began);
    else if (data < began) {
      visit.setItem(BEGAN, data);
      show();
    }
  };
  if (asks) others.postMessage('');
}

/** Null where the browser gives no storage, as in some private windows: then the site stays as it is without. */
function openStorage(): { local: Storage; visit: Storage } | null {
  try {
    return { local: localStorage, visit: sessionStorage };
  } catch {
    return null;
  }
}

/** Puts a word on every entry that came or changed after a moment; tells on how many. */
function setMarks(after: string, words: DOMStringMap): number {
  let count = 0;
  for (const entry of document.querySelectorAll<HTMLElement>('[data-known]')) {
    const { known = '', changed = '' } = entry.dataset;
    const word = known > after ? words['fresh'] : changed > after ? words['changed'] : undefined;
    if (!word) continue;
    const mark = document.createElement('span');
    mark.className = MARK;
    mark.textContent = word;
    // The style sheet takes it out of the flow: it moves nothing.
    entry.append(' ', mark);
    count += 1;
  }
  return count;
}

function clearMarks(): void {
  for (const mark of document.querySelectorAll(`.${MARK}`)) mark.remove();
}
