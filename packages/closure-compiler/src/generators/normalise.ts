// Taking yields out of expressions. After this pass a yield stands only in `temporary = yield value`, so only statements
// can suspend. Operands evaluated before a yield are kept in temporaries, which are slots of the frame:
//
//   x = f(a, (yield b), c)      t1 = f; t2 = a; t3 = yield b; x = t1(t2, t3, c)
//   x = a and (yield b)         t1 = a
//                               if t1: t1 = yield b
//                               x = t1

import type {
  AugAssign,
  BoolOp,
  Call,
  ClassDef,
  Compare,
  Delete,
  Dict,
  DictComp,
  ExceptHandler,
  Expr,
  For,
  FormattedValue,
  FunctionDef,
  IfExp,
  Interpolation,
  JoinedStr,
  Keyword,
  ListComp,
  Name,
  SetDisplay,
  Span,
  Starred,
  Stmt,
  With,
} from '@heddle/frontend';
import type { CodeUnit } from '../context.js';
import { containsYield } from './contains-yield.js';

/** Who gives out the slots of temporaries. */
export type Temporaries = Pick<CodeUnit, 'temporary'> & Partial<Pick<CodeUnit, 'showValue'>>;

export class Normaliser {
  private readonly unit: Temporaries;
  private statements: Stmt[] = [];

  constructor(unit: Temporaries) {
    this.unit = unit;
  }

  /** The statements that do what `statement` does, with yields only in assignments to temporaries. */
  statement(statement: Stmt): Stmt[] {
    const outer = this.statements;
    this.statements = [];
    this.rewrite(statement);
    const result = this.statements;
    this.statements = outer;
    return result;
  }

  /** `expr` without yields, and the statements that must run before it. */
  expression(expr: Expr): { before: Stmt[]; value: Expr } {
    const outer = this.statements;
    this.statements = [];
    const value = this.hoist(expr);
    const before = this.statements;
    this.statements = outer;
    return { before, value };
  }

  /** Several expressions in order, without yields, and the statements that must run before the last is evaluated. */
  expressions(exprs: readonly Expr[]): { before: Stmt[]; values: Expr[] } {
    let values: Expr[] = [];
    const before = this.block(() => {
      values = this.hoistAll(exprs) as Expr[];
    });
    return { before, values };
  }

  private emit(statement: Stmt): void {
    this.statements.push(statement);
  }

  /** As `expression`, for one of which only the truth counts. */
  test(expr: Expr): { before: Stmt[]; value: Expr } {
    let value = expr;
    const before = this.block(() => {
      value = this.hoistTest(expr);
    });
    return { before, value };
  }

  /** A temporary that belongs to `owner`, as an expression. */
  private temporary(owner: Span, role: string, ctx: 'Load' | 'Store'): Name {
    const slot = this.unit.temporary(owner, role);
    return {
      kind: 'Name',
      id: `.${slot}`,
      ctx,
      binding: { kind: 'local', name: `.${slot}`, slot },
      start: owner.start,
      end: owner.end,
    };
  }

  private assign(owner: Span, role: string, value: Expr): Name {
    const target = this.temporary(owner, role, 'Store');
    this.emit({ kind: 'Assign', targets: [target], value, start: owner.start, end: owner.end });
    return this.temporary(owner, role, 'Load');
  }

  // ### Statements

  private rewrite(node: Stmt): void {
    switch (node.kind) {
      case 'Expr':
        if (node.value.kind === 'Yield' || node.value.kind === 'YieldFrom' || node.value.kind === 'Await') {
          const value = this.hoist(node.value);
          // At a prompt the value is shown.
          if (this.unit.showValue) this.emit({ ...node, value });
          return;
        }
        return this.emit({ ...node, value: this.hoist(node.value) });
      case 'Return':
        return this.emit({ ...node, value: node.value === null ? null : this.hoist(node.value) });
      case 'Assign':
        return this.rewriteAssign(node);
      case 'AugAssign':
        return this.rewriteAugAssign(node);
      case 'AnnAssign':
        if (node.value === null)
          return this.emit({ ...node, target: this.hoistTarget(node.target) as typeof node.target });
        return this.rewriteAssign({
          kind: 'Assign',
          targets: [node.target],
          value: node.value,
          start: node.start,
          end: node.end,
        });
      case 'Raise': {
        const [exc, cause] = this.hoistAll([node.exc, node.cause]);
        return this.emit({ ...node, exc: exc!, cause: cause! });
      }
      case 'Assert': {
        const test = this.hoistTest(node.test);
        if (node.msg === null || !containsYield(node.msg)) return this.emit({ ...node, test });
        const { before, value } = this.expression(node.msg);
        const fail: Stmt = {
          ...node,
          test: { kind: 'Constant', value: false, u: false, start: node.test.start, end: node.test.end },
          msg: value,
        };
        const pass: Stmt = { kind: 'Pass', start: node.start, end: node.end };
        return this.emit({
          kind: 'If',
          test,
          body: [pass],
          orelse: [...before, fail],
          start: node.start,
          end: node.end,
        });
      }
      case 'If':
        return this.emit({ ...node, test: this.hoistTest(node.test) });
      case 'For':
      case 'AsyncFor':
        return this.rewriteFor(node);
      case 'Match':
        return this.emit({ ...node, subject: this.hoist(node.subject) });
      case 'Delete':
        for (const target of node.targets) this.rewriteDelete(node, target);
        return;
      case 'With':
      case 'AsyncWith':
        return this.rewriteWith(node);
      case 'Try':
        return this.emit({ ...node, handlers: this.rewriteHandlers(node.handlers) });
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return this.rewriteFunction(node);
      case 'ClassDef':
        return this.rewriteClass(node);
      default:
        return this.emit(node);
    }
  }

  /**
   * `except (yield):` becomes a bare handler in which the type is computed and the exception raised again:
   *
   *   except:
   *       t = yield
   *       try: raise
   *       except t: …
   */
  private rewriteHandlers(handlers: readonly ExceptHandler[]): ExceptHandler[] {
    const at = handlers.findIndex((handler) => handler.type !== null && containsYield(handler.type));
    if (at < 0) return [...handlers];
    const handler = handlers[at]!;
    const { start, end } = handler;
    const { before, value } = this.expression(handler.type!);
    const rest = this.rewriteHandlers(handlers.slice(at + 1));
    const again: Stmt = {
      kind: 'Try',
      body: [{ kind: 'Raise', exc: null, cause: null, start, end }],
      handlers: [{ ...handler, type: value }, ...rest],
      orelse: [],
      finalbody: [],
      start,
      end,
    };
    const bare: ExceptHandler = { ...handler, type: null, name: null, binding: null, body: [...before, again] };
    return [...handlers.slice(0, at), bare];
  }

  private rewriteAssign(node: Extract<Stmt, { kind: 'Assign' }>): void {
    let value = this.hoist(node.value);
    if (!node.targets.some(containsYield)) return this.emit({ ...node, value });
    value = this.assign(node, 'value', value);
    for (const target of node.targets) this.assignTo(node, target, value);
  }

  /** Several targets are unpacked into temporaries first: a target's parts are evaluated when its turn comes. */
  private assignTo(node: Extract<Stmt, { kind: 'Assign' }>, target: Expr, value: Expr): void {
    if (target.kind === 'Starred') return this.assignTo(node, target.value, value);
    if ((target.kind !== 'Tuple' && target.kind !== 'List') || !containsYield(target))
      return this.emit({ ...node, targets: [this.hoistTarget(target)], value });
    const elts = target.elts.map((element): Expr => {
      const item = this.temporary(element, 'item', 'Store');
      return element.kind === 'Starred' ? { ...element, value: item } : item;
    });
    this.emit({ ...node, targets: [{ ...target, elts }], value });
    for (const element of target.elts) this.assignTo(node, element, this.temporary(element, 'item', 'Load'));
  }

  /** A target with a yield is assigned to at the start of the body. */
  private rewriteFor(node: For): void {
    const iter = this.hoist(node.iter);
    const { target, body } = this.deferTarget(node.target, node.body);
    this.emit({ ...node, iter, target, body });
  }

  /** The further items are a `with` of their own in the body. */
  private rewriteWith(node: With): void {
    const [first, ...rest] = node.items;
    const context_expr = this.hoist(first!.context_expr);
    const inner: Stmt[] = rest.length === 0 ? node.body : [{ ...node, items: rest }];
    if (first!.optional_vars === null) return this.emit({ ...node, items: [{ ...first!, context_expr }], body: inner });
    const { target, body } = this.deferTarget(first!.optional_vars, inner);
    this.emit({ ...node, items: [{ ...first!, context_expr, optional_vars: target }], body });
  }

  /** A target without yields, and `body` with what it left behind in front. */
  deferTarget(target: Expr, body: Stmt[]): { target: Expr; body: Stmt[] } {
    if (!containsYield(target)) return { target, body };
    const value = this.temporary(target, 'target', 'Load');
    const store: Stmt = { kind: 'Assign', targets: [target], value, start: target.start, end: target.end };
    return { target: { ...value, ctx: 'Store' }, body: [store, ...body] };
  }

  /** `del a, b[yield]` deletes `a` before the yield. */
  private rewriteDelete(node: Delete, target: Expr): void {
    if (target.kind === 'Tuple' || target.kind === 'List')
      for (const element of target.elts) this.rewriteDelete(node, element);
    else this.emit({ ...node, targets: [this.hoistTarget(target)] });
  }

  private rewriteFunction(node: FunctionDef): void {
    const { args } = node;
    const decorators = node.decorator_list.length;
    const hoisted = this.hoistAll([...node.decorator_list, ...args.defaults, ...args.kw_defaults]);
    const defaults = hoisted.slice(decorators, decorators + args.defaults.length) as Expr[];
    const kw_defaults = hoisted.slice(decorators + args.defaults.length);
    const decorator_list = hoisted.slice(0, decorators) as Expr[];
    this.emit({ ...node, decorator_list, args: { ...args, defaults, kw_defaults } });
  }

  private rewriteClass(node: ClassDef): void {
    const { decorator_list: decorators, bases, keywords, start, end } = node;
    if (mergedBeforeYield(keywords) > 0) {
      const decorator_list = decorators.map((decorator) => this.keep(decorator, this.hoist(decorator)));
      // The function and the name, which come before the bases.
      const first: Expr = { kind: 'Constant', value: null, u: false, start, end };
      const call = this.hoistCall({ kind: 'Call', func: first, args: [first, ...bases], keywords, start, end });
      return this.emit({ ...node, decorator_list, bases: call.args.slice(1), keywords: call.keywords });
    }
    const hoisted = this.hoistAll([...decorators, ...bases, ...keywords.map((keyword) => keyword.value)]) as Expr[];
    const values = hoisted.slice(decorators.length + bases.length);
    this.emit({
      ...node,
      decorator_list: hoisted.slice(0, decorators.length),
      bases: hoisted.slice(decorators.length, decorators.length + bases.length),
      keywords: keywords.map((keyword, i): Keyword => ({ ...keyword, value: values[i]! })),
    });
  }

  /** `obj.x op= yield v` becomes `t = obj; u = t.x; w = yield v; u op= w; t.x = u`. */
  private rewriteAugAssign(node: AugAssign): void {
    const target = this.keepTarget(node.target);
    const current = this.assign(node, 'current', { ...target, ctx: 'Load' });
    const value = this.hoist(node.value);
    this.emit({ ...node, target: { ...current, ctx: 'Store' }, value });
    this.emit({ kind: 'Assign', targets: [target], value: current, start: node.start, end: node.end });
  }

  private keepTarget(target: AugAssign['target']): AugAssign['target'] {
    if (target.kind === 'Name') return target;
    const value = this.assign(target, 'object', this.hoist(target.value));
    if (target.kind === 'Attribute') return { ...target, value };
    return { ...target, value, slice: this.assign(target, 'key', this.hoist(target.slice)) };
  }

  private hoistTarget(target: Expr): Expr {
    if (!containsYield(target)) return target;
    switch (target.kind) {
      case 'Attribute':
        return { ...target, value: this.hoist(target.value) };
      case 'Subscript': {
        const [value, slice] = this.hoistAll([target.value, target.slice]);
        return { ...target, value: value!, slice: slice! };
      }
      default:
        return target;
    }
  }

  // ### Expressions

  private hoist(node: Expr): Expr {
    if (!containsYield(node)) return node;
    switch (node.kind) {
      case 'Yield':
        return this.assign(node, 'sent', { ...node, value: node.value === null ? null : this.hoist(node.value) });
      case 'YieldFrom':
      case 'Await':
        return this.assign(node, 'sent', { ...node, value: this.hoist(node.value) });
      case 'BoolOp':
        return this.hoistBoolOp(node);
      case 'IfExp':
        return this.hoistIfExp(node);
      case 'Compare':
        return this.hoistCompare(node);
      case 'Call':
        return this.hoistCall(node);
      case 'Lambda':
        return this.hoistLambda(node);
      case 'NamedExpr':
      case 'UnaryOp':
      case 'Attribute':
      case 'Starred':
        return this.hoistSingle(node);
      case 'FormattedValue': {
        const { conversion, format_spec, start, end } = node;
        if (conversion <= 0 || format_spec === null || !containsYield(format_spec)) return this.hoistFormatted(node);
        const text: Expr = { kind: 'JoinedStr', values: [{ ...node, format_spec: null }], start, end };
        return this.hoistFormatted({ ...node, value: text, conversion: -1 });
      }
      case 'Interpolation':
        return this.hoistFormatted(node);
      case 'BinOp': {
        const [left, right] = this.hoistAll([node.left, node.right]);
        return { ...node, left: left!, right: right! };
      }
      case 'Subscript': {
        const [value, slice] = this.hoistAll([node.value, node.slice]);
        return { ...node, value: value!, slice: slice! };
      }
      case 'Slice': {
        const [lower, upper, step] = this.hoistAll([node.lower, node.upper, node.step]);
        return { ...node, lower: lower!, upper: upper!, step: step! };
      }
      case 'Tuple':
      case 'List':
        return { ...node, elts: this.hoistAll(node.elts) as Expr[] };
      case 'Set':
        return this.hoistSet(node);
      case 'JoinedStr':
      case 'TemplateStr':
        return { ...node, values: this.hoistAll(node.values) as Expr[] };
      case 'Dict':
        return this.hoistDict(node);
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
      case 'DictComp': {
        return this.hoistComprehension(node);
      }
      default:
        return node;
    }
  }

  /** The first iterable is evaluated here. A comprehension that can suspend in itself becomes `temporary = [… for …]`. */
  private hoistComprehension(node: ListComp | DictComp): Expr {
    const [first, ...rest] = node.generators;
    const comprehension = { ...node, generators: [{ ...first!, iter: this.hoist(first!.iter) }, ...rest] };
    return containsYield(comprehension) ? this.assign(node, 'value', comprehension) : comprehension;
  }

  private hoistSingle(node: Extract<Expr, { kind: 'NamedExpr' | 'UnaryOp' | 'Attribute' | 'Starred' }>): Expr {
    return node.kind === 'UnaryOp'
      ? { ...node, operand: this.hoist(node.operand) }
      : { ...node, value: this.hoist(node.value) };
  }

  /** Operands in order: those before the last one with a yield go into temporaries. */
  private hoistAll(nodes: readonly (Expr | null)[]): (Expr | null)[] {
    let last = -1;
    nodes.forEach((node, i) => {
      if (node !== null && containsYield(node)) last = i;
    });
    return nodes.map((node, i) => {
      if (node === null || i > last) return node;
      const value = this.hoist(node);
      return i < last && !isStable(value) ? this.keep(node, value) : value;
    });
  }

  /** An operand as it is before a later yield: `*x` has been walked through and `{x}` formatted by then. */
  private keep(node: Expr, value: Expr): Expr {
    const { start, end } = node;
    if (value.kind === 'Starred') {
      const items: Expr = { kind: 'List', elts: [value], ctx: 'Load', start, end };
      return { ...value, value: this.assign(node, 'operand', items) };
    }
    if (value.kind === 'FormattedValue') {
      const text: Expr = { kind: 'JoinedStr', values: [value], start, end };
      return { ...value, value: this.assign(node, 'operand', text), conversion: -1, format_spec: null };
    }
    return this.assign(node, 'operand', value);
  }

  private hoistCall(node: Call): Call {
    const merged = mergedBeforeYield(node.keywords);
    if (merged > 0) return this.hoistCall(this.gatherKeywords(node, merged));
    const only = onlyStarred(node);
    const args = only === null ? node.args : [only.value];
    const hoisted = this.hoistAll([node.func, ...args, ...node.keywords.map(({ value }) => value)]) as Expr[];
    const values = hoisted.slice(1, 1 + args.length);
    return {
      ...node,
      func: hoisted[0]!,
      args: only === null ? values : [{ ...only, value: values[0]! }],
      keywords: node.keywords.map((keyword, i): Keyword => ({ ...keyword, value: hoisted[1 + args.length + i]! })),
    };
  }

  /** `f(x=1, **m, y=yield)` has merged its first keyword arguments, `count` of them, before the yield: `f(**{x=1, **m}, y=yield)`. */
  private gatherKeywords(node: Call, count: number): Call {
    const { start, end } = node;
    const func = this.assign(node.func, 'operand', this.hoist(node.func));
    const only = onlyStarred(node);
    const args = node.args.map(
      (arg): Expr =>
        arg === only
          ? { ...only, value: this.assign(arg, 'operand', this.hoist(only.value)) }
          : this.keep(arg, this.hoist(arg)),
    );
    const first: Call = { ...node, func, args: [], keywords: node.keywords.slice(0, count), gathers: true };
    const value = this.assign(node, 'keywords', this.hoistCall(first));
    const gathered: Keyword = { kind: 'keyword', arg: null, value, start, end };
    return { ...node, func, args, keywords: [gathered, ...node.keywords.slice(count)] };
  }

  private hoistLambda(node: Extract<Expr, { kind: 'Lambda' }>): Expr {
    const { args } = node;
    const hoisted = this.hoistAll([...args.defaults, ...args.kw_defaults]);
    const defaults = hoisted.slice(0, args.defaults.length) as Expr[];
    return { ...node, args: { ...args, defaults, kw_defaults: hoisted.slice(args.defaults.length) } };
  }

  private hoistFormatted(node: FormattedValue | Interpolation): Expr {
    const [value, format_spec] = this.hoistAll([node.value, node.format_spec]);
    return { ...node, value: value!, format_spec: format_spec as JoinedStr | null };
  }

  private hoistDict(node: Dict): Expr {
    const last = node.keys.findLastIndex(
      (key, i) => containsYield(node.values[i]!) || (key !== null && containsYield(key)),
    );
    const merged = node.keys.slice(0, last).lastIndexOf(null) + 1;
    if (merged > 1 || (merged === 1 && !isStable(node.values[0]!))) {
      // `{1: 2, **m, 3: yield}` has merged its first entries before the yield: `{**{1: 2, **m}, 3: yield}`.
      const first: Dict = { ...node, keys: node.keys.slice(0, merged), values: node.values.slice(0, merged) };
      const entries = this.assign(node, 'operand', this.hoistDict(first));
      const [keys, values] = [node.keys.slice(merged), node.values.slice(merged)];
      return this.hoistDict({ ...node, keys: [null, ...keys], values: [entries, ...values] });
    }
    const hoisted = this.hoistAll(node.keys.flatMap((key, i) => [key, node.values[i]!]));
    return {
      ...node,
      keys: node.keys.map((_, i) => hoisted[2 * i]!),
      values: node.values.map((_, i) => hoisted[2 * i + 1]!),
    };
  }

  /** `{x, *y, (yield)}` has put the first elements into the set before the yield: `{*{x, *y}, (yield)}`. */
  private hoistSet(node: SetDisplay): Expr {
    const { elts } = node;
    const last = elts.findLastIndex(containsYield);
    if (last === 0 || !elts.slice(0, last + 1).some(({ kind }) => kind === 'Starred'))
      return { ...node, elts: this.hoistAll(elts) as Expr[] };
    const first: SetDisplay = { ...node, elts: elts.slice(0, last) };
    const value = this.assign(node, 'operand', this.hoist(first));
    const collected: Expr = { kind: 'Starred', value, ctx: 'Load', start: node.start, end: node.end };
    return { ...node, elts: [collected, this.hoist(elts[last]!), ...elts.slice(last + 1)] };
  }

  /** `a and b`: t = a; if t: t = b. */
  private hoistBoolOp(node: BoolOp): Expr {
    const { op, values } = node;
    if (!values.some(({ kind }) => kind === 'BoolOp'))
      return this.chain(node, values.length, 'value', op === 'And', (i) => this.hoist(values[i]!));
    this.evaluateBoolOp(node, false);
    return this.temporary(node, 'value', 'Load');
  }

  /** Assigns the value and, when `asksLast`, whether it is false: no operand is asked for that twice. Gives the latter. */
  private evaluateBoolOp(node: BoolOp, asksLast: boolean): Expr {
    const { values } = node;
    return this.chain(node, values.length, 'false', node.op === 'Or', (i) => {
      const operand = values[i]!;
      const isAsked = asksLast || i + 1 < values.length;
      const inner = operand.kind === 'BoolOp' && isAsked ? this.evaluateBoolOp(operand, true) : null;
      const result = inner === null ? this.hoist(operand) : this.temporary(operand, 'value', 'Load');
      const value = this.assign(node, 'value', result);
      return inner ?? (isAsked ? not(value) : value);
    });
  }

  /** Assigns what `part` gives for each number, one after the other as long as its truth is `goesOn`. */
  private chain(node: Span, count: number, role: string, goesOn: boolean, part: (i: number) => Expr): Expr {
    const { start, end } = node;
    const link = (i: number): void => {
      const value = this.assign(node, role, part(i));
      if (i + 1 === count) return;
      const body = this.block(() => link(i + 1));
      this.emit({ kind: 'If', test: goesOn ? value : not(value), body, orelse: [], start, end });
    };
    link(0);
    return this.temporary(node, role, 'Load');
  }

  /** An expression of which only the truth counts: no operand is asked for it twice. CPython: codegen_jump_if. */
  private hoistTest(node: Expr): Expr {
    if (!containsYield(node)) return node;
    const isFalse = (part: Expr): Expr => (containsYield(part) ? not(this.hoistTest(part)) : negated(part));
    switch (node.kind) {
      case 'BoolOp': {
        const { op, values } = node;
        return not(this.chain(node, values.length, 'false', op === 'Or', (i) => isFalse(values[i]!)));
      }
      case 'UnaryOp':
        return node.op === 'Not' ? isFalse(node.operand) : this.hoist(node);
      case 'Compare':
        return this.hoistCompare(node, true);
      case 'IfExp':
        return not(this.hoistIfExp(node, 'false', isFalse));
      default:
        return this.hoist(node);
    }
  }

  private hoistIfExp(node: IfExp, role = 'value', hoist = (part: Expr): Expr => this.hoist(part)): Expr {
    const { start, end } = node;
    const test = this.hoistTest(node.test);
    const body = this.block(() => void this.assign(node, role, hoist(node.body)));
    const orelse = this.block(() => void this.assign(node, role, hoist(node.orelse)));
    this.emit({ kind: 'If', test, body, orelse, start, end });
    return this.temporary(node, role, 'Load');
  }

  /** `a < (yield b)`: one comparison is like a binary operator; a chain becomes its `and` form. */
  private hoistCompare(node: Compare, isTest = false): Expr {
    const { comparators, ops } = node;
    if (ops.length === 1) {
      const [left, right] = this.hoistAll([node.left, comparators[0]!]);
      return { ...node, left: left!, comparators: [right!] };
    }
    let left: Expr = this.assign(node.left, 'operand', this.hoist(node.left));
    const value = this.chain(node, ops.length, isTest ? 'false' : 'value', !isTest, (i) => {
      const comparator = comparators[i]!;
      const right = this.assign(comparator, 'operand', this.hoist(comparator));
      const comparison: Expr = { ...node, left, ops: [ops[i]!], comparators: [right] };
      left = right;
      return isTest ? not(comparison) : comparison;
    });
    return isTest ? not(value) : value;
  }

  private block(fill: () => void): Stmt[] {
    const outer = this.statements;
    this.statements = [];
    fill();
    const block = this.statements;
    this.statements = outer;
    return block;
  }
}

/** How many keyword arguments have been merged, because of a `**mapping`, before the last yield. */
function mergedBeforeYield(keywords: readonly Keyword[]): number {
  const last = keywords.findLastIndex(({ value }) => containsYield(value));
  const merged = keywords.slice(0, Math.max(last, 0)).findLastIndex(({ arg }) => arg === null);
  return merged === 0 && isStable(keywords[0]!.value) ? 0 : merged + 1;
}

/** The only positional argument, when it is `*x`: that is walked through last of all. */
function onlyStarred({ args }: Call): Starred | null {
  const [first] = args;
  return args.length === 1 && first!.kind === 'Starred' ? first : null;
}

const not = (operand: Expr): Expr => ({ kind: 'UnaryOp', op: 'Not', operand, start: operand.start, end: operand.end });

/** The same where the operand is a condition: no part of it is asked for its truth twice, as in `not (a and b)`. */
function negated(test: Expr): Expr {
  const { start, end } = test;
  const constant = (value: boolean): Expr => ({ kind: 'Constant', value, u: false, start, end });
  return { kind: 'IfExp', test, body: constant(false), orelse: constant(true), start, end };
}

/** Values that no code run during a yield can change. */
function isStable(node: Expr): boolean {
  return node.kind === 'Constant' || (node.kind === 'Name' && node.id.startsWith('.'));
}
