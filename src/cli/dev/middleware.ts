import type { APIContext, MiddlewareNext } from 'astro';
import { withoutPolicy, withReport } from './report-panel.ts';
import { reportShown } from './report-state.ts';

/**
 * Makes the pages of the live preview live: the policy that forbids scripts, Vite's reloading and styles among
 * them, is left out, and the errors of the content stand above every page. The page below them goes on working:
 * it shows the last content that held. Where there is none, the errors are the whole page.
 */
export async function onRequest(_context: APIContext, next: MiddlewareNext): Promise<Response> {
  const report = reportShown();
  let response: Response;
  try {
    response = await next();
  } catch (error) {
    if (report === null) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return page(withReport(BARE, `${report}\n\n${reason}`), 500);
  }
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = withoutPolicy(await response.text());
  return page(report === null ? html : withReport(html, report), response.status);
}

/** With Vite's client, so that it reloads once the content holds. */
const BARE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The content has errors</title>' +
  '<script type="module" src="/@vite/client"></script></head><body></body></html>';

function page(html: string, status: number): Response {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
