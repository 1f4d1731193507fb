import { ASK_AGAIN, KEPT, SECURITY_HEADERS } from './headers.ts';
import { HEADERS_FILE } from './headers-file.ts';
import type { Place } from './nginx.ts';

/** The place that the example speaks of. Caddy gets its certificate itself where the name has no `http://`. */
export const CADDY_EXAMPLE: Omit<Place, 'listen'> = {
  root: '/var/www/rasad/dist',
  base: '/',
  names: ['example.org', 'http://example.onion'],
};

/** A Caddyfile with the site's headers. */
export function writeCaddy({ root, base, names }: Omit<Place, 'listen'>): string {
  const folders = Object.keys(KEPT).map((folder) => `${base}${folder}/*`);
  const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `\t\t${name} "${value}"`);
  const kept = Object.entries(KEPT).map(
    ([folder, value]) => `\theader ${base}${folder}/* Cache-Control "${value}"`,
  );
  return `# Written by \`npm run hosting\` out of src/hosting; a test holds it against that.
#
# Put in your own names and folder. The second address is the onion service's (torrc: HiddenServicePort 80
# 127.0.0.1:80): plain http, which Tor encrypts. Strict-Transport-Security belongs to the clear web only, and so does
# Onion-Location, which tells of the onion service: add both to a site block of their own if you want them.
# Nothing is logged: Caddy keeps no access log unless it is told to.

(rasad_headers) {
\theader {
${headers.join('\n')}
\t\t-Server
\t}
}

${names.join(', ')} {
\troot * ${root}
\tencode zstd gzip

\timport rasad_headers
${kept.join('\n')}
\t@asked not path ${folders.join(' ')}
\theader @asked Cache-Control "${ASK_AGAIN}"

\t@other not method GET HEAD
\terror @other 405
\tfile_server {
\t\thide ${HEADERS_FILE} .*
\t}
\thandle_errors {
\t\t# An error is answered anew, without what was set above.
\t\timport rasad_headers
\t\theader Cache-Control "${ASK_AGAIN}"
\t\t@missing expression {err.status_code} == 404
\t\trewrite @missing ${base}404.html
\t\tfile_server @missing
\t}
}
`;
}
