// The _symtable module: CPython's symbol table of a source, which the compiler makes for it alone (`CompilerHost.symbolTable`).
// CPython: Modules/symtablemodule.c, Python/symtable.c PySTEntry_Type.

import { sourceText } from '../builtins/execution.js';
import { id } from '../builtins/reflection.js';
import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { CompileRequest, SymbolTableEntry } from '../host.js';
import { currentState } from '../importlib/state.js';
import { defineType, type GetSetSpec } from '../object/define-type.js';
import { PyObject } from '../object/object.js';
import { argumentTypeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyDict } from '../types/dict.js';
import { makeList, type PyList } from '../types/list.js';
import { strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { hostPath } from './io/paths.js';
import { defineModule } from './module-spec.js';

class PySymbolTableEntry extends PyObject {
  readonly entry: SymbolTableEntry;
  readonly symbols = new PyDict();
  readonly parameters: PyList;
  readonly children: PyList;

  constructor(entry: SymbolTableEntry) {
    super();
    this.entry = entry;
    for (const [name, flags] of entry.symbols) this.symbols.set(makeStr(name), flags);
    this.parameters = makeList(entry.parameters.map(makeStr));
    this.children = makeList(entry.children.map((child) => new PySymbolTableEntry(child)));
  }
}

function member(name: string, get: (self: PySymbolTableEntry) => Value): GetSetSpec {
  return { name, isMember: true, get: (self) => get(self as PySymbolTableEntry) };
}

defineType({
  name: 'symtable entry',
  instances: PySymbolTableEntry,
  isBaseType: false,
  slots: {
    repr: (self) => {
      const { name, line } = (self as PySymbolTableEntry).entry;
      return makeStr(`<symtable entry ${name}(${id(self)}), line ${line}>`);
    },
  },
  getset: [
    member('id', (self) => id(self)),
    member('name', ({ entry }) => makeStr(entry.name)),
    member('symbols', ({ symbols }) => symbols),
    member('varnames', ({ parameters }) => parameters),
    member('children', ({ children }) => children),
    member('nested', ({ entry }) => (entry.isNested ? 1 : 0)),
    member('type', ({ entry }) => entry.type),
    member('lineno', ({ entry }) => entry.line),
  ],
});

const MODES: readonly string[] = ['exec', 'eval', 'single'];

function symtable(source: Value, filename: Value, start: Value): Value {
  const mode = strOf(start)?.toString();
  if (mode === undefined) return raiseTypeError(`symtable() argument 3 must be str, not ${argumentTypeName(start)}`);
  const path = hostPath(filename);
  const text = sourceText(source, 'symtable', 'string or bytes', path);
  if (!MODES.includes(mode)) raiseValueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
  return new PySymbolTableEntry(currentState().compiler.symbolTable(text, path, mode as CompileRequest['mode']));
}

/** As frontend/src/symbol-table/entry.ts has them. */
const CONSTANTS: Readonly<Record<string, number>> = {
  USE: 16,
  DEF_GLOBAL: 1,
  DEF_NONLOCAL: 8,
  DEF_LOCAL: 2,
  DEF_PARAM: 4,
  DEF_TYPE_PARAM: 1024,
  DEF_FREE_CLASS: 64,
  DEF_IMPORT: 128,
  DEF_BOUND: 134,
  DEF_ANNOT: 256,
  DEF_COMP_ITER: 512,
  DEF_COMP_CELL: 2048,
  TYPE_FUNCTION: 0,
  TYPE_CLASS: 1,
  TYPE_MODULE: 2,
  TYPE_ANNOTATION: 3,
  TYPE_TYPE_ALIAS: 4,
  TYPE_TYPE_PARAMETERS: 5,
  TYPE_TYPE_VARIABLE: 6,
  LOCAL: 1,
  GLOBAL_EXPLICIT: 2,
  GLOBAL_IMPLICIT: 3,
  FREE: 4,
  CELL: 5,
  SCOPE_OFF: 12,
  SCOPE_MASK: 15,
};

defineModule('_symtable', () => ({
  doc: '',
  functions: [
    {
      name: 'symtable',
      signature: '(source, filename, startstr, /)',
      doc: 'The symbol table of a source, as an entry for the module.',
      impl: symtable,
      style: 'tuple',
    },
  ],
  attributes: () => ({ ...CONSTANTS }),
}));
