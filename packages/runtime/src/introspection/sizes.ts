// What `__basicsize__`, `__itemsize__`, `__dictoffset__`, `__weakrefoffset__` and `__flags__` of a class say. There is no such
// memory here; the numbers are those of CPython on a 64-bit machine, from which programs tell whether instances have a
// `__dict__`, and what kind of class it is. CPython: Include/object.h Py_TPFLAGS_.

import { type Layout, objectType, type PyType, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { strOf } from '../types/str/text.js';
import { isCollected } from '../types/type-assign.js';

interface Sizes {
  basic: number;
  item?: number;
  dict?: number;
  weakref?: number;
}

/** Built-in types whose instances are not of the size of their base's. */
const SIZES: Readonly<Record<string, Sizes>> = {
  BaseException: { basic: 72, dict: 16 },
  BaseExceptionGroup: { basic: 88 },
  AttributeError: { basic: 88 },
  ImportError: { basic: 104 },
  NameError: { basic: 80 },
  OSError: { basic: 112 },
  StopIteration: { basic: 80 },
  SyntaxError: { basic: 136 },
  SystemExit: { basic: 80 },
  UnicodeDecodeError: { basic: 112 },
  UnicodeEncodeError: { basic: 112 },
  UnicodeTranslateError: { basic: 112 },
  bytearray: { basic: 56 },
  bytes: { basic: 33, item: 1 },
  classmethod: { basic: 32, dict: 24 },
  complex: { basic: 32 },
  dict: { basic: 48 },
  enumerate: { basic: 56 },
  filter: { basic: 32 },
  float: { basic: 24 },
  frozenset: { basic: 200, weakref: 192 },
  function: { basic: 144, dict: 88, weakref: 96 },
  generator: { basic: 144, item: 8, weakref: 16 },
  int: { basic: 24, item: 4 },
  list: { basic: 40 },
  map: { basic: 32 },
  memoryview: { basic: 144, item: 8, weakref: 136 },
  method: { basic: 48, weakref: 32 },
  module: { basic: 56, dict: 16, weakref: 40 },
  object: { basic: 16 },
  property: { basic: 64 },
  range: { basic: 48 },
  reversed: { basic: 32 },
  set: { basic: 200, weakref: 192 },
  SimpleNamespace: { basic: 24, dict: 16 },
  slice: { basic: 40 },
  staticmethod: { basic: 32, dict: 24 },
  str: { basic: 64 },
  super: { basic: 40 },
  tuple: { basic: 24, item: 8 },
  type: { basic: 928, item: 40, dict: 264, weakref: 368 },
  zip: { basic: 48 },
};

const MANAGED_DICT = -1;
const MANAGED_WEAKREF = -32;

/** What the nearest type on the line of bases says for which `read` gives something. */
function inherited(type: PyType, read: (type: PyType) => number | undefined): number {
  for (let at: PyType | null = type; at !== null; at = at.base) {
    const value = read(at);
    if (value !== undefined) return value;
  }
  return 0;
}

const sizesOf = (type: PyType): Sizes | undefined => (type.isBuiltin ? SIZES[type.qualname] : undefined);

/** One word more for each member of `__slots__`. */
export function basicSize(type: PyType): number {
  let words = 0;
  for (let at: Layout | null = type.layout; at !== null; at = at.parent)
    if (at.members !== undefined) words += at.members.split(',').length;
  return inherited(type, (each) => sizesOf(each)?.basic) + 8 * words;
}

export function itemSize(type: PyType): number {
  return inherited(type, (each) => sizesOf(each)?.item);
}

export function dictOffset(type: PyType): number {
  const own = inherited(type, (each) => sizesOf(each)?.dict);
  return own === 0 && type.hasDict ? MANAGED_DICT : own;
}

export function weakrefOffset(type: PyType): number {
  const own = inherited(type, (each) => sizesOf(each)?.weakref);
  return own === 0 && type.hasWeakref ? MANAGED_WEAKREF : own;
}

// ### Instances

/** What `object.__sizeof__` says: the items of a container, or the digits or characters of a value, count. */
export function sizeOf(x: Value): number {
  const type = typeOf(x);
  const basic = basicSize(type);
  const text = strOf(x);
  if (text !== undefined) return sizeOfStr(text);
  const { length } = type.slots;
  // What a proxy says of its length is not its own.
  if (length === null || SIZES[type.name] === undefined) return basic;
  return basic + (itemSize(type) || 8) * length(x);
}

/** Characters take as many bytes each as the widest of them needs; only ASCII text goes without the fields for its UTF-8. */
function sizeOfStr(text: PyStr): number {
  if (typeof text !== 'string')
    return 56 + (text.codePoints.some((code) => code > 0xffff) ? 4 : 2) * (text.codePoints.length + 1);
  if (/^[\0-\x7f]*$/.test(text)) return 41 + text.length;
  return 56 + (/^[\0-\xff]*$/.test(text) ? 1 : 2) * (text.length + 1);
}

/** What stands in front of an instance: the links of the garbage collector, pointers to `__dict__` and weak references. */
export function headerSize(type: PyType): number {
  if (!isCollected(type)) return 0;
  return dictOffset(type) === MANAGED_DICT || weakrefOffset(type) === MANAGED_WEAKREF ? 32 : 16;
}

// ### Flags

const FLAGS = {
  staticBuiltin: 1 << 1,
  inlineValues: 1 << 2,
  managedWeakref: 1 << 3,
  managedDict: 1 << 4,
  sequence: 1 << 5,
  mapping: 1 << 6,
  immutable: 1 << 8,
  heap: 1 << 9,
  base: 1 << 10,
  ready: 1 << 12,
  collected: 1 << 14,
  abstract: 1 << 20,
  matchesSelf: 1 << 22,
};

/** What classes inherit with the type of that name on their line of bases. */
const INHERITED: Readonly<Record<string, number>> = {
  BaseException: 2 ** 30,
  bytearray: FLAGS.matchesSelf,
  bytes: (2 ** 27) | FLAGS.matchesSelf,
  dict: (2 ** 29) | FLAGS.mapping | FLAGS.matchesSelf,
  float: FLAGS.matchesSelf,
  frozenset: FLAGS.matchesSelf,
  int: (2 ** 24) | FLAGS.matchesSelf,
  list: (2 ** 25) | FLAGS.sequence | FLAGS.matchesSelf,
  mappingproxy: FLAGS.mapping,
  memoryview: FLAGS.sequence,
  range: FLAGS.sequence,
  set: FLAGS.matchesSelf,
  str: (2 ** 28) | FLAGS.matchesSelf,
  tuple: (2 ** 26) | FLAGS.sequence | FLAGS.matchesSelf,
  type: -(2 ** 31),
};

/** Types that a native module makes when it is loaded count as made at run time, like classes. */
function isStatic({ module, qualname }: PyType): boolean {
  return module === 'builtins' || module === 'types' || STATIC_OF_TYPING.has(`${module}.${qualname}`);
}
const STATIC_OF_TYPING: ReadonlySet<string> = new Set(['typing.Union', 'typing.TypeAliasType']);

export function typeFlags(type: PyType): number {
  let flags = FLAGS.ready | inherited(type, (each) => (each.isBuiltin ? INHERITED[each.qualname] : undefined));
  if (!type.isBuiltin) flags |= FLAGS.heap;
  else if (isStatic(type)) flags |= FLAGS.staticBuiltin | FLAGS.immutable;
  else flags |= type.qualname === 'Generic' ? FLAGS.heap : FLAGS.heap | FLAGS.immutable;
  if (type.isBaseType) flags |= FLAGS.base;
  if (isCollected(type)) flags |= FLAGS.collected;
  if (dictOffset(type) === MANAGED_DICT) flags |= FLAGS.managedDict;
  if (dictOffset(type) === MANAGED_DICT && basicSize(type) === basicSize(objectType)) flags |= FLAGS.inlineValues;
  if (weakrefOffset(type) === MANAGED_WEAKREF) flags |= FLAGS.managedWeakref;
  if (type.isAbstract) flags |= FLAGS.abstract;
  // Unsigned, whatever JavaScript's operators make of the highest bit.
  return flags >>> 0;
}
