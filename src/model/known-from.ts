import { dayOfInstant } from './days.ts';
import { compareText } from './finding.ts';
import type { Evidence } from './record.ts';

/**
 * The day from which a claim could be known: that of its earliest dated page, else the day on which the article
 * that records it was published, in the site's time zone.
 */
export function knownFrom(evidence: readonly Evidence[], published: string, zone: string): string {
  const days = evidence.flatMap((page) => page.published ?? []).sort(compareText);
  return days[0] ?? dayOfInstant(published, zone);
}
