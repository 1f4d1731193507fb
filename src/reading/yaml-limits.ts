import { Composer, Lexer, Parser, YAMLParseError, type CST, type Document, type LineCounter } from 'yaml';

/** Deepest nesting: the deepest field of the content lies some ten down, and the parser's time grows with depth. */
const DEEPEST = 40;
/** Most words and marks of a text; an article of forty claims has some 5,000. */
const MOST_LEXEMES = 150_000;

/** What keeps a text from being read as YAML, and where. */
export class YamlLimit extends Error {
  override readonly name = 'YamlLimit';
  readonly at: number;
  readonly hint: string;

  constructor(message: string, hint: string, at: number) {
    super(message);
    this.at = at;
    this.hint = hint;
  }
}

interface Options {
  readonly lines?: LineCounter;
  /** Whether the parser looks for keys that stand twice, each against each. */
  readonly uniqueKeys: boolean;
}

/**
 * The document of a YAML 1.2 text, as `parseDocument` of the library gives it. The tokens are watched on their way:
 * a text that would keep the parser busy ends at once, wherever its nesting comes from.
 *
 * @throws {YamlLimit} where the text is nested too deeply, too long, or has a key that is no word.
 */
export function parseWithin(text: string, { lines, uniqueKeys }: Options): Document.Parsed {
  const composer = new Composer({
    uniqueKeys,
    version: '1.2',
    prettyErrors: false,
    logLevel: 'error',
  });
  const [first, next] = composer.compose(watched(text, lines), true, text.length);
  if (!first) throw new Error('the composer makes a document of every text, the empty one too');
  if (next)
    first.errors.push(
      new YAMLParseError([next.range[0], next.range[1]], 'MULTIPLE_DOCS', 'a second document'),
    );
  return first;
}

function* watched(text: string, lines: LineCounter | undefined): Generator<CST.Token, void> {
  const parser = new Parser(lines?.addNewLine);
  lines?.addNewLine(0);
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer gives this mark alone only where it begins a key; in a text it stands within the scalar.
    if (lexeme === '?') throw new YamlLimit('the mark "?" begins a key', KEY, parser.offset);
    yield* parser.next(lexeme);
    count += 1;
    if (parser.stack.length > DEEPEST) throw new YamlLimit('is nested too deeply', FLAT, parser.offset);
    if (count > MOST_LEXEMES) throw new YamlLimit('has too many words and marks', SPLIT, parser.offset);
  }
  yield* parser.end();
}

const KEY = 'Write the key as a word before ":"; text that begins with "?" needs quotes.';
const FLAT = 'Write it flatter.';
const SPLIT = 'Take out what does not belong here, or split the file.';
