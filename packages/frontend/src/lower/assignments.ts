// Assignments in all their forms, and `del`.

import type { Expr, Stmt } from '../ast.js';
import { describeExpression, setContext } from '../checks/targets.js';
import { lowerElements, lowerExpressionList, lowerValueList, operatorNamed, rejectStarred } from './expressions.js';
import { lowerAnnotation } from './functions.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';

export function lowerAssign(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  const simple = l.cursor.name === 'VariableName';
  const parenthesized = l.cursor.name === 'ParenthesizedExpression';
  const first = lowerExpressionList(l);
  const node =
    l.part === Part.TypeDef
      ? lowerAnnAssign(l, first, simple && !parenthesized, from, to)
      : lowerPlainAssign(l, first, from, to);
  l.leave();
  return node;
}

function lowerPlainAssign(l: Lowering, first: Expr, start: number, end: number): Stmt {
  const targets: Expr[] = [];
  let value = first;
  while (l.part === Part.AssignOp) {
    targets.push(value);
    l.next();
    value = lowerExpressionList(l);
  }
  if (targets.length === 1) checkMistakenEquals(l, targets[0]!, value);
  for (const target of targets) {
    const isYield = target.kind === 'Yield' || target.kind === 'YieldFrom';
    if (isYield && !isAfterParenthesis(l, target)) l.fail(target, 'assignment to yield expression not possible');
    setContext(l, target, 'Store');
  }
  if (value.kind === 'Starred') rejectStarred(l, value);
  return { kind: 'Assign', start, end, targets, value };
}

/**
 * `f() = 1`: CPython suggests `==` when the last thing before the only `=` is no target and what follows could be
 * compared with it.
 */
function checkMistakenEquals(l: Lowering, target: Expr, value: Expr): void {
  const isBareTuple = target.kind === 'Tuple' && l.text.charCodeAt(target.start) !== 0x28;
  const last = isBareTuple ? target.elts[target.elts.length - 1]! : target;
  const notCompared =
    value.kind === 'Lambda' || value.kind === 'Yield' || value.kind === 'YieldFrom' || value.kind === 'Starred';
  if (isBareTuple && last.kind === 'Name' && target.elts.some((element) => isMistakenTarget(l, element))) {
    const span = { start: last.start, end: comparedEnd(value) };
    l.fail(span, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }
  if (notCompared || (value.kind === 'UnaryOp' && value.op === 'Not') || !isMistakenTarget(l, last)) return;
  l.fail(last, `cannot assign to ${describeExpression(last)} here. Maybe you meant '==' instead of '='?`);
}

/** Whether an opening parenthesis stands right before a node. */
function isAfterParenthesis(l: Lowering, node: Expr): boolean {
  return l.text.charCodeAt(node.start - 1) === 0x28;
}

/** Where the first operand of a value ends, as far as CPython's `bitwise_or` goes. */
function comparedEnd(value: Expr): number {
  if (value.kind === 'Compare') return comparedEnd(value.left);
  if (value.kind === 'BoolOp') return comparedEnd(value.values[0]!);
  if (value.kind === 'IfExp') return comparedEnd(value.body);
  return value.kind === 'Tuple' ? comparedEnd(value.elts[0] ?? value) : value.end;
}

function isMistakenTarget(l: Lowering, node: Expr): boolean {
  switch (node.kind) {
    case 'Attribute':
    case 'GeneratorExp':
    case 'List':
    case 'Name':
    case 'Starred':
    case 'Subscript':
    case 'Tuple':
      return false;
    case 'BoolOp':
    case 'Compare':
    case 'IfExp':
    case 'Lambda':
      return isAfterParenthesis(l, node);
    case 'Constant':
      return node.value !== null && typeof node.value !== 'boolean';
    case 'UnaryOp':
      return node.op !== 'Not' || isAfterParenthesis(l, node);
    default:
      return true;
  }
}

function lowerAnnAssign(l: Lowering, target: Expr, simple: boolean, start: number, end: number): Stmt {
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
    const single = target.kind === 'List' || target.kind === 'Tuple';
    const message = single
      ? `only single target (not ${describeExpression(target)}) can be annotated`
      : 'illegal target for annotation';
    // A tuple without parentheses is known by its first element.
    const isBare = target.kind === 'Tuple' && l.text.charCodeAt(target.start) !== 0x28;
    l.fail(isBare ? target.elts[0]! : target, message);
  }
  setContext(l, target, 'Store');
  const annotation = lowerAnnotation(l);
  let value: Expr | null = null;
  if (l.next() === Part.AssignOp) {
    l.next();
    value = lowerValueList(l);
    if (l.part === Part.AssignOp) l.failHere();
  } else if (target.kind === 'Subscript') rejectStarredIndex(l, target.slice);
  return { kind: 'AnnAssign', start, end, target, annotation, value, simple: simple ? 1 : 0 };
}

/** Without a value an index is only evaluated, its items one by one. CPython: codegen_check_ann_subscr. */
function rejectStarredIndex(l: Lowering, index: Expr): void {
  if (index.kind === 'Starred') rejectStarred(l, index);
  else if (index.kind === 'Tuple') for (const item of index.elts) rejectStarredIndex(l, item);
}

export function lowerAugAssign(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  const target = lowerExpressionList(l);
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
    l.fail(target, `'${describeExpression(target)}' is an illegal expression for augmented assignment`);
  }
  setContext(l, target, 'Store');
  const op = operatorNamed(l.nodeText().slice(0, -1));
  l.next();
  const value = lowerValueList(l);
  l.leave();
  return { kind: 'AugAssign', start: from, end: to, target, op, value };
}

export function lowerDelete(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  l.next();
  const targets = lowerElements(l).elements;
  for (const target of targets) setContext(l, target, 'Del');
  l.leave();
  return { kind: 'Delete', start: from, end: to, targets };
}
