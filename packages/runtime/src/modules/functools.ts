// The `_functools` module: what the library's functools has from C. The types are in functools/.
// CPython: Modules/_functoolsmodule.c.

import { isThrown } from '../errors/matches.js';
import { raiseTypeError } from '../errors/raise.js';
import type { Value } from '../object/value.js';
import { call2 } from '../protocols/call.js';
import { iterate, nextSlot } from '../protocols/iterate.js';
import { cmpToKey } from './functools/cmp-to-key.js';
import { lruCacheType } from './functools/lru-cache.js';
import { partialType } from './functools/partial.js';
import { Placeholder, placeholderType } from './functools/placeholder.js';
import { defineModule } from './module-spec.js';

function reduce(fn: Value, iterable: Value, initial?: Value): Value {
  const iterator = iterateOrRefuse(iterable);
  const next = nextSlot(iterator);
  let result = initial === undefined ? next(iterator) : initial;
  if (result === undefined) return raiseTypeError('reduce() of empty iterable with no initial value');
  for (let item = next(iterator); item !== undefined; item = next(iterator)) result = call2(fn, result, item);
  return result;
}

function iterateOrRefuse(iterable: Value): Value {
  try {
    return iterate(iterable);
  } catch (error) {
    if (isThrown(error, 'TypeError')) return raiseTypeError('reduce() arg 2 must support iteration');
    throw error;
  }
}

defineModule('_functools', () => ({
  doc: 'What functools takes from the runtime.',
  functions: [
    {
      name: 'cmp_to_key',
      signature: '(mycmp)',
      doc: 'A key function that orders as a function of two arguments does.',
      impl: cmpToKey,
    },
    {
      name: 'reduce',
      signature: '(function, iterable, /, initial=<unrepresentable>)',
      doc: 'Combines the items from left to right.',
      impl: reduce,
    },
  ],
  types: { _PlaceholderType: placeholderType, _lru_cache_wrapper: lruCacheType, partial: partialType },
  attributes: () => ({ Placeholder }),
}));
