// Code objects: what the compiler makes of a function's, class's or module's source. `entry0` … `entryN` run it for a
// function object: they make the frame, run the body and give the result. The compiler puts stubs there that compile the
// body on the first call, and replaces them when the body is re-threaded; callers always read them from the code object.

import type { Frame, SlotValue } from '../object/frame.js';
import { PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';
import type { PyFunction } from './function.js';

/** A source file as tracebacks need it. */
export interface CodeSource {
  readonly filename: string;
  readonly text: string;
  /** 1-based line and 0-based column (in characters) of an offset. */
  position(offset: number): { line: number; column: number };
  /** The text of a 1-based line without its newline, or null when there is no such line. */
  lineText(line: number): string | null;
}

/** Where a site stands in the source; `anchors` are the offsets that `^` marks when the rest gets `~` (operator, call parentheses, subscript). */
export interface SiteSpan {
  start: number;
  end: number;
  anchorStart: number;
  anchorEnd: number;
}

/** A function's parameters, in slot order: positional-only, positional-or-keyword, keyword-only, `*args`, `**kwargs`. */
export interface Parameters {
  names: readonly string[];
  positionalOnly: number;
  /** Positional-only and positional-or-keyword together. */
  positional: number;
  keywordOnly: number;
  hasVarPositional: boolean;
  hasVarKeyword: boolean;
}

export const NO_PARAMETERS: Parameters = {
  names: [],
  positionalOnly: 0,
  positional: 0,
  keywordOnly: 0,
  hasVarPositional: false,
  hasVarKeyword: false,
};

export class PyCode extends PyObject {
  readonly name: string;
  readonly qualname: string;
  readonly source: CodeSource;
  readonly firstOffset: number;
  readonly parameters: Parameters;
  /** Names of all slots with a Python name, parameters first; the frame may have more slots for temporaries. */
  readonly slotNames: readonly string[];
  readonly freeNames: readonly string[];
  readonly cellSlots: readonly number[];
  readonly doc: string | null;
  readonly isGenerator: boolean;
  readonly isCoroutine: boolean;
  /** What `lasti` indexes; grows while the body is compiled. */
  readonly sites: SiteSpan[];

  entry0: (fn: PyFunction, back: Frame) => Value;
  entry1: (fn: PyFunction, back: Frame, a: Value) => Value;
  entry2: (fn: PyFunction, back: Frame, a: Value, b: Value) => Value;
  entry3: (fn: PyFunction, back: Frame, a: Value, b: Value, c: Value) => Value;
  /** Any number of positional arguments, and keywords `names` whose values stand last in `args`. */
  entryN: (fn: PyFunction, back: Frame, args: Value[], names: readonly string[] | null) => Value;
  /** With all parameters bound: `locals` is the frame's slot array, to be extended with the other slots. */
  enter: (fn: PyFunction, back: Frame, locals: SlotValue[]) => Value;

  constructor(init: PyCodeInit) {
    super();
    this.name = init.name;
    this.qualname = init.qualname;
    this.source = init.source;
    this.firstOffset = init.firstOffset;
    this.parameters = init.parameters;
    this.slotNames = init.slotNames;
    this.freeNames = init.freeNames;
    this.cellSlots = init.cellSlots;
    this.doc = init.doc;
    this.isGenerator = init.isGenerator;
    this.isCoroutine = init.isCoroutine;
    this.sites = [];
    this.entry0 = notCompiled;
    this.entry1 = notCompiled;
    this.entry2 = notCompiled;
    this.entry3 = notCompiled;
    this.entryN = notCompiled;
    this.enter = notCompiled;
  }
}

export type PyCodeInit = Pick<
  PyCode,
  | 'name'
  | 'qualname'
  | 'source'
  | 'firstOffset'
  | 'parameters'
  | 'slotNames'
  | 'freeNames'
  | 'cellSlots'
  | 'doc'
  | 'isGenerator'
  | 'isCoroutine'
>;

function notCompiled(): never {
  throw new Error('code object without entries');
}
