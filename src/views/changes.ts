import { listCorrections } from '../model/changes.ts';
import { listOpenClaims } from '../model/open-claims.ts';
import { collect } from '../model/collect.ts';
import { indexes, tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

const days = [...indexes.changes.values()];

/** Every correction, newest first, and how many there are of each kind. */
export const correctionPaths = () =>
  localisedPaths(() => {
    const records = listCorrections(tracker);
    const kinds = [...collect(records, ({ correction }) => [correction.kind])];
    return [{ props: { records, kinds: kinds.map(([kind, list]) => ({ kind, count: list.length })) } }];
  });

/** The list of days on which something changed, newest first. */
export const changesIndexPaths = () => localisedPaths(() => [{ props: { days } }]);

/** Every day on which something changed. */
export const changesPaths = () =>
  localisedPaths(() =>
    days.map((changes, index) => ({
      params: { day: changes.day },
      props: {
        changes,
        // The list runs from the newest day to the oldest.
        previous: days[index + 1]?.day ?? null,
        next: days[index - 1]?.day ?? null,
      },
    })),
  );

/** Claims to look at again: a page of previews alone. */
export const openClaimPaths = () =>
  localisedPaths(() => (tracker.preview ? [{ props: { claims: listOpenClaims(tracker) } }] : []));
