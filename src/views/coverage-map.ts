import { drawCoverage, type MapDrawing, type MapInput } from '../charts/coverage-shapes.ts';
import { tracker } from '../tracker.ts';

/** A map of the tracker's provinces, or null where the content has no boundaries. */
export function drawMap(input: Omit<MapInput, 'boundaries' | 'provinces' | 'places'>): MapDrawing | null {
  const { boundaries, provinces, places } = tracker;
  return boundaries ? drawCoverage({ boundaries, provinces, places, ...input }) : null;
}
