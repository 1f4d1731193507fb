/** Path below /data/ of the figures of one metric: rows of figures.csv, with all its fields. */
export function metricFile(metric: string): string {
  return `figures-${metric}.csv`;
}
