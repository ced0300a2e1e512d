// Statements of every kind that the syntax has, over universal values, for one function's body.

import { indent } from '../forms/lines.mjs';
import { NAMES, UniversalExpressions } from './expressions.mjs';
import { universalPattern } from './patterns.mjs';

const AUGMENTED = ['+=', '-=', '*=', '@=', '/=', '//=', '%=', '**=', '<<=', '>>=', '&=', '|=', '^='];
const ERRORS = [
  'Fault',
  'Exception',
  '(KeyError, Fault)',
  'ValueError, TypeError',
  'LookupError',
  'a',
  'StopIteration',
];
const GROUPED = ['Fault', 'ValueError', '(KeyError, Fault)', 'Exception', 'TypeError'];
const RAISED = [
  "Fault('own')",
  'Fault',
  'a',
  "KeyError('k')",
  "ExceptionGroup('g', [ValueError(1), Fault(2)])",
  'StopIteration(3)',
];

export class UniversalStatements {
  /**
   * @param {import('../random.mjs').Random} random
   * @param {{ unique(prefix: string): string }} scope names that no other place has
   * @param {'plain' | 'generator' | 'async' | 'asyncgen' | 'class'} kind of the body
   * @param {{ isFunction: boolean }} where `isFunction`: a function is around it, or it is one
   */
  constructor(random, scope, kind, where) {
    this.random = random;
    this.scope = scope;
    this.kind = kind;
    this.where = where;
    this.loops = 0;
    /** How many `except*` clauses are around: nothing may leave one. */
    this.stars = 0;
    this.isClass = kind === 'class';
    const place = { kind, walrus: true, suspend: !this.isClass, bound: [] };
    this.expressions = new UniversalExpressions(random, place);
  }

  expr(depth = this.random.int(1, 3)) {
    return this.expressions.any(depth);
  }

  /** An expression where neither yield, await nor the walrus may be, as in annotations. */
  quiet(depth = 1) {
    return this.expressions.at({ suspend: false, walrus: false, kind: 'plain' }).any(depth);
  }

  suite(depth) {
    return indent(this.block(depth));
  }

  block(depth, low = 1, high = 2) {
    return this.random.list(low, high, () => this.statement(depth)).flat();
  }

  statement(depth) {
    const { random } = this;
    const mayWait = this.kind === 'async' || this.kind === 'asyncgen';
    const kinds = [
      [4, () => [`${random.list(1, random.int(1, 2), () => this.target(2)).join(' = ')} = ${this.expr()}`]],
      [3, () => [this.expr()]],
      [2, () => [`print(see(${this.expr(2)}))`]],
      [2, () => [`${this.place(1)} ${random.pick(AUGMENTED)} ${this.expr(2)}`]],
      [1, () => this.annotated()],
      [1, () => [`del ${random.list(1, 2, () => this.deleted()).join(', ')}`]],
      [1, () => [`assert ${this.expr(2)}${random.chance(0.4) ? `, ${this.expr(1)}` : ''}`]],
      [1, () => this.raise()],
      [0.3, () => [random.pick(['pass', 'import sys', 'import os.path as a', 'from math import pi as b, e'])]],
      [0.5, () => this.typeAlias()],
    ];
    if (this.loops > 0 && this.mayLeave)
      kinds.push([1, () => [`if ${this.expr(1)}: ${random.pick(['break', 'continue'])}`]]);
    if (!this.isClass && this.stars === 0) kinds.push([1, () => this.leave()]);
    if (depth > 0)
      kinds.push(
        [2, () => this.conditional(depth)],
        [2, () => this.loop(depth, mayWait)],
        [1, () => this.whileLoop(depth)],
        [4, () => this.tryExcept(depth)],
        [1.5, () => this.tryStar(depth)],
        [2, () => this.withBlock(depth, mayWait)],
        [2, () => this.match(depth)],
        [1.5, () => this.inner(depth)],
        [0.8, () => this.classDef(depth)],
      );
    return random.weighted(kinds)();
  }

  get mayLeave() {
    return this.stars === 0;
  }

  // ### Simple statements

  /** One place that can be assigned to, and read before. */
  place(depth) {
    const { random } = this;
    const primary = () => this.expressions.primary(depth);
    return random.weighted([
      [3, () => random.pick(NAMES)],
      [2, () => `${primary()}.${random.pick(['x', 'y'])}`],
      [2, () => `${primary()}[${this.expressions.subscript(depth)}]`],
    ])();
  }

  target(depth) {
    const { random } = this;
    if (depth <= 0 || random.chance(0.7)) return this.place(1);
    const parts = random.list(1, 3, () => this.target(depth - 1));
    if (random.chance(0.4)) parts[random.int(0, parts.length - 1)] = `*${this.place(1)}`;
    return random.pick([`(${parts.join(', ')},)`, `[${parts.join(', ')}]`]);
  }

  deleted() {
    const { random } = this;
    return random.pick([
      () => this.place(1),
      () => this.place(1),
      () => `(${this.place(1)}, [${this.place(1)}])`,
      () => '()',
    ])();
  }

  annotated() {
    const { random } = this;
    const value = random.chance(0.6) ? ` = ${this.expr(2)}` : '';
    // In parentheses only a name may be annotated.
    const owner = random.pick([...NAMES, 'U(-4)']);
    const target = random.pick([
      () => this.scope.unique('v'),
      () => `(${random.pick(NAMES)})`,
      () => `${owner}.x`,
      () => `${owner}[${this.expr(1)}]`,
    ])();
    return [`${target}: ${this.quiet()}${value}`];
  }

  raise() {
    const { random } = this;
    const cause = random.chance(0.3) ? ` from ${random.pick(['None', "KeyError('c')", 'a'])}` : '';
    return [
      `if ${this.expr(1)}: raise ${random.weighted([
        [4, `${random.pick(RAISED)}${cause}`],
        [1, ''],
      ])}`.trimEnd(),
    ];
  }

  leave() {
    const { random } = this;
    const value =
      this.kind === 'asyncgen'
        ? ''
        : random.pick(['', ` ${this.expr(2)}`, ` ${this.expr(1)}, *${this.expressions.primary(1)}`]);
    return [`if ${this.expr(1)}: return${value}`];
  }

  typeAlias() {
    const name = this.scope.unique('T');
    const value = this.quiet(2);
    return [`type ${name}${this.typeParameters(0.5)} = ${value}`, `print(see(${name}.__value__), ${name})`];
  }

  /** `[T, *Ts, **P]` with bounds and defaults. */
  typeParameters(chance) {
    const { random } = this;
    if (!random.chance(chance)) return '';
    let mustDefault = false;
    const withDefault = (name, value) => {
      mustDefault ||= random.chance(0.3);
      return mustDefault ? `${name} = ${value}` : name;
    };
    const parts = ['T', 'S']
      .slice(random.int(0, 2))
      .map((name) =>
        withDefault(`${name}${random.pick(['', `: ${this.quiet()}`, `: (${this.quiet()}, int)`])}`, this.quiet()),
      );
    if (random.chance(0.4)) parts.push(withDefault('*Ts', random.pick(['*a', '*tuple[int, ...]', this.quiet()])));
    if (random.chance(0.4)) parts.push(withDefault('**P', random.pick(['[int]', '...', this.quiet()])));
    return parts.length === 0 ? '' : `[${parts.join(', ')}]`;
  }

  // ### Compound statements

  conditional(depth) {
    const lines = [`if ${this.expr(2)}:`, ...this.suite(depth - 1)];
    if (this.random.chance(0.3)) lines.push(`elif ${this.expr(2)}:`, ...this.suite(depth - 1));
    if (this.random.chance(0.5)) lines.push('else:', ...this.suite(depth - 1));
    return lines;
  }

  loop(depth, mayWait) {
    const { random } = this;
    const isAsync = mayWait && random.chance(0.5) ? 'async ' : '';
    const source =
      isAsync === '' ? this.expressions.iterable(2) : random.pick([`U(${random.int(-9, -1)})`, 'a', this.expr(1)]);
    const lines = [`${isAsync}for ${this.target(2)} in ${source}:`];
    this.loops++;
    lines.push(...this.suite(depth - 1));
    this.loops--;
    if (random.chance(0.25)) lines.push('else:', ...this.suite(depth - 1));
    return lines;
  }

  whileLoop(depth) {
    const counter = this.scope.unique('k');
    const lines = [`${counter} = 3`, `while (${counter} := ${counter} - 1) >= 0 and ${this.expr(1)}:`];
    this.loops++;
    lines.push(...this.suite(depth - 1));
    this.loops--;
    if (this.random.chance(0.25)) lines.push('else:', ...this.suite(depth - 1));
    return lines;
  }

  tryExcept(depth) {
    const { random } = this;
    const lines = ['try:', ...this.suite(depth - 1)];
    const handlers = random.int(0, 2);
    for (let i = 0; i < handlers; i++) {
      const kind = random.chance(0.1) ? this.expr(1) : random.pick(ERRORS);
      const name = kind.includes(',') && !kind.startsWith('(') ? '' : random.pick(['', ' as d', ' as error']);
      lines.push(`except ${kind}${name}:`, ...this.suite(depth - 1));
      if (random.chance(0.15)) lines.push('    raise');
    }
    if (handlers > 0 && random.chance(0.3)) lines.push('else:', ...this.suite(depth - 1));
    if (handlers === 0 || random.chance(0.4)) lines.push('finally:', ...this.suite(depth - 1));
    return lines;
  }

  tryStar(depth) {
    const { random } = this;
    const { loops } = this;
    const lines = ['try:', ...this.suite(depth - 1)];
    if (random.chance(0.7))
      lines.push(`    raise ExceptionGroup('g', [Fault(1), ExceptionGroup('h', [KeyError(2), ValueError(3)])])`);
    for (let i = random.int(1, 2); i > 0; i--) {
      lines.push(`except* ${random.pick(GROUPED)}${random.pick(['', ' as d', ' as error'])}:`);
      this.stars++;
      this.loops = 0;
      lines.push(...this.suite(depth - 1));
      this.loops = loops;
      this.stars--;
    }
    if (random.chance(0.2)) lines.push('else:', ...this.suite(depth - 1));
    if (random.chance(0.3)) lines.push('finally:', ...this.suite(depth - 1));
    return lines;
  }

  withBlock(depth, mayWait) {
    const { random } = this;
    const items = random.list(
      1,
      2,
      () => `${this.expressions.primary(1)}${random.chance(0.5) ? ` as ${this.target(1)}` : ''}`,
    );
    const header = random.chance(0.3) ? `with (${items.join(', ')}):` : `with ${items.join(', ')}:`;
    return [`${mayWait && random.chance(0.5) ? 'async ' : ''}${header}`, ...this.suite(depth - 1)];
  }

  match(depth) {
    const { random } = this;
    const subject = random.pick([
      () => this.expr(2),
      () => `(${this.expr(1)}, ${this.expr(1)})`,
      () => `${this.expr(1)}, *${this.expressions.primary(1)}`,
      () => `[1, [${this.expr(1)}], 's']`,
      () => `{'k': ${this.expr(1)}, 1: [2, 3]}`,
    ])();
    const lines = [`match ${subject}:`];
    for (let i = random.int(1, 3); i > 0; i--) {
      const guard = random.chance(0.3) ? ` if ${this.expr(1)}` : '';
      lines.push(
        `    case ${universalPattern(random, i > 1 && guard === '')}${guard}:`,
        ...indent(this.suite(depth - 1)),
      );
    }
    return lines;
  }

  // ### Functions and classes

  /** A function inside this one, which may write its variables, and calls of it. */
  inner(depth) {
    const { random } = this;
    const name = this.scope.unique('in');
    const kinds =
      this.kind === 'async' || this.kind === 'asyncgen' ? ['plain', 'generator', 'async'] : ['plain', 'generator'];
    const kind = random.pick(kinds);
    const outer = this.isClass || !this.where.isFunction ? 'global' : 'nonlocal';
    const declared = random.chance(0.4) ? [`${outer} ${random.some(NAMES, 0.4).join(', ') || 'a'}`] : [];
    const where = { isFunction: true };
    const body = new UniversalStatements(random, this.scope, kind, where).body(depth - 1);
    const defaults = random.list(0, 2, (_, i) => `p${i}=${this.expr(1)}`).join(', ');
    const decorators = random.some([`@${this.expressions.primary(1)}`, '@plain'], 0.15);
    const annotation = random.chance(0.2) ? ` -> ${this.quiet()}` : '';
    const rest = random.pick(['', '', '*q', '**q', '*, q=1', `*q: *${this.quiet()}`]);
    const parameters = [defaults, rest].filter((part) => part !== '').join(', ');
    const header = `def ${name}${this.typeParameters(0.1)}(${parameters})${annotation}:`;
    const unbound =
      declared.length > 0
        ? []
        : NAMES.slice(2)
            .map((each) => `${each} = U(-7)`)
            .slice(random.int(0, 2));
    const use = {
      plain: `print(see(${name}()))`,
      generator: `print(see(list(${name}())))`,
      // The awaited coroutine is collected when what awaits it ends before it.
      async: `print(see(await keep(${name}())))`,
    }[kind];
    return [
      ...decorators,
      `${kind === 'async' ? 'async ' : ''}${header}`,
      ...indent([...declared, ...unbound, ...body]),
      decorators.length > 0 && kind === 'async' ? 'pass' : use,
    ];
  }

  /** The body of a function, with a yield in it somewhere when it is a generator's. */
  body(depth, low = 1, high = 3) {
    const lines = this.block(depth, low, high);
    if (this.kind === 'generator' || this.kind === 'asyncgen') lines.push(`yield ${this.expr(1)}`);
    else if (this.random.chance(0.6)) lines.push(`return ${this.expr(1)}`);
    return lines;
  }

  classDef(depth) {
    const { random } = this;
    const name = this.scope.unique('K');
    const body = new UniversalStatements(random, this.scope, 'class', { isFunction: this.where.isFunction });
    const bases = random.pick([
      '',
      '',
      '(Base)',
      `(${this.expr(1)})`,
      '(Base, *[])',
      '(Base, **{})',
      `(a, metaclass=type)`,
    ]);
    return [
      ...random.some(['@plain', `@${this.expressions.primary(1)}`], 0.15),
      `class ${name}${this.typeParameters(0.2)}${bases}:`,
      ...indent([
        ...body.block(Math.min(depth - 1, 1), 1, 3),
        ...random.pick([[], ['__slots__ = ()'], ['def m(self): return __class__', 'n = 3']]),
      ]),
      `print(see(${name}))`,
    ];
  }
}
