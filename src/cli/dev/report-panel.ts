import { escapeHtml } from '../escape-html.ts';

const STYLE = [
  'all:revert',
  'direction:ltr',
  'text-align:left',
  'background:#fff4f2',
  'color:#1c1c1c',
  'border-block-end:3px solid #a3261b',
  'padding:0.75rem 1rem',
  'font:15px/1.5 system-ui,sans-serif',
].join(';');
const PRE = 'all:revert;margin:0.5rem 0 0;white-space:pre-wrap;font:13px/1.5 ui-monospace,monospace';

/** Puts the text of a report above everything else of an HTML page. */
export function withReport(html: string, report: string): string {
  const panel =
    `<details open id="rasad-report" lang="en" style="${STYLE}">` +
    '<summary>The content has errors. The page shows what last held.</summary>' +
    `<pre style="${PRE}">${escapeHtml(report)}</pre></details>`;
  const body = /<body[^>]*>/.exec(html);
  if (!body) return panel + html;
  const at = body.index + body[0].length;
  return html.slice(0, at) + panel + html.slice(at);
}

/** A page without its content security policy. */
export function withoutPolicy(html: string): string {
  return html.replace(/<meta[^>]*http-equiv="content-security-policy"[^>]*>/i, '');
}
