// An expression's text, as annotations show it after `from __future__ import annotations`. It is written anew from the tree:
// spaces and parentheses are not the source's. CPython: Python/ast_unparse.c, whose oddities (`lambda*a: 1`) are kept.

import type {
  Arguments,
  BinOp,
  BoolOp,
  Call,
  CmpOp,
  Compare,
  Comprehension,
  Constant,
  DictComp,
  Expr,
  FormattedValue,
  IfExp,
  Interpolation,
  Lambda,
  ListComp,
  NamedExpr,
  Operator,
  Slice,
  Tuple,
  UnaryOp,
} from './ast.js';
import { reprConstant } from './dump.js';

/** How tightly an expression binds; one that binds less than its place asks for gets parentheses. */
const Level = {
  Tuple: 0,
  Test: 1,
  Or: 2,
  And: 3,
  Not: 4,
  Compare: 5,
  BitOr: 6,
  BitXor: 7,
  BitAnd: 8,
  Shift: 9,
  Arithmetic: 10,
  Term: 11,
  Factor: 12,
  Power: 13,
  Await: 14,
  Atom: 15,
} as const;

/** The text of an expression. */
export function unparse(node: Expr): string {
  return write(node, Level.Test);
}

function write(node: Expr, level: number): string {
  switch (node.kind) {
    case 'BoolOp':
      return writeBoolOp(node, level);
    case 'NamedExpr':
      return writeNamedExpr(node, level);
    case 'BinOp':
      return writeBinOp(node, level);
    case 'UnaryOp':
      return writeUnaryOp(node, level);
    case 'Lambda':
      return writeLambda(node, level);
    case 'IfExp':
      return writeIfExp(node, level);
    case 'Dict':
      return `{${node.keys.map((key, i) => writeItem(key, node.values[i]!)).join(', ')}}`;
    case 'Set':
      return `{${writeList(node.elts)}}`;
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
    case 'DictComp':
      return writeComprehension(node);
    case 'Await':
      return inParentheses(level > Level.Await, `await ${write(node.value, Level.Atom)}`);
    case 'Yield':
      return node.value === null ? '(yield)' : `(yield ${write(node.value, Level.Test)})`;
    case 'YieldFrom':
      return `(yield from ${write(node.value, Level.Test)})`;
    case 'Compare':
      return writeCompare(node, level);
    case 'Call':
      return writeCall(node);
    case 'JoinedStr':
      return `f${reprConstant(formatBody(node.values))}`;
    case 'TemplateStr':
      return `t${reprConstant(formatBody(node.values))}`;
    case 'FormattedValue':
    case 'Interpolation':
      return writeField(node);
    case 'Constant':
      return writeConstant(node);
    case 'Attribute':
      return `${write(node.value, Level.Atom)}${isInt(node.value) ? ' ' : ''}.${node.attr}`;
    case 'Subscript':
      return `${write(node.value, Level.Atom)}[${write(node.slice, Level.Tuple)}]`;
    case 'Starred':
      return `*${write(node.value, Level.BitOr)}`;
    case 'Name':
      return node.id;
    case 'List':
      return `[${writeList(node.elts)}]`;
    case 'Tuple':
      return writeTuple(node, level);
    case 'Slice':
      return writeSlice(node);
    default:
      return node satisfies never;
  }
}

function inParentheses(needed: boolean, text: string): string {
  return needed ? `(${text})` : text;
}

function writeList(nodes: readonly Expr[]): string {
  return nodes.map((node) => write(node, Level.Test)).join(', ');
}

// ### Operators

function writeBoolOp({ op, values }: BoolOp, level: number): string {
  const own = op === 'And' ? Level.And : Level.Or;
  const word = op === 'And' ? ' and ' : ' or ';
  return inParentheses(level > own, values.map((value) => write(value, own + 1)).join(word));
}

function writeNamedExpr({ target, value }: NamedExpr, level: number): string {
  return inParentheses(level > Level.Tuple, `${target.id} := ${write(value, Level.Atom)}`);
}

const OPERATORS: Record<Operator, readonly [sign: string, level: number]> = {
  Add: ['+', Level.Arithmetic],
  Sub: ['-', Level.Arithmetic],
  Mult: ['*', Level.Term],
  MatMult: ['@', Level.Term],
  Div: ['/', Level.Term],
  Mod: ['%', Level.Term],
  Pow: ['**', Level.Power],
  LShift: ['<<', Level.Shift],
  RShift: ['>>', Level.Shift],
  BitOr: ['|', Level.BitOr],
  BitXor: ['^', Level.BitXor],
  BitAnd: ['&', Level.BitAnd],
  FloorDiv: ['//', Level.Term],
};

/** Sums and products lean to the left and may have thousands of terms, so that spine is walked by a loop. */
function writeBinOp(node: BinOp, level: number): string {
  const parts: string[] = [];
  let inner: Expr = node;
  let wanted = level;
  let opening = '';
  while (inner.kind === 'BinOp') {
    const [sign, own]: readonly [string, number] = OPERATORS[inner.op];
    const toTheRight = inner.op === 'Pow';
    const close = wanted > own;
    if (close) opening += '(';
    parts.push(` ${sign} ${write(inner.right, toTheRight ? own : own + 1)}${close ? ')' : ''}`);
    wanted = toTheRight ? own + 1 : own;
    inner = inner.left;
  }
  return opening + write(inner, wanted) + parts.reverse().join('');
}

function writeUnaryOp({ op, operand }: UnaryOp, level: number): string {
  const own = op === 'Not' ? Level.Not : Level.Factor;
  const sign = { Invert: '~', Not: 'not ', UAdd: '+', USub: '-' }[op];
  return inParentheses(level > own, sign + write(operand, own));
}

const COMPARISONS: Record<CmpOp, string> = {
  Eq: '==',
  NotEq: '!=',
  Lt: '<',
  LtE: '<=',
  Gt: '>',
  GtE: '>=',
  Is: 'is',
  IsNot: 'is not',
  In: 'in',
  NotIn: 'not in',
};

function writeCompare({ left, ops, comparators }: Compare, level: number): string {
  const rest = ops.map((op, i) => ` ${COMPARISONS[op]} ${write(comparators[i]!, Level.Compare + 1)}`);
  return inParentheses(level > Level.Compare, write(left, Level.Compare + 1) + rest.join(''));
}

function writeIfExp({ test, body, orelse }: IfExp, level: number): string {
  const [value, condition] = [write(body, Level.Test + 1), write(test, Level.Test + 1)];
  return inParentheses(level > Level.Test, `${value} if ${condition} else ${write(orelse, Level.Test)}`);
}

// ### Functions and calls

function writeLambda({ args, body }: Lambda, level: number): string {
  const positional = args.posonlyargs.length + args.args.length > 0;
  const text = `lambda${positional ? ' ' : ''}${writeParameters(args)}: ${write(body, Level.Test)}`;
  return inParentheses(level > Level.Test, text);
}

function writeParameters(args: Arguments): string {
  const parts: string[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  const withDefault = (name: string, value: Expr | null | undefined): string =>
    value === null || value === undefined ? name : `${name}=${write(value, Level.Test)}`;
  positional.forEach((arg, i) => {
    parts.push(withDefault(arg.arg, args.defaults[i - firstDefault]));
    if (i === args.posonlyargs.length - 1) parts.push('/');
  });
  if (args.vararg !== null) parts.push(`*${args.vararg.arg}`);
  else if (args.kwonlyargs.length > 0) parts.push('*');
  args.kwonlyargs.forEach((arg, i) => {
    parts.push(withDefault(arg.arg, args.kw_defaults[i]));
  });
  if (args.kwarg !== null) parts.push(`**${args.kwarg.arg}`);
  return parts.join(', ');
}

function writeCall({ func, args, keywords }: Call): string {
  const callee = write(func, Level.Atom);
  const [only] = args;
  if (args.length === 1 && keywords.length === 0 && only?.kind === 'GeneratorExp')
    return callee + write(only, Level.Test);
  const named = keywords.map(({ arg, value }) => `${arg === null ? '**' : `${arg}=`}${write(value, Level.Test)}`);
  return `${callee}(${[...args.map((arg) => write(arg, Level.Test)), ...named].join(', ')})`;
}

// ### Displays and comprehensions

function writeItem(key: Expr | null, value: Expr): string {
  if (key === null) return `**${write(value, Level.BitOr)}`;
  return `${write(key, Level.Test)}: ${write(value, Level.Test)}`;
}

function writeTuple({ elts }: Tuple, level: number): string {
  if (elts.length === 0) return '()';
  return inParentheses(level > Level.Tuple, writeList(elts) + (elts.length === 1 ? ',' : ''));
}

const BRACKETS = { ListComp: '[]', SetComp: '{}', DictComp: '{}', GeneratorExp: '()' } as const;

function writeComprehension(node: ListComp | DictComp): string {
  const [open, close] = BRACKETS[node.kind];
  const element = node.kind === 'DictComp' ? writeItem(node.key, node.value) : write(node.elt, Level.Test);
  return open! + element + node.generators.map(writeClause).join('') + close!;
}

function writeClause({ target, iter, ifs, is_async }: Comprehension): string {
  const word = is_async ? ' async for ' : ' for ';
  const conditions = ifs.map((test) => ` if ${write(test, Level.Test + 1)}`);
  return `${word}${write(target, Level.Tuple)} in ${write(iter, Level.Test + 1)}${conditions.join('')}`;
}

function writeSlice({ lower, upper, step }: Slice): string {
  const part = (bound: Expr | null): string => (bound === null ? '' : write(bound, Level.Test));
  return `${part(lower)}:${part(upper)}${step === null ? '' : `:${part(step)}`}`;
}

// ### Literals

/** A float too large to be finite is written as a number that is so, too. */
function writeConstant({ value, u }: Constant): string {
  if (typeof value === 'object' && value !== null && value.type === 'Ellipsis') return '...';
  if (typeof value === 'string') return (u ? 'u' : '') + reprConstant(value);
  const text = reprConstant(value);
  return /^infj?$/.test(text) ? text.replace('inf', '1e309') : text;
}

function isInt(node: Expr): boolean {
  return node.kind === 'Constant' && (typeof node.value === 'number' || typeof node.value === 'bigint');
}

/** What stands between the quotes of an f-string or t-string, before its quotes and escapes are. */
function formatBody(values: readonly Expr[]): string {
  return values.map((value) => formatPart(value)).join('');
}

function formatPart(value: Expr): string {
  if (value.kind === 'Constant') return String(value.value).replace(/[{}]/g, '$&$&');
  return value.kind === 'JoinedStr' ? formatBody(value.values) : write(value, Level.Test);
}

function writeField(node: FormattedValue | Interpolation): string {
  const text = node.kind === 'Interpolation' ? node.str : write(node.value, Level.Test + 1);
  // Two braces would be one literal brace.
  const space = text.startsWith('{') ? ' ' : '';
  const conversion = node.conversion < 0 ? '' : `!${String.fromCharCode(node.conversion)}`;
  const spec = node.format_spec === null ? '' : `:${formatBody(node.format_spec.values)}`;
  return `{${space}${text}${conversion}${spec}}`;
}
