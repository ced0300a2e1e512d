// Readers and writers over streams. CPython: Modules/cjkcodecs/multibytecodec.c mbstreamreader_iread, MultibyteStreamReader,
// MultibyteStreamWriter.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType, type GetSetSpec } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import type { Shape } from '../../object/shape.js';
import { type PyType, typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { callMethod } from '../../protocols/call.js';
import { intValue } from '../../protocols/index.js';
import { getItem, length } from '../../protocols/subscript.js';
import { makeBytes, PyBytes } from '../../types/bytes/data.js';
import { PyDict } from '../../types/dict.js';
import { countArgument } from '../../types/str/arguments.js';
import { strFromCodePoints } from '../../types/wide-str.js';
import { CharacterSink, INCOMPLETE, type MultibyteCodec } from './codec.js';
import { codecOf, ERRORS_ATTRIBUTE, errorsArgument, textOf } from './codec-object.js';
import { PyStatefulDecoder, PyStatefulEncoder } from './coder-types.js';
import { DecodeFaults, decodeComplete, PART, WHOLE } from './run.js';

const STREAM_ATTRIBUTE: GetSetSpec = {
  name: 'stream',
  isMember: true,
  get: (self) => (self as PyStreamReader | PyStreamWriter).stream,
};

/** The arguments of a constructor. */
function bindStream(title: string, args: readonly Value[], names: readonly string[] | null): [Value, string] {
  const [stream, errors] = bindConstructor(title, "(stream, errors='strict')", args, names) as [Value, Value?];
  return [stream, errorsArgument(title, 2, errors)];
}

// ### Reading

class PyStreamReader extends PyStatefulDecoder {
  readonly stream: Value;

  constructor(shape: Shape, codec: MultibyteCodec, errors: string, stream: Value) {
    super(shape, codec, errors);
    this.stream = stream;
  }

  /** What a method of the stream gives when it is asked for `size` bytes, -1 for all; at least a character, if there is one. */
  read(method: string, size: number): PyStr {
    if (size === 0) return '';
    const { codec, state, stream } = this;
    const out = new CharacterSink(0);
    const faults = new DecodeFaults(codec, this.errors);
    for (let wanted = size; ; wanted = 1) {
      const given = wanted < 0 ? callMethod(stream, method) : callMethod(stream, method, wanted);
      if (!(given instanceof PyBytes))
        return raiseTypeError(`stream function returned a non-bytes object (${typeName(given)})`);
      const step = this.takePending(given.data, out);
      decodeComplete(codec, state, step, faults);
      const isAtEnd = given.data.length === 0 || wanted < 0;
      if (isAtEnd && step.at < step.input.length) faults.handle(step, INCOMPLETE);
      this.keepRest(step);
      if (wanted < 0 || out.length > 0 || step.input.length === 0) return strFromCodePoints(out.take());
    }
  }
}

function sizeArgument(size: Value | undefined): number {
  if (size === undefined || size === null) return -1;
  if (intValue(size) === undefined) return raiseTypeError('arg 1 must be an integer');
  return countArgument(size);
}

function readWith(method: 'read' | 'readline'): (self: Value, size?: Value) => PyStr {
  return (self, size) => (self as PyStreamReader).read(method, sizeArgument(size));
}

function readLines(self: Value, size?: Value): Value {
  return callMethod((self as PyStreamReader).read('read', sizeArgument(size)), 'splitlines', true);
}

export const streamReaderType: PyType = defineType({
  name: 'MultibyteStreamReader',
  module: '_multibytecodec',
  layout: 'MultibyteStreamReader',
  slots: {
    construct: (cls, args, names) => {
      const [stream, errors] = bindStream('StreamReader', args, names);
      const reader = new PyStreamReader(cls.rootShape, codecOf(cls), errors, stream);
      reader.codec.startDecoding(reader.state);
      return reader;
    },
    init: () => {},
  },
  methods: [
    { name: 'read', signature: '($self, sizeobj=None, /)', doc: '', impl: readWith('read') },
    { name: 'readline', signature: '($self, sizeobj=None, /)', doc: '', impl: readWith('readline') },
    { name: 'readlines', signature: '($self, sizehintobj=None, /)', doc: '', impl: readLines },
    {
      name: 'reset',
      signature: '($self, /)',
      doc: '',
      impl: (self: Value) => {
        (self as PyStreamReader).reset();
        return null;
      },
    },
  ],
  getset: [ERRORS_ATTRIBUTE, STREAM_ATTRIBUTE],
});

// ### Writing

class PyStreamWriter extends PyStatefulEncoder {
  readonly stream: Value;

  constructor(shape: Shape, codec: MultibyteCodec, errors: string, stream: Value) {
    super(shape, codec, errors);
    this.stream = stream;
  }
}

function write(self: Value, text: Value): null {
  const writer = self as PyStreamWriter;
  callMethod(writer.stream, 'write', makeBytes(writer.encode(textOf(text), PART)));
  return null;
}

function writeLines(self: Value, lines: Value): null {
  if (typeOf(lines).slots.getItem === null || lines instanceof PyDict)
    return raiseTypeError('arg must be a sequence object');
  // The sequence may change meanwhile.
  for (let i = 0; i < length(lines); i++) write(self, getItem(lines, i));
  return null;
}

/** Writes what is pending, and only then what leads back to the initial state. */
function resetWriter(self: Value): null {
  const writer = self as PyStreamWriter;
  if (writer.pending === '') return null;
  let bytes: Uint8Array;
  try {
    bytes = writer.encode('', WHOLE);
  } finally {
    writer.pending = '';
  }
  if (bytes.length > 0) callMethod(writer.stream, 'write', makeBytes(bytes));
  return null;
}

export const streamWriterType: PyType = defineType({
  name: 'MultibyteStreamWriter',
  module: '_multibytecodec',
  layout: 'MultibyteStreamWriter',
  slots: {
    construct: (cls, args, names) => {
      const [stream, errors] = bindStream('StreamWriter', args, names);
      const writer = new PyStreamWriter(cls.rootShape, codecOf(cls), errors, stream);
      writer.codec.startEncoding(writer.state);
      return writer;
    },
    init: () => {},
  },
  methods: [
    { name: 'write', signature: '($self, strobj, /)', doc: '', impl: write },
    { name: 'writelines', signature: '($self, lines, /)', doc: '', impl: writeLines },
    { name: 'reset', signature: '($self, /)', doc: '', impl: resetWriter },
  ],
  getset: [ERRORS_ATTRIBUTE, STREAM_ATTRIBUTE],
});
