// IncrementalNewlineDecoder as programs see it: around any decoder, or none for text that is decoded already.
// CPython: Modules/_io/textio.c.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyInstance } from '../../object/object.js';
import { type PyType, typeName } from '../../object/type.js';
import { normalise, type PyStr, type Value } from '../../object/value.js';
import { asIndex } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { makeBytes, requireData } from '../../types/bytes/data.js';
import { ObjectDecoder } from '../../types/str/incremental.js';
import { strOf } from '../../types/str/text.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { NewlineDecoder } from './newline-decoder.js';

class PyNewlineDecoder extends PyInstance {
  inner: ObjectDecoder | null = null;
  private made: NewlineDecoder | null = null;

  initialise(decoder: Value, translates: boolean): void {
    this.inner = decoder === null ? null : new ObjectDecoder(decoder);
    this.made = new NewlineDecoder(this.inner, translates);
  }

  get decoder(): NewlineDecoder {
    return this.made ?? raiseValueError('IncrementalNewlineDecoder.__init__() not called');
  }
}

const own = (self: Value): PyNewlineDecoder => self as PyNewlineDecoder;

function initialise(self: Value, args: Value[], names: readonly string[] | null): void {
  const [decoder, translate] = bindConstructor(
    'IncrementalNewlineDecoder',
    "(decoder, translate, errors='strict')",
    args,
    names,
  ) as [Value, Value, Value?];
  own(self).initialise(decoder, isTrue(translate));
}

function decode(self: Value, input: Value, final?: Value): PyStr {
  const { decoder, inner } = own(self);
  const isFinal = final !== undefined && isTrue(final);
  if (inner !== null) return decoder.translate(inner.decodeObject(input, isFinal), isFinal);
  const text = strOf(input);
  if (text === undefined) return raiseTypeError(`decoder should return a string result, not '${typeName(input)}'`);
  return decoder.translate(text, isFinal);
}

function getState(self: Value): Value {
  const { pending, flags } = own(self).decoder.getState();
  return makeTuple([makeBytes(pending), normalise(flags)]);
}

function setState(self: Value, state: Value): null {
  const { decoder } = own(self);
  if (!(state instanceof PyTuple)) return raiseTypeError('state argument must be a tuple');
  const [pending, flags] = state.items as [Value, Value];
  if (state.items.length !== 2) return raiseTypeError('setstate(): illegal state argument');
  decoder.setState({ pending: requireData(pending), flags: BigInt.asUintN(64, BigInt(asIndex(flags))) });
  return null;
}

export const newlineDecoderType: PyType = defineType({
  name: 'IncrementalNewlineDecoder',
  module: '_io',
  doc: 'Decodes text piece by piece and makes its line breaks \\\n.',
  layout: 'IncrementalNewlineDecoder',
  slots: { construct: (cls) => new PyNewlineDecoder(cls.rootShape), init: initialise },
  methods: [
    { name: 'decode', signature: '($self, /, input, final=False)', doc: '', impl: decode },
    { name: 'getstate', signature: '($self, /)', doc: '', impl: getState },
    {
      name: 'reset',
      signature: '($self, /)',
      doc: '',
      impl: (self: Value) => {
        own(self).decoder.reset();
        return null;
      },
    },
    { name: 'setstate', signature: '($self, state, /)', doc: '', impl: setState },
  ],
  getset: [{ name: 'newlines', doc: '', get: (self) => own(self).decoder.newlines }],
});
