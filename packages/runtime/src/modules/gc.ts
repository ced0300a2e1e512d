// The gc module. Objects are collected by JavaScript's garbage collector, which has no generations to tune and no reference
// counts to ask: settings are kept and given back, and what would list the objects of the heap lists nothing.
// CPython: Modules/gcmodule.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import type { NativeSpec } from '../object/native.js';
import type { NativeState } from '../object/native-state.js';
import { PyInstance } from '../object/object.js';
import { typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { asSize, hasIndex } from '../protocols/index.js';
import { toArray } from '../protocols/iterate.js';
import { PyDict } from '../types/dict.js';
import { makeList, PyList } from '../types/list.js';
import { PySet } from '../types/set.js';
import { makeTuple, PyTuple } from '../types/tuple.js';
import { defineModule } from './module-spec.js';
import { collectGarbage } from './weakref/callbacks.js';

const GENERATIONS = 3;
const DEBUG = { STATS: 1, COLLECTABLE: 2, UNCOLLECTABLE: 4, SAVEALL: 32, LEAK: 38 };

interface Settings {
  enabled: boolean;
  debug: number;
  threshold: [number, number, number];
  collections: [number, number, number];
}

const settingsOf = new WeakMap<NativeState, Settings>();

function settings(): Settings {
  const state = currentState();
  let known = settingsOf.get(state);
  if (known === undefined) {
    known = { enabled: true, debug: 0, threshold: [2000, 10, 0], collections: [0, 0, 0] };
    settingsOf.set(state, known);
  }
  return known;
}

// ### Collecting

/** Lets go what cannot be reached, where the host can do that; how much it was cannot be told. */
function collect(generation?: Value): number {
  const number = generation === undefined ? GENERATIONS - 1 : asSize(generation, 'OverflowError');
  if (number < 0 || number >= GENERATIONS) raiseValueError('invalid generation');
  settings().collections[number]!++;
  collectGarbage();
  return 0;
}

function getStats(): Value {
  return makeList(
    settings().collections.map((collections) => {
      const stats = new PyDict();
      stats.setStr('collections', collections);
      stats.setStr('collected', 0);
      stats.setStr('uncollectable', 0);
      return stats;
    }),
  );
}

function setThreshold(args: Value[]): null {
  if (args.length < 1 || args.length > GENERATIONS) raiseTypeError('gc.set_threshold requires 1 to 3 arguments');
  const { threshold } = settings();
  // The third is not used any more since CPython has an incremental collector.
  args.slice(0, 2).forEach((value, i) => {
    threshold[i] = asSize(value, 'OverflowError');
  });
  return null;
}

// ### Asking about objects

/** What a container refers to directly, in the order in which CPython visits it. */
function referentsOf(x: Value): Value[] {
  if (x instanceof PyList || x instanceof PyTuple) return x.items.toReversed();
  if (x instanceof PyDict) return x.keysArray().flatMap((key) => [x.get(key)!, key]);
  if (x instanceof PySet) return toArray(x);
  return [];
}

function getObjects(generation: Value = null): Value {
  if (generation === null) return makeList([]);
  if (!hasIndex(generation)) raiseTypeError(`argument should be integer or None, not '${typeName(generation)}'`);
  const number = asSize(generation, 'OverflowError');
  if (number < 0) raiseValueError('generation parameter cannot be negative');
  if (number >= GENERATIONS)
    raiseValueError(`generation parameter must be less than the number of available generations (${GENERATIONS})`);
  return makeList([]);
}

/** Whether CPython's collector would look at an object: it can be part of a cycle. */
function isTracked(x: Value): boolean {
  if (x instanceof PyTuple) return x.items.some(isTracked);
  return typeof x === 'object' && x !== null && (x instanceof PyInstance || 'entry0' in x || x instanceof PyDict);
}

// ### Table

const read = (name: string, doc: string, impl: () => Value): NativeSpec => ({ name, signature: '()', doc, impl });

const FUNCTIONS: readonly NativeSpec[] = [
  { name: 'collect', signature: '(generation=2)', doc: 'Runs the garbage collector.', impl: collect },
  read('disable', 'Notes that automatic collection is not wanted.', () => {
    settings().enabled = false;
    return null;
  }),
  read('enable', 'Notes that automatic collection is wanted.', () => {
    settings().enabled = true;
    return null;
  }),
  read('freeze', 'Accepted without effect.', () => null),
  read('get_count', 'Nothing is counted.', () => makeTuple([0, 0, 0])),
  read('get_debug', 'The debugging flags.', () => settings().debug),
  read('get_freeze_count', 'Nothing is frozen.', () => 0),
  { name: 'get_objects', signature: '(generation=None)', doc: 'No objects can be listed.', impl: getObjects },
  {
    name: 'get_referents',
    signature: '(*objs)',
    doc: 'The objects that these refer to directly.',
    impl: (objects: Value[]) => makeList(objects.flatMap(referentsOf)),
  },
  { name: 'get_referrers', signature: '(*objs)', doc: 'No referrers can be listed.', impl: () => makeList([]) },
  read('get_stats', 'How often each generation was collected.', getStats),
  read('get_threshold', 'The thresholds that were set.', () => makeTuple(settings().threshold)),
  {
    name: 'is_finalized',
    signature: '(obj, /)',
    doc: 'Whether an object was finalized: never while it can be asked.',
    impl: () => false,
  },
  { name: 'is_tracked', signature: '(obj, /)', doc: 'Whether an object can be part of a cycle.', impl: isTracked },
  read('isenabled', 'Whether automatic collection is wanted.', () => settings().enabled),
  {
    name: 'set_debug',
    signature: '(flags, /)',
    doc: 'Sets the debugging flags, which have no effect.',
    impl: (flags: Value) => {
      settings().debug = asSize(flags, 'OverflowError');
      return null;
    },
  },
  { name: 'set_threshold', signature: '(*args)', doc: 'Notes the thresholds.', impl: setThreshold },
  read('unfreeze', 'Accepted without effect.', () => null),
];

defineModule('gc', () => ({
  doc: "The garbage collector, which is the engine's: it cannot be controlled.",
  functions: FUNCTIONS,
  attributes: () => ({
    ...Object.fromEntries(Object.entries(DEBUG).map(([name, value]) => [`DEBUG_${name}`, value])),
    callbacks: makeList([]),
    garbage: makeList([]),
  }),
}));
