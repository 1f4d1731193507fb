import { plural } from './en-plural.ts';
import type { DisputeSide, LedgerMessages } from './ledger-messages.ts';

const counting = ({ includes }: DisputeSide) =>
  includes === '' ? 'without saying whom it counts' : `counting ${includes}`;

/** English texts of the figures ledger, corroboration and disputes. */
export const enLedger: LedgerMessages = {
  title: 'Figures',
  lead: 'Every value anybody has claimed, each with who gave it, for which days and on what evidence. No totals, no averages.',
  metricLead: (metric, unit) => `${metric}, in ${unit}: every value claimed, source by source.`,
  values: (count, shown) => `${shown} ${plural(count, 'value', 'values')}`,
  chart: (metric) => `${metric} for the whole country, by source and as-of day`,
  lines: 'One line a source',
  chartNote:
    'A line joins the running totals one source gave; a dot alone counts other days. A bar is a range. The table below holds the same values.',
  chartLog: 'Logarithmic scale: each gridline is ten times the one below.',
  line: (source, from, to, count) => `${source}: from ${from} to ${to}, ${count}`,
  national: 'For the whole country',
  local: 'For provinces and towns',
  source: 'Source',
  value: 'Value',
  window: 'Days',
  evidence: 'Evidence',
  pages: (count, shown) => `${shown} ${plural(count, 'page', 'pages')}`,
  supersededBy: 'superseded',
  noTotal:
    'Values of different sources stand side by side and are never added up: they count different people over different days.',
  asCsv: 'All values as CSV',
  origins: (_count, shown) => `${shown} independent origins`,
  disputed: 'disputed',
  disputesTitle: 'Disputes',
  disputesLead:
    'Where two values cannot both be right as they stand. Found by comparing the claims, not chosen by an editor; none of them is a verdict.',
  disputeCount: (count, shown) => `${shown} ${plural(count, 'dispute', 'disputes')}`,
  disputeClass: {
    conflict: 'conflict',
    'different-window': 'different days',
    'different-inclusion': 'different people counted',
    superseded: 'replaced by the same source',
  },
  disputeClassNote: {
    conflict: 'Same metric, place, days and people counted; the values exclude each other.',
    'different-window': 'A count of fewer days is above a count of more days that contain them.',
    'different-inclusion': 'Same metric, place and days, but the counts include different people.',
    superseded: 'One source gave two values for the same days and replaced the first.',
  },
  explain: {
    conflict: ({ metric, place, window, low, high }) =>
      `${metric}, ${place}, ${window}: ${low.source} gives ${low.value}, ${high.source} ${high.value}; they cannot all hold.`,
    'different-window': ({ metric, place, low, high }) =>
      `${metric}, ${place}: ${high.source} gives ${high.value} for ${high.window}, more than the ${low.value} ${low.source} gives for ${low.window}.`,
    'different-inclusion': ({ metric, place, window, low, high }) =>
      `${metric}, ${place}, ${window}: ${low.source} gives ${low.value}, ${counting(low)}; ${high.source} gives ${high.value}, ${counting(high)}.`,
    superseded: ({ metric, place, window, low, high }) =>
      `${metric}, ${place}, ${window}: ${low.source} gave both ${low.value} and ${high.value}; the later statement stands.`,
  },
  howFound: 'How disputes are found',
};
