import { Scalar, visit } from 'yaml';
import type { Edit } from '../../text-edits.ts';
import type { Migration } from '../migration.ts';
import { yamlPart } from '../yaml-part.ts';

const DAY_OR_MOMENT = /^\d{4}-\d{2}-\d{2}([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Version 2 quotes every day and moment: YAML 1.1 tools take a bare one for a date, and shift it by a day on the
 * way through their time zone.
 */
export const quoteDays: Migration = {
  number: 1,
  name: '0001-quote-days',
  description: 'puts days and moments of YAML in double quotes',
  edits: (file) => {
    const part = yamlPart(file);
    if (!part) return [];
    const edits: Edit[] = [];
    visit(part.document, {
      Scalar: (key, node) => {
        if (key === 'key' || node.type !== Scalar.PLAIN || !node.range || typeof node.source !== 'string')
          return;
        if (!DAY_OR_MOMENT.test(node.source)) return;
        const [start, end] = node.range;
        edits.push({ start: part.offset + start, end: part.offset + end, text: `"${node.source}"` });
      },
    });
    return edits;
  },
};
