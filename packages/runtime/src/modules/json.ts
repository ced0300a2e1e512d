// _json: the parts of the json package that CPython has in C. CPython: Modules/_json.c.

import type { NativeSpec } from '../object/native.js';
import type { Value } from '../object/value.js';
import { asSize } from '../protocols/index.js';
import { isTrue } from '../protocols/truth.js';
import { makeTuple } from '../types/tuple.js';
import { encoderType } from './json/encoder.js';
import { scannerType } from './json/scanner.js';
import { quote, quoteAscii, Source, scanString, stringArgument } from './json/strings.js';
import { defineModule } from './module-spec.js';

function scan(string: Value, end: Value, strict?: Value): Value {
  const start = asSize(end, 'OverflowError');
  const source = new Source(stringArgument(string));
  const found = scanString(source, start, strict === undefined || isTrue(strict));
  return makeTuple([found.text, found.end]);
}

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: 'encode_basestring',
    signature: '(object, /)',
    doc: 'The string in quotes, as JSON writes it.',
    impl: (object: Value) => quote(stringArgument(object)),
  },
  {
    name: 'encode_basestring_ascii',
    signature: '(object, /)',
    doc: 'The string in quotes, as JSON writes it in ASCII.',
    impl: (object: Value) => quoteAscii(stringArgument(object)),
  },
  {
    name: 'scanstring',
    signature: '(string, end, strict=True, /)',
    doc: 'Reads the string whose opening quote is before end. Returns it and the index behind its closing quote.',
    impl: scan,
    style: 'tuple',
  },
];

defineModule('_json', () => ({
  doc: 'Reading and writing JSON quickly.',
  functions: FUNCTIONS,
  types: { make_encoder: encoderType, make_scanner: scannerType },
}));
