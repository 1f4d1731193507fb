const MASK = '□';
/** Quotation marks in pairs; a single one opens before a word and closes after one, else it is an apostrophe. */
const QUOTED = [
  /“[^”]{0,600}”/g,
  /"[^"]{0,600}"/g,
  /«[^»]{0,600}»/g,
  /(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}]).{0,400}?(?<=[\p{L}\p{N}.,!?])[’'](?![\p{L}\p{N}])/gu,
];

/** A text of the same length in which what stands in quotation marks is masked: what is left is our own voice. */
export function withoutQuotations(text: string): string {
  return QUOTED.reduce(
    (masked, pattern) => masked.replace(pattern, (words) => MASK.repeat(words.length)),
    text,
  );
}
