// What CPython's compiler refuses in a syntax tree that no parser made (`compile` of an `ast` tree): the errors that lowering
// finds on its way for a source text. The tree is well-formed already. CPython: Python/codegen.c.

import { forEachChild, type Node } from '../asdl.js';
import type { Expr, Mod, Span } from '../ast.js';
import type { Source } from '../source.js';
import { type PySyntaxError, syntaxErrorAt } from '../syntax-error.js';
import { type CompilerErrors, checkBoundName } from './names.js';
import { checkCases } from './patterns.js';
import { checkDefaultOrder, checkHandlers, checkRepeated } from './repeated.js';
import { checkStars } from './targets.js';

/** Throws the first error of the tree. */
export function checkTree(module: Mod, source: Source): void {
  const checker = new TreeChecker(source);
  checker.visit(module);
  if (checker.first !== null) throw checker.first;
}

class TreeChecker implements CompilerErrors {
  first: PySyntaxError | null = null;

  constructor(private readonly source: Source) {}

  defer(span: Span, message: string, stage: 'symbols' | 'code' = 'code'): void {
    this.first ??= syntaxErrorAt(this.source, span, message, stage);
  }

  readonly visit = (node: Node): void => {
    this.checkNames(node);
    this.checkShape(node);
    forEachChild(node, this.visit);
  };

  private checkNames(node: Node): void {
    switch (node.kind) {
      case 'Name':
        this.checkTarget(node, node.id);
        break;
      case 'Attribute':
        this.checkTarget(node, node.attr);
        break;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'ClassDef':
        checkBoundName(this, node.name, node);
        break;
      case 'arg':
        checkBoundName(this, node.arg, node);
        break;
      case 'keyword':
        if (node.arg !== null) checkBoundName(this, node.arg, node);
        break;
      case 'ExceptHandler':
        if (node.name !== null) checkBoundName(this, node.name, node);
        break;
      case 'alias':
        checkBoundName(this, node.asname ?? node.name.split('.')[0]!, node);
        break;
      default:
    }
  }

  private checkTarget(node: Extract<Expr, { kind: 'Name' | 'Attribute' }>, name: string): void {
    if (node.ctx !== 'Load') checkBoundName(this, name, node, node.ctx === 'Del' ? 'delete' : 'assign to');
  }

  private checkShape(node: Node): void {
    if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef')
      node.type_params.forEach((param, i) => {
        checkDefaultOrder(this, node.type_params[i - 1], param);
      });
    switch (node.kind) {
      case 'Tuple':
      case 'List':
        if (node.ctx === 'Store') checkStars(this, node.elts, node);
        break;
      case 'Call':
      case 'ClassDef':
        checkRepeated(this, node.keywords);
        break;
      case 'Try':
        checkHandlers(this, node.handlers);
        break;
      case 'Match':
        checkCases(this, node.cases);
        break;
      case 'MatchValue':
        if (node.value.kind === 'JoinedStr' || node.value.kind === 'TemplateStr')
          this.defer(node, 'patterns may only match literals and attribute lookups');
        break;
      default:
    }
    if (mayHoldStars(node)) return;
    forEachChild(node, (child) => {
      if (child.kind === 'Starred')
        this.defer(
          child,
          child.ctx === 'Store'
            ? 'starred assignment target must be in a list or tuple'
            : "can't use starred expression here",
        );
    });
  }
}

/** Displays, calls, class bases, and the annotation of `*args`. */
function mayHoldStars(node: Node): boolean {
  switch (node.kind) {
    case 'Tuple':
    case 'List':
    case 'Set':
    case 'Call':
    case 'ClassDef':
    case 'arg':
    case 'TypeVarTuple':
      return true;
    default:
      return false;
  }
}
