// From text to a checked tree without scopes: normalise, parse, lower; on failure, find CPython's error. index.ts adds
// scope analysis.

import type { Expr, Mod, Stmt } from './ast.js';
import { findEvalError } from './checks/eval-failure.js';
import { isCompound } from './checks/incomplete.js';
import { errorAtNextToken, nextTokenError } from './checks/next-token.js';
import { findParseError, preferTokenError } from './checks/parse-failure.js';
import { checkTokens } from './checks/tokenizer.js';
import { lowerWithoutBodies } from './deferred/parse-deferred.js';
import type { FlatTree } from './grammar/flat-tree.js';
import { pythonParser } from './grammar/load.js';
import { runParser } from './grammar/run.js';
import { Lowering } from './lower/lowering.js';
import { lowerScript } from './lower/statements.js';
import { Source } from './source.js';
import { PySyntaxError, type SyntaxWarning, syntaxErrorAt } from './syntax-error.js';

export interface ParseOptions {
  filename: string;
  /** What `compile` calls mode: a module (the default), one expression, or one interactive statement. */
  mode?: 'exec' | 'eval' | 'single';
  /** As if the text began with `from __future__ import annotations`. */
  futureAnnotations?: boolean;
  /** Function bodies may be left for later (deferred/skim.ts): the text is known to be right. */
  defersBodies?: boolean;
  /** Whether `await` may stand outside functions. */
  allowTopLevelAwait?: boolean;
}

export interface ParsedModule {
  module: Mod;
  source: Source;
  /** What the program imports from `__future__`. */
  features: readonly string[];
  /** What is accepted with a SyntaxWarning, in CPython's order. */
  warnings: readonly SyntaxWarning[];
}

/** Parses without resolving names: `ast.parse`. Throws PySyntaxError. */
export function parseTree(text: string, options: ParseOptions): ParsedModule {
  return parseSource(makeSource(text, options), options.mode).parsed;
}

/** The source object for a text; an expression to evaluate may be indented. */
export function makeSource(text: string, options: ParseOptions): Source {
  return new Source(options.mode === 'eval' ? text.replace(/^[ \t]+/, '') : text, options.filename);
}

/** What parsing leaves for the compiler's part: errors that `ast.parse` does not raise. */
export interface ParsedSource {
  parsed: ParsedModule;
  lowering: Lowering;
}

/** Parses a source; `lowering` holds what is still to check. */
export function parseSource(source: Source, mode: ParseOptions['mode'], defersBodies = false): ParsedSource {
  const lowering = (defersBodies ? lowerWithoutBodies(source) : null) ?? new Lowering(source, parseText(source));
  const body = lower(lowering, mode === 'eval' && !lowering.startsExpression());
  const features = lowering.futureImports.flatMap(({ names }) => names.map((alias) => alias.name));
  const { warnings } = lowering;
  return { parsed: { module: makeModule(source, body, mode), source, features, warnings }, lowering };
}

function makeModule(source: Source, body: Stmt[], mode: ParseOptions['mode']): Mod {
  const end = source.text.length;
  if (mode === 'eval') return lowerEval(source, body);
  if (mode !== 'single') return { kind: 'Module', start: 0, end, body, scope: null };
  checkInteractive(source, body);
  return { kind: 'Interactive', start: 0, end, body, scope: null };
}

function parseText(source: Source): FlatTree {
  checkNullBytes(source);
  const tree = runParser(pythonParser(), source.text);
  if (typeof tree === 'number') throw findParseError(source, tree);
  // A backslash at the very end joins nothing; the parser takes it for white space.
  if (/\\\n?$/.test(source.text)) checkTokens(source);
  return tree;
}

/** `isNoExpression`: it should be an expression, but is something else. */
function lower(lowering: Lowering, isNoExpression: boolean): Stmt[] {
  try {
    return lowerScript(lowering);
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    throw (isNoExpression ? findEvalError(lowering.source) : null) ?? preferTokenError(lowering.source, error);
  }
}

function checkNullBytes(source: Source): void {
  const nul = source.text.indexOf('\0');
  if (nul < 0) return;
  throw new PySyntaxError('SyntaxError', 'source code string cannot contain null bytes', {
    lineno: source.lineOf(nul),
    offset: 0,
    endLineno: source.lineOf(nul),
    endOffset: 0,
    text: source.lineText(source.lineOf(nul)),
  });
}

function lowerEval(source: Source, body: Stmt[]): Mod {
  const [only, second] = body;
  if (only?.kind !== 'Expr' || second !== undefined || isStatementOnly(source, only.value)) {
    throw findEvalError(source) ?? syntaxErrorAt(source, { start: 0, end: 0 }, 'invalid syntax');
  }
  return { kind: 'Expression', start: 0, end: source.text.length, body: only.value, scope: null };
}

/** Whether this is an expression as a statement only: with stars outside brackets, or `yield` without parentheses. */
function isStatementOnly(source: Source, node: Expr): boolean {
  if (node.kind === 'Tuple')
    return source.text[node.start] !== '(' && node.elts.some((item) => item.kind === 'Starred');
  if (node.kind === 'Starred') return true;
  return (node.kind === 'Yield' || node.kind === 'YieldFrom') && source.text.slice(0, node.start).trim() === '';
}

/** A prompt takes one compound statement, or one line of simple ones. */
function checkInteractive(source: Source, body: Stmt[]): void {
  const [first, second] = body;
  if (first === undefined || second === undefined) return;
  if (source.lineOf(second.start) === source.lineOf(first.end)) return;
  if (isCompound(first)) throw nextTokenError(source, second.start, 'invalid syntax');
  const message = 'multiple statements found while compiling a single statement';
  throw errorAtNextToken(source, first.end, message);
}
