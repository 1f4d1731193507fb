/** The part of subset-font that we use; the package has no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
    readonly keepFeatures?: string[];
    readonly keepAllGlyphs?: boolean;
  }
  function subsetFont(font: Buffer, characters: string | undefined, options: Options): Promise<Buffer>;
  export = subsetFont;
}
