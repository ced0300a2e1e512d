// The _struct module: values as the bytes of C structures. CPython: Modules/_struct.c.

import { isThrown } from '../errors/matches.js';
import { raise, raiseTypeError } from '../errors/raise.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import type { NativeSpec } from '../object/native.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance, PyObject } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { argumentTypeName, type PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getBuffer, lookupBuffer, SIMPLE, usingBuffer, viewData, WRITABLE } from '../protocols/buffer.js';
import { asSize } from '../protocols/index.js';
import { repr } from '../protocols/repr.js';
import { checkSize, PyBytes, requireData } from '../types/bytes/data.js';
import { encodeStr, latin1Text } from '../types/str/codecs.js';
import { joinStrings, strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { defineModule } from './module-spec.js';
import { errorType, raiseStructError } from './struct/error.js';
import { type Layout, packBytes, packItems, parseFormat, unpackBytes, unpackItems } from './struct/layout.js';

// ### Formats

const layouts = new Map<string, Layout>();
/** The one last used: most programs take a format many times. */
let latest: Layout | undefined;
const MOST_LAYOUTS = 100;

/** The layout of a format, which is remembered. */
function layoutOf(format: Value): Layout {
  if (latest !== undefined && latest.format === format) return latest;
  if (typeof format === 'string') {
    latest = layouts.get(format);
    if (latest !== undefined) return latest;
  }
  const text = formatText(format);
  const layout = parseFormat(text);
  if (layouts.size >= MOST_LAYOUTS) layouts.clear();
  layouts.set(text, layout);
  return layout;
}

function formatText(format: Value): string {
  const text = strOf(format);
  if (text !== undefined) return latin1Text(encodeStr(text, 'ascii'));
  if (format instanceof PyBytes) return latin1Text(format.data);
  return raiseTypeError(`Struct() argument 1 must be a str or bytes object, not ${argumentTypeName(format)}`);
}

// ### Packing

function checkItems(title: string, layout: Layout, given: number): void {
  const { count } = layout;
  if (given !== count) raiseStructError(`${title} expected ${count} items for packing (got ${given})`);
}

/** The items are the arguments from `first` on. */
function pack(layout: Layout, args: readonly Value[], first: number): Value {
  checkItems('pack', layout, args.length - first);
  checkSize(layout.size);
  return packBytes(layout, args, first);
}

/** Where `layout.size` bytes start in a buffer of `length`; `verb` says what for. */
function placeIn(layout: Layout, length: number, given: Value, verb: 'pack' | 'unpack'): number {
  const { size } = layout;
  const offset = asSize(given);
  if (offset < 0) {
    if (offset + size > 0)
      raiseStructError(
        verb === 'pack'
          ? `no space to pack ${size} bytes at offset ${offset}`
          : `not enough data to unpack ${size} bytes at offset ${offset}`,
      );
    if (offset + length < 0) raiseStructError(`offset ${offset} out of range for ${length}-byte buffer`);
  }
  const start = offset < 0 ? offset + length : offset;
  if (length - start >= size) return start;
  const exact = offset < 0 ? BigInt(start) : BigInt(typeof given === 'bigint' ? given : offset);
  const title = verb === 'pack' ? 'pack_into' : 'unpack_from';
  return raiseStructError(
    `${title} requires a buffer of at least ${BigInt(size) + exact} bytes for ${verb}ing ${size} bytes at offset ${exact} (actual buffer size is ${length})`,
  );
}

function packInto(layout: Layout, args: readonly Value[], first: number): null {
  const buffer = args[first];
  const offset = args[first + 1];
  if (buffer === undefined) raiseStructError('pack_into expected buffer argument');
  if (offset === undefined) raiseStructError('pack_into expected offset argument');
  checkItems('pack_into', layout, args.length - first - 2);
  usingBuffer(writable(buffer!), (view) => {
    const data = viewData(view);
    packItems(layout, data, placeIn(layout, data.length, offset!, 'pack'), args, first + 2);
  });
  return null;
}

function writable(buffer: Value): ReturnType<typeof getBuffer> {
  try {
    const view = lookupBuffer(buffer, WRITABLE);
    if (view !== undefined) return view;
  } catch (error) {
    if (!isThrown(error, 'BufferError')) throw error;
  }
  return raiseTypeError(`argument must be read-write bytes-like object, not ${typeName(buffer)}`);
}

// ### Unpacking

function unpack(layout: Layout, buffer: Value): Value {
  if (buffer instanceof PyBytes && buffer.length === layout.size) return makeTuple(unpackBytes(layout, buffer));
  const data = requireData(buffer);
  if (data.length !== layout.size) raiseStructError(`unpack requires a buffer of ${layout.size} bytes`);
  return makeTuple(unpackItems(layout, data, 0));
}

function unpackFrom(layout: Layout, buffer: Value, offset?: Value): Value {
  const data = requireData(buffer);
  const start = placeIn(layout, data.length, offset === undefined ? 0 : offset, 'unpack');
  return makeTuple(unpackItems(layout, data, start));
}

class PyUnpackIterator extends PyObject {
  readonly layout: Layout;
  readonly buffer: Value;
  at: number;
  constructor(layout: Layout, buffer: Value) {
    super();
    this.layout = layout;
    this.buffer = buffer;
    this.at = 0;
  }

  get left(): number {
    return Math.max(0, Math.floor((requireData(this.buffer).length - this.at) / this.layout.size));
  }

  next(): Value | undefined {
    const data = requireData(this.buffer);
    const { at, layout } = this;
    if (at + layout.size > data.length) return undefined;
    this.at += layout.size;
    return makeTuple(unpackItems(layout, data, at));
  }
}

defineType({
  name: 'unpack_iterator',
  module: '_struct',
  doc: '',
  instances: PyUnpackIterator,
  isBaseType: false,
  slots: { iter: (self) => self, iterNext: (self) => (self as PyUnpackIterator).next() },
  methods: [
    {
      name: '__length_hint__',
      signature: '($self, /)',
      doc: 'How many are left.',
      impl: (self: PyUnpackIterator) => self.left,
    },
  ],
});

function iterUnpack(layout: Layout, buffer: Value): Value {
  const view = getBuffer(buffer, SIMPLE);
  const { length } = viewData(view);
  if (layout.size === 0) raiseStructError('cannot iteratively unpack with a struct of length 0');
  if (length % layout.size !== 0)
    raiseStructError(`iterative unpacking requires a buffer of a multiple of ${layout.size} bytes`);
  return new PyUnpackIterator(layout, buffer);
}

// ### Struct

class PyStruct extends PyInstance {
  layout: Layout | null;
  constructor(shape: Shape) {
    super(shape);
    this.layout = null;
  }
}

function layoutIn(self: Value): Layout {
  const { layout } = self as PyStruct;
  return layout === null ? raise('RuntimeError', 'Struct object is not initialized') : layout;
}

const METHODS: readonly MethodSpec[] = [
  {
    name: 'iter_unpack',
    signature: '($self, buffer, /)',
    doc: 'An iterator over all structures in a buffer.',
    impl: (self: Value, buffer: Value) => iterUnpack(layoutIn(self), buffer),
  },
  {
    name: 'pack',
    signature: '($self, *values)',
    doc: 'The bytes of the values.',
    impl: (self: Value, values: Value[]) => pack(layoutIn(self), values, 0),
  },
  {
    name: 'pack_into',
    signature: '($self, *args)',
    doc: 'Writes the bytes of values into a buffer.',
    impl: (self: Value, args: Value[]) => packInto(layoutIn(self), args, 0),
  },
  {
    name: 'unpack',
    signature: '($self, buffer, /)',
    doc: 'The values in a buffer.',
    impl: (self: Value, buffer: Value) => unpack(layoutIn(self), buffer),
  },
  {
    name: 'unpack_from',
    signature: '($self, /, buffer, offset=0)',
    doc: 'The values in a buffer from an offset on.',
    impl: (self: Value, buffer: Value, offset?: Value) => unpackFrom(layoutIn(self), buffer, offset),
  },
];

const structType: PyType = defineType({
  name: 'Struct',
  module: '_struct',
  doc: 'A format that is read once.',
  layout: 'Struct',
  hasWeakref: true,
  slots: {
    construct: (cls) => new PyStruct(cls.rootShape),
    init: (self, args, names) => {
      const [format] = bindConstructor('Struct', '(format)', args, names) as Value[];
      (self as PyStruct).layout = layoutOf(format!);
    },
    repr: (self) => joinStrings([typeOf(self).qualname, '(', repr(layoutIn(self).format), ')']),
  },
  methods: METHODS,
  getset: [
    { name: 'format', doc: 'The format.', get: (self) => layoutIn(self).format },
    { name: 'size', doc: 'The size in bytes.', get: (self) => layoutIn(self).size },
  ],
});

// ### Table

function withFormat(args: readonly Value[]): Layout {
  return args.length === 0 ? raiseTypeError('missing format argument') : layoutOf(args[0]!);
}

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: '_clearcache',
    signature: '()',
    doc: 'Forgets formats.',
    impl: () => {
      layouts.clear();
      return null;
    },
  },
  {
    name: 'calcsize',
    signature: '(format, /)',
    doc: 'The size in bytes of a format.',
    impl: (format: Value) => layoutOf(format).size,
  },
  {
    name: 'iter_unpack',
    signature: '(format, buffer, /)',
    doc: 'An iterator over all structures in a buffer.',
    impl: (format: Value, buffer: Value) => iterUnpack(layoutOf(format), buffer),
    style: 'tuple',
  },
  {
    name: 'pack',
    signature: '(*args)',
    doc: 'The bytes of the values, in a format.',
    impl: (args: Value[]) => pack(withFormat(args), args, 1),
  },
  {
    name: 'pack_into',
    signature: '(*args)',
    doc: 'Writes the bytes of values, in a format, into a buffer.',
    impl: (args: Value[]) => packInto(withFormat(args), args, 1),
  },
  {
    name: 'unpack',
    signature: '(format, buffer, /)',
    doc: 'The values in a buffer, in a format.',
    impl: (format: Value, buffer: Value) => unpack(layoutOf(format), buffer),
    style: 'tuple',
  },
  {
    name: 'unpack_from',
    signature: '(format, /, buffer, offset=0)',
    doc: 'The values in a buffer from an offset on, in a format.',
    impl: (format: Value, buffer: Value, offset?: Value) => unpackFrom(layoutOf(format), buffer, offset),
  },
];

defineModule('_struct', () => ({ doc: '', functions: FUNCTIONS, types: { Struct: structType, error: errorType } }));
