// Whether a memoryview of an object is surely in use: some variable of a running function, or of its module, holds it. Views
// that only a container or an attribute holds are not found, so an object can be resized that CPython would refuse to resize
// (docs/differences.md); what is found CPython refuses as well.

import type { Frame } from '../../object/frame.js';
import type { Value } from '../../object/value.js';
import type { PyDict } from '../dict.js';
import { callerOf, runningFrame } from '../frame.js';
import { forEachVariable } from '../frame-variables.js';

/** True when a variable that can be seen from the running code passes `test`. */
export function isHeldByVariable(test: (value: Value) => boolean): boolean {
  const seen = new Set<PyDict>();
  for (let frame = runningFrame(); frame !== null; frame = callerOf(frame))
    if (isHeldByFrame(frame, seen, test)) return true;
  return false;
}

function isHeldByFrame(frame: Frame, seen: Set<PyDict>, test: (value: Value) => boolean): boolean {
  let found = false;
  forEachVariable(frame, (_, value) => {
    if (test(value)) found = true;
  });
  if (found) return true;
  const { globals } = frame.fn;
  if (seen.has(globals)) return false;
  seen.add(globals);
  return globals.valuesArray().some(test);
}
