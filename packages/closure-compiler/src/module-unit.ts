// What all code of one module shares: its source, how it is compiled, and the namespace that it belongs to. Closures for names
// hold the cells of that namespace. Code that `compile` made has no namespace before it first runs (`bind`), and code that runs
// with a dict that is no namespace looks its names up in whatever globals its function has (expressions/global-names.ts).

import { type CodeSource, type GlobalCell, type PyDict, PyNamespace, thread, type Value } from '@heddle/runtime';
import type { CodeUnit, CompileOptions } from './context.js';

/** What `compile` can be told. */
export interface SourceOptions {
  /** CO_FUTURE_… flags in effect. */
  readonly futureFlags: number;
  /** As `-O` counts: 1 leaves out asserts, 2 docstrings too. */
  readonly optimize: number;
}

export class ModuleUnit {
  readonly source: CodeSource;
  readonly options: CompileOptions;
  readonly sourceOptions: SourceOptions;
  /** All code units of the compiler, for dumps; null when there will be none. */
  readonly units: CodeUnit[] | null;
  /** The globals whose cells closures hold; null for code that runs with any dict. */
  globals: PyNamespace | null = null;
  builtins: Value = null;
  isBound = false;

  constructor(
    source: CodeSource,
    options: CompileOptions,
    sourceOptions: SourceOptions,
    units: readonly CodeUnit[] | null,
  ) {
    this.source = source;
    this.options = options;
    this.sourceOptions = sourceOptions;
    this.units = units as CodeUnit[] | null;
  }

  /** Settles what the code's names mean; before anything of it is compiled. */
  bind(globals: PyNamespace | null, builtins: Value): this {
    this.globals = globals;
    this.builtins = builtins;
    this.isBound = true;
    return this;
  }

  /** The same source for another namespace. */
  copyFor(globals: PyNamespace | null, builtins: Value): ModuleUnit {
    return new ModuleUnit(this.source, this.options, this.sourceOptions, this.units).bind(globals, builtins);
  }

  isFor(globals: PyNamespace | null, builtins: Value): boolean {
    return this.isBound && this.globals === globals && this.builtins === builtins;
  }

  /** The cells in which a global name and the built-in of that name live; null when names are looked up. */
  cells(name: string): { cell: GlobalCell; builtin: GlobalCell } | null {
    const { globals, builtins } = this;
    if (globals === null) return null;
    return { cell: globals.cell(name), builtin: (builtins as PyNamespace).cell(name) };
  }
}

/** `globals` when closures can hold its cells: a module's namespace with the interpreter's own built-ins. */
export function cellsOf(globals: PyDict, builtins: Value): PyNamespace | null {
  return globals instanceof PyNamespace && builtins === thread.state?.builtins ? globals : null;
}
