// `repr(x)`, `str(x)` and `ascii(x)` of any value, and the guard of recursive reprs.
// CPython: Objects/object.c PyObject_Repr, PyObject_Str, PyObject_ASCII, Py_ReprEnter.

import { raiseTypeError } from '../errors/raise.js';
import { typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { escapeNonAscii, reprString } from '../types/str/escape.js';
import { strOf } from '../types/str/text.js';

/** `repr(x)`. TypeError when a `__repr__` returns something else than a str. */
export function repr(x: Value): PyStr {
  switch (typeof x) {
    case 'number':
      return String(x);
    case 'string':
      return reprString(x);
    case 'boolean':
      return x ? 'True' : 'False';
    default:
      return x === null ? 'None' : checked(typeOf(x).slots.repr!(x), '__repr__');
  }
}

/** `str(x)`. TypeError when a `__str__` returns something else than a str. */
export function str(x: Value): PyStr {
  switch (typeof x) {
    case 'number':
      return String(x);
    case 'string':
      return x;
    case 'boolean':
      return x ? 'True' : 'False';
    default:
      return x === null ? 'None' : strOfObject(x);
  }
}

function strOfObject(x: Value): PyStr {
  const { slots } = typeOf(x);
  return slots.str === null ? repr(x) : checked(slots.str(x), '__str__');
}

/** The value of `str(x)`: what `__str__` gave, which may be an instance of a subclass of str. CPython: PyObject_Str. */
export function strValue(x: Value): Value {
  if (typeof x !== 'object' || x === null) return str(x);
  const { slots } = typeOf(x);
  const result = slots.str === null ? slots.repr!(x) : slots.str(x);
  checked(result, slots.str === null ? '__repr__' : '__str__');
  return result;
}

/** The value of `repr(x)`, which may be an instance of a subclass of str as well. */
export function reprValue(x: Value): Value {
  if (typeof x !== 'object' || x === null) return repr(x);
  const result = typeOf(x).slots.repr!(x);
  checked(result, '__repr__');
  return result;
}

/** `ascii(x)`: the repr with everything outside ASCII escaped. */
export function ascii(x: Value): string {
  return escapeNonAscii(repr(x));
}

/** The value of `ascii(x)`: a repr without anything to escape as it is. */
export function asciiValue(x: Value): Value {
  const result = reprValue(x);
  const text = strOf(result)!;
  const escaped = escapeNonAscii(text);
  return escaped === text ? result : escaped;
}

/** A slot filled from a Python class returns whatever its dunder returns. */
function checked(result: Value, dunder: string): PyStr {
  if (typeof result === 'string') return result;
  const text = strOf(result);
  if (text === undefined) return raiseTypeError(`${dunder} returned non-string (type ${typeName(result)})`);
  return text;
}

/** Containers whose repr is being made. */
const active = new Set<Value>();

/** `make()`, the repr of the container `obj`, or `text` (such as `[...]`) when `obj`'s repr is being made already. */
export function reprGuard(obj: Value, text: string, make: () => PyStr): PyStr {
  if (active.has(obj)) return text;
  active.add(obj);
  try {
    return make();
  } finally {
    active.delete(obj);
  }
}
