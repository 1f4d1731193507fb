/**
 * The form content has now: 1 and the number of migrations. `content_version` of site.yaml says which form a folder
 * has; `npm run migrate` brings an older one here.
 */
export const CONTENT_VERSION = 2;
