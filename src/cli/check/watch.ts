import type { Report } from './check-folder.ts';
import { watchTree } from './watch-tree.ts';

/** Editors save in several steps (write, rename, touch): these are one change. */
const PAUSE_MS = 40;
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** What a watch prints to, and how it is ended. */
export interface WatchOptions {
  readonly print: (text: string) => void;
  readonly report: (report: Report) => string;
  /** Clears the screen before each report. */
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
}

/** Checks at once and again after each save, until the signal ends it. Throws where the folder is not there. */
export async function watchFolder(folder: string, check: () => Report, options: WatchOptions): Promise<void> {
  const { print, report, isTerminal, signal } = options;
  const show = () => {
    const start = performance.now();
    const text = told(check, report);
    const took = (performance.now() - start).toFixed(0);
    print(`${isTerminal ? CLEAR : ''}${text}\nChecked in ${took} ms. Watching; Ctrl-C ends it.`);
  };
  // What cannot be checked at all ends here; what breaks later is told and waited out.
  check();
  let timer: NodeJS.Timeout | undefined;
  const end = watchTree(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE_MS);
  });
  show();
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
  clearTimeout(timer);
  end();
}

/** The report, or why there is none: a folder that is away for a moment does not end the watch. */
function told(check: () => Report, report: (report: Report) => string): string {
  try {
    return report(check());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
