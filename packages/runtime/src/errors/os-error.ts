// OSError: its subclasses by error number, and its arguments. CPython: Objects/exceptions.c oserror_parse_args, OSError_new.

import { type PyType, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { asSize, hasIndex } from '../protocols/index.js';
import { repr, str } from '../protocols/repr.js';
import { asException, concat, exceptionStr, ownAttributes, reduceWith, refuseKeywords } from './base-exception.js';
import { PyBaseException } from './exception.js';
import { field, type Particulars } from './exception-fields.js';
import { type ExceptionName, exceptionTypes, raise } from './raise.js';

/** Subclasses of OSError by error number (Linux). PEP 3151. */
const CLASS_BY_ERRNO: ReadonlyMap<number, ExceptionName> = new Map([
  [1, 'PermissionError'],
  [2, 'FileNotFoundError'],
  [3, 'ProcessLookupError'],
  [4, 'InterruptedError'],
  [10, 'ChildProcessError'],
  [11, 'BlockingIOError'],
  [13, 'PermissionError'],
  [17, 'FileExistsError'],
  [20, 'NotADirectoryError'],
  [21, 'IsADirectoryError'],
  [32, 'BrokenPipeError'],
  [103, 'ConnectionAbortedError'],
  [104, 'ConnectionResetError'],
  [108, 'BrokenPipeError'],
  [110, 'TimeoutError'],
  [111, 'ConnectionRefusedError'],
  [114, 'BlockingIOError'],
  [115, 'BlockingIOError'],
]);

/** `OSError.__new__`: `OSError(2, 'text')` makes a FileNotFoundError. */
function constructOSError(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  // A Python class that has its own __init__ but no __new__ hands the arguments to OSError.__init__ itself.
  if (cls.slots.init !== initOSError && cls.slots.construct === constructOSError)
    return new PyBaseException(cls.rootShape, []);
  refuseKeywords(cls.name, names);
  const exact = cls === exceptionTypes.OSError && args.length >= 2 && args.length <= 5;
  const name = exact && typeof args[0] === 'number' ? CLASS_BY_ERRNO.get(args[0]) : undefined;
  const exception = new PyBaseException((name === undefined ? cls : exceptionTypes[name]).rootShape, args);
  fillOSError(exception, args);
  return exception;
}

function initOSError(self: Value, args: Value[], names: readonly string[] | null): void {
  const cls = typeOf(self);
  if (cls.slots.init === initOSError || cls.slots.construct !== constructOSError) return;
  refuseKeywords(cls.name, names);
  fillOSError(asException(self), args);
}

/** Takes errno, strerror, filename, (winerror,) filename2 from two to five arguments; `args` keeps the first two. */
function fillOSError(exception: PyBaseException, args: readonly Value[]): void {
  exception.args = args;
  if (args.length < 2 || args.length > 5) return;
  const { fields } = exception;
  fields.set('errno', args[0]!);
  fields.set('strerror', args[1]!);
  const filename = args[2] ?? null;
  if (filename === null) return;
  if (hasIndex(filename) && exception.shape.type.isSubtype(exceptionTypes.BlockingIOError)) {
    fields.set('characters_written', asCount(filename));
    return;
  }
  fields.set('filename', filename);
  if ((args[4] ?? null) !== null) fields.set('filename2', args[4]!);
  exception.args = args.slice(0, 2);
}

/** CPython: PyNumber_AsSsize_t with ValueError. */
function asCount(value: Value): number {
  return asSize(value, 'ValueError');
}

/** The arguments with what was taken out of them. */
function osErrorReduce(self: Value): Value {
  const exception = asException(self);
  const { args } = exception;
  const filename = exception.field('filename');
  if (args.length !== 2 || filename === undefined) return reduceWith(exception, ownAttributes(exception));
  const second = exception.field('filename2');
  const all = second === undefined ? [...args, filename] : [...args, filename, null, second];
  return reduceWith(exception, ownAttributes(exception), all);
}

/** -1 in CPython: there is no count. */
function characterCount(exception: PyBaseException): Value {
  const count = exception.field('characters_written');
  return count === undefined || count === -1 ? raise('AttributeError', 'characters_written') : count;
}

function setCharacterCount(self: Value, value: Value | undefined): void {
  const exception = asException(self);
  if (value !== undefined) exception.fields.set('characters_written', asCount(value));
  else {
    characterCount(exception);
    exception.fields.delete('characters_written');
  }
}

function osErrorStr(self: Value): PyStr {
  const exception = asException(self);
  const shown = (name: string): PyStr => str(exception.field(name) ?? null);
  const filename = exception.field('filename');
  const start = `[Errno ${shown('errno')}] ${shown('strerror')}`;
  if (filename !== undefined) {
    const second = exception.field('filename2');
    const arrow = second === undefined ? '' : ` -> ${repr(second)}`;
    return concat(`${start}: `, repr(filename), arrow);
  }
  if (exception.field('errno') !== undefined && exception.field('strerror') !== undefined) return concat(start, '', '');
  return exceptionStr(self);
}

export const osError: Particulars = {
  layout: 'OSError',
  slots: { construct: constructOSError, init: initOSError, str: osErrorStr },
  methods: [{ name: '__reduce__', signature: '($self, /)', impl: osErrorReduce }],
  getset: [
    field('errno'),
    field('strerror'),
    field('filename'),
    field('filename2'),
    { name: 'characters_written', get: (self) => characterCount(asException(self)), set: setCharacterCount },
  ],
};

/** An OSError of the subclass for `errno`, as system calls raise it. */
export function makeOSError(
  errno: number,
  text: string,
  filename: Value = null,
  filename2: Value = null,
): PyBaseException {
  const args: Value[] = [errno, text];
  if (filename !== null || filename2 !== null) args.push(filename);
  if (filename2 !== null) args.push(null, filename2);
  return constructOSError(exceptionTypes.OSError, args, null) as PyBaseException;
}
