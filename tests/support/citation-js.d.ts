/** Citation.js has no types of its own; the tests read citations with one function of it. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { readonly chain: (text: string) => readonly Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
