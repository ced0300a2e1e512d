// The `_collections` module: the containers of the library's collections module, one file each in collections/, and what its
// Counter counts with. CPython: Modules/_collectionsmodule.c.

import { PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { call2 } from '../protocols/call.js';
import { forEachItem, iteratesDirectly } from '../protocols/iterate.js';
import { add } from '../protocols/number.js';
import { setItem } from '../protocols/subscript.js';
import { dictType, PyDict } from '../types/dict.js';
import { keyLookup } from '../types/keys.js';
import type { PyList } from '../types/list.js';
import type { PyTuple } from '../types/tuple.js';
import { defaultDictType } from './collections/defaultdict.js';
import { dequeType } from './collections/deque.js';
import { dequeIteratorType, dequeReverseIteratorType } from './collections/deque-iterators.js';
import { orderedDictType } from './collections/ordered-dict.js';
import { tupleGetterType } from './collections/tuplegetter.js';
import { defineModule } from './module-spec.js';

/** Adds one for each item to its entry of the mapping. */
function countElements(mapping: Value, iterable: Value): null {
  if (mapping instanceof PyDict && countsAsDict(mapping)) {
    if (iteratesDirectly(iterable)) countItems(mapping, iterable);
    else
      forEachItem(iterable, (item) => {
        countIn(mapping, item);
      });
    return null;
  }
  const get = getAttribute(mapping, 'get');
  forEachItem(iterable, (item) => {
    setItem(mapping, item, add(call2(get, item, 0), 1));
  });
  return null;
}

/** A subclass (Counter) that reads and stores as dict does. */
function countsAsDict(mapping: PyDict): boolean {
  const { type } = mapping;
  return type.lookup('get') === dictType.lookup('get') && type.slots.setItem === dictType.slots.setItem;
}

/** The items of a list, which may change when one of them is no string. */
function countItems(dict: PyDict, list: PyList | PyTuple): void {
  for (let i = 0; i < list.items.length; i++) {
    if (typeof list.items[i] === 'string' && hasPlainMap(dict)) i += countStrings(dict, list.items, i);
    if (i < list.items.length) countIn(dict, list.items[i]!);
  }
}

/** True for a dict that keeps strings in a Map of its own as they are; makes it one when it can be. */
function hasPlainMap(dict: PyDict): boolean {
  if (dict.keys !== null || dict.constructor !== PyDict) return false;
  if (dict.share !== null) dict.needMap();
  return true;
}

/** In the place of a count while strings are counted. */
class Tally extends PyObject {
  readonly key: string;
  count: number;
  constructor(key: string, count: number) {
    super();
    this.key = key;
    this.count = count;
  }
}

/** More strings than an array has. */
const MANY = 2 ** 32;

/** Counts strings from `start` on until something else comes, runs nothing of the program's, and says how many there were. */
function countStrings({ map }: PyDict, items: readonly Value[], start: number): number {
  const tallies: Tally[] = [];
  let i = start;
  try {
    for (; i < items.length; i++) {
      const item = items[i]!;
      if (typeof item !== 'string') break;
      const known = map.get(item);
      if (known instanceof Tally) known.count++;
      else if (known === undefined) map.set(item, 1);
      else if (typeof known === 'number' && known < Number.MAX_SAFE_INTEGER - MANY) {
        const tally = new Tally(item, known + 1);
        tallies.push(tally);
        map.set(item, tally);
      } else break;
    }
  } finally {
    for (const { key, count } of tallies) map.set(key, count);
  }
  return i - start;
}

/** An item is hashed once, so an unhashable one is named as `hash` names it. */
function countIn(dict: PyDict, item: Value): void {
  if (typeof item === 'object' && item !== null)
    keyLookup.withHash(item, () => {
      addOne(dict, item);
    });
  else addOne(dict, item);
}

function addOne(dict: PyDict, item: Value): void {
  const known = dict.get(item);
  if (known === undefined) dict.set(item, 1);
  else dict.set(item, typeof known === 'number' && known < Number.MAX_SAFE_INTEGER ? known + 1 : add(known, 1));
}

defineModule('_collections', () => ({
  doc: 'What collections takes from the runtime.',
  functions: [
    {
      name: '_count_elements',
      signature: '(mapping, iterable, /)',
      doc: 'Add to a mapping how often each element comes.',
      impl: countElements,
    },
  ],
  types: {
    OrderedDict: orderedDictType,
    _deque_iterator: dequeIteratorType,
    _deque_reverse_iterator: dequeReverseIteratorType,
    _tuplegetter: tupleGetterType,
    defaultdict: defaultDictType,
    deque: dequeType,
  },
}));
