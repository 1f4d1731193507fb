import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/cli/build/folders.ts';

interface Vocabulary {
  readonly classes: Readonly<
    Record<
      string,
      { readonly parents: readonly string[]; readonly properties: Readonly<Record<string, string[]>> }
    >
  >;
}

const file = path.join(ROOT, 'tests/fixtures/schema-org.json');
const { classes } = JSON.parse(readFileSync(file, 'utf8')) as Vocabulary;

/** What each type must have beyond what the vocabulary allows: what readers of such data ask for. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    'headline',
    'datePublished',
    'dateModified',
    'author',
    'publisher',
    'mainEntityOfPage',
    'hasPart',
  ],
  Claim: ['@id', 'text', 'author', 'datePublished'],
  CreativeWork: ['@id', 'name'],
  CorrectionComment: ['text', 'datePublished'],
  Dataset: ['name', 'description', 'url', 'license', 'creator', 'version', 'dateModified', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Organization: ['name'],
  NewsMediaOrganization: ['name', 'url'],
  AdministrativeArea: ['name'],
  Country: ['name'],
};

/** A literal that may stand for each of schema.org's data types. */
const LITERALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Boolean: (value) => typeof value === 'boolean',
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === 'number',
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  DateTime: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(value),
};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A class and all above it. */
function lineage(name: string): string[] {
  return [name, ...(classes[name]?.parents ?? []).flatMap(lineage)];
}

/** Types a property may have on a class; null where the class does not have it. */
function rangeOf(type: string, property: string): string[] | null {
  const ranges = lineage(type).flatMap((name) => classes[name]?.properties[property] ?? []);
  return ranges.length > 0 ? ranges : null;
}

/** What is wrong with structured data, held against the vocabulary: `NewsArticle.headline: …`. */
export function schemaOrgFaults(data: unknown): string[] {
  if (!isNode(data)) return ['not an object'];
  const context = data['@context'] === 'https://schema.org' ? [] : ['the context is not https://schema.org'];
  return [...context, ...nodeFaults(data)];
}

function nodeFaults(node: Node): string[] {
  const type = node['@type'];
  if (typeof type !== 'string' || !Object.hasOwn(classes, type)) return [`unknown type ${String(type)}`];
  const missing = (REQUIRED[type] ?? []).filter((name) => !Object.hasOwn(node, name));
  return [
    ...missing.map((name) => `${type}.${name} is missing`),
    ...Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, value]) => propertyFaults(type, name, value)),
  ];
}

function propertyFaults(type: string, name: string, value: unknown): string[] {
  const range = rangeOf(type, name);
  if (!range) return [`${type} has no property ${name}`];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    const where = `${type}.${name}`;
    if (!isNode(one))
      return range.some((kind) => LITERALS[kind]?.(one)) ? [] : [`${where} cannot be ${JSON.stringify(one)}`];
    // Only an id: described elsewhere on the page, or a page of its own.
    if (typeof one['@id'] === 'string' && Object.keys(one).length === 1)
      return range.some((kind) => !Object.hasOwn(LITERALS, kind)) ? [] : [`${where} cannot refer to a node`];
    const fits = lineage(String(one['@type'])).some((kind) => range.includes(kind));
    return [...(fits ? [] : [`${where} cannot be of type ${String(one['@type'])}`]), ...nodeFaults(one)];
  });
}

/** Every node of structured data, from the top down. */
export function nodesOf(data: unknown): Node[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf);
  return isNode(data) ? [data, ...Object.values(data).flatMap(nodesOf)] : [];
}

/** The structured data of a page. */
export function structuredData(html: string): Node[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g);
  return [...scripts].map(([, json = '']) => JSON.parse(json) as Node);
}
