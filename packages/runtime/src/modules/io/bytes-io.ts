// BytesIO: a binary file in memory. CPython: Modules/_io/bytesio.c.

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyInstance, PyObject } from '../../object/object.js';
import { type PyType, typeName, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { bytesView, checkResizable, type Resizable, usingBuffer, viewData } from '../../protocols/buffer.js';
import { asIndex, asSize, intValue } from '../../protocols/index.js';
import { forEachItem } from '../../protocols/iterate.js';
import { makeBytes, NO_BYTES, requireData } from '../../types/bytes/data.js';
import { PyDict } from '../../types/dict.js';
import { instanceDict } from '../../types/instance-dict.js';
import { makeList } from '../../types/list.js';
import { makeMemoryView } from '../../types/memoryview.js';
import { sizeArgument as ssizeArgument } from '../../types/sequence.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { sizeArgument, writableBuffer } from './arguments.js';
import { bufferedIOBaseType } from './base.js';
import { raiseClosed } from './errors.js';
import { memoryMethods, whenOpen } from './memory-methods.js';

// ### Representation

const NEWLINE = 10;

export class PyBytesIO extends PyInstance implements Resizable {
  /** Longer than `size` while it grows; null when closed. */
  private memory: Uint8Array | null = NO_BYTES;
  private size = 0;
  position = 0;
  exports = 0;
  isViewed = false;

  get isClosed(): boolean {
    return this.memory === null;
  }

  private get open(): Uint8Array {
    return this.memory ?? raiseClosed();
  }

  checkOpen(): void {
    if (this.memory === null) raiseClosed();
  }

  /** BufferError while a buffer of this is in use. */
  checkSizeMayChange(): void {
    if (this.exports > 0 || this.isViewed) checkResizable(this);
  }

  /** The content: not a copy. */
  get content(): Uint8Array {
    return this.open.subarray(0, this.size);
  }

  assign(data: Uint8Array): void {
    this.memory = data.slice();
    this.size = data.length;
    this.position = 0;
  }

  close(): void {
    this.checkSizeMayChange();
    this.memory = null;
  }

  read(count: number): Uint8Array {
    const memory = this.open;
    const left = Math.max(0, this.size - this.position);
    const taken = count < 0 || count > left ? left : count;
    const data = memory.slice(this.position, this.position + taken);
    this.position += taken;
    return data;
  }

  readLine(limit: number): Uint8Array {
    const newline = this.open.indexOf(NEWLINE, this.position);
    const length = (newline < 0 || newline >= this.size ? this.size : newline + 1) - this.position;
    return this.read(limit >= 0 ? Math.min(limit, Math.max(0, length)) : Math.max(0, length));
  }

  write(data: Uint8Array): void {
    this.checkOpen();
    this.checkSizeMayChange();
    if (data.length === 0) return;
    const end = this.position + data.length;
    this.reserve(end);
    this.memory!.set(data, this.position);
    this.position = end;
    this.size = Math.max(this.size, end);
  }

  private reserve(size: number): void {
    const memory = this.memory!;
    if (size <= memory.length) {
      // What was cut off before must not come back.
      if (this.position > this.size) memory.fill(0, this.size, this.position);
      return;
    }
    const grown = new Uint8Array(Math.max(size, Math.min(memory.length * 2, memory.length + 64 * 1024 * 1024), 64));
    grown.set(memory.subarray(0, this.size));
    this.memory = grown;
  }

  truncate(size: number): void {
    this.checkSizeMayChange();
    if (size < this.size) this.size = size;
  }

  /** The memory for a `getbuffer`, which must not have room behind it. */
  exactMemory(): Uint8Array {
    const memory = this.open;
    if (memory.length !== this.size) this.memory = memory.slice(0, this.size);
    return this.memory!;
  }
}

/** What a memoryview of `getbuffer` is a view of. */
class PyBytesIOBuffer extends PyObject {
  readonly source: PyBytesIO;
  constructor(source: PyBytesIO) {
    super();
    this.source = source;
  }
}

export const bytesIOBufferType: PyType = defineType({
  name: '_BytesIOBuffer',
  module: '_io',
  doc: '',
  instances: PyBytesIOBuffer,
  isBaseType: false,
  slots: {
    buffer: (self) => {
      const { source } = self as PyBytesIOBuffer;
      return bytesView(self, source.exactMemory(), false, source);
    },
  },
});

// ### Methods

const own = (self: Value): PyBytesIO => self as PyBytesIO;

function initialise(self: Value, args: Value[], names: readonly string[] | null): void {
  const [initial] = bindConstructor('BytesIO', "(initial_bytes=b'')", args, names) as [Value?];
  own(self).checkSizeMayChange();
  own(self).assign(initial === undefined || initial === null ? NO_BYTES : requireData(initial));
}

function getBuffer(self: PyBytesIO): Value {
  self.checkOpen();
  return makeMemoryView(bytesView(new PyBytesIOBuffer(self), self.exactMemory(), false, self));
}

function readInto(self: PyBytesIO, buffer: Value): number {
  return usingBuffer(writableBuffer('readinto', buffer), (view) => {
    self.checkOpen();
    const target = viewData(view);
    const data = self.read(target.length);
    target.set(data);
    return data.length;
  });
}

function readLines(self: PyBytesIO, hintValue?: Value): Value {
  const hint = sizeArgument(hintValue);
  self.checkOpen();
  const lines: Value[] = [];
  let total = 0;
  for (let line = self.readLine(-1); line.length > 0; line = self.readLine(-1)) {
    lines.push(makeBytes(line));
    total += line.length;
    if (hint > 0 && total >= hint) break;
  }
  return makeList(lines);
}

function nextLine(self: Value): Value | undefined {
  own(self).checkOpen();
  const line = own(self).readLine(-1);
  return line.length === 0 ? undefined : makeBytes(line);
}

function seek(self: PyBytesIO, positionValue: Value, whenceValue?: Value): number {
  const position = asSize(positionValue, 'OverflowError');
  const whence = whenceValue === undefined ? 0 : Number(asIndex(whenceValue));
  self.checkOpen();
  if (position < 0 && whence === 0) raiseValueError(`negative seek value ${position}`);
  if (whence < 0 || whence > 2) raiseValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
  const base = whence === 0 ? 0 : whence === 1 ? self.position : self.content.length;
  if (base + position >= 2 ** 63) raiseOverflowError('new position too large');
  self.position = Math.max(0, base + position);
  return self.position;
}

function truncate(self: PyBytesIO, sizeValue?: Value): number {
  self.checkOpen();
  self.checkSizeMayChange();
  const size = sizeValue === undefined || sizeValue === null ? self.position : sizeArgument(sizeValue);
  if (size < 0) raiseValueError(`negative size value ${size}`);
  self.truncate(size);
  return size;
}

function write(self: PyBytesIO, value: Value): number {
  self.checkOpen();
  self.checkSizeMayChange();
  const data = requireData(value);
  self.write(data);
  return data.length;
}

function getState(self: PyBytesIO): Value {
  const dict = instanceDict(self);
  return makeTuple([makeBytes(self.content.slice()), self.position, dict.size === 0 ? null : dict.copy()]);
}

function setState(self: PyBytesIO, state: Value): null {
  if (!(state instanceof PyTuple) || state.items.length < 3)
    return raiseTypeError(`${typeOf(self).name}.__setstate__ argument should be 3-tuple, got ${typeName(state)}`);
  self.checkOpen();
  const [content, position, dict] = state.items as [Value, Value, Value];
  self.checkSizeMayChange();
  const data = requireData(content);
  self.assign(data);
  self.position = statePosition(position, 'second');
  updateDict(self, dict, 'third');
  return null;
}

/** A position in a pickled state. */
export function statePosition(position: Value, which: string): number {
  const value = intValue(position);
  if (value === undefined)
    return raiseTypeError(
      `${which} item of state must be an integer, ${which === 'second' ? 'not' : 'got'} ${typeName(position)}`,
    );
  const offset = ssizeArgument(value);
  if (offset < 0) raise('ValueError', 'position value cannot be negative');
  return offset;
}

/** The attributes in a pickled state. */
export function updateDict(self: PyInstance, dict: Value, which: string): void {
  if (dict === null) return;
  if (!(dict instanceof PyDict))
    return raiseTypeError(`${which} item of state should be a dict, got a ${typeName(dict)}`);
  const own = instanceDict(self);
  for (const [key, value] of dict.entries()) own.set(key, value);
}

const methods: readonly MethodSpec[] = [
  ...memoryMethods,
  { name: '__getstate__', signature: '($self, /)', doc: '', impl: getState },
  { name: '__setstate__', signature: '($self, object, /)', doc: '', impl: setState },
  {
    name: '__sizeof__',
    signature: '($self, /)',
    doc: '',
    impl: (self: PyBytesIO) => 72 + (self.isClosed ? 0 : self.content.length),
  },
  { name: 'flush', signature: '($self, /)', doc: 'Does nothing.', impl: whenOpen(() => null) },
  {
    name: 'getbuffer',
    signature: '($self, /)',
    doc: 'A memoryview of the content that can write, too.',
    impl: getBuffer,
  },
  {
    name: 'getvalue',
    signature: '($self, /)',
    doc: 'The whole content as bytes.',
    impl: (self: PyBytesIO) => makeBytes(self.content.slice()),
  },
  {
    name: 'isatty',
    signature: '($self, /)',
    doc: 'Always False: no terminal.',
    impl: whenOpen(() => false),
  },
  {
    name: 'read',
    signature: '($self, size=-1, /)',
    doc: 'The next size bytes, all that are left if negative.',
    impl: (self: PyBytesIO, size?: Value) => makeBytes(self.read(sizeArgument(size))),
  },
  {
    name: 'read1',
    signature: '($self, size=-1, /)',
    doc: 'The next size bytes, all that are left if negative.',
    impl: (self: PyBytesIO, size?: Value) => makeBytes(self.read(sizeArgument(size))),
  },
  { name: 'readinto', signature: '($self, buffer, /)', doc: 'Read bytes into buffer.', impl: readInto },
  {
    name: 'readline',
    signature: '($self, size=-1, /)',
    doc: 'The next line, of at most size bytes.',
    impl: (self: PyBytesIO, size?: Value) => makeBytes(self.readLine(sizeArgument(size))),
  },
  {
    name: 'readlines',
    signature: '($self, size=None, /)',
    doc: 'The lines that are left; stops when size bytes are reached.',
    impl: readLines,
  },
  {
    name: 'seek',
    signature: '($self, pos, whence=0, /)',
    doc: 'Change stream position.',
    impl: seek,
  },
  {
    name: 'truncate',
    signature: '($self, size=None, /)',
    doc: 'Cut off what is after size bytes, by default after the position.',
    impl: truncate,
  },
  { name: 'write', signature: '($self, b, /)', doc: 'Write bytes to file.', impl: write },
  {
    name: 'writelines',
    signature: '($self, lines, /)',
    doc: 'Write lines to the file.',
    impl: (self: PyBytesIO, lines: Value) => {
      self.checkOpen();
      forEachItem(lines, (line) => void write(self, line));
      return null;
    },
  },
];

export const bytesIOType: PyType = defineType({
  name: 'BytesIO',
  module: '_io',
  doc: 'A file of bytes in memory.',
  base: bufferedIOBaseType,
  layout: 'BytesIO',
  slots: {
    construct: (cls) => new PyBytesIO(cls.rootShape),
    init: initialise,
    iter: (self) => {
      own(self).checkOpen();
      return self;
    },
    iterNext: nextLine,
  },
  methods,
  getset: [{ name: 'closed', doc: 'Whether the file is closed.', get: (self) => own(self).isClosed }],
});
