// A program of its own, since nothing in src imports from tests: node tests/support/write-corpus.ts <folder> <articles>
import { generateCorpus } from './generate-corpus.ts';

const [folder, articles] = process.argv.slice(2);
if (!folder || !articles) throw new Error('write-corpus.ts needs a folder and a number of articles');
generateCorpus(folder, { articles: Number(articles) });
