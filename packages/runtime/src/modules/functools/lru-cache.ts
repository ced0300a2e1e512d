// functools.lru_cache: a function that remembers its results. The dict's insertion order is the order of use: a hit moves
// its entry to the end, and the first one goes when there are too many. CPython: Modules/_functoolsmodule.c.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import { type PyType, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call } from '../../protocols/call.js';
import { hash } from '../../protocols/hash.js';
import { intValue } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { PyDict } from '../../types/dict.js';
import { DICT_ATTRIBUTE } from '../../types/dict-attribute.js';
import { PyMethod } from '../../types/method.js';
import { defineStructSequence, makeStructSequence } from '../../types/struct-sequence.js';
import { makeTuple } from '../../types/tuple.js';
import { updateWrapper } from './wrappers.js';

const cacheInfoType = defineStructSequence(
  'functools',
  'CacheInfo',
  'CacheInfo(hits, misses, maxsize, currsize)',
  ['hits', 'misses', 'maxsize', 'currsize'],
  'CacheInfo',
);

class PyLruCache extends PyInstance {
  readonly fn: Value;
  /** -1 for no limit. */
  readonly maxSize: number;
  readonly isTyped: boolean;
  results: PyDict;
  hits = 0;
  misses = 0;

  constructor(fn: Value, maxSize: number, isTyped: boolean) {
    super(lruCacheType.rootShape);
    this.fn = fn;
    this.maxSize = maxSize;
    this.isTyped = isTyped;
    this.results = new PyDict();
  }

  run(args: Value[], names: readonly string[] | null): Value {
    if (this.maxSize === 0) {
      this.misses++;
      return call(this.fn, args, names);
    }
    const key = this.keyOf(args, names);
    const known = this.lookup(key);
    if (known !== undefined) return this.hit(key, known);
    this.misses++;
    const result = call(this.fn, args, names);
    // The call may have filled in the same result itself.
    if (this.results.get(key) === undefined) this.remember(key, result);
    return result;
  }

  /** An unhashable argument is named as `hash` names it, not as a dict does. */
  private lookup(key: Value): Value | undefined {
    try {
      return this.results.get(key);
    } catch (error) {
      hash(key);
      throw error;
    }
  }

  private hit(key: Value, known: Value): Value {
    this.hits++;
    if (this.maxSize > 0) {
      this.results.delete(key);
      this.results.set(key, known);
    }
    return known;
  }

  private remember(key: Value, result: Value): void {
    const { results } = this;
    if (this.maxSize > 0 && results.size >= this.maxSize) {
      const oldest = results.firstKey();
      if (oldest !== undefined) results.delete(oldest);
    }
    results.set(key, result);
  }

  private keyOf(args: readonly Value[], names: readonly string[] | null): Value {
    if (names === null && !this.isTyped && args.length === 1) {
      const only = args[0]!;
      if (typeof only === 'number' || typeof only === 'string') return only;
    }
    const parts: Value[] = [...args];
    // What separates positional from keyword arguments equals no argument.
    if (names !== null) parts.push(KEYWORD_MARK, ...names);
    if (this.isTyped) for (const arg of args) parts.push(typeOf(arg));
    return makeTuple(parts);
  }
}

/** A type that no program can get hold of. */
const KEYWORD_MARK = cacheInfoType;

const own = (self: Value): PyLruCache => self as PyLruCache;

const lruCacheType: PyType = defineType({
  name: '_lru_cache_wrapper',
  module: 'functools',
  doc: 'Create a cached callable that wraps another function.',
  layout: '_lru_cache_wrapper',
  hasDict: true,
  slots: {
    construct: () => raiseTypeError("cannot create 'functools._lru_cache_wrapper' instances"),
    call: (self, args, names) => own(self).run(args, names !== null && names.length > 0 ? names : null),
    descrGet: (self, obj) => (obj === undefined || obj === null ? self : new PyMethod(self, obj)),
  },
  methods: [
    {
      name: 'cache_clear',
      signature: '($self, /)',
      doc: 'Forgets all results.',
      impl: (self: Value) => {
        const cache = own(self);
        cache.results = new PyDict();
        cache.hits = 0;
        cache.misses = 0;
        return null;
      },
    },
    {
      name: 'cache_info',
      signature: '($self, /)',
      doc: 'Hits, misses, the most results and how many there are.',
      impl: (self: Value) => {
        const { hits, misses, maxSize, results } = own(self);
        return makeStructSequence(cacheInfoType, [hits, misses, maxSize < 0 ? null : maxSize, results.size]);
      },
    },
    {
      name: 'cache_parameters',
      signature: '($self, /)',
      doc: 'What the cache was made with.',
      impl: (self: Value) => {
        const { maxSize, isTyped } = own(self);
        const parameters = new PyDict();
        parameters.setStr('maxsize', maxSize < 0 ? null : maxSize);
        parameters.setStr('typed', isTyped);
        return parameters;
      },
    },
  ],
  getset: [DICT_ATTRIBUTE],
});

/** `lru_cache(maxsize=128, typed=False)`: gives a decorator; given a function, decorates it. */
export function lruCache(makeFunction: (apply: (fn: Value) => Value) => Value, maxSize?: Value, typed?: Value): Value {
  const isTyped = typed !== undefined && isTrue(typed);
  if (maxSize === null) return makeFunction((fn) => decorate(fn, -1, isTyped));
  if (maxSize === undefined) return makeFunction((fn) => decorate(fn, 128, isTyped));
  const size = intValue(maxSize);
  if (size !== undefined) return makeFunction((fn) => decorate(fn, Math.max(0, Number(size)), isTyped));
  if (typeOf(maxSize).slots.call !== null) return decorate(maxSize, 128, isTyped);
  return raiseTypeError('Expected first argument to be an integer, a callable, or None');
}

/** `cache(fn)`: `lru_cache` without a limit. */
export function unlimitedCache(fn: Value): Value {
  return decorate(fn, -1, false);
}

function decorate(fn: Value, maxSize: number, isTyped: boolean): Value {
  if (typeOf(fn).slots.call === null) raiseTypeError('the first argument must be callable');
  const cache = new PyLruCache(fn, maxSize, isTyped);
  updateWrapper(cache, fn);
  return cache;
}
