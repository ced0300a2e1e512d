// What CPython accepts with a SyntaxWarning though it cannot mean what it says: calling or indexing a display, comparing a
// literal by identity, asserting a tuple, leaving a `finally` block. Lowering says whether a program may have any
// (`Lowering.isSuspicious`), so that others are not walked. CPython: Python/codegen.c, Python/ast_preprocess.c (PEP 765).

import { forEachChild, type Node } from '../asdl.js';
import type { Arguments, Call, ConstantValue, Expr, Mod, Stmt } from '../ast.js';
import type { Source } from '../source.js';
import type { SyntaxWarning } from '../syntax-error.js';

/** Whether a call of this gets a warning. */
export function isUncallable(func: Expr): boolean {
  return uncallableType(func) !== null;
}

/** Whether a subscript of this gets a warning. */
export function isMisindexed(value: Expr, index: Expr): boolean {
  return subscriptProblem(value, index) !== null;
}

/** Whether comparing these by identity gets a warning. */
export function comparesLiteral(left: Expr, right: Expr): boolean {
  return identityLiteral(left) !== null || identityLiteral(right) !== null;
}

/**
 * The warnings about `module`, in the order in which CPython's compiler gives them. `skipsAnnotations`: they are kept as text.
 */
export function findWarnings(module: Mod, source: Source, skipsAnnotations = false): SyntaxWarning[] {
  const finder = new WarningFinder(source, skipsAnnotations);
  finder.visitFinally(module, false);
  finder.visitModule(module);
  return finder.warnings;
}

/**
 * What a statement is in that jumps out of it: a loop; a `try` with this `finally` block; a `finally` block that an exception
 * has led into.
 */
type Enclosure = 'loop' | 'handling' | readonly Stmt[];

class WarningFinder {
  readonly warnings: SyntaxWarning[] = [];
  /** From the outermost, within the function. */
  private enclosures: readonly Enclosure[] = [];
  /** Annotations of the variables of the module or class, of which a function is made at its end; null in functions. */
  private annotations: Expr[] | null = null;
  /** Whether the function is within a `finally` block as after an exception. */
  private isSilent = false;

  constructor(
    private readonly source: Source,
    private readonly skipsAnnotations: boolean,
  ) {}

  private warn({ start, end }: { start: number; end: number }, message: string): void {
    if (this.isSilent || this.enclosures.includes('handling')) return;
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
        return this.visitAllFinally(node.finalbody, true);
      case 'For':
      case 'AsyncFor':
      case 'While':
        this.visitAllFinally(node.body, false);
        return this.visitAllFinally(node.orelse, isInside);
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return this.visitAllFinally(node.body, false);
      default:
        return forEachChild(node, (child) => this.visitFinally(child, isInside));
    }
  }

  private visitAllFinally(statements: readonly Stmt[], isInside: boolean): void {
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
    if (!this.visitFlow(node)) this.visitAll(childrenInOrder(node, !this.skipsAnnotations));
    if (node.kind === 'Call' && isInlinedLoop(node)) this.visitAll(node.args);
  }

  private visitAll(nodes: readonly Node[]): void {
    for (const node of nodes) this.visit(node);
  }

  // ### The flow of control

  /**
   * Visits what changes what a jump leaves, and jumps. CPython's compiler puts a copy of a `finally` block before each jump out
   * of its `try`, and warns of what is in every copy but that for exceptions.
   */
  private visitFlow(node: Node): boolean {
    switch (node.kind) {
      case 'Try':
      case 'TryStar':
        this.visitTry(node);
        return true;
      case 'For':
      case 'AsyncFor':
        this.visitAll([node.iter, node.target]);
        this.visitLoop(node);
        return true;
      case 'While':
        this.visit(node.test);
        this.visitLoop(node);
        return true;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'Lambda':
        this.inUnit(null, childrenInOrder(node, !this.skipsAnnotations));
        return true;
      case 'ClassDef':
        this.visitAll([...node.decorator_list, ...node.type_params]);
        this.inUnit([], node.body);
        this.visitAll([...node.bases, ...node.keywords]);
        return true;
      case 'AnnAssign':
        if (node.simple === 1 && !this.skipsAnnotations) this.annotations?.push(node.annotation);
        return false;
      case 'Return':
        if (node.value !== null) this.visit(node.value);
        this.leave(0);
        return true;
      case 'Break':
      case 'Continue':
        this.leave(this.enclosures.lastIndexOf('loop'));
        return true;
      default:
        return false;
    }
  }

  visitModule(module: Mod): void {
    this.inUnit([], childrenInOrder(module, !this.skipsAnnotations));
  }

  /** Visits what becomes a code object of its own. */
  private inUnit(annotations: Expr[] | null, nodes: readonly Node[]): void {
    const { isSilent, annotations: outer } = this;
    this.isSilent ||= this.enclosures.includes('handling');
    this.annotations = annotations;
    this.within([], nodes);
    if (annotations !== null) this.within([], annotations);
    this.annotations = outer;
    this.isSilent = isSilent;
  }

  private visitTry(node: Extract<Stmt, { kind: 'Try' | 'TryStar' }>): void {
    const { body, handlers, orelse, finalbody } = node;
    const { enclosures } = this;
    const rest = node.kind === 'Try' ? [...orelse, ...handlers] : [...handlers, ...orelse];
    this.within(finalbody.length === 0 ? enclosures : [...enclosures, finalbody], [...body, ...rest]);
    this.visitAll(finalbody);
    this.within([...enclosures, 'handling'], finalbody);
  }

  private visitLoop({ body, orelse }: { body: readonly Stmt[]; orelse: readonly Stmt[] }): void {
    this.within([...this.enclosures, 'loop'], body);
    this.visitAll(orelse);
  }

  /** Visits the `finally` blocks on the way out, as far as the enclosure number `last`. */
  private leave(last: number): void {
    const { enclosures } = this;
    for (let i = enclosures.length - 1; i >= Math.max(0, last); i--) {
      const enclosure = enclosures[i]!;
      if (typeof enclosure !== 'string') this.within(enclosures.slice(0, i), enclosure);
    }
  }

  private within(enclosures: readonly Enclosure[], nodes: readonly Node[]): void {
    const outer = this.enclosures;
    this.enclosures = enclosures;
    this.visitAll(nodes);
    this.enclosures = outer;
  }

  // ### What cannot be meant

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
    const name = uncallableType(func);
    if (name !== null) this.warn(func, `'${name}' object is not callable; perhaps you missed a comma?`);
  }

  private checkSubscript(value: Expr, index: Expr): void {
    const problem = subscriptProblem(value, index);
    if (problem !== null) this.warn(value, `${problem}; perhaps you missed a comma?`);
  }
}

function uncallableType(func: Expr): string | null {
  const name = typeNameOf(func);
  return name === 'function' ? null : name;
}

function subscriptProblem(value: Expr, index: Expr): string | null {
  const name = typeNameOf(value);
  if (name === null) return null;
  if (UNSUBSCRIPTABLE.has(name)) return `'${name}' object is not subscriptable`;
  const indexName = typeNameOf(index);
  if (name === 'dict' || indexName === null || indexName === 'int' || indexName === 'bool') return null;
  return `${name} indices must be integers or slices, not ${indexName}`;
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

/** `all`, `any` or `tuple` of a generator, which CPython compiles twice: as a loop on the spot, and as the generator. */
function isInlinedLoop({ func, args, keywords }: Call): boolean {
  if (func.kind !== 'Name' || !['all', 'any', 'tuple'].includes(func.id)) return false;
  return args.length === 1 && keywords.length === 0 && args[0]!.kind === 'GeneratorExp';
}

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
    case 'Name':
      return node.id === '__debug__' ? 'bool' : null;
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

/** The children in the order in which code is made for them, where that is not the order of the fields. */
function childrenInOrder(node: Node, withAnnotations: boolean): readonly Node[] {
  const annotations = (...nodes: (Expr | null)[]): Node[] => (withAnnotations ? nodes.filter((n) => n !== null) : []);
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef': {
      const { args } = node;
      const parameters = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
      const ofParameters = annotations(...parameters.map((arg) => arg?.annotation ?? null), node.returns);
      return [...node.decorator_list, ...defaultsOf(args), ...node.type_params, ...ofParameters, ...node.body];
    }
    case 'Lambda':
      return [...defaultsOf(node.args), node.body];
    case 'Assign':
      return [node.value, ...node.targets];
    case 'AnnAssign':
      return node.value === null ? [node.target] : [node.value, node.target];
    case 'ListComp':
    case 'SetComp':
      return [...node.generators, node.elt];
    case 'GeneratorExp': {
      // What it walks through is evaluated when the function that it becomes is made.
      const [first, ...rest] = node.generators;
      return [first!.target, ...first!.ifs, ...rest, node.elt, first!.iter];
    }
    case 'DictComp':
      return [...node.generators, node.key, node.value];
    case 'comprehension':
      return [node.iter, node.target, ...node.ifs];
    case 'Dict':
      return node.keys.flatMap((key, i) => (key === null ? [node.values[i]!] : [key, node.values[i]!]));
    default: {
      const children: Node[] = [];
      forEachChild(node, (child) => children.push(child));
      return children;
    }
  }
}

function defaultsOf({ defaults, kw_defaults }: Arguments): Expr[] {
  return [...defaults, ...kw_defaults.filter((value) => value !== null)];
}
