import { buildStrip } from '../charts/calendar.ts';
import type { Edition } from '../i18n/edition.ts';
import { daysBetween, shiftDay } from '../model/days.ts';
import { compareText } from '../model/finding.ts';
import { compareStrength } from '../model/order.ts';
import type { Claim, Place } from '../model/record.ts';
import { indexes, tracker } from '../tracker.ts';
import { drawMap } from './coverage-map.ts';
import { keyMetrics } from './key-metrics.ts';
import { localisedPaths } from './paths.ts';

const TEASERS = 8;
const LATEST_DAYS = 4;
const CLAIMS_A_DAY = 3;
const STRIP_DAYS = 36;
/** Towns that the map names, one a province at most. */
const TOWNS = 7;

/** The home page in every edition. */
export const homePaths = () => localisedPaths((edition) => [{ props: { view: buildHome(edition) } }]);

/** What the home page shows. */
export type HomeView = ReturnType<typeof buildHome>;

function buildHome(edition: Edition) {
  const wave = tracker.waves.get(tracker.site.current_wave);
  const [lead = null, ...others] = tracker.articles;
  const counts = new Map([...indexes.byDay].map(([day, claims]) => [day, claims.length]));
  const from = wave?.from ?? tracker.today;
  const end = shiftDay(from, STRIP_DAYS - 1);
  return {
    edition,
    lead,
    teasers: others.slice(0, TEASERS),
    map: drawMap({ coverage: indexes.coverage, edition, width: 460, labelled: largestCapitals(TOWNS) }),
    today: tracker.today,
    figures: indexes.figures.filter(({ metric }) => keyMetrics.has(metric)),
    strip: daysBetween(from, tracker.today) > 0 ? buildStrip(from, end, counts) : [],
    latestDays: [...indexes.byDay]
      .reverse()
      .slice(0, LATEST_DAYS)
      .map(([day, claims]): [string, readonly Claim[], number] => [
        day,
        [...claims].sort(compareStrength).slice(0, CLAIMS_A_DAY),
        claims.length,
      ]),
  };
}

/** Provincial capitals to name on the map: the largest ones that stand far enough apart to be read. */
function largestCapitals(count: number): string[] {
  const named: Place[] = [];
  const capitals = [...tracker.places.values()]
    .filter((place) => place.geonames_class === 'PPLC' || place.geonames_class === 'PPLA')
    .sort((a, b) => Number(b.population) - Number(a.population) || compareText(a.id, b.id));
  for (const place of capitals) {
    const near = (other: Place) => Math.hypot(other.lat - place.lat, (other.lng - place.lng) * 0.8) < 2.2;
    if (named.length < count && !named.some(near)) named.push(place);
  }
  return named.map((place) => place.id);
}
