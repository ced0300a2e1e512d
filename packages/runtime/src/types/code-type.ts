// The type of code objects: what Python sees of them. There is no bytecode; `co_code` has two bytes for each place in the source
// where something happens, so that `co_positions`, `co_lines`, `f_lasti` and `tb_lasti` agree with each other as they do in
// CPython, after a header that says which body it is. CPython: Objects/codeobject.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { warn } from '../errors/warn.js';
import { defineType, type GetSetSpec } from '../object/define-type.js';
import { NotImplemented } from '../object/object.js';
import { argumentTypeName, typeOf } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { hash } from '../protocols/hash.js';
import { asSize } from '../protocols/index.js';
import { iterate } from '../protocols/iterate.js';
import { repr } from '../protocols/repr.js';
import { bytesDataOf, makeBytes } from './bytes/data.js';
import { CODE_HEADER, lineOfSite, PyCode, type SiteSpan } from './code.js';
import { replaceCode } from './code-replace.js';
import { encodeLineNumbers, encodePlaces, type Place } from './code-tables.js';
import { makeList } from './list.js';
import { addressOf } from './object.js';
import { makeTuple } from './tuple.js';
import { makeStr } from './wide-str.js';

// ### Variables

function parameterCount(code: PyCode): number {
  const { parameters } = code;
  const starred = (parameters.hasVarPositional ? 1 : 0) + (parameters.hasVarKeyword ? 1 : 0);
  return parameters.positional + parameters.keywordOnly + starred;
}

/** Local variables that are not cells, each name once; parameters are among them even when they are cells. */
function variableNames(code: PyCode): string[] {
  code.body.complete();
  const parameters = parameterCount(code);
  const names = code.slotNames.filter((_, slot) => slot < parameters || !code.cellSlots.includes(slot));
  return [...new Set(names)];
}

/** Parameters first, then the others by name. */
function cellNames(code: PyCode): string[] {
  code.body.complete();
  const parameters = parameterCount(code);
  const nameOf = (slot: number): string => code.slotNames[slot]!;
  const own = code.cellSlots.filter((slot) => slot < parameters).map(nameOf);
  const others = code.cellSlots.filter((slot) => slot >= parameters).map(nameOf);
  return [...own, ...others.sort()];
}

// ### Places

/** Where each instruction is. What starts a module is before its first line. */
function placesOf(code: PyCode): Place[] {
  const { position, bytePosition } = code.source;
  const at = (offset: number) => (bytePosition ?? position).call(code.source, offset);
  const place = ({ start, end }: SiteSpan): Place => ({ start: at(start), end: at(end) });
  const { line } = at(code.firstOffset);
  const start = { line: code.kind === 'module' ? 0 : line, column: 0 };
  const header = Array.from({ length: CODE_HEADER }, () => ({ start, end: { line, column: 0 } }));
  return [...header, ...code.body.describe().places.map(place)];
}

/** `co_lines()`: runs of places on one line. */
function lines(code: PyCode): Value {
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

function positions(code: PyCode): Value {
  const tuples = placesOf(code).map(({ start, end }) => makeTuple([start.line, end.line, start.column, end.column]));
  return iterate(makeList(tuples));
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

function codeBytes(code: PyCode): Uint8Array {
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

const CONSTRUCTOR = [
  'co_argcount',
  'co_posonlyargcount',
  'co_kwonlyargcount',
  'co_nlocals',
  'co_stacksize',
  'co_flags',
  'co_code',
  'co_consts',
  'co_names',
  'co_varnames',
  'co_filename',
  'co_name',
  'co_qualname',
  'co_firstlineno',
  'co_linetable',
  'co_exceptiontable',
  'co_freevars',
  'co_cellvars',
];
const CODE_ARGUMENT = CONSTRUCTOR.indexOf('co_code');
const REQUIRED = CONSTRUCTOR.length - 2;

/** Only from the attributes of another code object. */
function construct(args: readonly Value[], names: readonly string[] | null): PyCode {
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

/** Two code objects of one body are equal when they look the same. CPython: Objects/codeobject.c code_richcompare. */
function codeEquals(self: Value, other: Value): Value {
  if (!(other instanceof PyCode)) return NotImplemented;
  const code = self as PyCode;
  if (code === other) return true;
  if (code.name !== other.name || code.flags !== other.flags) return false;
  if (code.kind !== other.kind || lineOfSite(code, -1) !== lineOfSite(other, -1)) return false;
  return code.body.isBodyOf(other) || sameCode(code, other);
}

/** The same operations with the same constants and names at the same places: compiled twice. */
function sameCode(x: PyCode, y: PyCode): boolean {
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
  if (x instanceof PyCode) return codeEquals(x, y) === true;
  return typeOf(x) === typeOf(y) && repr(x) === repr(y);
}

function codeHash(self: Value): PyInt {
  const code = self as PyCode;
  code.body.complete();
  return hash(makeTuple([makeStr(code.name), code.flags, lineOfSite(code, -1), strings(code.slotNames)]));
}

// ### Table

const strings = (names: readonly string[]): Value => makeTuple(names.map(makeStr));

const attribute = (name: string, get: (code: PyCode) => Value): GetSetSpec => ({
  name,
  get: (self) => get(self as PyCode),
});

/** `_varname_from_oparg`: variables, cells and closure variables are numbered in this order. */
function variableAt(code: PyCode, index: Value): Value {
  const names = [...variableNames(code), ...cellNames(code), ...code.freeNames];
  const name = [...new Set(names)][asSize(index)];
  return name === undefined ? raiseValueError('name index out of range') : makeStr(name);
}

export const codeType = defineType({
  name: 'code',
  instances: PyCode,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: (self) => {
      const code = self as PyCode;
      const line = lineOfSite(code, -1);
      return makeStr(`<code object ${code.name} at ${addressOf(code)}, file "${code.source.filename}", line ${line}>`);
    },
    hash: codeHash,
    eq: codeEquals,
    ne: (self, other) => {
      const equal = codeEquals(self, other);
      return equal === NotImplemented ? equal : equal !== true;
    },
    construct: (_cls, args, names) => construct(args, names),
    init: () => undefined,
  },
  methods: [
    { name: '__replace__', signature: '($self, /, **changes)', impl: replaceCode },
    { name: '_varname_from_oparg', signature: '($self, /, oparg)', impl: variableAt },
    { name: 'co_branches', signature: '($self, /)', impl: () => iterate(makeList([])) },
    { name: 'co_lines', signature: '($self, /)', impl: lines },
    { name: 'co_positions', signature: '($self, /)', impl: positions },
    { name: 'replace', signature: '($self, /, **changes)', impl: replaceCode },
  ],
  getset: [
    attribute('_co_code_adaptive', (code) => makeBytes(codeBytes(code))),
    attribute('co_argcount', (code) => code.parameters.positional),
    attribute('co_cellvars', (code) => strings(cellNames(code))),
    attribute('co_code', (code) => makeBytes(codeBytes(code))),
    attribute('co_consts', (code) => makeTuple([...code.body.describe().constants])),
    attribute('co_exceptiontable', () => makeBytes(new Uint8Array(0))),
    attribute('co_filename', (code) => makeStr(code.source.filename)),
    attribute('co_firstlineno', (code) => lineOfSite(code, -1)),
    attribute('co_flags', (code) => code.flags),
    attribute('co_freevars', (code) => strings(code.freeNames)),
    attribute('co_kwonlyargcount', (code) => code.parameters.keywordOnly),
    attribute('co_linetable', (code) => makeBytes(encodePlaces(placesOf(code), lineOfSite(code, -1)))),
    attribute('co_lnotab', (code) => {
      warn('DeprecationWarning', 'co_lnotab is deprecated, use co_lines instead.');
      return makeBytes(encodeLineNumbers(placesOf(code), lineOfSite(code, -1)));
    }),
    attribute('co_name', (code) => makeStr(code.name)),
    attribute('co_names', (code) => strings(code.body.describe().names)),
    attribute('co_nlocals', (code) => variableNames(code).length),
    attribute('co_posonlyargcount', (code) => code.parameters.positionalOnly),
    attribute('co_qualname', (code) => makeStr(code.qualname)),
    attribute('co_stacksize', (code) => code.body.describe().stackSize),
    attribute('co_varnames', (code) => strings(variableNames(code))),
  ],
});
