import { createServer } from 'node:http';
import { answerRequest } from './serve/send.ts';

const TRIES = 50;

/** A server that runs. */
export interface Served {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a built folder under a base path on 127.0.0.1, with the headers that its `_headers` asks for. Where the port
 * is taken: takes the next free one if `next`, else throws a plain message.
 */
export async function serve(folder: string, base: string, port: number, next: boolean): Promise<Served> {
  const server = createServer((request, response) => {
    try {
      answerRequest(folder, base, request, response);
    } catch (error) {
      // A file that vanished, or `_headers` that does not hold: told, and the server goes on.
      console.error(error instanceof Error ? error.message : String(error));
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  });
  // Never closed from this side: a client that was busy for some seconds would send its next request into a connection
  // that is just ending, and take the site for broken.
  server.keepAliveTimeout = 0;
  for (let at = port; at < port + TRIES; at += 1) {
    const used = await new Promise<number | null>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') resolve(null);
        else reject(error);
      });
      server.listen(at, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : at);
      });
    });
    if (used !== null) {
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      return { address: `http://127.0.0.1:${String(used)}${base}`, close };
    }
    if (!next) throw new Error(`Port ${String(port)} is taken; set PORT to a free one.`);
    server.removeAllListeners('error');
  }
  throw new Error(`No free port from ${String(port)} to ${String(port + TRIES - 1)}.`);
}
