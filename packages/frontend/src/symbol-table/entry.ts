// What CPython's symbol table says of a block of code, for Python's `symtable` module: an entry for each block, with the flags of
// each name in it. The compiler does not use it (scope/ is for that): comprehensions, annotations and type parameters look
// different there, and the flags tell things that running a program does not need.
// CPython: Include/internal/pycore_symtable.h.

export const DEF_GLOBAL = 1;
export const DEF_LOCAL = 2;
export const DEF_PARAM = 4;
export const DEF_NONLOCAL = 8;
export const USE = 16;
export const DEF_FREE_CLASS = 64;
export const DEF_IMPORT = 128;
export const DEF_ANNOT = 256;
export const DEF_COMP_ITER = 512;
export const DEF_TYPE_PARAM = 1024;
export const DEF_COMP_CELL = 2048;
export const DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;

/** Above the flags is where the name's value is. */
export const SCOPE_SHIFT = 12;
export const LOCAL = 1;
export const GLOBAL_EXPLICIT = 2;
export const GLOBAL_IMPLICIT = 3;
export const FREE = 4;
export const CELL = 5;

/** CPython: `_Py_block_ty`. */
export const BLOCK_TYPES = {
  function: 0,
  class: 1,
  module: 2,
  annotation: 3,
  typeAlias: 4,
  typeParameters: 5,
  typeVariable: 6,
} as const;
export type BlockType = keyof typeof BLOCK_TYPES;

export interface EntryOptions {
  readonly type: BlockType;
  readonly name: string;
  readonly line: number;
}

export class SymbolEntry {
  readonly type: BlockType;
  readonly name: string;
  readonly line: number;
  readonly parent: SymbolEntry | null;
  readonly isNested: boolean;
  /** The flags of each name, in the order met. */
  readonly symbols = new Map<string, number>();
  /** In the order of co_varnames. */
  readonly parameters: string[] = [];
  readonly children: SymbolEntry[] = [];
  /** A list, set or dict comprehension becomes part of the block around it; a generator expression does not. */
  comprehension: 'inlined' | 'generator' | null = null;
  /** While the target of a comprehension's `for` is visited. */
  inIterationTarget = false;
  /** A block directly in a class that looks names up in the class's namespace first. */
  seesClass = false;
  /** In a function, or kept as text: its annotations are never evaluated. */
  isUnevaluated = false;
  /** The block that all annotations of the variables share. */
  annotations: SymbolEntry | null = null;
  hasConditionalAnnotations = false;
  conditionalDepth = 0;
  /** The class whose private names are mangled here, and the names that are private, null for all. */
  className: string | null;
  privateNames: Set<string> | null;

  constructor({ type, name, line }: EntryOptions, parent: SymbolEntry | null) {
    this.type = type;
    this.name = name;
    this.line = line;
    this.parent = parent;
    this.isNested = parent !== null && (parent.isNested || parent.isFunctionLike);
    this.className = parent?.className ?? null;
    this.privateNames = type === 'class' ? null : (parent?.privateNames ?? null);
    parent?.children.push(this);
  }

  get isFunctionLike(): boolean {
    return this.type !== 'module' && this.type !== 'class';
  }
}
