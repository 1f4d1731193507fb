import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest } from '../../src/cli/serve/send.ts';

/** A served folder whose line a test can cut, slow down, or break for some addresses. */
export interface BadLine {
  /** Address of the home page, with a slash at the end. */
  readonly address: string;
  /** Nothing comes through any more. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** Milliseconds before each page comes; 0 = at once. */
  readonly slow: (milliseconds: number) => void;
  /** Breaks off whatever the pattern fits; null = nothing. */
  readonly lose: (pattern: RegExp | null) => void;
  readonly close: () => void;
}

/** Serves a built folder below `base` over such a line. */
export async function serveOverBadLine(folder: string, base = '/'): Promise<BadLine> {
  let isCut = false;
  let delay = 0;
  let lost: RegExp | null = null;
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (isCut || lost?.test(url)) {
      request.socket.destroy();
      return;
    }
    const answer = () => {
      if (!response.destroyed) answerRequest(folder, base, request, response);
    };
    if (delay > 0 && url.endsWith('/')) setTimeout(answer, delay);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    mend: () => {
      isCut = false;
    },
    slow: (milliseconds) => {
      delay = milliseconds;
    },
    lose: (pattern) => {
      lost = pattern;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
