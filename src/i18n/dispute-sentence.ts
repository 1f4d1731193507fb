import type { Dispute } from '../model/disputes.ts';
import type { Claim } from '../model/record.ts';
import type { Edition } from './edition.ts';
import type { DisputeSide } from './ledger-messages.ts';

/** One generated sentence that says what a dispute is about. */
export function disputeSentence(dispute: Dispute, edition: Edition): string {
  const { t, name, format } = edition;
  const [low] = dispute.claims;
  const high = dispute.claims.at(-1);
  if (!low || !high) return '';
  return t.ledger.explain[dispute.class]({
    metric: name.metric(dispute.metric),
    place: placeOf(dispute, edition),
    window: format.window(low),
    low: sideOf(low, edition),
    high: sideOf(high, edition),
  });
}

/** Where a dispute is, in words. */
function placeOf({ where }: Pick<Dispute, 'where'>, { t, name }: Edition): string {
  return where.length === 0 ? t.abroad : where.map(name.where).join(t.comma);
}

function sideOf(claim: Claim, { t, name, format }: Edition): DisputeSide {
  return {
    source: name.sourceShort(claim.source),
    value: claim.figure ? format.figure(claim.figure) : '',
    window: format.window(claim),
    includes: format.list((claim.figure?.includes ?? []).map((group) => t.inclusion[group])),
  };
}
