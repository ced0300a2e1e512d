// The `_queue` module: SimpleQueue, unbounded. An empty one stays empty while the only thread waits for an item.
// CPython: Modules/_queuemodule.c.

import { PyBaseException } from '../errors/exception.js';
import { exceptionTypes, raise, raiseRuntimeError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { isTrue } from '../protocols/truth.js';
import { CLASS_GETITEM } from '../types/generic-alias.js';
import { PyDeque } from './collections/deque-storage.js';
import { defineModule } from './module-spec.js';
import { pause, secondsOf } from './time.js';

const emptyType: PyType = defineType({
  name: 'Empty',
  module: '_queue',
  doc: 'There is no item to get.',
  base: () => exceptionTypes.Exception,
});

function raiseEmpty(): never {
  const exception = new PyBaseException(emptyType.rootShape, []);
  exception.context = thread.handled;
  throw exception;
}

class PySimpleQueue extends PyDeque {}

function put(self: PySimpleQueue, item: Value): null {
  self.append(item);
  return null;
}

function get(self: PySimpleQueue, block?: Value, timeout?: Value): Value {
  const blocks = block === undefined || isTrue(block);
  const seconds = !blocks || timeout === undefined || timeout === null ? null : secondsOf(timeout);
  if (seconds !== null && seconds >= 2 ** 63 / 1e9)
    raise('OverflowError', 'timestamp out of range for platform time_t');
  if (seconds !== null && seconds < 0) raiseValueError("'timeout' must be a non-negative number");
  if (self.size > 0) return self.shift();
  if (blocks && seconds === null) raiseRuntimeError('deadlock: there is no other thread that could put an item here');
  if (seconds !== null && seconds > 0) {
    currentState().host.flush?.();
    pause(seconds);
  }
  return raiseEmpty();
}

const simpleQueueType: PyType = defineType({
  name: 'SimpleQueue',
  module: '_queue',
  doc: 'A queue without a limit: first in, first out.',
  layout: 'SimpleQueue',
  hasWeakref: true,
  slots: {
    construct: (cls, args, names) => {
      if (names !== null && names.length > 0) raiseTypeError('SimpleQueue() takes no keyword arguments');
      if (args.length > 0) raiseTypeError('SimpleQueue() takes no positional arguments');
      return new PySimpleQueue(cls.rootShape);
    },
  },
  methods: [
    CLASS_GETITEM,
    {
      name: 'empty',
      signature: '($self, /)',
      doc: 'Whether there is no item at this moment.',
      impl: (self: PySimpleQueue) => self.size === 0,
    },
    {
      name: 'get',
      signature: '($self, /, block=True, timeout=None)',
      doc: 'Take the item that is longest in the queue.',
      impl: get,
    },
    {
      name: 'get_nowait',
      signature: '($self, /)',
      doc: 'Take the first item; raises Empty when there is none.',
      impl: (self: PySimpleQueue) => (self.size === 0 ? raiseEmpty() : self.shift()),
    },
    {
      name: 'put',
      signature: '($self, /, item, block=True, timeout=None)',
      doc: 'Put the item on the queue.',
      impl: put,
    },
    {
      name: 'put_nowait',
      signature: '($self, /, item)',
      doc: 'Add an item; never waits, as there is no limit.',
      impl: put,
    },
    {
      name: 'qsize',
      signature: '($self, /)',
      doc: 'How many items there are at this moment.',
      impl: (self: PySimpleQueue) => self.size,
    },
  ],
});

defineModule('_queue', () => ({
  doc: 'The queue of the module queue that has no limit.',
  types: { Empty: emptyType, SimpleQueue: simpleQueueType },
}));
