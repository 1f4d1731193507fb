import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Makes what is made out of the finished pages, before the folder takes the place of the old one: the search's index,
 * the offline edition and the service worker, and beside them the share cards, kept in `cardStore` (null: none are
 * drawn). In processes of their own: this one still holds all that the pages were made of, and two cores are faster
 * than one. Throws where one fails, whose words are printed: then nothing is published.
 */
export async function runAfterSteps(folder: string, cardStore: string | null): Promise<void> {
  const tasks: [task: string, args: string[], what: string][] = [
    ['after-steps-task.ts', [folder], 'The search, the offline edition or the service worker'],
    ['cards-task.ts', cardStore ? [folder, cardStore] : [folder], 'The share cards'],
  ];
  const ended = await Promise.all(
    tasks.map(async ([task, args, what]) => ({ code: await runTask(task, args), what })),
  );
  const failed = ended.filter(({ code }) => code !== 0).map(({ what }) => what);
  if (failed.length > 0) throw new Error(`${failed.join(' and ')} could not be made.`);
}

function runTask(task: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, task), ...args], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
