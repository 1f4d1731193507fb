/** Names of a time zone: its city, and the name the language has for it. */
export interface ZoneNames {
  readonly city: string;
  readonly name: string;
}

/** How a language joins words, and texts about the editions of the site. */
export interface EditionMessages {
  /** Between the parts of a list without a last "and", with its space. */
  readonly comma: string;
  readonly semicolon: string;
  /** A day, the hour and minute, and the zone. */
  readonly moment: (day: string, time: string, zone: ZoneNames) => string;
  /** A date beside another one, in another calendar. */
  readonly beside: (day: string, other: string) => string;
  /** A town and its province. */
  readonly placeIn: (place: string, province: string) => string;
  /** The bounds of a figure where there is little room. */
  readonly boundSign: { readonly atLeast: string; readonly about: string; readonly upTo: string };
  readonly editions: {
    /** Name of the language switch. */
    readonly languages: string;
    /** Above an article or a page that stands in its own language; `language` is the name of that language. */
    readonly untranslated: (language: string) => string;
    readonly untranslatedPage: (language: string) => string;
    readonly outdated: string;
  };
}
