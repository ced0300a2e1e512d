// Paths and descriptors as the functions of posix take them, in the words of CPython's converters. CPython:
// Modules/posixmodule.c path_converter, dir_fd_converter, fildes_converter.

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { warn } from '../../errors/warn.js';
import { typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { call0, callMethod, lookupSpecial } from '../../protocols/call.js';
import { asIndex, hasIndex, intValue } from '../../protocols/index.js';
import { PyBytes } from '../../types/bytes/data.js';
import { makeBytes } from '../../types/bytes.js';
import { strOf } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { descriptors } from '../io/descriptors.js';
import { raiseSystemError } from '../io/errors.js';
import { decodeFileName, encodeFileName, fsPath } from '../io/paths.js';

/** A path, or a descriptor in its place. */
export interface PathArgument {
  /** As given, for errors. */
  readonly value: Value;
  /** For the host; '' when there is a descriptor. */
  readonly path: string;
  readonly descriptor: number | null;
  readonly isBytes: boolean;
}

interface Allowed {
  readonly descriptor?: boolean;
  readonly none?: boolean;
}

/** A path parameter of function `title`. */
export function pathArgument(title: string, parameter: string, value: Value, allowed: Allowed = {}): PathArgument {
  if (allowed.none === true && value === null) return { value: null, path: '.', descriptor: null, isBytes: false };
  if (allowed.descriptor === true && hasIndex(value))
    return { value, path: '', descriptor: noBool(value), isBytes: false };
  const path = pathOf(title, parameter, value, allowed);
  const text = path instanceof PyBytes ? decodeFileName(path.data) : strOf(path)!;
  if (typeof text !== 'string') encodeFileName(text);
  const plain = text.toString();
  if (plain.includes('\0')) raiseValueError(`${title}: embedded null character in ${parameter}`);
  return { value: path, path: plain, descriptor: null, isBytes: path instanceof PyBytes };
}

function pathOf(title: string, parameter: string, value: Value, allowed: Allowed): Value {
  if (strOf(value) !== undefined || value instanceof PyBytes) return value;
  const method = lookupSpecial(value, '__fspath__');
  if (method === undefined || method === null) return raiseNoPath(title, parameter, value, allowed);
  const path = call0(method);
  if (strOf(path) !== undefined || path instanceof PyBytes) return path;
  return raiseTypeError(`expected ${typeName(value)}.__fspath__() to return str or bytes, not ${typeName(path)}`);
}

function raiseNoPath(title: string, parameter: string, value: Value, { descriptor, none }: Allowed): never {
  const wanted =
    descriptor === true
      ? none === true
        ? 'string, bytes, os.PathLike, integer or None'
        : 'string, bytes, os.PathLike or integer'
      : none === true
        ? 'string, bytes, os.PathLike or None'
        : 'string, bytes or os.PathLike';
  return raiseTypeError(`${title}: ${parameter} should be ${wanted}, not ${typeName(value)}`);
}

const LARGEST_INT = 0x7fffffff;

/** A descriptor given as an index. */
export function descriptorOf(value: Value): number {
  const number = asIndex(value);
  if (number > LARGEST_INT) raiseOverflowError('fd is greater than maximum');
  if (number < -LARGEST_INT - 1) raiseOverflowError('fd is less than minimum');
  return Number(number);
}

/** The same where CPython suspects a bool to be a mistake. */
function noBool(value: Value): number {
  if (typeof value === 'boolean') warn('RuntimeWarning', 'bool is used as a file descriptor');
  return descriptorOf(value);
}

/** A C int. */
export function intArgument(value: Value): number {
  const number = asIndex(value);
  if (number > LARGEST_INT) raiseOverflowError('Python int too large to convert to C int');
  if (number < -LARGEST_INT - 1) raiseOverflowError('Python int too large to convert to C int');
  return Number(number);
}

/** An int, or an object with `fileno()`. */
export function fileDescriptor(value: Value): number {
  const number = intValue(value);
  if (number !== undefined) return noBool(value);
  if (typeOf(value).lookup('fileno') === undefined)
    return raiseTypeError('argument must be an int, or have a fileno() method.');
  const result = intValue(callMethod(value, 'fileno'));
  if (result === undefined) return raiseTypeError('fileno() returned a non-integer');
  if (result < 0) raiseValueError(`file descriptor cannot be a negative integer (${result})`);
  return Number(result);
}

/** The path relative to the folder that `dir_fd` is open on. */
export function pathAt(path: PathArgument, directory: Value | undefined): PathArgument {
  if (directory === undefined || directory === null) return path;
  if (!hasIndex(directory)) return raiseTypeError(`argument should be integer or None, not ${typeName(directory)}`);
  const descriptor = noBool(directory);
  if (path.path.startsWith('/')) return path;
  const folder = descriptors().isOpen(descriptor)
    ? descriptors().folder(descriptor)
    : raiseSystemError('EBADF', path.value);
  if (folder === null) raiseSystemError('ENOTDIR', path.value);
  return { ...path, path: `${folder}/${path.path}` };
}

/** Refuses options that do not go together. */
export function refuseDescriptor(title: string, path: PathArgument, option: string): void {
  if (path.descriptor !== null) raiseValueError(`${title}: cannot use fd and ${option} together`);
}

/** A name from the host as str, or as bytes where the path was. */
export function nameValue(name: string, isBytes: boolean): Value {
  return isBytes ? makeBytes(encodeFileName(makeStr(name))) : makeStr(name);
}

/** `os.fsencode`. */
export function encodedName(value: Value): Uint8Array {
  const path = fsPath(value);
  const data = path instanceof PyBytes ? path.data : encodeFileName(strOf(path) as PyStr);
  if (data.includes(0)) raise('ValueError', 'embedded null byte');
  return data;
}
