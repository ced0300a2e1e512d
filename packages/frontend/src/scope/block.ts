// What scope analysis knows of one scope while it works: the symbols met in it, the nodes that wait for a binding, and
// the scopes inside. `Scope` (binding.ts) is what is left of a block for the compiler.

import type { Span } from '../ast.js';
import type { Binding, Scope, ScopeKind } from './binding.js';
import { mangle } from './mangle.js';

// What has been seen of a name in one block. CPython: the DEF_ flags of Include/internal/pycore_symtable.h.

/** Bound by an assignment, an import, a definition, `del`, a loop, a handler or a pattern. */
export const ASSIGNED = 1;
export const PARAMETER = 2;
export const USED = 4;
/** Named by a `global` statement. */
export const GLOBAL = 8;
/** Named by a `nonlocal` statement, or a walrus target inside a comprehension. */
export const NONLOCAL = 16;
/** Target of an annotation, with or without a value. */
export const ANNOTATED = 32;
/** Target of a comprehension's `for`. */
export const ITERATION = 64;
export const TYPE_PARAMETER = 128;

export const BOUND = ASSIGNED | PARAMETER | TYPE_PARAMETER;

/** What is known of a name in a block. The later passes fill in where it is. */
export interface Sym {
  readonly name: string;
  flags: number;
  /** The last `global` or `nonlocal` statement (or walrus target) that names it, for error positions. */
  directive: Span | null;
  /** The block's own variable of this name. */
  variable: Variable | null;
  home: Home | null;
  binding: Binding | null;
}

/** A name that lives in a slot of the frame of `block.host`. */
export interface Variable {
  kind: 'variable';
  name: string;
  block: Block;
  slot: number;
  /** True when another frame uses it, so that it lives in a cell. */
  captured: boolean;
}

/** Where a name's value is, as resolve.ts finds it. */
export type Home =
  | { kind: 'global'; explicit: boolean }
  | { kind: 'namespace' }
  | { kind: 'namespace-or-variable'; variable: Variable }
  | Variable;

/** Anything that carries a binding. */
export interface Bindable {
  binding: Binding | null;
}

/** What `break`, `continue` and `return` have to get out of. */
export type Enclosure = 'loop' | 'except*';

export interface BlockOptions {
  className?: string | null;
  seesClass?: boolean;
  isAsync?: boolean;
}

// What scopes without any share.
const NO_NAMES = new Set<string>();
const NO_SLOTS: number[] = [];

export class Block {
  readonly parent: Block | null;
  /** The block whose frame holds this one's variables: itself, except for comprehensions. */
  readonly host: Block;
  readonly scope: Scope;
  readonly symbols = new Map<string, Sym>();
  readonly variables: Variable[] = [];
  /** Variables of enclosing frames that this frame or one inside it uses (host blocks only); null when there are none. */
  captures: Map<string, Variable> | null = null;
  /** The nodes that wait for a binding, and the symbol of each. */
  readonly references: Bindable[] = [];
  readonly referenced: Sym[] = [];
  /** What `del` and exception handlers unbind; null when there is nothing. */
  deleted: Sym[] | null = null;
  readonly children: Block[] = [];
  /** In co_varnames order. */
  readonly parameters: string[] = [];
  /** In the type-parameter scope of a generic class and below: only these names are private, and to that class. */
  privateNames: { className: string; names: Set<string> } | null;
  /** An `async def`. */
  readonly isAsync: boolean;
  /** True in an annotation of a function's local variable, which is never evaluated and binds nothing. */
  unevaluated = false;
  /** How an error message calls a type-parameter or annotation scope (`an annotation`). */
  described = '';
  /** While the target of a comprehension's `for` is visited. */
  inIterationTarget = false;
  /** How deep in the iterables of comprehensions the visit is. */
  iterableDepth: number;
  readonly enclosures: Enclosure[] = [];
  /** How deep in statements whose bodies may not run the visit is. */
  conditionalDepth = 0;
  /** A function whose body is visited later. */
  isDeferred = false;
  /** The first `return` with a value. */
  valueReturn: Span | null = null;

  constructor(kind: ScopeKind, name: string, parent: Block | null, options: BlockOptions = {}) {
    this.parent = parent;
    this.host = kind === 'comprehension' && parent !== null ? parent.host : this;
    this.isAsync = options.isAsync ?? false;
    this.privateNames = kind === 'class' ? null : (parent?.privateNames ?? null);
    this.iterableDepth = parent?.iterableDepth ?? 0;
    this.scope = {
      kind,
      name,
      qualname: name,
      parent: parent?.scope ?? null,
      inner: [],
      names: [],
      host: undefined as unknown as Scope,
      className: options.className === undefined ? (parent?.scope.className ?? null) : options.className,
      seesClass: options.seesClass ?? false,
      annotations: null,
      annotated: [],
      hasConditionalAnnotations: false,
      futureAnnotations: parent?.scope.futureAnnotations ?? false,
      slots: [],
      ownSlots: [],
      cellSlots: NO_SLOTS,
      deletedSlots: NO_SLOTS,
      free: [],
      freshCells: NO_SLOTS,
      isGenerator: kind === 'generator-expression',
      isCoroutine: options.isAsync ?? false,
      hasYield: false,
      needsClassCell: false,
      staticAttributes: kind === 'class' ? new Set() : null,
      classCellSlot: -1,
      classDictSlot: -1,
      conditionalSlot: -1,
      declaredGlobal: kind === 'module' ? new Set() : NO_NAMES,
      hasImportStar: false,
    };
    this.scope.host = this.host.scope;
    parent?.children.push(this);
    parent?.scope.inner.push(this.scope);
  }

  get kind(): ScopeKind {
    return this.scope.kind;
  }

  get isComprehension(): boolean {
    return this.kind === 'comprehension' || this.kind === 'generator-expression';
  }

  /** True when names bound here are variables of a frame. CPython: _PyST_IsFunctionLike. */
  get isFunctionLike(): boolean {
    return this.kind !== 'module' && this.kind !== 'class';
  }

  mangle(name: string): string {
    if (this.privateNames === null) return mangle(this.scope.className, name);
    return this.privateNames.names.has(name) ? mangle(this.privateNames.className, name) : name;
  }

  flagsOf(mangled: string): number {
    return this.symbols.get(mangled)?.flags ?? 0;
  }

  /** What is known of `mangled`, from now on at least that it occurs. */
  symbolOf(mangled: string): Sym {
    let symbol = this.symbols.get(mangled);
    if (symbol === undefined) {
      symbol = { name: mangled, flags: 0, directive: null, variable: null, home: null, binding: null };
      this.symbols.set(mangled, symbol);
    }
    return symbol;
  }

  /** Notes that `mangled` was met with these flags. */
  note(mangled: string, flags: number): Sym {
    const symbol = this.symbolOf(mangled);
    symbol.flags |= flags;
    return symbol;
  }

  /** The variable of this name that blocks inside find here. Those of a class are not what its body binds. */
  variableOf(name: string): Variable | null {
    if (this.kind !== 'class') return this.symbols.get(name)?.variable ?? null;
    for (const variable of this.variables) if (variable.name === name) return variable;
    return null;
  }
}
