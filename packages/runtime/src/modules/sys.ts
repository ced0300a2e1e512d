// The sys module: what a program can learn about and change in its interpreter. Created with the interpreter, not on import
// (state.ts). Its parts are in sys/. CPython: Python/sysmodule.c.

import { exit } from '../builtins/io.js';
import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { UNRAISABLE_HOOK, unraisableHookArgsType } from '../errors/unraisable.js';
import { warn } from '../errors/warn.js';
import { fileLayer } from '../host/file-layer.js';
import { makeHostStreams } from '../host/host-streams.js';
import type { Host } from '../host.js';
import { archiveLoaderType } from '../importlib/archive-loader.js';
import { standIns } from '../importlib/finder-stand-ins.js';
import { CACHE_TAG } from '../importlib/spec.js';
import { currentState } from '../importlib/state.js';
import type { NativeSpec } from '../object/native.js';
import type { NativeState } from '../object/native-state.js';
import { argumentTypeName, typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { asSize } from '../protocols/index.js';
import { PyDict } from '../types/dict.js';
import { toDouble } from '../types/float/convert.js';
import { PyFloat } from '../types/float.js';
import { intLimits } from '../types/int/text.js';
import { makeList } from '../types/list.js';
import { makeFrozenSet } from '../types/set.js';
import { makeSimpleNamespace } from '../types/simple-namespace.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule, makeFunction, nativeModules } from './module-spec.js';
import { stdlibModuleNames } from './stdlib-names.js';
import { AUDIT_FUNCTIONS } from './sys/audit.js';
import { COROUTINE_FUNCTIONS } from './sys/coroutines.js';
import { FRAME_FUNCTIONS } from './sys/frames.js';
import { HOOK_FUNCTIONS } from './sys/hooks.js';
import { makeMonitoring } from './sys/monitoring.js';
import { getSizeOf } from './sys/sizes.js';
import {
  flags,
  floatInfo,
  HEX_VERSION,
  hashInfo,
  intInfo,
  LEAST_STR_DIGITS,
  threadInfo,
  VERSION_TEXT,
  versionInfo,
} from './sys/structs.js';

import { TYPE_FUNCTIONS } from './sys/types.js';

export { PYTHON_VERSION, VERSION_TEXT } from './sys/structs.js';

const MAX_SIZE = 2n ** 63n - 1n;

// ### Functions

function intern(text: Value): Value {
  if (strOf(text) === undefined) raiseTypeError(`intern() argument must be str, not ${argumentTypeName(text)}`);
  if (typeof text !== 'string' && typeName(text) !== 'str') raiseTypeError(`can't intern ${typeName(text)}`);
  return text;
}

function isInterned(text: Value): boolean {
  if (strOf(text) === undefined) raiseTypeError(`_is_interned() argument must be str, not ${argumentTypeName(text)}`);
  return true;
}

function setIntMaxStrDigits(value: Value): null {
  const digits = asSize(value, 'OverflowError');
  if (digits !== 0 && digits < LEAST_STR_DIGITS)
    raiseValueError(`maxdigits must be >= ${LEAST_STR_DIGITS} or 0 for unlimited`);
  intLimits.maxStrDigits = digits;
  return null;
}

/** Threads do not switch by themselves: the interval is only kept. */
const switchIntervals = new WeakMap<NativeState, number>();
const DEFAULT_SWITCH_INTERVAL = 0.005;

function setSwitchInterval(value: Value): null {
  const interval = toDouble(value);
  if (!(interval > 0)) raiseValueError('switch interval must be strictly positive');
  switchIntervals.set(currentState(), interval);
  return null;
}

function clearTypeCache(): null {
  const hint = 'Use sys._clear_internal_caches() instead.';
  warn(
    'DeprecationWarning',
    `sys._clear_type_cache() is deprecated and scheduled for removal in a future version. ${hint}`,
  );
  return null;
}

const constant = (name: string, value: () => Value): NativeSpec => ({
  name,
  signature: '()',
  impl: value,
});

const FUNCTIONS: readonly NativeSpec[] = [
  ...AUDIT_FUNCTIONS,
  ...COROUTINE_FUNCTIONS,
  ...FRAME_FUNCTIONS,
  ...HOOK_FUNCTIONS,
  ...TYPE_FUNCTIONS,
  constant('_clear_internal_caches', () => null),
  constant('_clear_type_cache', clearTypeCache),
  constant('_get_cpu_count_config', () => -1),
  constant('_is_gil_enabled', () => true),
  { name: '_is_immortal', signature: '(op, /)', impl: (x: Value) => typeof x !== 'object' || x === null },
  { name: '_is_interned', signature: '(string, /)', impl: isInterned },
  { name: 'exit', signature: '(status=None, /)', impl: exit },
  constant('get_int_max_str_digits', () => intLimits.maxStrDigits),
  constant('getallocatedblocks', () => 0),
  constant('getdefaultencoding', () => 'utf-8'),
  constant('getfilesystemencodeerrors', () => 'surrogateescape'),
  constant('getfilesystemencoding', () => 'utf-8'),
  { name: 'getrefcount', signature: '(object, /)', impl: () => 2 },
  { name: 'getsizeof', signature: '(object, default=<unrepresentable>)', impl: getSizeOf },
  constant('getswitchinterval', () => new PyFloat(switchIntervals.get(currentState()) ?? DEFAULT_SWITCH_INTERVAL)),
  { name: 'intern', signature: '(string, /)', impl: intern },
  constant('is_finalizing', () => false),
  constant('is_remote_debug_enabled', () => false),
  constant('is_stack_trampoline_active', () => false),
  { name: 'set_int_max_str_digits', signature: '(maxdigits)', impl: setIntMaxStrDigits },
  { name: 'setswitchinterval', signature: '(interval, /)', impl: setSwitchInterval },
  UNRAISABLE_HOOK,
];

// ### Attributes

const COPYRIGHT =
  'Copyright (c) 2026 the Heddle authors.\nAn implementation of Python 3.14 in TypeScript; no part of CPython.';

/** The native modules that there are, those of the library that are not loaded yet included. */
function builtinModuleNames({ library }: Host): string[] {
  if (library === null) return [...nativeModules.keys()].sort();
  return [...new Set([...nativeModules.keys(), ...(library.lateModules?.names ?? [])])].sort();
}

function strings(values: readonly string[]): Value {
  return makeList(values.map(makeStr));
}

/** Things that the program can change. */
function importAttributes({ host, modules }: NativeState): Record<string, Value> {
  const { builtinImporter, frozenImporter, pathFinder, pathHook } = standIns();
  const path = host.library === null ? host.path : [...host.path, host.library.path];
  return {
    builtin_module_names: makeTuple(builtinModuleNames(host)),
    dont_write_bytecode: true,
    monitoring: makeMonitoring(),
    meta_path: makeList([builtinImporter, frozenImporter, pathFinder]),
    modules,
    path: strings(path),
    path_hooks: makeList([archiveLoaderType, pathHook]),
    path_importer_cache: new PyDict(),
    pycache_prefix: null,
    stdlib_module_names: makeFrozenSet(stdlibModuleNames()),
  };
}

function commandAttributes({ host }: NativeState): Record<string, Value> {
  const { argv, commandLine = {} } = host;
  const { executable = '', words = argv, warnOptions = [], extraOptions = {} } = commandLine;
  const options = new PyDict();
  for (const [name, value] of Object.entries(extraOptions))
    options.setStr(name, value === true ? true : makeStr(value));
  return {
    _base_executable: makeStr(executable),
    _xoptions: options,
    argv: strings(argv.length === 0 ? [''] : argv),
    executable: makeStr(executable),
    flags: flags(commandLine),
    orig_argv: strings(words),
    warnoptions: strings(warnOptions),
  };
}

/** The library's place is below this; there is no installation. */
const PREFIX = '/';

function implementationAttributes({ host }: NativeState): Record<string, Value> {
  return {
    _framework: '',
    _git: makeTuple(['Heddle', '', '']),
    _home: null,
    _stdlib_dir: host.library === null ? null : makeStr(host.library.path),
    abiflags: '',
    api_version: 1013,
    base_exec_prefix: PREFIX,
    base_prefix: PREFIX,
    byteorder: 'little',
    copyright: COPYRIGHT,
    exec_prefix: PREFIX,
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
    platform: 'linux',
    platlibdir: 'lib',
    prefix: PREFIX,
    thread_info: threadInfo(),
    // In the form that the platform module takes apart.
    version: `${VERSION_TEXT} (heddle, Jan  1 2026, 00:00:00) [TypeScript]`,
    version_info: versionInfo(),
  };
}

/** A hook can be put back: its first value is kept under another name. */
function hookAttributes(): Record<string, Value> {
  const hooks: Record<string, Value> = { UnraisableHookArgs: unraisableHookArgsType };
  for (const spec of [...HOOK_FUNCTIONS, UNRAISABLE_HOOK]) {
    const hook = makeFunction(spec, 'sys');
    hooks[spec.name] = hook;
    hooks[`__${spec.name}__`] = hook;
  }
  return hooks;
}

defineModule('sys', () => ({
  doc: 'What the program can see and set of the interpreter that runs it.',
  functions: FUNCTIONS,
  attributes: () => {
    const state = currentState();
    return {
      ...(fileLayer()?.makeStreams() ?? makeHostStreams()),
      ...importAttributes(state),
      ...commandAttributes(state),
      ...implementationAttributes(state),
      ...hookAttributes(),
    };
  },
}));
