// FrameLocalsProxy: `frame.f_locals` of a function, a mapping that reads and binds the frame's variables themselves. What is no
// variable is kept beside them. PEP 667. CPython: Objects/frameobject.c framelocalsproxy_….

import { raiseKeyError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import type { Frame } from '../object/frame.js';
import { NotImplemented, PyObject } from '../object/object.js';
import { type PyType, typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { isEqual } from '../protocols/compare.js';
import { hash } from '../protocols/hash.js';
import { iterate } from '../protocols/iterate.js';
import { repr, reprGuard } from '../protocols/repr.js';
import { PyDict } from './dict.js';
import {
  additionsTo,
  addTo,
  allVariables,
  getVariable,
  hasFastVariables,
  hasVariable,
  namespaceOf,
  setVariable,
  snapshotOf,
} from './frame-variables.js';
import { makeList } from './list.js';
import { makeTuple } from './tuple.js';
import { makeStr, PyWideStr } from './wide-str.js';

// ### Representation

export class PyFrameLocals extends PyObject {
  readonly frame: Frame;
  constructor(frame: Frame) {
    super();
    this.frame = frame;
  }
}

/** `frame.f_locals`: a proxy made anew each time for a function; the namespace of a module or class. */
export function frameLocals(frame: Frame): Value {
  return hasFastVariables(frame) ? new PyFrameLocals(frame) : namespaceOf(frame);
}

const frameOf = (self: Value): Frame => (self as PyFrameLocals).frame;
const snapshot = (self: Value): PyDict => snapshotOf(frameOf(self));

/** The name of the variable that a key may mean; any object that is equal to the name will do. Keys must be hashable. */
function nameOf(frame: Frame, key: Value): string | undefined {
  if (typeof key === 'string') return key;
  if (key instanceof PyWideStr) return key.toString();
  const keyHash = hash(key);
  return allVariables(frame).find((name) => hash(makeStr(name)) === keyHash && isEqual(makeStr(name), key));
}

function lookup(self: Value, key: Value): Value | undefined {
  const frame = frameOf(self);
  const name = nameOf(frame, key);
  const value = name === undefined ? undefined : getVariable(frame, name);
  return value === undefined ? additionsTo(frame)?.get(key) : value;
}

function store(self: Value, key: Value, value: Value): void {
  const frame = frameOf(self);
  const name = nameOf(frame, key);
  if (name !== undefined && hasVariable(frame, name)) setVariable(frame, name, value);
  else addTo(frame, key, value);
}

/** Takes out what is no variable; undefined when it is not there. */
function remove(self: Value, key: Value): Value | undefined {
  const frame = frameOf(self);
  const name = nameOf(frame, key);
  if (name !== undefined && hasVariable(frame, name))
    raiseValueError('cannot remove local variables from FrameLocalsProxy');
  const value = additionsTo(frame)?.get(key);
  additionsTo(frame)?.delete(key);
  return value;
}

// ### Methods

function get(self: Value, args: Value[]): Value {
  if (args.length < 1 || args.length > 2) return raiseTypeError('get expected 1 or 2 arguments');
  const value = lookup(self, args[0]!);
  if (value !== undefined) return value;
  return args.length === 2 ? args[1]! : null;
}

function pop(self: Value, args: Value[]): Value {
  if (args.length < 1 || args.length > 2) return raiseTypeError('pop expected 1 or 2 arguments');
  const value = remove(self, args[0]!);
  if (value !== undefined) return value;
  return args.length === 2 ? args[1]! : raiseKeyError(args[0]!);
}

function setDefault(self: Value, args: Value[]): Value {
  if (args.length < 1 || args.length > 2) return raiseTypeError('setdefault expected 1 or 2 arguments');
  const value = lookup(self, args[0]!);
  if (value !== undefined) return value;
  const given = args.length === 2 ? args[1]! : null;
  store(self, args[0]!, given);
  return given;
}

/** The entries of a dict or of another proxy; undefined for anything else. */
function entriesOf(other: Value): [Value, Value][] | undefined {
  if (other instanceof PyFrameLocals) return snapshot(other).entries();
  return other instanceof PyDict ? other.entries() : undefined;
}

function update(self: Value, other: Value): null {
  const entries = entriesOf(other);
  if (entries === undefined) return raiseTypeError('update() argument must be dict or another FrameLocalsProxy');
  for (const [key, value] of entries) store(self, key, value);
  return null;
}

function unite(x: Value, y: Value): Value {
  const first = entriesOf(x);
  const second = entriesOf(y);
  if (first === undefined || second === undefined) return NotImplemented;
  const dict = new PyDict();
  for (const [key, value] of [...first, ...second]) dict.set(key, value);
  return dict;
}

function equals(self: Value, other: Value): Value {
  if (other instanceof PyFrameLocals) return frameOf(self) === other.frame;
  return other instanceof PyDict ? isEqual(snapshot(self), other) : NotImplemented;
}

// ### Table

const rest = (name: string, impl: (self: Value, args: Value[]) => Value) => ({
  name,
  signature: '($self, /, *args)',
  impl,
});
const plain = (name: string, impl: (self: Value) => Value) => ({
  name,
  signature: '($self, /)',
  impl,
});

export const frameLocalsType: PyType = defineType({
  name: 'FrameLocalsProxy',
  isBaseType: false,
  collectionKind: 'mapping',
  instances: PyFrameLocals,
  slots: {
    repr: (self) => reprGuard(self, '{...}', () => repr(snapshot(self))),
    hash: null,
    eq: equals,
    ne: (self, other) => {
      const equal = equals(self, other);
      return equal === NotImplemented ? equal : equal !== true;
    },
    length: (self) => snapshot(self).size,
    contains: (self, key) => lookup(self, key) !== undefined,
    iter: (self) => iterate(makeList(snapshot(self).keysArray())),
    getItem: (self, key) => {
      const value = lookup(self, key);
      return value === undefined ? raiseKeyError(`local variable '${repr(key)}' is not defined`) : value;
    },
    setItem: store,
    deleteItem: (self, key) => {
      if (remove(self, key) === undefined) raiseKeyError(key);
    },
    or: unite,
    inplaceOr: (self, other) => {
      update(self, other);
      return self;
    },
    construct: (_cls, args, names) => {
      const given = args.length - (names?.length ?? 0);
      if (given !== 1) return raiseTypeError(`FrameLocalsProxy expected 1 argument, got ${given}`);
      const [frame] = args;
      if (!isFrameObject(frame!)) return raiseTypeError(`expect frame, not ${typeName(frame!)}`);
      if (names !== null && names.length > 0) return raiseTypeError('FrameLocalsProxy takes no keyword arguments');
      return new PyFrameLocals(frame.frame);
    },
    init: () => undefined,
  },
  methods: [
    plain('__reversed__', (self) => makeList(snapshot(self).keysArray().reverse())),
    plain('copy', snapshot),
    rest('get', get),
    plain('items', (self) =>
      makeList(
        snapshot(self)
          .entries()
          .map((entry) => makeTuple(entry)),
      ),
    ),
    plain('keys', (self) => makeList(snapshot(self).keysArray())),
    rest('pop', pop),
    rest('setdefault', setDefault),
    { name: 'update', signature: '($self, other, /)', impl: update },
    plain('values', (self) => makeList(snapshot(self).valuesArray())),
  ],
});

/** A frame as Python sees it (frame.ts, which imports this file). */
function isFrameObject(value: Value): value is PyObject & { frame: Frame } {
  return typeName(value) === 'frame' && value instanceof PyObject && 'frame' in value;
}
