// The `_random` module: the generator behind the library's random. The same seed gives the same numbers as in CPython.
// CPython: Modules/_randommodule.c.

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import { defineType } from '../object/define-type.js';
import { PyInstance } from '../object/object.js';
import type { PyType } from '../object/type.js';
import { normalise, type PyInt, type Value } from '../object/value.js';
import { hash } from '../protocols/hash.js';
import { asIndex, intValue } from '../protocols/index.js';
import { checkSize } from '../types/bytes/data.js';
import { PyFloat } from '../types/float.js';
import { makeTuple, PyTuple } from '../types/tuple.js';
import { defineModule } from './module-spec.js';
import { MersenneTwister } from './random/mersenne-twister.js';

class PyRandom extends PyInstance {
  readonly twister = new MersenneTwister();
}

const WORD = 32;

// ### Seeding

function seed(self: PyRandom, source: Value): void {
  if (source === null) self.twister.seed(freshWords());
  else self.twister.seed(wordsOf(intValue(source) ?? hash(source)));
}

/** The absolute value in words of 32 bits, the lowest first; at least one. */
function wordsOf(value: PyInt): number[] {
  let rest = BigInt(value);
  if (rest < 0n) rest = -rest;
  const words: number[] = [];
  for (; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
  return words.length === 0 ? [0] : words;
}

function freshWords(): number[] {
  const { host } = currentState();
  if (host.randomBytes === null) return wordsFromClock(host.now?.() ?? 0);
  const bytes = host.randomBytes(624 * 4);
  return [...new Uint32Array(bytes.buffer, bytes.byteOffset, 624)];
}

/** Without a source of randomness the time is what differs from one run to the next. */
function wordsFromClock(time: number): number[] {
  return wordsOf(normalise(BigInt(Math.round(time * 1e6))));
}

// ### Numbers

function getRandomBits(self: PyRandom, countValue: Value): PyInt {
  const count = asIndex(countValue);
  if (count < 0) raiseValueError('Cannot convert negative int');
  if (count >= 2n ** 64n) raiseOverflowError('Python int too large for C uint64_t');
  const { twister } = self;
  if (count === 0) return 0;
  if (count <= WORD) return twister.next() >>> (WORD - Number(count));
  const bits = Number(count);
  checkSize(bits / 8);
  const words: number[] = [];
  for (let left = bits; left > 0; left -= WORD)
    words.push(left < WORD ? twister.next() >>> (WORD - left) : twister.next());
  if (bits <= 53) return words[1]! * 2 ** WORD + words[0]!;
  const digits = words.reverse().map((word) => word.toString(16).padStart(8, '0'));
  return normalise(BigInt(`0x${digits.join('')}`));
}

// ### State

const STATE_SIZE = 625;

function getState(self: PyRandom): Value {
  return makeTuple([...self.twister.state, self.twister.index]);
}

function setState(self: PyRandom, state: Value): null {
  if (!(state instanceof PyTuple)) return raiseTypeError('state vector must be a tuple');
  if (state.items.length !== STATE_SIZE) raiseValueError('state vector is the wrong size');
  const numbers = state.items.map(stateNumber);
  const index = numbers.pop()!;
  if (index > STATE_SIZE - 1) raiseValueError('invalid state');
  self.twister.state.set(numbers);
  self.twister.index = index;
  return null;
}

function stateNumber(item: Value): number {
  const value = intValue(item);
  if (value === undefined) return raiseTypeError('an integer is required');
  if (value < 0) raise('OverflowError', "can't convert negative value to unsigned int");
  if (value >= 2n ** 64n) raiseOverflowError('Python int too large to convert to C unsigned long');
  if (value >= 2 ** WORD) raiseValueError('invalid state');
  return Number(value);
}

// ### Type

const randomType: PyType = defineType({
  name: 'Random',
  module: '_random',
  doc: 'A generator of random numbers with a state of its own.',
  layout: 'Random',
  slots: {
    construct: (cls) => new PyRandom(cls.rootShape),
    init: (self, args, names) => {
      if (names !== null && names.length > 0) raiseTypeError('Random() takes no keyword arguments');
      if (args.length > 1) raiseTypeError('Random() requires 0 or 1 argument');
      seed(self as PyRandom, args[0] ?? null);
    },
  },
  methods: [
    {
      name: 'getrandbits',
      signature: '($self, k, /)',
      doc: 'An int of k random bits.',
      impl: getRandomBits,
    },
    {
      name: 'getstate',
      signature: '($self, /)',
      doc: 'The state, as a tuple for setstate().',
      impl: getState,
    },
    {
      name: 'random',
      signature: '($self, /)',
      doc: 'A float from 0 up to, but without, 1.',
      impl: (self: PyRandom) => new PyFloat(self.twister.nextDouble()),
    },
    {
      name: 'seed',
      signature: '($self, n=None, /)',
      doc: 'Start anew from n, or without one from what the system says is random.',
      impl: (self: PyRandom, source?: Value) => {
        seed(self, source ?? null);
        return null;
      },
    },
    {
      name: 'setstate',
      signature: '($self, state, /)',
      doc: 'Go back to a state that getstate() gave.',
      impl: setState,
    },
  ],
});

defineModule('_random', () => ({
  doc: 'The generator of random numbers, a Mersenne Twister.',
  types: { Random: randomType },
}));
