/** One change of the data's form. */
export interface DataChange {
  readonly version: string;
  readonly date: string;
  readonly note: string;
}

/**
 * Changes of field names, their order, types or meaning, newest first. A field that goes or changes its meaning
 * raises the first number, a new field the second, a clearer description the third. A test holds every dataset's
 * fields against the version that stands first here.
 */
export const DATA_CHANGES: readonly [DataChange, ...DataChange[]] = [
  {
    version: '1.2.0',
    date: '2026-11-22',
    note: 'provinces: "name_fa" and "capital_fa", and waves: "name_fa", are empty where there is no Persian name, as in the other files.',
  },
  {
    version: '1.1.0',
    date: '2026-11-22',
    note: 'corrections: corrections of retracted articles are listed too, marked by the new field "retracted"; its field "article" need not stand in articles. New files figures-<metric>.csv, one for each metric, with the fields of figures.csv.',
  },
  { version: '1.0.0', date: '2026-11-22', note: 'First version.' },
];

/** Version of the data's form: not of its content. */
export const DATA_VERSION = DATA_CHANGES[0].version;
