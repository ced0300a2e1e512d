// The iterators of dicts and their views. They draw from a live iterator over the dict's Map and notice changes that Python
// forbids: another size, or a key more than there were. CPython: Objects/dictobject.c dictiter_iternextkey …

import { raiseRuntimeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { PyObject } from '../object/object.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import type { PyDict } from './dict-storage.js';
import { makeTuple } from './tuple.js';

const CHANGED_SIZE = 'dictionary changed size during iteration';
const CHANGED_KEYS = 'dictionary keys changed during iteration';
/** No dict has this size, so that an iterator which noticed a change goes on raising. */
const NEVER = -1;

export class DictKeyIterator extends PyObject {
  /** Null once the iterator is exhausted. */
  dict: PyDict | null;
  readonly source: Iterator<Value>;
  size: number;
  left: number;
  constructor(dict: PyDict) {
    super();
    this.dict = dict;
    this.source = dict.liveKeys();
    this.size = dict.size;
    this.left = this.size;
  }

  next(): Value | undefined {
    const { dict } = this;
    if (dict === null) return undefined;
    if (dict.size !== this.size) {
      this.size = NEVER;
      raiseRuntimeError(CHANGED_SIZE);
    }
    const step = this.source.next();
    if (step.done === true) {
      this.dict = null;
      return undefined;
    }
    if (this.left-- === 0) return changedKeys(this);
    return dict.keys === null ? step.value : dict.originalKey(step.value);
  }
}

function changedKeys(iterator: { dict: PyDict | null }): never {
  iterator.dict = null;
  return raiseRuntimeError(CHANGED_KEYS);
}

export class DictValueIterator extends PyObject {
  dict: PyDict | null;
  readonly source: Iterator<[Value, Value]>;
  size: number;
  left: number;
  constructor(dict: PyDict) {
    super();
    this.dict = dict;
    this.source = dict.liveEntries();
    this.size = dict.size;
    this.left = this.size;
  }

  next(): Value | undefined {
    const { dict } = this;
    if (dict === null) return undefined;
    if (dict.size !== this.size) {
      this.size = NEVER;
      raiseRuntimeError(CHANGED_SIZE);
    }
    const step = this.source.next();
    if (step.done === true) {
      this.dict = null;
      return undefined;
    }
    return this.left-- === 0 ? changedKeys(this) : step.value[1];
  }
}

export class DictItemIterator extends PyObject {
  dict: PyDict | null;
  readonly source: Iterator<[Value, Value]>;
  size: number;
  left: number;
  /** The item `step` moved to; compiled `for key, value in d.items()` reads these and makes no tuple. */
  key: Value;
  value: Value;
  constructor(dict: PyDict) {
    super();
    this.dict = dict;
    this.source = dict.liveEntries();
    this.size = dict.size;
    this.left = this.size;
    this.key = null;
    this.value = null;
  }

  /** Moves to the next item; false at the end. */
  step(): boolean {
    const { dict } = this;
    if (dict === null) return false;
    if (dict.size !== this.size) {
      this.size = NEVER;
      raiseRuntimeError(CHANGED_SIZE);
    }
    const step = this.source.next();
    if (step.done === true) {
      this.dict = null;
      return false;
    }
    if (this.left-- === 0) changedKeys(this);
    const entry = step.value;
    this.key = dict.keys === null ? entry[0] : dict.originalKey(entry[0]);
    this.value = entry[1];
    return true;
  }

  next(): Value | undefined {
    return this.step() ? makeTuple([this.key, this.value]) : undefined;
  }
}

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
    const value = dict.get(key);
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

function defineIterator(name: string, instances: { prototype: PyObject }): PyType {
  return defineType({
    name,
    doc: '',
    instances,
    isBaseType: false,
    slots: {
      iter: (self) => self,
      iterNext: (self) => (self as AnyDictIterator).next(),
    },
    methods: [
      {
        name: '__length_hint__',
        signature: '($self, /)',
        doc: 'Private method returning an estimate of len(list(it)).',
        impl: lengthHint,
      },
    ],
  });
}

export const dictKeyIteratorType = defineIterator('dict_keyiterator', DictKeyIterator);
export const dictValueIteratorType = defineIterator('dict_valueiterator', DictValueIterator);
export const dictItemIteratorType = defineIterator('dict_itemiterator', DictItemIterator);
export const dictReverseKeyIteratorType = defineIterator('dict_reversekeyiterator', DictReverseIterator);
export const dictReverseValueIteratorType = defineIterator('dict_reversevalueiterator', DictReverseValueIterator);
export const dictReverseItemIteratorType = defineIterator('dict_reverseitemiterator', DictReverseItemIterator);
