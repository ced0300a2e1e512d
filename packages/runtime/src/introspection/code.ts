// What code objects tell of their instructions: where each is, and the bytes of `co_code`. CPython: Objects/codeobject.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { argumentTypeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { isEqual } from '../protocols/compare.js';
import { iterate } from '../protocols/iterate.js';
import { repr } from '../protocols/repr.js';
import { bytesDataOf } from '../types/bytes/data.js';
import { CODE_HEADER, lineOfSite, PyCode, type SiteSpan } from '../types/code.js';
import { makeList } from '../types/list.js';
import { makeTuple } from '../types/tuple.js';
import { CODE_FIELDS, replaceCode } from './code-replace.js';
import { encodeLineNumbers, encodePlaces, type Place } from './code-tables.js';

// ### Places

/** Where each instruction is. What starts a module is before its first line; what makes a generator has no columns. */
function placesOf(code: PyCode): Place[] {
  const { position, bytePosition } = code.source;
  const at = (offset: number) => (bytePosition ?? position).call(code.source, offset);
  const place = ({ start, end }: SiteSpan): Place => ({ start: at(start), end: at(end) });
  const { line } = at(code.firstOffset);
  const column = code.isGenerator || code.isCoroutine ? null : 0;
  const start = { line: code.kind === 'module' ? 0 : line, column };
  const header = Array.from({ length: CODE_HEADER }, () => ({ start, end: { line, column } }));
  return [...header, ...code.body.describe().places.map(place)];
}

/** `co_lines()`: runs of places on one line. */
export function lines(code: PyCode): Value {
  const runs: Value[] = [];
  const places = placesOf(code);
  for (let i = 0; i < places.length; ) {
    const { line } = places[i]!.start;
    const from = i;
    while (places[i]?.start.line === line) i++;
    runs.push(makeTuple([2 * from, 2 * i, line]));
  }
  return iterate(makeList(runs));
}

export function positions(code: PyCode): Value {
  const tuples = placesOf(code).map(({ start, end }) => makeTuple([start.line, end.line, start.column, end.column]));
  return iterate(makeList(tuples));
}

/** `co_linetable`. */
export function placeTable(code: PyCode): Uint8Array {
  return encodePlaces(placesOf(code), lineOfSite(code, -1));
}

/** `co_lnotab`. */
export function lineTable(code: PyCode): Uint8Array {
  return encodeLineNumbers(placesOf(code), lineOfSite(code, -1));
}

// ### co_code

/** The instructions of the header hold the number of the body; the last is a RESUME, behind which pdb looks for the first line. */
const HEADER_SIZE = 2 * CODE_HEADER;
const NUMBER_AT = HEADER_SIZE - 6;
const RESUME = 128;
const numbers = new WeakMap<PyCode, number>();
const numbered = new Map<number, WeakRef<PyCode>>();

function numberOf(code: PyCode): number {
  let number = numbers.get(code);
  if (number === undefined) {
    number = numbered.size + 1;
    numbers.set(code, number);
    numbered.set(number, new WeakRef(code));
  }
  return number;
}

export function codeBytes(code: PyCode): Uint8Array {
  const { places } = code.body.describe();
  const data = new Uint8Array(HEADER_SIZE + 2 * places.length);
  new DataView(data.buffer).setUint32(NUMBER_AT, numberOf(code));
  data[HEADER_SIZE - 2] = RESUME;
  places.forEach(({ start, end }, i) => {
    data[HEADER_SIZE + 2 * i] = 1 + ((end - start) % 255);
  });
  return data;
}

/** The code object whose `co_code` this is; undefined when there is none (any more). */
function codeOfBytes(data: Uint8Array): PyCode | undefined {
  if (data.length < HEADER_SIZE) return undefined;
  return numbered.get(new DataView(data.buffer, data.byteOffset).getUint32(NUMBER_AT))?.deref();
}

// ### Construction

const CONSTRUCTOR = [...CODE_FIELDS.keys()];
const CODE_ARGUMENT = CONSTRUCTOR.indexOf('co_code');
const REQUIRED = CONSTRUCTOR.length - 2;

/** Only from the attributes of another code object. */
export function constructCode(args: readonly Value[], names: readonly string[] | null): PyCode {
  if (names !== null && names.length > 0) raiseTypeError('code() takes no keyword arguments');
  const count = args.length;
  if (count < REQUIRED) raiseTypeError(`code expected at least ${REQUIRED} arguments, got ${count}`);
  if (count > CONSTRUCTOR.length) raiseTypeError(`code expected at most ${CONSTRUCTOR.length} arguments, got ${count}`);
  const data = bytesDataOf(args[CODE_ARGUMENT]);
  if (data === undefined)
    return raiseTypeError(`code() argument 7 must be bytes, not ${argumentTypeName(args[CODE_ARGUMENT]!)}`);
  const model = codeOfBytes(data);
  if (model === undefined) return raiseValueError('code: co_code is not that of a code object');
  const changes = new Map<string, Value>();
  CONSTRUCTOR.forEach((name, i) => {
    if (name !== 'co_code' && i < count) changes.set(name, args[i]!);
  });
  return replaceCode(model, changes);
}

// ### Comparison

/** The same operations with the same constants and names at the same places: compiled twice. */
export function isSameCode(x: PyCode, y: PyCode): boolean {
  x.body.complete();
  y.body.complete();
  if (!sameTexts(x.slotNames, y.slotNames) || !sameTexts(x.freeNames, y.freeNames)) return false;
  const one = x.body.describe();
  const other = y.body.describe();
  return (
    sameTexts(one.names, other.names) &&
    sameTexts(one.operations, other.operations) &&
    one.constants.length === other.constants.length &&
    one.constants.every((constant, i) => sameConstant(constant, other.constants[i]!)) &&
    sameTexts(placesOf(x).map(placeKey), placesOf(y).map(placeKey))
  );
}

function sameTexts(x: readonly string[], y: readonly string[]): boolean {
  return x.length === y.length && x.every((text, i) => text === y[i]);
}

const placeKey = ({ start, end }: Place): string => `${start.line}:${start.column}-${end.line}:${end.column}`;

function sameConstant(x: Value, y: Value): boolean {
  if (x instanceof PyCode) return isEqual(x, y);
  return typeOf(x) === typeOf(y) && repr(x) === repr(y);
}
