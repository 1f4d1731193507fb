import { articleSchema } from '../../schema/article.ts';
import { isList, isMap, jsonSchemaOf, pruned, type Json, type JsonMap } from './json-schema.ts';

const ARTICLE = jsonSchemaOf(articleSchema);

/**
 * An article's front matter as the form has it. Two things differ: Decap knows no map with free keys, so evidence
 * is a list whose items carry their key; and `when` is always a first and a last day, the last empty for one day.
 */
export function toForm(data: JsonMap, body: string): JsonMap {
  const { evidence, claims } = data;
  return {
    ...data,
    ...(isMap(evidence) ? { evidence: Object.entries(evidence).map(withKey) } : {}),
    ...(isList(claims) ? { claims: claims.map(withWindow) } : {}),
    body: body.trim(),
  };
}

/** The front matter and body of what a form was left with. */
export function fromForm(form: JsonMap): { data: JsonMap; body: string } {
  const { body, evidence, claims } = form;
  const whole = {
    ...form,
    ...(isList(evidence) ? { evidence: Object.fromEntries(evidence.flatMap(byKey)) } : {}),
    ...(isList(claims) ? { claims: claims.map(withWhen) } : {}),
  };
  const data = pruned(whole, ARTICLE);
  return { data: isMap(data) ? data : {}, body: typeof body === 'string' ? body.trim() : '' };
}

function withKey([key, page]: readonly [string, Json]): Json {
  return isMap(page) ? { key, ...page } : { key };
}

function byKey(page: Json): [string, Json][] {
  if (!isMap(page)) return [];
  const { key, ...fields } = page;
  return typeof key === 'string' ? [[key, fields]] : [];
}

function withWindow(claim: Json): Json {
  if (!isMap(claim) || isMap(claim['when'])) return claim;
  return { ...claim, when: { from: claim['when'] ?? '', to: '' } };
}

function withWhen(claim: Json): Json {
  if (!isMap(claim) || !isMap(claim['when'])) return claim;
  const { from = '', to = '' } = claim['when'];
  return { ...claim, when: to === '' || to === null || to === from ? from : { from, to } };
}
