import { articles } from './articles.ts';
import { claims } from './claims.ts';
import { corrections } from './corrections.ts';
import { coverage } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import { events } from './events.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { metrics } from './metrics.ts';
import { places } from './places.ts';
import { provinces } from './provinces.ts';
import { sources } from './sources.ts';
import { waves } from './waves.ts';

/** Every dataset, in the order of the data dictionary. */
export const DATASETS: readonly Dataset[] = [
  articles,
  claims,
  figures,
  evidence,
  events,
  coverage,
  corrections,
  sources,
  provinces,
  places,
  waves,
  metrics,
];
