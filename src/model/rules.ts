import type { Rule } from './rule.ts';
import { citesUnpublished } from './rules/cites-unpublished.ts';
import { copyOfPublisher } from './rules/copy-of-publisher.ts';
import { dates } from './rules/dates.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { evidenceKey } from './rules/evidence-key.ts';
import { placeProvince } from './rules/place-province.ts';
import { translationOriginal } from './rules/translation-original.ts';
import { uncitedClaim } from './rules/uncited-claim.ts';
import { unknownClaim } from './rules/unknown-claim.ts';
import { unknownId } from './rules/unknown-id.ts';
import { unknownPlace } from './rules/unknown-place.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unusedEvidence } from './rules/unused-evidence.ts';

/** Every rule, in the order of the editors' guide. */
export const RULES: readonly Rule[] = [
  unknownSource,
  unknownPlace,
  unknownId,
  unknownClaim,
  evidenceKey,
  duplicateId,
  dates,
  citesUnpublished,
  copyOfPublisher,
  placeProvince,
  translationOriginal,
  uncitedClaim,
  unusedEvidence,
];
