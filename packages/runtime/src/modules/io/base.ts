// The base classes of all file objects: what they do without being told otherwise. Everything goes through the methods of the
// instance, so that classes written in Python need to define only a few. CPython: Modules/_io/iobase.c, bufferedio.c and
// textio.c (their first parts).

import { PyBaseException } from '../../errors/exception.js';
import { makeException, raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { reportUnraisable } from '../../errors/unraisable.js';
import { raiseUnsupported } from '../../errors/unsupported-operation.js';
import { defineType, type GetSetSpec, type MethodSpec } from '../../object/define-type.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute, lookupAttribute, setAttribute } from '../../protocols/attribute.js';
import { usingBuffer, viewData } from '../../protocols/buffer.js';
import { call1, callMethod } from '../../protocols/call.js';
import { asSize } from '../../protocols/index.js';
import { forEachItem, iterate, nextSlot } from '../../protocols/iterate.js';
import { length } from '../../protocols/subscript.js';
import { isTrue } from '../../protocols/truth.js';
import { joinData, makeByteArray, makeBytes, NO_BYTES, PyBytes } from '../../types/bytes/data.js';
import { DICT_ATTRIBUTE } from '../../types/dict-attribute.js';
import { makeList } from '../../types/list.js';
import { checkAble, checkClosed, returnedBytes, sizeArgument, writableBuffer } from './arguments.js';
import { raiseClosed } from './errors.js';

/** How much is read at a time where the program does not say. */
export const DEFAULT_BUFFER_SIZE = 131_072;

// ### _IOBase

/** Set once `close` has run. CPython gives it this name, and programs can see it. */
const CLOSED_MARK = '__IOBase_closed';

const isMarkedClosed = (self: Value): boolean => lookupAttribute(self, CLOSED_MARK) !== undefined;

/** `_IOBase.close`: flushes, and is closed whether or not that works. */
export function closeBase(self: Value): null {
  if (isMarkedClosed(self)) return null;
  try {
    callMethod(self, 'flush');
  } finally {
    setAttribute(self, CLOSED_MARK, true);
  }
  return null;
}

function flushBase(self: Value): null {
  if (isMarkedClosed(self)) raiseClosed();
  return null;
}

const NEWLINE = 10;

/** Reads byte by byte, or as many bytes as `peek` shows up to a newline. */
function readLine(self: Value, sizeValue?: Value): Value {
  const limit = sizeArgument(sizeValue);
  const peek = lookupAttribute(self, 'peek');
  const parts: Uint8Array[] = [];
  let size = 0;
  while (limit < 0 || size < limit) {
    const ahead = peek === undefined ? 1 : bytesAhead(peek, limit < 0 ? Number.POSITIVE_INFINITY : limit - size);
    const part = returnedBytes(callMethod(self, 'read', ahead), (type) =>
      raise('OSError', `read() should have returned a bytes object, not '${type}'`),
    );
    if (part.length === 0) break;
    parts.push(part);
    size += part.length;
    if (part[part.length - 1] === NEWLINE) break;
  }
  return makeBytes(joinData(NO_BYTES, parts));
}

function bytesAhead(peek: Value, limit: number): number {
  const shown = returnedBytes(call1(peek, 1), (type) =>
    raise('OSError', `peek() should have returned a bytes object, not '${type}'`),
  );
  if (shown.length === 0) return 1;
  const newline = shown.indexOf(NEWLINE);
  return Math.min(limit, newline < 0 ? shown.length : newline + 1);
}

function nextLine(self: Value): Value | undefined {
  const line = callMethod(self, 'readline');
  return length(line) === 0 ? undefined : line;
}

/** Lines until there are none, or until `hint` characters or bytes are exceeded. */
function readLines(self: Value, hintValue?: Value): Value {
  const hint = sizeArgument(hintValue);
  const lines: Value[] = [];
  const iterator = iterate(self);
  const next = nextSlot(iterator);
  let total = 0;
  for (let line = next(iterator); line !== undefined; line = next(iterator)) {
    lines.push(line);
    if (hint <= 0) continue;
    total += length(line);
    if (total > hint) break;
  }
  return makeList(lines);
}

export function writeLines(self: Value, lines: Value): null {
  checkClosed(self);
  forEachItem(lines, (line) => void callMethod(self, 'write', line));
  return null;
}

function enter(self: Value): Value {
  checkClosed(self);
  return self;
}

const unsupported = (operation: string) => (): never => raiseUnsupported(operation);

function notTerminal(self: Value): boolean {
  checkClosed(self);
  return false;
}

/** Closes a file that is not. The file is told why, so that it can warn of itself. */
function finalise(self: Value): null {
  if (!isFoundOpen(self)) return null;
  unlessRaised(() => setAttribute(self, '_finalizing', true));
  try {
    callMethod(self, 'close');
  } catch (error) {
    reportUnraisable(error, 'Exception ignored while finalizing file', self);
  }
  return null;
}

function isFoundOpen(self: Value): boolean {
  let isOpen = true;
  unlessRaised(() => {
    isOpen = !isTrue(getAttribute(self, 'closed'));
  });
  return isOpen;
}

/** Runs `action`, whose exceptions are nobody's. */
export function unlessRaised(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
  }
}

const checkMethod = (name: string, ability: 'readable' | 'seekable' | 'writable'): MethodSpec => ({
  name,
  signature: '($self, /)',
  impl: (self: Value) => {
    checkAble(self, ability);
    return true;
  },
});

const baseMethods: readonly MethodSpec[] = [
  { name: '__del__', kind: 'slot', signature: '($self, /)', impl: finalise },
  { name: '__enter__', signature: '($self, /)', impl: enter },
  { name: '__exit__', signature: '($self, /, *args)', impl: (self: Value) => callMethod(self, 'close') },
  {
    name: '_checkClosed',
    signature: '($self, /)',
    impl: (self: Value) => {
      checkClosed(self);
      return null;
    },
  },
  checkMethod('_checkReadable', 'readable'),
  checkMethod('_checkSeekable', 'seekable'),
  checkMethod('_checkWritable', 'writable'),
  { name: 'close', signature: '($self, /)', impl: closeBase },
  { name: 'fileno', signature: '($self, /)', impl: unsupported('fileno') },
  { name: 'flush', signature: '($self, /)', impl: flushBase },
  { name: 'isatty', signature: '($self, /)', impl: notTerminal },
  { name: 'readable', signature: '($self, /)', impl: () => false },
  { name: 'readline', signature: '($self, size=-1, /)', impl: readLine },
  { name: 'readlines', signature: '($self, hint=-1, /)', impl: readLines },
  { name: 'seek', signature: '($self, offset, whence=os.SEEK_SET, /)', impl: unsupported('seek') },
  { name: 'seekable', signature: '($self, /)', impl: () => false },
  { name: 'tell', signature: '($self, /)', impl: (self: Value) => callMethod(self, 'seek', 0, 1) },
  { name: 'truncate', signature: '($self, size=None, /)', impl: unsupported('truncate') },
  { name: 'writable', signature: '($self, /)', impl: () => false },
  { name: 'writelines', signature: '($self, lines, /)', impl: writeLines },
];

export const ioBaseType: PyType = defineType({
  name: '_IOBase',
  module: '_io',
  layout: 'IOBase',
  hasDict: true,
  hasWeakref: true,
  slots: {
    iter: (self) => {
      checkClosed(self);
      return self;
    },
    iterNext: nextLine,
  },
  methods: baseMethods,
  getset: [DICT_ATTRIBUTE, { name: 'closed', get: isMarkedClosed }],
});

// ### _RawIOBase

function readRaw(self: Value, sizeValue?: Value): Value {
  const size = sizeValue === undefined ? -1 : asSize(sizeValue, 'OverflowError');
  if (size < 0) return callMethod(self, 'readall');
  const buffer = makeByteArray(new Uint8Array(size));
  const result = callMethod(self, 'readinto', buffer);
  if (result === null) return null;
  const count = asSize(result, 'OverflowError');
  if (count < 0 || count > size) raiseValueError(`readinto returned ${count} outside buffer size ${size}`);
  return makeBytes(buffer.view().slice(0, count));
}

function readAllRaw(self: Value): Value {
  const parts: Uint8Array[] = [];
  for (;;) {
    const data = callMethod(self, 'read', DEFAULT_BUFFER_SIZE);
    if (data === null && parts.length === 0) return null;
    if (data === null) break;
    if (!(data instanceof PyBytes)) return raiseTypeError('read() should return bytes');
    if (data.data.length === 0) break;
    parts.push(data.data);
  }
  return makeBytes(joinData(NO_BYTES, parts));
}

function notImplemented(): never {
  throw makeException('NotImplementedError', []);
}

export const rawIOBaseType: PyType = defineType({
  name: '_RawIOBase',
  module: '_io',
  base: ioBaseType,
  methods: [
    { name: 'read', signature: '($self, size=-1, /)', impl: readRaw },
    { name: 'readall', signature: '($self, /)', impl: readAllRaw },
    { name: 'readinto', signature: '($self, /, *args)', impl: notImplemented },
    { name: 'write', signature: '($self, /, *args)', impl: notImplemented },
  ],
});

// ### _BufferedIOBase

/** Fills a buffer with what the instance's `read` or `read1` gives. */
function readIntoBy(method: 'read' | 'read1', title: string) {
  return (self: Value, buffer: Value): Value =>
    usingBuffer(writableBuffer(title, buffer), (view) => {
      const target = viewData(view);
      const data = callMethod(self, method, target.length);
      if (!(data instanceof PyBytes)) return raiseTypeError('read() should return bytes');
      const { length: count } = data.data;
      if (count > target.length)
        raiseValueError(`read() returned too much data: ${target.length} bytes requested, ${count} returned`);
      target.set(data.data);
      return count;
    });
}

export const bufferedIOBaseType: PyType = defineType({
  name: '_BufferedIOBase',
  module: '_io',
  base: ioBaseType,
  methods: [
    { name: 'detach', signature: '($self, /)', impl: unsupported('detach') },
    { name: 'read', signature: '($self, size=-1, /)', impl: unsupported('read') },
    { name: 'read1', signature: '($self, size=-1, /)', impl: unsupported('read1') },
    { name: 'readinto', signature: '($self, buffer, /)', impl: readIntoBy('read', 'readinto') },
    { name: 'readinto1', signature: '($self, buffer, /)', impl: readIntoBy('read1', 'readinto1') },
    { name: 'write', signature: '($self, b, /)', impl: unsupported('write') },
  ],
});

// ### _TextIOBase

const none = (name: string): GetSetSpec => ({ name, get: () => null });

export const textIOBaseType: PyType = defineType({
  name: '_TextIOBase',
  module: '_io',
  base: ioBaseType,
  methods: [
    { name: 'detach', signature: '($self, /)', impl: unsupported('detach') },
    { name: 'read', signature: '($self, size=-1, /)', impl: unsupported('read') },
    { name: 'readline', signature: '($self, size=-1, /)', impl: unsupported('readline') },
    { name: 'write', signature: '($self, s, /)', impl: unsupported('write') },
  ],
  getset: [none('encoding'), none('errors'), none('newlines')],
});
