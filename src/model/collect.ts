import { compareText } from './finding.ts';

/** Groups items under each of their keys; keys and items in the order they came. For what is only looked up. */
export function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const own = groups.get(key);
      if (own) own.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** Groups items under each of their keys; keys in code-unit order, items in the order they came. */
export function collect<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  return new Map([...group(items, keysOf)].sort(([a], [b]) => compareText(a, b)));
}
