// The functools module: reduce, partial, caches, wrappers, cmp_to_key. The bigger parts are in functools/.
// CPython: Modules/_functoolsmodule.c, Lib/functools.py.

import { isThrown } from '../errors/matches.js';
import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';

import type { NativeSpec } from '../object/native.js';
import { PyObject } from '../object/object.js';
import type { ComparisonSlot } from '../object/slots.js';
import type { Value } from '../object/value.js';
import { call2 } from '../protocols/call.js';
import { richCompare } from '../protocols/compare.js';
import { iterate, iterNext } from '../protocols/iterate.js';
import { makeTuple } from '../types/tuple.js';
import { lruCache, unlimitedCache } from './functools/lru-cache.js';
import { partialType } from './functools/partial.js';
import { updateWrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES } from './functools/wrappers.js';
import { defineModule, makeFunction } from './module-spec.js';

// ### reduce

function reduce(fn: Value, iterable: Value, initial?: Value): Value {
  const iterator = iterateOrRefuse(iterable);
  let result = initial === undefined ? iterNext(iterator) : initial;
  if (result === undefined) return raiseTypeError('reduce() of empty iterable with no initial value');
  for (let item = iterNext(iterator); item !== undefined; item = iterNext(iterator)) result = call2(fn, result, item);
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

// ### cmp_to_key

class PyKey extends PyObject {
  readonly compare: Value;
  readonly obj: Value;
  constructor(compare: Value, obj: Value) {
    super();
    this.compare = compare;
    this.obj = obj;
  }
}

function compareKeys(op: ComparisonSlot): (self: Value, other: Value) => Value {
  return (self, other) => {
    if (!(other instanceof PyKey)) return raiseTypeError('other argument must be K instance');
    const { compare, obj } = self as PyKey;
    return richCompare(call2(compare, obj, other.obj), 0, op);
  };
}

defineType({
  name: 'KeyWrapper',
  module: 'functools',
  doc: '',
  instances: PyKey,
  isBaseType: false,
  slots: {
    hash: null,
    lt: compareKeys('lt'),
    le: compareKeys('le'),
    eq: compareKeys('eq'),
    ne: compareKeys('ne'),
    gt: compareKeys('gt'),
    ge: compareKeys('ge'),
  },
  getset: [{ name: 'obj', doc: 'Value wrapped by a key function.', get: (self) => (self as PyKey).obj }],
});

/** A native function of one argument, as decorators and key functions are. */
function functionOf(name: string, parameter: string, impl: (value: Value) => Value): Value {
  return makeFunction({ name, signature: `(${parameter})`, doc: '', impl }, 'functools');
}

// ### Table

const FUNCTIONS: readonly NativeSpec[] = [
  { name: 'cache', signature: '(user_function, /)', doc: 'Remembers all results.', impl: unlimitedCache },
  {
    name: 'cmp_to_key',
    signature: '(mycmp)',
    doc: 'Makes a key function of a comparison function.',
    impl: (compare: Value) => functionOf('K', 'obj', (obj) => new PyKey(compare, obj)),
  },
  {
    name: 'lru_cache',
    signature: '(maxsize=128, typed=False)',
    doc: 'Remembers the results used last.',
    impl: (maxSize?: Value, typed?: Value) =>
      lruCache((apply) => functionOf('decorating_function', 'user_function', apply), maxSize, typed),
  },
  {
    name: 'reduce',
    signature: '(function, iterable, /, initial=<unrepresentable>)',
    doc: 'Combines the items from left to right.',
    impl: reduce,
  },
  {
    name: 'update_wrapper',
    signature: '(wrapper, wrapped, assigned=<unrepresentable>, updated=<unrepresentable>)',
    doc: 'Makes a wrapper look like the function it wraps.',
    impl: updateWrapper,
  },
  {
    name: 'wraps',
    signature: '(wrapped, assigned=<unrepresentable>, updated=<unrepresentable>)',
    doc: 'A decorator that does what update_wrapper does.',
    impl: (wrapped: Value, assigned?: Value, updated?: Value) =>
      functionOf('wraps', 'wrapper', (wrapper) => updateWrapper(wrapper, wrapped, assigned, updated)),
  },
];

defineModule('functools', () => ({
  doc: 'Tools for working with functions and callable objects.',
  functions: FUNCTIONS,
  types: { partial: partialType },
  attributes: () => ({
    WRAPPER_ASSIGNMENTS: makeTuple(WRAPPER_ASSIGNMENTS),
    WRAPPER_UPDATES: makeTuple(WRAPPER_UPDATES),
  }),
}));
