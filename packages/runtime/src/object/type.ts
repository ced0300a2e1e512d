// Type objects: name, bases, MRO (C3), namespace, slots. A type's namespace is a Map from attribute name to value; lookups
// along the MRO are cached per type and forgotten when a type on the MRO changes. `version` changes with them: inline
// caches compare it. CPython: Objects/typeobject.c.

import { raiseTypeError } from '../errors/raise.js';
import { documentTypes } from './documentation.js';
import { type PyInstance, PyObject } from './object.js';
import { Shape } from './shape.js';
import { makeSlotTable, type Slots } from './slots.js';
import type { Value } from './value.js';

/** What kind of JS object an instance is; a class may have only bases whose layouts agree ("multiple bases have instance lay-out conflict"). */
export interface Layout {
  readonly name: string;
  readonly parent: Layout | null;
  /** The sorted names in the `__slots__` that made it, joined by commas. */
  readonly members?: string;
}
export const OBJECT_LAYOUT: Layout = { name: 'object', parent: null };

/** What instances of a type are to patterns: `case [x]` or `case {'k': x}`. */
export type CollectionKind = 'sequence' | 'mapping';

let nextVersion = 1;

/** What a type's cache has for names that it does not have: those of its instances' own attributes are asked for most often. */
const ABSENT = new PyObject();

/** Programs that make up names must not fill the memory with what was found under them. */
const MAX_CACHED = 2000;

export class PyType extends PyObject {
  name: string;
  qualname: string;
  /** Value of `__module__` for built-in types; classes written in Python keep it in `dict`. */
  module: string;
  bases: PyType[];
  base: PyType | null;
  mro: PyType[];
  readonly dict: Map<string, Value>;
  metaclass: PyType;
  slots: Slots;
  version: number;
  layout: Layout;
  /** The shape of a new instance. */
  rootShape: Shape;
  dictionaryShape: Shape;
  /** The most attributes any instance has had: new instances get room for as many. */
  expectedSlots: number;
  /** In how many ways instances have lost attributes (`Shape.without`). */
  removals: number;
  readonly isBuiltin: boolean;
  /** False for `bool`, `NoneType`, … which cannot be subclassed. */
  isBaseType: boolean;
  /** What calling a built-in type itself with one positional argument does, without building argument lists; else null. */
  callOne: ((argument: Value) => Value) | null;
  /** True once a non-empty `__abstractmethods__` has been set: the class cannot be instantiated. */
  isAbstract: boolean;
  /** True for a Python class with a `__del__`, be it inherited (object/finalisation.ts). */
  isFinalised: boolean;
  /** True when instances have a `__dict__` (classes with `__slots_` may not). */
  hasDict: boolean;
  /** True when instances can be referred to weakly (they have `__weakref__`). */
  hasWeakref: boolean;
  /** Whether instances match sequence or mapping patterns (object/collection-kind.ts). */
  collectionKind: CollectionKind | null;
  /** True when `case C(x)` captures the instance itself: `int`, `str`, … and their subclasses. */
  matchesSelf: boolean;
  readonly subclasses: Set<WeakRef<PyType>>;
  private cache: Map<string, Value>;

  constructor(name: string, metaclass: PyType | null, bases: PyType[], isBuiltin: boolean) {
    super();
    this.name = name;
    this.qualname = name;
    this.module = 'builtins';
    this.bases = bases;
    this.base = bases[0] ?? null;
    this.mro = [this];
    this.dict = new Map();
    this.metaclass = metaclass ?? (this as PyType);
    this.slots = makeSlotTable();
    this.version = nextVersion++;
    this.layout = this.base?.layout ?? OBJECT_LAYOUT;
    this.rootShape = new Shape(this, null, '', false);
    this.dictionaryShape = new Shape(this, null, '', true);
    this.expectedSlots = 0;
    this.removals = 0;
    this.isBuiltin = isBuiltin;
    this.isBaseType = true;
    this.callOne = null;
    this.isAbstract = false;
    this.isFinalised = false;
    this.hasDict = !isBuiltin;
    this.hasWeakref = !isBuiltin;
    this.collectionKind = null;
    this.matchesSelf = false;
    this.subclasses = new Set();
    this.cache = new Map();
  }

  override get type(): PyType {
    return this.metaclass;
  }

  /** The attribute `name` of the first type on the MRO that has it, unbound; `undefined` when none has. */
  lookup(name: string): Value | undefined {
    const cached = this.cache.get(name);
    if (cached !== undefined) return cached === ABSENT ? undefined : cached;
    const value = this.lookupUncached(name);
    if (this.cache.size >= MAX_CACHED) this.cache.clear();
    this.cache.set(name, value === undefined ? ABSENT : value);
    return value;
  }

  private lookupUncached(name: string): Value | undefined {
    if (name === '__doc__') documentTypes();
    for (const type of this.mro) {
      const value = type.dict.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Like `lookup`, but also says which type on the MRO has the attribute. */
  lookupWhere(name: string): { owner: PyType; value: Value } | null {
    for (const owner of this.mro) {
      const value = owner.dict.get(name);
      if (value !== undefined) return { owner, value };
    }
    return null;
  }

  /** To be called after `dict` or `bases` changed: forgets cached lookups here and in all subclasses. */
  modified(): void {
    this.version = nextVersion++;
    this.cache = new Map();
    for (const ref of this.subclasses) {
      const subclass = ref.deref();
      if (subclass === undefined) this.subclasses.delete(ref);
      else subclass.modified();
    }
  }

  isSubtype(other: PyType): boolean {
    return this === other || this.mro.includes(other);
  }
}

/** `__name__`. The `name` of a built-in type outside builtins begins with its module, as errors show it. */
export function shownName(type: PyType): string {
  return type.isBuiltin ? type.qualname : type.name;
}

/** The C3 linearisation of `type` and its bases. TypeError when there is no consistent order. CPython: mro_implementation. */
export function computeMro(type: PyType): PyType[] {
  for (const base of type.bases)
    if (base.mro.length === 0) raiseTypeError(`Cannot extend an incomplete type '${base.name}'`);
  const sequences = type.bases.map((base) => [...base.mro]);
  sequences.push([...type.bases]);
  const mro: PyType[] = [type];
  for (;;) {
    const pending = sequences.filter((sequence) => sequence.length > 0);
    if (pending.length === 0) return mro;
    const head = pending
      .map((sequence) => sequence[0]!)
      .find((candidate) => pending.every((sequence) => sequence.indexOf(candidate, 1) < 0));
    if (head === undefined) {
      const heads = [...new Set(pending.map((sequence) => shownName(sequence[0]!)))];
      return raiseTypeError(`Cannot create a consistent method resolution order (MRO) for bases ${heads.join(', ')}`);
    }
    mro.push(head);
    for (const sequence of pending) if (sequence[0] === head) sequence.shift();
  }
}

/** `type` and `object` first: each is an instance of the one and a subclass of the other. */
export const objectType: PyType = new PyType('object', null, [], true);
export const typeType: PyType = new PyType('type', null, [objectType], true);
typeType.metaclass = typeType;
objectType.metaclass = typeType;

/** The types of the JS primitives; types/*.ts put themselves here (setPrimitiveType) to keep this module free of them. */
const primitives = {} as { int: PyType; bool: PyType; str: PyType; none: PyType };
export function setPrimitiveType(which: keyof typeof primitives, type: PyType): void {
  primitives[which] = type;
}

/** The type of any Python value (`type(x)`; not `x.__class__`, which can lie). */
export function typeOf(value: Value): PyType {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return primitives.int;
    case 'string':
      return primitives.str;
    case 'boolean':
      return primitives.bool;
    default: {
      if (value === null) return primitives.none;
      const { shape } = value as PyInstance;
      return shape === undefined ? (value as PyObject).type : shape.type;
    }
  }
}

/** The name that error messages use for a value's type. */
export function typeName(value: Value): string {
  return typeOf(value).name;
}

/** The same as `_PyArg_BadArgument` has it, for "f() argument 1 must be str, not None". */
export function argumentTypeName(value: Value): string {
  return value === null ? 'None' : typeName(value);
}

export function isInstance(value: Value, type: PyType): boolean {
  return typeOf(value).isSubtype(type);
}
