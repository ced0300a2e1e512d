// frame: what Python sees of a Frame (object/frame.ts), which is no Python object itself: `frameObject` gives the one view
// that stands for it. Its variables are in frame-variables.ts. CPython: Objects/frameobject.c.

import { raise, raiseRuntimeError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { type Frame, NO_LINE, thread } from '../object/frame.js';
import { PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';
import { lineOfSite, offsetOfSite } from './code.js';
import { frameLocals } from './frame-locals.js';
import { clearVariables } from './frame-variables.js';
import { addressOf } from './object.js';

// ### Representation

export class PyFrame extends PyObject {
  readonly frame: Frame;
  trace: Value = null;
  /** The line of which `trace` was told last. */
  tracedLine = -1;
  traceLines = true;
  traceOpcodes = false;
  constructor(frame: Frame) {
    super();
    this.frame = frame;
  }
}

/** What runs a frame bit by bit: a generator or coroutine (resumable.ts). */
export abstract class FrameOwner extends PyObject {
  /** Ends what has not begun yet; false when it is suspended. */
  abstract abandon(): boolean;
  abstract get isOver(): boolean;
}

const views = new WeakMap<Frame, PyFrame>();

/** The Python object that stands for `frame`, always the same one. */
export function frameObject(frame: Frame): PyFrame {
  let view = views.get(frame);
  if (view === undefined) {
    view = new PyFrame(frame);
    views.set(frame, view);
  }
  return view;
}

// ### The call stack

/** The frame of the Python code that is running, or null when none is. */
export function runningFrame(): Frame | null {
  const { frame } = thread;
  return isRoot(frame) ? null : frame;
}

/** The frame that called this one, or null for the outermost. */
export function callerOf(frame: Frame): Frame | null {
  const { back, depth } = frame;
  // A coroutine that has not run yet knows who made it.
  return back === null || depth === 0 || isRoot(back) ? null : back;
}

/** The frame below all Python frames has no function (object/frame.ts `Thread`). */
function isRoot(frame: Frame): boolean {
  return frame.fn === null;
}

// ### Table

const frameOf = (self: Value): Frame => (self as PyFrame).frame;

/** True while the frame's code runs: it is on the call stack. */
function isExecuting(frame: Frame): boolean {
  for (let running: Frame | null = thread.frame; running !== null; running = running.back)
    if (running === frame) return true;
  return false;
}

/** `frame.clear()`: what has run to its end, or has not begun, lets go of its variables. */
function clear(self: Value): null {
  const frame = frameOf(self);
  if (isExecuting(frame)) raiseRuntimeError('cannot clear an executing frame');
  const owner = ownerOf(frame);
  if (owner !== null && !owner.abandon()) raiseRuntimeError('cannot clear a suspended frame');
  clearVariables(frame);
  return null;
}

/** The generator or coroutine that the frame belongs to, or null. */
function ownerOf(frame: Frame): FrameOwner | null {
  const owner = frame.locals[frame.fn.code.ownerSlot];
  return owner instanceof FrameOwner ? owner : null;
}

const lineOf = ({ fn, lasti }: Frame): number | null => (lasti === NO_LINE ? null : lineOfSite(fn.code, lasti));

function setBoolean(store: (frame: PyFrame, value: boolean) => void) {
  return (self: Value, value: Value | undefined): void => {
    if (typeof value !== 'boolean') return raiseTypeError('attribute value type must be bool');
    store(self as PyFrame, value);
  };
}

export const frameType = defineType({
  name: 'frame',
  instances: PyFrame,
  isBaseType: false,
  slots: {
    repr: (self) => {
      const frame = frameOf(self);
      const { code } = frame.fn;
      return `<frame at ${addressOf(self as PyFrame)}, file '${code.source.filename}', line ${lineOf(frame) ?? -1}, code ${code.name}>`;
    },
    construct: () => raiseTypeError("cannot create 'frame' instances"),
  },
  methods: [{ name: 'clear', signature: '($self, /)', impl: clear }],
  getset: [
    {
      name: 'f_back',
      get: (self) => {
        const back = callerOf(frameOf(self));
        return back === null ? null : frameObject(back);
      },
    },
    { name: 'f_builtins', get: (self) => frameOf(self).fn.code.body.builtins() },
    { name: 'f_code', get: (self) => frameOf(self).fn.code.body.shown() },
    {
      name: 'f_generator',
      get: (self) => {
        const owner = ownerOf(frameOf(self));
        return owner === null || owner.isOver ? null : owner;
      },
    },
    { name: 'f_globals', get: (self) => frameOf(self).fn.globals },
    { name: 'f_lasti', get: (self) => offsetOfSite(frameOf(self).lasti) },
    {
      name: 'f_lineno',
      get: (self) => lineOf(frameOf(self)),
      set: (_self, value) => {
        if (value === undefined) raise('AttributeError', 'cannot delete attribute');
        raiseValueError('f_lineno can only be set in a trace function');
      },
    },
    { name: 'f_locals', get: (self) => frameLocals(frameOf(self)) },
    {
      name: 'f_trace',
      get: (self) => (self as PyFrame).trace,
      set: (self, value) => {
        (self as PyFrame).trace = value ?? null;
      },
    },
    {
      name: 'f_trace_lines',
      get: (self) => (self as PyFrame).traceLines,
      set: setBoolean((frame, value) => {
        frame.traceLines = value;
      }),
    },
    {
      name: 'f_trace_opcodes',
      get: (self) => (self as PyFrame).traceOpcodes,
      set: setBoolean((frame, value) => {
        frame.traceOpcodes = value;
      }),
    },
  ],
});
