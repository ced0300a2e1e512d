// Names that may not be bound: `__debug__`, which CPython's compiler knows, and keywords after a dot
// (CPython: Python/codegen.c, codegen_check_name; the tokenizer makes keywords).

import type { Span } from '../ast.js';

/** Where errors of CPython's compiler are noted: the lowering, or a check of a tree made elsewhere. */
export interface CompilerErrors {
  /** `stage` says whether the symbol table finds it, before code is made. */
  defer(span: Span, message: string, stage?: 'symbols' | 'code'): void;
}

const keywords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Whether the word is a keyword, which no name can be. */
export function isKeyword(word: string): boolean {
  return keywords.has(word);
}

/** An error of the compiler when `name`, bound or deleted at `span`, is `__debug__`. */
export function checkBoundName(l: CompilerErrors, name: string, span: Span, verb = 'assign to'): void {
  if (name === '__debug__') l.defer(span, `cannot ${verb} __debug__`, 'symbols');
}
