// A process of its own, see `runAfterSteps`: node src/cli/build/after-steps-task.ts <folder>
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PLAN_FILE, type Plan } from '../../offline/plan.ts';
import { writeOfflineEdition } from './offline-edition.ts';
import { buildSearchIndex } from './search-index.ts';
import { writeWorker } from './worker.ts';

/** In this order: the worker comes last, as it knows a digest of every page. */
const STEPS: readonly ((folder: string, plan: Plan) => Promise<void>)[] = [
  buildSearchIndex,
  writeOfflineEdition,
  writeWorker,
];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('after-steps-task.ts needs a folder');
const file = path.join(folder, PLAN_FILE);
const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan;
rmSync(file);
for (const step of STEPS) await step(folder, plan);
