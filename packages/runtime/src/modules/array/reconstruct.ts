// How arrays are pickled: as the bytes of their items with a number that says what the bytes are, so that a machine with other
// sizes can read them. CPython: Modules/arraymodule.c array__array_reconstructor_impl, array_array___reduce_ex___impl.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { PyType, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { PyBytes } from '../../types/bytes/data.js';
import { readInteger } from '../../types/bytes/read-integer.js';
import { PyFloat } from '../../types/float.js';
import { makeList } from '../../types/list.js';
import { intArgument } from '../../types/str/arguments.js';
import { decodeBytes } from '../../types/str/codecs.js';
import { type ArrayCode, arrayCode, characterArgument, codeOfIntegers } from './codes.js';
import { appendBytes, arrayOf, constructArray, makeArray } from './construct.js';
import type { PyArray } from './storage.js';

/** A machine format: one of these with its bytes in little-endian order (even numbers) or the reverse. */
interface MachineFormat {
  readonly size: number;
  /** Given for integers. */
  readonly isSigned?: boolean;
  /** Given for text. */
  readonly encoding?: 'utf-16' | 'utf-32';
}

/** The sizes of the texts are twice those of their code units, as in CPython. */
const FORMATS: readonly MachineFormat[] = [
  { size: 2, isSigned: false },
  { size: 2, isSigned: true },
  { size: 4, isSigned: false },
  { size: 4, isSigned: true },
  { size: 8, isSigned: false },
  { size: 8, isSigned: true },
  { size: 4 },
  { size: 8 },
  { size: 4, encoding: 'utf-16' },
  { size: 8, encoding: 'utf-32' },
];

const BYTES: readonly MachineFormat[] = [
  { size: 1, isSigned: false },
  { size: 1, isSigned: true },
];

const formatOf = (machineFormat: number): MachineFormat | undefined =>
  machineFormat < 2 ? BYTES[machineFormat] : FORMATS[(machineFormat >> 1) - 1];

export function reconstructArray(base: PyType, cls: Value, typecode: Value, machineFormat: Value, items: Value): Value {
  const character = characterArgument(typecode, '_array_reconstructor', 2, ':');
  const number = intArgument(machineFormat);
  if (!(cls instanceof PyType)) return raiseTypeError(`first argument must be a type object, not ${typeName(cls)}`);
  if (!cls.isSubtype(base)) return raiseTypeError(`${cls.name} is not a subtype of ${base.name}`);
  const code = arrayCode(character);
  if (code === undefined) return raiseValueError('second argument must be a valid type code');
  const format = formatOf(number);
  if (format === undefined) return raiseValueError('third argument must be a valid machine format code.');
  if (!(items instanceof PyBytes)) return raiseTypeError(`fourth argument should be bytes, not ${typeName(items)}`);
  if (code.machineFormat === number) {
    const array = makeArray(cls, code, new Uint8Array(0));
    appendBytes(array, items.data);
    return array;
  }
  return convertItems(cls, code, format, number % 2 === 0 || format.size === 1, items.data);
}

function convertItems(cls: PyType, code: ArrayCode, format: MachineFormat, little: boolean, data: Uint8Array): PyArray {
  const { size, isSigned, encoding } = format;
  if (data.length % size !== 0) raiseValueError('string length not a multiple of item size');
  if (encoding !== undefined)
    return constructArray(cls, [code.code, decodeBytes(data, `${encoding}-${little ? 'le' : 'be'}`)]);
  // Integers get the type code of this machine that holds them.
  const target = isSigned === undefined ? code : (codeOfIntegers(size, isSigned) ?? code);
  return arrayOf(cls, target, makeList(valuesIn(data, format, little)));
}

function valuesIn(data: Uint8Array, format: MachineFormat, little: boolean): Value[] {
  const memory = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const values: Value[] = [];
  for (let at = 0; at < data.length; at += format.size) values.push(valueAt(memory, at, format, little));
  return values;
}

function valueAt(memory: DataView, at: number, { size, isSigned }: MachineFormat, little: boolean): Value {
  if (isSigned === undefined)
    return new PyFloat(size === 4 ? memory.getFloat32(at, little) : memory.getFloat64(at, little));
  return readInteger(memory, at, size, isSigned, little);
}
