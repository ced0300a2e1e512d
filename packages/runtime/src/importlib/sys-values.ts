// The variables of the sys module that the import system reads. A program may take `sys` out of `sys.modules`; the module's
// namespace is remembered.

import type { NativeState } from '../object/native-state.js';
import type { Value } from '../object/value.js';
import type { PyNamespace } from '../types/namespace.js';
import { currentState } from './state.js';

const namespaces = new WeakMap<NativeState, PyNamespace>();

export function rememberSys(state: NativeState, namespace: PyNamespace): void {
  namespaces.set(state, namespace);
}

/** `sys.name`, or undefined when the program has deleted it. */
export function sysValue(name: string): Value | undefined {
  return namespaces.get(currentState())?.getStr(name);
}

export function setSysValue(name: string, value: Value): void {
  namespaces.get(currentState())?.setStr(name, value);
}
