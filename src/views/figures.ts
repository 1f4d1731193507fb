import { drawSteps, type StepDrawing, type StepSeries } from '../charts/step-chart.ts';
import type { Edition } from '../i18n/edition.ts';
import { collect } from '../model/collect.ts';
import { daysBetween } from '../model/days.ts';
import { breadthOf, isTotal } from '../model/figure-total.ts';
import { compareClaims } from '../model/order.ts';
import type { Ledger } from '../model/figure-ledger.ts';
import { pageOfRow, paginate } from '../model/paging.ts';
import type { Claim } from '../model/record.ts';
import { indexes, tracker } from '../tracker.ts';
import { localisedPaths, pageParam } from './paths.ts';

/** A chart has room for so many lines; the table holds all. */
const LINES = 12;
/** A chart's days are ticked in steps of a week, or of a month where there are many. */
const [WEEK, MONTH, MANY_DAYS] = [7, 30, 70];

/** The index of metrics with values. */
export const figureIndexPaths = () =>
  localisedPaths(({ name }) => [
    {
      props: {
        rows: [...indexes.ledgers.values()].map((ledger) => ({
          ledger,
          unit: name.unit(ledger.metric),
          latest: indexes.figures.find(({ metric }) => metric === ledger.metric)?.claims ?? [],
        })),
      },
    },
  ]);

/** Every page of every metric. */
export const metricPaths = () =>
  localisedPaths((edition) =>
    [...indexes.ledgers.values()].flatMap((ledger) => {
      const rows = [...[...ledger.national.values()].flat(), ...ledger.local];
      return paginate(rows).map((page) => ({
        params: { metric: ledger.metric, page: pageParam(page.number) },
        props: {
          ledger,
          page,
          unit: edition.name.unit(ledger.metric),
          chart: page.number === 1 ? drawLedger(ledger, rows, edition) : null,
          supersededBy: indexes.supersededBy,
        },
      }));
    }),
  );

/** A chart with the first day its horizontal scale counts from. */
export interface LedgerChart {
  readonly drawing: StepDrawing;
  readonly first: string;
  /** Label and goal of each line, by source. */
  readonly lines: ReadonlyMap<string, { readonly label: string; readonly href: string }>;
}

function drawLedger(ledger: Ledger, rows: readonly Claim[], edition: Edition): LedgerChart | null {
  const start = tracker.waves.get(tracker.site.current_wave)?.from ?? '';
  const sources = [...ledger.national]
    .map(([source, claims]): [string, Claim[]] => [source, linePoints(claims, start)])
    .filter(([, claims]) => claims.length > 0)
    .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
    .slice(0, LINES);
  const days = sources.flatMap(([, claims]) => claims.map((claim) => claim.to)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < 2) return null;
  const { format, name } = edition;
  const span = daysBetween(first, last);
  const series = sources.map(([source, claims]): StepSeries => ({
    id: source,
    name: name.sourceShort(source),
    points: claims.map((claim) => ({
      x: daysBetween(first, claim.to),
      ...rangeOf(claim),
      // Only running totals since one day make a line: a count of two nights is no step of it.
      joined: claim.from === start,
    })),
  }));
  const line = (source: string, claims: readonly Claim[]) => {
    const figures = claims.flatMap((claim) => (claim.figure ? [format.figure(claim.figure)] : []));
    const count = edition.t.ledger.values(figures.length, format.number(figures.length));
    return {
      // Of a single value there is no way from one to the other.
      label:
        figures.length === 1
          ? `${name.sourceShort(source)}: ${figures[0] ?? ''}`
          : edition.t.ledger.line(name.sourceShort(source), figures[0] ?? '', figures.at(-1) ?? '', count),
      // A line leads to its source's first row, which may stand on a later page of the table.
      href: `${edition.urls.metric(ledger.metric, pageOfRow(rows.findIndex((claim) => claim.source === source)))}#${source}`,
    };
  };
  return {
    drawing: drawSteps(series, span, span > MANY_DAYS ? MONTH : WEEK, edition.language.dir === 'rtl'),
    first,
    lines: new Map(sources.map(([source, claims]) => [source, line(source, claims)])),
  };
}

/** Totals of the current wave make the lines, of each day the widest; parts (minors, students) stand in the table alone. */
function linePoints(claims: readonly Claim[], start: string): Claim[] {
  const totals = claims.filter(
    (claim) => claim.to >= start && claim.wave === tracker.site.current_wave && isTotal(claim),
  );
  return [...collect(totals, (claim) => [claim.to]).values()].flatMap((sameDay) =>
    [...sameDay]
      .sort((a, b) =>
        breadthOf(a) === breadthOf(b) ? compareClaims(a, b) : breadthOf(b) > breadthOf(a) ? 1 : -1,
      )
      .slice(0, 1),
  );
}

function rangeOf({ figure }: Claim): { low: number; high: number } {
  const low = figure?.value ?? figure?.min ?? figure?.max ?? 0;
  return { low, high: figure?.value ?? figure?.max ?? low };
}
