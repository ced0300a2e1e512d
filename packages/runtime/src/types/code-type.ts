// The type of code objects: what Python sees of them. There is no bytecode; `co_code` has two bytes for each place in the source
// where something happens, so that `co_positions`, `co_lines`, `f_lasti` and `tb_lasti` agree with each other as they do in
// CPython, after a header that says which body it is. CPython: Objects/codeobject.c.

import { raiseValueError } from '../errors/raise.js';
import { warn } from '../errors/warn.js';
import { defineType, type GetSetSpec } from '../object/define-type.js';
import { introspection } from '../object/introspection.js';
import { NotImplemented } from '../object/object.js';
import type { PyInt, Value } from '../object/value.js';
import { hash } from '../protocols/hash.js';
import { asSize } from '../protocols/index.js';
import { iterate } from '../protocols/iterate.js';
import { makeBytes } from './bytes/data.js';
import { lineOfSite, PyCode } from './code.js';
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

// ### Comparison

/** Two code objects of one body are equal when they look the same. CPython: Objects/codeobject.c code_richcompare. */
function codeEquals(self: Value, other: Value): Value {
  if (!(other instanceof PyCode)) return NotImplemented;
  const code = self as PyCode;
  if (code === other) return true;
  if (code.name !== other.name || code.flags !== other.flags) return false;
  if (code.kind !== other.kind || lineOfSite(code, -1) !== lineOfSite(other, -1)) return false;
  return code.body.isBodyOf(other) || introspection().isSameCode(code, other);
}

function codeHash(self: Value): PyInt {
  const code = self as PyCode;
  code.body.complete();
  return hash(makeTuple([makeStr(code.name), code.flags, lineOfSite(code, -1), strings(code.slotNames)]));
}

// ### Table

const replaceCode = (self: Value, changes: Map<string, Value>): PyCode => introspection().replaceCode(self, changes);

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
    construct: (_cls, args, names) => introspection().constructCode(args, names),
    init: () => undefined,
  },
  methods: [
    { name: '__replace__', signature: '($self, /, **changes)', impl: replaceCode },
    { name: '_varname_from_oparg', signature: '($self, /, oparg)', impl: variableAt },
    { name: 'co_branches', signature: '($self, /)', impl: () => iterate(makeList([])) },
    { name: 'co_lines', signature: '($self, /)', impl: (code: PyCode) => introspection().lines(code) },
    { name: 'co_positions', signature: '($self, /)', impl: (code: PyCode) => introspection().positions(code) },
    { name: 'replace', signature: '($self, /, **changes)', impl: replaceCode },
  ],
  getset: [
    attribute('_co_code_adaptive', (code) => makeBytes(introspection().codeBytes(code))),
    attribute('co_argcount', (code) => code.parameters.positional),
    attribute('co_cellvars', (code) => strings(cellNames(code))),
    attribute('co_code', (code) => makeBytes(introspection().codeBytes(code))),
    attribute('co_consts', (code) => makeTuple([...code.body.describe().constants])),
    attribute('co_exceptiontable', () => makeBytes(new Uint8Array(0))),
    attribute('co_filename', (code) => makeStr(code.source.filename)),
    attribute('co_firstlineno', (code) => lineOfSite(code, -1)),
    attribute('co_flags', (code) => code.flags),
    attribute('co_freevars', (code) => strings(code.freeNames)),
    attribute('co_kwonlyargcount', (code) => code.parameters.keywordOnly),
    attribute('co_linetable', (code) => makeBytes(introspection().placeTable(code))),
    attribute('co_lnotab', (code) => {
      warn('DeprecationWarning', 'co_lnotab is deprecated, use co_lines instead.');
      return makeBytes(introspection().lineTable(code));
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
