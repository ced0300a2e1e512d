// Code objects (their type is in code-type.ts): what the compiler makes of a function's, class's or module's source. `entry0` … `entryN` run it for a
// function object: they make the frame, run the body and give the result. The compiler puts stubs there that compile the
// body on the first call, and replaces them when the body is re-threaded; callers always read them from the code object.

import type { Frame, SlotValue } from '../object/frame.js';
import { PyObject } from '../object/object.js';
import type { PyStr, Value } from '../object/value.js';
import type { PyDict } from './dict.js';
import type { PyFunction } from './function.js';

/** A source file as tracebacks need it. */
export interface CodeSource {
  readonly filename: string;
  readonly text: string;
  /** 1-based line and 0-based column (in characters) of an offset. */
  position(offset: number): { line: number; column: number };
  /** The same with the column in UTF-8 bytes; absent when `position` has it so. */
  bytePosition?(offset: number): { line: number; column: number };
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

/** What the code uses, as CPython's compiler would note it. */
export interface CodeDetails {
  /** `co_consts`: the docstring first, inner code objects among the rest. */
  readonly constants: readonly Value[];
  /** `co_names`: globals, attributes, imports. */
  readonly names: readonly string[];
  /** Where things happen: the places of all sites, by their numbers, then lines without a site. */
  readonly places: readonly SiteSpan[];
  /** What the code does, as far as it tells it from other code with the same constants, names and places. */
  readonly operations: readonly string[];
  /** `co_stacksize`. */
  readonly stackSize: number;
}

/** What a code object asks of the compiler. */
export interface CodeBody {
  /**
   * This code for functions with these globals and built-ins: its closures hold the cells of a module's variables, so there
   * is one per namespace. `separate`: module code whose variables are in a mapping that is not its globals.
   */
  link(globals: PyDict, builtins: Value, separate: boolean): PyCode;
  /** Makes known what is in the body, for those who ask for more than its parameters. */
  complete(): void;
  /** The code object that Python sees: the one that `link` started from. */
  shown(): PyCode;
  /** Makes `code` another code object for the same body. */
  copyTo(code: PyCode): void;
  /** Whether `code` is of the same body. */
  isBodyOf(code: PyCode): boolean;
  /** What its names and built-in functions come from: `__builtins__` of its globals. */
  builtins(): Value;
  /** What the code uses; found out when it is first asked for. */
  describe(): CodeDetails;
  /** Gives the code, and all that is defined in it, entries for being watched, or takes them away (types/observers.ts). */
  observe(isObserved: boolean): void;
  /** Runs the code of a module, a class or an expression; `namespace` holds its variables, null when the globals do. */
  run(fn: PyFunction, back: Frame, namespace: Value): Value;
}

export class PyCode extends PyObject {
  readonly kind: 'module' | 'class' | 'function';
  readonly name: string;
  readonly qualname: string;
  readonly source: CodeSource;
  readonly firstOffset: number;
  readonly parameters: Parameters;
  /** With so many positional arguments these are the first slots of a frame, for `enter`; -1 when that is no matter of their number. */
  readonly takesExactly: number;
  /** Names of all slots with a Python name, parameters first; the frame may have more slots for temporaries. */
  readonly slotNames: readonly string[];
  readonly freeNames: readonly string[];
  /** Set anew when a body that was not parsed yet is (`CodeBody.complete`). */
  cellSlots: readonly number[];
  readonly doc: PyStr | null;
  readonly isGenerator: boolean;
  readonly isCoroutine: boolean;
  /** `co_flags`. */
  readonly flags: number;
  /** What `lasti` indexes; grows while the body is compiled. */
  readonly sites: SiteSpan[];
  /** The slot in which a generator's or coroutine's frame has its owner (frame.ts `FrameOwner`); -1 for other code. */
  ownerSlot: number;
  /** The slot for what takes a generator's items as it yields them (resumable.ts `drain`); -1 when the code asks for nothing there. */
  sinkSlot: number;
  body: CodeBody;

  entry0: (fn: PyFunction, back: Frame) => Value;
  entry1: (fn: PyFunction, back: Frame, a: Value) => Value;
  entry2: (fn: PyFunction, back: Frame, a: Value, b: Value) => Value;
  entry3: (fn: PyFunction, back: Frame, a: Value, b: Value, c: Value) => Value;
  /** Any number of positional arguments, and keywords `names` whose values stand last in `args`. */
  entryN: (fn: PyFunction, back: Frame, args: Value[], names: readonly string[] | null) => Value;
  /** With all parameters bound: `locals` is the frame's slot array, to be extended with the other slots. */
  enter: (fn: PyFunction, back: Frame, locals: SlotValue[]) => Value;

  /** For generators: runs the frame from where it stands to its next yield (`thread.yielded`) or its end. */
  resume: (frame: Frame) => unknown;

  constructor(init: PyCodeInit) {
    super();
    this.kind = init.kind;
    this.name = init.name;
    this.qualname = init.qualname;
    this.source = init.source;
    this.firstOffset = init.firstOffset;
    const { parameters } = init;
    this.parameters = parameters;
    const isSimple = !parameters.hasVarPositional && !parameters.hasVarKeyword && parameters.keywordOnly === 0;
    this.takesExactly = isSimple ? parameters.positional : -1;
    this.slotNames = init.slotNames;
    this.freeNames = init.freeNames;
    this.cellSlots = init.cellSlots;
    this.doc = init.doc;
    this.isGenerator = init.isGenerator;
    this.isCoroutine = init.isCoroutine;
    this.flags = init.flags;
    this.sites = [];
    this.ownerSlot = -1;
    this.sinkSlot = -1;
    this.body = NO_BODY;
    this.entry0 = notCompiled;
    this.entry1 = notCompiled;
    this.entry2 = notCompiled;
    this.entry3 = notCompiled;
    this.entryN = notCompiled;
    this.enter = notCompiled;
    this.resume = notCompiled;
  }

  /** True for a generator that can be awaited, as `types.coroutine` makes them. */
  get isIterableCoroutine(): boolean {
    return (this.flags & CODE_FLAGS.iterableCoroutine) !== 0;
  }
}

export type PyCodeInit = Pick<
  PyCode,
  | 'kind'
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
  | 'flags'
>;

function notCompiled(): never {
  throw new Error('code object without entries');
}

const NO_BODY: CodeBody = {
  link: notCompiled,
  complete: notCompiled,
  shown: notCompiled,
  copyTo: notCompiled,
  isBodyOf: notCompiled,
  builtins: notCompiled,
  describe: notCompiled,
  observe() {},
  run: notCompiled,
};

// ### What Python sees

/** The 1-based line on which the site `lasti` starts; the code's first line when nothing has run. */
export function lineOfSite(code: PyCode, lasti: number): number {
  const site = code.sites[Math.floor(lasti)];
  return code.source.position(site === undefined ? code.firstOffset : site.start).line;
}

/** How many instructions of two bytes `co_code` begins with, before those of the sites. */
export const CODE_HEADER = 4;

/** A site's number as the offset of its instruction in `co_code`, where Python's own modules look for its place. */
export function offsetOfSite(lasti: number): number {
  return 2 * (CODE_HEADER + lasti);
}

/** The site at an offset in `co_code`; a fraction for one in the middle of an instruction. */
export function siteOfOffset(offset: number): number {
  return offset / 2 - CODE_HEADER;
}

/** Bits of `co_flags`. CPython: Include/cpython/code.h. */
export const CODE_FLAGS = {
  optimized: 0x1,
  newLocals: 0x2,
  varPositional: 0x4,
  varKeyword: 0x8,
  nested: 0x10,
  generator: 0x20,
  coroutine: 0x80,
  iterableCoroutine: 0x100,
  asyncGenerator: 0x200,
  futureBarry: 0x400000,
  futureAnnotations: 0x1000000,
  hasDocstring: 0x4000000,
  method: 0x8000000,
};

/** Flags of `compile` that are not code flags. CPython: Include/cpython/compile.h. */
export const COMPILE_FLAGS = {
  dontImplyDedent: 0x200,
  onlyAst: 0x400,
  typeComments: 0x1000,
  allowTopLevelAwait: 0x2000,
  allowIncompleteInput: 0x4000,
  optimizedAst: 0x8000 | 0x400,
};
