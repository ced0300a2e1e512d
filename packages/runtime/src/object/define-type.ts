// Declaring built-in types. `defineType` makes the type object at once, so that other modules can refer to it, and keeps
// what it was told; `readyTypes`, called once when all of the runtime is loaded, computes MROs, fills slots and namespaces.

import { isMember } from './member-table.js';
import {
  GetSet,
  NativeClassMethod,
  NativeCode,
  NativeFunction,
  type NativeImplementation,
  NativeMember,
  NativeMethod,
  type NativeStyle,
  SlotWrapper,
} from './native.js';
import { type PyObject, setInstanceType } from './object.js';
import { pendingTypes } from './pending-types.js';
import type { Slots } from './slots.js';
import type { CollectionKind, Layout, PyType as Type } from './type.js';
import { computeMro, objectType, PyType, typeType } from './type.js';
import type { Value } from './value.js';

// Last, because it loads types, which call `defineType`: what that needs must be there by then.

import { PyStaticMethod } from '../types/class-methods.js';
import { addSlotDunders, inheritSlots, refuseInstances } from './slot-dunders.js';

export interface MethodSpec {
  name: string;
  /** CPython's notation, e.g. `($self, object, /)`. */
  signature: string;
  /** See NativeSpec. */
  doc?: string | null;
  /** Gets self first, then one argument per parameter (native.ts). */
  impl: NativeImplementation;
  /** See NativeSpec. */
  mayOmitRest?: boolean;
  isCall?: boolean;
  style?: NativeStyle;
  /**
   * `class` for a class method (gets the class first), `static` for a static one, `slot` for one that looks as if made
   * for a slot; default an ordinary method.
   */
  kind?: 'class' | 'static' | 'slot';
}

export interface GetSetSpec {
  name: string;
  /** See NativeSpec. */
  doc?: string | null;
  get: (self: Value) => Value;
  /** `value` is undefined for deletion. */
  set?: (self: Value, value: Value | undefined) => void;
  /** True when CPython reads it straight from the object's memory (see also member-table.ts). */
  isMember?: boolean;
}

export interface TypeSpec {
  name: string;
  /** Default `builtins`. */
  module?: string;
  /** Default object. A function where the base's module may load later. */
  base?: Type | (() => Type);
  /** See NativeSpec. */
  doc?: string | null;
  /** The JS class whose instances all have this type (types without subclasses, or whose exact instances have no shape). */
  instances?: { prototype: PyObject };
  /** Given when instances are JS objects of their own kind, so that two such bases conflict. */
  layout?: string;
  /** False when the type cannot be subclassed; default true. */
  isBaseType?: boolean;
  /** False when only the interpreter makes instances (CPython: Py_TPFLAGS_DISALLOW_INSTANTIATION); default as `isBaseType`. */
  makesInstances?: boolean;
  /** True when instances have a `__dict__`; default as the base. */
  hasDict?: boolean;
  /** True when instances can be referred to weakly; default as the base. */
  hasWeakref?: boolean;
  /** Given when instances match sequence or mapping patterns; default as the base. */
  collectionKind?: CollectionKind;
  /** True when `case C(x)` captures the instance itself; default as the base. */
  matchesSelf?: boolean;
  /** What a call with one positional argument does, when a quicker way than construct and init is worth having. */
  callOne?: (argument: Value) => Value;
  slots?: Partial<Slots>;
  methods?: readonly MethodSpec[];
  getset?: readonly GetSetSpec[];
  /** Other attributes of the type; a function is called when all types have been declared. */
  attributes?: Readonly<Record<string, Value>> | (() => Readonly<Record<string, Value>>);
}

/** Makes a built-in type; it can be used once `readyTypes` has run. */
export function defineType(spec: TypeSpec): Type {
  const type = new PyType(spec.name, null, [], true);
  declareType(type, spec);
  return type;
}

/** For `object` and `type`, which exist before anything is declared. */
export function declareType(type: Type, spec: TypeSpec): void {
  pendingTypes.push({ type, spec });
  if (spec.instances !== undefined) setInstanceType(spec.instances, type);
}

/** Completes all types declared so far, bases before subclasses. */
export function readyTypes(): void {
  const specs = new Map(pendingTypes.map(({ type, spec }) => [type, spec]));
  pendingTypes.length = 0;
  const done = new Set<Type>();
  const ready = (type: Type): void => {
    const spec = specs.get(type);
    if (spec === undefined || done.has(type)) return;
    done.add(type);
    const base = type === objectType ? null : typeof spec.base === 'function' ? spec.base() : (spec.base ?? objectType);
    if (base !== null) ready(base);
    readyType(type, base, spec);
  };
  for (const type of specs.keys()) ready(type);
}

function readyType(type: Type, base: Type | null, spec: TypeSpec): void {
  type.bases = base === null ? [] : [base];
  type.base = base;
  type.mro = computeMro(type);
  type.module = spec.module ?? 'builtins';
  // What CPython implements in Python has no module in its name.
  if (type.module !== 'builtins') {
    if (!MADE_IN_PYTHON.has(type.module)) type.name = `${type.module}.${spec.name}`;
    type.dict.set('__module__', type.module);
  }
  type.callOne = spec.callOne ?? null;
  type.isBaseType = spec.isBaseType ?? true;
  type.metaclass = typeType;
  if (base !== null) base.subclasses.add(new WeakRef(type));
  const layout: Layout | null = spec.layout === undefined ? null : { name: spec.layout, parent: base?.layout ?? null };
  type.layout = layout ?? base?.layout ?? type.layout;
  type.hasDict = spec.hasDict ?? base?.hasDict ?? false;
  type.hasWeakref = spec.hasWeakref ?? base?.hasWeakref ?? false;
  type.collectionKind = spec.collectionKind ?? base?.collectionKind ?? null;
  type.matchesSelf = spec.matchesSelf ?? base?.matchesSelf ?? false;
  Object.assign(type.slots, spec.slots);
  addMembers(type, spec);
  addSlotDunders(type, spec.slots ?? {});
  inheritSlots(type, spec.slots ?? {});
  const makesInstances = spec.makesInstances ?? spec.isBaseType !== false;
  if (!makesInstances && spec.slots?.construct === undefined && base === objectType)
    type.slots.construct = refuseInstances;
}

/** Modules whose classes CPython makes in Python, or as if it did. */
const MADE_IN_PYTHON: ReadonlySet<string> = new Set([
  'io',
  'socket',
  '_sitebuiltins',
  '_frozen_importlib',
  '_frozen_importlib_external',
  'zipimport',
]);

function addMembers(type: Type, spec: TypeSpec): void {
  for (const method of spec.methods ?? []) {
    const code = new NativeCode(method.kind === 'slot' ? { ...method, style: 'wrapper' } : method);
    let value: Value;
    if (method.kind === 'class') value = new NativeClassMethod(code, type);
    else if (method.kind === 'static') value = new PyStaticMethod(new NativeFunction(code, undefined, null, type));
    else value = new (method.kind === 'slot' ? SlotWrapper : NativeMethod)(code, type);
    type.dict.set(method.name, value);
  }
  for (const { name, doc = null, get, set, isMember: declared } of spec.getset ?? []) {
    const isMemory = declared === true || isMember(type.module, spec.name, name);
    type.dict.set(name, new (isMemory ? NativeMember : GetSet)(name, type, get, set ?? null, doc));
  }
  const attributes = typeof spec.attributes === 'function' ? spec.attributes() : (spec.attributes ?? {});
  for (const [name, value] of Object.entries(attributes)) type.dict.set(name, value);
  if (!type.dict.has('__doc__')) type.dict.set('__doc__', spec.doc || null);
}
