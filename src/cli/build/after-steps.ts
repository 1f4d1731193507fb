import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PLAN_FILE, type Plan } from '../../offline/plan.ts';
import { writeOfflineEdition } from './offline-edition.ts';
import { writeWorker } from './worker.ts';

/** What is made out of the finished pages, before the folder takes the place of the old one. */
type AfterStep = (folder: string, plan: Plan) => Promise<void>;

/** In this order: the worker comes last, as it knows a digest of every page. */
const STEPS: readonly AfterStep[] = [writeOfflineEdition, writeWorker];

/** Runs every step. Throws what a step throws: then nothing is published. */
export async function runAfterSteps(folder: string): Promise<void> {
  const file = path.join(folder, PLAN_FILE);
  const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan;
  rmSync(file);
  for (const step of STEPS) await step(folder, plan);
}
