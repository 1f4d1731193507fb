import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requireFreePort } from '../../src/cli/free-port.ts';
import { runCommand, runProcess } from '../support/command.ts';

const LONG = 60_000;
const server = createServer();
let taken = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  taken = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

it('refuses a port that is taken', async () => {
  await expect(requireFreePort(taken)).rejects.toThrow(
    `Port ${String(taken)} is taken; set PORT to a free one.`,
  );
});

it.each([null, 0])('accepts %s', async (port) => {
  await expect(requireFreePort(port)).resolves.toBeUndefined();
});

it.each([
  ['start', runProcess],
  ['dev', runCommand],
  ['edit', runCommand],
])('is told by %s before anything else is done', { timeout: LONG }, async (command, run) => {
  const { status, stdout, stderr } = await run([command], { PORT: String(taken), CONTENT_DIR: 'content' });
  expect({ status, stdout, stderr: stderr.trim() }).toEqual({
    status: 2,
    stdout: '',
    stderr: `Port ${String(taken)} is taken; set PORT to a free one.`,
  });
});
