// What CPython accepts with a SyntaxWarning though it cannot mean what it says: calling or indexing a display, comparing a
// literal by identity, asserting a tuple, leaving a `finally` block. Lowering says whether a program may have any
// (`Lowering.isSuspicious`), so that others are not walked. CPython: Python/codegen.c, Python/ast_preprocess.c (PEP 765).

import { forEachChild, type Node } from '../asdl.js';
import type { ConstantValue, Expr, Mod, Stmt } from '../ast.js';
import type { Source } from '../source.js';
import type { SyntaxWarning } from '../syntax-error.js';

/** What a call or subscript of cannot work, and comparing by identity may not: everything that is written out. */
export function isDisplay(node: Expr): boolean {
  return typeNameOf(node) !== null;
}

/**
 * The warnings about `module`, in the order in which CPython's compiler gives them. `skipsAnnotations`: they are kept as text.
 */
export function findWarnings(module: Mod, source: Source, skipsAnnotations = false): SyntaxWarning[] {
  const finder = new WarningFinder(source, skipsAnnotations);
  finder.visitFinally(module, false);
  finder.visit(module);
  return finder.warnings;
}

class WarningFinder {
  readonly warnings: SyntaxWarning[] = [];

  constructor(
    private readonly source: Source,
    private readonly skipsAnnotations: boolean,
  ) {}

  private warn({ start, end }: { start: number; end: number }, message: string): void {
    this.warnings.push({ message, line: this.source.lineOf(start), start, end });
  }

  // ### Leaving finally blocks

  /** A loop or a function inside a `finally` block may be left. */
  visitFinally(node: Node, isInside: boolean): void {
    switch (node.kind) {
      case 'Return':
      case 'Break':
      case 'Continue':
        if (isInside) this.warn(node, `'${node.kind.toLowerCase()}' in a 'finally' block`);
        return;
      case 'Try':
      case 'TryStar':
        for (const child of [...node.body, ...node.handlers, ...node.orelse]) this.visitFinally(child, isInside);
        return this.visitAll(node.finalbody, true);
      case 'For':
      case 'AsyncFor':
      case 'While':
        this.visitAll(node.body, false);
        return this.visitAll(node.orelse, isInside);
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return this.visitAll(node.body, false);
      default:
        return forEachChild(node, (child) => this.visitFinally(child, isInside));
    }
  }

  private visitAll(statements: readonly Stmt[], isInside: boolean): void {
    for (const statement of statements) this.visitFinally(statement, isInside);
  }

  // ### Expressions

  visit(node: Node): void {
    switch (node.kind) {
      case 'Assert':
        if (node.test.kind === 'Tuple' && node.test.elts.length > 0)
          this.warn(node, 'assertion is always true, perhaps remove parentheses?');
        break;
      case 'Compare':
        this.checkCompare(node);
        break;
      case 'Call':
        this.checkCallee(node.func);
        break;
      case 'Subscript':
        if (node.ctx === 'Load') this.checkSubscript(node.value, node.slice);
        break;
    }
    const annotation = this.skipsAnnotations ? annotationOf(node) : null;
    forEachChild(node, (child) => {
      if (child !== annotation) this.visit(child);
    });
  }

  /** Only one warning for a chain. */
  private checkCompare(node: Extract<Expr, { kind: 'Compare' }>): void {
    let left = node.left;
    for (const [i, op] of node.ops.entries()) {
      const right = node.comparators[i]!;
      if (op === 'Is' || op === 'IsNot') {
        const literal = identityLiteral(left) ?? identityLiteral(right);
        if (literal !== null) {
          const [spelled, meant] = op === 'Is' ? ['is', '=='] : ['is not', '!='];
          return this.warn(node, `"${spelled}" with '${literal}' literal. Did you mean "${meant}"?`);
        }
      }
      left = right;
    }
  }

  private checkCallee(func: Expr): void {
    const name = typeNameOf(func);
    if (name === null || name === 'function') return;
    this.warn(func, `'${name}' object is not callable; perhaps you missed a comma?`);
  }

  private checkSubscript(value: Expr, index: Expr): void {
    const name = typeNameOf(value);
    if (name === null) return;
    if (UNSUBSCRIPTABLE.has(name))
      return this.warn(value, `'${name}' object is not subscriptable; perhaps you missed a comma?`);
    const indexName = typeNameOf(index);
    if (name === 'dict' || indexName === null || indexName === 'int' || indexName === 'bool') return;
    this.warn(value, `${name} indices must be integers or slices, not ${indexName}; perhaps you missed a comma?`);
  }
}

const UNSUBSCRIPTABLE = new Set([
  'int',
  'float',
  'complex',
  'bool',
  'NoneType',
  'ellipsis',
  'set',
  'generator',
  'function',
  'string.templatelib.Template',
]);

/** The type of what a display, literal, comprehension or lambda makes; null for other expressions. */
function typeNameOf(node: Expr): string | null {
  switch (node.kind) {
    case 'Tuple':
      return 'tuple';
    case 'List':
    case 'ListComp':
      return 'list';
    case 'Dict':
    case 'DictComp':
      return 'dict';
    case 'Set':
    case 'SetComp':
      return 'set';
    case 'GeneratorExp':
      return 'generator';
    case 'Lambda':
      return 'function';
    case 'TemplateStr':
      return 'string.templatelib.Template';
    case 'JoinedStr':
      return 'str';
    case 'Constant':
      return constantTypeName(node.value);
    default:
      return null;
  }
}

function constantTypeName(value: ConstantValue): string {
  if (value === null) return 'NoneType';
  switch (typeof value) {
    case 'boolean':
      return 'bool';
    case 'number':
    case 'bigint':
      return 'int';
    case 'string':
      return 'str';
    default:
      return value.type === 'Ellipsis' ? 'ellipsis' : value.type;
  }
}

/** The type name of a literal that must not be compared by identity: not None, True, False or `...`. */
function identityLiteral(node: Expr): string | null {
  if (node.kind === 'Tuple') return node.elts.every((item) => item.kind === 'Constant') ? 'tuple' : null;
  if (node.kind !== 'Constant') return null;
  const name = constantTypeName(node.value);
  return name === 'NoneType' || name === 'bool' || name === 'ellipsis' ? null : name;
}

function annotationOf(node: Node): Expr | null {
  switch (node.kind) {
    case 'arg':
    case 'AnnAssign':
      return node.annotation;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return node.returns;
    default:
      return null;
  }
}
