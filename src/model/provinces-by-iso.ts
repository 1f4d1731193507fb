import type { Facts } from './facts.ts';

/** Ids of provinces by their ISO codes, by which the gazetteer and the map name them. */
export function provincesByIso(provinces: Facts['provinces']): ReadonlyMap<string, string> {
  return new Map(provinces.map(({ id, data }) => [data.iso, id]));
}
