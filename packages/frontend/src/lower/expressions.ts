// Expressions: one lowerer per node type. Each is called with the cursor on its node and leaves it there. Parentheses
// vanish: an expression's span is its own, its parent's span comes from the parent's node.

import type {
  BinOp,
  CmpOp,
  Comprehension,
  ConstantValue,
  DictComp,
  Expr,
  ListComp,
  Name,
  Operator,
  Slice,
  Starred,
  UnaryOp,
} from '../ast.js';
import { checkBoundName, isKeyword } from '../checks/names.js';
import { describeExpression, setContext } from '../checks/targets.js';
import { checkTokens } from '../checks/tokenizer.js';
import { comparesLiteral, isMisindexed } from '../checks/warnings.js';
import { tableByNodeType } from '../grammar/load.js';
import { lowerCall } from './calls.js';
import { lowerContinuedString, lowerFormatString, lowerString } from './fstrings.js';
import { lowerLambda } from './functions.js';
import { numberValue } from './literals.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';

type ExpressionLowerer = (l: Lowering) => Expr;

/** CPython's tokenizer allows 200 open brackets; when expressions are nested as deep, it is asked. */
const suspiciousDepth = 200;

let table: ExpressionLowerer[] | null = null;

/** Lowers the expression at the cursor. */
export function lowerExpression(l: Lowering): Expr {
  table ??= makeTable();
  if (++l.expressionDepth === suspiciousDepth) checkTokens(l.source);
  const node = table[l.cursor.type]!(l);
  l.expressionDepth--;
  return node;
}

function makeTable(): ExpressionLowerer[] {
  const byName: Record<string, ExpressionLowerer> = {
    ArrayComprehensionExpression: (l) => lowerComprehension(l, 'ListComp'),
    ArrayExpression: lowerList,
    AwaitExpression: lowerAwait,
    BinaryExpression: lowerBinary,
    Boolean: (l) => constant(l, l.firstCode() === 0x54),
    CallExpression: lowerTrailers,
    ComprehensionExpression: (l) => lowerComprehension(l, 'GeneratorExp'),
    ConditionalExpression: lowerConditional,
    ContinuedString: lowerContinuedString,
    DictionaryComprehensionExpression: lowerDictComp,
    DictionaryExpression: lowerDict,
    Ellipsis: (l) => constant(l, { type: 'Ellipsis' }),
    FormatString: lowerFormatString,
    LambdaExpression: lowerLambda,
    MemberExpression: lowerTrailers,
    NamedExpression: lowerNamed,
    None: (l) => constant(l, null),
    Number: (l) => constant(l, numberValue(l, l.cursor.from, l.cursor.to)),
    ParenthesizedExpression: lowerParenthesized,
    SetComprehensionExpression: (l) => lowerComprehension(l, 'SetComp'),
    SetExpression: lowerSet,
    String: lowerString,
    TupleExpression: lowerTuple,
    UnaryExpression: lowerUnary,
    VariableName: lowerName,
    WithItem: (l) => l.failHere(),
    YieldExpression: lowerYield,
    YieldStatement: lowerYield,
  };
  return tableByNodeType<ExpressionLowerer>(byName, (l) => l.failHere());
}

function constant(l: Lowering, value: ConstantValue): Expr {
  return { kind: 'Constant', start: l.cursor.from, end: l.cursor.to, value, u: false };
}

/** The identifier at the cursor as a Name that is read. */
export function lowerName(l: Lowering): Name {
  const { from, to } = l.cursor;
  return { kind: 'Name', start: from, end: to, id: l.identifier(), ctx: 'Load', binding: null };
}

// ### Lists of expressions

/** The elements of a comma-separated list, and where its last token ends. */
export interface ElementList {
  elements: Expr[];
  start: number;
  end: number;
  /** Whether a comma was seen, so that even one element makes a tuple. */
  isTuple: boolean;
}

/**
 * Reads `a, *b, c,` from the cursor's node on. Ends on the first part that belongs to no element, which is in `l.part`
 * (`End` when the siblings are used up).
 */
export function lowerElements(l: Lowering): ElementList {
  const list: ElementList = { elements: [], start: l.cursor.from, end: l.cursor.from, isTuple: false };
  for (let part: Part = l.current(); ; part = l.next()) {
    if (part === Part.Other || part === Part.Number || part === Part.Ellipsis) list.elements.push(lowerExpression(l));
    else if (part === Part.Star) list.elements.push(lowerStarred(l));
    else if (part === Part.Comma) list.isTuple = true;
    else {
      l.part = part;
      return list;
    }
    list.end = l.cursor.to;
  }
}

/** An expression list as one expression: itself when there is one and no comma, else a tuple. */
export function lowerExpressionList(l: Lowering): Expr {
  return listAsExpression(lowerElements(l));
}

/** The same for a value: a single `*x` is none. */
export function lowerValueList(l: Lowering): Expr {
  const value = lowerExpressionList(l);
  if (value.kind === 'Starred') rejectStarred(l, value);
  return value;
}

/** CPython's compiler has no code for a starred expression outside a list, tuple, set or call. */
export function rejectStarred(l: Lowering, value: Expr): void {
  l.defer(value, "can't use starred expression here");
}

/** The tuple that a list makes, or its only element. */
export function listAsExpression(list: ElementList): Expr {
  if (!list.isTuple) return list.elements[0]!;
  return { kind: 'Tuple', start: list.start, end: list.end, elts: list.elements, ctx: 'Load' };
}

/** `*value`: the cursor goes from the star to the value. */
export function lowerStarred(l: Lowering): Starred {
  const start = l.cursor.from;
  l.next();
  const value = lowerExpression(l);
  return { kind: 'Starred', start, end: l.cursor.to, value, ctx: 'Load' };
}

// ### Operators

const operators: Record<string, Operator> = {
  '+': 'Add',
  '-': 'Sub',
  '*': 'Mult',
  '@': 'MatMult',
  '/': 'Div',
  '%': 'Mod',
  '**': 'Pow',
  '<<': 'LShift',
  '>>': 'RShift',
  '|': 'BitOr',
  '^': 'BitXor',
  '&': 'BitAnd',
  '//': 'FloorDiv',
};

/** The operator spelled like this (`+`, also `+=` without its `=`). */
export function operatorNamed(spelled: string): Operator {
  return operators[spelled]!;
}

const comparisons: Record<string, CmpOp> = {
  '==': 'Eq',
  '!=': 'NotEq',
  '<': 'Lt',
  '<=': 'LtE',
  '>': 'Gt',
  '>=': 'GtE',
};

/**
 * Arithmetic, comparisons, `and` and `or`. All lean to the left (but `**`), and a chain may have thousands of terms, so the
 * left spine is walked by a loop. Comparisons and `and`/`or` of one chain become one node; `isChain` says that
 * `left` came from this spine and not from parentheses.
 */
function lowerBinary(l: Lowering): Expr {
  const { cursor } = l;
  const spine = cursor.name;
  let depth = 0;
  while (cursor.name === spine) {
    l.first();
    depth++;
  }
  let left = lowerExpression(l);
  for (let isChain = false; depth > 0; depth--, isChain = true) {
    left = lowerBinaryStep(l, left, isChain);
    l.leave();
    left.start = cursor.from;
    left.end = cursor.to;
  }
  return left;
}

/** The operator and right operand after `left`. The caller sets the span. */
function lowerBinaryStep(l: Lowering, left: Expr, isChain: boolean): Expr {
  const part = l.next();
  if (part === Part.And || part === Part.Or) return lowerBoolOp(l, left, isChain, part === Part.And ? 'And' : 'Or');
  const spelled = part === Part.Operator ? l.nodeText() : '';
  const operator = operators[spelled];
  if (operator === undefined) return lowerCompare(l, left, isChain, spelled, part);
  l.next();
  const node: BinOp = { kind: 'BinOp', start: 0, end: 0, left, op: operator, right: lowerExpression(l) };
  return node;
}

function lowerBoolOp(l: Lowering, left: Expr, isChain: boolean, op: 'And' | 'Or'): Expr {
  l.next();
  const right = lowerExpression(l);
  if (isChain && left.kind === 'BoolOp' && left.op === op) {
    left.values.push(right);
    return left;
  }
  return { kind: 'BoolOp', start: 0, end: 0, op, values: [left, right] };
}

function lowerCompare(l: Lowering, left: Expr, isChain: boolean, spelled: string, part: Part): Expr {
  const op = lowerCompareOperator(l, spelled, part);
  const right = lowerExpression(l);
  // `a == not b`: the grammar reads it, Python does not. In parentheses the node starts after the cursor's.
  if (right.kind === 'UnaryOp' && right.op === 'Not' && right.start === l.cursor.from) {
    l.fail({ start: right.start, end: right.start + 3 }, 'invalid syntax');
  }
  const previous = isChain && left.kind === 'Compare' ? left.comparators.at(-1)! : left;
  if ((op === 'Is' || op === 'IsNot') && comparesLiteral(previous, right)) l.isSuspicious = true;
  if (isChain && left.kind === 'Compare') {
    left.ops.push(op);
    left.comparators.push(right);
    return left;
  }
  return { kind: 'Compare', start: 0, end: 0, left, ops: [op], comparators: [right] };
}

/** Reads `<`, `in`, `not in`, `is`, `is not`; leaves the cursor on the right operand. */
function lowerCompareOperator(l: Lowering, spelled: string, part: Part): CmpOp {
  if (part === Part.Operator) {
    const op = comparisons[l.source.isBarry && spelled === '<>' ? '!=' : spelled];
    // The parser that looks for errors knows what is wrong with `!=`.
    if (op === undefined || (l.source.isBarry && spelled === '!=')) l.failHere();
    l.next();
    return op;
  }
  const second = l.next();
  if (part === Part.In) return 'In';
  if (part === Part.Not) {
    l.next();
    return 'NotIn';
  }
  if (second !== Part.Not) return 'Is';
  l.next();
  return 'IsNot';
}

const unaryOperators: Record<string, UnaryOp['op']> = { '+': 'UAdd', '-': 'USub', '~': 'Invert', not: 'Not' };

function lowerUnary(l: Lowering): Expr {
  const { from, to } = l.cursor;
  l.first();
  const op = unaryOperators[l.nodeText()]!;
  l.next();
  const operand = lowerExpression(l);
  l.leave();
  return { kind: 'UnaryOp', start: from, end: to, op, operand };
}

function lowerAwait(l: Lowering): Expr {
  const { from, to } = l.cursor;
  l.first();
  l.next();
  const value = lowerExpression(l);
  if ((value.kind === 'UnaryOp' || value.kind === 'Await') && value.start === l.cursor.from) failAtFirstToken(l, value);
  l.leave();
  return { kind: 'Await', start: from, end: to, value };
}

/** An operand that Python's grammar does not take here: `await -x`, `await await x`. */
function failAtFirstToken(l: Lowering, value: Expr): never {
  const width = value.kind === 'Await' ? 'await'.length : 1;
  return l.fail({ start: value.start, end: value.start + width }, 'invalid syntax');
}

function lowerConditional(l: Lowering): Expr {
  const { from, to } = l.cursor;
  l.first();
  const body = lowerExpression(l);
  l.next();
  l.next();
  const test = lowerExpression(l);
  l.next();
  l.next();
  const orelse = lowerExpression(l);
  l.leave();
  return { kind: 'IfExp', start: from, end: to, test, body, orelse };
}

function lowerNamed(l: Lowering): Expr {
  const { from, to } = l.cursor;
  l.first();
  const target = lowerNamedTarget(l);
  checkBoundName(l, target.id, target);
  l.next();
  l.next();
  const value = lowerExpression(l);
  l.leave();
  return { kind: 'NamedExpr', start: from, end: to, target, value };
}

/** The target of `:=`: a bare name. */
function lowerNamedTarget(l: Lowering): Name {
  const isName = l.cursor.name === 'VariableName';
  const target = lowerExpression(l);
  if (target.kind !== 'Name' || !isName) {
    l.fail(target, `cannot use assignment expressions with ${describeExpression(target)}`);
  }
  target.ctx = 'Store';
  return target;
}

/** `yield`, `yield value`, `yield from value`; also the statement, whose node has the same children. */
export function lowerYield(l: Lowering): Expr {
  const { from, to } = l.cursor;
  l.first();
  const part = l.next();
  let node: Expr;
  if (part === Part.End) node = { kind: 'Yield', start: from, end: to, value: null };
  else if (part === Part.From) {
    l.next();
    node = { kind: 'YieldFrom', start: from, end: to, value: lowerExpression(l) };
  } else node = { kind: 'Yield', start: from, end: to, value: lowerValueList(l) };
  l.leave();
  return node;
}

// ### Attributes, subscripts and calls

/** A chain such as `a.b(c)[d]`: like lowerBinary, a loop along the left spine. */
function lowerTrailers(l: Lowering): Expr {
  const { cursor } = l;
  let depth = 0;
  while (cursor.name === 'MemberExpression' || cursor.name === 'CallExpression') {
    l.first();
    depth++;
  }
  let value = lowerExpression(l);
  for (; depth > 0; depth--) {
    value = lowerTrailer(l, value);
    l.leave();
    value.start = cursor.from;
    value.end = cursor.to;
  }
  return value;
}

function lowerTrailer(l: Lowering, value: Expr): Expr {
  const part = l.next();
  if (part === Part.ArgList) return lowerCall(l, value);
  l.next();
  if (part === Part.Dot) {
    const attrSpan = { start: l.cursor.from, end: l.cursor.to };
    const attr = l.identifier();
    if (isKeyword(attr)) l.failHere();
    return { kind: 'Attribute', start: 0, end: 0, value, attr, attrSpan, ctx: 'Load' };
  }
  const slice = lowerSubscriptIndex(l);
  if (isMisindexed(value, slice)) l.isSuspicious = true;
  return { kind: 'Subscript', start: 0, end: 0, value, slice, ctx: 'Load' };
}

/** What stands between the brackets of a subscript, from its first node on. */
function lowerSubscriptIndex(l: Lowering): Expr {
  const list: ElementList = { elements: [], start: l.cursor.from, end: l.cursor.from, isTuple: false };
  for (let part: Part = l.current(); part !== Part.Close; part = l.part) {
    if (part === Part.Comma) {
      list.isTuple = true;
      list.end = l.cursor.to;
      l.next();
    } else {
      const element = part === Part.Star ? lowerStarredElement(l) : lowerIndexElement(l);
      list.elements.push(element.node);
      if (element.node.kind === 'Starred') list.isTuple = true;
      list.end = element.end;
    }
  }
  return listAsExpression(list);
}

function lowerStarredElement(l: Lowering): { node: Expr; end: number } {
  const node = lowerStarred(l);
  l.next();
  return { node, end: node.end };
}

/** One index or slice; goes on to the part after it. */
function lowerIndexElement(l: Lowering): { node: Expr; end: number } {
  const start = l.cursor.from;
  let end = l.cursor.to;
  const bounds: (Expr | null)[] = [null, null, null];
  let colons = 0;
  for (let part: Part = l.current(); part !== Part.Comma && part !== Part.Close; part = l.next()) {
    end = l.cursor.to;
    if (part === Part.Colon) colons++;
    else bounds[colons] = lowerExpression(l);
    if (part === Part.Colon && bounds.some((bound) => bound?.kind === 'NamedExpr')) checkBound(l, start);
  }
  l.part = l.current();
  const [lower, upper, step] = bounds as [Expr | null, Expr | null, Expr | null];
  if (colons === 0) return { node: lower!, end };
  const node: Slice = { kind: 'Slice', start, end, lower, upper, step };
  return { node, end };
}

/** `a[b := 1:2]`: a bound may be a named expression only in parentheses. The cursor is on the colon. */
function checkBound(l: Lowering, start: number): void {
  if (/^[^(]*:=/.test(l.text.slice(start, l.cursor.from))) l.failHere();
}

// ### Displays and comprehensions

function lowerParenthesized(l: Lowering): Expr {
  l.first();
  const part = l.next();
  const inner = part === Part.Star ? lowerStarred(l) : lowerExpression(l);
  if (part === Part.Star) l.fail(inner, 'cannot use starred expression here');
  l.leave();
  return inner;
}

/** The elements between brackets. */
function lowerBracketed(l: Lowering): Expr[] {
  l.first();
  const elements = l.next() === Part.Close ? [] : lowerElements(l).elements;
  l.leave();
  return elements;
}

function lowerTuple(l: Lowering): Expr {
  const { from, to } = l.cursor;
  return { kind: 'Tuple', start: from, end: to, elts: lowerBracketed(l), ctx: 'Load' };
}

function lowerList(l: Lowering): Expr {
  const { from, to } = l.cursor;
  return { kind: 'List', start: from, end: to, elts: lowerBracketed(l), ctx: 'Load' };
}

function lowerSet(l: Lowering): Expr {
  const { from, to } = l.cursor;
  return { kind: 'Set', start: from, end: to, elts: lowerBracketed(l) };
}

function lowerDict(l: Lowering): Expr {
  const { from, to } = l.cursor;
  const keys: (Expr | null)[] = [];
  const values: Expr[] = [];
  l.first();
  for (let part = l.next(); part !== Part.Close; part = l.next()) {
    if (part === Part.Comma) continue;
    if (part === Part.DoubleStar) keys.push(null);
    else {
      keys.push(lowerExpression(l));
      l.next();
    }
    l.next();
    values.push(lowerExpression(l));
  }
  l.leave();
  return { kind: 'Dict', start: from, end: to, keys, values };
}

function lowerComprehension(l: Lowering, kind: ListComp['kind']): Expr {
  const { from, to } = l.cursor;
  l.first();
  l.next();
  const elt = lowerComprehensionElement(l);
  l.next();
  const generators = lowerGenerators(l);
  l.leave();
  return { kind, start: from, end: to, elt, generators, scope: null };
}

function lowerComprehensionElement(l: Lowering): Expr {
  if (l.current() !== Part.Star) return lowerExpression(l);
  return l.fail(lowerStarred(l), 'iterable unpacking cannot be used in comprehension');
}

function lowerDictComp(l: Lowering): Expr {
  const { from, to } = l.cursor;
  l.first();
  if (l.next() === Part.DoubleStar) l.failHere('dict unpacking cannot be used in dict comprehension');
  const key = lowerExpression(l);
  l.next();
  l.next();
  const value = lowerExpression(l);
  l.next();
  const generators = lowerGenerators(l);
  l.leave();
  const node: DictComp = { kind: 'DictComp', start: from, end: to, key, value, generators, scope: null };
  return node;
}

/** The `for` clauses from the cursor's node on, with their conditions. Ends where they end. */
export function lowerGenerators(l: Lowering): Comprehension[] {
  const generators: Comprehension[] = [];
  for (let part: Part = l.current(); part === Part.Async || part === Part.For; part = l.part) {
    const isAsync = part === Part.Async;
    if (isAsync) l.next();
    l.next();
    const target = lowerExpressionList(l);
    setContext(l, target, 'Store');
    l.next();
    const iter = lowerExpression(l);
    l.next();
    const ifs = lowerConditions(l);
    generators.push({ kind: 'comprehension', target, iter, ifs, is_async: isAsync ? 1 : 0 });
  }
  return generators;
}

function lowerConditions(l: Lowering): Expr[] {
  const ifs: Expr[] = [];
  while (l.part === Part.If) {
    l.next();
    ifs.push(lowerExpression(l));
    l.next();
  }
  return ifs;
}
