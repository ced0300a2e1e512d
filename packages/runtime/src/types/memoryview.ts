// memoryview: the memory of another object as a sequence of items, without copying. Subscripts are in memoryview/access.ts,
// item formats in memoryview/formats.ts, casts in memoryview/cast.ts. CPython: Objects/memoryobject.c.

import { raise, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType, type GetSetSpec, type MethodSpec } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { NotImplemented, PyObject } from '../object/object.js';
import type { PyType } from '../object/type.js';
import { argumentTypeName, typeName } from '../object/type.js';
import type { PyInt, PyStr, Value } from '../object/value.js';
import {
  type BufferView,
  copyView,
  FULL_READ_ONLY,
  isContiguous,
  itemCount,
  lookupBuffer,
  memoryViews,
  type Resizable,
  usingBuffer,
  WRITABLE,
} from '../protocols/buffer.js';
import { isEqual } from '../protocols/compare.js';
import { hash } from '../protocols/hash.js';
import { asSize } from '../protocols/index.js';
import { equalData, makeBytes } from './bytes/data.js';
import { hexText } from './bytes/transform.js';
import { makeGenericAlias } from './generic-alias.js';
import { dataViewOf, itemsAsLists, readSubscript, requireFormat, writeSubscript } from './memoryview/access.js';
import { isHeldByVariable } from './memoryview/alive.js';
import { castView } from './memoryview/cast.js';
import { type ItemFormat, itemFormat } from './memoryview/formats.js';
import { addressOf } from './object.js';
import { searchIndex } from './sequence.js';
import { fromEnd, plainText } from './str/arguments.js';
import { strOf } from './str/text.js';
import { makeTuple } from './tuple.js';

// ### Representation

/** How many memoryviews there are of one view of an object: the last one to be released releases it. */
class Sharing {
  count = 0;
  readonly release: (() => void) | null;
  constructor(release: (() => void) | null) {
    this.release = release;
  }
}

function raiseReleased(): never {
  return raiseValueError('operation forbidden on released memoryview object');
}

export class PyMemoryView extends PyObject {
  /** Null when released. */
  private current: BufferView | null;
  private readonly sharing: Sharing;
  /** How many `with` blocks hold it; only they keep the object from being resized. */
  private entered: number;
  /** Kept, because it holds after the release too. */
  hash: PyInt | null;

  constructor(view: BufferView, sharing: Sharing) {
    super();
    this.current = view.release === null ? view : { ...view, release: null };
    this.sharing = sharing;
    this.entered = 0;
    this.hash = null;
    sharing.count++;
  }

  get isReleased(): boolean {
    return this.current === null;
  }

  /** ValueError when it is released. */
  get view(): BufferView {
    return this.current ?? raiseReleased();
  }

  /** ValueError when it is released. */
  checkNotReleased(): void {
    if (this.current === null) raiseReleased();
  }

  /** Another memoryview of the same memory. */
  derive(view: BufferView): PyMemoryView {
    return new PyMemoryView(view, this.sharing);
  }

  enter(): void {
    const { resizable } = this.view;
    this.entered++;
    if (resizable !== null) resizable.exports++;
  }

  release(): void {
    const view = this.current;
    if (view === null) return;
    this.current = null;
    if (view.resizable !== null) view.resizable.exports -= this.entered;
    if (--this.sharing.count === 0) this.sharing.release?.();
  }
}

// ### Construction

/** A memoryview of a view. */
export function makeMemoryView(view: BufferView): PyMemoryView {
  if (view.resizable !== null) view.resizable.isViewed = true;
  return new PyMemoryView(view, new Sharing(view.release));
}

function viewOfMemoryView(value: Value, flags: number): BufferView | undefined {
  if (!(value instanceof PyMemoryView)) return undefined;
  const { view } = value;
  if ((flags & WRITABLE) !== 0 && view.isReadOnly)
    raise('BufferError', 'memoryview: underlying buffer is not writable');
  return view;
}

function isViewHeld(resizable: Resizable): boolean {
  return isHeldByVariable(
    (value) => value instanceof PyMemoryView && !value.isReleased && value.view.resizable === resizable,
  );
}

Object.assign(memoryViews, { make: makeMemoryView, viewOf: viewOfMemoryView, isViewHeld });

function memoryViewOf(object: Value, flags: number): PyMemoryView {
  if (object instanceof PyMemoryView) return object.derive(object.view);
  const view = lookupBuffer(object, flags);
  if (view !== undefined) return makeMemoryView(view);
  return raiseTypeError(`memoryview: a bytes-like object is required, not '${typeName(object)}'`);
}

function construct(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [object] = bindConstructor('memoryview', '(object)', args, names) as [Value];
  return memoryViewOf(object, FULL_READ_ONLY);
}

const viewOf = (self: Value): BufferView => (self as PyMemoryView).view;

// ### Protocol slots

function memoryRepr(self: Value): PyStr {
  const memory = self as PyMemoryView;
  return `<${memory.isReleased ? 'released memory' : 'memory'} at ${addressOf(memory)}>`;
}

function memoryHash(self: Value): PyInt {
  const memory = self as PyMemoryView;
  memory.hash ??= computeHash(memory.view);
  return memory.hash;
}

function computeHash(view: BufferView): PyInt {
  if (!view.isReadOnly) raiseValueError('cannot hash writable memoryview object');
  if (!/^@?[Bbc]$/.test(view.format)) raiseValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  // An object that cannot be hashed makes its memory unhashable.
  hash(view.owner);
  return hash(makeBytes(copyView(view)));
}

function memoryEquals(self: Value, other: Value): Value {
  const released = (value: Value): boolean => value instanceof PyMemoryView && value.isReleased;
  if (released(self) || released(other)) return self === other;
  const right = lookupBuffer(other, FULL_READ_ONLY);
  if (right === undefined) return NotImplemented;
  return usingBuffer(right, () => equalViews(viewOf(self), right));
}

function equalViews(x: BufferView, y: BufferView): boolean {
  if (x.shape.length !== y.shape.length || !x.shape.every((size, i) => size === y.shape[i])) return false;
  const left = itemFormat(x.format);
  const right = itemFormat(y.format);
  if (left === undefined || right === undefined) return false;
  if (left === right && left.isByte) return equalData(copyView(x), copyView(y));
  return equalItems(packed(x), left, packed(y), right);
}

const packed = (view: BufferView): DataView => dataViewOf({ memory: copyView(view) });

function equalItems(x: DataView, left: ItemFormat, y: DataView, right: ItemFormat): boolean {
  for (let i = 0; (i + 1) * left.size <= x.byteLength; i++)
    if (!isEqual(left.read(x, i * left.size), right.read(y, i * right.size))) return false;
  return true;
}

function memoryLength(self: Value): number {
  return viewOf(self).shape[0] ?? raiseTypeError('0-dim memory has no length');
}

function getItem(self: Value, key: Value): Value {
  const view = viewOf(self);
  const result = readSubscript(view, key);
  if (!isView(result)) {
    // An index may have released it.
    (self as PyMemoryView).checkNotReleased();
    return result;
  }
  return result === view ? self : (self as PyMemoryView).derive(result);
}

function isView(result: Value | BufferView): result is BufferView {
  return typeof result === 'object' && result !== null && 'memory' in result;
}

// ### Iterator

class PyMemoryIterator extends PyObject {
  readonly memory: PyMemoryView;
  index: number;
  constructor(memory: PyMemoryView) {
    super();
    this.memory = memory;
    this.index = 0;
  }

  next(): Value | undefined {
    const { view } = this.memory;
    if (this.index >= view.shape[0]!) return undefined;
    return requireFormat(view).read(dataViewOf(view), view.start + this.index++ * view.strides[0]!);
  }
}

defineType({
  name: 'memory_iterator',
  instances: PyMemoryIterator,
  isBaseType: false,
  slots: { iter: (self) => self, iterNext: (self) => (self as PyMemoryIterator).next() },
});

function iterateMemory(self: Value): Value {
  const view = viewOf(self);
  const dimensions = view.shape.length;
  if (dimensions === 0) raiseTypeError('invalid indexing of 0-dim memory');
  if (dimensions > 1) raise('NotImplementedError', 'multi-dimensional sub-views are not implemented');
  requireFormat(view);
  return new PyMemoryIterator(self as PyMemoryView);
}

// ### Methods

function cast(self: PyMemoryView, format: Value, shape?: Value): Value {
  const { view } = self;
  const text = strOf(format);
  if (text === undefined)
    return raiseTypeError(`cast() argument 'format' must be str, not ${argumentTypeName(format)}`);
  return self.derive(castView(view, text, shape));
}

function count(self: PyMemoryView, value: Value): number {
  let found = 0;
  const iterator = iterateMemory(self) as PyMemoryIterator;
  for (let item = iterator.next(); item !== undefined; item = iterator.next()) if (isEqual(item, value)) found++;
  return found;
}

function enter(self: PyMemoryView): Value {
  self.enter();
  return self;
}

function exit(self: PyMemoryView): null {
  self.release();
  return null;
}

function hexOf(self: PyMemoryView, sep?: Value, bytesPerSep?: Value): string {
  return hexText(copyView(self.view), sep, bytesPerSep);
}

function index(self: PyMemoryView, value: Value, start?: Value, stop?: Value): number {
  const first = searchIndex(start, 0);
  const last = searchIndex(stop, Number.MAX_SAFE_INTEGER);
  const { view } = self;
  if (view.shape.length === 0) raiseTypeError('invalid lookup on 0-dim memory');
  if (view.shape.length > 1) raise('NotImplementedError', 'multi-dimensional lookup is not implemented');
  const size = view.shape[0]!;
  const from = fromEnd(first, size);
  const to = Math.min(size, fromEnd(last, size));
  const format = requireFormat(view);
  const memory = dataViewOf(view);
  for (let i = from; i < to; i++) if (isEqual(format.read(memory, view.start + i * view.strides[0]!), value)) return i;
  return raiseValueError('memoryview.index(x): x not found');
}

function toBytes(self: PyMemoryView, order?: Value): Value {
  const { view } = self;
  const given = order === undefined || order === null ? 'C' : strOf(order);
  if (given === undefined)
    return raiseTypeError(`tobytes() argument 'order' must be str or None, not ${argumentTypeName(order!)}`);
  const text = plainText(given);
  if (text !== 'C' && text !== 'F' && text !== 'A') return raiseValueError("order must be 'C', 'F' or 'A'");
  const isFortran = text === 'F' || (text === 'A' && isContiguous(view, 'F') && !isContiguous(view, 'C'));
  return makeBytes(copyView(view, isFortran ? 'F' : 'C'));
}

const methods: readonly MethodSpec[] = [
  { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
  { name: '__enter__', signature: '($self, /)', impl: enter },
  { name: '__exit__', signature: '($self, /, *args)', impl: exit },
  { name: '__release_buffer__', kind: 'slot', signature: '($self, buffer, /)', impl: () => null },
  {
    name: '_from_flags',
    kind: 'class',
    signature: '($type, /, object, flags)',
    impl: (_cls: Value, object: Value, flags: Value) => memoryViewOf(object, asSize(flags, 'OverflowError')),
  },
  { name: 'cast', signature: '($self, /, format, shape=<unrepresentable>)', impl: cast },
  { name: 'count', signature: '($self, value, /)', impl: count },
  { name: 'hex', signature: '($self, /, sep=<unrepresentable>, bytes_per_sep=1)', impl: hexOf },
  { name: 'index', signature: '($self, value, start=0, stop=sys.maxsize, /)', impl: index },
  { name: 'release', signature: '($self, /)', impl: exit },
  { name: 'tobytes', signature: "($self, /, order='C')", impl: toBytes },
  { name: 'tolist', signature: '($self, /)', impl: (self: PyMemoryView) => itemsAsLists(self.view) },
  {
    name: 'toreadonly',
    signature: '($self, /)',
    impl: (self: PyMemoryView) => self.derive({ ...self.view, isReadOnly: true }),
  },
];

const attribute = (name: string, get: (view: BufferView) => Value): GetSetSpec => ({
  name,
  get: (self) => get(viewOf(self)),
});

export const memoryViewType: PyType = defineType({
  name: 'memoryview',
  collectionKind: 'sequence',
  instances: PyMemoryView,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: memoryRepr,
    hash: memoryHash,
    lt: () => NotImplemented,
    le: () => NotImplemented,
    eq: memoryEquals,
    ne: (self, other) => {
      const result = memoryEquals(self, other);
      return result === NotImplemented ? result : !result;
    },
    gt: () => NotImplemented,
    ge: () => NotImplemented,
    length: memoryLength,
    getItem,
    setItem: (self, key, value) =>
      writeSubscript(viewOf(self), key, value, () => (self as PyMemoryView).checkNotReleased()),
    deleteItem: (self, key) => writeSubscript(viewOf(self), key, undefined, () => {}),
    iter: iterateMemory,
    buffer: (self, flags) => viewOfMemoryView(self, flags)!,
    construct,
  },
  methods,
  getset: [
    attribute('c_contiguous', (v) => isContiguous(v, 'C')),
    attribute('contiguous', (v) => isContiguous(v, 'C') || isContiguous(v, 'F')),
    attribute('f_contiguous', (v) => isContiguous(v, 'F')),
    attribute('format', (v) => v.format),
    attribute('itemsize', (v) => v.itemSize),
    attribute('nbytes', (v) => itemCount(v) * v.itemSize),
    attribute('ndim', (v) => v.shape.length),
    attribute('obj', (v) => v.owner),
    attribute('readonly', (v) => v.isReadOnly),
    attribute('shape', (v) => makeTuple([...v.shape])),
    attribute('strides', (v) => makeTuple([...v.strides])),
    attribute('suboffsets', () => makeTuple([])),
  ],
});
