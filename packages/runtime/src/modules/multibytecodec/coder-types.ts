// Incremental encoders and decoders. CPython: Modules/cjkcodecs/multibytecodec.c encoder_encode_stateful,
// MultibyteIncrementalEncoder, MultibyteIncrementalDecoder.

import { raise, raiseOverflowError, raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import type { PyType } from '../../object/type.js';
import { normalise, type PyStr, type Value } from '../../object/value.js';
import { intValue } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { joinData, makeBytes, NO_BYTES, PyBytes, requireData } from '../../types/bytes/data.js';
import { argumentTypeName } from '../../types/str/arguments.js';
import { codePointLength, strConcat, substring } from '../../types/str/text.js';
import { decodeUtf8, encodeUtf8 } from '../../types/str/utf8.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { strFromCodePoints } from '../../types/wide-str.js';
import { ByteSink, CharacterSink, type DecodeStep, INCOMPLETE, STATE_SIZE } from './codec.js';
import { codecOf, ERRORS_ATTRIBUTE, errorsArgument, PyStatefulCoder, textOf } from './codec-object.js';
import { DecodeFaults, decodeComplete, type EncodeMode, encodeText, PART, pendingError, WHOLE } from './run.js';

/** How many bytes a decoder keeps for later. */
const MAX_PENDING = 8;
/** What an encoder keeps: up to two characters, in UTF-8. */
const MAX_PENDING_TEXT = 8;

// ### Numbers for states

/** The number that bytes are, the first the lowest. */
function numberOf(bytes: Uint8Array): Value {
  let number = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) number = number * 256n + BigInt(bytes[i]!);
  return normalise(number);
}

function bytesOfNumber(number: number | bigint, size: number): Uint8Array {
  if (number < 0) raiseOverflowError("can't convert negative int to unsigned");
  const bytes = new Uint8Array(size);
  let rest = BigInt(number);
  for (let i = 0; i < size; i++, rest >>= 8n) bytes[i] = Number(rest & 255n);
  if (rest !== 0n) raiseOverflowError('int too big to convert');
  return bytes;
}

// ### Encoding

/** An encoder or a writer: what may make a pair with the next character waits for it. */
export class PyStatefulEncoder extends PyStatefulCoder {
  pending: PyStr = '';

  encode(text: PyStr, mode: EncodeMode): Uint8Array {
    const input = strConcat(this.pending, text);
    const { bytes, taken } = encodeText(this.codec, this.state, input, this.errors, mode);
    this.pending = substring(input, taken, codePointLength(input));
    return bytes;
  }
}

function encode(self: Value, input: Value, final?: Value): Value {
  const mode = final !== undefined && isTrue(final) ? WHOLE : PART;
  return makeBytes((self as PyStatefulEncoder).encode(textOf(input), mode));
}

/** The length of what is pending, that in UTF-8, and the codec's state. */
function encoderState(self: Value): Value {
  const { pending, state } = self as PyStatefulEncoder;
  const text = encodeUtf8(pending, 'strict');
  return numberOf(joinData(NO_BYTES, [Uint8Array.of(text.length), text, state]));
}

function setEncoderState(self: Value, value: Value): null {
  const coder = self as PyStatefulEncoder;
  const number = intValue(value);
  if (number === undefined) return raiseTypeError(`setstate() argument must be int, not ${argumentTypeName(value)}`);
  const bytes = bytesOfNumber(number, 1 + MAX_PENDING_TEXT + STATE_SIZE);
  const size = bytes[0]!;
  if (size > MAX_PENDING_TEXT) raise('UnicodeError', 'pending buffer too large');
  coder.pending = decodeUtf8(bytes.subarray(1, 1 + size), 'strict', true).text;
  coder.state.set(bytes.subarray(1 + size, 1 + size + STATE_SIZE));
  return null;
}

function resetEncoder(self: Value): null {
  const coder = self as PyStatefulEncoder;
  coder.codec.finishEncoding(new ByteSink(0), coder.state);
  coder.pending = '';
  return null;
}

export const incrementalEncoderType: PyType = defineType({
  name: 'MultibyteIncrementalEncoder',
  module: '_multibytecodec',
  layout: 'MultibyteIncrementalEncoder',
  slots: {
    construct: (cls, args, names) => {
      const [errors] = bindConstructor('IncrementalEncoder', "(errors='strict')", args, names) as [Value?];
      const name = errorsArgument('IncrementalEncoder', 1, errors);
      const coder = new PyStatefulEncoder(cls.rootShape, codecOf(cls), name);
      coder.codec.startEncoding(coder.state);
      return coder;
    },
    init: () => {},
  },
  methods: [
    { name: 'encode', signature: '($self, /, input, final=False)', doc: '', impl: encode },
    { name: 'getstate', signature: '($self, /)', doc: '', impl: encoderState },
    { name: 'setstate', signature: '($self, state, /)', doc: '', impl: setEncoderState },
    { name: 'reset', signature: '($self, /)', doc: '', impl: resetEncoder },
  ],
  getset: [ERRORS_ATTRIBUTE],
});

// ### Decoding

/** A decoder or a reader: an incomplete sequence waits for its rest. */
export class PyStatefulDecoder extends PyStatefulCoder {
  pending: Uint8Array = NO_BYTES;

  /** A step over what is pending and `data`. Nothing is pending then. */
  takePending(data: Uint8Array, out: CharacterSink): DecodeStep {
    const input = this.pending.length === 0 ? data : joinData(NO_BYTES, [this.pending, data]);
    this.pending = NO_BYTES;
    return { input, at: 0, out };
  }

  keepRest({ input, at }: DecodeStep): void {
    if (input.length - at > MAX_PENDING) throw pendingError(this.codec, input, 'pending buffer overflow');
    this.pending = input.slice(at);
  }

  reset(): void {
    this.codec.resetDecoding(this.state);
    this.pending = NO_BYTES;
  }
}

function decode(self: Value, input: Value, final?: Value): Value {
  const coder = self as PyStatefulDecoder;
  const data = requireData(input);
  const isFinal = final !== undefined && isTrue(final);
  const { pending } = coder;
  const step = coder.takePending(data, new CharacterSink(data.length));
  const faults = new DecodeFaults(coder.codec, coder.errors);
  decodeComplete(coder.codec, coder.state, step, faults);
  if (isFinal && step.at < step.input.length) {
    // Only here does an error leave what was pending as it was.
    coder.pending = pending;
    faults.handle(step, INCOMPLETE);
    coder.pending = NO_BYTES;
  }
  coder.keepRest(step);
  return strFromCodePoints(step.out.take());
}

function decoderState(self: Value): Value {
  const { pending, state } = self as PyStatefulDecoder;
  return makeTuple([makeBytes(pending), numberOf(state)]);
}

function setDecoderState(self: Value, value: Value): null {
  const coder = self as PyStatefulDecoder;
  if (!(value instanceof PyTuple))
    return raiseTypeError(`setstate() argument must be tuple, not ${argumentTypeName(value)}`);
  const [pending, given] = value.items as [Value?, Value?];
  const number = given === undefined ? undefined : intValue(given);
  if (value.items.length !== 2 || !(pending instanceof PyBytes) || number === undefined)
    return raiseTypeError('setstate(): illegal state argument');
  const bytes = bytesOfNumber(number, STATE_SIZE);
  if (pending.data.length > MAX_PENDING) throw pendingError(coder.codec, pending.data, 'pending buffer too large');
  coder.pending = pending.data;
  coder.state.set(bytes);
  return null;
}

export const incrementalDecoderType: PyType = defineType({
  name: 'MultibyteIncrementalDecoder',
  module: '_multibytecodec',
  layout: 'MultibyteIncrementalDecoder',
  slots: {
    construct: (cls, args, names) => {
      const [errors] = bindConstructor('IncrementalDecoder', "(errors='strict')", args, names) as [Value?];
      const name = errorsArgument('IncrementalDecoder', 1, errors);
      const coder = new PyStatefulDecoder(cls.rootShape, codecOf(cls), name);
      coder.codec.startDecoding(coder.state);
      return coder;
    },
    init: () => {},
  },
  methods: [
    { name: 'decode', signature: '($self, /, input, final=False)', doc: '', impl: decode },
    { name: 'getstate', signature: '($self, /)', doc: '', impl: decoderState },
    { name: 'setstate', signature: '($self, state, /)', doc: '', impl: setDecoderState },
    {
      name: 'reset',
      signature: '($self, /)',
      doc: '',
      impl: (self: Value) => {
        (self as PyStatefulDecoder).reset();
        return null;
      },
    },
  ],
  getset: [ERRORS_ATTRIBUTE],
});
