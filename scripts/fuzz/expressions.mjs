// Random Python expressions of a wanted type. Most are well-typed; a few are not, or name what does not exist, so that
// exceptions and their messages are compared too. Whatever is made stays small: products and powers have literal operands.

/** Names of the types that expressions are made of. */
export const TYPES = ['int', 'float', 'bool', 'str', 'bytes', 'list', 'tuple', 'dict', 'set', 'none', 'complex'];
const WRONG_TYPE = 0.02;
const WRONG_NAME = 0.004;

const STRINGS = [
  '',
  'a',
  'abc',
  'Hello',
  'ß',
  'žluť',
  '日本',
  '\\n',
  'a b  c',
  '0',
  '12',
  '-7',
  '1.5',
  'xyyyyyyyyyyyy',
  '𝒳',
  "it's",
  '%d',
  '{}',
  '\\t|',
];
const FLOATS = [
  '0.0',
  '-0.0',
  '1.5',
  '0.1',
  '2.5',
  '1e16',
  '1e-7',
  '123456789.125',
  '3.0',
  "float('inf')",
  "float('nan')",
  '1e300',
  '5e-324',
];
const INTS = [
  '0',
  '1',
  '2',
  '3',
  '7',
  '10',
  '-1',
  '-5',
  '100',
  '255',
  '2**31',
  '2**53',
  '2**53 - 1',
  '-2**63',
  '10**20',
  '0x1f',
  '1_000',
];
const NUMBER_SPECS = [
  '',
  'd',
  '5',
  '<6',
  '>6',
  '^7',
  '+',
  '05',
  ',',
  '_',
  'x',
  '#x',
  '#b',
  'o',
  'e',
  '.2f',
  '10.3',
  'g',
  '%',
  'n',
  '=+8',
  '*^9',
  's',
  '.3',
  'q',
];
const TEXT_SPECS = ['', 's', '5', '<6', '>6', '^7', '*^9', '.2', '10.1', 'd', '=5', '+'];

export class Expressions {
  /**
   * @param {import('./random.mjs').Random} random
   * @param {{ names(type: string): string[], functions(): { name: string, parameters: number }[], fresh(type: string): string }} scope
   */
  constructor(random, scope) {
    this.random = random;
    this.scope = scope;
    /** The walrus is forbidden in some places: class bodies' comprehensions, iterables of comprehensions. */
    this.walrus = true;
    /** Names that comprehensions around here bind. */
    this.bound = [];
  }

  /** An expression of any type. */
  any(depth) {
    return this.of(this.random.pick(TYPES), depth);
  }

  /** An expression of `type`, mostly; `depth` is how many levels it may have. */
  of(type, depth) {
    const { random } = this;
    if (random.chance(WRONG_NAME)) return random.pick(['missing', 'lenn', 'prin', 'strr', 'undefined_name']);
    // In parentheses, as a trailer may follow.
    if (random.chance(WRONG_TYPE)) return `(${this.of(random.pick(TYPES), depth - 1)})`;
    if (depth <= 0) return this.atom(type);
    if (random.chance(0.12)) return this.general(type, depth);
    return this[type](depth - 1);
  }

  /** A name or literal of `type`. */
  atom(type) {
    const names = [...this.scope.names(type), ...(type === 'int' ? this.bound : [])];
    if (names.length > 0 && this.random.chance(0.6)) return this.random.pick(names);
    return this.literal(type);
  }

  literal(type) {
    const { random } = this;
    switch (type) {
      case 'int':
        return random.pick(INTS);
      case 'float':
        return random.pick(FLOATS);
      case 'bool':
        return random.pick(['True', 'False']);
      case 'str':
        return this.quoted();
      case 'bytes':
        return `b'${random.pick(['', 'abc', '\\x00\\xff', 'A1'])}'`;
      case 'list':
        return `[${random.list(0, 4, () => random.pick(INTS)).join(', ')}]`;
      case 'tuple':
        return random.pick(['()', '(1,)', "(1, 'a')", '(1, 2, 3)', '(None, 2.5)']);
      case 'dict':
        return random.pick(['{}', "{'a': 1}", "{1: 'x', 2: 'y'}", "{'a': 1, 'b': [2]}", '{(1, 2): None}']);
      case 'set':
        return random.pick(['set()', '{1}', '{1, 2, 3}', '{5, 3, 8}', 'frozenset({1, 4})']);
      case 'complex':
        return random.pick(['1j', '(2+3j)', '-0j', 'complex(1.5, -2)']);
      default:
        return 'None';
    }
  }

  quoted() {
    const text = this.random.pick(STRINGS);
    return text.includes("'") ? `"${text}"` : `'${text}'`;
  }

  /** Forms that any type can have. */
  general(type, depth) {
    const { random } = this;
    const inner = () => this.of(type, depth - 1);
    switch (random.int(0, 6)) {
      case 0:
        return `(${inner()} if ${this.of('bool', depth - 1)} else ${inner()})`;
      case 1:
        return `(${inner()} ${random.pick(['and', 'or'])} ${inner()})`;
      case 2:
        if (!this.walrus || this.bound.length > 0) return inner();
        return `(${this.scope.fresh(type)} := ${inner()})`;
      case 3:
        return `(lambda ${random.pick(['p', 'p, q=1', '*p', 'p, /, **q'])}: ${inner()})(${this.of('int', 1)})`;
      case 4:
        return `[${inner()}, ${inner()}][${random.pick(['0', '1', '-1', '2', 'True'])}]`;
      case 5:
        return `{'k': ${inner()}}${random.pick(["['k']", ".get('k')", ".pop('k')", "['j']"])}`;
      default:
        return `(${inner()})`;
    }
  }

  int(depth) {
    const { random } = this;
    const i = () => this.of('int', depth);
    return random.weighted([
      [6, () => `(${i()} ${random.pick(['+', '-', '&', '|', '^'])} ${i()})`],
      [3, () => `(${i()} ${random.pick(['//', '%'])} ${i()})`],
      [2, () => `(${i()} * ${random.pick(['2', '3', '-7', '10', 'True'])})`],
      [1, () => `(${i()} ${random.pick(['<<', '>>'])} ${random.pick(['0', '1', '5', '33', '70', '-1'])})`],
      [1, () => `((${i()}) % 50 ** ${random.pick(['0', '1', '2', '3'])})`],
      [2, () => `${random.pick(['-', '+', '~'])}${this.of('int', depth - 1)}`],
      [3, () => `len(${this.of(random.pick(['str', 'list', 'tuple', 'dict', 'set', 'bytes']), depth)})`],
      [1, () => `int(${this.of(random.pick(['str', 'float', 'bool']), depth)})`],
      [1, () => `${random.pick(['abs', 'int'])}(${i()})`],
      [1, () => `hash(${random.pick(['0', '-1', '1000', 'True', '2**31 - 2'])})`],
      [2, () => `${random.pick(['max', 'min'])}(${i()}, ${i()})`],
      [1, () => `sum(${this.of(random.pick(['list', 'set', 'tuple']), depth)})`],
      [1, () => `ord(${this.of('str', depth)}[0])`],
      [2, () => `${this.of(random.pick(['list', 'tuple']), depth)}[${random.pick(['0', '1', '-1', '2', '-3'])}]`],
      [1, () => `${this.of('str', depth)}.${random.pick(['find', 'count', 'index', 'rfind'])}(${this.of('str', 0)})`],
      [1, () => `${this.of('list', depth)}.${random.pick(['count', 'index'])}(${i()})`],
      [1, () => `divmod(${i()}, ${i()})[${random.pick(['0', '1'])}]`],
      [1, () => `(${i()}).${random.pick(['bit_length()', 'bit_count()', 'real', 'numerator', 'conjugate()', 'nope'])}`],
      [1, () => `round(${this.of('float', depth)})`],
      [1, () => `pow(${i()} % 100, ${random.pick(['0', '3', '-1'])}, ${random.pick(['7', '10', '1'])})`],
      [2, () => this.call(depth)],
    ])();
  }

  float(depth) {
    const { random } = this;
    const f = () => this.of(random.pick(['float', 'float', 'int']), depth);
    return random.weighted([
      [5, () => `(${f()} ${random.pick(['+', '-', '/', '//', '%'])} ${this.of('float', depth)})`],
      // What stands for a number can be a sequence, and an int beside it a count of more than 32 bits.
      [1, () => `(${f()} * ${random.pick(FLOATS)})`],
      [2, () => `(${this.of('int', depth)} / ${this.of('int', depth)})`],
      [1, () => `round(${f()}, ${random.pick(['0', '1', '2', '-1', 'None'])})`],
      [1, () => `(${f()} % 10 ** ${random.pick(['2', '0.5', '-1'])})`],
      [1, () => `float(${this.of(random.pick(['int', 'str', 'bool']), depth)})`],
      [
        1,
        () =>
          `(${this.of('float', depth)}).${random.pick(['real', 'is_integer()', 'hex()', 'as_integer_ratio()', 'conjugate()'])}`,
      ],
      [1, () => `-${this.of('float', depth)}`],
      [1, () => `abs(${f()})`],
    ])();
  }

  complex(depth) {
    const { random } = this;
    const c = () => this.of(random.pick(['complex', 'float', 'int']), depth);
    return random.pick([
      () => `(${this.of('complex', depth)} ${random.pick(['+', '-', '/'])} ${c()})`,
      () => `(${this.of('complex', depth)} * ${this.literal('complex')})`,
      () => `complex(${this.of('float', 0)}, ${this.of('float', 0)})`,
      () => `(${this.of('complex', depth)}).${random.pick(['conjugate()', 'real', 'imag'])}`,
    ])();
  }

  bool(depth) {
    const { random } = this;
    const compared = random.pick(['int', 'int', 'float', 'str', 'list', 'tuple', 'set', 'bytes']);
    const x = () => this.of(compared, depth);
    return random.weighted([
      [6, () => `(${x()} ${random.pick(['==', '!=', '<', '<=', '>', '>='])} ${x()})`],
      [2, () => `(${x()} ${random.pick(['<', '==', '<='])} ${x()} ${random.pick(['<', '!=', '>='])} ${x()})`],
      [2, () => `(not ${this.of('bool', depth)})`],
      [
        2,
        () =>
          `(${this.of('int', depth)} ${random.pick(['in', 'not in'])} ${this.of(random.pick(['list', 'set', 'tuple', 'dict']), depth)})`,
      ],
      [1, () => `(${this.of('str', depth)} in ${this.of('str', depth)})`],
      [1, () => `(${this.any(depth)} ${random.pick(['is', 'is not'])} None)`],
      [
        1,
        () =>
          `isinstance(${this.any(depth)}, ${random.pick(['int', 'str', '(list, tuple)', 'bool', 'int | None', 'object', '5'])})`,
      ],
      [1, () => `${random.pick(['any', 'all'])}(${this.comprehended(depth)})`],
      [1, () => `bool(${this.any(depth)})`],
      [
        1,
        () =>
          `${this.of('str', depth)}.${random.pick(['isdigit()', 'isalpha()', 'isupper()', "startswith('a')", "endswith(('c', 'o'))", 'isidentifier()'])}`,
      ],
      [1, () => `callable(${random.pick(['len', '1', 'print', 'int'])})`],
    ])();
  }

  str(depth) {
    const { random } = this;
    const s = () => this.of('str', depth);
    return random.weighted([
      [3, () => `(${s()} + ${this.quoted()})`],
      [1, () => `(${s()} * ${random.pick(['0', '1', '2', '-1', 'True'])})`],
      [4, () => this.formatted(depth)],
      [
        2,
        () =>
          `(${random.pick(["'%s|%r'", "'%5d %s'", "'%.2f'", "'%(a)s'", "'%x %c'", "'%%'"])} % ${this.of(random.pick(['tuple', 'dict', 'int', 'str']), depth)})`,
      ],
      [
        3,
        () =>
          `${s()}.${random.pick(['upper()', 'lower()', 'title()', 'strip()', "replace('a', 'bb')", 'swapcase()', 'capitalize()', 'zfill(5)', "center(9, '*')", 'ljust(4)', "rjust(6, '.')", 'casefold()', "removeprefix('a')", "partition('b')[2]", 'expandtabs(3)'])}`,
      ],
      [2, () => `${s()}[${this.slice()}]`],
      [1, () => `${s()}[${random.pick(['0', '-1', '3'])}]`],
      [2, () => `${random.pick(['str', 'repr', 'ascii'])}(${this.any(depth)})`],
      [1, () => `format(${this.of('int', depth)}, ${`'${random.pick(NUMBER_SPECS)}'`})`],
      [
        1,
        () =>
          `${this.quoted()}.join(${random.pick([`${s()}.split()`, `map(str, ${this.of('list', depth)})`, this.of('list', depth)])})`,
      ],
      [1, () => `chr((${this.of('int', depth)}) % 500)`],
      // Of numbers from 2**31 a 32-bit CPython says something else.
      [
        1,
        () => `format((${this.of('int', depth)}) % 500, '${random.pick(['c', '5c', '<4c', '+c', ',c', '.2c', '#c'])}')`,
      ],
      [1, () => `'{} {0}'.format(${this.of('int', 0)})`],
      [1, () => `'{a!r:>5} {b[0]}'.format(a=${this.of('int', 0)}, b=${this.of(random.pick(['list', 'str']), 0)})`],
      [1, () => `type(${this.any(depth)}).__name__`],
      [1, () => `${random.pick(['hex', 'bin', 'oct'])}(${this.of('int', depth)})`],
    ])();
  }

  formatted(depth) {
    const { random } = this;
    const parts = random.list(1, 3, () => {
      const isText = random.chance(0.4);
      const value = isText ? this.of('str', depth - 1) : this.of(random.pick(['int', 'float']), depth - 1);
      const conversion = random.chance(0.2) ? random.pick(['!r', '!s', '!a']) : '';
      const width = `{(${this.atom('int')}) % 20}`;
      const spec = random.chance(0.5)
        ? `:${random.chance(0.1) ? width : random.pick(isText ? TEXT_SPECS : NUMBER_SPECS)}`
        : '';
      const shown = random.chance(0.1) && spec === '' ? ' = ' : '';
      // A space keeps a set or dict display from being read as a doubled brace.
      return `${random.pick(['', 'x', '{{}}', ' - '])}{${value.startsWith('{') ? ' ' : ''}${value}${shown}${conversion}${spec}}`;
    });
    return `f"""${parts.join('')}"""`;
  }

  bytes(depth) {
    const { random } = this;
    return random.pick([
      () => `(${this.of('bytes', depth)} + b'z')`,
      () =>
        `${this.of('str', depth)}.encode(${random.pick(['', "'ascii', 'replace'", "'utf-16-le'", "'latin-1', 'ignore'", "'ascii'"])})`,
      () => `bytes(${this.of(random.pick(['list', 'bytes']), depth)})`,
      () => `${this.of('bytes', depth)}[${this.slice()}]`,
      () =>
        `${this.of('bytes', depth)}.${random.pick(['upper()', "replace(b'a', b'')", "strip(b'a')", 'hex()', 'title()'])}`,
      () => `(${this.of('int', depth)} % 1000).to_bytes(2, ${random.pick(["'big'", "'little'"])})`,
    ])();
  }

  slice() {
    const { random } = this;
    const bound = () => random.pick(['', '', '0', '1', '2', '-1', '-2', '5', 'None']);
    return random.chance(0.3)
      ? `${bound()}:${bound()}:${random.pick(['1', '2', '-1', '-2', '', '0'])}`
      : `${bound()}:${bound()}`;
  }

  list(depth) {
    const { random } = this;
    const l = () => this.of('list', depth);
    return random.weighted([
      [4, () => `[${random.list(0, 4, () => this.starred(depth)).join(', ')}]`],
      [4, () => `[${this.comprehended(depth)}]`],
      [1, () => `(${l()} + [${this.of('int', 0)}])`],
      [1, () => `(${l()} * ${random.pick(['0', '1', '2'])})`],
      [2, () => `${l()}[${this.slice()}]`],
      [
        2,
        () =>
          `sorted(${this.of(random.pick(['list', 'set', 'tuple']), depth)}${random.pick(['', ', reverse=True', ', key=lambda v: -v', ', key=str'])})`,
      ],
      [
        2,
        () =>
          `list(${random.pick([`range(${random.int(0, 6)})`, `reversed(${l()})`, this.of('str', depth), this.of('dict', depth), `zip(${l()}, ${this.of('str', depth)})`, `enumerate(${l()}, ${random.int(0, 2)})`])})`,
      ],
      [1, () => `list(map(${random.pick(['str', 'lambda v: v + 1', 'abs', 'int.bit_length'])}, ${l()}))`],
      [1, () => `list(filter(${random.pick(['None', 'lambda v: v > 1', 'bool'])}, ${l()}))`],
      [1, () => `${this.of('str', depth)}.split(${random.pick(['', "' '", "'a'", 'None, 1'])})`],
      [1, () => `list(${this.of('dict', depth)}.${random.pick(['items()', 'keys()', 'values()'])})`],
      [1, () => `[*${this.of(random.pick(['set', 'tuple']), depth)}]`],
    ])();
  }

  starred(depth) {
    const { random } = this;
    return random.chance(0.12)
      ? `*${this.of(random.pick(['list', 'tuple', 'str']), depth)}`
      : this.of(random.pick(['int', 'int', 'str', 'float']), depth);
  }

  /** What stands between the brackets of a list comprehension. */
  comprehended(depth, element = (inner) => this.of('int', inner)) {
    const { random } = this;
    const name = `v${this.bound.length}`;
    const outer = this.bound;
    const iterable = this.withoutWalrus(() =>
      random.pick([`range(${random.int(0, 5)})`, this.of('list', depth - 1), this.of('tuple', depth - 1)]),
    );
    this.bound = [...outer, name];
    const condition = random.chance(0.3) ? ` if ${this.of('bool', depth - 1)}` : '';
    const more = random.chance(0.15) && this.bound.length < 3 ? ` for w in range(${random.int(0, 3)})` : '';
    const text = `${element(depth - 1)} for ${name} in ${iterable}${condition}${more}`;
    this.bound = outer;
    return text;
  }

  withoutWalrus(make) {
    const { walrus } = this;
    this.walrus = false;
    const result = make();
    this.walrus = walrus;
    return result;
  }

  tuple(depth) {
    const { random } = this;
    return random.weighted([
      [4, () => `(${random.list(1, 3, () => this.starred(depth)).join(', ')},)`],
      [1, () => `tuple(${this.of(random.pick(['list', 'str', 'set']), depth)})`],
      [1, () => `(${this.of('tuple', depth)} + (${this.of('int', 0)},))`],
      [1, () => `${this.of('tuple', depth)}[${this.slice()}]`],
      [1, () => `divmod(${this.of('int', depth)}, ${this.of('int', depth)})`],
      [1, () => `tuple(${this.comprehended(depth)})`],
      [1, () => `${this.of('str', depth)}.partition(${this.quoted()})`],
    ])();
  }

  dict(depth) {
    const { random } = this;
    const key = () => this.of(random.pick(['int', 'str', 'tuple']), depth - 1);
    return random.weighted([
      [
        4,
        () =>
          `{${random.list(0, 3, () => (random.chance(0.1) ? `**${this.of('dict', depth)}` : `${key()}: ${this.any(depth - 1)}`)).join(', ')}}`,
      ],
      [2, () => `{${this.comprehended(depth, (inner) => `${this.of('int', inner)}: ${this.of('int', inner)}`)}}`],
      [1, () => `(${this.of('dict', depth)} | ${this.of('dict', depth)})`],
      [1, () => `dict(zip(${this.of('str', depth)}, ${this.of('list', depth)}))`],
      [1, () => `dict(a=${this.of('int', depth)}, **${this.of('dict', depth)})`],
      [1, () => `dict.fromkeys(${this.of('str', depth)}, ${this.of('int', 0)})`],
    ])();
  }

  set(depth) {
    const { random } = this;
    // Of no string, whose place in a set is not the same in every run.
    const number = (inner, most) => `${this.of('int', inner)} & ${most}`;
    const numbers = () => random.list(1, 4, () => number(depth, 127)).join(', ');
    return random.weighted([
      [3, () => `{${numbers()}}`],
      [2, () => `{${this.comprehended(depth, (inner) => number(inner, 63))}}`],
      [2, () => `(${this.of('set', depth)} ${random.pick(['|', '&', '-', '^'])} ${this.of('set', depth)})`],
      [1, () => `${random.pick(['set', 'frozenset'])}(range(${random.int(0, 6)}))`],
      [
        1,
        () =>
          `${this.of('set', depth)}.${random.pick(['union', 'intersection', 'difference'])}(range(${random.int(0, 4)}))`,
      ],
    ])();
  }

  none(depth) {
    return this.random.pick(['None', `[].append(${this.any(depth)})`, `{}.get(${this.of('int', depth)})`]);
  }

  /** A call of one of the program's functions, mostly with as many arguments as it has parameters. */
  call(depth) {
    const { random } = this;
    const functions = this.scope.functions();
    if (functions.length === 0) return this.atom('int');
    const { name, parameters } = random.pick(functions);
    const count = random.chance(0.08) ? random.int(0, 4) : parameters;
    const values = Array.from({ length: count }, () => this.of('int', depth));
    if (random.chance(0.1)) values.push(`*${this.of('tuple', 1)}`);
    if (random.chance(0.06)) values.push(`${random.pick(['a0', 'a1', 'extra'])}=${this.of('int', 0)}`);
    return `${name}(${values.join(', ')})`;
  }
}
