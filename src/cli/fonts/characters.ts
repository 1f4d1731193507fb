/** All characters from `first` to `last`, both counted. */
function span(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** What nearly every English page needs: Basic Latin, Latin-1, and the signs the site sets itself. */
export const LATIN = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}ıŒœ‹›–—‘’‚“”„…•§×−↑↓€™\u2009`;

/** Letters of Turkish, Kurdish, Azerbaijani, Romanian and Slavic names; loaded only where a page has one. */
export const LATIN_EXTENDED = 'ĀāĂăĄąĆćČčĎďĐđĘęĚěĞğĪīİŁłŃńŌōŘřŚśŞşŠšŢţŪūŹźŻżŽžȘșȚțƏə†';

/**
 * Persian, the Arabic letters beside it, and Sorani Kurdish, with marks, digits and joiners. The spaces belong here: by
 * the font that has the space a browser sets the lines, and they would jump when a file with other signs came later.
 */
export const PERSIAN = ` \u00a0${span(0x60c, 0x60c)}${span(0x61b, 0x61f)}${span(0x621, 0x655)}${span(0x660, 0x66d)}\u0670ٱٹپچڈڕڑژڤکگڵںھۀہۂۃۆێیېےۓەۊ۔${span(0x6f0, 0x6f9)}\u200c\u200d\u200e\u200f`;

/** Signs that Persian text shares with Latin text; drawn from Vazirmatn where it is the first family. */
export const PERSIAN_PUNCTUATION = '!%()*+,-./:;[]«»‹›–—…×÷0123456789';

/** The letters of the wordmark «رصد», which stands on every page. */
export const MARK = 'رصد';

/** Text by whose letters the widths of two Latin fonts are compared; English as the site writes it. */
export const SAMPLE =
  'The report says that protests were seen in most provinces of the country on the first days of January, and ' +
  'that the count of those killed differs from one source to another. A rights group names each person it has ' +
  'identified; officials give one number for the whole month. Where two accounts exclude each other, both ' +
  'stand here, with the day on which each was published and the words in which it was put.';
