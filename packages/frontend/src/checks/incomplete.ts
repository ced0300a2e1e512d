// Whether a prompt should ask for more lines (CPython: Lib/codeop.py, and the parser's flag for incomplete input): it
// should when the text ends where the parser wants more, and after a compound statement until an empty line.

import type { Stmt } from '../ast.js';
import { pythonParser } from '../grammar/load.js';
import { runParser } from '../grammar/run.js';
import { Lowering } from '../lower/lowering.js';
import { lowerScript } from '../lower/statements.js';
import { Source } from '../source.js';
import { PySyntaxError } from '../syntax-error.js';
import { tokenize } from './tokenizer.js';

const compound = new Set<Stmt['kind']>([
  'AsyncFor',
  'AsyncFunctionDef',
  'AsyncWith',
  'ClassDef',
  'For',
  'FunctionDef',
  'If',
  'Match',
  'Try',
  'TryStar',
  'While',
  'With',
]);

/** Whether this is a compound statement, which a prompt ends with an empty line. */
export function isCompound(statement: Stmt): boolean {
  return compound.has(statement.kind);
}

/**
 * The error of text that ends where the parser wants more (`PyCF_ALLOW_INCOMPLETE_INPUT`): at its end, or where the string
 * begins that does not end.
 */
export function incompleteInput(source: Source, isModule: boolean, string: PySyntaxError | null): PySyntaxError {
  const lineno = string?.lineno ?? source.lineCount;
  const rest = source.text.slice(source.lineStart(lineno));
  const text = isModule && !rest.endsWith('\n') ? `${rest}\n` : rest;
  const place = { lineno, offset: string?.offset ?? [...text].length, endLineno: lineno, endOffset: -1, text };
  return new PySyntaxError('_IncompleteInputError', 'incomplete input', place, 'read');
}

/** Whether the first line that is neither blank nor a comment is indented, which nothing can repair. */
const BEGINS_INDENTED = /^(?:[ \t\f]*(?:#[^\n]*)?\n)*[ \t\f]+[^\s#\\]/;

/**
 * Whether more lines could make this text a statement that a prompt accepts. `text` is the lines so far, joined by
 * newlines; an empty last line ends a block. False for a complete statement and for one that no line can repair.
 */
export function isIncomplete(text: string): boolean {
  const source = new Source(text, '<stdin>');
  const tokens = tokenize(source);
  if (tokens.error !== null) return tokens.error.unfinished !== null;
  if (tokens.open.length > 0) return true;
  if (BEGINS_INDENTED.test(source.text)) return false;
  const tree = runParser(pythonParser(), source.text);
  if (typeof tree === 'number') return failsAtEnd(source.text, tree);
  try {
    const body = lowerScript(new Lowering(source, tree));
    const last = body[body.length - 1];
    return last !== undefined && isCompound(last) && !source.text.endsWith('\n');
  } catch (error) {
    if (error instanceof PySyntaxError) return error.lineno === source.lineCount && error.endOffset === -1;
    throw error;
  }
}

/** Whether a parse that stopped at `offset` had read all lines: it stopped at no token of the text. */
function failsAtEnd(text: string, offset: number): boolean {
  return text.slice(offset).trim() === '' && (offset > text.length || text[offset - 1] === '\n');
}
