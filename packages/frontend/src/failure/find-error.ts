// Which error CPython raises for a program that is not accepted: the parser's or a rule's for a mistake, unless the tokenizer
// finds something in the rest of the text. (CPython: Parser/pegen.c _PyPegen_run_parser, Parser/pegen_errors.c
// _Pypegen_set_syntax_error.)

import { incompleteInput } from '../checks/incomplete.js';
import { type TokenizerOptions, type Tokens, tokenize } from '../checks/tokenizer.js';
import type { Source } from '../source.js';
import { PySyntaxError } from '../syntax-error.js';
import { FailedParser } from './failed-parser.js';
import { startRule } from './notation.js';

/** The minor version of the language. */
const LATEST = 14;

export interface ParserOptions extends Partial<TokenizerOptions> {
  /** Whether a text that ends too early gets an error of its own. */
  allowIncomplete?: boolean;
  /** `feature_version`: syntax of later versions is an error. */
  version?: number | undefined;
}

const startRules = { exec: 'file', eval: 'eval', func_type: 'func_type', single: 'interactive' };

/**
 * The error for a text, with the warnings that come before it; null when nothing is wrong with its syntax as far as CPython's
 * parser goes.
 */
export function findSyntaxError(
  source: Source,
  {
    mode = 'exec',
    needsDedent = false,
    typeComments = false,
    allowIncomplete = false,
    version = LATEST,
  }: ParserOptions = {},
): PySyntaxError | null {
  const read = tokenize(source, { mode, needsDedent, typeComments });
  const parser = new FailedParser(source, read, version, mode === 'exec');
  const rule = startRule(startRules[mode]);
  const run = (): PySyntaxError | null | 'accepted' => attempt(() => rule(parser) !== undefined);
  try {
    const first = run();
    if (first === 'accepted') return mode === 'single' ? secondStatement(parser) : null;
    if (allowIncomplete && isAtEnd(parser)) return incompleteInput(source, mode === 'exec', unfinishedString(parser));
    const error = first ?? secondPass(parser, run);
    const final = parser.isTokenError ? error : (findInRest(parser, read, error) ?? error);
    final.warnings = parser.warnings;
    return final;
  } catch (error) {
    // Too deep for the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether the text has been read to its end. */
function isAtEnd({ fill, isTokenError, text, read: { tokens, error } }: FailedParser): boolean {
  if (isTokenError) return error === null || error.isAtEnd;
  const last = tokens[fill - 1];
  if (last?.type === 'indent') return last.end === text.length;
  return last !== undefined && last.start === last.end && last.start === tokens.at(-1)!.start;
}

/** What the tokenizer says of a string that the text ends in. */
function unfinishedString({ isTokenError, read: { error } }: FailedParser): PySyntaxError | null {
  return isTokenError && error?.isRaised ? error.error : null;
}

/** A prompt takes one statement. */
function secondStatement(parser: FailedParser): PySyntaxError | null {
  if (/^(?:[ \t\n\f]|#.*)*$/.test(parser.text.slice(parser.cursor.offset))) return null;
  return parser.errorAtLast('multiple statements found while compiling a single statement');
}

function attempt(run: () => boolean): PySyntaxError | null | 'accepted' {
  try {
    return run() ? 'accepted' : null;
  } catch (error) {
    if (error instanceof PySyntaxError) return error;
    throw error;
  }
}

function secondPass(parser: FailedParser, run: () => PySyntaxError | null | 'accepted'): PySyntaxError {
  const last = parser.fill - 1;
  parser.restart();
  const error = run();
  if (error !== null && error !== 'accepted') return error;
  const { type } = parser.read.tokens[last]!;
  if (type === 'indent') return parser.errorAtLast('unexpected indent', 'IndentationError');
  if (type === 'dedent') return parser.errorAtLast('unexpected unindent', 'IndentationError');
  return parser.errorAtToken(last, 'invalid syntax');
}

/** What the tokenizer finds in the rest of the text and what counts more than the parser's error. */
function findInRest(parser: FailedParser, { error, open, tokens }: Tokens, found: PySyntaxError): PySyntaxError | null {
  if (found.kind === 'IndentationError' && found.msg.startsWith('unexpected')) return null;
  parser.warnOfTokens(parser.fill, Number.POSITIVE_INFINITY);
  if (error !== null) {
    if (error.isInFormatted) return null;
    if (error.isRaised) return error.error;
  }
  const bracket = open.at(-1);
  if (bracket === undefined) return null;
  const { start } = tokens[parser.fill - 1]!;
  return parser.source.lineOf(start) > parser.source.lineOf(bracket.offset) ? parser.unclosed() : null;
}
