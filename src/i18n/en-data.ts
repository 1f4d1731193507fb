import { plural } from './en-plural.ts';
import type { DataMessages } from './data-messages.ts';

/** The data dictionary in English. */
export const enData: DataMessages = {
  title: 'Data',
  lead: 'Everything the pages are made of, as tables to download: every figure on this site can be worked out from them.',
  version: (version) => `Version ${version} of the form`,
  formHeading: 'How to read the files',
  form: [
    'Each table is there as CSV and as JSON, with the same fields in the same order. CSV is UTF-8 with commas, fields in double quotes where needed, and one line of headings. JSON is one list of objects. The JSON Schema of each table describes one row.',
    'Days are days in the country’s own time zone; moments are in UTC. What is missing is null in JSON and an empty cell in CSV. A list is a list in JSON; in CSV it is one cell, joined with “; ”.',
    '“nothing-found” means that we found nothing. It never means that nothing happened.',
    'Pages that are withheld have no address here either. Places are towns or the middle of a province, never anything finer.',
  ],
  formulas:
    'In CSV, a text has an apostrophe before =, +, - or @ (or a tab) at its beginning and after a semicolon, so that no spreadsheet runs it as a formula; numbers below zero are numbers and have none. Take it off where you need the text as it was; JSON has none.',
  licenceHeading: 'Licence',
  licence: (licence) => `The data is under ${licence}.`,
  licenceMore:
    'If you reuse a claim, please keep its source, its status and its bound: “at least 25, Hengaw, claimed” is not “25 dead”. Titles of pages and quotations belong to their authors.',
  citeHeading: 'How to cite',
  cite: (name, title, url, version) =>
    `${name}. ${title}. Data, version ${version}. ${url}, fetched on [day].`,
  citeFile: 'Reference managers read CITATION.cff.',
  filesHeading: 'Other files',
  files: {
    'datapackage.json': 'Frictionless Data Package: all tables with their schemas, sizes and hashes.',
    'coverage.geojson': 'Provinces as polygons with their coverage to date and the claim it rests on.',
    'events.geojson': 'Events as points: a town, or the middle of a province.',
    'CITATION.cff': 'How to cite, for machines.',
    SHA256SUMS: 'Checksums of all files; check them with sha256sum -c SHA256SUMS.',
  },
  feedsHeading: 'Feeds',
  claimsFeed: 'Claims, newest known first',
  correctionsFeed: 'Corrections',
  metricFeed: (metric) => `Figures: ${metric}`,
  changesHeading: 'Changes of the form',
  contents: 'Tables',
  rows: (count, shown) => `${shown} ${plural(count, 'row', 'rows')}`,
  parts: 'The same fields, one metric a file:',
  size: (kilobytes) => `${kilobytes} KB`,
  field: 'Field',
  type: 'Type',
  unit: 'Unit',
  meaning: 'Meaning',
  types: {
    string: 'text',
    date: 'day',
    datetime: 'moment',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    list: 'list',
    address: 'web address',
    word: 'word',
  },
  optional: 'may be missing',
  oneOf: (words) => `One of: ${words}.`,
  key: (fields) => `A row is named by ${fields}.`,
  refersTo: (dataset, field) => `Refers to ${field} of ${dataset}.`,
};
