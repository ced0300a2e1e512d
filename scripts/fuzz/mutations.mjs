// Operations on containers that change while they run: special methods of items, iterables, indexes and functions do something to
// the container, once or a few times. Each line of such a program prints the result, what has become of the containers, and, for most
// kinds, which special methods were called in which order (mutation-prelude.mjs).

import { MUTATIONS } from './mutation-tables.mjs';

/** @param {import('./random.mjs').Random} random */
export function mutationLine(random) {
  const writer = new Writer(random);
  const kind = random.pick(Object.keys(MUTATIONS));
  const { makes, operations, actions } = MUTATIONS[kind];
  const x = writer.fill(random.pick(makes));
  const y = random.chance(0.35) ? x : writer.fill(random.pick(makes));
  const operation = writer.fill(random.pick(operations));
  const action = writer.fill(random.pick(actions));
  const check = kind === 'dict' ? 'change' : 'change_and_log';
  return `${check}(${writer.when()}, lambda x, y: ${operation}, lambda x, y: ${action}, lambda: (${x}, ${y}))`;
}

class Writer {
  constructor(random) {
    this.random = random;
  }

  /** Replaces the words after `$`. */
  fill(template) {
    return template.replaceAll(/\$(\w+)/g, (_, word) => this[word]());
  }

  /** The number of the call at which the action happens; a negative one stands for three calls in a row. */
  when() {
    return this.random.pick([1, 1, 1, 2, 2, 3, 4, 5, -1, -2]);
  }

  int(low, high) {
    return this.random.int(low, high);
  }

  item() {
    const i = this.int(0, 5);
    return this.random.pick([
      `K(${i})`,
      `K(${i})`,
      `K(${i})`,
      `K(${i}, ${this.int(0, 3)})`,
      `${i}`,
      `I(${i})`,
      `R(${i})`,
    ]);
  }

  /** Items that are mostly like their index. */
  mixed() {
    const like = (i) => this.random.pick([`K(${i})`, `K(${i})`, `R(${i})`, `${i}`, `I(${i})`]);
    return this.several((i) => (this.random.chance(0.7) ? like(i) : this.item()));
  }

  items() {
    const other = (i) => this.random.pick([`${i}`, `K(${this.int(0, 5)})`, `I(${i})`]);
    return this.several((i) => (this.random.chance(0.8) ? `K(${i})` : other(i)));
  }

  shown() {
    return this.several((i) => this.random.pick([`R(${i})`, `K(${i})`]));
  }

  several(make, most = 5) {
    return Array.from({ length: this.int(0, most) }, (_, i) => make(i)).join(', ');
  }

  keyLike(i) {
    const letter = 'abcdefgh'[i];
    return this.random.pick([
      `K(${i})`,
      `K(${i})`,
      `K(${i})`,
      `${i}`,
      `I(${i})`,
      `J(${i})`,
      `'${letter}'`,
      `S('${letter}')`,
      `(K(${i}), 1)`,
      `(${i}, ${i})`,
    ]);
  }

  key() {
    return this.keyLike(this.int(0, 6));
  }

  value() {
    const i = this.int(0, 3);
    return this.random.pick([`K(${i})`, `R(${i})`, `${i}`, "'x'", '[]']);
  }

  pairs() {
    const from = this.random.pick([0, 0, 0, 2]);
    const alike = this.random.pick([null, null, (i) => `K(${i})`, (i) => `${i}`, (i) => `'${'abcdefgh'[i]}'`]);
    return this.several((i) => `${alike === null ? this.keyLike(i + from) : alike(i + from)}: ${this.value()}`);
  }

  counts() {
    return this.several((i) => `${this.keyLike(i)}: ${this.int(0, 3)}`, 4);
  }

  iterable() {
    const items = this.items();
    return this.random.pick([
      `G([${items}])`,
      `G([${items}], ${this.int(0, 3)})`,
      `Q([${items}])`,
      'x',
      'y',
      'loop(x)',
      'reversed(x)',
      '(f(a) for a in x)',
      'map(f, x)',
      `[${items}]`,
    ]);
  }

  index() {
    return this.random.pick([`N(${this.int(-6, 6)})`, `N(${this.int(-3, 3)})`, `${this.int(-3, 3)}`]);
  }

  slice() {
    const range = `${this.index()}:${this.index()}`;
    const step = this.step();
    return this.random.pick([range, `${this.index()}:`, `:${this.index()}`, `${range}:${step}`, `::${step}`]);
  }

  step() {
    return this.random.pick(['N(1)', 'N(2)', 'N(-1)', 'N(-2)', '2', 'None']);
  }

  /** What is looked for in a bytearray. */
  part() {
    return this.random.pick(["b'a'", "b'ab'", "b''", "bytearray(b'b')", 'x[:1]', '97', "memoryview(b'a')"]);
  }

  /** What a bytearray takes. */
  data() {
    return this.random.pick([
      'G([65, 66])',
      '[N(65), N(66)]',
      "b'zz'",
      'x',
      "bytearray(b'qq')",
      'Q([65])',
      'map(f, x)',
    ]);
  }

  pieces() {
    return this.random.pick(["G([b'a', b'b', b'c'])", '[x, x]', "(f(b'q') for _ in range(3))", "[b'a', b'b']"]);
  }
}
