// The marshal module: plain values to bytes and back. Code objects cannot be written: they are closures.
// CPython: Python/marshal.c.

import { raiseTypeError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { call1 } from '../protocols/call.js';
import { asSize } from '../protocols/index.js';
import { bytesDataOf, makeBytes, PyBytes } from '../types/bytes.js';
import { VERSION } from './marshal/format.js';
import { unmarshal } from './marshal/read.js';
import { marshal } from './marshal/write.js';
import { defineModule } from './module-spec.js';

const versionOf = (value: Value | undefined): number =>
  value === undefined ? VERSION : asSize(value, 'OverflowError');

function loads(value: Value): Value {
  const data = bytesDataOf(value);
  if (data === undefined) return raiseTypeError(`a bytes-like object is required, not '${typeName(value)}'`);
  let at = 0;
  return unmarshal({
    take(count) {
      at += count;
      return data.subarray(at - count, at);
    },
  });
}

function load(file: Value): Value {
  const read = getAttribute(file, 'read');
  return unmarshal({
    take(count) {
      const data = call1(read, count);
      if (!(data instanceof PyBytes)) return raiseTypeError(`file.read() returned not bytes but ${typeName(data)}`);
      return data.data;
    },
  });
}

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: 'dump',
    signature: '(value, file, version=version, /, *, allow_code=True)',
    doc: 'Writes a value to a file.',
    impl: (value: Value, file: Value, version?: Value) =>
      call1(getAttribute(file, 'write'), makeBytes(marshal(value, versionOf(version)))),
  },
  {
    name: 'dumps',
    signature: '(value, version=version, /, *, allow_code=True)',
    doc: 'The bytes that stand for a value.',
    impl: (value: Value, version?: Value) => makeBytes(marshal(value, versionOf(version))),
  },
  {
    name: 'load',
    signature: '(file, /, *, allow_code=True)',
    doc: 'Reads a value from a file.',
    impl: load,
  },
  {
    name: 'loads',
    signature: '(bytes, /, *, allow_code=True)',
    doc: 'The value that bytes stand for.',
    impl: loads,
  },
];

defineModule('marshal', () => ({
  doc: 'This module contains functions that can read and write Python values in\na binary format.',
  functions: FUNCTIONS,
  attributes: () => ({ version: VERSION }),
}));
