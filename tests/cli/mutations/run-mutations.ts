import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { seededRandom, type Random } from '../../support/random.ts';
import { fieldMutation } from './field-mutations.ts';
import type { Answer, Mutation } from './mutation.ts';
import { rawMutation } from './raw-mutations.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');
/** The longest a check may take. */
export const MOST_MS = 2000;
/** A thread that wants more memory than this is ended by Node. */
const HEAP_MB = 900;

/** What became of a run of mutations. */
export interface Figures {
  readonly mutations: number;
  readonly withFindings: number;
  readonly clean: number;
  readonly fields: number;
  readonly slowestMs: number;
  readonly peakMb: number;
  /** What must not be, in words: crashes, hangs, findings that point elsewhere. */
  readonly failures: readonly string[];
}

/** Makes `count` mutations of the real content and checks each in a worker that is killed when it takes too long. */
export async function runMutations(count: number, seed: number): Promise<Figures> {
  const work = mkdtempSync(path.join(tmpdir(), 'rasad-mutations-'));
  const failures: string[] = [];
  const tally = { withFindings: 0, clean: 0, fields: 0, slowestMs: 0, peakMb: 0 };
  const random = seededRandom(seed);
  const files = contentFiles();
  let worker = await startWorker(work);
  try {
    for (let at = 0; at < count; at += 1) {
      const { mutation, original } = makeMutation(files, random);
      const name = `#${String(at)} ${mutation.kind} in ${mutation.file}`;
      const start = performance.now();
      const answer = await ask(worker, mutation, original);
      tally.slowestMs = Math.max(tally.slowestMs, performance.now() - start);
      if (typeof answer === 'string') {
        failures.push(`${name}: ${answer}`);
        await worker.terminate();
        worker = await startWorker(work);
        continue;
      }
      tally.peakMb = Math.max(tally.peakMb, answer.megabytes);
      if (answer.findings.length > 0) tally.withFindings += 1;
      else tally.clean += 1;
      if (mutation.line !== null) tally.fields += 1;
      const failure = judge(mutation, answer);
      if (failure) failures.push(`${name}: ${failure}`);
    }
  } finally {
    await worker.terminate();
    rmSync(work, { recursive: true, force: true });
  }
  return { mutations: count, ...tally, failures };
}

/** The figures in one line. */
export function describeFigures(figures: Figures): string {
  const { mutations, withFindings, clean, fields, slowestMs, peakMb, failures } = figures;
  return (
    `${String(mutations)} mutations: ${String(withFindings)} with findings, ${String(clean)} clean, ` +
    `${String(failures.length)} failed; ${String(fields)} of a single field; ` +
    `slowest ${slowestMs.toFixed(0)} ms, peak ${peakMb.toFixed(0)} MB`
  );
}

function judge({ file, line }: Mutation, { findings, crash }: Answer): string | null {
  if (crash) return crash;
  if (line === null) return null;
  const near = findings.some(
    (finding) => finding.file === file && Math.abs((finding.line ?? -9) - line) <= 1,
  );
  const places = findings
    .slice(0, 5)
    .map((finding) => `${finding.file}:${String(finding.line)} ${finding.code}`);
  return near ? null : `no finding near line ${String(line)}, but ${places.join(', ') || 'none at all'}`;
}

interface Original {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Files by how much can go wrong in them: articles and the rest come up equally often. */
function contentFiles(): { articles: Original[]; others: Original[] } {
  const all = readdirSync(CONTENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(CONTENT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(path.join(CONTENT, file)) }));
  const isArticle = ({ file }: Original) => file.startsWith('articles/');
  return { articles: all.filter(isArticle), others: all.filter((file) => !isArticle(file)) };
}

function makeMutation({ articles, others }: ReturnType<typeof contentFiles>, random: Random) {
  for (;;) {
    const { file, bytes } = random.pick(random.chance(0.5) ? articles : others);
    const text = Buffer.from(bytes).toString();
    const hasFields = /^(articles|pages|sources|provinces|waves)\/.*\.(md|yaml)$|^site\.yaml$/.test(file);
    const mutation =
      random.chance(0.5) && hasFields ? fieldMutation(file, text, random) : rawMutation(file, text, random);
    if (mutation) return { mutation, original: bytes };
  }
}

function startWorker(work: string): Promise<Worker> {
  const worker = new Worker(path.join(import.meta.dirname, 'worker.ts'), {
    workerData: { source: CONTENT, folder: mkdtempSync(path.join(work, 'content-')) },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

/** The answer, or in words why there is none. */
function ask(worker: Worker, mutation: Mutation, original: Uint8Array): Promise<Answer | string> {
  return new Promise((resolve) => {
    const end = (answer: Answer | string) => {
      clearTimeout(timer);
      worker.off('error', onError);
      worker.off('message', end);
      resolve(answer);
    };
    const onError = (error: unknown) => {
      end(error instanceof Error ? error.message : String(error));
    };
    const timer = setTimeout(() => {
      end(`took longer than ${String(MOST_MS)} ms`);
    }, MOST_MS);
    worker.once('error', onError);
    worker.once('message', end);
    worker.postMessage({ mutation, original });
  });
}
