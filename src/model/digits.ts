const LATIN = '0123456789';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';
const ARABIC = '٠١٢٣٤٥٦٧٨٩';

/** The same text with every digit in Latin script; length and offsets stay. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(valueOf(digit)));
}

/** The same text with every digit in Persian script; length and offsets stay. */
export function persianDigits(text: string): string {
  return text.replace(/[0-9٠-٩]/g, (digit) => PERSIAN[valueOf(digit)] ?? digit);
}

function valueOf(digit: string): number {
  return Math.max(...[LATIN, PERSIAN, ARABIC].map((script) => script.indexOf(digit)));
}
