// What CPython does to a tree before it compiles it, for programs that ask to see it (PyCF_OPTIMIZED_AST): `__debug__` becomes a
// constant, `'%s' % (x,)` an f-string, docstrings go with `-OO`, numbers in patterns are computed. The code that is made does
// not depend on any of it. CPython: Python/ast_preprocess.c.

import { type ConstantValue, type Expr, type Mod, makeNode, mapChildren, type Node, type Stmt } from '@heddle/frontend';
import { add, negative, subtract } from '@heddle/runtime';
import { constantValue } from '../expressions/literal.js';
import { readConstant } from './from-objects.js';
import { parsePercentFormat } from './percent-format.js';

/** Changes `mod` in place. `optimize` counts as `-O` does. */
export function optimiseTree(mod: Mod, optimize: number): void {
  new Optimiser(optimize).visit(mod);
}

class Optimiser {
  constructor(private readonly optimize: number) {}

  /** The node that takes the place of `node`. */
  readonly visit = (node: Node): Node => {
    if (this.optimize >= 2) dropDocstring(node);
    mapChildren(node, this.visit);
    switch (node.kind) {
      case 'Name':
        if (node.ctx !== 'Load' || node.id !== '__debug__') return node;
        return constant(node, this.optimize === 0);
      case 'BinOp':
        return formatted(node) ?? node;
      case 'MatchValue':
        node.value = numberOf(node.value) ?? node.value;
        return node;
      case 'MatchMapping':
        node.keys = node.keys.map((key) => numberOf(key) ?? key);
        return node;
      default:
        return node;
    }
  };
}

function constant(span: Expr, value: ConstantValue): Expr {
  return makeNode('Constant', span, { value, u: false }) as Expr;
}

// ### Docstrings

function dropDocstring(node: Node): void {
  switch (node.kind) {
    case 'Module':
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      break;
    default:
      return;
  }
  const [first] = node.body;
  if (first === undefined || stringOf(first) === null) return;
  node.body = node.body.slice(1);
  if (node.body.length === 0 && node.kind !== 'Module') node.body = [makeNode('Pass', first, {}) as Stmt];
  const [next] = node.body;
  // What comes next must not be taken for the docstring.
  if (next !== undefined && next.kind === 'Expr' && stringOf(next) !== null)
    next.value = makeNode('JoinedStr', next.value, { values: [next.value] }) as Expr;
}

function stringOf(statement: Stmt): string | null {
  if (statement.kind !== 'Expr' || statement.value.kind !== 'Constant') return null;
  return typeof statement.value.value === 'string' ? statement.value.value : null;
}

// ### Formatting

/** The f-string for `'…' % (…)`, or undefined when it has other conversions than `%s`, `%r` and `%a`. */
function formatted(node: Extract<Expr, { kind: 'BinOp' }>): Expr | undefined {
  const { left, op, right } = node;
  if (op !== 'Mod' || left.kind !== 'Constant' || typeof left.value !== 'string' || right.kind !== 'Tuple')
    return undefined;
  const parts = parsePercentFormat(left.value);
  if (parts === null || right.elts.some((element) => element.kind === 'Starred')) return undefined;
  const fields = parts.filter((part) => typeof part !== 'string').length;
  if (fields !== right.elts.length) return undefined;
  let next = 0;
  const values = parts.map((part) => {
    if (typeof part === 'string') return constant(left, part);
    const spec = part.spec === '' ? null : constant(right.elts[next]!, part.spec);
    const value = right.elts[next++]!;
    return makeNode('FormattedValue', value, { value, conversion: part.conversion, format_spec: spec });
  });
  return makeNode('JoinedStr', node, { values }) as Expr;
}

// ### Numbers in patterns

/** The constant that `-1` or `1+2j` comes to. */
function numberOf(node: Expr): Expr | undefined {
  if (node.kind === 'UnaryOp' && node.op === 'USub' && node.operand.kind === 'Constant')
    return constant(node, readConstant(negative(constantValue(node.operand.value))));
  if (node.kind !== 'BinOp') return undefined;
  const left = numberOf(node.left) ?? node.left;
  if (left.kind !== 'Constant' || node.right.kind !== 'Constant') return undefined;
  const x = constantValue(left.value);
  const y = constantValue(node.right.value);
  return constant(node, readConstant(node.op === 'Add' ? add(x, y) : subtract(x, y)));
}
