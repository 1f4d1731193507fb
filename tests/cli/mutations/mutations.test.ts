import { expect, it } from 'vitest';
import { describeFigures, runMutations } from './run-mutations.ts';

it('ends every one of 300 mutations of the real content with findings or clean, at the right place', async () => {
  const figures = await runMutations(300, 20_261_122);
  console.log(describeFigures(figures));
  expect(figures.failures).toEqual([]);
  // A run in which nothing was found, or no field spoilt, would prove nothing.
  expect(figures.withFindings).toBeGreaterThan(150);
  expect(figures.fields).toBeGreaterThan(80);
  expect(figures.slowestMs).toBeLessThan(2000);
}, 180_000);
