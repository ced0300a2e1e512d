// functools.lru_cache: a function that remembers its results. With a limit they are in an OrderedDict, where a hit moves its entry
// to the end and the first one goes when there are too many. CPython: Modules/_functoolsmodule.c lru_cache_*.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { type PyType, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call, call1 } from '../../protocols/call.js';
import { hash } from '../../protocols/hash.js';
import { asSize, hasIndex } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { PyDict } from '../../types/dict.js';
import { DICT_ATTRIBUTE } from '../../types/dict-attribute.js';
import { PyMethod } from '../../types/method.js';
import { makeTuple } from '../../types/tuple.js';
import { orderedDictType } from '../collections/ordered-dict.js';
import { PyOrderedDict } from '../collections/ordered-dict-storage.js';
import { KEYWORD_MARK } from './placeholder.js';

export class PyLruCache extends PyInstance {
  readonly fn: Value;
  /** -1 for no limit. */
  readonly maxSize: number;
  private readonly isTyped: boolean;
  /** Called with the numbers that `cache_info` gives. */
  readonly infoType: Value;
  private results: PyDict;
  private hits = 0;
  private misses = 0;

  constructor(shape: Shape, fn: Value, maxSize: number, isTyped: boolean, infoType: Value) {
    super(shape);
    this.fn = fn;
    this.maxSize = maxSize;
    this.isTyped = isTyped;
    this.infoType = infoType;
    this.results = this.noResults();
  }

  private noResults(): PyDict {
    return this.maxSize > 0 ? new PyOrderedDict(orderedDictType.rootShape) : new PyDict();
  }

  run(args: Value[], names: readonly string[] | null): Value {
    if (this.maxSize === 0) {
      this.misses++;
      return call(this.fn, args, names);
    }
    const key = this.keyOf(args, names);
    const known = this.lookup(key);
    if (known !== undefined) {
      this.hits++;
      return known;
    }
    this.misses++;
    const { results } = this;
    // Looking for a key that is not plain calls its `__eq__`, as often as CPython does.
    const version = results instanceof PyOrderedDict && results.isPlain(key) ? results.version : -1;
    const result = args.length === 1 && names === null ? call1(this.fn, args[0]!) : call(this.fn, args, names);
    // The call may have filled in the same result itself, or cleared the cache.
    const isSame = this.results === results && results instanceof PyOrderedDict && results.version === version;
    if (isSame || this.results.get(key) === undefined) this.remember(key, result);
    return result;
  }

  private lookup(key: Value): Value | undefined {
    const { results } = this;
    try {
      if (!(results instanceof PyOrderedDict)) return results.get(key);
      const entry = results.entry(key);
      if (entry === undefined) return undefined;
      results.moveTo(entry, true);
      return entry.value;
    } catch (error) {
      // An unhashable argument is named as `hash` names it, not as a dict does.
      hash(key);
      throw error;
    }
  }

  private remember(key: Value, result: Value): void {
    const { results } = this;
    if (!(results instanceof PyOrderedDict)) results.set(key, result);
    else {
      if (results.size >= this.maxSize && results.first !== null) results.remove(results.first);
      results.add(key, result);
    }
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

  clear(): null {
    this.results = this.noResults();
    this.hits = 0;
    this.misses = 0;
    return null;
  }

  info(): Value {
    const numbers = [this.hits, this.misses, this.maxSize < 0 ? null : this.maxSize, this.results.size];
    return call(this.infoType, numbers, null);
  }
}

const own = (self: Value): PyLruCache => self as PyLruCache;

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const signature = '(user_function, maxsize, typed, cache_info_type)';
  const [fn, maxSize, typed, infoType] = bindConstructor('lru_cache', signature, args, names) as Value[];
  if (typeOf(fn!).slots.call === null) raiseTypeError('the first argument must be callable');
  return new PyLruCache(cls.rootShape, fn!, limitOf(maxSize!), isTrue(typed!), infoType!);
}

function limitOf(maxSize: Value): number {
  if (maxSize === null) return -1;
  if (!hasIndex(maxSize)) raiseTypeError('maxsize should be integer or None');
  return Math.max(0, asSize(maxSize, 'OverflowError'));
}

const itself = (self: Value): Value => self;

export const lruCacheType: PyType = defineType({
  name: '_lru_cache_wrapper',
  isBaseType: false,
  module: 'functools',
  doc: 'A function that remembers its results.',
  layout: '_lru_cache_wrapper',
  hasDict: true,
  hasWeakref: true,
  slots: {
    construct,
    call: (self, args, names) => own(self).run(args, names !== null && names.length > 0 ? names : null),
    descrGet: (self, obj) => (obj === undefined || obj === null ? self : new PyMethod(self, obj)),
  },
  methods: [
    { name: '__copy__', signature: '($self, /)', doc: '', impl: itself },
    { name: '__deepcopy__', signature: '($self, memo, /)', doc: '', impl: itself },
    {
      name: '__reduce__',
      signature: '($self, /)',
      doc: '',
      impl: (self: PyLruCache) => getAttribute(self, '__qualname__'),
    },
    {
      name: 'cache_clear',
      signature: '($self, /)',
      doc: 'Forget all results, and start counting anew.',
      impl: (self: PyLruCache) => self.clear(),
    },
    {
      name: 'cache_info',
      signature: '($self, /)',
      doc: 'Report cache statistics',
      impl: (self: PyLruCache) => self.info(),
    },
  ],
  getset: [DICT_ATTRIBUTE],
});
