// The _opcode module: what CPython 3.14's bytecodes are, so that opcode and dis can be imported and their tables are right.
// Heddle has no bytecode; a code object has nothing to disassemble. CPython: Modules/_opcode.c,
// Include/internal/pycore_opcode_metadata.h.

import { raise, raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { argumentTypeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { asSize } from '../protocols/index.js';
import { PyCode } from '../types/code.js';
import { makeList } from '../types/list.js';
import { makeTuple } from '../types/tuple.js';
import { defineModule } from './module-spec.js';

/** Ranges of opcodes, inclusive: those there are, and those with a property. */
type Ranges = readonly (readonly [number, number])[];

const VALID: Ranges = [
  [0, 120],
  [128, 211],
  [234, 266],
];
const WITH: Readonly<Record<string, Ranges>> = {
  arg: [
    [44, 120],
    [128, 128],
    [143, 153],
    [155, 195],
    [197, 197],
    [200, 200],
    [209, 211],
    [237, 237],
    [239, 239],
    [241, 245],
    [247, 251],
    [253, 253],
    [255, 255],
    [257, 261],
    [263, 266],
  ],
  const: [
    [82, 82],
    [190, 191],
  ],
  exc: [[263, 265]],
  free: [
    [62, 62],
    [90, 90],
    [97, 97],
    [111, 111],
  ],
  jump: [
    [68, 68],
    [70, 70],
    [75, 77],
    [100, 103],
    [106, 106],
    [172, 176],
    [237, 237],
    [248, 248],
    [257, 260],
  ],
  local: [
    [3, 3],
    [63, 63],
    [83, 89],
    [112, 114],
    [261, 261],
    [266, 266],
  ],
  name: [
    [61, 61],
    [64, 65],
    [72, 73],
    [80, 80],
    [91, 93],
    [96, 96],
    [110, 110],
    [115, 116],
    [179, 179],
    [189, 189],
    [194, 195],
    [200, 200],
    [249, 249],
  ],
};

const isIn = (ranges: Ranges, opcode: number): boolean =>
  ranges.some(([first, last]) => opcode >= first && opcode <= last);

const OPERATORS =
  'ADD + AND & FLOOR_DIVIDE // LSHIFT << MATRIX_MULTIPLY @ MULTIPLY * REMAINDER % OR | POWER ** RSHIFT >> SUBTRACT - TRUE_DIVIDE / XOR ^';
const INTRINSICS_1 =
  'INTRINSIC_1_INVALID INTRINSIC_PRINT INTRINSIC_IMPORT_STAR INTRINSIC_STOPITERATION_ERROR INTRINSIC_ASYNC_GEN_WRAP INTRINSIC_UNARY_POSITIVE INTRINSIC_LIST_TO_TUPLE INTRINSIC_TYPEVAR INTRINSIC_PARAMSPEC INTRINSIC_TYPEVARTUPLE INTRINSIC_SUBSCRIPT_GENERIC INTRINSIC_TYPEALIAS';
const INTRINSICS_2 =
  'INTRINSIC_2_INVALID INTRINSIC_PREP_RERAISE_STAR INTRINSIC_TYPEVAR_WITH_BOUND INTRINSIC_TYPEVAR_WITH_CONSTRAINTS INTRINSIC_SET_FUNCTION_TYPE_PARAMS INTRINSIC_SET_TYPEPARAM_DEFAULT';
const SPECIAL_METHODS = '__enter__ __exit__ __aenter__ __aexit__';

const words = (text: string): Value => makeList(text.split(' '));

/** Names and signs of the operations of BINARY_OP, in order. */
function binaryOperations(): Value {
  const parts = OPERATORS.split(' ');
  const plain = parts.flatMap((name, i) => (i % 2 === 0 ? [[`NB_${name}`, parts[i + 1]!]] : []));
  const inplace = plain.map(([name, sign]) => [name!.replace('NB_', 'NB_INPLACE_'), `${sign}=`]);
  return makeList([...plain, ...inplace, ['NB_SUBSCR', '[]']].map((pair) => makeTuple(pair)));
}

function getExecutor(code: Value, _offset: Value): never {
  if (!(code instanceof PyCode)) raiseTypeError(`expected a code object, not '${argumentTypeName(code)}'`);
  return raise('RuntimeError', 'Executors are not available in this build');
}

const check = (property: string): NativeSpec => ({
  name: `has_${property}`,
  signature: '(opcode)',
  doc: `Whether the opcode has this: ${property}.`,
  impl: (opcode: Value) => isIn(WITH[property]!, asSize(opcode, 'OverflowError')),
});

const list = (name: string, doc: string, impl: () => Value): NativeSpec => ({ name, signature: '()', doc, impl });

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: 'get_executor',
    signature: '(code, offset)',
    doc: 'There are no executors.',
    impl: getExecutor,
  },
  list('get_intrinsic1_descs', 'Names of the intrinsic functions of one argument.', () => words(INTRINSICS_1)),
  list('get_intrinsic2_descs', 'Names of the intrinsic functions of two arguments.', () => words(INTRINSICS_2)),
  list('get_nb_ops', 'Names and signs of the binary operations.', binaryOperations),
  list('get_special_method_names', 'Names of the special methods.', () => words(SPECIAL_METHODS)),
  list('get_specialization_stats', 'No statistics are kept.', () => null),
  ...Object.keys(WITH).map(check),
  {
    name: 'is_valid',
    signature: '(opcode)',
    doc: 'Whether there is such an opcode.',
    impl: (opcode: Value) => isIn(VALID, asSize(opcode, 'OverflowError')),
  },
  {
    name: 'stack_effect',
    signature: '(opcode, oparg=None, /, *, jump=None)',
    doc: 'There is no stack that an opcode could have an effect on.',
    impl: () => raiseValueError('invalid opcode or oparg'),
  },
];

defineModule('_opcode', () => ({
  doc: 'Opcode support module.',
  functions: FUNCTIONS,
  attributes: () => ({ ENABLE_SPECIALIZATION: 1, ENABLE_SPECIALIZATION_FT: 1 }),
}));
