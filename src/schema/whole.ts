/**
 * Lets a rule about a whole object run although one of its fields is wrong, so that an editor hears of every
 * mistake at once. Such a rule must bear fields of any type.
 */
export const evenIfBroken = {
  when: ({ value }: { readonly value: unknown }): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Whether a word stands in a closed list: a rule about a word that does not would only repeat the list's own finding. */
export function isListed(list: readonly string[], word: unknown): boolean {
  return typeof word === 'string' && list.includes(word);
}
