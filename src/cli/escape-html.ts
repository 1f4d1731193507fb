/** Plain text as HTML shows it, in an attribute too. Content is untrusted: what it holds is shown, never run. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
