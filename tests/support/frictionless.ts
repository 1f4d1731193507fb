import { createRequire } from 'node:module';

/** As much of a data package's descriptor as the tests look at. */
export interface Descriptor {
  readonly sources: readonly object[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: { readonly name: string; readonly description: string; constraints?: object }[];
      readonly foreignKeys?: readonly { readonly fields: string; readonly reference: { resource: string } }[];
    };
  }[];
}

/** A package as the Frictionless library has loaded it. */
export interface LoadedPackage {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly getResource: (name: string) => {
    readonly read: (options: { readonly keyed: boolean; readonly relations: boolean }) => Promise<object[]>;
  };
}

// The library has no types.
const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: {
    load: (descriptor: object, options: { readonly basePath: string }) => Promise<LoadedPackage>;
  };
};

/** Loads a descriptor, its files below `basePath`. */
export function openPackage(descriptor: Descriptor, basePath: string): Promise<LoadedPackage> {
  return Package.load(descriptor, { basePath });
}

/** Rows of one table, each cell cast and held to its constraints and foreign keys. Rejects where one does not hold. */
export function readTable(loaded: LoadedPackage, name: string): Promise<object[]> {
  return loaded.getResource(name).read({ keyed: true, relations: true });
}
