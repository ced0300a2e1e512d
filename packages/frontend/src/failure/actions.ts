// What rules do that the notation has no words for: they decode strings, which may fail, and look closer at a mistake.
// (CPython: Parser/action_helpers.c and pegen.c.) Each gives undefined when its alternative does not hold after all, and
// null when it does and the value is what it was.

import { decodeEscapes, numberValue, readStringPrefix, stringValue, warnOfFormattedText } from '../lower/literals.js';
import type { PySyntaxError, SyntaxWarning } from '../syntax-error.js';
import type { FailedParser, Piece, Value } from './failed-parser.js';
import { describe, endOf, nodesIn, piecesIn, startOf } from './raise.js';

type Action = (
  parser: FailedParser,
  fields: Record<string, Value>,
  words: string,
  start: number,
) => Value | undefined | null;

/** What reading a literal needs of its surroundings. Its errors are at the last token read. */
function literalReader(parser: FailedParser) {
  return {
    text: parser.text,
    source: parser.source,
    fail(span: { start: number; end: number }, message: string): never {
      throw message.startsWith('bytes can only')
        ? parser.errorAt(message, span.start, span.end)
        : parser.errorAtLast(message);
    },
    warn(start: number, message: string, place?: SyntaxWarning['escape']): void {
      const line = parser.source.lineOf(start) + (place?.lines ?? 0);
      if (!parser.isSecond) parser.warnings.push({ message, line, start, end: start, escape: place });
    },
  };
}

// ### Literals

const string: Action = (parser, { a }) => {
  const { start, end } = a as Piece;
  const { value } = stringValue(literalReader(parser), start, end);
  return { kind: 'Constant', start, end, isBytes: typeof value === 'string' ? 0 : 1 };
};

/** The texts of a formatted string are decoded when its end is reached. */
const formatted: Action = (parser, { start: opening, parts, end }) => {
  const { raw } = readStringPrefix(parser.text, (opening as Piece).start);
  if (raw) return null;
  for (const part of parts as Value[]) {
    if (part !== null && !Array.isArray(part) && part.kind === 'token') decodeText(parser, part, end as Piece);
  }
  return null;
};

const template: Action = (parser, fields, _words, start) => {
  formatted(parser, fields, '', start);
  return version(parser, fields, '14 t-strings are', start);
};

/** The text of a format spec. Whether the string is a raw one says its opening. */
const decodeSpec: Action = (parser, { text }) => {
  const { start } = text as Piece;
  const opening = openingBefore(parser, start);
  if (!readStringPrefix(parser.text, opening).raw) decodeText(parser, text as Piece, text as Piece);
  return null;
};

function openingBefore(parser: FailedParser, offset: number): number {
  const { tokens } = parser.read;
  let at = tokens.findLastIndex((token) => token.start < offset);
  for (let depth = 0; at > 0; at--) {
    const { type } = tokens[at]!;
    if (type === 'formatted-end') depth++;
    else if (type === 'formatted-start' && depth-- === 0) break;
  }
  return tokens[at]!.start;
}

function decodeText(parser: FailedParser, { start, end }: Piece, token: Piece): void {
  const content = parser.text.slice(start, end);
  if (!content.includes('\\')) return;
  const reader = literalReader(parser);
  warnOfFormattedText(reader, token, { start, end });
  decodeEscapes(reader, content, { start, end });
}

const concatenate: Action = (parser, { a }, _words, start) => {
  const strings = nodesIn(a);
  const isBytes = strings.map((one) => one.isBytes === 1);
  if (isBytes.includes(true) && isBytes.includes(false))
    throw parser.errorAtLast('cannot mix bytes and nonbytes literals');
  const kind = strings.some((one) => one.kind === 'JoinedStr') ? 'JoinedStr' : 'Constant';
  return parser.piece(kind, start, {});
};

const mixedStrings: Action = (parser, { a, b }) => {
  throw parser.errorAt(
    'cannot mix t-string literals with string or bytes literals',
    nodesIn(a).at(-1)!.start,
    endOf(b),
  );
};

const conversion: Action = (parser, { mark, name }, letter) => {
  const [bang, word] = [mark as Piece, name as Piece];
  if (bang.end !== word.start)
    throw parser.errorAt(
      `${letter}-string: conversion type must come right after the exclamation mark`,
      bang.start,
      word.end,
    );
  const text = parser.text.slice(word.start, word.end);
  if (!/^[sra]$/.test(text))
    throw parser.errorAt(
      `${letter}-string: invalid conversion character '${text}': expected 's', 'r', or 'a'`,
      word.start,
      word.end,
    );
  return null;
};

const isImaginary = (parser: FailedParser, number: Piece) => /[jJ]/.test(parser.text[number.end - 1]!);

const real: Action = (parser, { a }) => {
  if (!isImaginary(parser, a as Piece)) return null;
  throw parser.errorAt('real number required in complex literal', startOf(a), endOf(a));
};

const imaginary: Action = (parser, { a }) => {
  if (isImaginary(parser, a as Piece)) return null;
  throw parser.errorAt('imaginary number required in complex literal', startOf(a), endOf(a));
};

/** Syntax of a later version than the one asked for: `5 Await expressions are`. */
const version: Action = (parser, _fields, words) => {
  const [, minor, what] = /^(\d+) (.*)$/.exec(words)!;
  if (parser.version >= Number(minor)) return null;
  throw parser.errorAtLast(`${what} only supported in Python 3.${minor} and greater`);
};

const number: Action = (parser, { a }) => {
  const { start, end } = a as Piece;
  if (parser.version < 6 && parser.text.slice(start, end).includes('_'))
    throw parser.errorAtLast('Underscores in numeric literals are only supported in Python 3.6 and greater');
  // The tokenizer has warned of it.
  try {
    numberValue({ ...literalReader(parser), warn() {} }, start, end);
  } catch (error) {
    throw parser.withLine(error as PySyntaxError);
  }
  return null;
};

// ### Mistakes

type TargetUse = 'assign to' | 'delete' | 'loop over';

/** The first part of an expression that cannot be a target; null when all can. CPython: _PyPegen_get_invalid_target. */
function findInvalidTarget(piece: Piece, use: TargetUse): Piece | null {
  switch (piece.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return null;
    case 'List':
    case 'Tuple':
      for (const element of [...nodesIn(piece.a as Value), ...nodesIn((piece.b ?? null) as Value)]) {
        const found = findInvalidTarget(element, use);
        if (found !== null) return found;
      }
      return null;
    case 'Starred':
      return use === 'delete' ? piece : findInvalidTarget(piece.value as Piece, use);
    case 'Compare':
      if (use !== 'loop over') return piece;
      return piecesIn(piece.ops as Value)[0]!.kind === 'in' ? findInvalidTarget(piece.left as Piece, use) : null;
    default:
      return piece;
  }
}

function failInvalidTarget(parser: FailedParser, value: Value, use: TargetUse): undefined {
  const found = findInvalidTarget(value as Piece, use);
  if (found === null) return undefined;
  const verb = use === 'delete' ? 'delete' : 'assign to';
  throw parser.errorAt(`cannot ${verb} ${describe(parser, found)}`, found.start, found.end);
}

function isLegacy(parser: FailedParser, name: Piece): boolean {
  const text = parser.text.slice(name.start, name.end);
  return name.kind === 'Name' && (text === 'print' || text === 'exec');
}

const legacyStatement: Action = (parser, { a, b }) => {
  const name = a as Piece;
  if (!isLegacy(parser, name)) return undefined;
  const text = parser.text.slice(name.start, name.end);
  throw parser.errorAt(`Missing parentheses in call to '${text}'. Did you mean ${text}(...)?`, name.start, endOf(b));
};

/** Two expressions side by side, inside brackets. */
const missingComma: Action = (parser, { a, b }) => {
  if (isLegacy(parser, a as Piece) || parser.read.tokens[parser.mark - 1]!.level === 0) return undefined;
  throw parser.errorAt('invalid syntax. Perhaps you forgot a comma?', startOf(a), endOf(b));
};

const bareGenerator: Action = (parser, { a, b }) => {
  const positional = positionalIn(a as Piece);
  if (positional.length <= 1) return undefined;
  throw parser.errorAt('Generator expression must be parenthesized', positional.at(-1)!.start, endOf(b));
};

function positionalIn(args: Piece): Piece[] {
  const rest = nodesIn((args.rest ?? null) as Value).filter(({ kind }) => kind === 'Starred');
  return [...nodesIn((args.args ?? null) as Value), ...rest];
}

const misplacedArgument: Action = (parser, { a }) => {
  const isUnpacked = nodesIn(((a as Piece).rest ?? null) as Value).some(({ kind }) => kind === 'unpacking');
  throw parser.errorAtLast(`positional argument follows keyword argument${isUnpacked ? ' unpacking' : ''}`);
};

const bound: Action = (parser, { a, e }, kind) => {
  const what = (e as Piece).kind === 'Tuple' ? 'constraints' : 'bound';
  throw parser.errorFrom(`cannot use ${what} with ${kind}`, startOf(a));
};

const missingValue: Action = (parser, { a }) => {
  throw missingValueError(parser, a as Piece);
};

function missingValueError(parser: FailedParser, key: Piece): PySyntaxError {
  const line = parser.source.lineOf(key.start);
  const end = parser.source.position(key.end);
  const place = { line, offset: end.column, endLine: end.line, endOffset: 0 };
  return parser.error('SyntaxError', "':' expected after dictionary key", place);
}

export const actions: Record<string, Action> = {
  bareGenerator,
  bound,
  concatenate,
  conversion,
  decodeSpec,
  formatted,
  imaginary,
  invalidForTarget: (parser, { a }) => failInvalidTarget(parser, a!, 'loop over'),
  invalidTarget: (parser, { a }, use) => failInvalidTarget(parser, a!, use as TargetUse),
  legacyStatement,
  misplacedArgument,
  missingComma,
  missingValue,
  mixedStrings,
  number,
  real,
  string,
  template,
  version,
};
