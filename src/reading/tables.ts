import type { Topology } from 'topojson-specification';
import { ANY_PLACE, BOUNDARIES_FILE, type Entry } from '../model/content.ts';
import type { Finding } from '../model/finding.ts';
import { boundariesSchema } from '../schema/boundaries.ts';
import { placeSchema, type PlaceEntry } from '../schema/reference-data.ts';
import { parseCsv } from './csv.ts';
import { validate, type Outcome } from './entries.ts';
import { readText, wholeFile } from './files.ts';
import { schemaFindings } from './schema-findings.ts';

/** Reads the gazetteer, places.csv: an entry a row, a finding for each row that does not hold. */
export function readPlaces(folder: string): Outcome<Entry<PlaceEntry>> {
  const file = 'places.csv';
  const read = readText(folder, file);
  if (read.text === null) return { entries: [], findings: [read.finding], broken: [ANY_PLACE] };
  const csv = parseCsv(read.text, file);
  const rows = csv.rows.map(({ cells, span }) => {
    const id = `${cells['province'] ?? ''}/${cells['slug'] ?? ''}`;
    return validate({ kind: 'place', id, file }, placeSchema, cells, () => span);
  });
  return {
    entries: rows.flatMap((row) => row.entries),
    findings: [...csv.findings, ...rows.flatMap((row) => row.findings)],
    broken: [...(csv.findings.length > 0 ? [ANY_PLACE] : []), ...rows.flatMap((row) => row.broken)],
  };
}

/** Reads the boundaries of the provinces. */
export function readBoundaries(folder: string): Outcome<Topology> {
  const file = BOUNDARIES_FILE;
  const failed = (finding: Finding) => ({
    entries: [],
    findings: [finding],
    broken: ['boundaries/provinces'],
  });
  const read = readText(folder, file);
  if (read.text === null) return failed(read.finding);
  const hint = 'Copy the file again from where it came.';
  let data: unknown;
  try {
    data = JSON.parse(read.text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'is not JSON';
    return failed(wholeFile('json-syntax', file, message, hint));
  }
  const { error } = boundariesSchema.safeParse(data);
  if (!error) return { entries: [data as Topology], findings: [], broken: [] };
  // A file that a programme wrote has no lines to point at, and one mistake mostly stands in every shape.
  const [first] = schemaFindings(error, data, file, () => null);
  return failed(wholeFile('bad-value', file, first?.message ?? 'is no map', hint));
}

/** The finding where there is no site.yaml. */
export function missingSite(): Finding {
  return wholeFile(
    'missing-file',
    'site.yaml',
    'is missing: it names the site, its country, time zone, topics and metrics',
    'Write content/site.yaml; content/README.md lists its fields.',
  );
}
