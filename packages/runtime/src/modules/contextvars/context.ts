// Contexts: which value each context variable has. A context's map is never changed once another context may share it, so copying
// one costs nothing. CPython: Python/context.c PyContext.

import { makeException, raiseRuntimeError, raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import { NotImplemented, PyObject } from '../../object/object.js';
import type { Value } from '../../object/value.js';
import { call, call1 } from '../../protocols/call.js';
import { isEqual } from '../../protocols/compare.js';
import { repr } from '../../protocols/repr.js';
import { makeTuple } from '../../types/tuple.js';
import { ContextVariable } from './variable.js';

// ### Representation

export class PyContext extends PyObject {
  private values: ReadonlyMap<ContextVariable, Value> = new Map();
  /** The map belongs to this context alone and may be changed. */
  private isOwner = false;
  /** The context that was the current one when this was entered; undefined when it is not entered. */
  private previous: PyContext | null | undefined = undefined;

  copy(): PyContext {
    const copy = new PyContext();
    copy.values = this.values;
    this.isOwner = false;
    return copy;
  }

  get size(): number {
    return this.values.size;
  }

  get(variable: ContextVariable): Value | undefined {
    return this.values.get(variable);
  }

  set(variable: ContextVariable, value: Value): void {
    this.own().set(variable, value);
  }

  delete(variable: ContextVariable): void {
    this.own().delete(variable);
  }

  private own(): Map<ContextVariable, Value> {
    if (!this.isOwner) this.values = new Map(this.values);
    this.isOwner = true;
    return this.values as Map<ContextVariable, Value>;
  }

  entries(): [ContextVariable, Value][] {
    return [...this.values];
  }

  run(args: Value[], names: readonly string[] | null): Value {
    const callable = args[0];
    if (callable === undefined || args.length === (names === null ? 0 : names.length))
      return raiseTypeError('run() missing 1 required positional argument');
    this.enter();
    try {
      if (args.length === 2 && names === null) return call1(callable, args[1]!);
      return call(callable, args.slice(1), names);
    } finally {
      this.leave();
    }
  }

  /** Makes this the current context until `leave`. */
  enter(): void {
    if (this.previous !== undefined) raiseRuntimeError(`cannot enter context: ${repr(this)} is already entered`);
    this.previous = thread.context as PyContext | null;
    thread.context = this;
  }

  leave(): void {
    thread.context = this.previous as PyContext | null;
    this.previous = undefined;
  }
}

/** The context in which the program runs. */
export function currentContext(): PyContext {
  thread.context ??= new PyContext();
  return thread.context as PyContext;
}

// ### Table

const asContext = (self: Value): PyContext => self as PyContext;

function asVariable(key: Value): ContextVariable {
  return key instanceof ContextVariable ? key : raiseTypeError(`a ContextVar key was expected, got ${repr(key)}`);
}

function contextEquals(self: Value, other: Value): Value {
  if (!(other instanceof PyContext)) return NotImplemented;
  const context = asContext(self);
  return (
    context.size === other.size &&
    context.entries().every(([variable, value]) => {
      const theirs = other.get(variable);
      return theirs !== undefined && isEqual(value, theirs);
    })
  );
}

type View = 'keys' | 'values' | 'items';

class ContextIterator extends PyObject {
  private readonly items: readonly Value[];
  private at = 0;
  constructor(items: readonly Value[]) {
    super();
    this.items = items;
  }
  next(): Value | undefined {
    return this.items[this.at++];
  }
}

class KeysIterator extends ContextIterator {}
class ValuesIterator extends ContextIterator {}
class ItemsIterator extends ContextIterator {}

function iteratorOver(self: Value, view: View): ContextIterator {
  const entries = asContext(self).entries();
  if (view === 'keys') return new KeysIterator(entries.map(([variable]) => variable));
  if (view === 'values') return new ValuesIterator(entries.map(([, value]) => value));
  return new ItemsIterator(entries.map((entry) => makeTuple(entry)));
}

for (const [name, instances] of [
  ['keys', KeysIterator],
  ['values', ValuesIterator],
  ['items', ItemsIterator],
] as const)
  defineType({
    name,
    doc: '',
    instances,
    isBaseType: false,
    slots: { iter: (self) => self, iterNext: (self) => (self as ContextIterator).next() },
  });

export const contextType = defineType({
  name: 'Context',
  module: '_contextvars',
  doc: '',
  instances: PyContext,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    construct: (_cls, args) =>
      args.length > 0 ? raiseTypeError('Context() does not accept any arguments') : new PyContext(),
    init: () => undefined,
    hash: null,
    eq: contextEquals,
    ne: (self, other) => {
      const equal = contextEquals(self, other);
      return equal === NotImplemented ? equal : equal !== true;
    },
    length: (self) => asContext(self).size,
    iter: (self) => iteratorOver(self, 'keys'),
    contains: (self, key) => asContext(self).get(asVariable(key)) !== undefined,
    getItem: (self, key) => {
      const value = asContext(self).get(asVariable(key));
      if (value === undefined) throw makeException('KeyError', [key]);
      return value;
    },
  },
  methods: [
    { name: 'copy', signature: '($self, /)', doc: 'A copy of the context.', impl: (self: PyContext) => self.copy() },
    {
      name: 'get',
      signature: '($self, key, default=None, /)',
      doc: 'The value of the variable in the context, or the default.',
      impl: (self: PyContext, key: Value, fallback: Value = null) => {
        const value = self.get(asVariable(key));
        return value === undefined ? fallback : value;
      },
    },
    ...(['items', 'keys', 'values'] as const).map((view) => ({
      name: view,
      signature: '($self, /)',
      doc: `The ${view} of the context.`,
      impl: (self: PyContext) => iteratorOver(self, view),
    })),
    {
      name: 'run',
      signature: '($self, /, *args, **kwargs)',
      doc: 'run(callable, *args, **kwargs) -> call it with this context as the current one.',
      isCall: true,
      impl: (self: PyContext, args: Value[], names: readonly string[] | null) => self.run(args, names),
    },
  ],
});
