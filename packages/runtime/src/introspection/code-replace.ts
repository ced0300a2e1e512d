// `code.replace(…)`: a code object like another but for some attributes. What the compiler has made of the source cannot be changed
// (constants, names, the number of variables: docs/differences.md), what it and its variables are called and where it stands can,
// and its flags.
// CPython: Objects/codeobject.c code_replace_impl.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { argumentTypeName, typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { isEqual } from '../protocols/compare.js';
import { asIndex } from '../protocols/index.js';
import { type CodeSource, lineOfSite, type Parameters, PyCode, type PyCodeInit } from '../types/code.js';
import { strOf } from '../types/str/index.js';
import { PyTuple } from '../types/tuple.js';

/** What a code object is made of, in the order of the arguments of `types.CodeType`, and of which kind each part is. */
export const CODE_FIELDS: ReadonlyMap<string, 'int' | 'bytes' | 'tuple' | 'str'> = new Map([
  ['co_argcount', 'int'],
  ['co_posonlyargcount', 'int'],
  ['co_kwonlyargcount', 'int'],
  ['co_nlocals', 'int'],
  ['co_stacksize', 'int'],
  ['co_flags', 'int'],
  ['co_code', 'bytes'],
  ['co_consts', 'tuple'],
  ['co_names', 'tuple'],
  ['co_varnames', 'tuple'],
  ['co_filename', 'str'],
  ['co_name', 'str'],
  ['co_qualname', 'str'],
  ['co_firstlineno', 'int'],
  ['co_linetable', 'bytes'],
  ['co_exceptiontable', 'bytes'],
  ['co_freevars', 'tuple'],
  ['co_cellvars', 'tuple'],
]);
const CHANGEABLE = new Set([
  'co_flags',
  'co_firstlineno',
  'co_posonlyargcount',
  'co_varnames',
  'co_freevars',
  'co_filename',
  'co_name',
  'co_qualname',
]);
const MAX_C_INT = 2 ** 31 - 1;

export function replaceCode(self: Value, changes: Map<string, Value>): PyCode {
  const code = self as PyCode;
  code.body.complete();
  for (const [name, value] of changes) check(code, name, value);
  const text = (name: string, current: string): string => {
    const value = changes.get(name);
    return value === undefined ? current : String(strOf(value));
  };
  const { source } = code;
  const filename = text('co_filename', source.filename);
  const line = changes.get('co_firstlineno');
  const shift = line === undefined ? 0 : Number(asIndex(line)) - lineOfSite(code, -1);
  const flags = changes.get('co_flags');
  const slotNames = slotNamesOf(code, changes);
  const init: PyCodeInit = {
    kind: code.kind,
    name: text('co_name', code.name),
    qualname: text('co_qualname', code.qualname),
    source: filename === source.filename && shift === 0 ? source : movedSource(source, filename, shift),
    firstOffset: code.firstOffset,
    parameters: parametersOf(code, slotNames, changes),
    slotNames,
    freeNames: freeNamesOf(code, changes),
    cellSlots: code.cellSlots,
    doc: code.doc,
    isGenerator: code.isGenerator,
    isCoroutine: code.isCoroutine,
    flags: flags === undefined ? code.flags : Number(asIndex(flags)),
  };
  const made = new PyCode(init);
  code.body.copyTo(made);
  return made;
}

// ### Variables

function namesIn(changes: Map<string, Value>, name: string): string[] | undefined {
  const value = changes.get(name);
  if (value === undefined) return undefined;
  return (value as PyTuple).items.map((item) => {
    const text = strOf(item);
    return text === undefined
      ? raiseTypeError(`name tuples must contain only strings, not '${typeName(item)}'`)
      : String(text);
  });
}

/** Variables may get other names. */
function slotNamesOf(code: PyCode, changes: Map<string, Value>): readonly string[] {
  const given = namesIn(changes, 'co_varnames');
  if (given === undefined) return code.slotNames;
  const old = namesIn(new Map([['co_varnames', getAttribute(code, 'co_varnames')]]), 'co_varnames')!;
  if (given.length !== old.length) raiseValueError('code: co_nlocals != len(co_varnames)');
  return code.slotNames.map((name) => (old.includes(name) ? given[old.indexOf(name)]! : name));
}

/** Closure variables may get other names, and more of them may follow, which the code does not use (but `super` may). */
function freeNamesOf(code: PyCode, changes: Map<string, Value>): readonly string[] {
  const given = namesIn(changes, 'co_freevars') ?? code.freeNames;
  return given.length < code.freeNames.length ? raiseValueError('code: co_freevars cannot be replaced') : given;
}

function parametersOf(code: PyCode, slotNames: readonly string[], changes: Map<string, Value>): Parameters {
  const { parameters } = code;
  const positionalOnly = changes.get('co_posonlyargcount');
  const count = positionalOnly === undefined ? parameters.positionalOnly : Number(asIndex(positionalOnly));
  if (count > parameters.positional) raiseValueError('code: co_posonlyargcount > co_argcount');
  return { ...parameters, positionalOnly: count, names: slotNames.slice(0, parameters.names.length) };
}

// ### Checks

/** TypeError and ValueError for what cannot be, or be changed. */
function check(code: PyCode, name: string, value: Value): void {
  const kind = CODE_FIELDS.get(name);
  if (kind === undefined) raiseTypeError(`replace() got an unexpected keyword argument '${name}'`);
  if (kind === 'int') {
    const number = asIndex(value);
    if (number > MAX_C_INT || number < -MAX_C_INT - 1) raiseOverflowError('Python int too large to convert to C int');
    if (number < 0) raiseValueError(`${name} must be a positive integer`);
  } else if (kind === 'tuple') {
    if (!(value instanceof PyTuple)) raiseWrongType(name, 'tuple', value);
  } else if (kind === 'str' && strOf(value) === undefined) raiseWrongType(name, 'str', value);
  if (CHANGEABLE.has(name) || isEqual(getAttribute(code, name), value)) return;
  raiseValueError(`code: ${name} cannot be replaced`);
}

function raiseWrongType(name: string, wanted: string, value: Value): never {
  return raiseTypeError(`replace() argument '${name}' must be ${wanted}, not ${argumentTypeName(value)}`);
}

/** The source under another name, its lines counted from elsewhere. */
function movedSource(source: CodeSource, filename: string, shift: number): CodeSource {
  return {
    filename,
    text: source.text,
    position: (offset) => {
      const { line, column } = source.position(offset);
      return { line: line + shift, column };
    },
    bytePosition: (offset) => {
      const { line, column } = (source.bytePosition ?? source.position).call(source, offset);
      return { line: line + shift, column };
    },
    lineText: (line) => source.lineText(line - shift),
  };
}
