// `from __future__ import ...` (CPython: Python/future.c): only at the beginning of a module, only known features.

import { forEachChild, type Node } from '../asdl.js';
import type { ImportFrom, Mod, Stmt } from '../ast.js';
import type { Source } from '../source.js';
import { syntaxErrorAt } from '../syntax-error.js';

const features = new Set([
  'absolute_import',
  'annotations',
  'barry_as_FLUFL',
  'division',
  'generator_stop',
  'generators',
  'nested_scopes',
  'print_function',
  'unicode_literals',
  'with_statement',
]);

/** Checks the future imports that lowering met, in order, against the module's statements. */
export function checkFutureImports(source: Source, body: Stmt[], imports: ImportFrom[]): void {
  if (imports.length === 0) return;
  const allowed = new Set(leadingFutureImports(body));
  for (const statement of imports) {
    if (!allowed.has(statement)) {
      const message = 'from __future__ imports must occur at the beginning of the file';
      throw syntaxErrorAt(source, statement, message, 'symbols');
    }
    for (const alias of statement.names) {
      if (features.has(alias.name)) continue;
      const message = alias.name === 'braces' ? 'not a chance' : `future feature ${alias.name} is not defined`;
      throw syntaxErrorAt(source, alias, message, 'symbols');
    }
  }
}

/** The future imports that stand before anything but a docstring. */
function leadingFutureImports(body: Stmt[]): Stmt[] {
  const start = isDocstring(body[0]) ? 1 : 0;
  let end = start;
  while (isFutureImport(body[end])) end++;
  return body.slice(start, end);
}

function isDocstring(statement: Stmt | undefined): boolean {
  return statement?.kind === 'Expr' && statement.value.kind === 'Constant' && typeof statement.value.value === 'string';
}

/** Whether this imports from `__future__`. */
export function isFutureImport(statement: Stmt | undefined): statement is ImportFrom {
  return statement?.kind === 'ImportFrom' && statement.module === '__future__' && statement.level === 0;
}

/** All imports from `__future__` in a tree. */
export function futureImports(module: Mod): ImportFrom[] {
  const found: ImportFrom[] = [];
  const visit = (node: Node): void => {
    if (node.kind === 'ImportFrom' && isFutureImport(node)) found.push(node);
    else forEachChild(node, visit);
  };
  visit(module);
  return found;
}
