// Docstrings of modules, classes and functions.

import type { Stmt } from '@heddle/frontend';
import { makeStr, type PyStr } from '@heddle/runtime';
import type { ModuleUnit } from '../module-unit.js';

/** The docstring of a body, cleaned of indentation as the compiler does since 3.13; null when there is none or `-OO` drops it. */
export function docstring(module: ModuleUnit, body: readonly Stmt[]): PyStr | null {
  const first = body[0];
  if (module.sourceOptions.optimize >= 2) return null;
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant' || typeof first.value.value !== 'string') return null;
  return makeStr(cleanDocstring(first.value.value));
}

/** CPython: Python/compile.c _PyCompile_CleanDoc. */
function cleanDocstring(text: string): string {
  const lines = text.replace(/\t/g, '        ').split('\n');
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const margin = indents.length === 0 ? 0 : Math.min(...indents);
  return [lines[0]!.replace(/^ +/, ''), ...lines.slice(1).map((line) => line.slice(margin))].join('\n');
}
