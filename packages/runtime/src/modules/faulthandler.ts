// The faulthandler module. There are no faults of native code to handle: what can be asked for is noted, and `dump_traceback`
// writes the stack of the running program. CPython: Modules/faulthandler.c.

import { raiseRuntimeError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import type { Frame } from '../object/frame.js';
import type { NativeSpec } from '../object/native.js';
import type { NativeState } from '../object/native-state.js';
import type { Value } from '../object/value.js';
import { callMethod } from '../protocols/call.js';
import { lineOfSite } from '../types/code.js';
import { callerOf, runningFrame } from '../types/frame.js';
import { PyModule } from '../types/module.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule } from './module-spec.js';

/** The interpreters in which it is enabled. */
const enabledIn = new WeakSet<NativeState>();
/** As in CPython: deeper stacks are cut. */
const MAX_FRAMES = 100;

function streamOrStderr(file: Value | undefined): Value {
  if (file !== undefined && file !== null) return file;
  const sys = currentState().modules.getStr('sys');
  const stderr = sys instanceof PyModule ? sys.namespace.getStr('stderr') : undefined;
  return stderr === undefined || stderr === null ? raiseRuntimeError('sys.stderr is None') : stderr;
}

function dumpTraceback(file?: Value): null {
  const lines = ['Stack (most recent call first):'];
  let frame: Frame | null = runningFrame();
  for (; frame !== null && lines.length <= MAX_FRAMES; frame = callerOf(frame)) {
    const { code } = frame.fn;
    lines.push(`  File "${code.source.filename}", line ${lineOfSite(code, frame.lasti)} in ${code.name}`);
  }
  if (frame !== null) lines.push('  ...');
  callMethod(streamOrStderr(file), 'write', makeStr(`${lines.join('\n')}\n`));
  return null;
}

function enable(file?: Value): null {
  streamOrStderr(file);
  enabledIn.add(currentState());
  return null;
}

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: 'cancel_dump_traceback_later',
    signature: '()',
    doc: 'Accepted: nothing is done later.',
    impl: () => null,
  },
  {
    name: 'disable',
    signature: '()',
    doc: 'Notes that faults need not be handled.',
    impl: () => enabledIn.delete(currentState()),
  },
  {
    name: 'dump_traceback',
    signature: '(file=sys.stderr, all_threads=True)',
    doc: 'Writes the stack of the running program.',
    impl: dumpTraceback,
  },
  {
    name: 'dump_traceback_later',
    signature: '(timeout, repeat=False, file=sys.stderr, exit=False)',
    doc: 'Accepted; nothing runs beside the program that could do it.',
    impl: () => null,
  },
  {
    name: 'enable',
    signature: '(file=sys.stderr, all_threads=True)',
    doc: 'Notes that faults shall be handled; there are none.',
    impl: enable,
  },
  {
    name: 'is_enabled',
    signature: '()',
    doc: 'Whether faults shall be handled.',
    impl: () => enabledIn.has(currentState()),
  },
];

defineModule('faulthandler', () => ({ doc: 'faulthandler module.', functions: FUNCTIONS }));
