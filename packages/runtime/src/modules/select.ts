// The select module: which descriptors are ready. Only pipes to other processes are made ready by others than the program;
// without one there is nothing to wait for but time. CPython: Modules/selectmodule.c.

import { exceptionTypes, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call0 } from '../protocols/call.js';
import { intValue } from '../protocols/index.js';
import { toArray } from '../protocols/iterate.js';
import { PyFloat } from '../types/float.js';
import { makeList } from '../types/list.js';
import { makeTuple } from '../types/tuple.js';
import { descriptors } from './io/descriptors.js';
import { raiseSystemError } from './io/errors.js';
import { defineModule } from './module-spec.js';
import { pause } from './time.js';

const POLL = { IN: 1, PRI: 2, OUT: 4, ERR: 8, HUP: 16, NVAL: 32, RDNORM: 64, RDBAND: 128, WRNORM: 256, WRBAND: 512 };

/** Those of `watched` whose descriptors are ready now. */
function ready(watched: readonly Value[], operation: 'reading' | 'writing'): Value[] {
  return watched.filter((each) => {
    const file = descriptors().file(descriptorOf(each));
    return file.isReady === undefined || file.isReady(operation);
  });
}

/** A descriptor, or what `fileno()` gives. CPython: PyObject_AsFileDescriptor. */
function descriptorOf(value: Value): number {
  let number = intValue(value);
  if (number === undefined) {
    const fileno = lookupAttribute(value, 'fileno');
    if (fileno === undefined) return raiseTypeError('argument must be an int, or have a fileno() method.');
    number = intValue(call0(fileno));
    if (number === undefined) return raiseTypeError('fileno() returned a non-integer');
  }
  if (number < 0) raiseValueError(`file descriptor cannot be a negative integer (${number})`);
  return Number(number);
}

/** Seconds between two looks at files that others make ready: at first, and at most. */
const SHORTEST_LOOK = 0.0002;
const LONGEST_LOOK = 0.01;

type Found = readonly [reading: Value[], writing: Value[]];

/** Looks again and again until something is ready, or the time is over. */
function awaitReady(look: () => Found, seconds: number | null): Found {
  const { monotonic, now } = currentState().host;
  const clock = monotonic ?? now ?? (() => performance.now() / 1000);
  const end = seconds === null ? Number.POSITIVE_INFINITY : clock() + seconds;
  for (let wait = SHORTEST_LOOK; ; wait = Math.min(2 * wait, LONGEST_LOOK)) {
    const found = look();
    const left = end - clock();
    if (left <= 0 || found.some((list) => list.length > 0)) return found;
    pause(Math.min(wait, left));
  }
}

function timeoutOf(timeout: Value): number | null {
  if (timeout === null) return null;
  const isNumber = timeout instanceof PyFloat || intValue(timeout) !== undefined;
  if (!isNumber) raiseTypeError('timeout must be a float or None');
  const seconds = Number(timeout instanceof PyFloat ? timeout.value : intValue(timeout)!);
  return seconds < 0 ? raiseValueError('timeout must be non-negative') : seconds;
}

/** When nobody else has the files, what is not ready at once will not be when the time is over. */
function select(readers: Value, writers: Value, others: Value, timeout: Value = null): Value {
  const seconds = timeoutOf(timeout);
  const [reading, writing, special] = [readers, writers, others].map((list) => toArray(list)) as [
    Value[],
    Value[],
    Value[],
  ];
  for (const each of special) descriptors().file(descriptorOf(each));
  const look = (): Found => [ready(reading, 'reading'), ready(writing, 'writing')];
  let found = look();
  if (seconds !== 0 && found.every((list) => list.length === 0)) {
    currentState().host.flush?.();
    const canChange = [...reading, ...writing].some((each) => descriptors().file(descriptorOf(each)).hasOthers);
    if (canChange) found = awaitReady(look, seconds);
    // Without an end to the waiting, nothing would ever end it.
    else if (seconds === null) raiseSystemError('EDEADLK');
    else pause(seconds);
  }
  return makeTuple([...found.map(makeList), makeList([])]);
}

defineModule('select', () => ({
  doc: 'Waiting for several descriptors at once.',
  functions: [
    {
      name: 'select',
      signature: '(rlist, wlist, xlist, timeout=None, /)',
      doc: 'Which descriptors can be read, written, or have something special; waits for one, at most so many seconds.',
      impl: select,
    },
  ],
  attributes: () => ({
    ...Object.fromEntries(Object.entries(POLL).map(([name, value]) => [`POLL${name}`, value])),
    PIPE_BUF: 4096,
    error: exceptionTypes.OSError,
  }),
}));
