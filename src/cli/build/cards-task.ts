// A process of its own, see `runAfterSteps`: node src/cli/build/cards-task.ts <folder> [<store>]
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CARD_PLAN, type CardPlan } from '../../cards/card.ts';

const [folder, store] = process.argv.slice(2);
if (!folder) throw new Error('cards-task.ts needs a folder');
const file = path.join(folder, CARD_PLAN);
const plan = JSON.parse(readFileSync(file, 'utf8')) as CardPlan;
rmSync(file);
// A preview is shown to nobody by a share card: it has no store, and draws none.
if (store) {
  const { drawCard, drawingTools } = await import('../../cards/draw.ts');
  const { writeCards } = await import('../../cards/store.ts');
  await writeCards(folder, plan, store, { draw: drawCard, tools: drawingTools() });
}
