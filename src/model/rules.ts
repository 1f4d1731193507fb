import type { Rule } from './rule.ts';
import { citesUnpublished } from './rules/cites-unpublished.ts';
import { copyOfPublisher } from './rules/copy-of-publisher.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { evidenceKey } from './rules/evidence-key.ts';
import { placeProvince } from './rules/place-province.ts';
import { provinceShape } from './rules/province-shape.ts';
import { translationOriginal } from './rules/translation-original.ts';
import { uncitedClaim } from './rules/uncited-claim.ts';
import { unknownClaim } from './rules/unknown-claim.ts';
import { unknownId } from './rules/unknown-id.ts';
import { unknownPlace } from './rules/unknown-place.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unusedEvidence } from './rules/unused-evidence.ts';
import { wrongCapital } from './rules/wrong-capital.ts';
import { wrongProvince } from './rules/wrong-province.ts';
import { ambiguousPlace } from './rules/ambiguous-place.ts';
import { loadedWord } from './rules/loaded-word.ts';
import { contactData } from './rules/contact-data.ts';
import { fineCoordinates } from './rules/fine-coordinates.ts';
import { privateName } from './rules/private-name.ts';
import { markupInField } from './rules/markup-in-field.ts';
import { unwrittenText } from './rules/unwritten-text.ts';
import { arabicLetters } from './rules/arabic-letters.ts';
import { gazetteerLetters } from './rules/gazetteer-letters.ts';
import { bidiControl } from './rules/bidi-control.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { mixedDigits } from './rules/mixed-digits.ts';
import { headingOrder } from './rules/heading-order.ts';
import { bareUrl } from './rules/bare-url.ts';
import { httpLink } from './rules/http-link.ts';
import { trackingParameter } from './rules/tracking-parameter.ts';
import { linkText } from './rules/link-text.ts';
import { textWhitespace } from './rules/text-whitespace.ts';
import { unquotedDate } from './rules/unquoted-date.ts';
import { keyOrder } from './rules/key-order.ts';
import { titleStyle } from './rules/title-style.ts';
import { quoteStyle } from './rules/quote-style.ts';
import { fileNameDate } from './rules/file-name-date.ts';
import { asOfPublished } from './rules/as-of-published.ts';
import { claimAfterAsOf } from './rules/claim-after-as-of.ts';
import { dayInWave } from './rules/day-in-wave.ts';
import { figureWording } from './rules/figure-wording.ts';
import { translationOutdated } from './rules/translation-outdated.ts';
import { statusSum } from './rules/status-sum.ts';
import { statusWording } from './rules/status-wording.ts';
import { cumulativeFalls } from './rules/cumulative-falls.ts';
import { relationOrder } from './rules/relation-order.ts';
import { correctionValue } from './rules/correction-value.ts';
import { verifiedEvidence } from './rules/verified-evidence.ts';
import { duplicateClaim } from './rules/duplicate-claim.ts';
import { duplicateEvidence } from './rules/duplicate-evidence.ts';
import { nearDuplicateArticle } from './rules/near-duplicate-article.ts';
import { aliasClash } from './rules/alias-clash.ts';
import { citesRetracted } from './rules/cites-retracted.ts';
import { citesScheduled } from './rules/cites-scheduled.ts';
import { unmarkedCopy } from './rules/unmarked-copy.ts';
import { archiveHost } from './rules/archive-host.ts';
import { evidenceArchive } from './rules/evidence-archive.ts';

/** Every rule, in the order of the editors' guide. */
export const RULES: readonly Rule[] = [
  unknownSource,
  unknownPlace,
  unknownId,
  unknownClaim,
  evidenceKey,
  duplicateId,
  fileNameDate,
  asOfPublished,
  claimAfterAsOf,
  dayInWave,
  citesUnpublished,
  copyOfPublisher,
  placeProvince,
  provinceShape,
  translationOriginal,
  uncitedClaim,
  unusedEvidence,
  evidenceArchive,
  archiveHost,
  unmarkedCopy,
  citesScheduled,
  citesRetracted,
  aliasClash,
  nearDuplicateArticle,
  duplicateEvidence,
  duplicateClaim,
  verifiedEvidence,
  correctionValue,
  relationOrder,
  cumulativeFalls,
  statusWording,
  statusSum,
  translationOutdated,
  figureWording,
  wrongCapital,
  wrongProvince,
  ambiguousPlace,
  loadedWord,
  contactData,
  fineCoordinates,
  privateName,
  markupInField,
  unwrittenText,
  arabicLetters,
  gazetteerLetters,
  bidiControl,
  invisibleCharacter,
  mixedDigits,
  headingOrder,
  bareUrl,
  httpLink,
  trackingParameter,
  linkText,
  textWhitespace,
  unquotedDate,
  keyOrder,
  titleStyle,
  quoteStyle,
];
