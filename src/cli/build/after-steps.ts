import { spawn } from 'node:child_process';
import path from 'node:path';

const TASK = path.join(import.meta.dirname, 'after-steps-task.ts');

/**
 * Makes what is made out of the finished pages, before the folder takes the place of the old one: the offline edition
 * and the service worker. In a process of its own, as this one still holds all that the pages were made of. Throws
 * where a step throws, whose words are printed: then nothing is published.
 */
export async function runAfterSteps(folder: string): Promise<void> {
  const child = spawn(process.execPath, [TASK, folder], { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error('The offline edition could not be made.');
}
