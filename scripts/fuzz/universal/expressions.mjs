// Expressions of every kind that the syntax has, over universal values (prelude.mjs): no part needs a type.

const BINARY = ['+', '-', '*', '@', '/', '//', '%', '**', '<<', '>>', '&', '|', '^'];
const COMPARE = ['==', '!=', '<', '<=', '>', '>=', 'is', 'is not', 'in', 'not in'];
export const NAMES = ['a', 'b', 'c', 'd'];
const CONSTANTS = ['0', '1', '2', 'None', 'True', "'s'", '2.5', "b'y'", '...', '1j'];

/**
 * Where an expression stands: what kind of function is around it, and what its place forbids.
 * @typedef {{ kind: 'plain' | 'generator' | 'async' | 'asyncgen' | 'class', walrus: boolean, suspend: boolean, bound: string[] }} Place
 */

export class UniversalExpressions {
  /** @param {import('../random.mjs').Random} random @param {Place} place */
  constructor(random, place) {
    this.random = random;
    this.place = place;
  }

  /** The same, with some of the place changed. */
  at(change) {
    return new UniversalExpressions(this.random, { ...this.place, ...change });
  }

  get mayAwait() {
    return this.place.suspend && (this.place.kind === 'async' || this.place.kind === 'asyncgen');
  }

  get mayYield() {
    return this.place.suspend && (this.place.kind === 'generator' || this.place.kind === 'asyncgen');
  }

  /** An expression that can stand anywhere. */
  any(depth) {
    const { random } = this;
    if (depth <= 0 || random.chance(0.12)) return this.leaf();
    const inner = () => this.any(depth - 1);
    const kinds = [
      [3, () => `(${inner()} ${random.pick(BINARY)} ${inner()})`],
      [1.5, () => `(${random.list(2, 3, inner).join(random.pick([' and ', ' or ']))})`],
      [1, () => `(${random.pick(['not ', '-', '+', '~'])}${inner()})`],
      [2, () => this.compare(inner)],
      [1, () => `(${inner()} if ${inner()} else ${inner()})`],
      [1, () => this.lambda(depth)],
      [3, () => this.call(depth)],
      [2, () => `${this.primary(depth)}.${random.pick(['x', 'y', 'zz'])}`],
      [2.5, () => `${this.primary(depth)}[${this.subscript(depth)}]`],
      [1, () => this.display('[', ']', depth)],
      [1, () => this.tuple(depth)],
      [0.7, () => `len({${random.list(1, 3, () => this.element(depth)).join(', ')}})`],
      [1, () => this.dict(depth)],
      [1.2, () => this.formatted('f', depth)],
      [0.5, () => this.formatted('t', depth)],
    ];
    if (this.place.walrus) kinds.push([1, () => `(${random.pick(NAMES)} := ${inner()})`]);
    if (this.place.bound.length < 2) kinds.push([1.6, () => this.comprehension(depth)]);
    if (this.mayAwait) kinds.push([3, () => `(await ${this.primary(depth)})`]);
    if (this.mayYield) {
      kinds.push(
        [2.5, () => `(yield ${random.chance(0.15) ? `${inner()}, *${this.primary(depth)}` : inner()})`],
        [0.4, () => '(yield)'],
      );
      if (this.place.kind === 'generator') kinds.push([1, () => `(yield from ${this.primary(depth)})`]);
    }
    return random.weighted(kinds)();
  }

  leaf() {
    const { random } = this;
    return random.weighted([
      [4, () => random.pick([...NAMES, ...this.place.bound])],
      [3, () => `U(${random.int(-9, -1)})`],
      [1.5, () => random.pick(CONSTANTS)],
      [0.1, () => random.pick(['missing', '__debug__', 'print', 'len', '__name__'])],
    ])();
  }

  /** What a trailer can follow: mostly a universal value. */
  primary(depth) {
    const { random } = this;
    if (random.chance(0.55)) return random.pick([`U(${random.int(-9, -1)})`, ...NAMES, ...this.place.bound]);
    return `(${this.any(depth - 1)})`;
  }

  compare(inner) {
    const { random } = this;
    const parts = [inner()];
    for (
      let i = random.weighted([
        [4, 1],
        [1, 2],
        [0.5, 3],
      ]);
      i > 0;
      i--
    )
      parts.push(random.pick(COMPARE), inner());
    return `(${parts.join(' ')})`;
  }

  lambda(depth) {
    const { random } = this;
    const body = this.at({ kind: 'plain', suspend: false, walrus: true, bound: [...this.place.bound, 'p'] }).any(
      depth - 1,
    );
    const parameters = random.pick(['p', 'p=1', 'p, *q', '*p', '**p', 'p, /, *, q=2', `p=${this.any(depth - 2)}`]);
    const text = `(lambda ${parameters}: ${body})`;
    return random.chance(0.6) ? `${text}(${random.pick(['1', 'a', '', '*b', 'q=3'])})` : text;
  }

  call(depth) {
    return `${this.primary(depth)}(${this.arguments(depth)})`;
  }

  arguments(depth) {
    const { random } = this;
    const positional = random.list(0, 3, () => this.element(depth));
    const named = random.some(['x', 'y', 'z'], 0.2).map((name) => `${name}=${this.any(depth - 1)}`);
    if (random.chance(0.15)) named.splice(random.int(0, named.length), 0, `**${this.primary(depth)}`);
    return [...positional, ...named].join(', ');
  }

  /** An element of a display or a positional argument. */
  element(depth) {
    return this.random.chance(0.15) ? `*${this.primary(depth)}` : this.any(depth - 1);
  }

  display(open, close, depth) {
    return `${open}${this.random.list(0, 3, () => this.element(depth)).join(', ')}${close}`;
  }

  tuple(depth) {
    return `(${this.random.list(1, 3, () => this.element(depth)).join(', ')},)`;
  }

  dict(depth) {
    const key = () => this.random.pick(['1', "'k'", 'None', 'a', `U(${this.random.int(-9, -1)})`]);
    const items = this.random.list(0, 3, () =>
      this.random.chance(0.15) ? `**${this.primary(depth)}` : `${key()}: ${this.any(depth - 1)}`,
    );
    return `{${items.join(', ')}}`;
  }

  subscript(depth) {
    const { random } = this;
    const bound = () => (random.chance(0.5) ? this.any(depth - 1) : '');
    const slice = () => `${bound()}:${bound()}${random.chance(0.3) ? `:${bound()}` : ''}`;
    return random.weighted([
      [4, () => this.any(depth - 1)],
      [2, slice],
      [1, () => `${slice()}, ${this.any(depth - 1)}`],
      [1, () => random.list(1, 3, () => this.element(depth)).join(', ')],
      [0.5, () => `*${this.primary(depth)}, ${slice()}`],
    ])();
  }

  comprehension(depth) {
    const { random } = this;
    const { bound } = this.place;
    const variable = 'ij'[bound.filter((name) => name.length === 1 && 'ij'.includes(name)).length % 2];
    const mayWait = this.mayAwait && random.chance(0.6);
    const first = this.at({ walrus: false, suspend: false }).iterable(depth);
    const inside = this.at({
      kind: this.place.kind === 'asyncgen' ? 'async' : this.place.kind === 'generator' ? 'plain' : this.place.kind,
      suspend: mayWait,
      walrus: this.place.walrus && this.place.kind !== 'class',
      bound: [...bound, variable],
    });
    const isAsync = () => (mayWait && random.chance(0.4) ? 'async ' : '');
    const target = random.pick([
      variable,
      variable,
      variable,
      `(${variable}, *_)`,
      `[${variable}, _]`,
      'U(-8).x',
      'U(-8)[0]',
    ]);
    let clauses = `${isAsync()}for ${target} in ${first}`;
    if (random.chance(0.35)) clauses += ` if ${inside.any(depth - 1)}`;
    if (random.chance(0.25)) clauses += ` ${isAsync()}for w in ${inside.at({ walrus: false }).iterable(depth)}`;
    if (random.chance(0.15)) clauses += ` if ${inside.any(depth - 2)} if ${inside.any(0)}`;
    const item = inside.any(depth - 1);
    return random.weighted([
      [3, () => `[${item} ${clauses}]`],
      [1, () => `len({${item} ${clauses}})`],
      [1, () => `{${random.pick([variable, '1', "'k'"])}: ${item} ${clauses}}`],
      // What is asynchronous about a generator expression makes it an asynchronous generator.
      [mayWait ? 0 : 1.5, () => `${random.pick(['tuple', 'list', 'plain', ''])}(${item} ${clauses})`],
      [mayWait ? 1 : 0, () => `[z async for z in plain((${item} ${clauses.replace(/^for/, 'async for')}))]`],
    ])();
  }

  iterable(depth) {
    const { random } = this;
    return random.pick([
      () => `U(${random.int(-9, -1)})`,
      () => `U(${random.int(-9, -1)})`,
      () => random.pick(NAMES),
      () => `[${this.any(depth - 1)}, ${this.any(depth - 2)}]`,
      () => `(${this.any(depth - 1)})`,
      () => 'range(2)',
    ])();
  }

  formatted(prefix, depth) {
    const { random } = this;
    const field = (inner) => {
      const value = this.any(depth - 1);
      const conversion = random.pick(['', '', '', '!r', '!s', '!a']);
      const spec =
        inner > 0 && random.chance(0.3) ? `:${random.pick(['>9', 'q', field(inner - 1), `${field(0)}x`])}` : '';
      return `{ ${value}${random.chance(0.1) ? ' = ' : ' '}${conversion}${spec}}`;
    };
    const parts = random.list(1, 3, () => random.pick([() => 'text', () => '{{', () => field(1), () => field(1)])());
    // A nested string of the same prefix may use the same quotes.
    const text = `${prefix}"${parts.join('')}"`;
    return prefix === 't' && random.chance(0.5) ? `[*${text}]` : text;
  }
}
