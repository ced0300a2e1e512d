// The posix module: what the os module is made of. Its functions are in posix/, by theme. CPython: Modules/posixmodule.c.

import { exceptionTypes } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import type { Value } from '../object/value.js';
import { PyBytes } from '../types/bytes/data.js';
import { makeList } from '../types/list.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { decodeFileName, fsPath } from './io/paths.js';
import { defineModule } from './module-spec.js';
import { nameValue } from './posix/arguments.js';
import { CONSTANTS, HAVE_FUNCTIONS } from './posix/constants.js';
import { descriptorFunctions, terminalSizeType } from './posix/descriptors.js';
import { directoryFunctions } from './posix/directories.js';
import {
  limitNames,
  makeEnvironment,
  processFunctions,
  statvfsResultType,
  timesResultType,
  unameResultType,
} from './posix/process.js';
import { dirEntryType, scandirFunction } from './posix/scandir.js';
import { statResultType, statusFunctions } from './posix/status.js';

// ### Paths as text

/** `posixpath.normpath`. */
function normalisePath(path: string): string {
  if (path === '') return '.';
  // Exactly two leading slashes may mean something else than one (POSIX).
  const slashes = path.startsWith('/') ? (/^\/\/(?!\/)/.test(path) ? '//' : '/') : '';
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (slashes === '' && parts.length === 0) || parts[parts.length - 1] === '..') parts.push(part);
    else parts.pop();
  }
  if (slashes !== '') while (parts[0] === '..') parts.shift();
  return slashes + parts.join('/') || '.';
}

function normpath(value: Value): Value {
  const path = fsPath(value);
  if (path instanceof PyBytes) return nameValue(normalisePath(decodeFileName(path.data).toString()), true);
  return makeStr(normalisePath(strOf(path)!.toString()));
}

/** `posixpath.splitroot`: drive (none), root, the rest. */
function splitRoot(value: Value): Value {
  const path = fsPath(value);
  const isBytes = path instanceof PyBytes;
  const text = isBytes ? decodeFileName(path.data).toString() : strOf(path)!.toString();
  const root = /^(\/\/(?!\/)|\/|)/.exec(text)![0];
  return makeTuple(['', root, text.slice(root.length)].map((part) => nameValue(part, isBytes)));
}

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: '_path_normpath',
    signature: '(path)',
    doc: 'A path without doubled slashes, `.` and `..`.',
    impl: normpath,
  },
  {
    name: '_path_splitroot_ex',
    signature: '(p)',
    doc: 'A path in three parts: drive, root and the rest.',
    impl: splitRoot,
  },
  {
    name: 'fspath',
    signature: '(path)',
    doc: 'The str or bytes of a path; objects are asked by __fspath__.',
    impl: fsPath,
  },
  ...descriptorFunctions,
  ...directoryFunctions,
  ...processFunctions,
  scandirFunction,
  ...statusFunctions,
];

defineModule('posix', () => ({
  doc: 'Files, directories and processes of the host, as POSIX names them. Use os.',
  functions: FUNCTIONS,
  types: {
    DirEntry: dirEntryType,
    stat_result: statResultType,
    statvfs_result: statvfsResultType,
    terminal_size: terminalSizeType,
    times_result: timesResultType,
    uname_result: unameResultType,
  },
  attributes: () => ({
    ...CONSTANTS,
    ...limitNames(),
    _have_functions: makeList([...HAVE_FUNCTIONS]),
    environ: makeEnvironment(),
    error: exceptionTypes.OSError,
  }),
}));
