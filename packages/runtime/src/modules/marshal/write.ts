// Values to marshal's format. Which values get the mark that references need depends in CPython on how many references to
// them there are; here every value that can be shared gets it, and bytes differ from CPython's in that only.

import { exceptionTypes, raiseValueError } from '../../errors/raise.js';
import { Ellipsis } from '../../object/object.js';
import { typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { FULL_READ_ONLY, lookupBuffer } from '../../protocols/buffer.js';
import { toArray } from '../../protocols/iterate.js';
import { repr } from '../../protocols/repr.js';
import { bytesDataOf } from '../../types/bytes.js';
import { complexType, PyComplex } from '../../types/complex.js';
import { dictType, PyDict } from '../../types/dict.js';
import { floatType, PyFloat } from '../../types/float.js';
import { listType, PyList } from '../../types/list.js';
import { frozensetType, PyAnySet, setType } from '../../types/set.js';
import { PySlice } from '../../types/slice.js';
import { encodeStr } from '../../types/str/codecs.js';
import { PyTuple, tupleType } from '../../types/tuple.js';
import { PyWideStr } from '../../types/wide-str.js';
import { BINARY_FLOATS, CODE, FLAG_REF, MAX_DEPTH, REFERENCES, SHORT_FORMS } from './format.js';

export function marshal(value: Value, version: number): Uint8Array {
  const writer = new Writer(version);
  writer.write(value, 0);
  return Uint8Array.from(writer.bytes);
}

class Writer {
  readonly bytes: number[] = [];
  private readonly version: number;
  /** Numbers of the values written so far that references can refer to. */
  private readonly known = new Map<Value, number>();

  constructor(version: number) {
    this.version = version;
  }

  write(value: Value, depth: number): void {
    if (depth > MAX_DEPTH) raiseValueError('object too deeply nested to marshal');
    if (value === null) return this.code(CODE.none);
    if (typeof value === 'boolean') return this.code(value ? CODE.true : CODE.false);
    if (value === exceptionTypes.StopIteration) return this.code(CODE.stopIteration);
    if (value === Ellipsis) return this.code(CODE.ellipsis);
    if (this.wroteReference(value)) return;
    if (typeof value === 'number' || typeof value === 'bigint') this.int(value);
    else if (typeof value === 'string' || value instanceof PyWideStr) this.str(value);
    else this.object(value, depth);
  }

  /** True when the value stands in the output already, and a reference to it was written. */
  private wroteReference(value: Value): boolean {
    if (this.version < REFERENCES) return false;
    const index = this.known.get(value);
    if (index === undefined) {
      this.known.set(value, this.known.size);
      return false;
    }
    this.bytes.push(CODE.reference.charCodeAt(0));
    this.int32(index);
    return true;
  }

  private object(value: Value, depth: number): void {
    const type = typeOf(value);
    if (value instanceof PyFloat && type === floatType) return this.float(value);
    if (value instanceof PyComplex && type === complexType) return this.complex(value);
    if (value instanceof PyTuple && type === tupleType) return this.tuple(value, depth);
    if (value instanceof PyList && type === listType) return this.items(CODE.list, value.items, depth);
    if (value instanceof PyDict && type === dictType) return this.dict(value, depth);
    if (value instanceof PyAnySet && type === setType) return this.items(CODE.set, toArray(value), depth);
    if (value instanceof PyAnySet && type === frozensetType) return this.items(CODE.frozenSet, toArray(value), depth);
    if (value instanceof PySlice && this.version >= 5) return this.slice(value, depth);
    const data = lookupBuffer(value, FULL_READ_ONLY) === undefined ? undefined : bytesDataOf(value);
    if (data === undefined) return raiseValueError('unmarshallable object');
    this.marked(CODE.bytes);
    this.int32(data.length);
    this.append(data);
  }

  // ### Kinds of values

  private int(value: number | bigint): void {
    const big = BigInt(value);
    if (BigInt.asIntN(32, big) === big) {
      this.marked(CODE.int);
      this.int32(Number(big));
      return;
    }
    this.marked(CODE.long);
    const digits: number[] = [];
    for (let rest = big < 0n ? -big : big; rest > 0n; rest >>= 15n) digits.push(Number(rest & 0x7fffn));
    this.int32(big < 0n ? -digits.length : digits.length);
    for (const digit of digits) this.bytes.push(digit & 0xff, digit >> 8);
  }

  private float(value: PyFloat): void {
    if (this.version >= BINARY_FLOATS) {
      this.marked(CODE.binaryFloat);
      this.float64(value.value);
    } else {
      this.marked(CODE.float);
      this.shortText(floatText(value.value));
    }
  }

  private complex({ real, imag }: PyComplex): void {
    const isBinary = this.version >= BINARY_FLOATS;
    this.marked(isBinary ? CODE.binaryComplex : CODE.complex);
    for (const part of [real, imag])
      if (isBinary) this.float64(part);
      else this.shortText(floatText(part));
  }

  /** Strings are marked as interned where CPython usually has them so: ASCII ones. */
  private str(value: PyStr): void {
    const data = encodeStr(value, 'utf-8', 'surrogatepass');
    const isAscii = typeof value === 'string' && data.length === value.length;
    if (this.version < SHORT_FORMS || !isAscii) {
      this.marked(this.version >= REFERENCES && isAscii ? CODE.interned : CODE.unicode);
      this.int32(data.length);
    } else if (data.length < 256) {
      this.marked(CODE.shortAsciiInterned);
      this.bytes.push(data.length);
    } else {
      this.marked(CODE.asciiInterned);
      this.int32(data.length);
    }
    this.append(data);
  }

  private tuple({ items }: PyTuple, depth: number): void {
    if (this.version < SHORT_FORMS || items.length >= 256) return this.items(CODE.tuple, items, depth);
    this.marked(CODE.smallTuple);
    this.bytes.push(items.length);
    for (const item of items) this.write(item, depth + 1);
  }

  private items(code: string, items: readonly Value[], depth: number): void {
    this.marked(code);
    this.int32(items.length);
    for (const item of items) this.write(item, depth + 1);
  }

  private dict(dict: PyDict, depth: number): void {
    this.marked(CODE.dict);
    for (const key of dict.keysArray()) {
      this.write(key, depth + 1);
      this.write(dict.get(key)!, depth + 1);
    }
    this.code(CODE.null);
  }

  private slice({ start, stop, step }: PySlice, depth: number): void {
    this.marked(CODE.slice);
    for (const part of [start, stop, step]) this.write(part, depth + 1);
  }

  // ### Bytes

  private code(code: string): void {
    this.bytes.push(code.charCodeAt(0));
  }

  /** The code of a value that references can refer to. */
  private marked(code: string): void {
    this.bytes.push(code.charCodeAt(0) | (this.version >= REFERENCES ? FLAG_REF : 0));
  }

  private int32(value: number): void {
    this.bytes.push(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff);
  }

  private float64(value: number): void {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value, true);
    this.append(bytes);
  }

  private shortText(text: string): void {
    this.bytes.push(text.length);
    for (const character of text) this.code(character);
  }

  private append(data: Uint8Array): void {
    for (const byte of data) this.bytes.push(byte);
  }
}

/** As repr writes it, without the `.0` of integral values. */
function floatText(value: number): string {
  return repr(new PyFloat(value)).toString().replace(/\.0$/, '');
}
