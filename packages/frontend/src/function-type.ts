// Signatures of type comments, `(int, *str, **Any) -> bool`: `ast.parse(text, mode='func_type')`. When the parser's rules take one,
// its two halves are parsed as expressions of their own, the first one as the arguments of a call.

import { forEachChild, type Node } from './asdl.js';
import type { Expr, FunctionType, Span } from './ast.js';
import { findSyntaxError } from './failure/find-error.js';
import { parseTree } from './parse.js';
import { Source } from './source.js';
import { syntaxErrorAt } from './syntax-error.js';

export interface ParsedFunctionType {
  module: FunctionType;
  source: Source;
}

/** Stands before the parentheses, so that they are a call's. */
const CALLEE = '_';

/** Throws PySyntaxError. */
export function parseFunctionType(text: string, filename: string): ParsedFunctionType {
  const source = new Source(text, filename);
  const error = findSyntaxError(source, { mode: 'func_type' });
  if (error !== null) throw error;
  const start = source.text.indexOf('(');
  const close = closingParenthesis(source.text, start);
  const arrow = /^(?:\s|\\\n)*->/.exec(source.text.slice(close + 1));
  if (arrow === null) throw syntaxErrorAt(source, { start, end: close + 1 }, 'invalid syntax');
  const call = parseExpression(CALLEE + source.text.slice(start, close + 1), filename, start - CALLEE.length);
  const after = close + 1 + arrow[0].length;
  const returns = parseExpression(source.text.slice(after), filename, after);
  if (call.kind !== 'Call') throw syntaxErrorAt(source, { start, end: close + 1 }, 'invalid syntax');
  const argtypes = [
    ...call.args.map((arg) => (arg.kind === 'Starred' ? arg.value : arg)),
    ...call.keywords.map((keyword) => keyword.value),
  ];
  return { module: { kind: 'FunctionType', argtypes, returns, start: 0, end: source.text.length }, source };
}

/** The offset of the parenthesis that closes the one at `open`, or -1. Brackets in strings do not count. */
function closingParenthesis(text: string, open: number): number {
  const token = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[()]/g;
  token.lastIndex = open;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === '(') depth++;
    else if (match[0] === ')' && --depth === 0) return match.index;
  }
  return -1;
}

/** The expression `text`, which stands at `offset` of the whole. */
function parseExpression(text: string, filename: string, offset: number): Expr {
  const leading = /^[ \t]*/.exec(text)![0].length;
  const { module } = parseTree(text.slice(leading), { filename, mode: 'eval' });
  const expression = (module as Extract<typeof module, { kind: 'Expression' }>).body;
  shift(expression, offset + leading);
  return expression;
}

function shift(node: Node, by: number): void {
  const span = node as unknown as Partial<Span>;
  if (span.start !== undefined) span.start += by;
  if (span.end !== undefined) span.end += by;
  forEachChild(node, (child) => shift(child, by));
}
