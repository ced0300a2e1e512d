// The _imp module: what importlib's Python code needs of the interpreter. There are no frozen modules and no extension
// modules; native modules are what CPython calls built-in. CPython: Python/import.c.

import { makeException, raiseRuntimeError, raiseTypeError } from '../errors/raise.js';
import { hasNativeModule } from '../importlib/native-modules.js';
import { currentState } from '../importlib/state.js';
import type { NativeSpec } from '../object/native.js';
import type { NativeState } from '../object/native-state.js';
import { argumentTypeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { intValue } from '../protocols/index.js';
import { repr } from '../protocols/repr.js';
import { bytesDataOf, makeBytes } from '../types/bytes.js';
import { makeList } from '../types/list.js';
import { sipHash } from '../types/str/siphash.js';
import { strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule, instantiateModule, nativeModules } from './module-spec.js';

/** `HD\r\n`: compiled files of CPython are not taken for ours. There are none of ours. */
const MAGIC = 0x0a0d4448;

// ### The import lock

const lockDepths = new WeakMap<NativeState, number>();
const lockDepth = (): number => lockDepths.get(currentState()) ?? 0;

function changeLock(change: number): null {
  const depth = lockDepth() + change;
  if (depth < 0) raiseRuntimeError('not holding the import lock');
  lockDepths.set(currentState(), depth);
  return null;
}

// ### Native modules

function nameArgument(fn: string, value: Value): string {
  const name = strOf(value)?.toString();
  return name ?? raiseTypeError(`${fn}() argument must be str, not ${argumentTypeName(value)}`);
}

/** -1 for the modules that exist before any import. */
function isBuiltin(nameValue: Value): number {
  const name = nameArgument('is_builtin', nameValue);
  if (name === 'sys' || name === 'builtins') return -1;
  return hasNativeModule(name) ? 1 : 0;
}

function createBuiltin(spec: Value): Value {
  const name = strOf(getAttribute(spec, 'name'))?.toString() ?? raiseTypeError('name must be string');
  const existing = currentState().modules.getStr(name);
  if ((name === 'sys' || name === 'builtins') && existing !== undefined) return existing;
  return hasNativeModule(name) ? instantiateModule(nativeModules.get(name)!()) : null;
}

function raiseNotFrozen(name: Value): never {
  const message = makeStr(`No such frozen object named ${repr(name).toString().replace(/^'|'$/g, '')}`);
  const exception = makeException('ImportError', [message]);
  exception.fields.set('msg', message);
  exception.fields.set('name', name);
  throw exception;
}

function sourceHashOf(key: Value, source: Value): Value {
  const number = intValue(key);
  if (number === undefined)
    return raiseTypeError(`'${argumentTypeName(key)}' object cannot be interpreted as an integer`);
  const data = bytesDataOf(source);
  if (data === undefined) return raiseTypeError(`a bytes-like object is required, not '${argumentTypeName(source)}'`);
  const result = new Uint8Array(8);
  new DataView(result.buffer).setBigUint64(0, sipHash(BigInt(number), 0n, data), true);
  return makeBytes(result);
}

// ### Table

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: '_fix_co_filename',
    signature: '(code, path, /)',
    doc: 'Accepted: code comes from source, whose name is right.',
    impl: () => null,
  },
  { name: '_frozen_module_names', signature: '()', doc: 'There are no frozen modules.', impl: () => makeList([]) },
  {
    name: '_override_frozen_modules_for_tests',
    signature: '(override, /)',
    doc: 'Accepted: there are no frozen modules.',
    impl: () => null,
  },
  {
    name: '_override_multi_interp_extensions_check',
    signature: '(override, /)',
    doc: 'Accepted: there are no extension modules.',
    impl: () => 0,
  },
  { name: 'acquire_lock', signature: '()', doc: 'Takes the import lock.', impl: () => changeLock(1) },
  { name: 'create_builtin', signature: '(spec, /)', doc: 'Makes a native module.', impl: createBuiltin },
  {
    name: 'exec_builtin',
    signature: '(mod, /)',
    doc: 'A native module is complete when it is made.',
    impl: () => 0,
  },
  {
    name: 'extension_suffixes',
    signature: '()',
    doc: 'There are no extension modules.',
    impl: () => makeList([]),
  },
  {
    name: 'find_frozen',
    signature: '(name, /, *, withdata=False)',
    doc: 'There are no frozen modules.',
    impl: () => null,
  },
  {
    name: 'get_frozen_object',
    signature: '(name, data=None, /)',
    doc: 'There are no frozen modules.',
    impl: raiseNotFrozen,
  },
  { name: 'init_frozen', signature: '(name, /)', doc: 'There are no frozen modules.', impl: () => null },
  {
    name: 'is_builtin',
    signature: '(name, /)',
    doc: 'Whether there is a native module of this name.',
    impl: isBuiltin,
  },
  { name: 'is_frozen', signature: '(name, /)', doc: 'There are no frozen modules.', impl: () => false },
  { name: 'is_frozen_package', signature: '(name, /)', doc: 'There are no frozen modules.', impl: raiseNotFrozen },
  { name: 'lock_held', signature: '()', doc: 'Whether the import lock is taken.', impl: () => lockDepth() > 0 },
  { name: 'release_lock', signature: '()', doc: 'Gives the import lock back.', impl: () => changeLock(-1) },
  { name: 'source_hash', signature: '(key, source)', doc: 'A hash of a source file.', impl: sourceHashOf },
];

defineModule('_imp', () => ({
  doc: 'What importlib asks of the runtime.',
  functions: FUNCTIONS,
  attributes: () => ({ check_hash_based_pycs: 'default', pyc_magic_number_token: MAGIC }),
}));
