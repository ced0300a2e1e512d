// Random Python statements, as arrays of lines. Every loop ends and nothing grows without bound, so every program ends.

import { Expressions, TYPES } from './expressions.mjs';
import { FORMS } from './forms/index.mjs';

const INDENT = '    ';
const EXCEPTIONS = [
  'ValueError',
  'TypeError',
  'KeyError',
  'IndexError',
  'ZeroDivisionError',
  'AttributeError',
  'NameError',
  'LookupError',
  'ArithmeticError',
  'OSError',
  'StopIteration',
  'AssertionError',
  'RuntimeError',
];
const OPERATORS = {
  __add__: '+',
  __sub__: '-',
  __mul__: '*',
  __mod__: '%',
  __and__: '&',
  __or__: '|',
  __lt__: '<',
  __eq__: '==',
};

const indent = (lines) => lines.map((line) => INDENT + line);

export class Statements {
  /** @param {import('./random.mjs').Random} random @param {import('./scope.mjs').Scope} scope */
  constructor(random, scope) {
    this.random = random;
    this.scope = scope;
    this.expressions = new Expressions(random, scope);
    this.loops = 0;
    /** Inside what kind of function this is: none, 'plain', 'generator' or 'async'. */
    this.inside = null;
    /** `break`, `continue` and `return` may not leave an `except*` block. */
    this.mayLeave = true;
  }

  expr(type, depth = this.random.int(0, 3)) {
    return this.expressions.of(type, depth);
  }

  anyType() {
    return this.random.weighted([
      [4, 'int'],
      [3, 'str'],
      [2, 'list'],
      [1, this.random.pick(TYPES)],
    ]);
  }

  /** A suite of one to three statements, indented. */
  suite(depth) {
    return indent(this.block(depth, 1, 3));
  }

  block(depth, low, high) {
    return this.random.list(low, high, () => this.statement(depth)).flat();
  }

  statement(depth) {
    const { random } = this;
    const simple = [
      [8, () => this.assign()],
      [6, () => this.print()],
      [3, () => this.augmented()],
      [2, () => this.unpack()],
      [2, () => this.storeItem()],
      [1, () => this.annotated()],
      [1, () => this.remove()],
      [1, () => this.assertion()],
      [1, () => [this.raise()]],
      [1, () => this.mutate()],
      [0.5, () => [random.pick(['pass', '...', '"text"'])]],
      [0.5, () => this.importing()],
    ];
    if (this.loops > 0 && this.mayLeave)
      simple.push([1, () => [`if ${this.expr('bool')}: ${random.pick(['break', 'continue'])}`]]);
    if (this.inside !== null && this.mayLeave) simple.push([1, () => this.leave()]);
    if (this.inside === 'generator') simple.push([5, () => this.yielding()]);
    if (this.inside === 'async') simple.push([5, () => this.awaiting()]);
    if (depth <= 0) return random.weighted(simple)();
    return random.weighted([...simple, ...this.compound(depth - 1)])();
  }

  compound(depth) {
    const { random } = this;
    const forms = [
      [4, () => this.ifElse(depth)],
      [4, () => this.tryExcept(depth)],
      [1, () => this.tryStar(depth)],
      [2, () => this.withBlock(depth)],
      [2, () => this.match(depth)],
      [3, () => this.functionDef(depth)],
      [2, () => this.classDef(depth)],
      [1.5, () => this.generatorDef(depth)],
      [1, () => this.asyncDef(depth)],
      [
        this.mayLeave && this.inside !== 'generator' && this.scope.kind !== 'class' ? 3 : 0,
        () => random.weighted(FORMS)(this),
      ],
    ];
    if (this.loops < 2) forms.push([4, () => this.forLoop(depth)], [1, () => this.whileLoop(depth)]);
    return forms;
  }

  // ### Simple statements

  assign() {
    const type = this.anyType();
    const value = this.expr(type);
    const names = this.random.list(1, this.random.chance(0.1) ? 2 : 1, () => this.target(type));
    return [`${names.join(' = ')} = ${value}`];
  }

  /** A name to bind: a new one, or one of this scope. */
  target(type) {
    const own = [...this.scope.variables.keys()].filter((name) => !/^[kg]\d/.test(name));
    if (own.length > 3 && this.random.chance(0.4)) return this.scope.declare(type, this.random.pick(own));
    return this.scope.declare(type);
  }

  print() {
    const { random } = this;
    const values = random.list(1, 2, () => this.expr(this.anyType()));
    return [`print(${values.join(', ')}${random.chance(0.05) ? ", sep='/', end='!\\n'" : ''})`];
  }

  augmented() {
    const { random } = this;
    const type = random.pick(['int', 'int', 'str', 'list', 'set', 'float']);
    const own = [...this.scope.variables].filter(([name, known]) => known === type && !/^[kg]\d/.test(name));
    if (own.length === 0) return this.assign();
    const [name] = random.pick(own);
    const literal = this.expressions.literal(type);
    switch (type) {
      case 'int':
        return [
          `${name} ${random.pick(['+=', '-=', '*=', '//=', '%=', '&=', '|=', '^=', '>>='])} ${random.pick(['1', '2', '3', '-7', '0'])}`,
        ];
      case 'float':
        return [`${name} ${random.pick(['+=', '-=', '*=', '/='])} ${literal}`];
      case 'set':
        return [`${name} ${random.pick(['|=', '&=', '-=', '^='])} ${literal}`];
      default:
        return [`${name} += ${literal}`];
    }
  }

  unpack() {
    const { random } = this;
    const names = random.list(1, 3, () => this.scope.declare('int'));
    if (random.chance(0.3)) names.splice(random.int(0, names.length), 0, `*${this.scope.declare('list')}`);
    const value = this.expr(random.pick(['tuple', 'list', 'tuple', 'str']));
    return [random.chance(0.2) ? `[${names.join(', ')}] = ${value}` : `${names.join(', ')}, = ${value}`];
  }

  storeItem() {
    const { random } = this;
    const type = random.pick(['list', 'dict']);
    const names = this.scope.names(type);
    if (names.length === 0) return this.assign();
    const name = random.pick(names);
    if (type === 'dict')
      return [`${name}[${this.expr(random.pick(['int', 'str', 'tuple', 'list']), 1)}] = ${this.expr('int', 2)}`];
    if (random.chance(0.4))
      return [`${name}[${this.expressions.slice()}] = ${this.expr(random.pick(['list', 'tuple', 'int']), 2)}`];
    return [`${name}[${random.pick(['0', '-1', '1', '7'])}] ${random.pick(['=', '=', '+='])} ${this.expr('int', 2)}`];
  }

  annotated() {
    const type = this.random.pick(['int', 'str', 'float']);
    const name = this.scope.declare(type);
    const value = this.random.chance(0.8) ? ` = ${this.expr(type)}` : '';
    return [`${name}: ${this.random.pick([type, 'missing_type', `list[${type}]`, "'later'"])}${value}`];
  }

  remove() {
    const { random } = this;
    const own = [...this.scope.variables.keys()].filter((name) => !/^[kg]\d/.test(name));
    if (own.length === 0) return ['pass'];
    const name = random.pick(own);
    const lists = this.scope.names('list');
    if (lists.length > 0 && random.chance(0.5))
      return [`del ${random.pick(lists)}[${random.pick(['0', '-1', '1:', ':2', '::2', '9'])}]`];
    return [`del ${name}`];
  }

  assertion() {
    const message = this.random.chance(0.5) ? `, ${this.expr('str', 2)}` : '';
    return [`assert ${this.expr('bool')}${message}`];
  }

  raise() {
    const { random } = this;
    const kind = random.pick(EXCEPTIONS);
    const value = random.pick([
      `${kind}(${this.expr(random.pick(['str', 'int', 'tuple']), 1)})`,
      kind,
      kind === 'OSError' ? `${kind}('two')` : `${kind}(1, 'two')`,
    ]);
    const cause = random.chance(0.2) ? ` from ${random.pick(['None', 'KeyError(5)', "ValueError('why')"])}` : '';
    return `if ${this.expr('bool', 2)}: raise ${value}${cause}`;
  }

  mutate() {
    const { random } = this;
    const type = random.pick(['list', 'dict', 'set']);
    const names = this.scope.names(type);
    if (names.length === 0) return this.assign();
    const name = random.pick(names);
    const int = () => this.expr('int', 1);
    const calls = {
      list: () =>
        random.pick([
          `append(${int()})`,
          'pop()',
          `insert(${random.int(-1, 2)}, ${int()})`,
          `remove(${int()})`,
          'reverse()',
          'sort()',
          `extend(${this.expr('tuple', 1)})`,
          'clear()',
          'copy()',
        ]),
      dict: () =>
        random.pick([
          `setdefault(${int()}, ${int()})`,
          `pop(${int()} % 30, None)`,
          `pop(${int()} % 30)`,
          'popitem()',
          `update(a=${int()})`,
          'clear()',
        ]),
      set: () =>
        random.pick([
          `add(${int()} % 30)`,
          `discard(${int()})`,
          `remove(${int()})`,
          'clear()',
          `update(${this.expr('set', 1)})`,
        ]),
    };
    return [`print(${name}.${calls[type]()})`];
  }

  importing() {
    const { random } = this;
    const name = this.scope.declare('float');
    return random.pick([
      ['import math', `${name} = math.${random.pick(['sqrt', 'floor', 'sin', 'fabs'])}(${this.expr('int', 1)})`],
      ['from math import pi, gcd as g0', `print(pi, g0(${this.expr('int', 1)}, 12))`],
      ['import itertools as it', `print(list(it.islice(it.cycle(${this.expr('list', 1)}), 3)))`],
      ['from math import nothing'],
      ['import no_such_module'],
    ]);
  }

  leave() {
    if (this.inside === 'generator') return [`if ${this.expr('bool', 2)}: return ${this.expr('int', 1)}`];
    return [`return ${this.expr('int', 2)}`];
  }

  yielding() {
    const { random } = this;
    const name = this.scope.declare('int');
    return random.pick([
      () => [`yield ${this.expr('int', 2)}`],
      () => [`${name} = yield ${this.expr('int', 2)}`],
      () => [`yield from ${this.expr(random.pick(['list', 'tuple', 'str']), 1)}`],
      () => [`${name} = (${this.expr('int', 1)}, (yield ${this.expr('int', 1)}), ${this.expr('int', 1)})[2]`],
      () => [`print(${this.expr('int', 1)}, (yield), ${this.expr('int', 1)})`],
      () => [`${name} = [(yield ${this.expr('int', 1)}) or 5][0]`],
    ])();
  }

  awaiting() {
    const { random } = this;
    const name = this.scope.declare('int');
    return random.pick([
      () => [`${name} = await Ready(${this.expr('int', 2)})`],
      () => [`print(await Ready(${this.expr('str', 1)}), ${this.expr('int', 1)})`],
      () => [`async for ${name} in count(${random.int(0, 3)}):`, ...this.inLoop(() => this.suite(0))],
      () => [`async with Manager(${random.pick(['True', 'False'])}) as ${name}:`, ...this.suite(0)],
      () => [`print([await Ready(v) async for v in count(${random.int(0, 3)}) if v != ${random.int(0, 2)}])`],
      () => [`${name} = (await Ready(1)) + ${this.expr('int', 1)} * 2 if await Ready(${this.expr('bool', 1)}) else 0`],
    ])();
  }

  // ### Compound statements

  inLoop(make) {
    const { mayLeave } = this;
    this.loops++;
    this.mayLeave = true;
    const lines = make();
    this.loops--;
    this.mayLeave = mayLeave;
    return lines;
  }

  ifElse(depth) {
    const { random } = this;
    const lines = [`if ${this.expr('bool')}:`, ...this.suite(depth)];
    if (random.chance(0.3)) lines.push(`elif ${this.expr(this.anyType())}:`, ...this.suite(depth));
    if (random.chance(0.5)) lines.push('else:', ...this.suite(depth));
    return lines;
  }

  orElse(depth) {
    return this.random.chance(0.2) ? ['else:', ...this.suite(depth)] : [];
  }

  forLoop(depth) {
    const { random } = this;
    const pairs = random.chance(0.2);
    const source = pairs
      ? random.pick([
          `enumerate(${this.expr('list', 1)})`,
          `${this.expr('dict', 1)}.items()`,
          `zip(${this.expr('list', 1)}, ${this.expr('str', 1)})`,
        ])
      : random.pick([
          `range(${random.int(0, 5)})`,
          `range(${this.expr('int', 1)} % 4, 5)`,
          `${this.expr(random.pick(['list', 'tuple', 'dict']), 2)}`,
          `${this.expr('str', 1)}[:4]`,
        ]);
    const target = pairs ? `${this.scope.declare('int')}, ${this.scope.declare('int')}` : this.scope.declare('int');
    return [`for ${target} in ${source}:`, ...this.inLoop(() => this.suite(depth)), ...this.orElse(depth)];
  }

  whileLoop(depth) {
    const counter = this.scope.unique('k');
    const extra = this.random.chance(0.3) ? ` and ${this.expr('bool', 2)}` : '';
    const body = this.inLoop(() => this.suite(depth));
    // Counts in its header, so that no smaller program made of this one runs for ever.
    const header = `while (${counter} := ${counter} - 1) >= 0${extra}:`;
    return [`${counter} = ${this.random.int(1, 4)}`, header, ...body, ...this.orElse(depth)];
  }

  tryExcept(depth) {
    const { random } = this;
    const lines = ['try:', ...this.suite(depth)];
    const handlers = random.int(0, 2);
    for (let i = 0; i < handlers; i++) {
      const kinds = random.pick([
        random.pick(EXCEPTIONS),
        `(${random.pick(EXCEPTIONS)}, ${random.pick(EXCEPTIONS)})`,
        'Exception',
        'Exception',
        `${random.pick(EXCEPTIONS)}, ${random.pick(EXCEPTIONS)}`,
      ]);
      const named = !/^\w+, /.test(kinds) && random.chance(0.7);
      lines.push(`except ${kinds}${named ? ' as error' : ''}:`);
      if (named)
        lines.push(`${INDENT}print('caught', type(error).__name__, error, error.args, error.__context__ is None)`);
      lines.push(...this.suite(depth));
      if (random.chance(0.1)) lines.push(`${INDENT}raise`);
    }
    if (handlers > 0 && random.chance(0.3)) lines.push('else:', ...this.suite(depth));
    if (handlers === 0 || random.chance(0.3)) lines.push('finally:', ...this.finallySuite(depth));
    return lines;
  }

  /** Leaving a finally block by return, break or continue warns, which is another matter. */
  finallySuite(depth) {
    return this.without(() => this.suite(depth));
  }

  without(make) {
    const { mayLeave } = this;
    this.mayLeave = false;
    const lines = make();
    this.mayLeave = mayLeave;
    return lines;
  }

  tryStar(depth) {
    const { random } = this;
    const group = `ExceptionGroup('g', [${random.list(1, 3, () => random.pick(['ValueError(1)', 'KeyError(2)', "ExceptionGroup('h', [TypeError(3), ValueError(4)])"])).join(', ')}])`;
    const lines = [
      'try:',
      ...this.suite(depth),
      `${INDENT}raise ${random.pick([group, group, "ValueError('plain')"])}`,
    ];
    for (const kind of random.list(1, 2, () =>
      random.pick(['ValueError', 'TypeError', '(KeyError, OSError)', 'Exception']),
    )) {
      lines.push(
        `except* ${kind} as group:`,
        `${INDENT}print(repr(group), group.exceptions)`,
        ...this.without(() => this.suite(depth)),
      );
    }
    return lines;
  }

  withBlock(depth) {
    const { random } = this;
    const items = random.list(
      1,
      2,
      () =>
        `Manager(${random.pick(['True', 'False', 'False'])})${random.chance(0.5) ? ` as ${this.scope.declare('int')}` : ''}`,
    );
    const header = random.chance(0.2) ? `with (${items.join(', ')}):` : `with ${items.join(', ')}:`;
    return [header, ...this.suite(depth)];
  }

  match(depth) {
    const { random } = this;
    const lines = [
      `match ${random.chance(0.2) ? `${this.expr('int', 1)}, ${this.expr('str', 1)}` : this.expr(this.anyType())}:`,
    ];
    for (const pattern of random.list(1, 4, () => this.pattern(2))) {
      const guard = random.chance(0.2) ? ` if ${this.expr('bool', 1)}` : '';
      lines.push(`${INDENT}case ${pattern}${guard}:`, ...indent(this.suite(depth)));
    }
    if (random.chance(0.5)) lines.push(`${INDENT}case _:`, ...indent(this.suite(depth)));
    return lines;
  }

  pattern(depth) {
    const { random } = this;
    const simple = () =>
      random.pick(
        [
          '1',
          '0',
          '-1',
          "'a'",
          "'abc'",
          'None',
          'True',
          '2.5',
          'int()',
          'str()',
          'list()',
          'float()',
          'dict()',
          `int(${this.scope.declare('int')})`,
          `str() as ${this.scope.declare('str')}`,
          '1 | 2 | 3',
          "'a' | None",
          '_ if True',
          'bool(real=1)',
        ].filter((text) => !text.includes(' if')),
      );
    if (depth === 0) return random.chance(0.4) ? '_' : simple();
    const inner = () => (random.chance(0.3) ? this.scope.declare('int') : this.pattern(depth - 1));
    return random.weighted([
      [5, simple],
      [
        3,
        () =>
          `[${random.list(0, 3, inner).join(', ')}${random.chance(0.3) ? `, *${random.chance(0.5) ? '_' : this.scope.declare('list')}` : ''}]`.replace(
            '[, ',
            '[',
          ),
      ],
      [1, () => `(${random.list(1, 2, inner).join(', ')},)`],
      [
        2,
        () =>
          `{${random
            .some(["'a'", '1', "'b'"], 0.5)
            .map((key) => `${key}: ${inner()}`)
            .join(', ')}${random.chance(0.3) ? `, **${this.scope.declare('dict')}` : ''}}`.replace('{, ', '{'),
      ],
    ])();
  }

  // ### Functions and classes

  /** `parameters` as text, and how many positional arguments a call needs. */
  parameters(scope) {
    const { random } = this;
    const count = random.int(0, 3);
    const names = Array.from({ length: count }, (_, i) => scope.declare('int', `a${i}`));
    const defaults = random.chance(0.3) ? random.int(0, count) : count;
    const parts = names.map((name, i) => (i >= defaults ? `${name}=${this.expr('int', 1)}` : name));
    if (count > 0 && random.chance(0.1)) parts.splice(random.int(1, count), 0, '/');
    if (random.chance(0.15))
      parts.push(`*${scope.declare('tuple', 'rest')}`, ...(random.chance(0.3) ? ['only=1'] : []));
    else if (random.chance(0.1)) parts.push('*', `${scope.declare('int', 'only')}=2`);
    if (random.chance(0.15)) parts.push(`**${scope.declare('dict', 'named')}`);
    return { text: parts.join(', '), count };
  }

  /** Lines of a function's body, generated in a scope of its own. */
  inFunction(scope, inside, depth) {
    const inner = new Statements(this.random, scope);
    inner.inside = inside;
    const lines = this.declarations(scope);
    return [...lines, ...inner.block(depth, 1, 4)];
  }

  /** Sometimes a function writes a variable of what is around it. */
  declarations(scope) {
    const { random } = this;
    const { outer } = scope;
    if (outer === null || outer.kind === 'class' || !random.chance(0.3)) return [];
    const names = [...outer.variables].filter(
      ([name, type]) => type === 'int' && !scope.variables.has(name) && !/^[kg]\d/.test(name),
    );
    if (names.length === 0) return [];
    const [name] = random.pick(names);
    return [`${outer.kind === 'module' ? 'global' : 'nonlocal'} ${name}`, `${name} = ${this.expr('int', 1)}`];
  }

  functionDef(depth) {
    const { random } = this;
    const name = this.scope.unique('f');
    const scope = this.scope.nested('function');
    const { text, count } = this.parameters(scope);
    const body = this.inFunction(scope, 'plain', depth);
    const result = random.chance(0.8) ? [`return ${new Expressions(random, scope).of('int', 2)}`] : [];
    const decorators = random.chance(0.1) ? ['@traced'] : [];
    const generic = random.chance(0.05) ? '[T]' : '';
    const lines = [
      ...decorators,
      `def ${name}${generic}(${text})${random.chance(0.1) ? ' -> int' : ''}:`,
      ...indent([...body, ...result]),
    ];
    this.scope.callables.push({ name, parameters: count });
    return [...lines, `print(${this.expressions.call(1)})`];
  }

  generatorDef(depth) {
    const { random } = this;
    const name = this.scope.unique('gen');
    const scope = this.scope.nested('function');
    const body = this.inFunction(scope, 'generator', depth);
    const use = random.pick([
      [`print(list(${name}()))`],
      [`for ${this.scope.declare('int')} in ${name}():`, `${INDENT}print('got', end=' ')`],
      [`g = ${name}()`, `print(next(g, 'none'), next(g, 'none'))`, 'g.close()'],
      [
        // What escapes from here would let it be collected, which is no part of the language.
        `g = keep(${name}())`,
        'try:',
        `${INDENT}print(next(g), g.send(${this.expr('int', 1)}), g.throw(ValueError('thrown')))`,
        'except (ValueError, StopIteration) as error:',
        `${INDENT}print(repr(error))`,
      ],
    ]);
    return [`def ${name}():`, ...indent([...body, 'yield 0']), ...use];
  }

  asyncDef(depth) {
    const name = this.scope.unique('co');
    const scope = this.scope.nested('function');
    const body = this.inFunction(scope, 'async', depth);
    return [`async def ${name}():`, ...indent([...body, 'return await Ready(7)']), `print(drive(${name}()))`];
  }

  classDef(depth) {
    const { random } = this;
    const name = this.scope.unique('C');
    const classes = this.scope.knownClasses();
    const bases = random.pick([
      '',
      '',
      '(Base)',
      '(int)',
      '(list)',
      '(Exception)',
      ...classes.map((known) => `(${known})`),
    ]);
    const scope = this.scope.nested('class');
    const inner = new Statements(random, scope);
    const body = [...inner.block(0, 0, 2), ...this.methods(scope, depth)];
    this.scope.classes.push(name);
    const value = this.scope.unique('o');
    const lines = [`class ${name}${bases}:`, ...indent([...body, 'pass'])];
    return [...lines, `${value} = ${name}(${random.pick(['', '', '3'])})`, ...this.uses(value, name)];
  }

  methods(scope, depth) {
    const { random } = this;
    const lines = [];
    if (random.chance(0.5))
      lines.push(
        'def __init__(self, *values):',
        ...indent([`self.value = ${this.expr('int', 1)}`, random.chance(0.5) ? 'self.items = values' : 'pass']),
      );
    if (random.chance(0.3))
      lines.push('def __repr__(self):', `${INDENT}return f"<{type(self).__name__} {self.value}>"`);
    for (const dunder of random.some(Object.keys(OPERATORS), 0.15)) {
      lines.push(
        `def ${dunder}(self, other):`,
        `${INDENT}${random.pick([`return ${this.expr('int', 1)}`, 'return NotImplemented', "return 'op'"])}`,
      );
    }
    if (random.chance(0.2)) lines.push('@property', 'def size(self):', `${INDENT}return ${this.expr('int', 1)}`);
    if (random.chance(0.15)) lines.push('@classmethod', 'def make(cls, *a):', `${INDENT}return cls.__name__, a`);
    if (random.chance(0.15)) lines.push('@staticmethod', 'def free(a):', `${INDENT}return a`);
    if (random.chance(0.15)) lines.push('def __getattr__(self, name):', `${INDENT}return 'got ' + name`);
    if (random.chance(0.1)) lines.push('def __len__(self):', `${INDENT}return ${random.pick(['0', '2', '-1', "'x'"])}`);
    if (random.chance(0.1)) lines.push('def __call__(self, x=1):', `${INDENT}return x`);
    if (random.chance(0.1)) lines.push('def __iter__(self):', `${INDENT}yield from (1, 2)`);
    if (random.chance(0.4)) {
      const method = scope.nested('function');
      method.declare('int', 'a0');
      lines.push(
        'def method(self, a0=1):',
        ...indent([...this.inFunction(method, 'plain', Math.min(depth, 1)), 'return self']),
      );
    }
    return lines;
  }

  uses(value, name) {
    const { random } = this;
    const forms = [
      `${value}.value`,
      `${value}.items`,
      `${value} ${random.pick(Object.values(OPERATORS))} ${random.pick(['1', value, "'s'"])}`,
      `2 ${random.pick(Object.values(OPERATORS))} ${value}`,
      `${value}.size`,
      `${value}.method(${this.expr('int', 1)}) is ${value}`,
      `len(${value})`,
      `bool(${value})`,
      `${value}()`,
      `[*${value}]`,
      `${name}.make(1)`,
      `${value}.free(2)`,
      `${value}.nothing`,
      `isinstance(${value}, Base)`,
      `str(${value})[:20]`,
    ];
    const lines = random.list(1, 3, () => {
      const form = random.pick(forms);
      return [
        'try:',
        `${INDENT}print(${form})`,
        'except Exception as error:',
        `${INDENT}print(type(error).__name__, error)`,
      ];
    });
    if (random.chance(0.2)) lines.push([`${value}.size = 5`, `print(${value}.size)`]);
    return lines.flat();
  }
}
