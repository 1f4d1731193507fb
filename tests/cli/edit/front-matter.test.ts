import { describe, expect, it } from 'vitest';
import { writeFields } from '../../../src/cli/edit/front-matter.ts';

const BEFORE = {
  yaml: '# head\na: 1\n\n# about b\n# in two lines\nb:\n  - x # first\n  # second\n  - y\n# end\n',
  data: { a: 1, b: ['x', 'y'] },
};

describe('writeFields', () => {
  it('gives back every byte where nothing changed', () => {
    expect(writeFields(BEFORE.data, BEFORE)).toBe(BEFORE.yaml);
  });

  it('keeps the comments above a field when the field before it changed', () => {
    expect(writeFields({ ...BEFORE.data, a: 2 }, BEFORE)).toBe(BEFORE.yaml.replace('a: 1', 'a: 2'));
  });

  it('keeps what stands above a field, and at the end, when the field itself changed', () => {
    expect(writeFields({ a: 1, b: ['z'] }, BEFORE)).toBe(
      '# head\na: 1\n\n# about b\n# in two lines\nb: [ z ]\n# end\n',
    );
  });
});
