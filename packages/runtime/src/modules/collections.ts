// The `_collections` module: the containers of the library's collections module, one file each in collections/, and what its
// Counter counts with. CPython: Modules/_collectionsmodule.c.

import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { call2 } from '../protocols/call.js';
import { hash } from '../protocols/hash.js';
import { forEachItem } from '../protocols/iterate.js';
import { add } from '../protocols/number.js';
import { setItem } from '../protocols/subscript.js';
import { dictType, PyDict } from '../types/dict.js';
import { defaultDictType } from './collections/defaultdict.js';
import { dequeType } from './collections/deque.js';
import { dequeIteratorType, dequeReverseIteratorType } from './collections/deque-iterators.js';
import { orderedDictType } from './collections/ordered-dict.js';
import { tupleGetterType } from './collections/tuplegetter.js';
import { defineModule } from './module-spec.js';

/** Adds one for each item to its entry of the mapping. */
function countElements(mapping: Value, iterable: Value): null {
  if (mapping instanceof PyDict && countsAsDict(mapping)) {
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

function countIn(dict: PyDict, item: Value): void {
  // An unhashable item is named as `hash` names it.
  if (typeof item === 'object' && item !== null) hash(item);
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
