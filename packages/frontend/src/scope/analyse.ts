// Scope analysis: from a tree of names to a tree in which every name says where its value lives.
//
// Python decides at compile time what a name in a block of code means. A name that a function binds anywhere (assignment,
// `for`, `import`, `def`, `class`, `except … as`, a pattern, `del`) is a local variable of it everywhere; `global` and
// `nonlocal` say otherwise. A name that a function only uses belongs to the nearest function around it that binds it,
// skipping class bodies; if there is none it is global, and a built-in if the module lacks it. So nothing can be decided
// before the whole module has been seen, and the work is done in three passes:
//
//   collect.ts  walks the tree once, makes a block for each scope and notes how each name is used in it. Errors that
//               depend on order (`global x` after `x = 1`) are found here.
//   resolve.ts  goes through the blocks from the outside in and finds each name's home. A variable that a block of
//               another frame uses is *captured*: it lives in a cell, and every frame between its own and the user's
//               hands that cell on in its closure. `nonlocal` errors are found here.
//   layout.ts   gives each frame its slots, each closure its cells, each name its binding.
//
// Blocks and frames. Module, function, lambda, class body, generator expression, type parameters and annotations run in a
// frame of their own. A list, set or dict comprehension is a block (its variables are invisible outside) but runs in the
// frame around it (PEP 709): its variables are extra slots of its host, with slots of their own even when the host has
// variables of the same name. A use from the comprehension of a variable of the host is then a plain local use, while a
// lambda inside the comprehension captures as usual; the comprehension's own captured variables are new cells each time it
// runs (`freshCells`). Its first iterable is evaluated, and resolved, in the scope around it. A walrus inside binds in the
// function or module around all comprehensions.
//
// Class bodies have no variables: their names live in a namespace. What the body does not bind itself may come from a
// function around it, but only if the namespace lacks it (`namespace-or-free`). Functions inside skip the class, with one
// exception, `__class__`: it is the cell that zero-argument super() reads, made by the class when a method wants it (by
// naming `__class__` or `super`). Annotation and type-parameter scopes directly in a class do see its namespace (PEP 695).
//
// At module level every name is global: the module's frame has slots only for inlined comprehensions.

import type { Mod } from '../ast.js';
import type { Source } from '../source.js';
import { syntaxErrorAt } from '../syntax-error.js';
import { Collector } from './collect.js';
import { layOut } from './layout.js';
import { resolveNames } from './resolve.js';

export interface AnalysisOptions {
  /** The module is compiled as if it imported them. */
  futureAnnotations?: boolean;
  /** `await` and its like may stand in the module itself, which is a coroutine then. */
  allowTopLevelAwait?: boolean;
}

/**
 * Fills `binding` and `scope` on the nodes of `module` that have them. Throws PySyntaxError for what CPython's symbol
 * table refuses and for statements that stand where they must not (`return` outside a function); names come first.
 */
export function analyse(module: Mod, source: Source, options: AnalysisOptions = {}): void {
  const collector = new Collector(module, source, options);
  collector.visit(module);
  resolveNames(collector.root, source);
  const fault = collector.flow.first();
  if (fault !== null) throw syntaxErrorAt(source, fault.span, fault.message, 'code');
  layOut(collector.root);
}
