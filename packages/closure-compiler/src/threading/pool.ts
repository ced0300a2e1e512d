// Private instances of closure factories (docs/caches.md, "Feedback isolation"). V8 keeps type feedback per function literal,
// so all closures of one factory share it and soon call megamorphically. A hot site therefore takes an instance of the
// factory that nobody else uses, and its closure gets feedback of its own. Where instances come from depends on the host
// (CopySource); nothing needs `eval`, and until the first site is hot nothing is loaded.

import { type FamilyRuntime, familyRuntime } from './family-runtime.js';

/** A set of factories closed over nothing but the runtime; defined by a `*.family.ts` file. */
export interface Family<F> {
  readonly name: string;
  readonly shared: F;
}

/** Makes one instance of a factory. */
export type Maker = (rt: FamilyRuntime) => unknown;

export interface CopySource {
  /** An instance of the factory for one more hot site, the least used if all are in use; undefined when there is none. */
  instance(family: string, factory: string, rt: FamilyRuntime): unknown;
}

let source: CopySource | null = null;

/** Says where private instances come from. */
export function setCopySource(copySource: CopySource): void {
  source = copySource;
}

/** Declares a family by its name in the copies and its defining function. */
export function defineFamily<F>(name: string, define: (rt: FamilyRuntime) => F): Family<F> {
  return { name, shared: define(familyRuntime) };
}

/** The instance of factory `key` for one more hot site. */
export function isolated<F, K extends keyof F & string>(family: Family<F>, key: K): F[K] {
  return (source?.instance(family.name, key, familyRuntime) as F[K] | undefined) ?? family.shared[key];
}
