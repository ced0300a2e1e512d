// The functools module for hosts without the library's own.
import { raiseTypeError } from '../errors/raise.js';
import { typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { setAttribute } from '../protocols/attribute.js';
import { intValue } from '../protocols/index.js';
import { isTrue } from '../protocols/truth.js';
import { PyDict } from '../types/dict.js';
import { defineStructSequence, makeStructSequence } from '../types/struct-sequence.js';
import { makeTuple } from '../types/tuple.js';
import { lruCacheType, PyLruCache } from './functools/lru-cache.js';
import { updateWrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES } from './functools/wrappers.js';
import { defineModule, makeFunction, nativeModules } from './module-spec.js';

const cacheInfoType = defineStructSequence(
  'functools',
  'CacheInfo',
  'CacheInfo(hits, misses, maxsize, currsize)',
  ['hits', 'misses', 'maxsize', 'currsize'],
  'CacheInfo',
);

function functionOf(name: string, parameter: string, impl: (value: Value) => Value): Value {
  return makeFunction({ name, signature: `(${parameter})`, doc: '', impl }, 'functools');
}

function decorate(fn: Value, maxSize: number, isTyped: boolean): Value {
  if (typeOf(fn).slots.call === null) raiseTypeError('the first argument must be callable');
  const info = makeFunction(
    { name: 'info', signature: '(*args)', doc: '', impl: (args: Value[]) => makeStructSequence(cacheInfoType, args) },
    'functools',
  );
  const cache = new PyLruCache(lruCacheType.rootShape, fn, maxSize, isTyped, info);
  const parameters = (): Value => {
    const dict = new PyDict();
    dict.setStr('maxsize', maxSize < 0 ? null : maxSize);
    dict.setStr('typed', isTyped);
    return dict;
  };
  setAttribute(
    cache,
    'cache_parameters',
    makeFunction({ name: 'cache_parameters', signature: '()', doc: '', impl: parameters }, 'functools'),
  );
  updateWrapper(cache, fn);
  return cache;
}

function lruCache(maxSize?: Value, typed?: Value): Value {
  const isTyped = typed !== undefined && isTrue(typed);
  const decorator = (limit: number): Value =>
    functionOf('decorating_function', 'user_function', (fn) => decorate(fn, limit, isTyped));
  if (maxSize === null) return decorator(-1);
  if (maxSize === undefined) return decorator(128);
  const size = intValue(maxSize);
  if (size !== undefined) return decorator(Math.max(0, Number(size)));
  if (typeOf(maxSize).slots.call !== null) return decorate(maxSize, 128, isTyped);
  return raiseTypeError('Expected first argument to be an integer, a callable, or None');
}

defineModule('functools', () => {
  const native = nativeModules.get('_functools')!();
  return {
    doc: 'Tools for working with functions and callable objects.',
    functions: [
      ...native.functions!,
      {
        name: 'cache',
        signature: '(user_function, /)',
        doc: 'Remembers all results.',
        impl: (fn: Value) => decorate(fn, -1, false),
      },
      {
        name: 'lru_cache',
        signature: '(maxsize=128, typed=False)',
        doc: 'Remembers the results used last.',
        impl: lruCache,
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
    ],
    types: native.types!,
    attributes: () => ({
      ...native.attributes!(),
      WRAPPER_ASSIGNMENTS: makeTuple(WRAPPER_ASSIGNMENTS),
      WRAPPER_UPDATES: makeTuple(WRAPPER_UPDATES),
    }),
  };
});
