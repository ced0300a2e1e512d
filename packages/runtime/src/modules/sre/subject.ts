// What a pattern is matched against, in the form that the matcher reads: a str as it is, bytes-like objects as the text of
// the same codes. Slices of it are Python values of the kind that groups have. CPython: Modules/_sre/sre.c getstring.

import { raiseTypeError } from '../../errors/raise.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { hasBuffer } from '../../protocols/buffer.js';
import { bytesDataOf, bytesType, joinData, makeBytes, NO_BYTES, PyBytes, requireData } from '../../types/bytes/data.js';
import { latin1Text } from '../../types/str/codecs.js';
import { joinStrings, strOf, substring } from '../../types/str/text.js';

export class Subject {
  /** The value that was given. */
  readonly object: Value;
  readonly isBytes: boolean;
  /** All of it, unless `wide` has it. */
  readonly text: string;
  readonly wide: Uint32Array | null;
  readonly length: number;

  constructor(object: Value, isBytes: boolean, text: string, wide: Uint32Array | null) {
    this.object = object;
    this.isBytes = isBytes;
    this.text = text;
    this.wide = wide;
    this.length = wide === null ? text.length : wide.length;
  }

  slice(start: number, end: number): Value {
    if (this.isBytes) return sliceBytes(this.object, start, end);
    if (this.wide === null) return this.text.substring(start, end);
    return substring(strOf(this.object)!, start, end);
  }

  /** The same for a text that a native regular expression found. */
  valueOf(text: string): Value {
    return this.isBytes ? makeBytes(dataOf(text)) : text;
  }

  /** True when what it holds can change while it is being matched. */
  get isMutable(): boolean {
    return this.isBytes && !(this.object instanceof PyBytes);
  }
}

/**
 * The subject of a str pattern or, `isBytes`, of a bytes pattern; null for a pattern that does not say. TypeError for a value
 * of the other kind, or of neither.
 */
export function subjectOf(value: Value, isBytes: boolean | null): Subject {
  if (typeof value === 'string') return isBytes === true ? refuseStr() : new Subject(value, false, value, null);
  const text = strOf(value);
  if (text !== undefined) {
    if (isBytes === true) refuseStr();
    return typeof text === 'string'
      ? new Subject(value, false, text, null)
      : new Subject(value, false, '', text.codePoints);
  }
  if (!hasBuffer(value)) return raiseTypeError(`expected string or bytes-like object, got '${typeName(value)}'`);
  if (isBytes === false) raiseTypeError('cannot use a string pattern on a bytes-like object');
  return new Subject(value, true, textOfBytes(value), null);
}

function refuseStr(): never {
  return raiseTypeError('cannot use a bytes pattern on a string-like object');
}

/** Shorter bytes objects are converted as quickly as they would be found. */
const SHORT = 256;
const texts = new WeakMap<PyBytes, string>();

function textOfBytes(value: Value): string {
  if (!(value instanceof PyBytes)) return latin1Text(requireData(value));
  if (value.data.length < SHORT) return latin1Text(value.data);
  let text = texts.get(value);
  if (text === undefined) {
    text = latin1Text(value.data);
    texts.set(value, text);
  }
  return text;
}

/** The bytes that the object holds now, which may be fewer than when it was matched. */
function sliceBytes(object: Value, start: number, end: number): Value {
  const data = requireData(object);
  if (start === 0 && end === data.length && object instanceof PyBytes) return object;
  return makeBytes(data.slice(Math.min(start, data.length), Math.min(end, data.length)));
}

function dataOf(text: string): Uint8Array {
  const data = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) data[i] = text.charCodeAt(i);
  return data;
}

// ### Joining

/** The parts one after the other, all of the subject's kind. TypeError when one is of another. */
export function joinParts(subject: Subject, parts: readonly Value[]): Value {
  return subject.isBytes ? joinBytes(parts) : joinStrs(parts);
}

function joinStrs(parts: readonly Value[]): Value {
  if (parts.length === 1 && typeof parts[0] === 'string') return parts[0];
  const strs = parts.map((part, i) => strOf(part) ?? refusePart(i, 'expected str instance', part));
  return joinStrings(strs);
}

function joinBytes(parts: readonly Value[]): Value {
  if (parts.length === 1 && parts[0] instanceof PyBytes && parts[0].type === bytesType) return parts[0];
  const all = parts.map((part, i) => bytesDataOf(part) ?? refusePart(i, 'expected a bytes-like object', part));
  return makeBytes(joinData(NO_BYTES, all));
}

function refusePart(index: number, expected: string, part: Value): never {
  return raiseTypeError(`sequence item ${index}: ${expected}, ${typeName(part)} found`);
}
