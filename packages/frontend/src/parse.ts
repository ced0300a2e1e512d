// From text to a checked tree without scopes: normalise, parse, lower; on failure, find CPython's error. index.ts adds
// scope analysis.

import type { Expr, Mod, Stmt } from './ast.js';
import { isCompound } from './checks/incomplete.js';
import { findSyntaxError } from './failure/find-error.js';
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
  /** As if it began with `from __future__ import barry_as_FLUFL`. */
  isBarry?: boolean;
  /** For a text that is known to be right: lowers it without the function bodies that can wait (deferred/parse-deferred.ts). */
  lowerWithoutBodies?: ((source: Source) => Lowering | null) | undefined;
  /** Whether an interactive statement's blocks end only with a newline. */
  needsDedent?: boolean;
  /** `feature_version`: syntax of later minor versions is an error. */
  version?: number | undefined;
  /** Whether comments that begin with `type:` must be where they may be; type-comments.ts puts them into the tree. */
  typeComments?: boolean;
  /** Whether a text that ends too early gets an error of its own. */
  allowIncomplete?: boolean;
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
  const { parsed } = parseSource(makeSource(text, options), options);
  const { version, typeComments = false } = options;
  const error = version === undefined && !typeComments ? null : findSyntaxError(parsed.source, options);
  if (error !== null) throw error;
  return parsed;
}

/** The source object for a text. */
export function makeSource(text: string, options: ParseOptions): Source {
  return new Source(text, options.filename, options.isBarry || undefined);
}

/** What parsing leaves for the compiler's part: errors that `ast.parse` does not raise. */
export interface ParsedSource {
  parsed: ParsedModule;
  lowering: Lowering;
}

/** Parses a source; `lowering` holds what is still to check. */
export function parseSource(source: Source, options: ParseOptions): ParsedSource {
  const whole = () => new Lowering(source, parseText(source, options));
  const lowering = options.lowerWithoutBodies?.(source) ?? whole();
  const body = lower(lowering, options);
  const features = lowering.futureImports.flatMap(({ names }) => names.map((alias) => alias.name));
  const { warnings } = lowering;
  return { parsed: { module: makeModule(source, body, options), source, features, warnings }, lowering };
}

function makeModule(source: Source, body: Stmt[], options: ParseOptions): Mod {
  const { mode } = options;
  const end = source.text.length;
  if (mode === 'eval') return lowerEval(source, body, options);
  if (mode !== 'single') return { kind: 'Module', start: 0, end, body, scope: null };
  checkInteractive(source, body, options);
  return { kind: 'Interactive', start: 0, end, body, scope: null };
}

function parseText(source: Source, options: ParseOptions): FlatTree {
  checkNullBytes(source);
  const tree = runParser(pythonParser(), source.text);
  if (typeof tree === 'number')
    throw findSyntaxError(source, options) ?? syntaxErrorAt(source, { start: tree, end: tree + 1 }, 'invalid syntax');
  // A backslash at the very end joins nothing; the parser takes it for white space.
  const error = /\\\n?$/.test(source.text) ? findSyntaxError(source, options) : null;
  if (error !== null) throw error;
  return tree;
}

function lower(lowering: Lowering, options: ParseOptions): Stmt[] {
  try {
    return lowerScript(lowering);
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    throw findSyntaxError(lowering.source, options) ?? error;
  }
}

function checkNullBytes(source: Source): void {
  if (!source.text.includes('\0')) return;
  const place = { lineno: 0, offset: 0, endLineno: 0, endOffset: 0, text: '' };
  throw new PySyntaxError('SyntaxError', 'source code string cannot contain null bytes', place, 'unread');
}

function lowerEval(source: Source, body: Stmt[], options: ParseOptions): Mod {
  const [only, second] = body;
  const isNone = only?.kind !== 'Expr' || second !== undefined || isStatementOnly(source, only.value);
  if (isNone || hasBlankEnd(source)) {
    const error = findSyntaxError(source, options);
    if (error !== null || isNone) throw error ?? syntaxErrorAt(source, { start: 0, end: 0 }, 'invalid syntax');
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

/** Whether the text ends with white space on a line of its own: outside modules that is an indent. */
function hasBlankEnd({ text }: Source): boolean {
  return /(?:^|\n)[ \t]+$/.test(text);
}

/** A prompt takes one compound statement with the newline that ends it, or one line of simple ones. */
function checkInteractive(source: Source, body: Stmt[], options: ParseOptions): void {
  const [first, second] = body;
  const isOne =
    first !== undefined && (second === undefined || source.lineOf(second.start) === source.lineOf(first.end));
  const last = body.at(-1);
  if (isOne && !isCompound(last!) && !hasBlankEnd(source)) return;
  const error = findSyntaxError(source, options);
  if (error !== null) throw error;
}
