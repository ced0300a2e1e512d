// The `_operator` module: Python's operators as functions; itemgetter and the like are in operator/getters.ts.
// CPython: Modules/_operator.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { NotImplemented } from '../object/object.js';
import type { BinarySlot, ComparisonSlot } from '../object/slots.js';
import { typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { lookupBuffer, SIMPLE } from '../protocols/buffer.js';
import { call } from '../protocols/call.js';
import { isEqual, richCompare } from '../protocols/compare.js';
import { asIndex, intValue } from '../protocols/index.js';
import { isIterable, iterate, iterNext } from '../protocols/iterate.js';
import { lengthHint } from '../protocols/length-hint.js';
import {
  absolute,
  add,
  askOperands,
  bitAnd,
  bitOr,
  bitXor,
  floorDivide,
  type InplaceSlot,
  inplaceOperation,
  inplacePower,
  invert,
  isOfSequence,
  leftShift,
  matrixMultiply,
  multiply,
  negative,
  positive,
  power,
  remainder,
  rightShift,
  subtract,
  trueDivide,
} from '../protocols/number.js';
import { contains, deleteItem, getItem, setItem } from '../protocols/subscript.js';
import { isTrue } from '../protocols/truth.js';
import { requireData } from '../types/bytes/data.js';
import { PyDict } from '../types/dict.js';
import { strOf } from '../types/str/text.js';
import { defineModule } from './module-spec.js';
import { attributeGetterType, itemGetterType, methodCallerType } from './operator/getters.js';

// ### Functions

const binary = (name: string, sign: string, impl: (x: Value, y: Value) => Value): NativeSpec => ({
  name,
  signature: '(a, b, /)',
  doc: `Same as a ${sign} b.`,
  impl,
});

const unary = (name: string, doc: string, impl: (x: Value) => Value): NativeSpec => ({
  name,
  signature: '(a, /)',
  doc,
  impl,
});

const comparison = (name: ComparisonSlot, sign: string): NativeSpec =>
  binary(name, sign, (x, y) => richCompare(x, y, name));

const inplace = (name: string, slot: InplaceSlot, operator: BinarySlot, sign: string): NativeSpec =>
  binary(name, `${sign}=`, (x, y) => inplaceOperation(slot, operator, sign, x, y));

/** CPython: PySequence_Concat. */
function concat(x: Value, y: Value): Value {
  const own = typeOf(x).slots.concat;
  return own === null ? addSequences(x, y, NotImplemented) : own(x, y);
}

/** CPython: PySequence_InPlaceConcat. */
function inplaceConcat(x: Value, y: Value): Value {
  const type = typeOf(x);
  const own = type.slots.inplaceAdd;
  if (own === null) return concat(x, y);
  if (isOfSequence(type, 'inplaceAdd')) return own(x, y);
  return type.slots.concat === null && areSequences(x, y) ? addSequences(x, y, own(x, y)) : concat(x, y);
}

/** Sequences whose types have only numeric slots for `+`; `result` is what another slot said. */
function addSequences(x: Value, y: Value, result: Value): Value {
  if (result !== NotImplemented) return result;
  const sum = areSequences(x, y) ? askOperands('add', x, y) : NotImplemented;
  return sum === NotImplemented ? raiseTypeError(`'${typeName(x)}' object can't be concatenated`) : sum;
}

const areSequences = (...values: Value[]): boolean =>
  values.every((value) => typeOf(value).slots.getItem !== null && !(value instanceof PyDict));

function iterateArgument(x: Value): Value {
  return isIterable(x) ? iterate(x) : raiseTypeError(`argument of type '${typeName(x)}' is not iterable`);
}

function countOf(iterable: Value, item: Value): number {
  const iterator = iterateArgument(iterable);
  let count = 0;
  for (let each = iterNext(iterator); each !== undefined; each = iterNext(iterator)) if (isEqual(each, item)) count++;
  return count;
}

function indexOf(iterable: Value, item: Value): number {
  const iterator = iterateArgument(iterable);
  let index = 0;
  for (let each = iterNext(iterator); each !== undefined; each = iterNext(iterator)) {
    if (isEqual(each, item)) return index;
    index++;
  }
  return raiseValueError('sequence.index(x): x not in sequence');
}

function callFunction(fn: Value, args: Value[], keywords: Map<string, Value>): Value {
  if (keywords.size === 0) return call(fn, args, null);
  return call(fn, [...args, ...keywords.values()], [...keywords.keys()]);
}

const FUNCTIONS: readonly NativeSpec[] = [
  unary('abs', 'Same as abs(a).', absolute),
  binary('add', '+', add),
  binary('and_', '&', bitAnd),
  {
    name: 'call',
    style: 'positional-first',
    signature: '(obj, /, *args, **kwargs)',
    doc: 'obj(*args, **kwargs).',
    impl: callFunction,
  },
  { name: 'concat', signature: '(a, b, /)', doc: 'a + b, of two sequences.', impl: concat },
  { name: 'contains', signature: '(a, b, /)', doc: 'b in a: the container comes first.', impl: contains },
  {
    name: 'countOf',
    signature: '(a, b, /)',
    doc: 'How many items of a are b or equal to it.',
    impl: countOf,
  },
  {
    name: 'delitem',
    signature: '(a, b, /)',
    doc: 'Same as del a[b].',
    impl: (container: Value, key: Value) => {
      deleteItem(container, key);
      return null;
    },
  },
  comparison('eq', '=='),
  binary('floordiv', '//', floorDivide),
  comparison('ge', '>='),
  { name: 'getitem', signature: '(a, b, /)', doc: 'Same as a[b].', impl: getItem },
  comparison('gt', '>'),
  inplace('iadd', 'inplaceAdd', 'add', '+'),
  inplace('iand', 'inplaceAnd', 'and', '&'),
  { name: 'iconcat', signature: '(a, b, /)', doc: 'a += b, of two sequences.', impl: inplaceConcat },
  inplace('ifloordiv', 'inplaceFloorDivide', 'floorDivide', '//'),
  inplace('ilshift', 'inplaceLeftShift', 'leftShift', '<<'),
  inplace('imatmul', 'inplaceMatrixMultiply', 'matrixMultiply', '@'),
  inplace('imod', 'inplaceRemainder', 'remainder', '%'),
  inplace('imul', 'inplaceMultiply', 'multiply', '*'),
  unary('index', 'Same as a.__index__()', asIndex),
  {
    name: 'indexOf',
    signature: '(a, b, /)',
    doc: 'The position of the first b in a; ValueError without one.',
    impl: indexOf,
  },
  unary('inv', 'Same as ~a.', invert),
  unary('invert', 'Same as ~a.', invert),
  inplace('ior', 'inplaceOr', 'or', '|'),
  binary('ipow', '**=', inplacePower),
  inplace('irshift', 'inplaceRightShift', 'rightShift', '>>'),
  binary('is_', 'is', (x, y) => x === y),
  unary('is_none', 'Same as a is None.', (x) => x === null),
  binary('is_not', 'is not', (x, y) => x !== y),
  unary('is_not_none', 'Same as a is not None.', (x) => x !== null),
  inplace('isub', 'inplaceSubtract', 'subtract', '-'),
  inplace('itruediv', 'inplaceTrueDivide', 'trueDivide', '/'),
  inplace('ixor', 'inplaceXor', 'xor', '^'),
  comparison('le', '<='),
  binary('lshift', '<<', leftShift),
  comparison('lt', '<'),
  binary('matmul', '@', matrixMultiply),
  binary('mod', '%', remainder),
  binary('mul', '*', multiply),
  comparison('ne', '!='),
  unary('neg', 'Same as -a.', negative),
  unary('not_', 'Same as not a.', (x) => !isTrue(x)),
  binary('or_', '|', bitOr),
  unary('pos', 'Same as +a.', positive),
  binary('pow', '**', (x, y) => power(x, y, null)),
  binary('rshift', '>>', rightShift),
  {
    name: 'setitem',
    signature: '(a, b, c, /)',
    doc: 'Same as a[b] = c.',
    impl: (container: Value, key: Value, value: Value) => {
      setItem(container, key, value);
      return null;
    },
  },
  binary('sub', '-', subtract),
  binary('truediv', '/', trueDivide),
  unary('truth', 'The truth of a.', isTrue),
  binary('xor', '^', bitXor),
];

// ### length_hint, _compare_digest

function lengthHintOr(obj: Value, fallback?: Value): Value {
  const default_ = fallback === undefined ? 0 : intValue(fallback);
  if (default_ === undefined)
    return raiseTypeError(`'${typeName(fallback!)}' object cannot be interpreted as an integer`);
  return lengthHint(obj, default_);
}

/** Whether two ASCII strings, or two buffers, are equal; it takes as long when they are not. */
function compareDigest(x: Value, y: Value): boolean {
  const texts = [strOf(x), strOf(y)] as const;
  if (texts[0] !== undefined && texts[1] !== undefined)
    return equalInConstantTime(asciiOf(texts[0]), asciiOf(texts[1]));
  if (lookupBuffer(x, SIMPLE) === undefined && lookupBuffer(y, SIMPLE) === undefined)
    raiseTypeError(`unsupported operand types(s) or combination of types: '${typeName(x)}' and '${typeName(y)}'`);
  return equalInConstantTime(requireData(x), requireData(y));
}

function asciiOf(text: PyStr): Uint8Array {
  const codes = [...text.toString()].map((char) => char.codePointAt(0)!);
  if (codes.some((code) => code > 127)) raiseTypeError('comparing strings with non-ASCII characters is not supported');
  return Uint8Array.from(codes);
}

function equalInConstantTime(x: Uint8Array, y: Uint8Array): boolean {
  let difference = x.length === y.length ? 0 : 1;
  const left = difference === 0 ? x : y;
  for (let i = 0; i < y.length; i++) difference |= left[i]! ^ y[i]!;
  return difference === 0;
}

defineModule('_operator', () => ({
  doc: 'Operator interface.',
  functions: [
    ...FUNCTIONS,
    {
      name: '_compare_digest',
      signature: '(a, b, /)',
      doc: "Return 'a == b', in a time that tells nothing about where they differ.",
      impl: compareDigest,
    },
    {
      name: 'length_hint',
      signature: '(obj, default=0, /)',
      doc: 'How many items obj will give, as far as it can say.',
      impl: lengthHintOr,
    },
  ],
  types: { attrgetter: attributeGetterType, itemgetter: itemGetterType, methodcaller: methodCallerType },
}));
