// Marshal's format to values.

import { exceptionTypes, raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { Ellipsis } from '../../object/object.js';
import { normalise, type Value } from '../../object/value.js';
import { call1 } from '../../protocols/call.js';
import { makeBytes } from '../../types/bytes.js';
import { makeComplex } from '../../types/complex.js';
import { PyDict } from '../../types/dict.js';
import { floatType, PyFloat } from '../../types/float.js';
import { makeList } from '../../types/list.js';
import { makeFrozenSet, makeSet } from '../../types/set.js';
import { makeSlice } from '../../types/slice.js';
import { decodeBytes } from '../../types/str/codecs.js';
import { makeTuple } from '../../types/tuple.js';
import { CODE, FLAG_REF, MAX_DEPTH } from './format.js';

/** Where the bytes come from: `take` gives exactly so many, or fewer at the end. */
export interface ByteReader {
  take(count: number): Uint8Array;
}

/** One value. */
export function unmarshal(source: ByteReader): Value {
  const value = new Reader(source).read(0);
  return value === undefined ? raiseTypeError('NULL object in marshal data for object') : value;
}

/** The kinds of containers, as errors name them. */
type Kind = 'tuple' | 'list' | 'set' | 'dict' | 'slice';

class Reader {
  private readonly source: ByteReader;
  /** What references refer to, in the order of appearance. */
  private readonly known: (Value | undefined)[] = [];

  constructor(source: ByteReader) {
    this.source = source;
  }

  /** A value, or undefined for the mark that ends a dict. */
  read(depth: number): Value | undefined {
    if (depth > MAX_DEPTH) raiseValueError('recursion limit exceeded');
    const [first] = this.source.take(1);
    if (first === undefined) return raise('EOFError', 'EOF read where object expected');
    const code = String.fromCharCode(first & ~FLAG_REF);
    if ((first & FLAG_REF) === 0) return this.value(code, depth, () => {});
    // The place of a container is taken before its items get theirs; it may contain itself.
    const index = this.known.length;
    this.known.push(undefined);
    const keep = (value: Value): void => {
      this.known[index] = value;
    };
    const value = this.value(code, depth, keep);
    if (value !== undefined) keep(value);
    return value;
  }

  private value(code: string, depth: number, keep: (value: Value) => void): Value | undefined {
    switch (code) {
      case CODE.null:
        return undefined;
      case CODE.none:
        return null;
      case CODE.false:
        return false;
      case CODE.true:
        return true;
      case CODE.stopIteration:
        return exceptionTypes.StopIteration;
      case CODE.ellipsis:
        return Ellipsis;
      case CODE.int:
        return this.int32();
      case CODE.long:
        return this.long();
      case CODE.binaryFloat:
        return new PyFloat(this.float64());
      case CODE.float:
        return new PyFloat(this.floatText());
      case CODE.binaryComplex:
        return makeComplex(this.float64(), this.float64());
      case CODE.complex:
        return makeComplex(this.floatText(), this.floatText());
      case CODE.bytes:
        return makeBytes(this.bytes(this.size('bytes object')));
      case CODE.unicode:
      case CODE.interned:
        return decodeBytes(this.bytes(this.size('string')), 'utf-8', 'surrogatepass');
      case CODE.ascii:
      case CODE.asciiInterned:
        return this.latin1(this.size('string'));
      case CODE.shortAscii:
      case CODE.shortAsciiInterned:
        return this.latin1(this.byte());
      case CODE.reference:
        return this.reference();
      default:
        return this.container(code, depth, keep);
    }
  }

  private container(code: string, depth: number, keep: (value: Value) => void): Value {
    switch (code) {
      case CODE.smallTuple:
        return makeTuple(this.items('tuple', this.byte(), depth));
      case CODE.tuple:
        return makeTuple(this.items('tuple', this.size('tuple'), depth));
      case CODE.list:
        return this.list(depth, keep);
      case CODE.dict:
        return this.dict(depth, keep);
      case CODE.set:
        return makeSet(this.items('set', this.size('set'), depth));
      case CODE.frozenSet:
        return makeFrozenSet(this.items('set', this.size('set'), depth));
      case CODE.slice: {
        const [start, stop, step] = this.items('slice', 3, depth);
        return makeSlice(start!, stop!, step!);
      }
      default:
        return raiseValueError('bad marshal data (unknown type code)');
    }
  }

  // ### Kinds of values

  private long(): Value {
    const count = this.int32();
    let value = 0n;
    for (let i = 0; i < Math.abs(count); i++) {
      const [low = 0, high = 0] = this.bytes(2);
      const digit = low | (high << 8);
      if (digit > 0x7fff) raiseValueError('bad marshal data (digit out of range in long)');
      if (digit === 0 && i === Math.abs(count) - 1) raiseValueError('bad marshal data (unnormalized long data)');
      value |= BigInt(digit) << BigInt(15 * i);
    }
    return normalise(count < 0 ? -value : value);
  }

  private floatText(): number {
    return (call1(floatType, this.latin1(this.byte())) as PyFloat).value;
  }

  private reference(): Value {
    const value = this.known[this.int32()];
    return value === undefined ? raiseValueError('bad marshal data (invalid reference)') : value;
  }

  private items(kind: Kind, count: number, depth: number): Value[] {
    const items: Value[] = [];
    for (let i = 0; i < count; i++) {
      const item = this.read(depth + 1);
      if (item === undefined) raiseTypeError(`NULL object in marshal data for ${kind}`);
      items.push(item!);
    }
    return items;
  }

  private list(depth: number, keep: (value: Value) => void): Value {
    const count = this.size('list');
    const list = makeList([]);
    keep(list);
    list.items.push(...this.items('list', count, depth));
    return list;
  }

  private dict(depth: number, keep: (value: Value) => void): Value {
    const dict = new PyDict();
    keep(dict);
    for (;;) {
      const key = this.read(depth + 1);
      if (key === undefined) return dict;
      const value = this.read(depth + 1);
      // CPython leaves out an item whose value is missing, and ends there.
      if (value === undefined) return dict;
      dict.set(key, value);
    }
  }

  // ### Bytes

  private bytes(count: number): Uint8Array {
    const data = this.source.take(count);
    return data.length < count ? raise('EOFError', 'marshal data too short') : data;
  }

  private byte(): number {
    return this.bytes(1)[0]!;
  }

  private int32(): number {
    const [a, b, c, d] = this.bytes(4) as unknown as [number, number, number, number];
    return a | (b << 8) | (c << 16) | (d << 24);
  }

  private size(what: string): number {
    const size = this.int32();
    return size < 0 ? raiseValueError(`bad marshal data (${what} size out of range)`) : size;
  }

  private float64(): number {
    const data = this.bytes(8);
    return new DataView(data.buffer, data.byteOffset, 8).getFloat64(0, true);
  }

  private latin1(count: number): string {
    return String.fromCharCode(...this.bytes(count));
  }
}
