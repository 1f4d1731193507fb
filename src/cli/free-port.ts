import { createServer } from 'node:net';

/**
 * Throws a plain message where a port that was asked for is taken on 127.0.0.1: told at once, and not after a build.
 * Null where none was asked for.
 */
export async function requireFreePort(port: number | null): Promise<void> {
  if (port === null) return;
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? takenPort(port) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve();
      });
    });
  });
}

/** What is told where a port is taken. */
export function takenPort(port: number): Error {
  return new Error(`Port ${String(port)} is taken; set PORT to a free one.`);
}
