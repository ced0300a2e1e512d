// The struct sequences of sys: version, properties of numbers and hashes, the flags of the command line.

import type { CommandLine } from '../../host.js';
import type { Value } from '../../object/value.js';
import { PyFloat } from '../../types/float.js';
import { defineStruct, makeStructSequence } from '../../types/struct-sequence.js';

/** The version of Python that is implemented. */
export const PYTHON_VERSION = { major: 3, minor: 14, micro: 2 };
export const VERSION_TEXT = `${PYTHON_VERSION.major}.${PYTHON_VERSION.minor}.${PYTHON_VERSION.micro}`;
export const HEX_VERSION =
  (PYTHON_VERSION.major << 24) | (PYTHON_VERSION.minor << 16) | (PYTHON_VERSION.micro << 8) | 0xf0;
const MAX_STR_DIGITS = 4300;
/** A limit below this would hinder more than help. */
export const LEAST_STR_DIGITS = 640;

type Fields = Readonly<Record<string, Value | (() => Value)>>;

/** Floats are objects, which must not be made before their type is there. */
const later =
  (value: number): (() => Value) =>
  () =>
    new PyFloat(value);

const valuesOf = (values: Fields): Value[] =>
  Object.values(values).map((value) => (typeof value === 'function' ? value() : value));

function structOf(name: string, fields: Fields, hidden: Fields = {}): (own?: Fields) => Value {
  const type = defineStruct({
    module: 'sys',
    name,
    fields: Object.keys(fields),
    hidden: Object.keys(hidden),
    canConstruct: name !== 'flags' && name !== 'version_info',
  });
  return (own = {}) => makeStructSequence(type, valuesOf({ ...fields, ...own }), valuesOf(hidden));
}

export const versionInfo = structOf('version_info', {
  ...PYTHON_VERSION,
  releaselevel: 'final',
  serial: 0,
});

export const floatInfo = structOf('float_info', {
  max: later(Number.MAX_VALUE),
  max_exp: 1024,
  max_10_exp: 308,
  min: later(2.2250738585072014e-308),
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: later(Number.EPSILON),
  radix: 2,
  rounds: 1,
});

export const intInfo = structOf('int_info', {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: MAX_STR_DIGITS,
  str_digits_check_threshold: LEAST_STR_DIGITS,
});

export const hashInfo = structOf('hash_info', {
  width: 64,
  modulus: 2305843009213693951n,
  inf: 314159,
  nan: 0,
  imag: 1000003,
  algorithm: 'siphash13',
  hash_bits: 64,
  seed_bits: 128,
  cutoff: 0,
});

export const threadInfo = structOf('thread_info', {
  name: 'pthread-stubs',
  lock: null,
  version: null,
});

const flagStruct = structOf(
  'flags',
  {
    debug: 0,
    inspect: 0,
    interactive: 0,
    optimize: 0,
    dont_write_bytecode: 1,
    no_user_site: 0,
    no_site: 0,
    ignore_environment: 0,
    verbose: 0,
    bytes_warning: 0,
    quiet: 0,
    hash_randomization: 1,
    isolated: 0,
    dev_mode: false,
    utf8_mode: 0,
    warn_default_encoding: 0,
    safe_path: false,
    int_max_str_digits: MAX_STR_DIGITS,
  },
  { gil: 1, thread_inherit_context: 0, context_aware_warnings: 0 },
);

/** `sys.flags`, with those that the command line sets. */
export function flags({ flags: set = {} }: CommandLine): Value {
  return flagStruct(set);
}
