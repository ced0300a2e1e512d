// Programs that apply methods, operators and built-in functions to values of the built-in types, edge values and instances of
// subclasses included, with arguments of right and wrong type and number; each operation prints its result, or the exception.
//
// CPython's side has 32 bits (pyodide) and a C library of its own: indices, widths, counts and what is hashed stay below 2**31
// or are beyond 2**63, where both sides agree, and powers are compared without their last digits.

import { MUTATION_PRELUDE } from './mutation-prelude.mjs';
import { mutationLine } from './mutations.mjs';
import { PRELUDE } from './operation-prelude.mjs';
import { CONSTRUCTORS, MUTABLE, OPERATORS, SIGNATURES } from './operation-signatures.mjs';
import { SPIED, SPIED_KINDS, SPY_PRELUDE, UNSPIED } from './operation-spies.mjs';
import { ARGUMENTS, VALUES, WRONG } from './operation-values.mjs';
import { Random } from './random.mjs';

/**
 * `overridden`: subclasses that override every method (operation-spies.mjs). `mutations`: containers that change meanwhile
 * (mutations.mjs).
 */
export const OPERATION_TYPES = [...Object.keys(SIGNATURES), 'overridden', 'mutations'];

/** The program for `seed`, of operations on one type. */
export function generateOperations(
  seed,
  { type = null, count = 60, prelude = PRELUDE, spyPrelude = SPY_PRELUDE, mutationPrelude = MUTATION_PRELUDE } = {},
) {
  const random = new Random(seed);
  const operations = new Operations(random);
  const chosen = type ?? OPERATION_TYPES[seed % OPERATION_TYPES.length];
  if (chosen === 'mutations') {
    const mutations = Array.from({ length: count }, () => mutationLine(random));
    return [mutationPrelude, FIRST, ...mutations, ''].join('\n');
  }
  const isSpied = chosen === 'overridden';
  const lines = Array.from({ length: count }, () => (isSpied ? operations.spied() : operations.operation(chosen)));
  return [prelude, ...(isSpied ? [spyPrelude] : []), FIRST, ...lines, ''].join('\n');
}

/** Importing is done in Python. */
const SPIED_FUNCTIONS = SIGNATURES.functions.filter((signature) => !signature.startsWith('__import__'));
/** Codecs that CPython has in Python look at the length of what they get. */
const NATIVE_ENCODINGS = ARGUMENTS.encoding.filter((text) => !/sig|idna/.test(text));

/** Stands before the operations of a program. */
const FIRST = '# Operations';

class Operations {
  constructor(random) {
    this.random = random;
    this.isSpied = false;
  }

  /** One line of operations on instances of subclasses that override every method. */
  spied() {
    const { random } = this;
    this.isSpied = true;
    if (random.chance(0.4)) return `spy(lambda: ${this.call('', random.pick(SPIED_FUNCTIONS))})`;
    const type = random.pick(Object.keys(SPIED));
    const receiver = random.pick(SPIED[type]);
    if (random.chance(0.3)) return `spy(lambda: ${this.operator(type, receiver)})`;
    const signature = random.pick(SIGNATURES[type].filter((text) => !text.startsWith('__')));
    const own = signature.startsWith('.');
    const callee = own ? type : `${receiver}.`;
    return `spy(lambda: ${this.call(callee, own ? signature.replace(/^\. /, ' ').replace(/^\.$/, '') : signature)})`;
  }

  /** One line. */
  operation(type) {
    const { random } = this;
    if (type === 'functions') return this.line(this.call('', random.pick(SIGNATURES.functions)));
    const receiver = this.value(type);
    if (random.chance(0.22)) return this.line(this.operator(type, receiver));
    const signature = random.pick(SIGNATURES[type]);
    if (signature.startsWith('.'))
      return this.line(this.call(CONSTRUCTORS[type] ?? type, signature.replace(/^\. /, ' ').replace(/^\.$/, '')));
    if (!MUTABLE.has(type)) return this.line(this.call(`${receiver}.`, signature));
    return `op(lambda x: ${this.mutation(signature)}, ${receiver})`;
  }

  line(expression) {
    return `op(lambda: ${expression})`;
  }

  /** A call of a method of the mutable `x`, or a change of its items. */
  mutation(signature) {
    const { random } = this;
    if (random.chance(0.12)) {
      const key = this.argument(random.pick(['index', 'slice', 'hashable']));
      const value = this.argument(random.pick(['items', 'any', 'byte']));
      return random.pick([`x.__setitem__(${key}, ${value})`, `x.__delitem__(${key})`, `x[${key}]`]);
    }
    return this.call('x.', signature);
  }

  operator(type, receiver) {
    const { random } = this;
    const other = random.chance(0.6)
      ? this.value(type)
      : this.value(random.pick(Object.keys(VALUES).filter((name) => name !== 'functions')));
    const operator = random.pick(OPERATORS[type] ?? OPERATORS.any);
    switch (operator) {
      case '[]':
        return `${receiver}[${this.argument(random.pick(['index', 'index', 'slice', 'any']))}]`;
      case 'in':
        return `${other} in ${receiver}`;
      case '*':
      case '<<':
      case '>>':
      case '**':
        if (type === 'float' || type === 'complex') return near(operator, `${receiver} ${operator} ${other}`);
        return near(operator, `${receiver} ${operator} ${this.factor(operator, receiver)}`);
      case '-x':
        return `${random.pick(['-', '+', '~', 'not '])}${receiver}`;
      case 'dunder': {
        const name = random.pick([
          'add',
          'radd',
          'sub',
          'mul',
          'eq',
          'lt',
          'ge',
          'ne',
          'and',
          'ror',
          'contains',
          'getitem',
          'hash',
          'len',
          'iter',
          'bool',
          'divmod',
          'rsub',
          'format',
          'repr',
          'str',
          'getnewargs',
          'reversed',
          'truediv',
          'floordiv',
          'mod',
          'rmod',
          'index',
          'int',
          'float',
          'round',
          'iadd',
          'ior',
          'class_getitem',
        ]);
        const small = /mul|getitem/.test(name);
        if (/^(?:hash|len|iter|bool|repr|str|getnewargs|reversed|index|int|float)$/.test(name))
          return `${receiver}.__${name}__()`.replace('__hash__', name === 'hash' ? '__len__' : '__hash__');
        return `${receiver}.__${name}__(${small ? this.argument('small') : name === 'format' ? this.argument('spec') : name === 'round' ? this.argument('small') : other})`;
      }
      default:
        return random.chance(0.2) ? `${other} ${operator} ${receiver}` : `${receiver} ${operator} ${other}`;
    }
  }

  /** The right operand of `*`, `<<`, `>>` or `**`: no sequence where `receiver` would be a count of more than 32 bits. */
  factor(operator, receiver) {
    const isCount = operator === '*' && /2\*\*(?:31|32|53|63)/.test(receiver);
    return isCount ? this.random.pick(ARGUMENTS.exponent) : this.argument('exponent');
  }

  /** `signature` is `name kind kind? key=kind?`: `?` may be left out, `*` may come more than once. A name with a point is a call of its own. */
  call(receiver, signature) {
    const { random } = this;
    const [name, ...kinds] = signature.split(' ');
    const callee = receiver + name;
    if (kinds[0] === '!') return callee;
    const given = [];
    let open = true;
    for (const kind of kinds) {
      const keyword = /^\w+=/.exec(kind)?.[0] ?? '';
      const bare = kind.slice(keyword.length).replace(/[?*]$/, '');
      if (keyword !== '') {
        if (random.chance(kind.endsWith('?') ? 0.3 : 1)) given.push(`${keyword}${this.argument(bare)}`);
      } else if (kind.endsWith('*')) given.push(...random.list(0, 3, () => this.argument(bare)));
      else if (open && (!kind.endsWith('?') || random.chance(0.5))) given.push(this.argument(bare));
      else open = false;
    }
    if (random.chance(0.04)) given.splice(0, 1);
    // `object.__eq__(x, y)` compares constants by identity (docs/differences.md).
    if (random.chance(0.04) && !/^__(?:eq|ne)__$/.test(name))
      given.unshift(this.argument(name === 'hash' ? 'plain' : 'any'));
    if (random.chance(0.02)) {
      const keyword = random.pick(['x', 'key', 'sep', 'end', 'encoding', 'default', 'base']);
      if (!given.some((text) => text.startsWith(`${keyword}=`))) given.push(`${keyword}=${this.argument('any')}`);
    }
    return near(name, `${callee}(${given.sort((a, b) => isKeyword(a) - isKeyword(b)).join(', ')})`);
  }

  argument(kind) {
    const { random } = this;
    if (this.isSpied && !UNSPIED.has(kind) && random.chance(0.5)) {
      const types = SPIED_KINDS[kind] ?? Object.keys(SPIED);
      return random.pick(SPIED[random.pick(types)]);
    }
    // What is hashed has to have the same hash everywhere.
    if (kind !== 'plain' && random.chance(0.07))
      return random.pick(kind === 'exponent' ? WRONG.filter((text) => text !== '2**70') : WRONG);
    if (this.isSpied && kind === 'encoding') return random.pick(NATIVE_ENCODINGS);
    if (Object.hasOwn(ARGUMENTS, kind)) return random.pick(ARGUMENTS[kind]);
    return this.value(kind);
  }

  value(type) {
    const { random } = this;
    return random.pick(this.isSpied && Object.hasOwn(SPIED, type) ? SPIED[type] : VALUES[type]);
  }
}

/** Powers are not rounded alike by all C libraries. */
const near = (operation, text) => (/^(?:\*\*|(?:__)?pow(?:__)?)$/.test(operation) ? `near(${text})` : text);

const isKeyword = (text) => Number(/^\w+=[^=]/.test(text));

/** The line of a program that printed line `index` of its output. */
export function operationOf(source, index) {
  const lines = source.split('\n');
  return lines.slice(lines.indexOf(FIRST) + 1)[index] ?? 'the end';
}
