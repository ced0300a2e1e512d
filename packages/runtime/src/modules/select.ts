// The select module, as far as there is anything to wait for: time. Descriptors are not watched; no host has sockets or pipes
// for programs. CPython: Modules/selectmodule.c.

import { makeOSError } from '../errors/particular-exceptions.js';
import { exceptionTypes, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { importModule } from '../importlib/import.js';
import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { call1 } from '../protocols/call.js';
import { intValue } from '../protocols/index.js';
import { toArray } from '../protocols/iterate.js';
import { PyFloat } from '../types/float.js';
import { makeList } from '../types/list.js';
import { makeTuple } from '../types/tuple.js';
import { errnoText } from './errno-table.js';
import { defineModule } from './module-spec.js';

const ENOSYS = 38;
const POLL = { IN: 1, PRI: 2, OUT: 4, ERR: 8, HUP: 16, NVAL: 32, RDNORM: 64, RDBAND: 128, WRNORM: 256, WRBAND: 512 };

function select(readers: Value, writers: Value, others: Value, timeout: Value = null): Value {
  const isNumber = timeout instanceof PyFloat || (timeout !== null && intValue(timeout) !== undefined);
  if (timeout !== null && !isNumber) raiseTypeError('timeout must be a float or None');
  if (isNumber && Number(timeout instanceof PyFloat ? timeout.value : intValue(timeout!)) < 0)
    raiseValueError('timeout must be non-negative');
  const watched = [readers, writers, others].map((list) => toArray(list));
  // Without an end to the waiting, nothing would ever end it.
  if (watched.some((list) => list.length > 0) || timeout === null) throw makeOSError(ENOSYS, errnoText(ENOSYS), null);
  call1(getAttribute(importModule('time'), 'sleep'), timeout);
  return makeTuple([makeList([]), makeList([]), makeList([])]);
}

defineModule('select', () => ({
  doc: 'This module supports asynchronous I/O on multiple file descriptors.',
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
