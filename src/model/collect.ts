import { compareText } from './finding.ts';

/** Groups items under each of their keys; keys in code-unit order, items in the order they came. */
export function collect<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}
