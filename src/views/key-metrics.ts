import { tracker } from '../tracker.ts';

/** Metrics that stand for the whole where there is room for a few: those that site.yaml marks as key. */
export const keyMetrics: ReadonlySet<string> = new Set(
  tracker.site.metrics.filter(({ key }) => key).map(({ id }) => id),
);
