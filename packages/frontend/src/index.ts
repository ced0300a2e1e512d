// The front end: Python source to a typed AST with scopes. Nothing of ours is imported here; the closure compiler and
// the interpreter use only what this file exports.

import type { Tree } from '@lezer/common';
import type { Expr, Mod, Stmt } from './ast.js';
import { diagnoseParseFailure } from './checks/parse-failure.js';
import { pythonParser } from './grammar/load.js';
import { runParser } from './grammar/run.js';
import { Lowering } from './lower/lowering.js';
import { lowerScript } from './lower/statements.js';
import { analyse } from './scope/analyse.js';
import { Source } from './source.js';
import { syntaxErrorAt } from './syntax-error.js';

export * from './ast.js';
export { isIncomplete } from './checks/incomplete.js';
export { type ByteDecoder, decodeSource } from './decode.js';
export { type DumpOptions, dumpAst, dumpScopes } from './dump.js';
export { useCharacterNames } from './lower/unicode-names.js';
export * from './scope/binding.js';
export { Source } from './source.js';
export { PySyntaxError } from './syntax-error.js';

export interface ParseOptions {
  filename: string;
  /** What `compile` calls mode: a module (the default), one expression, or one interactive statement. */
  mode?: 'exec' | 'eval' | 'single';
}

export interface ParsedModule {
  module: Mod;
  source: Source;
}

/**
 * Parses a program, checks it and resolves its names. Throws PySyntaxError where CPython's compiler raises SyntaxError,
 * IndentationError or TabError.
 */
export function parse(source: string, options: ParseOptions): ParsedModule {
  const parsed = parseTree(source, options);
  analyse(parsed.module, parsed.source);
  return parsed;
}

/** Parses without resolving names: `ast.parse`. Throws PySyntaxError. */
export function parseTree(text: string, options: ParseOptions): ParsedModule {
  const mode = options.mode ?? 'exec';
  const source = new Source(mode === 'eval' ? text.replace(/^[ \t]+/, '') : text, options.filename);
  const body = lowerScript(new Lowering(source, parseSource(source)));
  const end = source.text.length;
  if (mode === 'exec') return { module: { kind: 'Module', start: 0, end, body, scope: null }, source };
  if (mode === 'eval') return { module: lowerEval(source, body), source };
  return { module: { kind: 'Interactive', start: 0, end, body, scope: null }, source };
}

function parseSource(source: Source): Tree {
  const nul = source.text.indexOf('\0');
  if (nul >= 0) throw syntaxErrorAt(source, { start: nul, end: nul }, 'source code cannot contain null bytes');
  const result = runParser(pythonParser(), source.text);
  if (typeof result === 'number') throw diagnoseParseFailure(source, result);
  return result;
}

function lowerEval(source: Source, body: Stmt[]): Mod {
  const [only, second] = body;
  if (only?.kind !== 'Expr' || second !== undefined) {
    const span = second ?? only ?? { start: 0, end: 0 };
    throw syntaxErrorAt(source, { start: span.start, end: span.start }, 'invalid syntax');
  }
  const expression: Expr = only.value;
  return { kind: 'Expression', start: 0, end: source.text.length, body: expression, scope: null };
}
