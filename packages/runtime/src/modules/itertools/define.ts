// How the types of itertools are made: an instance is an object with one function that gives the next item, and each type
// says how the arguments of its constructor become that function.

import { endsIteration } from '../../errors/matches.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import { type NativeArgument, parseSignature } from '../../object/native.js';
import { bindConstructor } from '../../object/native-call.js';
import type { Shape } from '../../object/shape.js';
import { objectType, type PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { nextSlot } from '../../protocols/iterate.js';
import { PyBulkIterator } from '../../types/bulk-iterator.js';
import { ListIterator } from '../../types/list.js';
import { checkCount, MAX_ITEMS } from '../../types/sequence.js';

/** Gives the next item, or undefined at the end. */
export type Step = () => Value | undefined;

/** A step, and how the items that are left are given in arrays where that is quicker than by steps. */
export interface BulkStep {
  readonly step: Step;
  readonly fill: (parts: Value[][]) => void;
}

export class PyItertool extends PyBulkIterator {
  readonly step: Step;
  private readonly fill: BulkStep['fill'] | null;

  constructor(shape: Shape, made: Step | BulkStep) {
    super(shape);
    this.step = typeof made === 'function' ? made : made.step;
    this.fill = typeof made === 'function' ? null : made.fill;
  }

  override rest(): Value[] {
    const parts: Value[][] = [];
    try {
      if (this.fill === null) fillBySteps(this.step, parts);
      else this.fill(parts);
    } catch (error) {
      // A function that raises it ends the iteration.
      if (!endsIteration(error)) throw error;
    }
    return parts.length === 1 ? parts[0]! : joinParts(parts);
  }
}

/** More parts than this are not passed as arguments: engines limit their number by the stack. */
const SPREAD_LIMIT = 1000;

function joinParts(parts: readonly (readonly Value[])[]): Value[] {
  const items: Value[] = [];
  if (parts.length < SPREAD_LIMIT) return items.concat(...parts);
  for (const part of parts) for (let i = 0; i < part.length; i++) items.push(part[i]!);
  return items;
}

/** Gives all items of a step in one array. */
export function fillBySteps(step: Step, parts: Value[][]): void {
  const items: Value[] = [];
  parts.push(items);
  for (let item = step(); item !== undefined; item = step()) {
    if (items.length >= MAX_ITEMS) checkCount(items.length + 1);
    items.push(item);
  }
}

export interface ItertoolSpec {
  name: string;
  signature: string;
  doc: string;
  /** Gets one argument per parameter, as a native function does. */
  make: (...args: never[]) => Step | BulkStep;
  repr?: (self: PyItertool) => PyStr;
  methods?: readonly MethodSpec[];
  hasWeakref?: boolean;
  /** Steps call no Python code, so that none can raise StopIteration. */
  runsNothing?: boolean;
  /** See TypeSpec. */
  isBaseType?: boolean;
  /** Complains about keywords in words of its own. */
  checkKeywords?: (names: readonly string[]) => void;
}

const plainStep = (iterator: Value): Value | undefined => (iterator as PyItertool).step();

const self = (iterator: Value): Value => iterator;

/** Makes a type of itertools. */
export function defineItertool(spec: ItertoolSpec): PyType {
  const make = spec.make as (...args: NativeArgument[]) => Step | BulkStep;
  const { takesKeywords } = parseSignature(spec.signature);
  return defineType({
    name: spec.name,
    module: 'itertools',
    doc: spec.doc,
    layout: spec.name,
    isBaseType: spec.isBaseType ?? true,
    ...(spec.hasWeakref === true ? { hasWeakref: true } : {}),
    slots: {
      construct: (cls, args, names) => {
        if (names !== null) spec.checkKeywords?.(names);
        // The `__init__` of a subclass may take keywords where the type itself takes none.
        const isOurs = names === null || takesKeywords || cls.slots.init === objectType.slots.init;
        const positional = isOurs ? args : args.slice(0, args.length - names.length);
        const bound = bindConstructor(spec.name, spec.signature, positional, isOurs ? names : null);
        return new PyItertool(cls.rootShape, make(...bound));
      },
      iter: self,
      iterNext:
        spec.runsNothing === true
          ? plainStep
          : (iterator) => {
              try {
                return (iterator as PyItertool).step();
              } catch (error) {
                // A function that raises it ends the iteration.
                if (endsIteration(error)) return undefined;
                throw error;
              }
            },
      ...(spec.repr === undefined ? {} : { repr: (iterator: Value) => spec.repr!(iterator as PyItertool) }),
    },
    ...(spec.methods === undefined ? {} : { methods: spec.methods }),
  });
}

/** The step of an iterator whose end is not told as it is: the value of its StopIteration is dropped. CPython: PyIter_Next. */
export function quietStepOf(iterator: Value): Step {
  const step = stepOf(iterator);
  return () => {
    const item = step();
    if (item === undefined) thread.stop = null;
    return item;
  };
}

/** The step of an iterator. */
export function stepOf(iterator: Value): Step {
  if (iterator instanceof ListIterator) return () => iterator.next();
  const next = nextSlot(iterator);
  return () => next(iterator);
}
