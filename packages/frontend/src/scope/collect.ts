// The first pass of scope analysis (analyse.ts): walks the tree once in CPython's order, makes a block for each scope,
// notes in it how each name is used and which node waits for its binding. Errors that depend on the order of statements
// (`global` after a use) are found here. CPython: Python/symtable.c, symtable_visit_*.

import { forEachChild, type Node } from '../asdl.js';
import type {
  Alias,
  AnnAssign,
  Arguments,
  Attribute,
  AugAssign,
  ClassDef,
  Comprehension,
  Deferral,
  DictComp,
  ExceptHandler,
  Expr,
  For,
  FunctionDef,
  Global,
  ImportFrom,
  Lambda,
  ListComp,
  Mod,
  Name,
  NamedExpr,
  Nonlocal,
  Return,
  Span,
  Stmt,
  Try,
  TypeAlias,
  TypeParam,
  While,
  Yield,
  YieldFrom,
} from '../ast.js';
import type { Source } from '../source.js';
import { syntaxErrorAt } from '../syntax-error.js';
import type { AnalysisOptions } from './analyse.js';
import type { Scope, ScopeKind } from './binding.js';
import {
  ANNOTATED,
  ASSIGNED,
  type Bindable,
  Block,
  type BlockOptions,
  type Enclosure,
  GLOBAL,
  ITERATION,
  NONLOCAL,
  PARAMETER,
  TYPE_PARAMETER,
  USED,
} from './block.js';
import { FlowFaults } from './flow.js';
import { completeScope } from './layout.js';

type AnyComprehension = ListComp | DictComp;

/** The child with which a node of a left-leaning chain begins; null for other nodes. */
function leftOperand(node: Expr): Expr | null {
  if (node.kind === 'BinOp') return node.left;
  if (node.kind === 'Attribute' || node.kind === 'Subscript') return node.value;
  return node.kind === 'Call' ? node.func : null;
}

const COMPREHENSION_NAMES: Record<AnyComprehension['kind'], string> = {
  ListComp: '<listcomp>',
  SetComp: '<setcomp>',
  DictComp: '<dictcomp>',
  GeneratorExp: '<genexpr>',
};
const COMPREHENSION_WORDS: Record<AnyComprehension['kind'], string> = {
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  GeneratorExp: 'generator expression',
};

const ANNOTATION = 'an annotation';
/** The variable in which a generic class finds its type parameters. */
const TYPE_PARAMS = '.type_params';

/** Built-ins that can read a scope's variables by name. */
const NAMESPACE_READERS = new Set(['locals', 'vars', 'dir', 'exec', 'eval']);

export class Collector {
  readonly root: Block;
  readonly flow = new FlowFaults();
  private block: Block;
  /** After `from __future__ import annotations`. */
  private futureAnnotations: boolean;

  constructor(
    module: Mod,
    private readonly source: Source,
    { futureAnnotations = false, allowTopLevelAwait = false }: AnalysisOptions,
  ) {
    this.root = new Block('module', '<module>', null, { isAsync: allowTopLevelAwait });
    this.root.scope.isCoroutine = false;
    this.root.scope.futureAnnotations = futureAnnotations;
    this.futureAnnotations = futureAnnotations;
    this.block = this.root;
    module.scope = this.root.scope;
  }

  // ### Blocks and names

  private fail(span: Span, message: string): never {
    throw syntaxErrorAt(this.source, span, message, 'symbols');
  }

  /** Runs `visit` with a new block as the current one. */
  private inside(kind: ScopeKind, name: string, options: BlockOptions, visit: (block: Block) => void): Block {
    const block = new Block(kind, name, this.block, options);
    this.inBlock(block, visit);
    return block;
  }

  private inBlock(block: Block, visit: (block: Block) => void): void {
    const outer = this.block;
    this.block = block;
    visit(block);
    this.block = outer;
  }

  /** `node` binds or uses `name` in the current block. */
  private mention(node: Bindable, name: string, flags: number, span: Span): void {
    const { block } = this;
    const symbol = block.symbolOf(block.mangle(name));
    const before = symbol.flags;
    if (flags & PARAMETER && before & PARAMETER) {
      this.fail(span, `duplicate argument '${name}' in function definition`);
    }
    if (flags & TYPE_PARAMETER && before & TYPE_PARAMETER) this.fail(span, `duplicate type parameter '${name}'`);
    if (block.inIterationTarget && flags & ASSIGNED) {
      if (before & (GLOBAL | NONLOCAL)) {
        this.fail(span, `comprehension inner loop cannot rebind assignment expression target '${name}'`);
      }
      flags |= ITERATION;
    }
    symbol.flags = before | flags;
    block.references.push(node);
    block.referenced.push(symbol);
  }

  private visitAll(nodes: readonly (Node | null)[]): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      if (node !== null) this.visit(node);
    }
  }

  private visitOptional(node: Node | null): void {
    if (node !== null) this.visit(node);
  }

  /** The switch: nodes that bind, use or scope names have a method; all others are only walked through. */
  visit(node: Node): void {
    switch (node.kind) {
      case 'Name':
        this.visitName(node);
        break;
      case 'Attribute':
      case 'BinOp':
      case 'Call':
      case 'Subscript':
        this.visitChain(node);
        break;
      case 'Constant':
        break;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.visitFunctionDef(node);
        break;
      case 'ClassDef':
        this.visitClassDef(node);
        break;
      case 'Lambda':
        this.visitLambda(node);
        break;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.visitComprehension(node);
        break;
      case 'NamedExpr':
        this.visitNamedExpr(node);
        break;
      case 'Global':
        this.visitDirective(node, GLOBAL);
        break;
      case 'Nonlocal':
        this.visitDirective(node, NONLOCAL);
        break;
      case 'ImportFrom':
        this.visitImportFrom(node);
        break;
      case 'alias':
        this.visitAlias(node);
        break;
      case 'AnnAssign':
        this.visitAnnAssign(node);
        break;
      case 'AugAssign':
        this.visitAugAssign(node);
        break;
      case 'TypeAlias':
        this.visitTypeAlias(node);
        break;
      case 'ExceptHandler':
        this.visitExceptHandler(node);
        break;
      case 'MatchAs':
        if (node.pattern !== null) this.visit(node.pattern);
        if (node.name !== null) this.mention(node, node.name, ASSIGNED, node);
        break;
      case 'MatchStar':
        if (node.name !== null) this.mention(node, node.name, ASSIGNED, node);
        break;
      case 'MatchMapping':
        forEachChild(node, this.visitChild);
        if (node.rest !== null) this.mention(node, node.rest, ASSIGNED, node);
        break;
      case 'Return':
        this.visitReturn(node);
        break;
      case 'Yield':
      case 'YieldFrom':
        this.visitYield(node);
        break;
      case 'Await':
        this.visitAwait(node);
        break;
      case 'For':
      case 'AsyncFor':
      case 'While':
        this.conditionally(() => this.visitLoop(node));
        break;
      case 'AsyncWith':
        this.requireAsync(node, 'async with');
        this.visitConditionally(node);
        break;
      case 'If':
      case 'Match':
      case 'Try':
      case 'With':
        this.visitConditionally(node);
        break;
      case 'TryStar':
        this.conditionally(() => this.visitTryStar(node));
        break;
      case 'Break':
        this.flow.checkBreak(this.block, node);
        break;
      case 'Continue':
        this.flow.checkContinue(this.block, node);
        break;
      default:
        this.visitChildren(node);
    }
  }

  /** Nodes that only have children; the frequent ones need no table. */
  private visitChildren(node: Node): void {
    switch (node.kind) {
      case 'Expr':
      case 'keyword':
      case 'Starred':
        this.visit(node.value);
        break;
      case 'Assign':
        this.visitAll(node.targets);
        this.visit(node.value);
        break;
      case 'Compare':
        this.visit(node.left);
        this.visitAll(node.comparators);
        break;
      case 'Tuple':
      case 'List':
        this.visitAll(node.elts);
        break;
      case 'BoolOp':
      case 'JoinedStr':
        this.visitAll(node.values);
        break;
      case 'UnaryOp':
        this.visit(node.operand);
        break;
      case 'If':
        this.visit(node.test);
        this.visitAll(node.body);
        this.visitAll(node.orelse);
        break;
      default:
        forEachChild(node, this.visitChild);
    }
  }

  private readonly visitChild = (node: Node): void => this.visit(node);

  /**
   * Sums and chains such as `a.b(c)[d]` lean to the left and may have thousands of terms, so their spine is walked by a
   * loop.
   */
  private visitChain(node: Expr): void {
    const left = leftOperand(node);
    if (left === null) return;
    if (node.kind === 'Attribute' && node.ctx === 'Store') this.noteStaticAttribute(node);
    const inner = leftOperand(left);
    // Most are short.
    if (inner === null || leftOperand(inner) === null) this.visit(left);
    else this.visitSpine(left);
    this.visitBesidesLeft(node);
  }

  private visitSpine(node: Expr): void {
    const spine: Expr[] = [];
    let inner = node;
    for (let left = leftOperand(inner); left !== null; left = leftOperand(inner)) {
      spine.push(inner);
      inner = left;
    }
    this.visit(inner);
    for (let i = spine.length - 1; i >= 0; i--) this.visitBesidesLeft(spine[i]!);
  }

  /** `self.name = …` in a function tells the class around it which attributes its instances get. */
  private noteStaticAttribute({ value, attr }: Attribute): void {
    if (value.kind !== 'Name' || value.id !== 'self') return;
    let outer = this.block.host.parent;
    while (outer !== null && outer.kind !== 'class') outer = outer.parent;
    outer?.scope.staticAttributes?.add(attr);
  }

  private visitBesidesLeft(node: Expr): void {
    if (node.kind === 'BinOp') this.visit(node.right);
    else if (node.kind === 'Subscript') this.visit(node.slice);
    else if (node.kind === 'Call') {
      this.visitAll(node.args);
      for (const keyword of node.keywords) this.visit(keyword.value);
    }
  }

  private visitName(node: Name): void {
    const { block } = this;
    if (block.unevaluated) return;
    this.mention(node, node.id, node.ctx === 'Load' ? USED : ASSIGNED, node);
    if (node.ctx === 'Del') this.noteDeleted();
    if (node.ctx !== 'Load') return;
    // Zero-argument super() finds the class through the cell that `__class__` names.
    if (node.id === 'super' && block.isFunctionLike) block.note('__class__', USED);
    if (NAMESPACE_READERS.has(node.id)) block.scope.hasImportStar = block.host.scope.hasImportStar = true;
  }

  /** The name that was mentioned last may be unbound here. */
  private noteDeleted(): void {
    const { block } = this;
    block.deleted ??= [];
    block.deleted.push(block.referenced.at(-1)!);
  }

  private mentionHandler(node: ExceptHandler): void {
    if (node.name === null) return;
    this.mention(node, node.name, ASSIGNED, node);
    this.noteDeleted();
  }

  // ### Functions

  private visitFunctionDef(node: FunctionDef): void {
    this.mention(node, node.name, ASSIGNED, node);
    this.visitAll(node.args.defaults);
    this.visitAll(node.args.kw_defaults);
    this.visitAll(node.decorator_list);
    this.inTypeParams(node, null, () => {
      const isAsync = node.kind === 'AsyncFunctionDef';
      const annotations = this.visitSignatureAnnotations(node);
      const block = this.inside('function', node.name, { isAsync }, () => {
        this.visitParameters(node.args);
        if (!node.deferred) this.visitAll(node.body);
      });
      if (node.deferred) this.postpone(block, node, node.deferred);
      this.flow.checkAsyncGenerator(block);
      block.scope.annotations = annotations;
      node.scope = block.scope;
    });
  }

  private postpone(block: Block, node: FunctionDef, deferred: Deferral): void {
    block.isDeferred = true;
    const { staticAttributes } = block.parent!.scope;
    if (staticAttributes !== null) for (const name of deferred.selfAttributes(this.source)) staticAttributes.add(name);
    node.complete = () => {
      block.isDeferred = false;
      node.deferred = null;
      node.body = deferred.parse(this.source);
      this.inBlock(block, () => this.visitAll(node.body));
      completeScope(block, this.source);
    };
  }

  private visitLambda(node: Lambda): void {
    this.visitAll(node.args.defaults);
    this.visitAll(node.args.kw_defaults);
    const block = this.inside('lambda', '<lambda>', {}, () => {
      this.visitParameters(node.args);
      this.visit(node.body);
    });
    node.scope = block.scope;
  }

  private visitParameters(args: Arguments): void {
    const all = [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
    if (args.vararg !== null) all.push(args.vararg);
    if (args.kwarg !== null) all.push(args.kwarg);
    for (const arg of all) {
      this.mention(arg, arg.arg, PARAMETER, arg);
      this.block.parameters.push(this.block.mangle(arg.arg));
    }
  }

  private visitSignatureAnnotations(node: FunctionDef): Scope | null {
    const { args } = node;
    const annotated = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
    const annotations = annotated.map((arg) => arg?.annotation ?? null);
    if (node.returns === null && annotations.every((annotation) => annotation === null)) return null;
    const inner = this.insideAnnotation('__annotate__', ANNOTATION, () => {
      this.visitAll(annotations);
      this.visitOptional(node.returns);
    });
    return inner.scope;
  }

  /** A scope whose expressions are evaluated later, by a function of one parameter, `.format`. */
  private insideAnnotation(name: string, described: string, visit: () => void): Block {
    // Their text is all that is kept then, so what they name is neither used nor captured.
    const unevaluated = described === ANNOTATION && this.futureAnnotations;
    const seesClass = !unevaluated && (this.block.kind === 'class' || this.block.scope.seesClass);
    return this.inside('annotation', name, { seesClass }, (block) => {
      block.described = described;
      block.parameters.push('.format');
      block.note('.format', PARAMETER);
      if (seesClass) block.note('__classdict__', USED);
      block.unevaluated = unevaluated;
      visit();
    });
  }

  /** Visits `node.type_params` in a scope of their own, and `visit` inside it; without any only does `visit`. */
  private inTypeParams(node: FunctionDef | ClassDef | TypeAlias, className: string | null, visit: () => void): void {
    if (node.type_params.length === 0) {
      visit();
      return;
    }
    const name = node.kind === 'TypeAlias' ? node.name.id : node.name;
    const seesClass = this.block.kind === 'class';
    const options: BlockOptions = { seesClass };
    if (className !== null) options.className = null;
    const block = this.inside('type-params', `<generic parameters of ${name}>`, options, (block) => {
      block.described = 'the definition of a generic';
      if (seesClass) block.note('__classdict__', USED);
      if (className !== null) {
        block.privateNames = { className, names: new Set(node.type_params.map((parameter) => parameter.name)) };
      }
      for (const parameter of node.type_params) this.visitTypeParam(parameter);
      visit();
    });
    node.typeParamsScope = block.scope;
  }

  private visitTypeParam(parameter: TypeParam): void {
    this.mention(parameter, parameter.name, TYPE_PARAMETER, parameter);
    const { kind, name } = parameter;
    const { default_value: defaultValue } = parameter;
    if (kind === 'TypeVar' && parameter.bound !== null) {
      const { bound } = parameter;
      const described = bound.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound';
      parameter.boundScope = this.insideAnnotation(name, described, () => this.visit(bound)).scope;
    }
    if (defaultValue !== null) {
      parameter.defaultScope = this.insideAnnotation(name, `a ${kind} default`, () => this.visit(defaultValue)).scope;
    }
  }

  private visitTypeAlias(node: TypeAlias): void {
    this.visit(node.name);
    this.inTypeParams(node, null, () => {
      node.scope = this.insideAnnotation(node.name.id, 'a type alias', () => this.visit(node.value)).scope;
    });
  }

  // ### Classes

  private visitClassDef(node: ClassDef): void {
    this.mention(node, node.name, ASSIGNED, node);
    this.visitAll(node.decorator_list);
    const isGeneric = node.type_params.length > 0;
    this.inTypeParams(node, node.name, () => {
      if (isGeneric) {
        node.typeParamsVariable = { binding: null };
        this.mention(node.typeParamsVariable, TYPE_PARAMS, ASSIGNED, node);
      }
      this.visitAll(node.bases);
      this.visitAll(node.keywords);
      const block = this.inside('class', node.name, { className: node.name }, (inner) => {
        if (isGeneric) inner.note(TYPE_PARAMS, USED);
        this.visitAll(node.body);
      });
      node.scope = block.scope;
    });
  }

  // ### Comprehensions

  private visitComprehension(node: AnyComprehension): void {
    const [first, ...rest] = node.generators;
    if (first === undefined) return;
    // The first iterable belongs to the scope around.
    this.visitIterable(first.iter);
    const isGenerator = node.kind === 'GeneratorExp';
    const kind = isGenerator ? 'generator-expression' : 'comprehension';
    const block = this.inside(kind, COMPREHENSION_NAMES[node.kind], {}, (inner) => {
      inner.described = COMPREHENSION_WORDS[node.kind];
      if (isGenerator) {
        inner.parameters.push('.0');
        inner.note('.0', PARAMETER);
      }
      this.visitClause(first);
      for (const clause of rest) {
        this.visitClause(clause, true);
      }
      if (node.kind === 'DictComp') {
        // CPython's symbol table looks at the value first.
        this.visit(node.value);
        this.visit(node.key);
      } else this.visit(node.elt);
    });
    node.scope = block.scope;
    if (block.scope.isCoroutine && !isGenerator) this.spreadAsync(node);
  }

  /** A comprehension that awaits makes the scope around it await too. */
  private spreadAsync(node: AnyComprehension): void {
    const { block } = this;
    if (!block.isAsync && !block.isComprehension) {
      this.fail(node, 'asynchronous comprehension outside of an asynchronous function');
    }
    block.scope.isCoroutine = true;
  }

  private visitClause(clause: Comprehension, withIterable = false): void {
    if (clause.is_async) this.block.scope.isCoroutine = true;
    this.block.inIterationTarget = true;
    this.visit(clause.target);
    this.block.inIterationTarget = false;
    if (withIterable) this.visitIterable(clause.iter);
    this.visitAll(clause.ifs);
  }

  private visitIterable(iterable: Expr): void {
    const { block } = this;
    block.iterableDepth++;
    this.visit(iterable);
    block.iterableDepth--;
  }

  private visitNamedExpr(node: NamedExpr): void {
    const { block } = this;
    this.refuseInAnnotation('named expression', node);
    if (block.iterableDepth > 0) {
      this.fail(node, 'assignment expression cannot be used in a comprehension iterable expression');
    }
    if (block.isComprehension) this.bindOutsideComprehension(node.target);
    this.visit(node.value);
    this.visit(node.target);
  }

  /** A walrus in a comprehension binds in the function or module around it (PEP 572). */
  private bindOutsideComprehension(target: Name): void {
    const { block } = this;
    let outer = block;
    for (; outer.parent !== null && (outer.isComprehension || outer.described === ANNOTATION); outer = outer.parent) {
      if (outer.flagsOf(outer.mangle(target.id)) & ITERATION) {
        this.fail(target, `assignment expression cannot rebind comprehension iteration variable '${target.id}'`);
      }
    }
    if (outer.kind === 'class') {
      this.fail(target, 'assignment expression within a comprehension cannot be used in a class body');
    }
    if (outer.described !== '') {
      const where = outer.kind === 'type-params' ? 'within' : 'in';
      this.fail(target, `assignment expression within a comprehension cannot be used ${where} ${outer.described}`);
    }
    const name = block.mangle(target.id);
    const isGlobal = outer.kind === 'module' || (outer.flagsOf(name) & GLOBAL) !== 0;
    block.note(name, isGlobal ? GLOBAL : NONLOCAL).directive = target;
    outer.note(name, outer.kind === 'module' ? GLOBAL : isGlobal ? 0 : ASSIGNED);
  }

  // ### Statements that bind

  private visitImportFrom(node: ImportFrom): void {
    if (node.module === '__future__' && node.names.some((alias) => alias.name === 'annotations')) {
      this.futureAnnotations = this.root.scope.futureAnnotations = true;
    }
    this.visitAll(node.names);
  }

  private visitAlias(node: Alias): void {
    if (node.name === '*') {
      if (this.block.kind !== 'module') this.fail(node, 'import * only allowed at module level');
      this.block.scope.hasImportStar = true;
      return;
    }
    const dot = node.asname === null ? node.name.indexOf('.') : -1;
    this.mention(node, node.asname ?? (dot < 0 ? node.name : node.name.slice(0, dot)), ASSIGNED, node);
  }

  private visitExceptHandler(node: ExceptHandler): void {
    this.visitOptional(node.type);
    this.mentionHandler(node);
    this.visitAll(node.body);
  }

  private visitAnnAssign(node: AnnAssign): void {
    const { block } = this;
    const { target } = node;
    if (target.kind === 'Name') {
      const flags = block.flagsOf(block.mangle(target.id));
      if (flags & (GLOBAL | NONLOCAL) && block.kind !== 'module' && node.simple) {
        this.fail(node, `annotated name '${target.id}' can't be ${flags & GLOBAL ? 'global' : 'nonlocal'}`);
      }
      const bound = node.simple ? ASSIGNED | ANNOTATED : node.value !== null ? ASSIGNED : 0;
      this.mention(target, target.id, bound, target);
    } else this.visitTarget(target, node.value !== null);
    if (node.simple && (block.kind === 'class' || block.kind === 'module')) this.noteAnnotated(block, node);
    this.visitVariableAnnotation(node.annotation);
    this.visitOptional(node.value);
  }

  private visitAugAssign(node: AugAssign): void {
    this.visitTarget(node.target, false);
    this.visit(node.value);
  }

  /** An attribute that is not simply assigned to is no static one. */
  private visitTarget(target: AugAssign['target'], isAssigned: boolean): void {
    if (target.kind === 'Attribute' && !isAssigned) this.visit(target.value);
    else this.visit(target);
  }

  /** Module-level annotations are always conditional: `__annotate__` can be called while the module still runs. */
  private noteAnnotated(block: Block, node: AnnAssign): void {
    const { scope } = block;
    scope.annotated.push(node);
    if (this.futureAnnotations || (block.kind === 'class' && block.conditionalDepth === 0)) return;
    scope.hasConditionalAnnotations = true;
    node.conditionalIndex = scope.annotated.filter((other) => other.conditionalIndex !== undefined).length;
  }

  /** All annotations of a class's or module's variables share one scope; those of a function's are never evaluated. */
  private visitVariableAnnotation(annotation: Expr): void {
    const { block } = this;
    const unevaluated = block.kind !== 'class' && block.kind !== 'module';
    let inner = this.variableAnnotations.get(block);
    if (inner === undefined) {
      inner = this.insideAnnotation('__annotate__', ANNOTATION, () => {
        if (unevaluated) this.block.unevaluated = true;
      });
      this.variableAnnotations.set(block, inner);
      if (!unevaluated) block.scope.annotations = inner.scope;
    }
    if (block.kind === 'class' && block.scope.hasConditionalAnnotations)
      inner.note('__conditional_annotations__', USED);
    this.inBlock(inner, () => this.visit(annotation));
  }

  private readonly variableAnnotations = new Map<Block, Block>();

  private visitDirective(node: Global | Nonlocal, flag: number): void {
    const { block } = this;
    const word = flag === GLOBAL ? 'global' : 'nonlocal';
    for (const name of node.names) {
      const mangled = block.mangle(name);
      const before = block.flagsOf(mangled);
      if (before & PARAMETER) this.fail(node, `name '${name}' is parameter and ${word}`);
      if (before & USED) this.fail(node, `name '${name}' is used prior to ${word} declaration`);
      if (before & ANNOTATED) this.fail(node, `annotated name '${name}' can't be ${word}`);
      if (before & ASSIGNED) this.fail(node, `name '${name}' is assigned to before ${word} declaration`);
      const symbol = block.note(mangled, flag);
      symbol.directive ??= node;
      if (flag === GLOBAL) this.root.scope.declaredGlobal.add(mangled);
    }
  }

  // ### Statements and expressions bound to a place

  private visitReturn(node: Return): void {
    const { block } = this;
    this.visitOptional(node.value);
    this.flow.checkReturn(block, node);
    if (node.value !== null) block.valueReturn ??= node;
  }

  private visitYield(node: Yield | YieldFrom): void {
    const { block } = this;
    this.refuseInAnnotation('yield expression', node);
    this.visitOptional(node.value);
    if (block.isComprehension) this.fail(node, `'yield' inside ${block.described}`);
    this.flow.checkYield(block, node, node.kind === 'YieldFrom');
    if (block.isFunctionLike) block.scope.isGenerator = block.scope.hasYield = true;
  }

  private visitAwait(node: Extract<Expr, { kind: 'Await' }>): void {
    const { block } = this;
    this.refuseInAnnotation('await expression', node);
    if (!block.isFunctionLike && !block.isAsync) this.fail(node, "'await' outside function");
    if (!block.isAsync && !block.isComprehension) this.fail(node, "'await' outside async function");
    this.visit(node.value);
    block.scope.isCoroutine = true;
  }

  private requireAsync(statement: Span, words: string): void {
    if (!this.block.isAsync) this.fail(statement, `'${words}' outside async function`);
    this.block.scope.isCoroutine = true;
  }

  private refuseInAnnotation(what: string, node: Span): void {
    const { kind, described } = this.block;
    if (kind === 'annotation' || kind === 'type-params') this.fail(node, `${what} cannot be used within ${described}`);
  }

  private visitLoop(node: For | While): void {
    if (node.kind === 'AsyncFor') this.requireAsync(node, 'async for');
    if (node.kind === 'While') this.visit(node.test);
    else {
      this.visit(node.target);
      this.visit(node.iter);
    }
    this.enclosed('loop', node.body);
    this.visitAll(node.orelse);
  }

  private visitTryStar(node: Try): void {
    this.visitAll(node.body);
    for (const handler of node.handlers) {
      this.visitOptional(handler.type);
      this.mentionHandler(handler);
      this.enclosed('except*', handler.body);
    }
    this.visitAll(node.orelse);
    this.visitAll(node.finalbody);
  }

  /** Visits a statement whose body may not run, or not to its end. */
  private conditionally(visit: () => void): void {
    const { block } = this;
    block.conditionalDepth++;
    visit();
    block.conditionalDepth--;
  }

  private visitConditionally(node: Node): void {
    const { block } = this;
    block.conditionalDepth++;
    this.visitChildren(node);
    block.conditionalDepth--;
  }

  private enclosed(enclosure: Enclosure, body: Stmt[]): void {
    const { enclosures } = this.block;
    enclosures.push(enclosure);
    this.visitAll(body);
    enclosures.pop();
  }
}
