// The select module: which descriptors are ready. Nobody but the program itself makes any ready, so there is nothing to wait
// for but time. CPython: Modules/selectmodule.c.

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

/** Nothing changes while the program waits: what is not ready at once will not be when the time is over. */
function select(readers: Value, writers: Value, others: Value, timeout: Value = null): Value {
  const isNumber = timeout instanceof PyFloat || (timeout !== null && intValue(timeout) !== undefined);
  if (timeout !== null && !isNumber) raiseTypeError('timeout must be a float or None');
  const seconds = timeout === null ? null : Number(timeout instanceof PyFloat ? timeout.value : intValue(timeout)!);
  if (seconds !== null && seconds < 0) raiseValueError('timeout must be non-negative');
  const [reading, writing, special] = [readers, writers, others].map((list) => toArray(list)) as [
    Value[],
    Value[],
    Value[],
  ];
  for (const each of special) descriptors().file(descriptorOf(each));
  const found = [ready(reading, 'reading'), ready(writing, 'writing')];
  if (found.every((list) => list.length === 0)) {
    // Without an end to the waiting, nothing would ever end it.
    if (seconds === null) return raiseSystemError('EDEADLK');
    currentState().host.flush?.();
    pause(seconds);
  }
  return makeTuple([...found.map(makeList), makeList([])]);
}

defineModule('select', () => ({
  doc: 'Waiting for several descriptors at once.',
  functions: [
    {
      name: 'select',
      signature: '(rlist, wlist, xlist, timeout=None, /)',
      doc: 'Waits for the time that is given; no descriptor can be watched.',
      impl: select,
    },
  ],
  attributes: () => ({
    ...Object.fromEntries(Object.entries(POLL).map(([name, value]) => [`POLL${name}`, value])),
    PIPE_BUF: 4096,
    error: exceptionTypes.OSError,
  }),
}));
