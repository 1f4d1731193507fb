import { ASK_AGAIN, KEPT, SECURITY_HEADERS } from './headers.ts';
import { HEADERS_FILE } from './headers-file.ts';

/** Where a web server finds the site and is found itself. */
export interface Place {
  /** The folder in which the base path begins: the built folder itself where the base is `/`. */
  readonly root: string;
  /** `/` or `/pr/12/`. */
  readonly base: string;
  /** What a server listens on, as the server writes it. */
  readonly listen: readonly string[];
  /** Names the server answers to. */
  readonly names: readonly string[];
}

/** The place that the examples in `.config/hosting/` speak of; its operator puts in their own. */
export const NGINX_EXAMPLE: Place = {
  root: '/var/www/rasad/dist',
  base: '/',
  listen: ['80', '127.0.0.1:8080'],
  names: ['example.org', 'example.onion'],
};

/** Endings that nginx does not know, or knows otherwise. */
const TYPES: Readonly<Record<string, string>> = {
  'application/geo+json': 'geojson',
  'application/manifest+json': 'webmanifest',
  'application/x-bibtex': 'bib',
  'application/x-research-info-systems': 'ris',
  'application/yaml': 'cff',
  'text/csv': 'csv',
  'text/javascript': 'js mjs',
};
const TEXTS = [...Object.keys(TYPES), 'application/json', 'application/xml', 'image/svg+xml', 'text/css'];

/** An nginx server with the site's headers, for the `http` context (a file of sites-enabled). */
export function writeNginx({ root, base, listen, names }: Place): string {
  const kept = Object.entries(KEPT).map(([folder, value]) => `    ~^${base}${folder}/ "${value}";`);
  const headers = Object.entries(SECURITY_HEADERS).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  const types = Object.entries(TYPES).map(([type, endings]) => `        ${type} ${endings};`);
  return `# Written by \`npm run hosting\` out of src/hosting; a test holds it against that.
#
# A copy goes to /etc/nginx/sites-enabled/; put in your own names and folder. For https add "listen 443 ssl", the
# certificate and "add_header Strict-Transport-Security ..." to a server of the clear web only.
# The second address is the onion service's (torrc: HiddenServicePort 80 127.0.0.1:8080): plain http, which Tor
# encrypts. Who has one tells it on the https server: add_header Onion-Location http://<name>.onion$request_uri always;

# By the address that is answered with: a page that is missing in assets/ is not kept for a year.
map $uri $rasad_cache {
    default "${ASK_AGAIN}";
${kept.join('\n')}
}

server {
${listen.map((address) => `    listen ${address};`).join('\n')}
    server_name ${names.join(' ')};
    root ${root};

    # A reader leaves no trace here.
    access_log off;
    server_tokens off;
    # Redirects name no host and no port: the same files serve every mirror.
    absolute_redirect off;
    disable_symlinks on from=$document_root;
    error_page 404 ${base}404.html;

    # All of them here and none in a location: nginx forgets these where a location adds its own.
${headers.join('\n')}
    add_header Cache-Control $rasad_cache always;

    include /etc/nginx/mime.types;
    types {
${types.join('\n')}
    }
    charset utf-8;
    charset_types ${TEXTS.filter((type) => type !== 'image/svg+xml').join(' ')} text/plain text/xml;
    gzip on;
    gzip_vary on;
    gzip_types ${TEXTS.join(' ')} text/plain text/xml;

    if ($request_method !~ ^(GET|HEAD)$) {
        return 405;
    }
    location = ${base}${HEADERS_FILE} {
        return 404;
    }
    location ~ /\\.(?!well-known/) {
        return 404;
    }
}
`;
}
