// The _tracemalloc module. JavaScript does not tell where its memory goes: nothing is ever traced. CPython:
// Modules/_tracemalloc.c.

import { raiseValueError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import type { Value } from '../object/value.js';
import { asSize } from '../protocols/index.js';
import { makeList } from '../types/list.js';
import { makeTuple } from '../types/tuple.js';
import { defineModule } from './module-spec.js';

const MAX_FRAMES = 65535;

function start(frames?: Value): null {
  const count = frames === undefined ? 1 : asSize(frames, 'OverflowError');
  if (count < 1 || count > MAX_FRAMES) raiseValueError(`the number of frames must be in range [1; ${MAX_FRAMES}]`);
  return null;
}

const read = (name: string, doc: string, impl: () => Value): NativeSpec => ({ name, signature: '()', doc, impl });

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: '_get_object_traceback',
    signature: '(obj, /)',
    doc: 'Where an object was made: not known.',
    impl: () => null,
  },
  read('_get_traces', 'The traced blocks: none.', () => makeList([])),
  read('clear_traces', 'There are no traces.', () => null),
  read('get_traceback_limit', 'How many frames a trace would have.', () => 1),
  read('get_traced_memory', 'Current and peak size: nothing is traced.', () => makeTuple([0, 0])),
  read('get_tracemalloc_memory', 'What tracing needs: nothing.', () => 0),
  read('is_tracing', 'Whether memory is traced: never.', () => false),
  read('reset_peak', 'There is no peak.', () => null),
  { name: 'start', signature: '(nframe=1, /)', doc: 'Accepted without effect.', impl: start },
  read('stop', 'Nothing is traced.', () => null),
];

defineModule('_tracemalloc', () => ({
  doc: 'Tracing of memory; nothing can be traced here.',
  functions: FUNCTIONS,
}));
