// What a code object tells of itself that running it does not need: `co_consts`, `co_names`, the places for `co_positions`. The
// tree is walked in the order in which CPython's compiler makes code, so that constants and names come in its order. What its
// optimiser does is followed where it shows: small ints are no constants, displays of constants are one. CPython: Python/codegen.c.

import {
  type Arguments,
  type ClassDef,
  type Comprehension,
  type DictComp,
  type Expr,
  type FunctionDef,
  forEachChild,
  type Lambda,
  type ListComp,
  type Mod,
  mangle,
  type Node,
  type Span,
  type Stmt,
} from '@heddle/frontend';
import { type CodeDetails, makeStr, makeTuple, type SiteSpan, type Value } from '@heddle/runtime';
import type { CodeUnit } from '../context.js';
import { constantValue } from '../expressions/literal.js';
import { ConstantPool } from './constant-pool.js';
import { foldedValue } from './folded.js';

/** CPython: Python/codegen.c STACK_USE_GUIDELINE. */
const MAX_STACK_ITEMS = 30;

/** The nodes that have a code object. */
export type DescribedNode = Mod | FunctionDef | ClassDef | Lambda | ListComp | DictComp;

/** Describes a unit whose body has been compiled. */
export function describeUnit(unit: CodeUnit, node: DescribedNode | null): CodeDetails {
  const describer = new Describer(unit);
  if (node !== null) describer.describe(node);
  return {
    constants: describer.constants.values(),
    names: [...describer.names],
    places: [...unit.code.sites, ...describer.placesWithoutSite()],
    operations: describer.operations,
    stackSize: describer.stackSize,
  };
}

class Describer {
  readonly constants = new ConstantPool();
  readonly names = new Set<string>();
  readonly operations: string[] = [];
  stackSize = 1;
  private readonly unit: CodeUnit;
  /** Where statements are. */
  private readonly statements: Span[] = [];

  constructor(unit: CodeUnit) {
    this.unit = unit;
  }

  describe(node: DescribedNode): void {
    const { code } = this.unit;
    if (code.doc !== null && code.kind !== 'class') this.constants.add(code.doc);
    switch (node.kind) {
      case 'Expression':
      case 'Lambda':
        this.statements.push(node.body);
        this.visit(node.body);
        this.constants.add(null);
        return;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.visitGenerators(node, 1);
        this.constants.use(null);
        return;
      case 'ClassDef':
        this.describeClass(node);
        return;
      default:
        if (node.kind === 'Module' && code.doc !== null) this.names.add('__doc__');
        this.visitBody(node.body);
        this.finish(node.body);
    }
  }

  private describeClass(node: ClassDef): void {
    const { code } = this.unit;
    for (const name of ['__name__', '__module__', '__qualname__', '__firstlineno__']) this.names.add(name);
    this.constants.use(makeStr(code.qualname));
    if (code.doc !== null) {
      this.constants.use(code.doc);
      this.names.add('__doc__');
    }
    this.visitBody(node.body);
    this.names.add('__static_attributes__');
    this.constants.use(makeTuple([]));
    if (this.unit.scope.needsClassCell) this.names.add('__classcell__');
    else this.constants.use(null);
  }

  /** What runs off its end returns None. */
  private finish(body: readonly Stmt[]): void {
    if (neverEnds(body)) this.constants.add(null);
    else this.constants.use(null);
  }

  // ### Places

  /** One place for each line that has a statement and no site. */
  placesWithoutSite(): SiteSpan[] {
    const { code } = this.unit;
    const lineOf = (offset: number): number => code.source.position(offset).line;
    const lines = new Set(code.sites.map((site) => lineOf(site.start)));
    const places: SiteSpan[] = [];
    for (const { start, end } of this.statements) {
      const line = lineOf(start);
      if (lines.has(line)) continue;
      lines.add(line);
      places.push({ start, end, anchorStart: start, anchorEnd: end });
    }
    return places;
  }

  // ### Statements

  private visitBody(body: readonly Stmt[]): void {
    for (const statement of body) {
      if (statement.kind === 'Expr' && statement.value.kind === 'Constant') continue;
      this.statements.push(statement);
      this.visit(statement);
    }
  }

  private visitAll(nodes: readonly (Node | null)[]): void {
    for (const node of nodes) if (node !== null) this.visit(node);
  }

  /** Nodes that are evaluated in another order than that of their fields, or name something. */
  private readonly visit = (node: Node): void => {
    this.operations.push(operationOf(node));
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.visitAll(node.decorator_list);
        this.visitDefaults(node.args);
        this.addInner(node);
        this.bind(node);
        break;
      case 'ClassDef':
        this.visitAll(node.decorator_list);
        this.addInner(node);
        this.constants.use(makeStr(node.name));
        this.visitAll(node.bases);
        this.visitKeywords(node.keywords);
        this.bind(node);
        break;
      case 'Lambda':
        this.visitDefaults(node.args);
        this.addInner(node);
        break;
      case 'GeneratorExp':
        this.addInner(node);
        this.visit(node.generators[0]!.iter);
        break;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
        this.visit(node.generators[0]!.iter);
        this.visitGenerators(node, 1);
        break;
      case 'Assign':
        this.visit(node.value);
        this.visitAll(node.targets);
        break;
      case 'AnnAssign':
        if (node.value !== null) this.visitAll([node.value, node.target]);
        break;
      case 'AugAssign':
        this.visitAll([node.target, node.value]);
        break;
      case 'For':
      case 'AsyncFor':
        this.visitAll([node.iter, node.target]);
        this.visitBody(node.body);
        this.visitBody(node.orelse);
        break;
      case 'While':
      case 'If': {
        const known = knownTruth(node.test);
        if (known === null) this.visit(node.test);
        if (known !== false) this.visitBody(node.body);
        if (known !== true) this.visitBody(node.orelse);
        break;
      }
      case 'With':
      case 'AsyncWith':
        this.visitAll(node.items);
        this.visitBody(node.body);
        this.constants.use(null);
        break;
      case 'Try':
      case 'TryStar':
        this.visitBody(node.body);
        this.visitAll(node.handlers);
        this.visitBody(node.orelse);
        this.visitBody(node.finalbody);
        break;
      case 'ExceptHandler':
        if (node.type !== null) this.visit(node.type);
        this.bind(node);
        if (node.name !== null) this.constants.use(null);
        this.visitBody(node.body);
        break;
      case 'match_case':
        this.visit(node.pattern);
        if (node.guard !== null) this.visit(node.guard);
        this.visitBody(node.body);
        break;
      case 'Import':
      case 'ImportFrom':
        this.visitImport(node);
        break;
      case 'Return':
        if (node.value === null) this.constants.use(null);
        else this.visit(node.value);
        break;
      case 'Yield':
        if (node.value === null) this.constants.use(null);
        else this.visit(node.value);
        break;
      default:
        this.visitExpression(node);
    }
  };

  private visitImport(node: Extract<Stmt, { kind: 'Import' | 'ImportFrom' }>): void {
    this.constants.use(node.kind === 'ImportFrom' ? node.level : 0);
    if (node.kind === 'ImportFrom') {
      this.constants.use(makeTuple(node.names.map((alias) => makeStr(alias.name))));
      this.names.add(node.module ?? '');
    } else this.constants.use(null);
    for (const alias of node.names) {
      const parts = alias.name.split('.');
      if (alias.name !== '*') this.names.add(alias.name);
      if (node.kind === 'Import' && alias.asname !== null) for (const part of parts.slice(1)) this.names.add(part);
      this.bind(alias);
    }
  }

  // ### Expressions

  private visitExpression(node: Node): void {
    const folded = foldedValue(node);
    if (folded !== undefined) {
      if (node.kind === 'Slice') this.constants.use(folded);
      else this.addFolded([node], folded);
      return;
    }
    switch (node.kind) {
      case 'Constant':
        this.constants.use(constantValue(node.value));
        return;
      case 'Name':
        this.bind(node);
        return;
      case 'Attribute':
        this.visit(node.value);
        this.names.add(mangle(this.unit.scope.className, node.attr));
        return;
      case 'Call':
        this.visitAll([node.func, ...node.args]);
        this.visitKeywords(node.keywords);
        this.needStack(node.args.length + node.keywords.length + 2);
        return;
      case 'IfExp':
        this.visitAll([node.test, node.body, node.orelse]);
        return;
      case 'Dict':
        node.keys.forEach((key, i) => {
          this.visitAll([key, node.values[i]!]);
        });
        return;
      case 'NamedExpr':
        this.visitAll([node.value, node.target]);
        return;
      case 'MatchClass':
        this.visitAll([node.cls, ...node.patterns]);
        this.constants.use(makeTuple(node.kwd_attrs.map(makeStr)));
        this.visitAll(node.kwd_patterns);
        return;
      case 'MatchMapping':
      case 'MatchStar':
      case 'MatchAs':
        forEachChild(node, this.visit);
        this.bind(node);
        return;
      default:
        forEachChild(node, this.visit);
    }
    if (node.kind === 'Tuple' || node.kind === 'List') this.needStack(node.elts.length);
  }

  /** Longer displays are filled item by item. */
  private needStack(size: number): void {
    if (size <= MAX_STACK_ITEMS) this.stackSize = Math.max(this.stackSize, size);
  }

  private visitGenerators(node: ListComp | DictComp, depth: number): void {
    const inner = (generator: Comprehension): void => {
      this.visitAll([generator.target, ...generator.ifs]);
    };
    node.generators.forEach((generator, i) => {
      if (i >= depth) this.visit(generator.iter);
      inner(generator);
    });
    if (node.kind === 'DictComp') this.visitAll([node.key, node.value]);
    else this.visit(node.elt);
  }

  private visitKeywords(keywords: readonly { arg: string | null; value: Expr }[]): void {
    const areNamed = keywords.every(({ arg }) => arg !== null);
    for (const { arg, value } of keywords) {
      if (arg !== null && !areNamed) this.constants.use(makeStr(arg));
      this.visit(value);
    }
    if (keywords.length > 0 && areNamed) this.constants.use(makeTuple(keywords.map(({ arg }) => makeStr(arg!))));
  }

  /** A constant made of others, which are constants until then. */
  private addFolded(nodes: readonly Node[], value: Value): void {
    const addParts = (node: Node): void => {
      if (node.kind === 'Constant') this.constants.add(constantValue(node.value));
      else forEachChild(node, addParts);
    };
    for (const node of nodes) addParts(node);
    this.constants.addFolded(value);
  }

  private visitDefaults(args: Arguments): void {
    const values = args.defaults.map(foldedOrConstant);
    if (values.length > 0 && values.every((value) => value !== undefined))
      this.addFolded(args.defaults, makeTuple(values as Value[]));
    else this.visitAll(args.defaults);
    args.kw_defaults.forEach((value, i) => {
      if (value === null) return;
      this.constants.use(makeStr(args.kwonlyargs[i]!.arg));
      this.visit(value);
    });
  }

  private addInner(node: Node): void {
    for (const inner of this.unit.inner) if ((inner.node as Node) === node) this.constants.use(inner.unit.code);
  }

  /** A name that is no variable of a frame. */
  private bind(node: { binding: { kind: string; name: string } | null }): void {
    if (node.binding !== null && /^(?:global|namespace)/.test(node.binding.kind)) this.names.add(node.binding.name);
  }
}

/** The truth of a test that is a literal; null for any other. */
function knownTruth(test: Expr): boolean | null {
  if (test.kind !== 'Constant') return null;
  const { value } = test;
  return value !== null && typeof value === 'object' ? null : Boolean(value);
}

/** True when nothing runs off the end of these statements. */
function neverEnds(body: readonly Stmt[]): boolean {
  const last = body.at(-1);
  if (last?.kind === 'Return' || last?.kind === 'Raise') return true;
  if (last?.kind !== 'If') return false;
  const known = knownTruth(last.test);
  return (known === false || neverEnds(last.body)) && (known === true || neverEnds(last.orelse));
}

function operationOf(node: Node): string {
  switch (node.kind) {
    case 'BinOp':
    case 'UnaryOp':
    case 'BoolOp':
    case 'AugAssign':
      return `${node.kind} ${node.op}`;
    case 'Compare':
      return `Compare ${node.ops.join(' ')}`;
    case 'Name':
      return `Name ${node.id}`;
    case 'Constant':
      return `Constant ${String(constantValue(node.value))}`;
    default:
      return node.kind;
  }
}

function foldedOrConstant(node: Expr): Value | undefined {
  return node.kind === 'Constant' ? constantValue(node.value) : foldedValue(node);
}
