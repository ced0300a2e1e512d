// What scope analysis says of a name: where its value lives at run time. The closure compiler reads nothing else; after
// this pass nobody compares name strings to find a variable.
//
// A frame (of a module, function, lambda, class body or generator expression) has one array of slots. List, set and dict
// comprehensions have a scope of their own but no frame (PEP 709): their variables are slots of the frame around them.

import type { AnnAssign } from '../ast.js';

/** Where a name's value lives. */
export type Binding =
  /** A slot of the frame, holding the value itself. */
  | { kind: 'local'; name: string; slot: number }
  /** A slot of the frame, holding a cell that inner functions share. */
  | { kind: 'cell'; name: string; slot: number }
  /** A cell of an enclosing function: index into the running function's closure tuple. */
  | { kind: 'free'; name: string; index: number }
  /** The module's namespace, then the builtins. `explicit` when a `global` statement says so. */
  | { kind: 'global'; name: string; explicit: boolean }
  /** A name in a class body (or at module level of `exec` with separate locals): its namespace mapping first, then
   * the module's namespace and the builtins. */
  | { kind: 'namespace'; name: string }
  /** A name in a class body that an enclosing function binds too: the class namespace first, then that cell. */
  | { kind: 'namespace-or-free'; name: string; index: number }
  /** A name in a scope that sees a class: first the class's namespace, which is in the cell `__classdict__` (an index into
   * the closure tuple), then as for a global. */
  | { kind: 'classdict'; name: string; classdict: number }
  /** The same for a name that a function around the class binds. */
  | { kind: 'classdict-or-free'; name: string; classdict: number; index: number };

export type ScopeKind =
  | 'module'
  | 'function'
  | 'lambda'
  | 'class'
  /** List, set or dict comprehension: no frame of its own. */
  | 'comprehension'
  | 'generator-expression'
  /** Type parameters of a function, class or `type` statement (PEP 695): runs as a function called at once. */
  | 'type-params'
  /** A lazily evaluated expression: annotations (PEP 649), the value of a `type` statement, a type variable's bound. */
  | 'annotation';

/** How many of what a frame of this scope holds, and under which names. Only scopes with a frame have slots of their own. */
export interface Scope {
  kind: ScopeKind;
  /** `<module>`, the function's or class's name, `<lambda>`, `<listcomp>`, `<genexpr>`… */
  name: string;
  /** As `__qualname__` shows it. */
  qualname: string;
  parent: Scope | null;
  /** The scopes directly inside, in source order. */
  inner: Scope[];
  /** The binding of each name that occurs in this scope, in the order met. */
  names: Binding[];
  /** The scope whose frame holds this one's slots: itself, or for a comprehension the nearest one with a frame. */
  host: Scope;
  /** The class whose name private names (`__x`) are mangled with here, for attributes and keywords too; see mangle.ts. */
  className: string | null;
  /** An annotation or type-parameter scope in a class: its 'classdict' bindings mean that class's namespace. */
  seesClass: boolean;
  /**
   * The scope in which the annotations of this function's signature, or of this class's or module's variables, are
   * evaluated (PEP 649); null when there are none. Its slot 0 is the parameter `.format`.
   */
  annotations: Scope | null;
  /** The annotated simple names of a class or module. */
  annotated: AnnAssign[];
  /**
   * True when annotations of a class or module may not be reached, because of a conditional block or, in a module, an exception:
   * the set `__conditional_annotations__` then holds the `conditionalIndex` of those that were.
   */
  hasConditionalAnnotations: boolean;
  /** True after `from __future__ import annotations`: annotations are kept as text. */
  futureAnnotations: boolean;
  /**
   * Names of the frame's slots in order (host scopes only): parameters first (positional-only, positional-or-keyword,
   * keyword-only, `*args`, `**kwargs`: CPython's co_varnames order), then other variables, then those of inlined comprehensions.
   */
  slots: string[];
  /** The slots that are this scope's own: for a comprehension those it must find unbound on entry (indices into `host.slots`). */
  ownSlots: number[];
  /**
   * Slots that hold cells, made when the frame is. A parameter that is a cell has its argument wrapped on entry. Those of
   * inlined comprehensions are not among them (`freshCells`).
   */
  cellSlots: number[];
  /** For a function: the slots that its own `del` statements and exception handlers may unbind. */
  deletedSlots: number[];
  /** Names of the closure's cells, in order; for each, where the enclosing frame finds it when the function is made. */
  free: { name: string; from: { kind: 'cell'; slot: number } | { kind: 'free'; index: number } }[];
  /** For inlined comprehensions: the cell slots to be made anew on each entry (indices into `host.slots`). */
  freshCells: number[];
  /** True for a function with `yield` in it and for a generator expression. With `isCoroutine`: an async generator. */
  isGenerator: boolean;
  /** True for an `async def`, and for a generator expression with `await` or `async for` in it. */
  isCoroutine: boolean;
  /** True when the body itself holds `yield` or `yield from`. */
  hasYield: boolean;
  /** True when the body is a function's and uses `super` or `__class__`, or a class's and must make a `__class__` cell. */
  needsClassCell: boolean;
  /** For a class: the attributes that its methods assign to through `self`. */
  staticAttributes: Set<string> | null;
  /** For a class: the slot of its `__class__` cell, or -1. */
  classCellSlot: number;
  /** For a class: the slot of the cell that holds its namespace for the scopes that see it, or -1. */
  classDictSlot: number;
  /** For a class: the slot of the cell with `__conditional_annotations__`, or -1. */
  conditionalSlot: number;
  /**
   * For a module: what `global` statements of functions name (those that have been parsed). The module stores these names as
   * globals, wherever its other variables are.
   */
  declaredGlobal: Set<string>;
  /** True when the body holds `import *`, or could see its locals by name (`locals()`, `exec`, …). */
  hasImportStar: boolean;
}
