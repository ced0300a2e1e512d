// The exceptions that have more than `args`: their attributes, constructors and messages, one record each for hierarchy.ts.
// The attributes are kept in `PyBaseException.fields` under their own names. CPython: Objects/exceptions.c.

import type { GetSetSpec, TypeSpec } from '../object/define-type.js';
import type { Slots } from '../object/slots.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { toArray } from '../protocols/iterate.js';
import { repr, str } from '../protocols/repr.js';
import { PyBytes } from '../types/bytes.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { PyWideStr } from '../types/wide-str.js';
import { asException, concat, exceptionStr, positionalArguments, refuseKeywords } from './base-exception.js';
import { PyBaseException } from './exception.js';
import { type ExceptionName, exceptionTypes, raise, raiseTypeError } from './raise.js';
import { suggest } from './suggest.js';

export type Particulars = Pick<TypeSpec, 'slots' | 'methods' | 'getset' | 'layout'>;
type Init = Slots['init'];

/** An attribute kept in `fields`, None until it is set. */
function field(name: string, doc: string): GetSetSpec {
  return {
    name,
    doc,
    get: (self) => asException(self).field(name) ?? null,
    set: (self, value) => {
      if (value === undefined) asException(self).fields.delete(name);
      else asException(self).fields.set(name, value);
    },
  };
}

/** An init slot that keeps the positional arguments and takes the keywords `allowed`, each into the field of its name. */
function initWithKeywords(title: string, allowed: readonly string[], after: (self: PyBaseException) => void): Init {
  return (self, args, names) => {
    const exception = asException(self);
    exception.args = positionalArguments(args, names);
    for (const name of allowed) exception.fields.delete(name);
    names?.forEach((name, i) => {
      if (!allowed.includes(name)) unexpectedKeyword(title, name, allowed);
      exception.fields.set(name, args[exception.args.length + i]!);
    });
    after(exception);
  };
}

function unexpectedKeyword(title: string, name: string, allowed: readonly string[]): never {
  const similar = suggest(name, allowed);
  const hint = similar === null ? '' : `. Did you mean '${similar}'?`;
  return raiseTypeError(`${title}() got an unexpected keyword argument '${name}'${hint}`);
}

/** An init slot without keywords. */
function initPositional(after: (self: PyBaseException) => void): Init {
  return (self, args, names) => {
    refuseKeywords(typeName(self), names);
    const exception = asException(self);
    exception.args = args;
    after(exception);
  };
}

const nothing = (): void => {};

// ### StopIteration, SystemExit, KeyError

/** The value that a generator returned. Native code raises StopIteration with the value as its only argument. */
export function stopIterationValue(exception: PyBaseException): Value {
  return exception.field('value') ?? exception.args[0] ?? null;
}

const stopIteration: Particulars = {
  layout: 'StopIteration',
  slots: { init: initPositional((e) => void e.fields.set('value', e.args[0] ?? null)) },
  getset: [{ ...field('value', 'The value returned.'), get: (self) => stopIterationValue(asException(self)) }],
};

function exitCode(exception: PyBaseException): Value {
  const { args } = exception;
  return args.length > 1 ? makeTuple(args) : (args[0] ?? null);
}

const systemExit: Particulars = {
  layout: 'SystemExit',
  slots: { init: initPositional((e) => void e.fields.set('code', exitCode(e))) },
  getset: [
    {
      ...field('code', 'The exit status.'),
      get: (self) => asException(self).field('code') ?? exitCode(asException(self)),
    },
  ],
};

const keyError: Particulars = {
  // A key is shown as it would be written: an empty string would give an empty message otherwise.
  slots: {
    str: (self) => (asException(self).args.length === 1 ? repr(asException(self).args[0]!) : exceptionStr(self)),
  },
};

// ### NameError, AttributeError, ImportError

const nameError: Particulars = {
  layout: 'NameError',
  slots: { init: initWithKeywords('NameError', ['name'], nothing) },
  getset: [field('name', 'The name not found.')],
};

const attributeError: Particulars = {
  layout: 'AttributeError',
  slots: { init: initWithKeywords('AttributeError', ['name', 'obj'], nothing) },
  getset: [field('name', 'The attribute not found.'), field('obj', 'The object without it.')],
};

function importErrorMessage(exception: PyBaseException): Value {
  return exception.field('msg') ?? (exception.args.length === 1 ? exception.args[0]! : null);
}

const importError: Particulars = {
  layout: 'ImportError',
  slots: {
    init: initWithKeywords('ImportError', ['name', 'path', 'name_from'], (e) => {
      if (e.args.length === 1) e.fields.set('msg', e.args[0]!);
      else e.fields.delete('msg');
    }),
    str: (self) => strOf(importErrorMessage(asException(self))) ?? exceptionStr(self),
  },
  getset: [
    { ...field('msg', 'The message.'), get: (self) => importErrorMessage(asException(self)) },
    field('name', 'The module.'),
    field('path', 'The file of the module.'),
    field('name_from', 'The name not found in the module.'),
  ],
};

// ### OSError

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
  if (typeof filename === 'number' && exception.shape.type.isSubtype(exceptionTypes.BlockingIOError)) {
    fields.set('characters_written', filename);
    return;
  }
  fields.set('filename', filename);
  if ((args[4] ?? null) !== null) fields.set('filename2', args[4]!);
  exception.args = args.slice(0, 2);
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

const osError: Particulars = {
  layout: 'OSError',
  slots: { construct: constructOSError, init: initOSError, str: osErrorStr },
  getset: [
    field('errno', 'The error number.'),
    field('strerror', 'The error text of the system.'),
    field('filename', 'The file.'),
    field('filename2', 'The second file.'),
    {
      ...field('characters_written', 'Number of characters written before it blocked.'),
      get: (self) => asException(self).field('characters_written') ?? raise('AttributeError', 'characters_written'),
    },
  ],
};

/** An OSError of the subclass for `errno`, as system calls raise it. */
export function makeOSError(errno: number, text: string, filename: Value): PyBaseException {
  return constructOSError(exceptionTypes.OSError, [errno, text, filename], null) as PyBaseException;
}

// ### SyntaxError

const SYNTAX_FIELDS = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', '_metadata'];

function initSyntaxError(exception: PyBaseException): void {
  const { args, fields } = exception;
  if (args.length > 0) fields.set('msg', args[0]!);
  if (args.length !== 2) return;
  const info = toArray(args[1]!);
  if (info.length < 4) raiseTypeError(`function takes at least 4 arguments (${info.length} given)`);
  if (info.length > 7) raiseTypeError(`function takes at most 7 arguments (${info.length} given)`);
  SYNTAX_FIELDS.forEach((name, i) => {
    if (i < info.length) fields.set(name, info[i]!);
  });
  if (info.length === 5) raiseTypeError('end_offset must be provided when end_lineno is provided');
}

/** `msg (file, line n)`, of which the parts in parentheses may be missing. */
function syntaxErrorStr(self: Value): PyStr {
  const exception = asException(self);
  const filename = strOf(exception.field('filename') ?? null);
  const line = exception.field('lineno');
  const message = str(exception.field('msg') ?? null);
  const name = filename?.toString().replace(/^.*\//s, '');
  const hasLine = typeof line === 'number';
  if (name !== undefined && hasLine) return concat('', message, ` (${name}, line ${line})`);
  if (name !== undefined) return concat('', message, ` (${name})`);
  return hasLine ? concat('', message, ` (line ${line})`) : message;
}

const syntaxError: Particulars = {
  layout: 'SyntaxError',
  slots: { init: initPositional(initSyntaxError), str: syntaxErrorStr },
  getset: ['msg', ...SYNTAX_FIELDS, 'print_file_and_line'].map((name) => field(name, `exception ${name}`)),
};

// ### UnicodeError

function requireText(value: Value, position: number): void {
  if (strOf(value) === undefined) raiseTypeError(`argument ${position} must be str, not ${typeName(value)}`);
}

function requireInt(value: Value): void {
  if (typeof value !== 'number' && typeof value !== 'boolean')
    raiseTypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

/** An init slot that takes exactly the attributes `names`, checked by their names. */
function initUnicodeError(names: readonly string[]): Init {
  return initPositional((exception) => {
    const { args, fields } = exception;
    if (args.length !== names.length)
      raiseTypeError(`function takes exactly ${names.length} arguments (${args.length} given)`);
    names.forEach((name, i) => {
      const value = args[i]!;
      if (name === 'start' || name === 'end') requireInt(value);
      else if (name !== 'bytes') requireText(value, i + 1);
      else if (!(value instanceof PyBytes)) raiseTypeError(`a bytes-like object is required, not '${typeName(value)}'`);
      fields.set(name === 'bytes' ? 'object' : name, value);
    });
  });
}

const unicodeAttributes = (names: readonly string[]): GetSetSpec[] =>
  names.map((name) => field(name, `exception ${name}`));

/** ` byte 0xff in position 2: reason` or the like: what follows the first words of a UnicodeError's message. */
function unicodeErrorPlace(exception: PyBaseException, single: (index: number) => string, many: string): string {
  const start = Number(exception.field('start'));
  const end = Number(exception.field('end'));
  const reason = str(exception.field('reason') ?? null);
  const what = end === start + 1 ? single(start) : null;
  if (what !== null) return ` ${what} in position ${start}: ${reason}`;
  return ` ${many} in position ${start}-${end - 1}: ${reason}`;
}

function escapedCharacter(object: Value, index: number): string {
  const code =
    object instanceof PyWideStr ? (object.codePoints[index] ?? 0) : (strOf(object) ?? '').toString().charCodeAt(index);
  if (code <= 0xff) return `character '\\x${code.toString(16).padStart(2, '0')}'`;
  if (code <= 0xffff) return `character '\\u${code.toString(16).padStart(4, '0')}'`;
  return `character '\\U${code.toString(16).padStart(8, '0')}'`;
}

function unicodeErrorStr(self: Value): PyStr {
  const exception = asException(self);
  const object = exception.field('object');
  if (object === undefined) return '';
  const encoding = exception.field('encoding');
  if (object instanceof PyBytes) {
    const byte = (index: number): string => `byte 0x${(object.data[index] ?? 0).toString(16).padStart(2, '0')}`;
    return concat(`'${str(encoding ?? null)}' codec can't decode`, unicodeErrorPlace(exception, byte, 'bytes'), '');
  }
  const place = unicodeErrorPlace(exception, (index) => escapedCharacter(object, index), 'characters');
  return concat(encoding === undefined ? "can't translate" : `'${str(encoding)}' codec can't encode`, place, '');
}

function unicodeError(fields: readonly string[], attributes: readonly string[]): Particulars {
  return {
    layout: 'UnicodeError',
    slots: { init: initUnicodeError(fields), str: unicodeErrorStr },
    getset: unicodeAttributes(attributes),
  };
}

const CODEC_FIELDS = ['encoding', 'object', 'start', 'end', 'reason'];

/** The particulars of each exception that has some. */
export const particularExceptions: Partial<Record<ExceptionName, Particulars>> = {
  StopIteration: stopIteration,
  SystemExit: systemExit,
  KeyError: keyError,
  NameError: nameError,
  AttributeError: attributeError,
  ImportError: importError,
  OSError: osError,
  SyntaxError: syntaxError,
  UnicodeDecodeError: unicodeError(['encoding', 'bytes', 'start', 'end', 'reason'], CODEC_FIELDS),
  UnicodeEncodeError: unicodeError(CODEC_FIELDS, CODEC_FIELDS),
  UnicodeTranslateError: unicodeError(['object', 'start', 'end', 'reason'], CODEC_FIELDS.slice(1)),
};
