import type { Topology } from 'topojson-specification';
import { ANY_PLACE, type Entry } from '../model/content.ts';
import type { Finding } from '../model/finding.ts';
import { placeSchema, type PlaceEntry } from '../schema/reference-data.ts';
import { parseCsv } from './csv.ts';
import { validate, type Outcome } from './entries.ts';
import { readText } from './files.ts';

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
export function readBoundaries(folder: string, file: string): Outcome<Topology> {
  const failed = (finding: Finding) => ({ entries: [], findings: [finding], broken: [] });
  const read = readText(folder, file);
  if (read.text === null) return failed(read.finding);
  try {
    return { entries: [JSON.parse(read.text) as Topology], findings: [], broken: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'is not JSON';
    return failed(whole('json-syntax', file, message, 'Copy the file again from where it came.'));
  }
}

/** The finding where there is no site.yaml. */
export function missingSite(): Finding {
  return whole(
    'missing-file',
    'site.yaml',
    'is missing: it names the site, its country, time zone, topics and metrics',
    'Write content/site.yaml; content/README.md lists its fields.',
  );
}

/** The finding for a file that does not belong in its folder. */
export function strayFile(file: string, ending: string): Finding {
  const message = `is not a ${ending} file and is left out`;
  const hint = `Rename it to end in ${ending}, or take it away.`;
  return { ...whole('stray-file', file, message, hint), severity: 'warning' };
}

/** A finding about a file as a whole. */
function whole(code: string, file: string, message: string, hint: string): Finding {
  return { code, severity: 'error', file, span: null, message, found: null, hint, fix: null };
}
