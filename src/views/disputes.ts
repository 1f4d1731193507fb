import type { DisputeClass } from '../model/disputes.ts';
import { indexes } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

const CLASSES: readonly DisputeClass[] = [
  'conflict',
  'different-inclusion',
  'different-window',
  'superseded',
];

/** The page of disputes, by class. */
export const disputePaths = () =>
  localisedPaths(() => [
    {
      props: {
        groups: CLASSES.map((kind) => ({
          kind,
          disputes: indexes.disputes.filter((dispute) => dispute.class === kind),
        })).filter(({ disputes }) => disputes.length > 0),
        count: indexes.disputes.length,
      },
    },
  ]);
