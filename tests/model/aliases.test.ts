import { expect, it } from 'vitest';
import { splitAliases } from '../../src/model/aliases.ts';

it.each([
  ['', []],
  ['Abdanan', ['Abdanan']],
  ['A; B', ['A', 'B']],
  ['A;B ;; ', ['A', 'B']],
])('splits the other names %j', (cell, names) => {
  expect(splitAliases(cell)).toEqual(names);
});
