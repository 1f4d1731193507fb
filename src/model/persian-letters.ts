/** A text with Persian ی and ک in place of Arabic ي, ى and ك; length and offsets stay. */
export function withPersianLetters(text: string): string {
  return text.replace(/[يى]/g, 'ی').replaceAll('ك', 'ک');
}
