// bool: the JS booleans, a subclass of int that cannot be subclassed. Arithmetic is inherited; `&`, `|`, `^` of two bools
// give a bool. CPython: Objects/boolobject.c.

import { raiseTypeError } from '../errors/raise.js';
import { warn } from '../errors/warn.js';
import { defineType } from '../object/define-type.js';
import { NotImplemented } from '../object/object.js';
import type { Binary, Slots } from '../object/slots.js';
import { type PyType, setPrimitiveType } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { intValue } from '../protocols/index.js';
import { isTrue } from '../protocols/truth.js';
import { intAnd, intOr, intXor } from './int/arithmetic.js';
import { intType } from './int.js';

// ### Construction

function constructBool(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (names !== null && names.length > 0) raiseTypeError('bool() takes no keyword arguments');
  if (args.length > 1) raiseTypeError(`bool expected at most 1 argument, got ${args.length}`);
  return args.length === 1 && isTrue(args[0]!);
}

// ### Slots

function logical(both: (x: boolean, y: boolean) => boolean, ints: (x: PyInt, y: PyInt) => PyInt): Binary {
  return (x, y) => {
    if (typeof x === 'boolean' && typeof y === 'boolean') return both(x, y);
    const a = intValue(x);
    const b = intValue(y);
    return a === undefined || b === undefined ? NotImplemented : ints(a, b);
  };
}

function invertBool(self: Value): number {
  warn(
    'DeprecationWarning',
    "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of " +
      'the underlying int object and is usually not what you expect from negating a bool. ' +
      "Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.",
  );
  return self === true ? -2 : -1;
}

const slots: Partial<Slots> = {
  construct: constructBool,
  repr: (self) => (self === true ? 'True' : 'False'),
  invert: invertBool,
  and: logical((x, y) => x && y, intAnd),
  or: logical((x, y) => x || y, intOr),
  xor: logical((x, y) => x !== y, intXor),
};

export const boolType: PyType = defineType({
  name: 'bool',
  base: () => intType,
  isBaseType: false,
  callOne: isTrue,
  slots,
});
setPrimitiveType('bool', boolType);
