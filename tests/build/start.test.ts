import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetCache, runCommand, startCommand } from '../support/build.ts';
import { generateCorpus } from '../support/generate-corpus.ts';

const STANDARD_PORT = 4321;
const work = mkdtempSync(path.join(tmpdir(), 'rasad-start-'));
const folders = { CONTENT_DIR: path.join(work, 'content'), OUT_DIR: path.join(work, 'dist') };

beforeAll(() => {
  generateCorpus(folders.CONTENT_DIR, { articles: 2, seed: 31 });
});
afterAll(() => {
  forgetCache(folders);
  rmSync(work, { recursive: true, force: true });
});

/** Takes a port of 127.0.0.1, or finds it taken already; 0 takes any. */
async function occupy(port: number): Promise<{ server: Server; port: number }> {
  const server = createServer();
  const at = await new Promise<number>((resolve) => {
    server.once('error', () => {
      resolve(port);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
  return { server, port: at };
}

/** Starts the command, and gives what it printed once it serves; stops it after `use`. */
async function whileServing(use: (lines: string[]) => Promise<void>): Promise<void> {
  const child = startCommand('start', folders);
  let printed = '';
  let failed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (failed += text));
  const ended = once(child, 'close');
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        if (/^Serving .*\n/m.test(printed)) resolve();
      });
      child.once('close', (code) => {
        reject(new Error(`start ended with ${String(code)}: ${failed}`));
      });
    });
    await use(printed.trimEnd().split('\n'));
  } finally {
    child.kill();
    await ended;
  }
}

describe('npm start', () => {
  it('builds, takes the next free port where 4321 is taken, prints the address last, and answers', async () => {
    const { server } = await occupy(STANDARD_PORT);
    try {
      await whileServing(async (lines) => {
        const [, address = '', port] =
          /^Serving (http:\/\/127\.0\.0\.1:(\d+)\/)$/.exec(lines.at(-1) ?? '') ?? [];
        expect(Number(port)).toBeGreaterThan(STANDARD_PORT);
        const home = await fetch(address);
        expect(home.status).toBe(200);
        expect(home.headers.get('content-type')).toContain('text/html');
        expect(await home.text()).toContain('Synthetic tracker');
        expect((await fetch(new URL('provinces/tehran/', address))).status).toBe(200);
        const lost = await fetch(new URL('no/such/page/', address));
        expect(lost.status).toBe(404);
        expect(await lost.text()).toContain('This page is not here');
      });
    } finally {
      server.close();
    }
  });

  it('refuses a port that was asked for and is taken', async () => {
    const { server, port } = await occupy(0);
    try {
      const { code, stdout, stderr } = await runCommand('start', { ...folders, PORT: String(port) });
      expect(stderr).toContain(`Port ${String(port)} is taken; set PORT to a free one.`);
      expect(stdout).not.toContain('Serving');
      expect(code).toBe(2);
    } finally {
      server.close();
    }
  });
});
