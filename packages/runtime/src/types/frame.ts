// frame: what Python sees of a Frame (object/frame.ts), which is no Python object itself: `frameObject` gives the one view
// that stands for it. Also the names and values of a frame's variables, for `locals()`, `sys._getframe` and suggestions.

import { raiseAttributeError, raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { type Frame, thread } from '../object/frame.js';
import { PyCell, PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';
import { lineOfSite } from './code.js';
import { PyDict } from './dict.js';
import { addressOf } from './object.js';

// ### Representation

export class PyFrame extends PyObject {
  readonly frame: Frame;
  constructor(frame: Frame) {
    super();
    this.frame = frame;
  }
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

// ### Variables

/** True for the frame of a module, whose variables are its globals. */
export function isModuleFrame(frame: Frame): boolean {
  return frame.namespace === null && frame.fn.code.kind === 'module';
}

/**
 * The mapping that `locals()` gives: the namespace of a module or class body itself, a new dict with the bound variables
 * of a function (PEP 667). Inside a comprehension of a module or class
 * it shows the comprehension's variables only.
 */
export function localsOf(frame: Frame): Value {
  const namespace = isModuleFrame(frame) ? frame.fn.globals : frame.namespace;
  if (namespace !== null) return variablesOfComprehension(frame) ?? namespace;
  const variables = new PyDict();
  forEachVariable(frame, (name, value) => variables.setStr(name, value));
  return variables;
}

/** The named slots of a module's or class's frame are variables of comprehensions, and cells of the class. */
function variablesOfComprehension(frame: Frame): PyDict | null {
  const { slotNames, cellSlots } = frame.fn.code;
  let variables: PyDict | null = null;
  for (let slot = 0; slot < slotNames.length; slot++) {
    const content = frame.locals[slot];
    const value = content instanceof PyCell ? content.value : content;
    if (value === undefined || cellSlots.includes(slot)) continue;
    variables ??= new PyDict();
    variables.setStr(slotNames[slot]!, value);
  }
  return variables;
}

/**
 * Calls `visit` for each bound variable of a function's frame: parameters and locals, then those that inner functions use,
 * then those of enclosing functions.
 */
export function forEachVariable(frame: Frame, visit: (name: string, value: Value) => void): void {
  const { slotNames, freeNames, cellSlots, parameters } = frame.fn.code;
  const cells = cellSlots.filter((slot) => slot >= parameters.names.length);
  const visitSlot = (slot: number): void => {
    const content = frame.locals[slot];
    const value = content instanceof PyCell ? content.value : content;
    if (value !== undefined) visit(slotNames[slot]!, value);
  };
  for (let i = 0; i < slotNames.length; i++) if (!cells.includes(i)) visitSlot(i);
  for (const slot of cells) visitSlot(slot);
  for (let i = 0; i < freeNames.length; i++) {
    const value = frame.fn.closure[i]?.value;
    if (value !== undefined) visit(freeNames[i]!, value);
  }
}

// ### Table

const frameOf = (self: Value): Frame => (self as PyFrame).frame;

export const frameType = defineType({
  name: 'frame',
  doc: '',
  instances: PyFrame,
  isBaseType: false,
  slots: {
    repr: (self) => {
      const frame = frameOf(self);
      const { code } = frame.fn;
      const line = lineOfSite(code, frame.lasti);
      return `<frame at ${addressOf(self as PyFrame)}, file '${code.source.filename}', line ${line}, code ${code.name}>`;
    },
    construct: () => raiseTypeError("cannot create 'frame' instances"),
  },
  methods: [
    {
      name: 'clear',
      signature: '($self, /)',
      doc: 'Releases what the frame refers to; here the garbage collector sees to that.',
      impl: () => null,
    },
  ],
  getset: [
    {
      name: 'f_back',
      doc: 'The frame that called this one, or None.',
      get: (self) => {
        const back = callerOf(frameOf(self));
        return back === null ? null : frameObject(back);
      },
    },
    {
      name: 'f_builtins',
      doc: 'The built-in names.',
      get: () => thread.state?.builtins ?? raiseAttributeError('no interpreter is running', null, 'f_builtins'),
    },
    { name: 'f_code', doc: 'The code that runs.', get: (self) => frameOf(self).fn.code.body.shown() },
    { name: 'f_globals', doc: 'The global variables.', get: (self) => frameOf(self).fn.globals },
    { name: 'f_lasti', doc: 'The number of the site that last called or raised.', get: (self) => frameOf(self).lasti },
    {
      name: 'f_lineno',
      doc: 'The current line.',
      get: (self) => lineOfSite(frameOf(self).fn.code, frameOf(self).lasti),
    },
    { name: 'f_locals', doc: 'The local variables.', get: (self) => localsOf(frameOf(self)) },
    { name: 'f_trace', doc: 'Tracing functions are not called.', get: () => null, set: () => {} },
  ],
});
