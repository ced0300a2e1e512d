// The operator module: Python's operators as functions, and the makers of small functions itemgetter, attrgetter and
// methodcaller. CPython: Modules/_operator.c, Lib/operator.py.

import { raise, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import type { NativeSpec } from '../object/native.js';
import { PyObject } from '../object/object.js';
import type { BinarySlot, ComparisonSlot } from '../object/slots.js';
import { typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { call } from '../protocols/call.js';
import { isEqual, richCompare } from '../protocols/compare.js';
import { asIndex } from '../protocols/index.js';
import { iterate, iterNext } from '../protocols/iterate.js';
import {
  absolute,
  add,
  bitAnd,
  bitOr,
  bitXor,
  floorDivide,
  type InplaceSlot,
  inplaceOperation,
  inplacePower,
  invert,
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
import { repr } from '../protocols/repr.js';
import { contains, deleteItem, getItem, setItem } from '../protocols/subscript.js';
import { isTrue } from '../protocols/truth.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule } from './module-spec.js';

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

function concat(x: Value, y: Value): Value {
  if (typeOf(x).slots.getItem === null) return raiseTypeError(`'${typeName(x)}' object can't be concatenated`);
  return add(x, y);
}

function countOf(iterable: Value, item: Value): number {
  const iterator = iterate(iterable);
  let count = 0;
  for (let each = iterNext(iterator); each !== undefined; each = iterNext(iterator)) if (isEqual(each, item)) count++;
  return count;
}

function indexOf(iterable: Value, item: Value): number {
  const iterator = iterate(iterable);
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
    doc: 'Same as obj(*args, **kwargs).',
    impl: callFunction,
  },
  binary('concat', '+', concat),
  { name: 'contains', signature: '(a, b, /)', doc: 'Same as b in a.', impl: contains },
  { name: 'countOf', signature: '(a, b, /)', doc: 'How often b comes in a.', impl: countOf },
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
  binary('getitem', '[b] of', getItem),
  comparison('gt', '>'),
  inplace('iadd', 'inplaceAdd', 'add', '+'),
  inplace('iand', 'inplaceAnd', 'and', '&'),
  inplace('iconcat', 'inplaceAdd', 'add', '+'),
  inplace('ifloordiv', 'inplaceFloorDivide', 'floorDivide', '//'),
  inplace('ilshift', 'inplaceLeftShift', 'leftShift', '<<'),
  inplace('imatmul', 'inplaceMatrixMultiply', 'matrixMultiply', '@'),
  inplace('imod', 'inplaceRemainder', 'remainder', '%'),
  inplace('imul', 'inplaceMultiply', 'multiply', '*'),
  unary('index', 'Same as a.__index__().', asIndex),
  { name: 'indexOf', signature: '(a, b, /)', doc: 'The first place of b in a.', impl: indexOf },
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
  unary('truth', 'True if a is true.', isTrue),
  binary('xor', '^', bitXor),
];

// ### itemgetter, attrgetter, methodcaller

/** A function of one argument, and how it is shown. */
class PyGetter extends PyObject {
  readonly text: () => PyStr;
  readonly apply: (obj: Value) => Value;
  constructor(text: () => PyStr, apply: (obj: Value) => Value) {
    super();
    this.text = text;
    this.apply = apply;
  }
}

class PyItemGetter extends PyGetter {}
class PyAttributeGetter extends PyGetter {}
class PyMethodCaller extends PyGetter {}

function onlyArgument(name: string, args: readonly Value[], names: readonly string[] | null): Value {
  if (names !== null && names.length > 0) raiseTypeError(`${name}() takes no keyword arguments`);
  return args.length === 1 ? args[0]! : raiseTypeError(`${name} expected 1 argument, got ${args.length}`);
}

function defineGetter(
  name: string,
  doc: string,
  instances: { prototype: PyObject },
  construct: (args: Value[], names: readonly string[] | null) => PyGetter,
) {
  return defineType({
    name,
    module: 'operator',
    doc,
    instances,
    isBaseType: false,
    slots: {
      repr: (self) => (self as PyGetter).text(),
      call: (self, args, names) => (self as PyGetter).apply(onlyArgument(name, args, names)),
      construct: (_cls, args, names) => construct(args, names),
    },
  });
}

function noKeywords(name: string, args: Value[], names: readonly string[] | null): void {
  if (names !== null && names.length > 0) raiseTypeError(`${name}() takes no keyword arguments`);
  if (args.length === 0) raiseTypeError(`${name} expected 1 argument, got 0`);
}

const shown = (name: string, args: readonly Value[]): PyStr =>
  makeStr(`operator.${name}(${args.map(repr).join(', ')})`);

const itemGetterType = defineGetter('itemgetter', 'Gets items of its operand.', PyItemGetter, (args, names) => {
  noKeywords('itemgetter', args, names);
  const [first] = args as [Value];
  const apply =
    args.length === 1
      ? (obj: Value) => getItem(obj, first)
      : (obj: Value) => makeTuple(args.map((key) => getItem(obj, key)));
  return new PyItemGetter(() => shown('itemgetter', args), apply);
});

const attributeGetterType = defineGetter(
  'attrgetter',
  'Gets attributes of its operand.',
  PyAttributeGetter,
  (args, names) => {
    noKeywords('attrgetter', args, names);
    const paths = args.map((name) => {
      const text = strOf(name);
      return text === undefined ? raiseTypeError('attribute name must be a string') : text.toString().split('.');
    });
    const follow = (obj: Value, path: readonly string[]): Value => path.reduce(getAttribute, obj);
    const apply = (obj: Value): Value =>
      paths.length === 1 ? follow(obj, paths[0]!) : makeTuple(paths.map((path) => follow(obj, path)));
    return new PyAttributeGetter(() => shown('attrgetter', args), apply);
  },
);

const methodCallerType = defineGetter(
  'methodcaller',
  'Calls a method of its operand.',
  PyMethodCaller,
  (args, names) => {
    if (args.length === 0) raiseTypeError('methodcaller needs at least one argument, the method name');
    const [name, ...rest] = args as [Value, ...Value[]];
    const text = strOf(name) ?? raiseTypeError('method name must be a string');
    const given = rest.length - (names?.length ?? 0);
    const show = (): PyStr => {
      const parts = rest.map((value, i) => (i < given ? repr(value) : `${names![i - given]}=${repr(value)}`));
      return makeStr(`operator.methodcaller(${[repr(text), ...parts].join(', ')})`);
    };
    return new PyMethodCaller(show, (obj) => call(getAttribute(obj, text.toString()), [...rest], names));
  },
);

function lengthHint(obj: Value, fallback?: Value): Value {
  const { length } = typeOf(obj).slots;
  if (length !== null) return length(obj);
  const value = fallback ?? 0;
  return typeof value === 'number'
    ? value
    : raise('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer`);
}

for (const name of ['operator', '_operator'])
  defineModule(name, () => ({
    doc: 'Operator interface.',
    functionModule: '_operator',
    functions: [
      ...FUNCTIONS,
      {
        name: 'length_hint',
        signature: '(obj, default=0, /)',
        doc: 'About how many items there are.',
        impl: lengthHint,
      },
    ],
    types: { attrgetter: attributeGetterType, itemgetter: itemGetterType, methodcaller: methodCallerType },
  }));
