// Finding the canonical key of a value (keys.ts). Most keys have one by themselves:
//   str, int                        itself as a JS primitive; a wide string its UTF-16 text
//   bool, integral float            the int it equals
//   other float                     a string that spells it
//   small ints, short strs, Nones,
//   ids in a tuple of two           a number with a fraction, which is quicker than any string
//   other tuple of such keys        a string that spells the elements
//   object compared by identity     itself, as NaN is
//   subclass of one of these        as its base, when it inherits `__hash__` and `__eq__`
// Everything else has a `__hash__` and `__eq__` of its own and goes through hash buckets.
// Strings that spell something start with SPELLED, which no text of a str does (`textKey`).

import { isThrown } from '../errors/matches.js';
import { makeException, raiseTypeError } from '../errors/raise.js';
import { FIRST_IDENTITY, IDENTITY_STEP, identityOf } from '../object/identity.js';
import { PyBoxed, type PyObject } from '../object/object.js';
import { objectType, typeOf } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { isEqual } from '../protocols/compare.js';
import { hash } from '../protocols/hash.js';
import { str } from '../protocols/repr.js';
import { PyFloat } from './float.js';
import { Bucket, type KeyedContainer, KeyTable, keyLookup } from './keys.js';
import { fullTypeName } from './object.js';
import { PyTuple, tupleType } from './tuple.js';
import { makeStr, PyWideStr } from './wide-str.js';

const SPELLED = '\udfff';

/** The canonical key of `key` if it has one by itself, else undefined. May raise for an unhashable object. */
export function canonicalKey(key: Value): Value | undefined {
  switch (typeof key) {
    case 'string':
    case 'number':
    case 'bigint':
      return key;
    case 'boolean':
      return key ? 1 : 0;
    default:
      return key === null ? null : objectKey(key as PyObject);
  }
}

function objectKey(key: PyObject): Value | undefined {
  if (key instanceof PyTuple && key.shape === tupleType.rootShape) return tupleKey(key);
  const { slots } = typeOf(key as Value);
  if (slots.eq === objectType.slots.eq) {
    // Equal only to itself, so its hash does not matter; but asking for it may raise.
    if (slots.hash !== objectType.slots.hash) hash(key);
    return key;
  }
  if (key instanceof PyTuple) {
    const own = tupleType.slots;
    return slots.eq === own.eq && slots.hash === own.hash ? tupleKey(key) : undefined;
  }
  if (key instanceof PyFloat) return doubleKey(key);
  if (key instanceof PyWideStr) return textKey(key.toString());
  if (key instanceof PyBoxed) {
    const base = typeOf(key.value).slots;
    return slots.eq === base.eq && slots.hash === base.hash ? canonicalKey(key.value) : undefined;
  }
  return undefined;
}

function doubleKey(key: PyFloat): Value {
  const { value } = key;
  if (Number.isSafeInteger(value)) return value + 0;
  if (Number.isInteger(value)) return BigInt(value);
  if (Number.isNaN(value)) return key;
  return Number.isFinite(value) ? `${SPELLED}f${value}` : value;
}

function textKey(text: string): string {
  return text.startsWith(SPELLED) ? `${SPELLED}s${text}` : text;
}

/** Ints from -HALF to HALF - 1 are small: two of them and a fraction fit into a double. */
const HALF = 2 ** 24;

/** An odd number: pairs that differ in their first int only shall have other low bits, by which tables are entered. */
const SPREAD = 0x9e3779b1;

const isSmallInt = (x: number): boolean => x >= -HALF && x < HALF && (x | 0) === x;

/**
 * Numbers for the first short strings that come up in pairs. Longer ones have none, lest a piece keep the text alive that it was
 * cut from, and when all numbers are given away the others have none for good: a key must not change.
 */
const nameNumbers: Map<string, number> = new Map();
const MAX_NAME = 12;
const MAX_NAMES = 2 ** 15;

function nameNumber(name: string): number {
  let number = nameNumbers.get(name);
  if (number === undefined) {
    if (name.length > MAX_NAME || nameNumbers.size >= MAX_NAMES || name.startsWith(SPELLED)) return Number.NaN;
    number = nameNumbers.size + 1;
    nameNumbers.set(name, number);
  }
  return number;
}

/** The number that a bool, float or small enough int is; NaN for other keys. */
function numberIn(key: Value): number {
  if (typeof key === 'number') return key;
  if (typeof key === 'boolean') return key ? 1 : 0;
  return key instanceof PyFloat ? key.value : Number.NaN;
}

/**
 * What stands for an item in the number of a pair: a small int for itself, and the number of a string with a half, of an id with a
 * quarter; NaN for other items.
 */
function pairPart(item: Value): number {
  if (typeof item === 'string') return nameNumber(item) + 0.5;
  if (item === null) return 0.5;
  const number = numberIn(item);
  if (isSmallInt(number)) return number;
  const place = (number - FIRST_IDENTITY) / IDENTITY_STEP;
  return isSmallInt(place) ? place + 0.25 : Number.NaN;
}

/** The number for a pair of two items, or of their canonical keys. */
function pairKey(x: Value, y: Value): number | undefined {
  if (typeof x === 'number' && typeof y === 'number' && isSmallInt(x) && isSmallInt(y)) return mix(x, y) + OF_PAIR;
  return otherPairKey(x, y);
}

const mix = (x: number, y: number): number => x * (2 * HALF) + ((y + Math.imul(x, SPREAD)) & (2 * HALF - 1));

/** The fraction of what stands for two ints. */
const OF_PAIR = 1 / 16;

function otherPairKey(x: Value, y: Value): number | undefined {
  const left = pairPart(x);
  const right = pairPart(y);
  if (Number.isNaN(left + right)) return undefined;
  const first = Math.floor(left);
  const second = Math.floor(right);
  return mix(first, second) + OF_PAIR + (left - first) / 4 + (right - second);
}

/** The canonical key if it is a number and no class is to be asked. */
function numberKey(key: Value): number | undefined {
  if (key instanceof PyTuple && key.shape === tupleType.rootShape)
    return key.items.length === 2 ? pairKey(key.items[0]!, key.items[1]!) : undefined;
  const number = numberIn(key);
  return Number.isSafeInteger(number) ? number + 0 : undefined;
}

function tupleKey(tuple: PyTuple): string | number | undefined {
  const { items } = tuple;
  if (items.length === 2) {
    const x = canonicalKey(items[0]!);
    const y = x === undefined ? undefined : canonicalKey(items[1]!);
    if (y === undefined) return undefined;
    return pairKey(x!, y) ?? `${SPELLED}(${spell(x!)}${spell(y)}`;
  }
  let text = `${SPELLED}(`;
  for (let i = 0; i < items.length; i++) {
    const key = canonicalKey(items[i]!);
    if (key === undefined) return undefined;
    text += spell(key);
  }
  return text;
}

/** Spells an element of a tuple: the first character tells its kind, and its end is certain, so no two tuples share a text. */
function spell(key: Value): string {
  if (typeof key === 'string') return `s${key.length}:${key}`;
  if (typeof key === 'number' || typeof key === 'bigint') return `${key},`;
  return key === null ? 'n' : `o${identityOf(key as PyObject)},`;
}

/** The text of a key that is a str, or an instance of a subclass that compares as one; else undefined. */
export function nameOfKey(key: Value): string | undefined {
  if (typeof key === 'string') return key;
  if (!(key instanceof PyWideStr || key instanceof PyBoxed)) return undefined;
  const canonical = canonicalKey(key);
  return typeof canonical === 'string' ? canonical : undefined;
}

// ### Hash buckets

/** `hash(key)`, with TypeErrors in the words that containers have for them. CPython: dict_unhashable_type. */
function hashKey(container: KeyedContainer, key: Value): PyInt {
  try {
    return hashOnce(key);
  } catch (error) {
    return raiseUnhashable(container, key, error);
  }
}

function raiseUnhashable(container: KeyedContainer, key: Value, error: unknown): never {
  if (isThrown(error, 'TypeError') && error.type.name === 'TypeError')
    return raiseTypeError(`cannot use '${fullTypeName(key)}' as a ${container.keyTitle} (${str(error)})`);
  throw error;
}

function canonicalIn(container: KeyedContainer, key: Value): Value | undefined {
  if (typeof key === 'string' || typeof key === 'number') return key;
  try {
    return canonicalKey(key);
  } catch (error) {
    return raiseUnhashable(container, key, error);
  }
}

type Buckets = NonNullable<KeyTable['buckets']>;

function bucketsOf(container: KeyedContainer): Buckets {
  container.keys ??= new KeyTable();
  if (container.keys.buckets === null) {
    const buckets: Buckets = new Map();
    for (const canonical of container.map.keys())
      addToBucket(buckets, hash(container.originalKey(canonical)), canonical);
    container.keys.buckets = buckets;
  }
  return container.keys.buckets;
}

function addToBucket(buckets: Buckets, hash: PyInt, canonical: Value): void {
  const entry = buckets.get(hash);
  if (entry === undefined) buckets.set(hash, canonical);
  else if (entry instanceof Bucket) entry.keys.push(canonical);
  else buckets.set(hash, new Bucket([entry, canonical]));
}

function removeFromBucket(buckets: Buckets, hash: PyInt, canonical: Value): void {
  const entry = buckets.get(hash);
  if (entry === canonical) buckets.delete(hash);
  else if (entry instanceof Bucket) {
    const index = entry.keys.indexOf(canonical);
    if (index >= 0) entry.keys.splice(index, 1);
  }
}

/** The hashes of all keys in the buckets. */
function hashesOf(keys: KeyTable, buckets: Buckets): Map<Value, PyInt> {
  if (keys.hashes === null) {
    keys.hashes = new Map();
    for (const [keyHash, entry] of buckets)
      if (entry instanceof Bucket) for (const key of entry.keys) keys.hashes.set(key, keyHash);
      else keys.hashes.set(entry, keyHash);
  }
  return keys.hashes;
}

/**
 * The canonical key equal to `key`, compared as CPython does: only those with its hash, the stored key on the left. A comparison
 * may run Python code that changes the container; then the search starts again. CPython: set_lookkey.
 */
function search(container: KeyedContainer, key: Value, hash: PyInt): Value | undefined {
  for (;;) {
    const buckets = bucketsOf(container);
    const entry = buckets.get(hash);
    if (entry === undefined) return undefined;
    let equal: boolean | undefined = false;
    if (entry instanceof Bucket) {
      for (let i = 0; equal === false && i < entry.keys.length; i++) {
        const canonical = entry.keys[i]!;
        equal = isKey(container, buckets, canonical, key);
        if (equal === true) return canonical;
      }
    } else {
      equal = isKey(container, buckets, entry, key);
      if (equal === true) return entry;
    }
    if (equal === false) return undefined;
  }
}

/** Is `key` the one with this canonical key? Undefined when the container was changed by the comparison. */
function isKey(container: KeyedContainer, buckets: Buckets, canonical: Value, key: Value): boolean | undefined {
  const { map } = container;
  const original = container.originalKey(canonical);
  if (original === key) return true;
  const equal = isEqual(original, key);
  const { keys } = container;
  const isSame = keys !== null && keys.buckets === buckets && container.map === map && map.has(canonical);
  return isSame ? equal : undefined;
}

/** Hashes of the keys that are being taken from another container: their `__hash__` is not called again. */
let knownHashes: ReadonlyMap<Value, PyInt> | null = null;

/** Calls `f(x, y)`, which looks up keys of `source` elsewhere. */
function withHashesOf<X, Y, R>(source: KeyedContainer, f: (x: X, y: Y) => R, x: X, y: Y): R {
  const { keys } = source;
  if (keys === null || keys.buckets === null) return f(x, y);
  const outer = knownHashes;
  knownHashes = hashesOf(keys, keys.buckets);
  try {
    return f(x, y);
  } finally {
    knownHashes = outer;
  }
}

/** The key whose hash has been computed beforehand. */
let hashedKey: Value | undefined;
let hashOfKey: PyInt = 0;

function hashOnce(key: Value): PyInt {
  if (key === hashedKey) return hashOfKey;
  return knownHashes?.get(key) ?? hash(key);
}

function withHash(key: Value, f: () => void): void {
  if (typeof key === 'object') {
    hashOfKey = hash(key);
    hashedKey = key;
  }
  try {
    f();
  } finally {
    hashedKey = undefined;
  }
}

// ### Lookup

const STALE_KEYS = 32;

/** The hash that the last `find` computed, if it had to: a key's own `__hash__` must not be called more often than needed. */
let foundHash: PyInt | undefined;

function find(container: KeyedContainer, key: Value): Value | undefined {
  const canonical = canonicalIn(container, key);
  foundHash = undefined;
  if (canonical !== undefined) {
    if (container.keys === null || container.keys.buckets === null || container.map.has(canonical)) return canonical;
  }
  return findHashed(container, key);
}

function findHashed(container: KeyedContainer, key: Value): Value | undefined {
  const keyHash = hashKey(container, key);
  foundHash = keyHash;
  return container.map.size === 0 ? undefined : search(container, key, keyHash);
}

function intern(container: KeyedContainer, key: Value): Value {
  const canonical = canonicalIn(container, key);
  if (canonical !== undefined) {
    if (container.map.has(canonical)) return canonical;
    if (container.keys === null || container.keys.buckets === null) return addKey(container, key, canonical);
  }
  const keyHash = hashKey(container, key);
  const found = search(container, key, keyHash);
  if (found !== undefined) return found;
  const added = canonical === undefined ? key : canonical;
  addToBucket(bucketsOf(container), keyHash, added);
  container.keys?.hashes?.set(added, keyHash);
  return addKey(container, key, added);
}

function addKey(container: KeyedContainer, key: Value, canonical: Value): Value {
  if (canonical !== key) container.noteOriginal(canonical, key);
  const { keys, map } = container;
  if (keys !== null && keys.order !== null) {
    // Keys removed otherwise than by popitem stay on its stack; before they outnumber the rest it is given up.
    if (keys.order.length > 2 * map.size + STALE_KEYS) keys.order = null;
    else keys.order.push(canonical);
  }
  return canonical;
}

function remove(container: KeyedContainer, key: Value): Value | undefined {
  const canonical = find(container, key);
  if (canonical === undefined) return undefined;
  const value = container.map.get(canonical);
  if (value !== undefined) removeCanonical(container, canonical, foundHash);
  return value;
}

function removeCanonical(container: KeyedContainer, canonical: Value, known?: PyInt): void {
  const { keys } = container;
  if (keys !== null) {
    if (keys.buckets !== null) {
      const keyHash = known ?? hashesOf(keys, keys.buckets).get(canonical);
      if (keyHash !== undefined) removeFromBucket(keys.buckets, keyHash, canonical);
      keys.hashes?.delete(canonical);
    }
    keys.originals.delete(canonical);
  }
  if (container.share) container.needMap();
  container.map.delete(canonical);
}

keyLookup.canonical = canonicalKey;
keyLookup.canonicalIn = canonicalIn;
keyLookup.number = numberKey;
keyLookup.find = find;
keyLookup.findHashed = findHashed;
keyLookup.intern = intern;
keyLookup.remove = remove;
keyLookup.removeCanonical = removeCanonical;
keyLookup.withHashesOf = withHashesOf;
keyLookup.hash = hashOnce;
keyLookup.withHash = withHash;
keyLookup.nameOf = nameOfKey;
keyLookup.nameValue = makeStr;
keyLookup.tooMany = () => {
  throw makeException('MemoryError', []);
};
