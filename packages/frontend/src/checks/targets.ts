// Assignment and deletion targets: marks a lowered expression as stored to or deleted, and rejects what cannot be
// (CPython: Parser/pegen.c _PyPegen_get_invalid_target, _PyPegen_get_expr_name).

import type { Context, Expr } from '../ast.js';
import type { Lowering } from '../lower/lowering.js';
import { type CompilerErrors, checkBoundName } from './names.js';

/** Sets the context of `target` and of the targets inside it. Throws for what is no target. */
export function setContext(l: Lowering, target: Expr, ctx: Exclude<Context, 'Load'>): void {
  switch (target.kind) {
    case 'Name':
      checkBoundName(l, target.id, target, ctx === 'Del' ? 'delete' : 'assign to');
      target.ctx = ctx;
      return;
    case 'Attribute':
      checkBoundName(l, target.attr, target, ctx === 'Del' ? 'delete' : 'assign to');
      target.ctx = ctx;
      return;
    case 'Subscript':
      target.ctx = ctx;
      return;
    case 'Starred':
      if (ctx === 'Del') break;
      setElementContext(l, target, ctx);
      l.defer(target, 'starred assignment target must be in a list or tuple');
      return;
    case 'List':
    case 'Tuple':
      target.ctx = ctx;
      for (const element of target.elts) setElementContext(l, element, ctx);
      if (ctx === 'Store') checkStars(l, target.elts, target);
      return;
    default:
  }
  const verb = ctx === 'Del' ? 'delete' : 'assign to';
  l.fail(target, `cannot ${verb} ${describeExpression(target)}`);
}

/** An element of a list or tuple, which may be starred. */
function setElementContext(l: Lowering, target: Expr, ctx: Exclude<Context, 'Load'>): void {
  if (target.kind !== 'Starred' || ctx === 'Del') setContext(l, target, ctx);
  else {
    target.ctx = ctx;
    setContext(l, target.value, ctx);
  }
}

/** How many targets may stand before a starred one: CPython's instruction has a byte for their number. */
const MAX_BEFORE_STAR = 255;

/** CPython: Python/codegen.c unpack_helper. */
export function checkStars(l: CompilerErrors, elements: Expr[], target: Expr): void {
  const isStarred = (element: Expr): boolean => element.kind === 'Starred';
  if (elements.findIndex(isStarred) > MAX_BEFORE_STAR)
    l.defer(target, 'too many expressions in star-unpacking assignment');
  if (elements.filter(isStarred).length > 1) l.defer(target, 'multiple starred expressions in assignment');
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
