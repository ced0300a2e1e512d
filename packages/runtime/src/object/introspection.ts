// What programs ask of built-in objects without running them: sizes, the parts pickle and copy take them into, descriptions of
// code objects. Programs seldom do, so all of it comes with the library (introspection/), and is reached from here.

import { latePart } from '../importlib/late-part.js';
import type { PyCode } from '../types/code.js';
import type { PyType } from './type.js';
import type { Value } from './value.js';

export interface Introspection {
  // Of types: what CPython's memory would be like.
  basicSize(type: PyType): number;
  itemSize(type: PyType): number;
  dictOffset(type: PyType): number;
  weakrefOffset(type: PyType): number;
  typeFlags(type: PyType): number;

  // Of objects.
  /** `object.__sizeof__`. */
  sizeOf(x: Value): number;
  /** What stands in front of an object in CPython's memory. */
  headerSize(type: PyType): number;
  /** `object.__reduce_ex__`. */
  reduceEx(self: Value, protocol: Value): Value;
  /** `object.__reduce__`. */
  reduceOld(self: Value): Value;
  /** What `self.__getstate__()` gives. With `required`, a TypeError for objects that have state of another kind. */
  stateOf(self: Value, required: boolean): Value;
  /** `object.__getstate__`. */
  defaultState(self: Value, required: boolean): Value;

  // Of code objects.
  replaceCode(self: Value, changes: Map<string, Value>): PyCode;
  constructCode(args: readonly Value[], names: readonly string[] | null): PyCode;
  /** The same operations with the same constants and names at the same places: compiled twice. */
  isSameCode(x: PyCode, y: PyCode): boolean;
  /** `co_lines()`. */
  lines(code: PyCode): Value;
  /** `co_positions()`. */
  positions(code: PyCode): Value;
  /** `co_code`. */
  codeBytes(code: PyCode): Uint8Array;
  /** `co_linetable`. */
  placeTable(code: PyCode): Uint8Array;
  /** `co_lnotab`. */
  lineTable(code: PyCode): Uint8Array;
}

export const introspection = latePart<Introspection>('_types');
