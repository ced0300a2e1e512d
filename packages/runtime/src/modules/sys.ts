// The sys module: what a program can learn about and change in its interpreter. Created with the interpreter, not on import
// (state.ts). CPython: Python/sysmodule.c.

import { exit } from '../builtins/io.js';
import { isThrown } from '../errors/matches.js';
import { raise, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { displayException } from '../errors/uncaught.js';
import { UNRAISABLE_HOOK, unraisableHookArgsType } from '../errors/unraisable.js';
import type { Host } from '../host.js';
import { archiveLoaderType } from '../importlib/archive-loader.js';
import { standIns } from '../importlib/finder-stand-ins.js';
import { CACHE_TAG } from '../importlib/spec.js';
import { currentState } from '../importlib/state.js';
import { type Frame, thread } from '../object/frame.js';
import type { NativeSpec } from '../object/native.js';
import { argumentTypeName, isInstance, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call0, callMethod, lookupSpecial } from '../protocols/call.js';
import { asSize } from '../protocols/index.js';
import { repr } from '../protocols/repr.js';
import { PyDict } from '../types/dict.js';
import { PyFloat } from '../types/float.js';
import { callerOf, frameObject, runningFrame } from '../types/frame.js';
import { intLimits } from '../types/int/text.js';
import { intType } from '../types/int.js';
import { makeList } from '../types/list.js';
import { PyModule } from '../types/module.js';
import { makeSimpleNamespace } from '../types/simple-namespace.js';
import { strOf } from '../types/str/text.js';
import { defineStruct, defineStructSequence, makeStructSequence } from '../types/struct-sequence.js';
import { makeTuple } from '../types/tuple.js';
import { headerSize } from '../types/type-sizes.js';
import { makeStr } from '../types/wide-str.js';
import { makeStreams } from './io/streams.js';
import { defineModule, makeFunction, nativeModules, standInModules } from './module-spec.js';
import { STDLIB_MODULE_NAMES } from './stdlib-names.js';
import { COROUTINE_FUNCTIONS } from './sys-coroutines.js';

/** The version of Python that is implemented. */
export const PYTHON_VERSION = { major: 3, minor: 14, micro: 2 };
export const VERSION_TEXT = `${PYTHON_VERSION.major}.${PYTHON_VERSION.minor}.${PYTHON_VERSION.micro}`;
const HEX_VERSION = (PYTHON_VERSION.major << 24) | (PYTHON_VERSION.minor << 16) | (PYTHON_VERSION.micro << 8) | 0xf0;
const MAX_SIZE = 2n ** 63n - 1n;
const MAX_STR_DIGITS = 4300;

// ### Struct sequences

const versionInfoType = defineStructSequence('sys', 'version_info', 'Version information.', [
  'major',
  'minor',
  'micro',
  'releaselevel',
  'serial',
]);
const versionInfo = (): Value =>
  makeStructSequence(versionInfoType, [PYTHON_VERSION.major, PYTHON_VERSION.minor, PYTHON_VERSION.micro, 'final', 0]);

const FLOAT_INFO = {
  max: makeFloatLater(Number.MAX_VALUE),
  max_exp: 1024,
  max_10_exp: 308,
  min: makeFloatLater(2.2250738585072014e-308),
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: makeFloatLater(Number.EPSILON),
  radix: 2,
  rounds: 1,
};
const INT_INFO = {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: MAX_STR_DIGITS,
  str_digits_check_threshold: 640,
};
const HASH_INFO = {
  width: 64,
  modulus: 2305843009213693951n,
  inf: 314159,
  nan: 0,
  imag: 1000003,
  algorithm: 'siphash13',
  hash_bits: 64,
  seed_bits: 128,
  cutoff: 0,
};
const FLAGS = {
  debug: 0,
  inspect: 0,
  interactive: 0,
  optimize: 0,
  dont_write_bytecode: 0,
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
};
/** Attributes of `sys.flags` that are no items of it. */
const HIDDEN_FLAGS = { gil: 1, thread_inherit_context: 0, context_aware_warnings: 0 };
const THREAD_INFO = { name: 'none', lock: null, version: null };

type Fields = Readonly<Record<string, Value | (() => Value)>>;

/** Floats are objects, which must not be made before their type is there. */
function makeFloatLater(value: number): () => Value {
  return () => new PyFloat(value);
}

function structOf(name: string, doc: string, fields: Fields, hidden: Fields = {}): () => Value {
  const canConstruct = name !== 'flags';
  const type = defineStruct({
    module: 'sys',
    name,
    doc,
    fields: Object.keys(fields),
    hidden: Object.keys(hidden),
    canConstruct,
  });
  const valuesOf = (values: Fields): Value[] =>
    Object.values(values).map((value) => (typeof value === 'function' ? value() : value));
  return () => makeStructSequence(type, valuesOf(fields), valuesOf(hidden));
}

const floatInfo = structOf('float_info', 'Properties of floats.', FLOAT_INFO);
const intInfo = structOf('int_info', 'Properties of ints.', INT_INFO);
const hashInfo = structOf('hash_info', 'Parameters of hashing.', HASH_INFO);
const flags = structOf('flags', 'The flags of the command line.', FLAGS, HIDDEN_FLAGS);
const threadInfo = structOf('thread_info', 'How threads are made.', THREAD_INFO);

// ### Exceptions

function exceptionInfo(): Value {
  const { handled } = thread;
  return handled === null ? makeTuple([null, null, null]) : makeTuple([typeOf(handled), handled, handled.traceback]);
}

function writeTo(stream: 'stdout' | 'stderr', text: string): void {
  const file = sysModule().namespace.getStr(stream) ?? null;
  if (file !== null) callMethod(file, 'write', makeStr(text));
}

function sysModule(): PyModule {
  const sys = currentState().modules.getStr('sys');
  return sys instanceof PyModule ? sys : raise('RuntimeError', 'lost sys module');
}

/** What the prompt does with the value of an expression: shows it and keeps it as `_`. */
function displayhook(value: Value): null {
  if (value === null) return null;
  const { builtins } = currentState();
  builtins.setStr('_', null);
  writeTo('stdout', `${repr(value)}\n`);
  builtins.setStr('_', value);
  return null;
}

// ### Recursion, frames

function setRecursionLimit(value: Value): null {
  const limit = asSize(value, 'OverflowError');
  if (limit < 1) raiseValueError('recursion limit must be greater or equal than 1');
  const depth = thread.frame.depth;
  if (depth >= limit)
    raise(
      'RecursionError',
      `cannot set the recursion limit to ${limit} at the recursion depth ${depth}: the limit is too low`,
    );
  thread.recursionLimit = limit;
  return null;
}

/** The frame that many calls below the running one, or null. */
function frameAt(depthValue: Value | undefined): Frame | null {
  let depth = depthValue === undefined ? 0 : asSize(depthValue, 'OverflowError');
  let frame: Frame | null = runningFrame();
  for (; frame !== null && depth > 0; depth--) frame = callerOf(frame);
  return frame;
}

function getFrame(depth?: Value): Value {
  const frame = frameAt(depth);
  return frame === null ? raiseValueError('call stack is not deep enough') : frameObject(frame);
}

function getFrameModuleName(depth?: Value): Value {
  return frameAt(depth)?.fn.globals.getStr('__name__') ?? null;
}

// ### The rest

function intern(text: Value): Value {
  if (strOf(text) === undefined) raiseTypeError(`intern() argument must be str, not ${argumentTypeName(text)}`);
  return text;
}

/** Sizes as CPython would give them, roughly: the header and a word or a byte for each element. */
/** What `__sizeof__` says, and what the garbage collector and the attributes take in front of the object. */
function getSizeOf(x: Value, fallback?: Value): Value {
  try {
    const method = lookupSpecial(x, '__sizeof__');
    const size = asSizeOf(method === undefined ? raiseTypeError("object doesn't define __sizeof__") : call0(method));
    if (size < 0) raiseValueError('__sizeof__() should return >= 0');
    return size + headerSize(typeOf(x));
  } catch (error) {
    if (fallback !== undefined && isThrown(error, 'TypeError')) return fallback;
    throw error;
  }
}

function asSizeOf(size: Value): number {
  return isInstance(size, intType) ? asSize(size, 'OverflowError') : raiseTypeError('an integer is required');
}

function setIntMaxStrDigits(value: Value): null {
  const digits = asSize(value, 'OverflowError');
  if (digits !== 0 && digits < INT_INFO.str_digits_check_threshold)
    raiseValueError(`maxdigits must be >= ${INT_INFO.str_digits_check_threshold} or 0 for unlimited`);
  intLimits.maxStrDigits = digits;
  return null;
}

const constant = (name: string, doc: string, value: () => Value): NativeSpec => ({
  name,
  signature: '()',
  doc,
  impl: value,
});

const FUNCTIONS: readonly NativeSpec[] = [
  ...COROUTINE_FUNCTIONS,
  { name: '_getframe', signature: '(depth=0, /)', doc: 'A frame of the call stack.', impl: getFrame },
  {
    name: '_getframemodulename',
    signature: '(depth=0)',
    doc: 'The name of the module that a frame runs.',
    impl: getFrameModuleName,
  },
  {
    name: 'addaudithook',
    signature: '(hook)',
    doc: 'Accepted; no audit events are raised.',
    impl: () => null,
  },
  { name: 'audit', signature: '(event, /, *args)', doc: 'No audit hooks are called.', impl: () => null },
  {
    name: 'breakpointhook',
    signature: '(*args, **kws)',
    doc: 'What breakpoint() calls: there is no debugger, nothing happens.',
    impl: () => null,
  },
  { name: 'displayhook', signature: '(object, /)', doc: 'Prints a value as the prompt does.', impl: displayhook },
  {
    name: 'exc_info',
    signature: '()',
    doc: 'Type, value and traceback of the exception being handled.',
    impl: exceptionInfo,
  },
  {
    name: 'excepthook',
    signature: '(exctype, value, traceback, /)',
    doc: 'Prints an uncaught exception.',
    impl: displayException,
  },
  constant('exception', 'The exception being handled.', () => thread.handled),
  { name: 'exit', signature: '(status=None, /)', doc: 'Ends the program by raising SystemExit.', impl: exit },
  constant('get_int_max_str_digits', 'The most digits of an int in a string.', () => intLimits.maxStrDigits),
  constant('getdefaultencoding', 'The encoding of strings by default.', () => 'utf-8'),
  constant('getfilesystemencodeerrors', 'How file names with encoding errors are handled.', () => 'surrogateescape'),
  constant('getfilesystemencoding', 'The encoding of file names.', () => 'utf-8'),
  constant('getrecursionlimit', 'How deep calls may nest.', () => thread.recursionLimit),
  { name: 'getrefcount', signature: '(object, /)', doc: 'References are not counted: always 2.', impl: () => 2 },
  {
    name: 'getsizeof',
    signature: '(object, default=<unrepresentable>)',
    doc: 'About how many bytes CPython would need.',
    impl: getSizeOf,
  },
  constant('getswitchinterval', 'Threads do not switch.', () => new PyFloat(0.005)),
  constant('gettrace', 'Tracing functions are not called.', () => null),
  constant('getprofile', 'Profiling functions are not called.', () => null),
  { name: 'intern', signature: '(string, /)', doc: 'The string itself: equal strings are one object.', impl: intern },
  constant('is_finalizing', 'Whether the interpreter is shutting down.', () => false),
  constant('_get_cpu_count_config', 'The number of processors to assume, -1 for what there are.', () => -1),
  constant('_is_gil_enabled', 'There is one thread.', () => true),
  {
    name: 'set_int_max_str_digits',
    signature: '(maxdigits)',
    doc: 'Sets the most digits of an int in a string.',
    impl: setIntMaxStrDigits,
  },
  { name: 'setprofile', signature: '(function, /)', doc: 'Accepted without effect.', impl: () => null },
  { name: 'setrecursionlimit', signature: '(limit, /)', doc: 'Sets how deep calls may nest.', impl: setRecursionLimit },
  { name: 'setswitchinterval', signature: '(interval, /)', doc: 'Accepted without effect.', impl: () => null },
  { name: 'settrace', signature: '(function, /)', doc: 'Accepted without effect.', impl: () => null },
  UNRAISABLE_HOOK,
];

// ### Table

const COPYRIGHT =
  'Copyright (c) 2026 the Heddle authors.\nAn implementation of Python 3.14 in TypeScript; no part of CPython.';

/** The native modules that there are, those of the library that are not loaded yet included. */
function builtinModuleNames({ library }: Host): string[] {
  if (library === null) return [...nativeModules.keys()].sort();
  const early = [...nativeModules.keys()].filter((name) => !standInModules.has(name));
  return [...new Set([...early, ...(library.lateModules?.names ?? [])])].sort();
}

function strings(values: readonly string[]): Value {
  return makeList(values.map(makeStr));
}

function sysAttributes(): Record<string, Value> {
  const { host, modules } = currentState();
  const { builtinImporter, frozenImporter, pathFinder, pathHook } = standIns();
  return {
    ...makeStreams(),
    _stdlib_dir: null,
    abiflags: '',
    api_version: 1013,
    argv: strings(host.argv.length === 0 ? [''] : host.argv),
    base_exec_prefix: '',
    base_prefix: '',
    builtin_module_names: makeTuple(builtinModuleNames(host)),
    byteorder: 'little',
    copyright: COPYRIGHT,
    dont_write_bytecode: true,
    exec_prefix: '',
    executable: '',
    flags: flags(),
    float_info: floatInfo(),
    float_repr_style: 'short',
    hash_info: hashInfo(),
    hexversion: HEX_VERSION,
    implementation: makeSimpleNamespace({
      name: 'heddle',
      cache_tag: CACHE_TAG,
      version: versionInfo(),
      hexversion: HEX_VERSION,
      supports_isolated_interpreters: false,
    }),
    int_info: intInfo(),
    maxsize: MAX_SIZE,
    maxunicode: 0x10ffff,
    meta_path: makeList([builtinImporter, frozenImporter, pathFinder]),
    modules,
    orig_argv: strings(host.argv),
    path: strings(host.library === null ? host.path : [...host.path, host.library.path]),
    path_hooks: makeList([archiveLoaderType, pathHook]),
    path_importer_cache: new PyDict(),
    platform: 'linux',
    platlibdir: 'lib',
    prefix: '',
    pycache_prefix: null,
    stdlib_module_names: makeTuple(STDLIB_MODULE_NAMES),
    thread_info: threadInfo(),
    version: `${VERSION_TEXT} (heddle)`,
    version_info: versionInfo(),
    warnoptions: makeList([]),
    ...hooks(),
    UnraisableHookArgs: unraisableHookArgsType,
  };
}

/** Functions that a program may replace, and under a second name get back. */
function hooks(): Record<string, Value> {
  const result: Record<string, Value> = {};
  for (const name of ['breakpointhook', 'displayhook', 'excepthook', 'unraisablehook']) {
    const hook = makeFunction(FUNCTIONS.find((row) => row.name === name)!, 'sys');
    result[name] = hook;
    result[`__${name}__`] = hook;
  }
  return result;
}

defineModule('sys', () => ({
  doc: 'This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter.',
  functions: FUNCTIONS,
  attributes: sysAttributes,
}));
