const NONE = "'none'";
const SELF = "'self'";

/** What a page may load and do, by directive. */
type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * What every page may do: load files of its own origin. No inline script and no inline style, so there is nothing to
 * hash; JSON-LD is data, which browsers never run. No `upgrade-insecure-requests`: it would break an onion address.
 */
const EVERY_PAGE: Policy = {
  'default-src': [NONE],
  'script-src': [SELF],
  'style-src': [SELF],
  'img-src': [SELF],
  'font-src': [SELF],
  'connect-src': [SELF],
  'manifest-src': [SELF],
  'worker-src': [SELF],
  'object-src': [NONE],
  'base-uri': [NONE],
  'form-action': [SELF],
};

/** What single kinds of page may do besides. Pagefind is WebAssembly. */
const BESIDES = {
  page: {},
  search: { 'script-src': ["'wasm-unsafe-eval'"] },
} satisfies Record<string, Policy>;

/** A kind of page with a policy of its own. */
export type PolicyName = keyof typeof BESIDES;

/** Every kind of page with a policy of its own. */
export const POLICY_NAMES = Object.keys(BESIDES) as readonly PolicyName[];

/**
 * The policy that a page carries itself, in a `meta` element: exact, and there on hosts that send no headers. It
 * cannot say who may frame the page; browsers ignore `frame-ancestors` there.
 */
export function pagePolicy(name: PolicyName): string {
  return print(joined(EVERY_PAGE, [BESIDES[name]]));
}

/**
 * The policy of the header, one for the whole site: as much as any page needs. Hosts differ in what they do with two
 * rules for one path (one joins them, another takes the last), so no path has a policy of its own; a page's `meta`
 * narrows it down, for of two policies both hold.
 */
export function headerPolicy(): string {
  return print({ ...joined(EVERY_PAGE, Object.values(BESIDES)), 'frame-ancestors': [NONE] });
}

function joined(policy: Policy, further: readonly Policy[]): Policy {
  const directives = Object.entries(policy).map(([name, values]) => {
    const more = further.flatMap((other) => other[name] ?? []);
    return [name, [...new Set([...values, ...more])]] as const;
  });
  return Object.fromEntries(directives);
}

function print(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
