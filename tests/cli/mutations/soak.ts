// A program of its own, since nothing in src imports from tests: node tests/cli/mutations/soak.ts <count> <seed>
import { describeFigures, runMutations } from './run-mutations.ts';

const [count = '2000', seed = '1'] = process.argv.slice(2);
const figures = await runMutations(Number(count), Number(seed));
for (const failure of figures.failures) console.error(failure);
console.log(describeFigures(figures));
if (figures.failures.length > 0 || figures.peakMb > 1000) process.exitCode = 1;
