/** Words by which a sentence corrects or distances itself: what it then says of a place is not said in our voice. */
const DISTANCED =
  /\b(?:not|never|nor|no longer|wrongly|mistakenly|erroneously|mistaken|misplaced|errors?|wrong|calls?|called|makes|instead of|rather than)\b|n['’]t\b/i;

/** The sentence of `text` in which a stretch stands. */
export function sentenceAt(text: string, from: number, to: number): string {
  const begin = Math.max(...['. ', '! ', '? ', '; '].map((mark) => text.lastIndexOf(mark, from - 1) + 1), 0);
  const ends = ['. ', '! ', '? ', '; '].map((mark) => text.indexOf(mark, to)).filter((at) => at >= 0);
  return text.slice(begin, ends.length > 0 ? Math.min(...ends) : text.length);
}

/** Whether the sentence around a stretch asserts it plainly, with no word that takes it back. */
export function isAsserted(text: string, from: number, to: number): boolean {
  return !DISTANCED.test(sentenceAt(text, from, to));
}
