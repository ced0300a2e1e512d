// Private instances of closure factories (docs/caches.md, "Feedback isolation"). V8 keeps type feedback per function literal,
// so all closures of one factory share it and soon call megamorphically. The build therefore writes each factory many times
// as separate literals (build-copies.ts); a hot site takes the copy used least so far, and its closure gets feedback of
// its own. Nothing here needs `eval`. Until the first site is hot, no copy is loaded.

import { type FamilyRuntime, familyRuntime } from './family-runtime.js';

/** A set of factories closed over nothing but the runtime; defined by a `*.family.ts` file. */
export interface Family<F> {
  readonly name: string;
  readonly shared: F;
  readonly pools: Map<keyof F, Pool>;
}

/** The private instances of one factory. */
interface Pool {
  makers: readonly Maker[];
  instances: unknown[];
  /** Index of the copy for the next site. */
  next: number;
}

/** Makes one private instance of a factory. */
type Maker = (rt: FamilyRuntime) => unknown;
/** For each family and factory, a function that gives its makers: JavaScript engines parse them only when it is called. */
export type Copies = Readonly<Record<string, Readonly<Record<string, () => readonly Maker[]>>>>;

let loadCopies: (() => Copies) | null = null;
let copies: Copies | null = null;
/** Says where the copies come from; `load` is called once, when the first site is hot. */
export function setCopyLoader(load: () => Copies): void {
  loadCopies ??= load;
}

/** Declares a family by its name in the copies and its defining function. */
export function defineFamily<F>(name: string, define: (rt: FamilyRuntime) => F): Family<F> {
  return { name, shared: define(familyRuntime), pools: new Map() };
}

/** The instance of factory `key` for one more hot site: a private copy when there are copies, taken in turn. */
export function isolated<F, K extends keyof F & string>(family: Family<F>, key: K): F[K] {
  let pool = family.pools.get(key);
  if (pool === undefined) {
    pool = { makers: makersOf(family.name, key), instances: [], next: 0 };
    family.pools.set(key, pool);
  }
  const { makers, instances, next } = pool;
  if (makers.length === 0) return family.shared[key];
  pool.next = (next + 1) % makers.length;
  if (next === instances.length) instances.push(makers[next]!(familyRuntime));
  return instances[next] as F[K];
}

function makersOf(family: string, key: string): readonly Maker[] {
  if (copies === null) {
    if (loadCopies === null) return [];
    copies = loadCopies();
  }
  return copies[family]?.[key]?.() ?? [];
}
