// Assignment and deletion targets: marks a lowered expression as stored to or deleted, and rejects what cannot be
// (CPython: Parser/pegen.c _PyPegen_get_invalid_target, _PyPegen_get_expr_name).

import type { Context, Expr } from '../ast.js';
import type { Source } from '../source.js';
import { syntaxErrorAt } from '../syntax-error.js';

/** Sets the context of `target` and of the targets inside it. Throws for what is no target. */
export function setContext(source: Source, target: Expr, ctx: Exclude<Context, 'Load'>): void {
  switch (target.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      target.ctx = ctx;
      return;
    case 'Starred':
      if (ctx === 'Del') break;
      target.ctx = ctx;
      setContext(source, target.value, ctx);
      return;
    case 'List':
    case 'Tuple':
      target.ctx = ctx;
      for (const element of target.elts) setContext(source, element, ctx);
      return;
    default:
  }
  const verb = ctx === 'Del' ? 'delete' : 'assign to';
  throw syntaxErrorAt(source, target, `cannot ${verb} ${describeExpression(target)}`);
}

/** What CPython calls this expression in its messages (`function call`, `literal`). */
export function describeExpression(node: Expr): string {
  return node.kind === 'Constant' ? describeConstant(node.value) : descriptions[node.kind];
}

function describeConstant(value: unknown): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  const isEllipsis = typeof value === 'object' && 'type' in value && value.type === 'Ellipsis';
  return isEllipsis ? 'ellipsis' : 'literal';
}

const descriptions: Record<Exclude<Expr['kind'], 'Constant'>, string> = {
  Attribute: 'attribute',
  Await: 'await expression',
  BinOp: 'expression',
  BoolOp: 'expression',
  Call: 'function call',
  Compare: 'comparison',
  Dict: 'dict literal',
  DictComp: 'dict comprehension',
  FormattedValue: 'f-string expression',
  GeneratorExp: 'generator expression',
  IfExp: 'conditional expression',
  Interpolation: 't-string expression',
  JoinedStr: 'f-string expression',
  Lambda: 'lambda',
  List: 'list',
  ListComp: 'list comprehension',
  Name: 'name',
  NamedExpr: 'named expression',
  Set: 'set display',
  SetComp: 'set comprehension',
  Slice: 'slice',
  Starred: 'starred',
  Subscript: 'subscript',
  TemplateStr: 't-string expression',
  Tuple: 'tuple',
  UnaryOp: 'expression',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
};
