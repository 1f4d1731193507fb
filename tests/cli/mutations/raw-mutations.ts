import type { Random } from '../../support/random.ts';
import type { Mutation } from './mutation.ts';

type Spoil = (text: string, random: Random) => string | Uint8Array;

/** Letters and marks that break careless programmes. */
const UNUSUAL = [
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\u{1f468}\u200d\u{1f469}',
  '\u{10ffff}',
  '\u{e0041}',
  'ي',
  'ك',
  '٣',
  '۳',
  'ﷺ',
  '¨\u0301\u0301\u0301',
  'İ',
  'ß',
  'ſ',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
const TAGS = [
  '!!js/function',
  '!!binary',
  '!!timestamp',
  '!!set',
  '!!omap',
  '!<tag:yaml.org,2002:python/object>',
  '!x',
];

const lineAt = (lines: readonly string[], random: Random) => random.number(0, lines.length - 1);
const spliced = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);
const inFront = (text: string, piece: string) =>
  text.startsWith('---\n') ? `---\n${piece}${text.slice(4)}` : `${piece}${text}`;
const inBody = (text: string, piece: string) => `${text}\n${piece}\n`;

/** Ways to spoil a file as a whole. Any outcome will do but a crash, a hang, or a flood. */
const SPOILS: Readonly<Record<string, Spoil>> = {
  'bytes flipped': (text, random) => {
    const bytes = Buffer.from(text);
    for (let count = random.number(1, 8); count > 0; count -= 1) {
      const at = random.number(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.number(0, 7));
    }
    return bytes;
  },
  'bytes cut off': (text, random) => Buffer.from(text).subarray(0, random.number(0, Buffer.byteLength(text))),
  'a line dropped': (text, random) => {
    const lines = text.split('\n');
    lines.splice(lineAt(lines, random), random.number(1, 3));
    return lines.join('\n');
  },
  'lines swapped': (text, random) => {
    const lines = text.split('\n');
    const [a, b] = [lineAt(lines, random), lineAt(lines, random)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  'a line twice': (text, random) => {
    const lines = text.split('\n');
    const at = lineAt(lines, random);
    lines.splice(at, 0, lines[at] ?? '');
    return lines.join('\n');
  },
  'an indent changed': (text, random) => {
    const lines = text.split('\n');
    const at = lineAt(lines, random);
    lines[at] = random.pick([' ', '\t', '      ', '']) + (lines[at] ?? '').trimStart();
    return lines.join('\n');
  },
  'brackets nested': (text, random) => {
    const depth = random.pick([50, 1000, 9000]);
    const open = random.pick(['[', '{a: ', '- ', '? ']);
    return inFront(text, `zz: ${open.repeat(depth)}\n`);
  },
  'maps nested': (text, random) => {
    const depth = random.pick([50, 300, 1000]);
    return inFront(text, Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join(''));
  },
  'Markdown nested': (text, random) => {
    const mark = random.pick([
      '> ',
      '>',
      '- ',
      '1. ',
      '*',
      '_',
      '[',
      '![',
      '](',
      '`',
      '<',
      '~',
      '|',
      '\\',
      '&#',
      '[^a]: ',
      '(',
      '"',
      '<a ',
    ]);
    return inBody(text, mark.repeat(random.pick([50, 1000, 6000])));
  },
  'Markdown nested over lines': (text, random) => {
    const mark = random.pick([
      '> ',
      '  ',
      '*a ',
      '**a_b',
      '[a](',
      '`a ``',
      '- ',
      '|a',
      '![a',
      '<b>',
      '[a]: b\n[',
      'a@b.c ',
      'http://a.',
    ]);
    const line = mark.repeat(random.pick([5, 50, 400]));
    return inBody(text, Array.from({ length: random.pick([50, 400]) }, () => line).join('\n'));
  },
  'aliases that explode': (text, random) => {
    const width = random.number(2, 20);
    const rows = Array.from({ length: random.number(5, 60) }, (_, at) => {
      const items = at === 0 ? 'x' : Array.from({ length: width }, () => `*a${String(at - 1)}`).join(', ');
      return `z${String(at)}: &a${String(at)} [${items}]\n`;
    });
    return inFront(text, rows.join(''));
  },
  'an alias of itself': (text, random) =>
    inFront(text, random.pick(['zz: &a [*a]\n', 'zz: &a { b: *a }\n', '<<: *zz\n', 'zz: &a\n  <<: *a\n'])),
  'a huge scalar': (text, random) => {
    const size = random.pick([19_000, 300_000, 900_000, 2_000_000]);
    const scalar = random.pick(['x', 'x ', '9', '😀', 'a\n  ', '- ', 'ی']);
    return inFront(text, `zz: ${scalar.repeat(Math.floor(size / scalar.length))}\n`);
  },
  'a huge body': (text, random) =>
    inBody(
      text,
      random
        .pick(['word word.\n', '# a\n\n', '- a\n', '[a](#c1) ', 'a*b_c`d '])
        .repeat(random.pick([1000, 20_000])),
    ),
  'a prototype key': (text, random) =>
    inFront(text, `${random.pick(KEYS)}: ${random.pick(['1', '{ a: 1 }', '[]', 'null'])}\n`),
  'a prototype value': (text, random) => {
    const lines = text.split('\n');
    const at = lineAt(lines, random);
    lines[at] = (lines[at] ?? '').replace(/: .*$/, `: ${random.pick(KEYS)}`);
    return lines.join('\n');
  },
  'unusual Unicode': (text, random) => {
    let spoilt = text;
    for (let count = random.number(1, 5); count > 0; count -= 1)
      spoilt = spliced(spoilt, random.number(0, spoilt.length), random.pick(UNUSUAL));
    return spoilt;
  },
  'a tag': (text, random) => text.replace(/: (?=\S)/, `: ${random.pick(TAGS)} `),
  'half a pair': (text, random) => {
    const bytes = Buffer.from(text);
    const at = random.number(0, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xed, 0xa0, 0x80]), bytes.subarray(at)]);
  },
  'line ends': (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n\n', '\u2028'])),
  'another file': (_text, random) =>
    random.pick([
      '',
      '\n',
      '---\n---\n',
      '---\n',
      '[]',
      '{}',
      'null',
      '"',
      '--- !!set\n',
      '%YAML 9.9\n---\na: 1\n',
      '---\na: 1\n---\nb: 2\n',
      ',,,,\n,,',
      '"a\n"b',
      '\u0000'.repeat(100),
    ]),
};

/** Spoils a file as a whole. */
export function rawMutation(file: string, text: string, random: Random): Mutation {
  const kind = random.pick(Object.keys(SPOILS));
  const spoilt = SPOILS[kind]?.(text, random) ?? text;
  return { kind, file, bytes: typeof spoilt === 'string' ? Buffer.from(spoilt) : spoilt, line: null };
}
