// list: a growing array. Compiled code reads `items` of exact lists directly (getItem, iteration, append). Sorting is in
// list-sort.ts. CPython: Objects/listobject.c.

import { raiseIndexError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { NotImplemented, PyInstance, PyObject } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { Comparison, ComparisonSlot } from '../object/slots.js';
import { typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { itemsOrRaise, iterate, iteratesDirectly, nextSlot } from '../protocols/iterate.js';
import { askLength, toListItems } from '../protocols/length-hint.js';
import { reprGuard } from '../protocols/repr.js';
import { makeGenericAlias } from './generic-alias.js';
import { placedRows } from './iterator-reduce.js';
import { sortList } from './list-sort.js';
import {
  checkCount,
  compareItems,
  concatItems,
  countItem,
  indexOfItem,
  itemAt,
  MAX_ITEMS,
  repeatItems,
  reprItems,
  searchIndex,
  sizeArgument,
  sliceItems,
  subscriptIndex,
} from './sequence.js';
import { PySlice, plainSlice, type ResolvedSlice, resolveSlice } from './slice.js';
import { fromEnd } from './str/arguments.js';

// ### Representation

export class PyList extends PyInstance {
  items: Value[];
  constructor(shape: Shape, items: Value[]) {
    super(shape);
    this.items = items;
  }
}

// ### Construction

/** A list of exact type that takes over `items`. */
export function makeList(items: Value[]): PyList {
  return new PyList(listType.rootShape, items);
}

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  // A subclass may take keywords in its `__new__`, which are none of ours.
  const ours = names === null || typeOf(self).slots.construct === listType.slots.construct;
  const positional = ours ? args : args.slice(0, args.length - names.length);
  const [iterable] = bindConstructor('list', '(iterable=(), /)', positional, ours ? names : null) as (
    | Value
    | undefined
  )[];
  fill(self as PyList, iterable);
}

/** A list that cannot be filled again is empty. */
function fill(list: PyList, iterable: Value | undefined): void {
  const wasEmpty = list.items.length === 0;
  if (!wasEmpty) list.items.length = 0;
  if (iterable === undefined) return;
  // Other code than this may see the list meanwhile.
  const added = wasEmpty && typeOf(iterable).isBuiltin ? toListItems(iterable) : null;
  if (added === null || list.items.length > 0) extend(list, added === null ? iterable : makeList(added));
  else if (added.length > 0) list.items = added;
}

// ### Protocol slots

const itemsOfSelf = (self: Value): Value[] => (self as PyList).items;

function listRepr(self: Value): PyStr {
  const list = self as PyList;
  return list.items.length === 0 ? '[]' : reprGuard(self, '[...]', () => reprItems(list, '[', ']'));
}

function comparison(op: ComparisonSlot): Comparison {
  return (self, other) => (other instanceof PyList ? compareItems(self as PyList, other, op) : NotImplemented);
}

function getItem(self: Value, key: Value): Value {
  const list = self as PyList;
  if (!(key instanceof PySlice)) return itemAt(list, key, 'list');
  const slice = plainSlice(key);
  const { start, step, count } = resolveSlice(slice, list.items.length);
  return makeList(sliceItems(list.items, start, step, count));
}

function setItem(self: Value, key: Value, value: Value): void {
  const list = self as PyList;
  if (key instanceof PySlice) {
    assignSlice(list, key, value);
    return;
  }
  const index = subscriptIndex(list, key, 'list');
  if (index < 0 || index >= list.items.length) raiseIndexError('list assignment index out of range');
  list.items[index] = value;
}

function deleteItem(self: Value, key: Value): void {
  const list = self as PyList;
  if (key instanceof PySlice) {
    const slice = plainSlice(key);
    deleteSlice(list, resolveSlice(slice, list.items.length));
    return;
  }
  const index = subscriptIndex(list, key, 'list');
  const { items } = list;
  if (index < 0 || index >= items.length) raiseIndexError('list assignment index out of range');
  items.splice(index, 1);
}

/** `list[slice] = value`. CPython: list_ass_slice, list_ass_subscript. */
function assignSlice(list: PyList, given: PySlice, value: Value): void {
  const slice = plainSlice(given);
  const values = value === list ? list.items.slice() : itemsOrRaise(value, 'must assign iterable to extended slice');
  // Resolved after the values are read: that may have run Python code that changed the list.
  const { start, step, count } = resolveSlice(slice, list.items.length);
  if (step === 1) {
    replaceItems(list, start, count, values);
    return;
  }
  if (values.length !== count)
    raiseValueError(`attempt to assign sequence of size ${values.length} to extended slice of size ${count}`);
  for (let i = 0, at = start; i < count; i++, at += step) list.items[at] = values[i]!;
}

/** Puts `values` in the place of `count` items from `start` on. */
function replaceItems(list: PyList, start: number, count: number, values: readonly Value[]): void {
  const { items } = list;
  const end = start + count;
  const shift = values.length - count;
  if (shift === 0 || (Math.abs(shift) < MOVED_ITEMS && items.length - end < MOVED_ITEMS)) {
    moveTail(items, end, shift);
    for (let i = 0; i < values.length; i++) items[start + i] = values[i]!;
  } else if (values.length < SPREAD_LIMIT) items.splice(start, count, ...values);
  else {
    checkCount(items.length + values.length - count);
    const tail = items.slice(end);
    items.length = start;
    for (let i = 0; i < values.length; i++) items.push(values[i]!);
    for (let i = 0; i < tail.length; i++) items.push(tail[i]!);
  }
}

/** Shorter tails are moved faster item by item than by `splice`. */
const MOVED_ITEMS = 32;

/** Moves the items from `start` on by `shift` places. */
function moveTail(items: Value[], start: number, shift: number): void {
  const { length } = items;
  for (let i = 0; i < shift; i++) items.push(null);
  if (shift > 0) for (let i = length - 1; i >= start; i--) items[i + shift] = items[i]!;
  if (shift < 0) for (let i = start; i < length; i++) items[i + shift] = items[i]!;
  for (let i = 0; i > shift; i--) items.pop();
}

const NO_ITEMS: readonly Value[] = [];

/** More values than this are not passed as arguments: engines limit their number by the stack. */
const SPREAD_LIMIT = 1000;

function deleteSlice(list: PyList, { start, step, count }: ResolvedSlice): void {
  if (count === 0) return;
  if (step === 1) {
    replaceItems(list, start, count, NO_ITEMS);
    return;
  }
  const { items } = list;
  const first = step > 0 ? start : start + (count - 1) * step;
  const stride = Math.abs(step);
  let to = first;
  let next = first;
  let left = count;
  for (let from = first; from < items.length; from++) {
    if (left > 0 && from === next) {
      next += stride;
      left--;
    } else items[to++] = items[from]!;
  }
  items.length = to;
}

/** So many are taken out one by one. */
const FEW_ITEMS = 8;

function concat(x: Value, y: Value): Value {
  if (!(y instanceof PyList)) return raiseTypeError(`can only concatenate list (not "${typeName(y)}") to list`);
  return makeList(concatItems(itemsOfSelf(x), y.items));
}

function inplaceRepeat(self: Value, times: Value): Value {
  const list = self as PyList;
  const repeated = repeatItems(list, times);
  // An empty list is left alone, as `sort` notices what is done to the list.
  if (list.items.length > 0) replaceAll(list, repeated);
  return list;
}

/** Gives a list another array: operations that are going over the old one must find it empty (sequence.ts). */
function replaceAll(list: PyList, items: Value[]): void {
  list.items.length = 0;
  list.items = items;
}

function inplaceConcat(self: Value, other: Value): Value {
  extend(self as PyList, other);
  return self;
}

// ### Methods

export function append(self: PyList, item: Value): null {
  const { items } = self;
  if (items.length >= MAX_ITEMS) checkCount(items.length + 1);
  items.push(item);
  return null;
}

export function extend(self: PyList, iterable: Value): null {
  if (iteratesDirectly(iterable)) {
    const added = iterable.items;
    const { items } = self;
    const { length } = added;
    if (length === 0) return null;
    if (items.length === 0) {
      self.items = added.slice();
      return null;
    }
    checkCount(items.length + length);
    let i = 0;
    for (; i < length - 3; i += 4) items.push(added[i]!, added[i + 1]!, added[i + 2]!, added[i + 3]!);
    for (; i < length; i++) items.push(added[i]!);
  } else {
    const iterator = iterate(iterable);
    askLength(iterable);
    const next = nextSlot(iterator);
    for (let item = next(iterator); item !== undefined; item = next(iterator)) append(self, item);
  }
  return null;
}

function index(self: PyList, value: Value, start: Value | undefined, stop: Value | undefined): Value {
  const from = searchIndex(start, 0);
  const to = searchIndex(stop, Number.POSITIVE_INFINITY);
  const { length } = self.items;
  const found = indexOfItem(self, value, fromEnd(from, length), fromEnd(to, length));
  return found < 0 ? raiseValueError('list.index(x): x not in list') : found;
}

function insert(self: PyList, before: Value, item: Value): null {
  const at = sizeArgument(before);
  const { items } = self;
  const from = at < 0 ? Math.max(0, at + items.length) : at;
  if (from >= items.length) items.push(item);
  else if (from === 0) items.unshift(item);
  else items.splice(from, 0, item);
  return null;
}

export function pop(self: PyList, at: Value | undefined): Value {
  if (at === undefined && self.items.length > 0) return self.items.pop()!;
  const given = at === undefined ? -1 : sizeArgument(at);
  const { items } = self;
  if (items.length === 0) raiseIndexError('pop from empty list');
  const from = given < 0 ? given + items.length : given;
  if (from < 0 || from >= items.length) raiseIndexError('pop index out of range');
  if (from === items.length - 1) return items.pop()!;
  return from === 0 ? items.shift()! : items.splice(from, 1)[0]!;
}

function remove(self: PyList, value: Value): null {
  const at = indexOfItem(self, value);
  if (at < 0) return raiseValueError('list.remove(x): x not in list');
  self.items.splice(at, 1);
  return null;
}

// ### Iterators

export class ListIterator extends PyObject {
  /** Null once the iterator is exhausted. */
  list: PyList | null;
  index: number;
  constructor(list: PyList) {
    super();
    this.list = list;
    this.index = 0;
  }

  next(): Value | undefined {
    const { list, index } = this;
    if (list === null) return undefined;
    const { items } = list;
    if (index < items.length) {
      this.index = index + 1;
      return items[index];
    }
    this.list = null;
    return undefined;
  }

  /** All items that are left, at once. */
  rest(): Value[] {
    const { list } = this;
    this.list = null;
    return list === null ? [] : list.items.slice(this.index);
  }
}

export class ListReverseIterator extends PyObject {
  list: PyList | null;
  index: number;
  constructor(list: PyList) {
    super();
    this.list = list;
    this.index = list.items.length - 1;
  }

  next(): Value | undefined {
    const { list, index } = this;
    if (list === null) return undefined;
    if (index >= 0 && index < list.items.length) {
      this.index = index - 1;
      return list.items[index];
    }
    this.list = null;
    return undefined;
  }
}

function reverseLengthHint({ list, index }: ListReverseIterator): Value {
  return list === null || list.items.length <= index ? 0 : index + 1;
}

export const listIteratorType = defineType({
  name: 'list_iterator',
  instances: ListIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as ListIterator).next(),
  },
  methods: [
    {
      name: '__length_hint__',
      signature: '($self, /)',
      impl: (self: ListIterator) => (self.list === null ? 0 : Math.max(0, self.list.items.length - self.index)),
    },
    ...placedRows<ListIterator>({
      source: (iterator) => iterator.list ?? undefined,
      index: (iterator) => iterator.index,
      empty: () => makeList([]),
      bounds: (iterator) => [-1, iterator.list?.items.length ?? 0],
      move: (iterator, index) => {
        iterator.index = index;
        if (index < 0) iterator.list = null;
      },
    }),
  ],
});

export const listReverseIteratorType = defineType({
  name: 'list_reverseiterator',
  instances: ListReverseIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as ListReverseIterator).next(),
  },
  methods: [
    {
      name: '__length_hint__',
      signature: '($self, /)',
      impl: reverseLengthHint,
    },
    ...placedRows<ListReverseIterator>(
      {
        source: (iterator) => iterator.list ?? undefined,
        index: (iterator) => iterator.index,
        empty: () => makeList([]),
        bounds: (iterator) => [-1, (iterator.list?.items.length ?? 0) - 1],
        move: (iterator, index) => {
          iterator.index = index;
        },
      },
      'reversed',
    ),
  ],
});

// ### Type

export const listType = defineType({
  name: 'list',
  collectionKind: 'sequence',
  matchesSelf: true,
  callOne: (x) => makeList(toListItems(x)),
  layout: 'list',
  slots: {
    repr: listRepr,
    hash: null,
    length: (self) => itemsOfSelf(self).length,
    lt: comparison('lt'),
    le: comparison('le'),
    eq: comparison('eq'),
    ne: comparison('ne'),
    gt: comparison('gt'),
    ge: comparison('ge'),
    iter: (self) => new ListIterator(self as PyList),
    contains: (self, item) => indexOfItem(self as PyList, item) >= 0,
    getItem,
    setItem,
    deleteItem,
    concat,
    repeat: (self, times) => makeList(repeatItems(self as PyList, times)),
    inplaceAdd: inplaceConcat,
    inplaceMultiply: inplaceRepeat,
    construct: (cls) => new PyList(cls.rootShape, []),
    init,
  },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    { name: '__reversed__', signature: '($self, /)', impl: (self: PyList) => new ListReverseIterator(self) },
    { name: 'append', signature: '($self, object, /)', impl: append },
    {
      name: 'clear',
      signature: '($self, /)',
      impl: (self: PyList) => {
        // An empty list is left alone, as `sort` notices what is done to the list. V8 leaves its own code to set a length.
        const { items } = self;
        if (items.length > FEW_ITEMS) items.length = 0;
        while (items.length > 0) items.pop();
        return null;
      },
    },
    { name: 'copy', signature: '($self, /)', impl: (self: PyList) => makeList(self.items.slice()) },
    {
      name: 'count',
      signature: '($self, value, /)',
      impl: (self: PyList, value: Value) => countItem(self, value),
    },
    { name: 'extend', signature: '($self, iterable, /)', impl: extend },
    { name: 'index', signature: '($self, value, start=0, stop=sys.maxsize, /)', impl: index },
    { name: 'insert', signature: '($self, index, object, /)', impl: insert },
    { name: 'pop', signature: '($self, index=-1, /)', impl: pop },
    { name: 'remove', signature: '($self, value, /)', impl: remove },
    {
      name: 'reverse',
      signature: '($self, /)',
      impl: (self: PyList) => {
        self.items.reverse();
        return null;
      },
    },
    {
      name: 'sort',
      signature: '($self, /, *, key=None, reverse=False)',
      impl: (self: PyList, key: Value | undefined, reverse: Value | undefined) => {
        sortList(self, key ?? null, reverse ?? false);
        return null;
      },
    },
  ],
});
