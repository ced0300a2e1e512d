// The views and iterators of OrderedDict. They differ from those of dict in their order, which follows the linked list, and in
// that they notice a change of the order. CPython: Objects/odictobject.c odictiter_*, PyODictKeys_Type.

import { raiseRuntimeError } from '../../errors/raise.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import { PyObject, setInstanceType } from '../../object/object.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import {
  DictItems,
  DictKeys,
  DictValues,
  dictItemsType,
  dictKeysType,
  dictValuesType,
  type PyDictView,
} from '../../types/dict-views.js';
import { reduceRest, reduceRow } from '../../types/iterator-reduce.js';
import { makeTuple } from '../../types/tuple.js';
import type { OrderedEntry, PyOrderedDict } from './ordered-dict-storage.js';

type Pick = (entry: OrderedEntry) => Value;

const pickKey: Pick = (entry) => entry.key;
const pickValue: Pick = (entry) => entry.value;
const pickItem: Pick = (entry) => makeTuple([entry.key, entry.value]);

class OrderedDictIterator extends PyObject {
  /** Null once the iterator is exhausted. */
  private dict: PyOrderedDict | null;
  private next: OrderedEntry | null;
  private readonly version: number;
  private readonly isReversed: boolean;
  private readonly pick: Pick;

  constructor(dict: PyOrderedDict, isReversed: boolean, pick: Pick) {
    super();
    this.dict = dict;
    this.next = isReversed ? dict.last : dict.first;
    this.version = dict.version;
    this.isReversed = isReversed;
    this.pick = pick;
  }

  step(): Value | undefined {
    const { dict, next } = this;
    if (dict === null) return undefined;
    if (dict.version !== this.version) raiseRuntimeError('OrderedDict mutated during iteration');
    if (next === null) {
      this.dict = null;
      return undefined;
    }
    this.next = this.isReversed ? next.before : next.after;
    return this.pick(next);
  }

  /** What is left to come, without moving on. */
  rest(): Value[] {
    const rest: Value[] = [];
    if (this.dict === null) return rest;
    for (let entry = this.next; entry !== null; entry = this.isReversed ? entry.before : entry.after)
      rest.push(this.pick(entry));
    return rest;
  }
}

export const orderedDictIteratorType: PyType = defineType({
  name: 'odict_iterator',
  doc: '',
  instances: OrderedDictIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as OrderedDictIterator).step(),
  },
  methods: [reduceRow((self: OrderedDictIterator) => reduceRest(self.rest()))],
});

export const iterateKeys = (dict: PyOrderedDict): Value => new OrderedDictIterator(dict, false, pickKey);
export const iterateKeysBackwards = (dict: PyOrderedDict): Value => new OrderedDictIterator(dict, true, pickKey);

// ### Views

export class OrderedDictKeys extends DictKeys {}
export class OrderedDictValues extends DictValues {}
export class OrderedDictItems extends DictItems {}

function defineView(name: string, base: PyType, instances: { prototype: PyDictView }, pick: Pick): PyType {
  const reversed: MethodSpec = {
    name: '__reversed__',
    signature: '($self, /)',
    doc: 'Return a reverse iterator over the view.',
    impl: (self: PyDictView) => new OrderedDictIterator(self.dict as PyOrderedDict, true, pick),
  };
  const type = defineType({
    name,
    doc: '',
    base: () => base,
    isBaseType: false,
    slots: { iter: (self) => new OrderedDictIterator((self as PyDictView).dict as PyOrderedDict, false, pick) },
    methods: [reversed],
  });
  setInstanceType(instances, type);
  return type;
}

export const orderedDictKeysType = defineView('odict_keys', dictKeysType, OrderedDictKeys, pickKey);
export const orderedDictValuesType = defineView('odict_values', dictValuesType, OrderedDictValues, pickValue);
export const orderedDictItemsType = defineView('odict_items', dictItemsType, OrderedDictItems, pickItem);
