// BufferedReader, BufferedWriter and BufferedRandom: the methods that programs call, around the algorithm of PyBuffered.
// CPython: Modules/_io/bufferedio.c.

import { PyBaseException } from '../../errors/exception.js';
import { raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { raiseUnsupported } from '../../errors/unsupported-operation.js';
import { defineType, type GetSetSpec, type MethodSpec } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { type PyType, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute, lookupAttribute } from '../../protocols/attribute.js';
import { usingBuffer, viewData } from '../../protocols/buffer.js';
import { callMethod } from '../../protocols/call.js';
import { asIndex, asSize } from '../../protocols/index.js';
import { makeBytes, PyBytes, requireData } from '../../types/bytes/data.js';
import { makeStr } from '../../types/wide-str.js';
import { forgetFile } from '../watched.js';
import { checkAble, offsetOf, sizeArgument, writableBuffer } from './arguments.js';
import { bufferedIOBaseType, DEFAULT_BUFFER_SIZE, unlessRaised } from './base.js';
import { PyBuffered } from './buffered.js';
import { finalizingAttribute, nameRepr, refusePickling } from './file-io.js';
import { forgetUnwritten, rememberUnwritten } from './unwritten.js';

const own = (self: Value): PyBuffered => self as PyBuffered;

// ### Construction

type Ability = 'readable' | 'seekable' | 'writable';

function initialiser(title: string, abilities: readonly Ability[]) {
  const canRead = abilities.includes('readable');
  const canWrite = abilities.includes('writable');
  return (self: Value, args: Value[], names: readonly string[] | null): void => {
    const [raw, size] = bindConstructor(title, '(raw, buffer_size=DEFAULT_BUFFER_SIZE)', args, names) as [
      Value,
      Value?,
    ];
    const bufferSize = size === undefined ? DEFAULT_BUFFER_SIZE : asSize(size, 'OverflowError');
    own(self).state = 'new';
    for (const ability of abilities) checkAble(raw, ability);
    own(self).initialise(raw, bufferSize, canRead, canWrite);
  };
}

// ### What all three do

/** A method that only asks the raw file. */
const ofRaw = (name: string): MethodSpec => ({
  name,
  signature: '($self, /)',
  impl: (self: Value) => {
    own(self).checkReady();
    return callMethod(own(self).raw, name);
  },
});

const attributeOfRaw = (name: string): GetSetSpec => ({
  name,
  get: (self) => {
    own(self).checkReady();
    return getAttribute(own(self).raw, name);
  },
});

/** Leaves it to the raw file, which knows whether anything is left open. */
function warnUnclosed(self: Value, source: Value): null {
  const { state, raw } = own(self);
  if (state === 'ready') unlessRaised(() => callMethod(raw, '_dealloc_warn', source));
  return null;
}

/** Writes out, and closes the raw file whether or not that works. */
function close(self: Value): null {
  const buffered = own(self);
  buffered.checkReady();
  if (buffered.isRawClosed) return null;
  if (buffered.finalizing === true) warnUnclosed(self, self);
  forgetUnwritten(self);
  forgetFile(buffered);
  try {
    callMethod(self, 'flush');
  } catch (error) {
    closeRawAfter(buffered, error);
  }
  closeRaw(buffered);
  return null;
}

function closeRaw(buffered: PyBuffered): void {
  try {
    callMethod(buffered.raw, 'close');
  } finally {
    buffered.dispose();
  }
}

/** An error of closing is raised with that of flushing as its context. */
function closeRawAfter(buffered: PyBuffered, error: unknown): never {
  try {
    closeRaw(buffered);
  } catch (second) {
    if (second instanceof PyBaseException && error instanceof PyBaseException && second !== error)
      second.context = error;
    throw second;
  }
  throw error;
}

function detach(self: Value): Value {
  own(self).checkReady();
  callMethod(self, 'flush');
  forgetUnwritten(self);
  forgetFile(own(self));
  return own(self).detach();
}

function flush(self: Value): null {
  const buffered = own(self);
  buffered.check('flush of closed file');
  buffered.exclusively(() => buffered.flushAndRewind());
  forgetUnwritten(self);
  return null;
}

/** A reader has nothing to write, but what is below may have. */
function flushRaw(self: Value): Value {
  own(self).checkReady();
  return callMethod(own(self).raw, 'flush');
}

function seek(self: Value, targetValue: Value, whenceValue?: Value): number {
  const buffered = own(self);
  const whence = whenceValue === undefined ? 0 : Number(asIndex(whenceValue));
  buffered.checkReady();
  if (whence < 0 || whence > 2) raiseValueError(`whence value ${whence} unsupported`);
  buffered.check('seek of closed file');
  checkAble(buffered.raw, 'seekable');
  return buffered.seek(offsetOf(targetValue), whence);
}

function tell(self: Value): number {
  own(self).checkReady();
  return own(self).tell();
}

function truncate(self: Value, position?: Value): Value {
  const buffered = own(self);
  buffered.check('truncate of closed file');
  if (!buffered.canWrite) raiseUnsupported('truncate');
  return buffered.exclusively(() => {
    buffered.flushAndRewind();
    const result = callMethod(buffered.raw, 'truncate', position ?? null);
    buffered.refreshPosition();
    return result;
  });
}

function bufferedRepr(self: Value): PyStr {
  const type = typeOf(self).name;
  let name: Value | undefined;
  try {
    name = lookupAttribute(self, 'name');
  } catch (error) {
    // A file without a raw file has no name.
    if (!(error instanceof PyBaseException)) throw error;
  }
  return makeStr(name === undefined ? `<${type}>` : `<${type} name=${nameRepr(self, name)}>`);
}

const sharedMethods: readonly MethodSpec[] = [
  { name: '__getstate__', signature: '($self, /)', impl: refusePickling },
  { name: '__sizeof__', signature: '($self, /)', impl: (self: Value) => 128 + own(self).bufferSize },
  { name: '_dealloc_warn', signature: '($self, source, /)', impl: warnUnclosed },
  { name: 'close', signature: '($self, /)', impl: close },
  { name: 'detach', signature: '($self, /)', impl: detach },
  ofRaw('fileno'),
  ofRaw('isatty'),
  { name: 'seek', signature: '($self, target, whence=0, /)', impl: seek },
  ofRaw('seekable'),
  { name: 'tell', signature: '($self, /)', impl: tell },
  { name: 'truncate', signature: '($self, pos=None, /)', impl: truncate },
];

const sharedGetset: readonly GetSetSpec[] = [
  finalizingAttribute(own),
  {
    name: 'closed',
    get: (self) => {
      own(self).checkReady();
      return getAttribute(own(self).raw, 'closed');
    },
  },
  attributeOfRaw('mode'),
  attributeOfRaw('name'),
  { name: 'raw', get: (self) => own(self).raw },
];

// ### Reading

const bytesOrNone = (data: Uint8Array | null): Value => (data === null ? null : makeBytes(data));

function read(self: Value, sizeValue?: Value): Value {
  const buffered = own(self);
  const size = sizeArgument(sizeValue);
  buffered.checkReady();
  if (size < -1) raiseValueError('read length must be non-negative or -1');
  buffered.check('read of closed file');
  return bytesOrNone(size === -1 ? buffered.exclusively(() => buffered.readAll()) : buffered.read(size));
}

/** Reads at most once from the raw file. */
export function readOnce(self: Value, sizeValue?: Value): Value {
  const buffered = own(self);
  const size = sizeValue === undefined ? -1 : asSize(sizeValue, 'OverflowError');
  buffered.check('read of closed file');
  return makeBytes(buffered.readOnce(size < 0 ? buffered.bufferSize : size));
}

function peek(self: Value, size?: Value): Value {
  const buffered = own(self);
  if (size !== undefined) asSize(size, 'OverflowError');
  buffered.check('peek of closed file');
  return buffered.exclusively(() => {
    if (buffered.canWrite) buffered.flushAndRewind();
    return makeBytes(buffered.peek());
  });
}

function readInto(title: string, once: boolean) {
  return (self: Value, buffer: Value): Value => {
    const view = writableBuffer(title, buffer);
    const buffered = own(self);
    buffered.check('readinto of closed file');
    return usingBuffer(view, (target) => buffered.readInto(viewData(target), once));
  };
}

function readLine(self: Value, sizeValue?: Value): Value {
  const limit = sizeArgument(sizeValue);
  own(self).check('readline of closed file');
  return makeBytes(own(self).readLine(limit));
}

function nextLine(self: Value): Value | undefined {
  const buffered = own(self);
  buffered.checkReady();
  const type = typeOf(self);
  const line = type.isBuiltin ? readLine(self) : callMethod(self, 'readline');
  if (!(line instanceof PyBytes))
    return raise('OSError', `readline() should have returned a bytes object, not '${typeOf(line).name}'`);
  return line.data.length === 0 ? undefined : line;
}

const readingMethods: readonly MethodSpec[] = [
  { name: 'peek', signature: '($self, size=0, /)', impl: peek },
  { name: 'read', signature: '($self, size=-1, /)', impl: read },
  { name: 'read1', signature: '($self, size=-1, /)', impl: readOnce },
  ofRaw('readable'),
  { name: 'readinto', signature: '($self, buffer, /)', impl: readInto('readinto', false) },
  { name: 'readinto1', signature: '($self, buffer, /)', impl: readInto('readinto1', true) },
  { name: 'readline', signature: '($self, size=-1, /)', impl: readLine },
];

// ### Writing

function write(self: Value, value: Value): number {
  const buffered = own(self);
  buffered.checkReady();
  if (typeof value === 'string') raiseTypeError("a bytes-like object is required, not 'str'");
  return writeData(buffered, requireData(value));
}

/** `write` for those who have bytes. */
export function writeData(buffered: PyBuffered, data: Uint8Array): number {
  return buffered.exclusively(() => {
    if (buffered.isClosed) raiseValueError('write to closed file');
    const written = buffered.write(data);
    if (buffered.hasUnwritten && buffered.isOverHostFile) rememberUnwritten(buffered);
    return written;
  });
}

const writingMethods: readonly MethodSpec[] = [
  { name: 'flush', signature: '($self, /)', impl: flush },
  ofRaw('writable'),
  { name: 'write', signature: '($self, buffer, /)', impl: write },
];

// ### Types

export const bufferedReaderType: PyType = defineType({
  name: 'BufferedReader',
  module: '_io',
  base: bufferedIOBaseType,
  layout: 'Buffered',
  slots: {
    repr: bufferedRepr,
    iterNext: nextLine,
    construct: (cls) => new PyBuffered(cls.rootShape),
    init: initialiser('BufferedReader', ['readable']),
  },
  methods: [...sharedMethods, ...readingMethods, { name: 'flush', signature: '($self, /)', impl: flushRaw }],
  getset: sharedGetset,
});

export const bufferedWriterType: PyType = defineType({
  name: 'BufferedWriter',
  module: '_io',
  base: bufferedIOBaseType,
  layout: 'Buffered',
  slots: {
    repr: bufferedRepr,
    construct: (cls) => new PyBuffered(cls.rootShape),
    init: initialiser('BufferedWriter', ['writable']),
  },
  methods: [...sharedMethods, ...writingMethods],
  getset: sharedGetset,
});

export const bufferedRandomType: PyType = defineType({
  name: 'BufferedRandom',
  module: '_io',
  base: bufferedIOBaseType,
  layout: 'Buffered',
  slots: {
    repr: bufferedRepr,
    iterNext: nextLine,
    construct: (cls) => new PyBuffered(cls.rootShape),
    init: initialiser('BufferedRandom', ['seekable', 'readable', 'writable']),
  },
  methods: [...sharedMethods, ...readingMethods, ...writingMethods],
  getset: sharedGetset,
});

/** A buffered file of one of these types over a raw file. */
export function makeBuffered(type: PyType, raw: Value, size: number): PyBuffered {
  const buffered = new PyBuffered(type.rootShape);
  type.slots.init(buffered, [raw, size], null);
  return buffered;
}
