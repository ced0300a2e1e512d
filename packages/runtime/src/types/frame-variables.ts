// The variables of a frame by name: for `locals()`, `frame.f_locals`, suggestions. A function's are slots, cells and the cells of
// its closure; a module's or class's are in its namespace, and its slots are variables of comprehensions that run. A slot is
// unbound while its comprehension does not run, so of several slots with one name the last that is bound counts. PEP 667.

import type { Frame } from '../object/frame.js';
import { PyCell } from '../object/object.js';
import type { Value } from '../object/value.js';
import { PyDict } from './dict.js';
import { makeStr } from './wide-str.js';

/** The mapping that holds a module's or class's variables; null for a function's frame. */
export function namespaceOf(frame: Frame): Value {
  if (frame.namespace !== null) return frame.namespace;
  return frame.fn.code.kind === 'module' ? frame.fn.globals : null;
}

function contentOf(frame: Frame, slot: number): Value | undefined {
  const content = frame.locals[slot];
  return content instanceof PyCell ? content.value : content;
}

/** True for the cells that a class body makes for itself (`__class__`), which are no variables of it. */
function isHidden(frame: Frame, slot: number): boolean {
  const { code } = frame.fn;
  return code.kind !== 'function' && code.cellSlots.includes(slot);
}

/**
 * Calls `visit` for each bound variable: parameters and locals, then those that inner functions use, then those of enclosing
 * functions. A name may come twice; the last one counts.
 */
export function forEachVariable(frame: Frame, visit: (name: string, value: Value) => void): void {
  const { slotNames, freeNames, cellSlots, parameters } = frame.fn.code;
  const cells = cellSlots.filter((slot) => slot >= parameters.names.length);
  const visitSlot = (slot: number): void => {
    const value = isHidden(frame, slot) ? undefined : contentOf(frame, slot);
    if (value !== undefined) visit(slotNames[slot]!, value);
  };
  for (let i = 0; i < slotNames.length; i++) if (!cells.includes(i)) visitSlot(i);
  for (const slot of cells) visitSlot(slot);
  if (cleared.has(frame)) return;
  for (let i = 0; i < freeNames.length; i++) {
    const value = frame.fn.closure[i]?.value;
    if (value !== undefined) visit(freeNames[i]!, value);
  }
}

/** A variable's value; undefined when it is unbound or there is none. */
export function getVariable(frame: Frame, name: string): Value | undefined {
  const slot = findSlot(frame, name);
  if (slot >= 0) return contentOf(frame, slot);
  if (cleared.has(frame)) return undefined;
  return frame.fn.closure[frame.fn.code.freeNames.indexOf(name)]?.value;
}

/** Whether the frame's code has such a variable, bound or not. */
export function hasVariable(frame: Frame, name: string): boolean {
  return findSlot(frame, name) >= 0 || frame.fn.code.freeNames.includes(name);
}

/** The names of all variables. */
export function allVariables(frame: Frame): string[] {
  const { slotNames, freeNames } = frame.fn.code;
  return [...slotNames.filter((_, slot) => !isHidden(frame, slot)), ...freeNames];
}

/** Binds a variable that the frame's code has. */
export function setVariable(frame: Frame, name: string, value: Value): void {
  const slot = findSlot(frame, name);
  if (slot < 0) frame.fn.closure[frame.fn.code.freeNames.indexOf(name)]!.value = value;
  else {
    const content = frame.locals[slot];
    if (content instanceof PyCell) content.value = value;
    else frame.locals[slot] = value;
  }
}

/** The slot that `name` means at the moment, or -1. In a module or class only running comprehensions have slots. */
function findSlot(frame: Frame, name: string): number {
  const { slotNames, kind } = frame.fn.code;
  let first = -1;
  for (let slot = slotNames.length - 1; slot >= 0; slot--) {
    if (slotNames[slot] !== name || isHidden(frame, slot)) continue;
    if (contentOf(frame, slot) !== undefined) return slot;
    first = slot;
  }
  return kind === 'function' ? first : -1;
}

/** True while a comprehension runs in the frame of a module or class. */
function runsComprehension(frame: Frame): boolean {
  const { slotNames } = frame.fn.code;
  for (let slot = 0; slot < slotNames.length; slot++)
    if (!isHidden(frame, slot) && contentOf(frame, slot) !== undefined) return true;
  return false;
}

/** True when the frame's variables are its own slots, not (only) a namespace: those of a function, or of a comprehension. */
export function hasFastVariables(frame: Frame): boolean {
  return namespaceOf(frame) === null || runsComprehension(frame);
}

/** What programs put into `frame.f_locals` besides the variables. */
const additions = new WeakMap<Frame, PyDict>();

export function additionsTo(frame: Frame): PyDict | undefined {
  return additions.get(frame);
}

export function addTo(frame: Frame, key: Value, value: Value): void {
  let added = additions.get(frame);
  if (added === undefined) {
    added = new PyDict();
    additions.set(frame, added);
  }
  added.set(key, value);
}

/** Frames that have let go of their closures. */
const cleared = new WeakSet<Frame>();

/** Unbinds everything. */
export function clearVariables(frame: Frame): void {
  cleared.add(frame);
  frame.locals.fill(undefined);
  additions.delete(frame);
}

/** A new dict with all bound variables and additions. */
export function snapshotOf(frame: Frame): PyDict {
  const variables = new PyDict();
  forEachVariable(frame, (name, value) => variables.set(makeStr(name), value));
  for (const [key, value] of additions.get(frame)?.entries() ?? []) variables.set(key, value);
  return variables;
}

/**
 * The mapping that `locals()` gives: the namespace of a module or class body itself, a snapshot of a function's variables. Inside
 * a comprehension of a module or class it has the comprehension's variables only.
 */
export function localsOf(frame: Frame): Value {
  return hasFastVariables(frame) ? snapshotOf(frame) : namespaceOf(frame);
}
