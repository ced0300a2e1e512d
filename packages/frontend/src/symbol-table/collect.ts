// The walk that notes how each name is used in each block, in CPython's order. Errors are none of its business: scope analysis
// has found them before. CPython: Python/symtable.c symtable_visit_*.

import { forEachChild, type Node } from '../asdl.js';
import type {
  Alias,
  AnnAssign,
  Arguments,
  ClassDef,
  Comprehension,
  DictComp,
  Expr,
  FunctionDef,
  Lambda,
  ListComp,
  Mod,
  Name,
  NamedExpr,
  Span,
  TypeAlias,
  TypeParam,
} from '../ast.js';
import { mangle } from '../scope/mangle.js';
import type { Source } from '../source.js';
import {
  type BlockType,
  DEF_ANNOT,
  DEF_COMP_ITER,
  DEF_GLOBAL,
  DEF_IMPORT,
  DEF_LOCAL,
  DEF_NONLOCAL,
  DEF_PARAM,
  DEF_TYPE_PARAM,
  SymbolEntry,
  USE,
} from './entry.js';

type AnyComprehension = ListComp | DictComp;

const COMPREHENSION_NAMES: Record<AnyComprehension['kind'], string> = {
  ListComp: 'listcomp',
  SetComp: 'setcomp',
  DictComp: 'dictcomp',
  GeneratorExp: 'genexpr',
};

const CONDITIONAL = new Set('For AsyncFor While If Match Try TryStar With AsyncWith'.split(' '));

export class SymbolCollector {
  readonly top = new SymbolEntry({ type: 'module', name: 'top', line: 0 }, null);
  private entry = this.top;
  private readonly source: Source;
  /** After `from __future__ import annotations`. */
  private readonly keepsAnnotations: boolean;

  constructor(module: Mod, source: Source, features: readonly string[]) {
    this.source = source;
    this.keepsAnnotations = features.includes('annotations');
    forEachChild(module, this.visit);
  }

  // ### Entries and names

  private inside(type: BlockType, name: string, at: Span, visit: (entry: SymbolEntry) => void): SymbolEntry {
    const entry = new SymbolEntry({ type, name, line: this.source.lineOf(at.start) }, this.entry);
    this.inEntry(entry, visit);
    return entry;
  }

  private inEntry(entry: SymbolEntry, visit: (entry: SymbolEntry) => void): void {
    const outer = this.entry;
    this.entry = entry;
    visit(entry);
    this.entry = outer;
  }

  private note(name: string, flags: number, entry = this.entry): void {
    const { className, privateNames } = this.entry;
    const mangled = privateNames !== null && !privateNames.has(name) ? name : mangle(className, name);
    const { symbols } = entry;
    const iteration = entry.inIterationTarget ? DEF_COMP_ITER : 0;
    symbols.set(mangled, (symbols.get(mangled) ?? 0) | flags | iteration);
    if (flags & DEF_PARAM) entry.parameters.push(mangled);
    else if (flags & DEF_GLOBAL) this.top.symbols.set(mangled, (this.top.symbols.get(mangled) ?? 0) | flags);
  }

  private visitAll(nodes: readonly (Node | null)[]): void {
    for (const node of nodes) if (node !== null) this.visit(node);
  }

  private readonly visit = (node: Node): void => {
    if (CONDITIONAL.has(node.kind)) {
      this.entry.conditionalDepth++;
      forEachChild(node, this.visit);
      this.entry.conditionalDepth--;
    } else if (!this.visitStatement(node) && !this.visitExpression(node)) forEachChild(node, this.visit);
  };

  /** False for what is only walked through. */
  private visitStatement(node: Node): boolean {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.visitFunctionDef(node);
        return true;
      case 'ClassDef':
        this.visitClassDef(node);
        return true;
      case 'TypeAlias':
        this.visitTypeAlias(node);
        return true;
      case 'AnnAssign':
        this.visitAnnAssign(node);
        return true;
      case 'Global':
      case 'Nonlocal':
        for (const name of node.names) this.note(name, node.kind === 'Global' ? DEF_GLOBAL : DEF_NONLOCAL);
        return true;
      case 'alias':
        this.visitAlias(node);
        return true;
      case 'ExceptHandler':
        if (node.type !== null) this.visit(node.type);
        if (node.name !== null) this.note(node.name, DEF_LOCAL);
        this.visitAll(node.body);
        return true;
      default:
        return false;
    }
  }

  private visitExpression(node: Node): boolean {
    switch (node.kind) {
      case 'Name':
        this.visitName(node);
        return true;
      case 'Lambda':
        this.visitLambda(node);
        return true;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.visitComprehension(node);
        return true;
      case 'NamedExpr':
        this.visitNamedExpr(node);
        return true;
      case 'MatchAs':
        if (node.pattern !== null) this.visit(node.pattern);
        if (node.name !== null) this.note(node.name, DEF_LOCAL);
        return true;
      case 'MatchStar':
        if (node.name !== null) this.note(node.name, DEF_LOCAL);
        return true;
      case 'MatchMapping':
        forEachChild(node, this.visit);
        if (node.rest !== null) this.note(node.rest, DEF_LOCAL);
        return true;
      default:
        return false;
    }
  }

  private visitName({ id, ctx }: Name): void {
    if (this.entry.isUnevaluated) return;
    this.note(id, ctx === 'Load' ? USE : DEF_LOCAL);
    // Zero-argument super() finds the class through it.
    if (id === 'super' && ctx === 'Load' && this.entry.isFunctionLike) this.note('__class__', USE);
  }

  // ### Functions and classes

  private visitFunctionDef(node: FunctionDef): void {
    const { args } = node;
    this.note(node.name, DEF_LOCAL);
    this.visitAll([...args.defaults, ...args.kw_defaults, ...node.decorator_list]);
    this.inTypeParameters(
      node,
      node.name,
      () => {
        if (node.type_params.length > 0) {
          this.note('.defaults', DEF_PARAM);
          if (args.kw_defaults.some((value) => value !== null)) this.note('.kwdefaults', DEF_PARAM);
        }
      },
      () => {
        this.visitSignatureAnnotations(node);
        this.inside('function', node.name, node, () => {
          this.noteParameters(args);
          this.visitAll(node.body);
        });
      },
    );
  }

  private visitSignatureAnnotations(node: FunctionDef): void {
    const { args } = node;
    const annotated = [...args.posonlyargs, ...args.args, args.vararg, args.kwarg, ...args.kwonlyargs];
    this.insideAnnotation('annotation', '__annotate__', node, (entry) => {
      entry.isUnevaluated = this.keepsAnnotations;
      this.visitAll([...annotated.map((arg) => arg?.annotation ?? null), node.returns]);
    });
  }

  private noteParameters({ posonlyargs, args, kwonlyargs, vararg, kwarg }: Arguments): void {
    for (const arg of [...posonlyargs, ...args, ...kwonlyargs, vararg, kwarg])
      if (arg !== null) this.note(arg.arg, DEF_PARAM);
  }

  private visitLambda(node: Lambda): void {
    this.visitAll([...node.args.defaults, ...node.args.kw_defaults]);
    this.inside('function', 'lambda', node, () => {
      this.noteParameters(node.args);
      this.visit(node.body);
    });
  }

  private visitClassDef(node: ClassDef): void {
    const isGeneric = node.type_params.length > 0;
    this.note(node.name, DEF_LOCAL);
    this.visitAll(node.decorator_list);
    const start = (entry: SymbolEntry): void => {
      for (const name of ['.type_params', '.generic_base']) this.note(name, DEF_LOCAL | USE);
      entry.className = node.name;
      entry.privateNames = new Set(node.type_params.map(({ name }) => name));
    };
    this.inTypeParameters(node, node.name, start, () => {
      this.visitAll([...node.bases, ...node.keywords]);
      this.inside('class', node.name, node, (entry) => {
        entry.className = node.name;
        if (isGeneric) {
          this.note('__type_params__', DEF_LOCAL);
          this.note('.type_params', USE);
        }
        this.visitAll(node.body);
      });
    });
  }

  private visitTypeAlias(node: TypeAlias): void {
    this.visit(node.name);
    this.inTypeParameters(
      node,
      node.name.id,
      () => {},
      () => {
        this.insideAnnotation('typeAlias', node.name.id, node, () => this.visit(node.value));
      },
    );
  }

  /** Visits type parameters in a block of their own, after `start`, and the rest inside it. Without any it does only the rest. */
  private inTypeParameters(
    node: (FunctionDef | ClassDef | TypeAlias) & { type_params: TypeParam[] },
    name: string,
    start: (entry: SymbolEntry) => void,
    rest: () => void,
  ): void {
    if (node.type_params.length === 0) {
      rest();
      return;
    }
    const inClass = this.entry.type === 'class';
    this.inside('typeParameters', name, node, (entry) => {
      entry.seesClass = inClass;
      if (inClass) this.note('__classdict__', USE);
      start(entry);
      for (const parameter of node.type_params) this.visitTypeParameter(parameter);
      rest();
    });
  }

  private visitTypeParameter(parameter: TypeParam): void {
    const { name, default_value: defaultValue } = parameter;
    this.note(name, DEF_TYPE_PARAM | DEF_LOCAL);
    for (const value of [parameter.kind === 'TypeVar' ? parameter.bound : null, defaultValue])
      if (value !== null) this.insideAnnotation('typeVariable', name, value, () => this.visit(value));
  }

  // ### Annotations

  /** A block whose expressions are evaluated later, by a function of one parameter. */
  private insideAnnotation(type: BlockType, name: string, at: Span, visit: (entry: SymbolEntry) => void): SymbolEntry {
    const outer = this.entry;
    const seesClass = outer.type === 'class' || outer.seesClass;
    const made = this.inside(type, name, at, (entry) => {
      this.note('.format', DEF_PARAM);
      this.note('.format', USE);
      entry.seesClass = seesClass;
      if (seesClass) this.note('__classdict__', USE);
      visit(entry);
    });
    // Annotations that are kept as text have no part in the table.
    if (type === 'annotation' && this.keepsAnnotations) outer.children.pop();
    return made;
  }

  private visitAnnAssign({ target, annotation, value, simple }: AnnAssign): void {
    if (target.kind !== 'Name') this.visit(target);
    else if (simple) this.note(target.id, DEF_ANNOT | DEF_LOCAL);
    else if (value !== null) this.note(target.id, DEF_LOCAL);
    this.visitAnnotation(annotation);
    if (value !== null) this.visit(value);
  }

  private visitAnnotation(annotation: Expr): void {
    const { entry } = this;
    const isConditional = entry.type === 'module' || (entry.type === 'class' && entry.conditionalDepth > 0);
    if (isConditional && !entry.hasConditionalAnnotations) {
      entry.hasConditionalAnnotations = true;
      this.note('__conditional_annotations__', USE);
    }
    entry.annotations ??= this.insideAnnotation('annotation', '__annotate__', annotation, () => {});
    this.inEntry(entry.annotations, (inner) => {
      inner.isUnevaluated = this.keepsAnnotations || entry.isFunctionLike;
      this.visit(annotation);
    });
  }

  // ### Comprehensions

  private visitComprehension(node: AnyComprehension): void {
    const [first, ...rest] = node.generators;
    if (first === undefined) return;
    // The first iterable belongs to the block around.
    this.visit(first.iter);
    this.inside('function', COMPREHENSION_NAMES[node.kind], node, (entry) => {
      entry.comprehension = node.kind === 'GeneratorExp' ? 'generator' : 'inlined';
      this.note('.0', DEF_PARAM);
      this.visitClause(first, null);
      for (const clause of rest) this.visitClause(clause, clause.iter);
      if (node.kind === 'DictComp') this.visitAll([node.value, node.key]);
      else this.visit(node.elt);
    });
  }

  private visitClause({ target, ifs }: Comprehension, iterable: Expr | null): void {
    this.entry.inIterationTarget = true;
    this.visit(target);
    this.entry.inIterationTarget = false;
    this.visitAll([iterable, ...ifs]);
  }

  private visitNamedExpr(node: NamedExpr): void {
    if (this.entry.comprehension !== null) this.bindOutside(node.target.id);
    this.visit(node.value);
    this.visit(node.target);
  }

  /** A walrus in a comprehension binds in the function or module around it. */
  private bindOutside(name: string): void {
    let outer = this.entry;
    while (outer.comprehension !== null && outer.parent !== null) outer = outer.parent;
    if (outer.type === 'module') {
      this.note(name, DEF_GLOBAL);
      this.note(name, DEF_GLOBAL, outer);
      return;
    }
    const isGlobal = (outer.symbols.get(mangle(this.entry.className, name)) ?? 0) & DEF_GLOBAL;
    this.note(name, isGlobal ? DEF_GLOBAL : DEF_NONLOCAL);
    this.note(name, DEF_LOCAL, outer);
  }

  // ### Imports

  private visitAlias({ name, asname }: Alias): void {
    if (name !== '*') this.note(asname ?? name.split('.')[0]!, DEF_IMPORT);
  }
}
