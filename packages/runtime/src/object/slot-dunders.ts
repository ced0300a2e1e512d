// Both directions of the slot table. Built-in types declare slots and get dunder methods that wrap them
// (`addSlotDunders`); classes written in Python define dunders and get slots that call them (`fillSlots`). A Python class
// that inherits a wrapped slot unchanged gets the native function itself, so subclassing costs nothing.
// CPython: Objects/typeobject.c add_operators, inherit_slots, update_one_slot, slot_nb_add …

import { endsIteration, isAttributeError } from '../errors/matches.js';
import { makeException, raise, raiseAttributeError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { attributeName, genericGetAttribute, genericLookup } from '../protocols/attribute.js';
import { type BufferView, memoryViews, WRITABLE } from '../protocols/buffer.js';
import { call, call1, call2, call3, callSpecial, lookupSpecial } from '../protocols/call.js';
import { asHash, asIndex, asSize } from '../protocols/index.js';
import { repr } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';
import { PyStaticMethod } from '../types/class-methods.js';
import { PyFunction } from '../types/function.js';
import { strOf } from '../types/str/text.js';
import { finalisation } from './finalisation.js';
import { thread } from './frame.js';
import { NativeCode, NativeFunction, NativeMethod, SlotWrapper } from './native.js';
import { NotImplemented } from './object.js';
import { ROWS_BY_SLOT, SLOT_DUNDERS, SLOT_ROWS, type SlotForm, type SlotRow } from './slot-table.js';
import type { CallSlot, ComparisonSlot, SlotName, Slots } from './slots.js';
import { PyType, typeName, typeOf } from './type.js';
import type { Value } from './value.js';

// ### Built-in types: slots to dunders

/** A dunder made for a built-in type's slot; remembers the slot function so that subclasses can share it. */
class WrappedSlot extends SlotWrapper {
  readonly slot: SlotName;
  readonly slotFunction: unknown;
  constructor(code: NativeCode, owner: PyType, slot: SlotName, slotFunction: unknown) {
    super(code, owner);
    this.slot = slot;
    this.slotFunction = slotFunction;
  }
}

/** The same for the few dunders that CPython declares as ordinary methods, to call them quicker. */
class WrappedMethod extends NativeMethod {
  readonly slot: SlotName;
  readonly slotFunction: unknown;
  constructor(code: NativeCode, owner: PyType, slot: SlotName, slotFunction: unknown) {
    super(code, owner);
    this.slot = slot;
    this.slotFunction = slotFunction;
  }
}

const METHOD_DUNDERS: ReadonlySet<string> = new Set([
  'list.__getitem__',
  'dict.__getitem__',
  'dict.__contains__',
  'set.__contains__',
  'frozenset.__contains__',
  'FrameLocalsProxy.__getitem__',
  'FrameLocalsProxy.__contains__',
]);

function isWrapped(value: Value | undefined): value is WrappedSlot | WrappedMethod {
  return value instanceof WrappedSlot || value instanceof WrappedMethod;
}

/** `__new__` of a built-in type: a static method that checks its class and runs the type's `construct`. */
class WrappedNew extends NativeFunction {
  readonly target: PyType;
  constructor(target: PyType) {
    // A class that has been checked holds while it has its version.
    let version = -1;
    const impl = (args: Value[], names: readonly string[] | null): Value => {
      let cls = args[0] as PyType;
      if (names !== null || !(cls instanceof PyType) || cls.version !== version) {
        cls = checkNewClass(target, args, names);
        version = cls.version;
      }
      return target.slots.construct(cls, args.slice(1), names, true);
    };
    const signature = '($type, *args, **kwargs)';
    super(new NativeCode({ name: '__new__', signature, impl, isCall: true }), undefined, null, target);
    this.target = target;
  }
}

function checkNewClass(target: PyType, args: Value[], names: readonly string[] | null): PyType {
  const cls = args[0];
  if (cls === undefined || args.length === names?.length)
    return raiseTypeError(`${target.name}.__new__(): not enough arguments`);
  if (!(cls instanceof PyType))
    return raiseTypeError(`${target.name}.__new__(X): X is not a type object (${typeName(cls)})`);
  if (!cls.isSubtype(target))
    return raiseTypeError(`${target.name}.__new__(${cls.name}): ${cls.name} is not a subtype of ${target.name}`);
  let native = cls;
  while (!native.isBuiltin) native = native.base!;
  if (native.slots.construct === refuseInstances) return refuseInstances(cls);
  if (native.slots.construct !== target.slots.construct)
    raiseTypeError(`${target.name}.__new__(${cls.name}) is not safe, use ${native.name}.__new__()`);
  return cls;
}

/** The constructor of types whose instances only the interpreter makes. */
export function refuseInstances(cls: PyType): never {
  return raiseTypeError(`cannot create '${cls.name}' instances`);
}

/** Puts a dunder into `type`'s namespace for every slot it declares itself. */
export function addSlotDunders(type: PyType, own: Partial<Slots>): void {
  const declared = withAllComparisons(type, own);
  for (const r of SLOT_ROWS) {
    const slotFunction = declared[r.slot];
    if (slotFunction === undefined || slotFunction === null || type.dict.has(r.dunder)) continue;
    if (r.slot === 'init' && slotFunction === type.base?.slots.init) continue;
    // `*=` of a sequence takes a count. CPython: sq_inplace_repeat.
    const takesCount = r.slot === 'inplaceMultiply' && declared.repeat;
    const wrapper = wrapperFor(takesCount ? { ...r, form: 'repeat' } : r, withIndex(slotFunction as Fn));
    const isMethod = METHOD_DUNDERS.has(`${type.name}.${r.dunder}`);
    const style = isMethod ? 'function' : 'wrapper';
    const code = new NativeCode({ name: r.dunder, ...wrapper, style });
    type.dict.set(r.dunder, new (isMethod ? WrappedMethod : WrappedSlot)(code, type, r.slot, slotFunction));
  }
  const unhashable = own.hash === null || (own.eq !== undefined && own.hash === undefined);
  if (unhashable) type.dict.set('__hash__', null);
  if (declared.construct !== undefined) type.dict.set('__new__', new WrappedNew(type));
}

const COMPARISONS: readonly ComparisonSlot[] = ['lt', 'le', 'eq', 'ne', 'gt', 'ge'];

/** A type that has one comparison has them all, since they are one slot in CPython: the others are as inherited. */
function withAllComparisons(type: PyType, own: Partial<Slots>): Partial<Slots> {
  if (type.base === null || !COMPARISONS.some((name) => name in own)) return own;
  const declared = { ...own };
  for (const name of COMPARISONS) declared[name] ??= type.base.slots[name];
  return declared;
}

/** Fills what a built-in type did not declare from its base. */
export function inheritSlots(type: PyType, declared: Partial<Slots>): void {
  const slots = type.slots as unknown as Record<SlotName, unknown>;
  if (type.base !== null) {
    const inherited = type.base.slots as unknown as Record<SlotName, unknown>;
    for (const slot of Object.keys(inherited) as SlotName[]) if (!(slot in declared)) slots[slot] = inherited[slot];
  }
  if (type.dict.get('__hash__') === null) slots.hash = null;
}

/** Slots for the items of a sequence that has no other subscripts. CPython: sq_item, sq_ass_item. */
const itemSlots = new WeakSet<object>();

export function itemSlot<F extends object>(slot: F): F {
  itemSlots.add(slot);
  return slot;
}

export const isItemSlot = (slot: object): boolean => itemSlots.has(slot);

type Fn = (...args: unknown[]) => Value;

/** The slot as a dunder calls it: with an index that fits when it is one for items. */
function withIndex(slot: Fn): Fn {
  return isItemSlot(slot) ? (self, key, value) => slot(self, asSize(key as Value, 'OverflowError'), value) : slot;
}

interface Wrapper {
  signature: string;
  isCall?: boolean;
  impl: (...args: never[]) => unknown;
}

function wrapperFor(r: SlotRow, fn: Fn): Wrapper {
  switch (r.form) {
    case 'text':
    case 'hash':
    case 'truth':
    case 'length':
    case 'unary':
      return { signature: '($self, /)', impl: (self: Value) => fn(self) };
    case 'comparison':
    case 'binary':
    case 'inplace':
    case 'concat':
      return { signature: '($self, value, /)', impl: (self: Value, value: Value) => fn(self, value) };
    case 'repeat':
      return {
        signature: '($self, value, /)',
        impl: (self: Value, value: Value) => fn(self, asSize(value, 'OverflowError')),
      };
    case 'reflected':
      return { signature: '($self, value, /)', impl: (self: Value, value: Value) => fn(value, self) };
    case 'contains':
    case 'get-item':
      return { signature: '($self, key, /)', impl: (self: Value, key: Value) => fn(self, key) };
    case 'power':
      return {
        signature: '($self, value, mod=None, /)',
        impl: (self: Value, value: Value, mod?: Value) => fn(self, value, mod ?? null),
      };
    case 'reflected-power':
      return {
        signature: '($self, value, mod=None, /)',
        impl: (self: Value, value: Value, mod?: Value) => fn(value, self, mod ?? null),
      };
    case 'next':
      return {
        signature: '($self, /)',
        impl: (self: Value) => {
          thread.stop = null;
          const item = fn(self) as Value | undefined;
          return item === undefined ? raiseStopIteration() : item;
        },
      };
    case 'get-attribute':
      return { signature: '($self, name, /)', impl: (self: Value, name: Value) => fn(self, attributeName(name)) };
    case 'set-item':
      return {
        signature: '($self, key, value, /)',
        impl: (self: Value, key: Value, value: Value) => toNone(fn(self, key, value)),
      };
    case 'set-attribute':
      return {
        signature: '($self, name, value, /)',
        impl: (self: Value, name: Value, value: Value) => {
          checkNotBypassed(r, fn, self);
          return toNone(fn(self, nameToSet(self, name), value));
        },
      };
    case 'delete-attribute':
      return {
        signature: '($self, name, /)',
        impl: (self: Value, name: Value) => {
          checkNotBypassed(r, fn, self);
          return toNone(fn(self, nameToSet(self, name)));
        },
      };
    case 'delete-item':
      return { signature: '($self, key, /)', impl: (self: Value, key: Value) => toNone(fn(self, key)) };
    case 'descr-get':
      return {
        signature: '($self, instance, owner=None, /)',
        impl: (self: Value, obj: Value, owner?: Value) => {
          if (obj === null && (owner ?? null) === null) raiseTypeError('__get__(None, None) is invalid');
          return fn(self, obj === null ? undefined : obj, owner ?? typeOf(obj));
        },
      };
    case 'descr-set':
      return {
        signature: '($self, instance, value, /)',
        impl: (self: Value, obj: Value, value: Value) => toNone(fn(self, obj, value)),
      };
    case 'descr-delete':
      return { signature: '($self, instance, /)', impl: (self: Value, obj: Value) => toNone(fn(self, obj)) };
    case 'buffer':
      return {
        signature: '($self, flags, /)',
        impl: (self: Value, flags: Value) => bufferOf(self, asSize(flags, 'OverflowError'), fn),
      };
    case 'call':
    case 'init':
      return {
        signature: '($self, /, *args, **kwargs)',
        isCall: true,
        impl: (self: Value, args: Value[], names: readonly string[] | null) => {
          const result = fn(self, args, names);
          return r.form === 'init' ? null : result;
        },
      };
  }
}

/** `__buffer__` of a built-in type: a memoryview. */
function bufferOf(self: Value, flags: number, fn: Fn): Value {
  const view = fn(self, flags) as unknown as BufferView;
  if ((flags & WRITABLE) !== 0 && view.isReadOnly) raise('BufferError', 'Object is not writable.');
  return memoryViews.make(view);
}

/** `object.__setattr__` does not get around what a built-in type does instead. CPython: hackcheck. */
function checkNotBypassed(r: SlotRow, fn: Fn, self: Value): void {
  let native = typeOf(self);
  while (!native.isBuiltin) native = native.base!;
  if ((native.slots[r.slot] as unknown) !== fn) raiseTypeError(`can't apply this ${r.dunder} to ${native.name} object`);
}

/** The name of an attribute; that a type cannot be changed counts first. */
function nameToSet(self: Value, name: Value): string {
  if (self instanceof PyType && self.isBuiltin && strOf(name) === undefined)
    raiseTypeError(`cannot set ${repr(name)} attribute of immutable type '${self.name}'`);
  return attributeName(name);
}

function toNone(_: unknown): null {
  return null;
}

function raiseStopIteration(): never {
  throw thread.stop ?? makeException('StopIteration', []);
}

// ### Python classes: dunders to slots

/** Recomputes all slots of a class and its subclasses. To be called when the class is made or a dunder or base changes. */
export function fillSlots(type: PyType): void {
  const slots = type.slots as unknown as Record<SlotName, unknown>;
  const own = [...type.dict.keys()].filter((name) => SLOT_DUNDERS.has(name));
  const inherits = extendsMro(type, type.base!);
  if (inherits) Object.assign(slots, type.base!.slots);
  if (!inherits || own.length > 0)
    for (const [slot, rows] of ROWS_BY_SLOT)
      if (!inherits || rows.some(({ dunder }) => own.includes(dunder))) slots[slot] = slotFor(type, slot, rows);
  if (type.lookup('__hash__') === null) slots.hash = null;
  if (slots.descrSet === descriptorSet || slots.descrDelete === descriptorDelete) {
    slots.descrSet = ternary(type, '__set__') ?? descriptorSet;
    slots.descrDelete = descriptorDelete;
  }
  // With one of the two there is a slot for both, as in CPython; the other raises AttributeError.
  if (slots.deleteItem === GENERIC.deleteItem) slots.setItem ??= missing('__setitem__');
  if (slots.setItem === GENERIC.setItem) {
    slots.deleteItem ??= missing('__delitem__');
    slots.setItem = ternary(type, '__setitem__') ?? slots.setItem;
  }
  if (type.lookup('__getattr__') !== undefined) slots.getAttribute = getAttributeWithFallback;
  type.isFinalised = type.lookup('__del__') !== undefined;
  finalisation.isWanted ||= type.isFinalised;
  const create = type.lookup('__new__');
  const isRefused = type.base!.slots.construct === refuseInstances;
  if (create instanceof WrappedNew) slots.construct = isRefused ? refuseInstances : create.target.slots.construct;
  else slots.construct = isPythonStatic(create) ? calling(create.callable) : constructByDunder;
  for (const ref of type.subclasses) {
    const subclass = ref.deref();
    if (subclass !== undefined) fillSlots(subclass);
  }
}

/** Whether `type` finds what is not its own where `base`, a Python class, does: then it has the same slots for it. */
function extendsMro({ mro }: PyType, base: PyType): boolean {
  return !base.isBuiltin && mro.length === base.mro.length + 1 && base.mro.every((each, i) => each === mro[i + 1]);
}

/** A slot whose dunder is not there although another one made the slot. */
function missing(dunder: string): () => never {
  return () => raise('AttributeError', dunder);
}

/** The native slot function when only wrappers of it are found along the MRO, else the generic one that calls the dunder. */
function slotFor(type: PyType, slot: SlotName, rows: readonly SlotRow[]): unknown {
  let native: unknown = null;
  for (const { dunder } of rows) {
    const found = type.lookup(dunder);
    if (found === undefined) continue;
    // A wrapper under another name, or of a class that this one does not derive from, is called like any method.
    if (!isWrapped(found) || found.code.name !== dunder || !type.isSubtype(found.owner)) {
      const bind = rows.length === 1 && found instanceof PyFunction ? BOUND[rows[0]!.form] : undefined;
      return bind === undefined ? (GENERIC[slot] ?? null) : bind(found as PyFunction);
    }
    if (found.slot === slot) native ??= found.slotFunction;
  }
  return native;
}

// ### Bound slots: each calls one Python function

const unary =
  (fn: PyFunction) =>
  (self: Value): Value =>
    call1(fn, self);
const binary =
  (fn: PyFunction) =>
  (self: Value, other: Value): Value =>
    call2(fn, self, other);

/** Not in the table: whether their slots are generic is asked when the ones for deletion are filled. */
function ternary(type: PyType, dunder: string): ((self: Value, key: Value, value: Value) => Value) | undefined {
  const fn = type.lookup(dunder);
  return fn instanceof PyFunction ? (self, key, value) => call3(fn, self, key, value) : undefined;
}

const calling =
  (fn: PyFunction): CallSlot =>
  (self, args, names) =>
    callBound(fn, self, args, names);

/** Slots with one dunder which is a Python function: it is not looked up at each call. */
const BOUND: Partial<Record<SlotForm, (fn: PyFunction) => unknown>> = {
  text: unary,
  unary,
  comparison: binary,
  'get-item': binary,
  'get-attribute': binary,
  'delete-attribute': binary,
  call: calling,
  hash: (fn) => (self: Value) => asHash(call1(fn, self)),
  truth: (fn) => (self: Value) => asTruth(call1(fn, self)),
  length: (fn) => (self: Value) => lengthOf(call1(fn, self)),
  contains: (fn) => (self: Value, item: Value) => isTrue(call2(fn, self, item)),
  'descr-get': (fn) => (self: Value, obj: Value | undefined, owner: PyType) =>
    call3(fn, self, obj === undefined ? null : obj, owner),
  init: (fn) => (self: Value, args: Value[], names: readonly string[] | null) =>
    checkInitResult(callBound(fn, self, args, names)),
};

// ### Generic slots: each calls the dunder of the same name

/** That the result is a str, where it has to be one, is checked where it is asked for (protocols/repr.ts), as in CPython. */
const special =
  (dunder: string) =>
  (self: Value, ...args: Value[]): Value =>
    callSpecial(self, dunder, args);

const comparisonSlot =
  (dunder: string) =>
  (self: Value, other: Value): Value => {
    const method = findComparison(self, dunder);
    return method === undefined ? NotImplemented : call1(method, other);
  };

/** A method that cannot be got at (its `__get__` raises AttributeError) counts as none. CPython: slot_tp_richcompare. */
function findComparison(self: Value, dunder: string): Value | undefined {
  try {
    return lookupSpecial(self, dunder);
  } catch (error) {
    if (isAttributeError(error)) return undefined;
    throw error;
  }
}

/** CPython: SLOT1BINFULL. The right operand's reflected method goes first when its type is a subclass that overrides it. */
function binarySlot(slot: SlotName, dunder: string, reflected: string): (x: Value, y: Value) => Value {
  return (x, y) => {
    const left = typeOf(x);
    const right = typeOf(y);
    const generic = GENERIC[slot];
    let tryRight = left !== right && right.slots[slot] === generic;
    if (left.slots[slot] === generic) {
      if (tryRight && right.isSubtype(left) && right.lookup(reflected) !== left.lookup(reflected)) {
        const result = callBinary(y, reflected, x);
        if (result !== NotImplemented) return result;
        tryRight = false;
      }
      const result = callBinary(x, dunder, y);
      if (result !== NotImplemented || left === right) return result;
    }
    return tryRight ? callBinary(y, reflected, x) : NotImplemented;
  };
}

function callBinary(self: Value, dunder: string, other: Value): Value {
  const method = typeOf(self).lookup(dunder);
  if (method instanceof PyFunction) return call2(method, self, other);
  return method === undefined ? NotImplemented : callSpecial(self, dunder, [other]);
}

const inplaceSlot =
  (dunder: string) =>
  (self: Value, other: Value): Value =>
    callBinary(self, dunder, other);

function powerSlot(x: Value, y: Value, modulus: Value): Value {
  if (modulus === null) return binaryPower(x, y);
  const left = typeOf(x);
  const right = typeOf(y);
  if (left.slots.power === powerSlot && left.lookup('__pow__') !== undefined) {
    const result = callSpecial(x, '__pow__', [y, modulus]);
    if (result !== NotImplemented) return result;
  }
  if (right === left || right.slots.power !== powerSlot || right.lookup('__rpow__') === undefined)
    return NotImplemented;
  return callSpecial(y, '__rpow__', [x, modulus]);
}
const binaryPower = binarySlot('power', '__pow__', '__rpow__');

function nextSlot(self: Value): Value | undefined {
  try {
    const item = callSpecial(self, '__next__', []);
    thread.stop = null;
    return item;
  } catch (error) {
    if (endsIteration(error)) return undefined;
    throw error;
  }
}

/** `__len__` must give a non-negative int. */
function lengthOf(result: Value): number {
  // Also when it is too far below for an index. CPython: slot_sq_length.
  const size = asIndex(result);
  if (size >= 0) return asSize(size, 'OverflowError');
  return raiseValueError('__len__() should return >= 0');
}

function truthSlot(self: Value): boolean {
  if (typeOf(self).lookup('__bool__') === null)
    raiseTypeError(`'${typeName(self)}' cannot be interpreted as a boolean`);
  return asTruth(callSpecial(self, '__bool__', []));
}

function asTruth(result: Value): boolean {
  if (typeof result === 'boolean') return result;
  return raiseTypeError(`__bool__ should return bool, returned ${typeName(result)}`);
}

/** `__contains__ = None` makes a class refuse `in`. */
function containsSlot(self: Value, item: Value): boolean {
  if (typeOf(self).lookup('__contains__') === null) raiseTypeError(`'${typeName(self)}' object is not a container`);
  return isTrue(callSpecial(self, '__contains__', [item]));
}

function iterSlot(self: Value): Value {
  if (typeOf(self).lookup('__iter__') === null) raiseTypeError(`'${typeName(self)}' object is not iterable`);
  return callSpecial(self, '__iter__', []);
}

function getAttributeWithFallback(self: Value, name: string): Value {
  const type = typeOf(self);
  const method = type.lookup('__getattribute__');
  // `__getattribute__` may remove the method that stands in for it.
  const fallback = method instanceof WrappedSlot ? undefined : type.lookup('__getattr__');
  try {
    if (!(method instanceof WrappedSlot)) return callSpecial(self, '__getattribute__', [name]);
    const slot = method.slotFunction as typeof genericGetAttribute;
    // No AttributeError is made that nobody would see.
    const value = slot === genericGetAttribute ? genericLookup(self, type, name) : slot(self, name);
    if (value !== undefined) return value;
  } catch (error) {
    if (!isAttributeError(error)) throw error;
  }
  return fallback instanceof PyFunction ? call2(fallback, self, name) : callSpecial(self, '__getattr__', [name]);
}

function descriptorGet(self: Value, obj: Value | undefined, owner: PyType): Value {
  return callSpecial(self, '__get__', [obj ?? null, owner]);
}
function descriptorSet(self: Value, obj: Value, value: Value): void {
  if (typeOf(self).lookup('__set__') === undefined) raiseAttributeError('__set__', self, '__set__');
  callSpecial(self, '__set__', [obj, value]);
}
function descriptorDelete(self: Value, obj: Value): void {
  if (typeOf(self).lookup('__delete__') === undefined) raiseAttributeError('__delete__', self, '__delete__');
  callSpecial(self, '__delete__', [obj]);
}

/** Calls `dunder` bound to `self` with arguments that may end with keyword values. */
function callWithKeywords(self: Value, dunder: string, args: Value[], names: readonly string[] | null): Value {
  const method = typeOf(self).lookup(dunder)!;
  if (method instanceof PyFunction) return callBound(method, self, args, names);
  return call(lookupSpecial(self, dunder)!, args, names);
}

/** Calls a method in Python without an array of its own for the usual numbers of arguments. */
function callBound(fn: PyFunction, self: Value, args: Value[], names: readonly string[] | null): Value {
  if (names === null) {
    if (args.length === 0) return call1(fn, self);
    if (args.length === 1) return call2(fn, self, args[0]!);
    if (args.length === 2) return call3(fn, self, args[0]!, args[1]!);
  }
  return call(fn, [self, ...args], names);
}

/** What `__buffer__` gives must be a memoryview; `__release_buffer__`, if there, gets it back. PEP 688. */
function bufferSlot(self: Value, flags: number): BufferView {
  const memory = callSpecial(self, '__buffer__', [flags]);
  const view = memoryViews.viewOf(memory, flags);
  if (view === undefined) return raiseTypeError('__buffer__ returned non-memoryview object');
  if (typeOf(self).lookup('__release_buffer__') === undefined) return view;
  return { ...view, release: () => void callSpecial(self, '__release_buffer__', [memory]) };
}

function initSlot(self: Value, args: Value[], names: readonly string[] | null): void {
  checkInitResult(callWithKeywords(self, '__init__', args, names));
}

function checkInitResult(result: Value): void {
  if (result !== null) raiseTypeError(`__init__() should return None, not '${typeName(result)}'`);
}

function isPythonStatic(value: Value | undefined): value is PyStaticMethod & { callable: PyFunction } {
  return value instanceof PyStaticMethod && value.callable instanceof PyFunction && value.type.isBuiltin;
}

function constructByDunder(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const create = cls.lookup('__new__')!;
  const { descrGet } = typeOf(create).slots;
  return call(descrGet === null ? create : descrGet(create, undefined, cls), [cls, ...args], names);
}

/** For all slots of a form, what `make` gives for their dunders. */
function slotsOf(
  form: SlotForm,
  make: (dunder: string, slot: SlotName) => unknown,
): Partial<Record<SlotName, unknown>> {
  return Object.fromEntries(SLOT_ROWS.filter((r) => r.form === form).map((r) => [r.slot, make(r.dunder, r.slot)]));
}

const SPECIAL: readonly SlotForm[] = [
  'text',
  'unary',
  'get-attribute',
  'set-attribute',
  'delete-attribute',
  'get-item',
  'set-item',
  'delete-item',
];

const GENERIC: Partial<Record<SlotName, unknown>> = {
  ...Object.assign({}, ...SPECIAL.map((form) => slotsOf(form, special))),
  ...slotsOf('comparison', comparisonSlot),
  ...slotsOf('reflected', (dunder, slot) => binarySlot(slot, forwardDunder(slot), dunder)),
  ...slotsOf('inplace', inplaceSlot),
  hash: (self: Value) => asHash(callSpecial(self, '__hash__', [])),
  bool: truthSlot,
  length: (self: Value) => lengthOf(callSpecial(self, '__len__', [])),
  call: (self: Value, args: Value[], names: readonly string[] | null) =>
    callWithKeywords(self, '__call__', args, names),
  descrGet: descriptorGet,
  descrSet: descriptorSet,
  descrDelete: descriptorDelete,
  init: initSlot,
  buffer: bufferSlot,
  iter: iterSlot,
  iterNext: nextSlot,
  contains: containsSlot,
  power: powerSlot,
};

function forwardDunder(slot: SlotName): string {
  return ROWS_BY_SLOT.get(slot)!.find((r) => r.form === 'binary')!.dunder;
}
