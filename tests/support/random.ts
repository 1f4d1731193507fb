/** A stream of made-up choices that is the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from `first` to `last`, both counted. */
  readonly number: (first: number, last: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in `part` of the calls; 0.25 = one in four. */
  readonly chance: (part: number) => boolean;
}

/** Starts a stream (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  return {
    number,
    pick: <T>(list: readonly T[]) => {
      if (list.length === 0) throw new Error('there is nothing to pick from');
      return list[number(0, list.length - 1)] as T;
    },
    chance: (part) => next() < part,
  };
}
