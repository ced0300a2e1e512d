// The errors of rules: where they point, and what they say of what they point at.

import type { PySyntaxError } from '../syntax-error.js';
import type { FailedParser, Piece, Value } from './failed-parser.js';

/** The pieces in a value, in order. */
export function piecesIn(value: Value | undefined): Piece[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.flatMap(piecesIn) : [value];
}

/** The nodes in a value, without tokens between them. */
export function nodesIn(value: Value | undefined): Piece[] {
  return piecesIn(value).filter(({ kind }) => kind !== 'token');
}

/** Where a value begins: its first piece. */
export function startOf(value: Value | undefined): number {
  return piecesIn(value)[0]!.start;
}

/** Where a value ends. A comprehension ends with what it goes through, inside the parentheses of that. */
export function endOf(value: Value | undefined): number {
  const last = piecesIn(value).at(-1)!;
  if (last.kind !== 'comprehension') return last.end;
  const operands = [...nodesIn(last.iter as Value), ...nodesIn(last.ifs as Value)];
  return operands.at(-1)!.end;
}

/** The error of an alternative with `=> where words`. */
export function raiseAt(
  parser: FailedParser,
  where: string,
  words: string,
  fields: Record<string, Value>,
): PySyntaxError {
  const message = words.replace(/\{a(:line)?\}/g, (_, line?: string) =>
    line === undefined ? describe(parser, fields.a!) : String(parser.source.lineOf(startOf(fields.a))),
  );
  switch (where) {
    case '.':
      return parser.errorAtLast(message);
    case '>':
      return parser.errorAtLast(message, 'SyntaxError', parser.mark);
    case 'INDENT':
      return parser.errorAtLast(message, 'IndentationError');
    case 'a..':
      return parser.errorFrom(message, startOf(fields.a));
    case 'a':
      return parser.errorAt(message, startOf(fields.a), endOf(fields.a));
    default:
      return parser.errorAt(message, startOf(fields.a), endOf(where === 'a..b' ? fields.b : fields.a));
  }
}

const descriptions: Record<string, string> = {
  Attribute: 'attribute',
  Await: 'await expression',
  BinOp: 'expression',
  BoolOp: 'expression',
  Call: 'function call',
  Compare: 'comparison',
  Constant: 'literal',
  Dict: 'dict literal',
  DictComp: 'dict comprehension',
  Ellipsis: 'ellipsis',
  GeneratorExp: 'generator expression',
  IfExp: 'conditional expression',
  JoinedStr: 'f-string expression',
  Lambda: 'lambda',
  List: 'list',
  ListComp: 'list comprehension',
  Name: 'name',
  NamedExpr: 'named expression',
  Set: 'set display',
  SetComp: 'set comprehension',
  Starred: 'starred',
  Subscript: 'subscript',
  TemplateStr: 't-string expression',
  Tuple: 'tuple',
  UnaryOp: 'expression',
  Yield: 'yield expression',
};

/** What CPython calls an expression in its messages; a token and a constant's name are called by their text. */
export function describe(parser: FailedParser, value: Value): string {
  const [piece] = piecesIn(value);
  return descriptions[piece!.kind] ?? parser.text.slice(piece!.start, piece!.end);
}
