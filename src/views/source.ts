import { paginate } from '../model/paging.ts';
import { indexes, tracker } from '../tracker.ts';
import { localisedPaths, pageParam } from './paths.ts';

/** The index of sources: those with claims of their own first, most claims first. */
export const sourceIndexPaths = () =>
  localisedPaths(() => {
    const records = [...indexes.bySource.values()].sort(
      (a, b) => b.claims.length - a.claims.length || b.relayed.length - a.relayed.length,
    );
    return [{ props: { records } }];
  });

/** Every page of every source. */
export const sourcePaths = () =>
  localisedPaths(() =>
    [...indexes.bySource.values()].flatMap((record) =>
      paginate(record.claims).map((page) => ({
        params: { id: record.source.id, page: pageParam(page.number) },
        props: {
          record,
          page,
          parent: record.source.parent ? (tracker.sources.get(record.source.parent) ?? null) : null,
          outcomes: indexes.outcomes.get(record.source.id) ?? null,
          shown: new Set(indexes.bySource.keys()),
        },
      })),
    ),
  );
