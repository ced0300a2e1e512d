// The iterators of dicts and their views. They notice changes that Python
// forbids: another size, or a key more than there were. CPython: Objects/dictobject.c dictiter_iternextkey …

import { raiseRuntimeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { PyObject } from '../object/object.js';
import type { Slots } from '../object/slots.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { clears, NO_MAP, PyDict } from './dict-storage.js';
import type { IntTable } from './int-table.js';
import { reduceRest, reduceRow } from './iterator-reduce.js';
import { keyLookup } from './keys.js';
import { makeTuple } from './tuple.js';

const CHANGED_SIZE = 'dictionary changed size during iteration';
const CHANGED_KEYS = 'dictionary keys changed during iteration';
/** No dict has this size, so that an iterator which noticed a change goes on raising. */
const NEVER = -1;

/**
 * What forward iterators have in common: they go through the dict's IntTable, or draw from a live iterator. That of a Map each
 * class asks by itself, as V8 makes something quick of that only where it has met one kind.
 */
export abstract class DictCursor<Step> extends PyObject {
  /** Null once the iterator is exhausted. */
  dict: PyDict | null;
  size: number;
  left: number;
  /** The table the dict had at the start, and the place in it to go on from. */
  readonly table: IntTable | null;
  place: number;
  /** Null as long as the dict has its table. */
  source: Iterator<Step> | null;
  /** The Map that the source goes over. */
  private map: PyDict['map'];
  private clears: number;

  constructor(dict: PyDict) {
    super();
    this.dict = dict;
    this.size = dict.size;
    this.left = this.size;
    this.table = dict.ints;
    this.place = this.table === null ? 0 : this.table.start;
    this.source = this.table === null ? this.live(dict) : null;
    this.map = dict.map;
    this.clears = clears.count;
  }

  /** True when the items are in a Map that stays theirs as long as it is the dict's. */
  protected static hasPlainMap(dict: PyDict): boolean {
    return dict.constructor === PyDict && dict.map !== NO_MAP;
  }

  /** True as long as the dict has the Map it had and as many items. */
  protected isUnchanged(dict: PyDict): boolean {
    const { map } = dict;
    return map === this.map && map.size === this.size;
  }

  protected abstract live(dict: PyDict): Iterator<Step>;
  protected abstract all(dict: PyDict): Value[];
  abstract next(): Value | undefined;

  /** All items that are left, at once. */
  rest(): Value[] {
    const { dict } = this;
    if (dict !== null && this.left === this.size && dict.size === this.size) {
      this.dict = null;
      return this.all(dict);
    }
    const items: Value[] = [];
    for (let item = this.next(); item !== undefined; item = this.next()) items.push(item);
    return items;
  }

  /** The place of the next item in the dict's table; -1 at the end, and when it has no table. */
  protected nextPlace(dict: PyDict): number {
    this.checkSize(dict);
    const { table } = this;
    if (table === null || dict.ints !== table) return -1;
    const place = table.placeFrom(this.place);
    if (place >= 0) {
      this.place = place + 1;
      this.count();
    } else this.dict = null;
    return place;
  }

  /** The next step of the live iterator, after `nextPlace` gave nothing; undefined at the end. */
  protected nextStep(dict: PyDict): Step | undefined {
    if (this.dict === null) return undefined;
    if (this.source === null || this.map !== dict.map) this.source = this.resume(dict);
    const step = this.source.next();
    if (step.done === true) {
      this.dict = null;
      return undefined;
    }
    this.count();
    return step.value;
  }

  /** The items moved to another Map during iteration, or the dict was cleared: skips as many as have been seen. */
  private resume(dict: PyDict): Iterator<Step> {
    if (dict.ints !== null) dict.needMap();
    let given = this.source === null ? 0 : this.size - this.left;
    let seen = this.source === null ? this.table!.sizeBefore(this.place) : this.clears !== clears.count ? given : 0;
    if (seen === 0)
      for (const key of this.map.keys()) {
        if (given-- <= 0) break;
        if (dict.map.has(key)) seen++;
      }
    this.map = dict.map;
    this.clears = clears.count;
    const source = this.live(dict);
    for (; seen > 0; seen--) source.next();
    return source;
  }

  protected checkSize(dict: PyDict): void {
    if (dict.size === this.size) return;
    this.size = NEVER;
    raiseRuntimeError(CHANGED_SIZE);
  }

  protected end(): undefined {
    this.dict = null;
  }

  protected count(): void {
    if (this.left-- === 0) changedKeys(this);
  }
}

function changedKeys(iterator: { dict: PyDict | null }): never {
  iterator.dict = null;
  return raiseRuntimeError(CHANGED_KEYS);
}

export class DictKeyIterator extends DictCursor<Value> {
  private steps: Iterator<Value> | null;

  constructor(dict: PyDict) {
    super(dict);
    this.steps = DictCursor.hasPlainMap(dict) ? this.source : null;
  }

  protected override live(dict: PyDict): Iterator<Value> {
    return dict.liveKeys();
  }

  protected override all(dict: PyDict): Value[] {
    return dict.keysArray();
  }

  override next(): Value | undefined {
    const { dict } = this;
    if (dict === null) return undefined;
    const { steps } = this;
    if (steps !== null && this.isUnchanged(dict)) {
      const step = steps.next();
      if (step.done === true) return this.end();
      this.count();
      return dict.keys === null ? step.value : dict.originalKey(step.value);
    }
    this.steps = null;
    const place = this.nextPlace(dict);
    if (place >= 0) return dict.ints!.originals[place]!;
    const key = this.nextStep(dict);
    return key === undefined || dict.keys === null ? key : dict.originalKey(key);
  }
}

export class DictValueIterator extends DictCursor<[Value, Value]> {
  private steps: Iterator<Value> | null;

  constructor(dict: PyDict) {
    super(dict);
    this.steps = DictCursor.hasPlainMap(dict) ? dict.map.values() : null;
  }

  protected override live(dict: PyDict): Iterator<[Value, Value]> {
    return dict.liveEntries();
  }

  protected override all(dict: PyDict): Value[] {
    return dict.valuesArray();
  }

  override next(): Value | undefined {
    const { dict } = this;
    if (dict === null) return undefined;
    const { steps } = this;
    if (steps !== null && this.isUnchanged(dict)) {
      const step = steps.next();
      if (step.done === true) return this.end();
      this.count();
      return step.value;
    }
    this.steps = null;
    const place = this.nextPlace(dict);
    if (place >= 0) return dict.ints!.values[place];
    const entry = this.nextStep(dict);
    return entry === undefined ? undefined : entry[1];
  }
}

export class DictItemIterator extends DictCursor<[Value, Value]> {
  private steps: Iterator<[Value, Value]> | null;

  constructor(dict: PyDict) {
    super(dict);
    this.steps = DictCursor.hasPlainMap(dict) ? this.source : null;
  }

  protected override live(dict: PyDict): Iterator<[Value, Value]> {
    return dict.liveEntries();
  }

  protected override all(dict: PyDict): Value[] {
    const items = dict.keysArray();
    const values = dict.valuesArray();
    for (let i = 0; i < items.length; i++) items[i] = makeTuple([items[i]!, values[i]!]);
    return items;
  }

  override next(): Value | undefined {
    const { dict } = this;
    if (dict === null) return undefined;
    const { steps } = this;
    if (steps !== null && this.isUnchanged(dict)) {
      const step = steps.next();
      if (step.done === true) return this.end();
      this.count();
      return makeTuple(dict.keys === null ? step.value : [dict.originalKey(step.value[0]), step.value[1]]);
    }
    this.steps = null;
    const place = this.nextPlace(dict);
    if (place >= 0) {
      const { originals, values } = dict.ints!;
      return makeTuple([originals[place]!, values[place]!]);
    }
    const entry = this.nextStep(dict);
    return entry === undefined ? undefined : makeTuple([dict.originalKey(entry[0]), entry[1]]);
  }
}

/** Goes over the items of a dict whatever becomes of it meanwhile. CPython: PyDict_Next. */
export class DictWalk extends DictItemIterator {
  protected override checkSize(): void {}

  protected override count(): void {
    this.left--;
  }
}

const getValue = (dict: PyDict, key: Value): Value | undefined => dict.get(key);

/** Backwards over keys, values or items; a Map cannot be read backwards, so the keys are taken at the start. */
export class DictReverseIterator extends PyObject {
  dict: PyDict | null;
  readonly keys: Value[];
  size: number;
  constructor(dict: PyDict) {
    super();
    this.dict = dict;
    this.keys = dict.keysArray();
    this.size = dict.size;
  }

  next(): Value | undefined {
    const { dict } = this;
    if (dict === null) return undefined;
    if (dict.size !== this.size) {
      this.size = NEVER;
      raiseRuntimeError(CHANGED_SIZE);
    }
    const key = this.keys.pop();
    if (key === undefined) {
      this.dict = null;
      return undefined;
    }
    const value = keyLookup.withHashesOf(dict, getValue, dict, key);
    return value === undefined ? changedKeys(this) : this.pick(key, value);
  }

  protected pick(key: Value, _value: Value): Value {
    return key;
  }
}

export class DictReverseValueIterator extends DictReverseIterator {
  protected override pick(_key: Value, value: Value): Value {
    return value;
  }
}

export class DictReverseItemIterator extends DictReverseIterator {
  protected override pick(key: Value, value: Value): Value {
    return makeTuple([key, value]);
  }
}

/** What all of them have in common. */
type AnyDictIterator = PyObject & {
  dict: PyDict | null;
  size: number;
  left?: number;
  keys?: Value[];
  next(): Value | undefined;
};

function lengthHint(self: AnyDictIterator): Value {
  if (self.dict === null || self.dict.size !== self.size) return 0;
  return self.left ?? self.keys?.length ?? 0;
}

/** What is left to come, without moving on: a copy of the iterator is used up for it. */
function reduce(self: AnyDictIterator): Value {
  const copy: AnyDictIterator = Object.assign(Object.create(Object.getPrototypeOf(self)), self);
  if (copy.keys !== undefined) copy.keys = [...copy.keys];
  if (self instanceof DictCursor && self.source !== null) return reduceRest(restOf(self));
  const rest: Value[] = [];
  for (let item = copy.next(); item !== undefined; item = copy.next()) rest.push(item);
  return reduceRest(rest);
}

/** A live iterator of JavaScript cannot be copied: starts a new one, behind as many items as have been given. */
function restOf(self: DictCursor<unknown>): Value[] {
  const { dict } = self;
  if (dict === null) return [];
  if (dict.size !== self.size) raiseRuntimeError(CHANGED_SIZE);
  const items = new (self.constructor as new (dict: PyDict) => DictCursor<unknown>)(dict).rest();
  return items.slice(items.length - self.left);
}

/** Each has an `iterNext` of its own, lest V8 find several iterators in one. */
function defineIterator(name: string, instances: { prototype: PyObject }, iterNext: Slots['iterNext']): PyType {
  return defineType({
    name,
    instances,
    isBaseType: false,
    slots: { iter: (self) => self, iterNext },
    methods: [{ name: '__length_hint__', signature: '($self, /)', impl: lengthHint }, reduceRow(reduce)],
  });
}

export const dictKeyIteratorType = defineIterator('dict_keyiterator', DictKeyIterator, (self) =>
  (self as DictKeyIterator).next(),
);
export const dictValueIteratorType = defineIterator('dict_valueiterator', DictValueIterator, (self) =>
  (self as DictValueIterator).next(),
);
export const dictItemIteratorType = defineIterator('dict_itemiterator', DictItemIterator, (self) =>
  (self as DictItemIterator).next(),
);

const nextBackwards = (self: Value): Value | undefined => (self as DictReverseIterator).next();
export const dictReverseKeyIteratorType = defineIterator('dict_reversekeyiterator', DictReverseIterator, nextBackwards);
export const dictReverseValueIteratorType = defineIterator(
  'dict_reversevalueiterator',
  DictReverseValueIterator,
  nextBackwards,
);
export const dictReverseItemIteratorType = defineIterator(
  'dict_reverseitemiterator',
  DictReverseItemIterator,
  nextBackwards,
);
