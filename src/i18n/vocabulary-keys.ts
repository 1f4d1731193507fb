/** The messages that name values of the schema's closed lists. */
export type Vocabulary =
  | 'status'
  | 'statusMeaning'
  | 'basis'
  | 'kind'
  | 'eventType'
  | 'inclusion'
  | 'sourceKind'
  | 'affiliation'
  | 'correctionKind'
  | 'withheld';
