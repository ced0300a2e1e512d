// `__annotate__` and `__annotations__` of functions and classes (PEP 649): the annotations are computed by calling `__annotate__`
// when first asked for, and kept. Those of modules are in module.ts. CPython: Objects/funcobject.c, typeobject.c.

import { raiseAttributeError, raiseTypeError } from '../errors/raise.js';
import type { GetSetSpec } from '../object/define-type.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call1 } from '../protocols/call.js';
import { PyDict } from './dict.js';
import type { PyFunction } from './function.js';
import { makeTuple, PyTuple } from './tuple.js';

/** `annotationlib.Format.VALUE` */
const VALUE = 1;

export const isCallable = (value: Value): boolean => typeOf(value).slots.call !== null;

/** What an `__annotate__` function gives for the format VALUE. */
export function evaluateAnnotations(annotate: Value): PyDict {
  const annotations = call1(annotate, VALUE);
  if (annotations instanceof PyDict) return annotations;
  return raiseTypeError(`__annotate__ returned non-dict of type '${typeName(annotations)}'`);
}

export function checkAnnotate(value: Value): void {
  if (value !== null && !isCallable(value)) raiseTypeError('__annotate__ must be callable or None');
}

// ### Functions

function annotationsOfFunction(self: Value): Value {
  const fn = self as PyFunction;
  fn.annotations ??= fn.annotate === null ? new PyDict() : evaluateAnnotations(fn.annotate);
  return fn.annotations;
}

export const FUNCTION_ANNOTATIONS: readonly GetSetSpec[] = [
  {
    name: '__annotations__',
    get: annotationsOfFunction,
    set: (self, value) => {
      const annotations = value ?? null;
      if (annotations !== null && !(annotations instanceof PyDict))
        return raiseTypeError('__annotations__ must be set to a dict object');
      (self as PyFunction).annotations = annotations;
      (self as PyFunction).annotate = null;
    },
  },
  {
    name: '__annotate__',
    get: (self) => (self as PyFunction).annotate,
    set: (self, value) => {
      if (value === undefined) return raiseTypeError('__annotate__ cannot be deleted');
      checkAnnotate(value);
      (self as PyFunction).annotate = value;
      if (value !== null) (self as PyFunction).annotations = null;
    },
  },
  {
    name: '__type_params__',
    get: (self) => (self as PyFunction).typeParams ?? makeTuple([]),
    set: (self, value) => {
      if (!(value instanceof PyTuple)) return raiseTypeError('__type_params__ must be set to a tuple');
      (self as PyFunction).typeParams = value;
    },
  },
];

// ### Classes

// What the compiler and this file put into a class's namespace has other names than the attributes, so that it is not
// inherited; but a class may define the attributes themselves.

function refuseBuiltin(type: PyType, name: string): void {
  if (type.isBuiltin) raiseAttributeError(`type object '${type.name}' has no attribute '${name}'`, type, name);
}

function checkMutable(type: PyType, name: string): void {
  if (type.isBuiltin) raiseTypeError(`cannot set '${name}' attribute of immutable type '${type.name}'`);
}

function firstOf({ dict }: PyType, first: string, second: string): Value | undefined {
  return dict.get(dict.has(first) ? first : second);
}

/** A value from a class's namespace as access through the class gives it. */
function bind(value: Value, type: PyType): Value {
  const { descrGet } = typeOf(value).slots;
  return descrGet === null ? value : descrGet(value, undefined, type);
}

function annotateOfType(self: Value): Value {
  const type = self as PyType;
  refuseBuiltin(type, '__annotate__');
  const annotate = firstOf(type, '__annotate__', '__annotate_func__');
  if (annotate !== undefined) return bind(annotate, type);
  type.dict.set('__annotate_func__', null);
  return null;
}

function setAnnotateOfType(self: Value, value: Value | undefined): void {
  const type = self as PyType;
  checkMutable(type, '__annotate__');
  if (value === undefined) return raiseTypeError('cannot delete __annotate__ attribute');
  checkAnnotate(value);
  type.dict.set('__annotate_func__', value);
  if (value !== null) type.dict.delete('__annotations_cache__');
  type.modified();
}

function annotationsOfType(self: Value): Value {
  const type = self as PyType;
  refuseBuiltin(type, '__annotations__');
  const known = firstOf(type, '__annotations__', '__annotations_cache__');
  if (known !== undefined) return bind(known, type);
  const annotate = annotateOfType(type);
  const annotations = isCallable(annotate) ? evaluateAnnotations(annotate) : new PyDict();
  type.dict.set('__annotations_cache__', annotations);
  type.modified();
  return annotations;
}

function setAnnotationsOfType(self: Value, value: Value | undefined): void {
  const type = self as PyType;
  checkMutable(type, '__annotations__');
  const { dict } = type;
  const name = dict.has('__annotations__') ? '__annotations__' : '__annotations_cache__';
  if (value !== undefined) dict.set(name, value);
  else if (!dict.delete(name)) return raiseAttributeError('__annotations__', type, '__annotations__');
  dict.delete('__annotate__');
  dict.delete('__annotate_func__');
  type.modified();
}

export const TYPE_ANNOTATIONS: readonly GetSetSpec[] = [
  { name: '__annotations__', get: annotationsOfType, set: setAnnotationsOfType },
  { name: '__annotate__', get: annotateOfType, set: setAnnotateOfType },
];
