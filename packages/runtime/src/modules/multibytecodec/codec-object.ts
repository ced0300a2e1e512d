// The codec objects that `getcodec` gives, and what the four types around them (coder-types.ts, stream-types.ts) have in common.
// CPython: Modules/cjkcodecs/multibytecodec.c MultibyteCodec.

import { raise, raiseTypeError } from '../../errors/raise.js';
import { defineType, type GetSetSpec } from '../../object/define-type.js';
import { PyInstance, PyObject } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import type { PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { str } from '../../protocols/repr.js';
import { makeBytes, requireData } from '../../types/bytes/data.js';
import { argumentTypeName, plainText } from '../../types/str/arguments.js';
import { codePointLength, strOf } from '../../types/str/text.js';
import { encodeUtf8 } from '../../types/str/utf8.js';
import { makeTuple } from '../../types/tuple.js';
import { makeStr, strFromCodePoints } from '../../types/wide-str.js';
import { CharacterSink, type CodecState, type MultibyteCodec, STATE_SIZE } from './codec.js';
import { DecodeFaults, decodeAll, encodeText, WHOLE } from './run.js';

// ### Codecs

export class PyMultibyteCodec extends PyObject {
  readonly codec: MultibyteCodec;

  constructor(codec: MultibyteCodec) {
    super();
    this.codec = codec;
  }
}

/** What stands for the text of any object. */
export function textOf(input: Value): PyStr {
  return strOf(input) ?? str(input);
}

function handlerName(title: string, errors: Value | undefined): string {
  if (errors === undefined || errors === null) return 'strict';
  const text = strOf(errors);
  if (text !== undefined) return plainText(text);
  return raiseTypeError(`${title}() argument 'errors' must be str or None, not ${argumentTypeName(errors)}`);
}

function encode(self: Value, input: Value, errors?: Value): Value {
  const { codec } = self as PyMultibyteCodec;
  const name = handlerName('encode', errors);
  const text = textOf(input);
  const state = newState();
  codec.startEncoding(state);
  return makeTuple([makeBytes(encodeText(codec, state, text, name, WHOLE).bytes), codePointLength(text)]);
}

function decode(self: Value, input: Value, errors?: Value): Value {
  const { codec } = self as PyMultibyteCodec;
  const data = requireData(input);
  const name = handlerName('decode', errors);
  const state = newState();
  codec.startDecoding(state);
  const step = { input: data, at: 0, out: new CharacterSink(data.length) };
  decodeAll(codec, state, step, new DecodeFaults(codec, name));
  return makeTuple([strFromCodePoints(step.out.take()), data.length]);
}

export const multibyteCodecType: PyType = defineType({
  name: 'MultibyteCodec',
  module: '_multibytecodec',
  instances: PyMultibyteCodec,
  isBaseType: false,
  methods: [
    {
      name: 'decode',
      signature: '($self, /, input, errors=None)',
      doc: 'Decodes bytes; `errors` names what is done with those that are wrong. The result is a tuple of the text and the number of bytes.',
      impl: decode,
    },
    {
      name: 'encode',
      signature: '($self, /, input, errors=None)',
      doc: 'Encodes text; `errors` names what is done with characters that cannot be. The result is a tuple of the bytes and the number of characters.',
      impl: encode,
    },
  ],
});

// ### Stateful objects

export const newState = (): CodecState => new Uint8Array(STATE_SIZE);

/** An encoder, decoder, reader or writer. */
export class PyStatefulCoder extends PyInstance {
  readonly codec: MultibyteCodec;
  readonly state: CodecState = newState();
  /** Name of the error handler. */
  errors: string;

  constructor(shape: Shape, codec: MultibyteCodec, errors: string) {
    super(shape);
    this.codec = codec;
    this.errors = errors;
  }
}

/** The codec of a class: its attribute `codec`. */
export function codecOf(cls: PyType): MultibyteCodec {
  const codec = getAttribute(cls, 'codec');
  return codec instanceof PyMultibyteCodec ? codec.codec : raiseTypeError('codec is unexpected type');
}

/** The argument `errors` of a constructor, its `position`th. */
export function errorsArgument(title: string, position: number, errors: Value | undefined): string {
  if (errors === undefined) return 'strict';
  const text = strOf(errors);
  if (text !== undefined) return plainText(text);
  return raiseTypeError(`${title}() argument ${position} must be str, not ${argumentTypeName(errors)}`);
}

export const ERRORS_ATTRIBUTE: GetSetSpec = {
  name: 'errors',
  doc: 'how to treat errors',
  get: (self) => makeStr((self as PyStatefulCoder).errors),
  set: (self, value) => {
    if (value === undefined) return raise('AttributeError', 'cannot delete attribute');
    const text = strOf(value);
    if (text === undefined) return raiseTypeError('errors must be a string');
    encodeUtf8(text, 'strict');
    // C reads to the first null.
    (self as PyStatefulCoder).errors = text.toString().replace(/\0.*/s, '');
  },
};
