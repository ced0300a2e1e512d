// From text to a checked tree without scopes: normalise, parse, lower; on failure, find CPython's error. index.ts adds
// scope analysis.

import type { Mod, Stmt } from './ast.js';
import { findParseError, preferTokenError } from './checks/parse-failure.js';
import { checkTokens } from './checks/tokenizer.js';
import type { FlatTree } from './grammar/flat-tree.js';
import { pythonParser } from './grammar/load.js';
import { runParser } from './grammar/run.js';
import { Lowering } from './lower/lowering.js';
import { lowerScript } from './lower/statements.js';
import { Source } from './source.js';
import { PySyntaxError, syntaxErrorAt } from './syntax-error.js';

export interface ParseOptions {
  filename: string;
  /** What `compile` calls mode: a module (the default), one expression, or one interactive statement. */
  mode?: 'exec' | 'eval' | 'single';
}

export interface ParsedModule {
  module: Mod;
  source: Source;
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
export function parseSource(source: Source, mode: ParseOptions['mode']): ParsedSource {
  const tree = parseText(source);
  const lowering = new Lowering(source, tree);
  const body = lower(lowering);
  return { parsed: { module: makeModule(source, body, mode), source }, lowering };
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

function lower(lowering: Lowering): Stmt[] {
  try {
    return lowerScript(lowering);
  } catch (error) {
    throw error instanceof PySyntaxError ? preferTokenError(lowering.source, error) : error;
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
  if (only?.kind !== 'Expr' || second !== undefined) {
    const offset = second?.start ?? only?.start ?? source.text.length;
    throw syntaxErrorAt(source, { start: offset, end: offset }, 'invalid syntax');
  }
  return { kind: 'Expression', start: 0, end: source.text.length, body: only.value, scope: null };
}

/** A prompt takes one compound statement, or one line of simple ones. */
function checkInteractive(source: Source, body: Stmt[]): void {
  const [first, second] = body;
  if (first === undefined || second === undefined) return;
  if (source.lineOf(second.start) === source.lineOf(first.end)) return;
  const span = { start: first.start, end: first.end };
  throw syntaxErrorAt(source, span, 'multiple statements found while compiling a single statement');
}
