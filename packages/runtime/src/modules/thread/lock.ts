// The locks of the `_thread` module. There is one thread, so a lock that is held stays held while the thread waits for it: with
// a timeout the wait goes on until that, without one it would never end and is a RuntimeError.
// CPython: Modules/_threadmodule.c lock_*, rlock_*.

import { raise, raiseRuntimeError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { currentState } from '../../importlib/state.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import { type PyType, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asSize } from '../../protocols/index.js';
import { toArray } from '../../protocols/iterate.js';
import { isTrue } from '../../protocols/truth.js';
import { addressOf } from '../../types/object.js';
import { makeTuple } from '../../types/tuple.js';
import { pause, secondsOf } from '../time.js';
import { MAIN_THREAD, TIMEOUT_MAX } from './ident.js';

/** The timeout in seconds, -1 for none. CPython: lock_acquire_parse_args. */
function timeoutOf(blocking: boolean, timeout: Value | undefined): number {
  const seconds = timeout === undefined ? -1 : secondsOf(timeout);
  if (seconds >= 2 ** 63 / 1e9) raise('OverflowError', 'timestamp out of range for platform time_t');
  if (!blocking && seconds !== -1) raiseValueError("can't specify a timeout for a non-blocking call");
  if (seconds < 0 && seconds !== -1) raiseValueError('timeout value must be a non-negative number');
  if (seconds > TIMEOUT_MAX) raise('OverflowError', 'timeout value is too large');
  return seconds;
}

/** What is left to do when a lock is held: wait in vain. */
export function waitInVain(blocking: boolean, timeout: number): false {
  if (!blocking) return false;
  if (timeout < 0) raiseRuntimeError('deadlock: there is no other thread that could release what this one waits for');
  currentState().host.flush?.();
  pause(timeout);
  return false;
}

/** Shared by both locks: the rows differ in what `acquire` and `release` do. */
function lockMethods(
  acquire: (self: Value, blocking: boolean, timeout: number) => boolean,
  release: (self: Value) => void,
  isLocked: (self: Value) => boolean,
  reset: (self: Value) => void,
): MethodSpec[] {
  const acquireImpl = (self: Value, blockingValue?: Value, timeout?: Value): boolean => {
    const blocking = blockingValue === undefined || isTrue(blockingValue);
    return acquire(self, blocking, timeoutOf(blocking, timeout));
  };
  const releaseImpl = (self: Value): null => {
    release(self);
    return null;
  };
  const row = (name: string, signature: string, doc: string, impl: MethodSpec['impl']): MethodSpec => ({
    name,
    signature,
    doc,
    impl,
  });
  return [
    row('__enter__', '($self, /)', 'Lock the lock.', (self: Value) => acquireImpl(self)),
    row('__exit__', '($self, /, *exc_info)', 'Release the lock.', releaseImpl),
    row('_at_fork_reinit', '($self, /)', 'Makes the lock as new.', (self: Value) => {
      reset(self);
      return null;
    }),
    row('acquire', '($self, /, blocking=True, timeout=-1)', 'Lock the lock.', acquireImpl),
    row('locked', '($self, /)', 'Return whether the lock is locked.', isLocked),
    row('release', '($self, /)', 'Release the lock.', releaseImpl),
  ];
}

// ### lock

class PyLock extends PyInstance {
  isLocked = false;
}

function releaseLock(self: Value): void {
  const lock = self as PyLock;
  if (!lock.isLocked) raiseRuntimeError('release unlocked lock');
  lock.isLocked = false;
}

const LOCK_METHODS = lockMethods(
  (self, blocking, timeout) => {
    const lock = self as PyLock;
    if (lock.isLocked) return waitInVain(blocking, timeout);
    lock.isLocked = true;
    return true;
  },
  releaseLock,
  (self) => (self as PyLock).isLocked,
  (self) => {
    (self as PyLock).isLocked = false;
  },
);

/** The older names that a lock's methods have as well. */
const OLD_NAMES = ['acquire', 'locked', 'release'].map((name) => ({
  ...LOCK_METHODS.find((row) => row.name === name)!,
  name: `${name}_lock`,
  doc: `Another name of ${name}(), not to be used any more.`,
}));

export const lockType: PyType = defineType({
  name: 'lock',
  module: '_thread',
  doc: 'A lock object is a synchronization primitive.',
  layout: 'lock',
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: (self) =>
      `<${(self as PyLock).isLocked ? 'locked' : 'unlocked'} _thread.lock object at ${addressOf(self as PyLock)}>`,
    construct: (cls, args, names) => {
      if (names !== null && names.length > 0) raiseTypeError('lock() takes no keyword arguments');
      if (args.length > 0) raiseTypeError(`lock expected 0 arguments, got ${args.length}`);
      return new PyLock(cls.rootShape);
    },
    init: () => {},
  },
  methods: [...LOCK_METHODS, ...OLD_NAMES],
});

export function makeLock(): Value {
  return new PyLock(lockType.rootShape);
}

// ### RLock

class PyRLock extends PyInstance {
  /** How often it has been acquired without being released. */
  count = 0;
}

const rlock = (self: Value): PyRLock => self as PyRLock;

function releaseRLock(self: Value): void {
  if (rlock(self).count === 0) raiseRuntimeError('cannot release un-acquired lock');
  rlock(self).count--;
}

export const rlockType: PyType = defineType({
  name: 'RLock',
  module: '_thread',
  doc: 'A lock that the thread which holds it can acquire again.',
  layout: 'RLock',
  hasWeakref: true,
  slots: {
    repr: (self) => {
      const { count } = rlock(self);
      const state = count === 0 ? 'unlocked' : 'locked';
      const owner = count === 0 ? 0 : MAIN_THREAD;
      return `<${state} ${typeOf(self).name} object owner=${owner} count=${count} at ${addressOf(rlock(self))}>`;
    },
    construct: (cls) => new PyRLock(cls.rootShape),
    init: () => {},
  },
  methods: [
    ...lockMethods(
      (self) => {
        rlock(self).count++;
        return true;
      },
      releaseRLock,
      (self) => rlock(self).count > 0,
      (self) => {
        rlock(self).count = 0;
      },
    ),
    {
      name: '_acquire_restore',
      signature: '($self, state, /)',
      doc: 'For threading.Condition.',
      impl: (self: PyRLock, state: Value) => {
        self.count = asSize(toArray(state)[0]!);
        return null;
      },
    },
    {
      name: '_is_owned',
      signature: '($self, /)',
      doc: 'For threading.Condition.',
      impl: (self: PyRLock) => self.count > 0,
    },
    {
      name: '_recursion_count',
      signature: '($self, /)',
      doc: 'How often the lock is held.',
      impl: (self: PyRLock) => self.count,
    },
    {
      name: '_release_save',
      signature: '($self, /)',
      doc: 'For threading.Condition.',
      impl: (self: PyRLock) => {
        if (self.count === 0) raiseRuntimeError('cannot release un-acquired lock');
        const { count } = self;
        self.count = 0;
        return makeTuple([count, MAIN_THREAD]);
      },
    },
  ],
});
