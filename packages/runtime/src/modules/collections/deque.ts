// collections.deque: its type. The ring of its items is in deque-storage.ts, its iterators in deque-iterators.ts.
// CPython: Modules/_collectionsmodule.c deque_*.

import { raiseIndexError, raiseRuntimeError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defaultState } from '../../introspection/reduce.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { NotImplemented } from '../../object/object.js';
import { itemSlot } from '../../object/slot-dunders.js';
import type { Comparison, ComparisonSlot } from '../../object/slots.js';
import { type PyType, typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { call } from '../../protocols/call.js';
import { comparePrimitives, compareTrue, isEqual } from '../../protocols/compare.js';
import { asSize, hasIndex, intValue } from '../../protocols/index.js';
import { forEachItem, iterate, iterNext } from '../../protocols/iterate.js';
import { toListItems } from '../../protocols/length-hint.js';
import { reprGuard } from '../../protocols/repr.js';
import { CLASS_GETITEM } from '../../types/generic-alias.js';
import { checkCount, reprItems, sameItem, searchIndex, sizeArgument } from '../../types/sequence.js';
import { fromEnd } from '../../types/str/arguments.js';
import { joinStrings } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
import { DequeIterator, DequeReverseIterator } from './deque-iterators.js';
import { PyDeque } from './deque-storage.js';

const own = (self: Value): PyDeque => self as PyDeque;

// ### Construction

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  const [iterable, maxlen] = bindConstructor('deque', '(iterable=(), maxlen=None)', args, names) as (
    | Value
    | undefined
  )[];
  const deque = own(self);
  deque.limit = maxlen === undefined || maxlen === null ? Number.POSITIVE_INFINITY : limitOf(maxlen);
  if (deque.size > 0) deque.clear();
  if (iterable !== undefined) extend(deque, iterable);
}

function limitOf(maxlen: Value): number {
  if (intValue(maxlen) === undefined) raiseTypeError('an integer is required');
  const limit = sizeArgument(maxlen);
  return limit < 0 ? raiseValueError('maxlen must be non-negative') : limit;
}

const maxlenOf = (deque: PyDeque): Value => (deque.limit === Number.POSITIVE_INFINITY ? null : deque.limit);

/** A deque of the same class; subclasses are called with the items. */
function copy(self: PyDeque): Value {
  const { type } = self;
  if (type === dequeType) {
    const result = new PyDeque(dequeType.rootShape, self.limit);
    result.replace(self.toArray());
    return result;
  }
  const result = call(type, self.limit === Number.POSITIVE_INFINITY ? [self] : [self, self.limit], null);
  if (!(result instanceof PyDeque))
    return raiseTypeError(`${type.name}() must return a deque, not ${typeName(result)}`);
  return result;
}

// ### Protocol slots

function dequeRepr(self: Value): PyStr {
  const deque = own(self);
  return reprGuard(self, '[...]', () => {
    const { type } = deque;
    const end = deque.limit === Number.POSITIVE_INFINITY ? ')' : `, maxlen=${deque.limit})`;
    const name = type.isBuiltin ? type.qualname : type.name;
    return joinStrings([`${name}(`, reprItems({ items: toListItems(deque) }, '[', ']'), end]);
  });
}

function comparison(op: ComparisonSlot): Comparison {
  return (self, other) => {
    if (!(other instanceof PyDeque)) return NotImplemented;
    if (op === 'eq' || op === 'ne') {
      if (self === other) return op === 'eq';
      if (own(self).size !== other.size) return op === 'ne';
    }
    const areBuiltin = own(self).type.isBuiltin && other.type.isBuiltin;
    return areBuiltin ? compareItems(own(self), other, op) : compareInTurn(iterate(self), iterate(other), op);
  };
}

/** Items that differ are compared again, for `==` as well. CPython: deque_richcompare. */
function compareItems(left: PyDeque, right: PyDeque, op: ComparisonSlot): boolean {
  const { version, size } = left;
  const { version: rightVersion, size: rightSize } = right;
  const least = Math.min(size, rightSize);
  for (let i = left.samePrefix(right); i < least; i++) {
    const x = left.at(i);
    const y = right.at(i);
    if (x === y) continue;
    if (!sameItem(x, y)) return compareTrue(x, y, op);
    if (left.version !== version || right.version !== rightVersion) raiseMutated();
  }
  return comparePrimitives(size, rightSize, op);
}

const raiseMutated = (): never => raiseRuntimeError('deque mutated during iteration');

/** The same for instances of classes that may iterate otherwise. */
function compareInTurn(left: Value, right: Value, op: ComparisonSlot): boolean {
  for (;;) {
    const x = iterNext(left);
    const y = iterNext(right);
    if (x === undefined || y === undefined)
      return comparePrimitives(Number(x !== undefined), Number(y !== undefined), op);
    if (!sameItem(x, y)) return compareTrue(x, y, op);
  }
}

function placeOf(deque: PyDeque, key: Value): number {
  if (typeof key !== 'number' && !hasIndex(key))
    raiseTypeError(`sequence index must be integer, not '${typeName(key)}'`);
  const index = asSize(key);
  const place = index < 0 ? index + deque.size : index;
  return place < 0 || place >= deque.size ? raiseIndexError('deque index out of range') : place;
}

function contains(self: Value, item: Value): boolean {
  const deque = own(self);
  return find(deque, item, 0, deque.size) >= 0;
}

/** The first place of `item`; complains when a comparison changes the deque. */
function find(deque: PyDeque, item: Value, start: number, stop: number): number {
  const { version } = deque;
  for (let i = start; i < stop; i++) {
    if (isEqual(deque.at(i), item)) return i;
    if (deque.version !== version) raiseMutated();
  }
  return -1;
}

function concat(self: Value, other: Value): Value {
  if (!(other instanceof PyDeque))
    return raiseTypeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
  const result = copy(own(self));
  if (result instanceof PyDeque) extend(result, other);
  return result;
}

function repeatInPlace(self: Value, times: Value): Value {
  return repeatItems(own(self), asSize(times, 'OverflowError'));
}

function repeatItems(deque: PyDeque, count: number): Value {
  if (deque.size === 0 || count === 1) return deque;
  if (count <= 0) {
    deque.clear();
    return deque;
  }
  const items = deque.toArray();
  if (deque.limit === Number.POSITIVE_INFINITY) checkCount(items.length * count);
  // Rounds whose items would all be pushed out again are left out.
  const rounds = Math.min(count, Math.ceil(deque.limit / items.length));
  for (let round = 1; round < rounds; round++) for (const item of items) deque.append(item);
  return deque;
}

function repeat(self: Value, times: Value): Value {
  const count = asSize(times, 'OverflowError');
  return repeatItems(copy(own(self)) as PyDeque, count);
}

// ### Methods

/** The iterable may give the deque another limit, which does not hold yet. */
function extend(self: PyDeque, iterable: Value): null {
  const { limit } = self;
  if (iterable === self) for (const item of self.toArray()) self.append(item);
  else
    forEachItem(iterable, (item) => {
      self.append(item, limit);
    });
  return null;
}

function extendLeft(self: PyDeque, iterable: Value): null {
  const { limit } = self;
  if (iterable === self) for (const item of self.toArray()) self.appendLeft(item);
  else
    forEachItem(iterable, (item) => {
      self.appendLeft(item, limit);
    });
  return null;
}

function count(self: PyDeque, value: Value): number {
  const { version, size } = self;
  let found = 0;
  for (let i = 0; i < size; i++) {
    if (isEqual(self.at(i), value)) found++;
    if (self.version !== version) raiseMutated();
  }
  return found;
}

function index(self: PyDeque, value: Value, start?: Value, stop?: Value): number {
  const { size } = self;
  const first = searchIndex(start, 0);
  const last = searchIndex(stop, size);
  const from = fromEnd(first, self.size);
  const to = Math.min(fromEnd(last, self.size), self.size);
  const place = find(self, value, from, to);
  return place < 0 ? raiseValueError('deque.index(x): x not in deque') : place;
}

function insert(self: PyDeque, before: Value, value: Value): null {
  const at = sizeArgument(before);
  if (self.size >= self.limit) raiseIndexError('deque already at its maximum size');
  const { size } = self;
  if (at >= size) self.append(value);
  else if (at <= -size || at === 0) self.appendLeft(value);
  else self.insert(at < 0 ? at + size : at, value);
  return null;
}

function remove(self: PyDeque, value: Value): null {
  const { version, size } = self;
  for (let i = 0; i < size; i++) {
    const found = isEqual(self.at(i), value);
    if (self.version !== version) raiseIndexError('deque mutated during iteration');
    if (found) {
      self.remove(i);
      return null;
    }
  }
  return raiseValueError('deque.remove(x): x not in deque');
}

function reverse(self: PyDeque): null {
  self.reverse();
  return null;
}

function rotate(self: PyDeque, n?: Value): null {
  self.rotate(n === undefined ? 1 : sizeArgument(n));
  return null;
}

function reduce(self: PyDeque): Value {
  const args = self.limit === Number.POSITIVE_INFINITY ? [] : [makeTuple([]), self.limit];
  return makeTuple([self.type, makeTuple(args), defaultState(self, false), iterate(self)]);
}

const emptyDeque = (): never => raiseIndexError('pop from an empty deque');

function appendTo(self: PyDeque, item: Value): null {
  self.append(item);
  return null;
}

function appendLeftTo(self: PyDeque, item: Value): null {
  self.appendLeft(item);
  return null;
}

// ### Type

export const dequeType: PyType = defineType({
  name: 'deque',
  module: 'collections',
  doc: 'A sequence that is quick to change at both ends; with maxlen it drops items at the other end.',
  layout: 'deque',
  hasWeakref: true,
  collectionKind: 'sequence',
  slots: {
    repr: dequeRepr,
    hash: null,
    length: (self) => own(self).size,
    lt: comparison('lt'),
    le: comparison('le'),
    eq: comparison('eq'),
    ne: comparison('ne'),
    gt: comparison('gt'),
    ge: comparison('ge'),
    iter: (self) => new DequeIterator(own(self), 0),
    contains,
    getItem: itemSlot((self: Value, key: Value) => own(self).at(placeOf(own(self), key))),
    setItem: itemSlot((self: Value, key: Value, value: Value) => own(self).put(placeOf(own(self), key), value)),
    deleteItem: itemSlot((self: Value, key: Value) => own(self).remove(placeOf(own(self), key))),
    concat,
    repeat,
    inplaceAdd: (self, other) => {
      extend(own(self), other);
      return self;
    },
    inplaceMultiply: repeatInPlace,
    construct: (cls) => new PyDeque(cls.rootShape),
    init,
  },
  methods: [
    CLASS_GETITEM,
    { name: '__copy__', signature: '($self, /)', doc: 'A shallow copy.', impl: copy },
    { name: '__reduce__', signature: '($self, /)', doc: 'What copy and pickle rebuild the object from.', impl: reduce },
    {
      name: '__reversed__',
      signature: '($self, /)',
      doc: 'An iterator from the last item to the first.',
      impl: (self: PyDeque) => new DequeReverseIterator(self, 0),
    },
    {
      name: 'append',
      signature: '($self, item, /)',
      doc: 'Add an item at the right end.',
      impl: appendTo,
    },
    {
      name: 'appendleft',
      signature: '($self, item, /)',
      doc: 'Add an item at the left end.',
      impl: appendLeftTo,
    },
    {
      name: 'clear',
      signature: '($self, /)',
      doc: 'Remove all items.',
      impl: (self: PyDeque) => {
        self.clear();
        return null;
      },
    },
    { name: 'copy', signature: '($self, /)', doc: 'A shallow copy.', impl: copy },
    { name: 'count', signature: '($self, value, /)', doc: 'How many items are equal to the value.', impl: count },
    {
      name: 'extend',
      signature: '($self, iterable, /)',
      doc: 'Add the items of an iterable at the right end.',
      impl: extend,
    },
    {
      name: 'extendleft',
      signature: '($self, iterable, /)',
      doc: 'Add the items of an iterable at the left end, one by one, so that they are reversed.',
      impl: extendLeft,
    },
    {
      name: 'index',
      signature: '($self, value, start=0, stop=sys.maxsize, /)',
      doc: 'The position of the first item equal to the value; ValueError without one.',
      impl: index,
    },
    {
      name: 'insert',
      signature: '($self, index, value, /)',
      doc: 'Put a value before the item at the index.',
      impl: insert,
    },
    {
      name: 'pop',
      signature: '($self, /)',
      doc: 'Remove the item at the right end and return it.',
      impl: (self: PyDeque) => (self.size === 0 ? emptyDeque() : self.pop()),
    },
    {
      name: 'popleft',
      signature: '($self, /)',
      doc: 'Remove the item at the left end and return it.',
      impl: (self: PyDeque) => (self.size === 0 ? emptyDeque() : self.shift()),
    },
    {
      name: 'remove',
      signature: '($self, value, /)',
      doc: 'Remove the first item equal to the value; ValueError without one.',
      impl: remove,
    },
    { name: 'reverse', signature: '($self, /)', doc: 'Reverse *IN PLACE*.', impl: reverse },
    {
      name: 'rotate',
      signature: '($self, n=1, /)',
      doc: 'Move n items from the right end to the left, or -n items from the left to the right.',
      impl: rotate,
    },
  ],
  getset: [
    {
      name: 'maxlen',
      doc: 'How many items there can be, or None.',
      get: (self) => maxlenOf(own(self)),
    },
  ],
});
