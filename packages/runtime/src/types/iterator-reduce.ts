// How iterators of built-in types are pickled: as the call that makes them, with the place where they stand or with what is
// left. CPython has these beside each iterator (listiter_reduce, listiter_setstate …).

import { raise, raiseTypeError } from '../errors/raise.js';
import type { MethodSpec } from '../object/define-type.js';
import type { NativeImplementation } from '../object/native.js';
import type { Value } from '../object/value.js';
import { intValue } from '../protocols/index.js';
import { findBuiltin } from './current-builtins.js';
import { makeList } from './list.js';
import { sizeArgument } from './sequence.js';
import { makeTuple } from './tuple.js';

/** A function of builtins that objects are remade with: the one that the running code sees. CPython: _PyEval_GetBuiltin. */
export function builtinFunction(name: 'iter' | 'reversed' | 'getattr'): Value {
  const found = findBuiltin(name);
  return found === undefined ? raise('AttributeError', name) : found;
}

/** The row for `__reduce__`. */
export function reduceRow(impl: NativeImplementation): MethodSpec {
  return { name: '__reduce__', signature: '($self, /)', impl };
}

export function setStateRow(impl: NativeImplementation): MethodSpec {
  return { name: '__setstate__', signature: '($self, state, /)', impl };
}

/** The state of an iterator as a number between two bounds. */
export function placeOf(state: Value, lowest: number, highest: number): number {
  if (intValue(state) === undefined) raiseTypeError('an integer is required');
  return Math.max(lowest, Math.min(sizeArgument(state), highest));
}

/** An iterator that stands at an index of a sequence. */
export interface PlacedIterator<T> {
  /** The sequence; undefined when the iterator is exhausted. */
  source(iterator: T): Value | undefined;
  index(iterator: T): number;
  /** What an exhausted iterator is over. */
  empty(): Value;
  /** The lowest and the highest index that makes sense. */
  bounds(iterator: T): readonly [number, number];
  move(iterator: T, index: number): void;
}

/** The two rows of such an iterator, which `iter` makes. */
export function placedRows<T>(spec: PlacedIterator<T>, make = 'iter' as 'iter' | 'reversed'): MethodSpec[] {
  return [
    reduceRow((self: T) => {
      // Finding it may run Python code that uses the iterator up.
      const maker = builtinFunction(make);
      const source = spec.source(self);
      return source === undefined
        ? makeTuple([maker, makeTuple([spec.empty()])])
        : makeTuple([maker, makeTuple([source]), spec.index(self)]);
    }),
    setStateRow((self: T, state: Value) => {
      const [lowest, highest] = spec.bounds(self);
      const index = placeOf(state, lowest, highest);
      if (spec.source(self) !== undefined) spec.move(self, index);
      return null;
    }),
  ];
}

/** `iter([…])` of what is left. */
export function reduceRest(rest: Value[]): Value {
  return makeTuple([builtinFunction('iter'), makeTuple([makeList(rest)])]);
}

/** The rows of zip and map: the iterators, and whether they must end together. */
export function strictRows<T>(
  parts: (self: T) => { make: Value; args: readonly Value[]; strict: boolean },
  setStrict: (self: T, strict: Value) => void,
): MethodSpec[] {
  return [
    reduceRow((self: T) => {
      const { make, args, strict } = parts(self);
      return makeTuple(strict ? [make, makeTuple(args), true] : [make, makeTuple(args)]);
    }),
    setStateRow((self: T, state: Value) => {
      setStrict(self, state);
      return null;
    }),
  ];
}
