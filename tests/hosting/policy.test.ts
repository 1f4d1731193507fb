import { describe, expect, it } from 'vitest';
import { headerPolicy, pagePolicy, POLICY_NAMES } from '../../src/hosting/policy.ts';

function read(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((part): [string, string[]] => {
      const [name = '', ...values] = part.split(' ');
      return [name, values];
    }),
  );
}

const ALL = [headerPolicy(), ...POLICY_NAMES.map(pagePolicy)];

describe('every policy', () => {
  it.each(ALL)('forbids what it does not name, and all that is written into a page: %s', (policy) => {
    const directives = read(policy);
    for (const name of ['default-src', 'object-src', 'base-uri'])
      expect(directives.get(name)).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:|blob:/);
    // Would keep an onion address and a mirror without a certificate from loading anything.
    expect(policy).not.toContain('upgrade-insecure-requests');
  });
});

describe('pagePolicy', () => {
  it('gives pages nothing but their own origin, and WebAssembly to the search alone', () => {
    expect(read(pagePolicy('page')).get('script-src')).toEqual(["'self'"]);
    expect(read(pagePolicy('search')).get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  it('names no directive that a meta element cannot have', () => {
    for (const name of POLICY_NAMES) expect(pagePolicy(name)).not.toMatch(/frame-ancestors|sandbox|report-/);
  });
});

describe('headerPolicy', () => {
  it('lets nobody frame the site', () => {
    expect(read(headerPolicy()).get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('allows each page what its own policy allows, so that the narrower of the two holds', () => {
    const header = read(headerPolicy());
    for (const [name, values] of POLICY_NAMES.flatMap((policy) => [...read(pagePolicy(policy))]))
      expect(header.get(name), name).toEqual(expect.arrayContaining(values));
  });
});
