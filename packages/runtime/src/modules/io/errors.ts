// Errors of files: UnsupportedOperation, and what the host's file system throws as OSError.

import { PyBaseException } from '../../errors/exception.js';
import { linkBases } from '../../errors/hierarchy.js';
import { makeOSError } from '../../errors/particular-exceptions.js';
import { exceptionTypes, raise } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';

/** `io.UnsupportedOperation`: an OSError and a ValueError. */
export const unsupportedOperation: PyType = defineType({
  name: 'UnsupportedOperation',
  module: 'io',
  doc: '',
  base: () => exceptionTypes.OSError,
});

export function linkUnsupportedOperation(): void {
  linkBases(unsupportedOperation, [exceptionTypes.OSError, exceptionTypes.ValueError]);
}

export function raiseUnsupported(message: string): never {
  const exception = new PyBaseException(unsupportedOperation.rootShape, [message]);
  exception.context = thread.handled;
  throw exception;
}

export const ENOENT = 2;
export const EACCES = 13;
export const EEXIST = 17;
export const EISDIR = 21;

/** Numbers (Linux) and texts of the system errors that hosts report by name. */
const ERRORS: Readonly<Record<string, readonly [number, string]>> = {
  EPERM: [1, 'Operation not permitted'],
  ENOENT: [ENOENT, 'No such file or directory'],
  EIO: [5, 'Input/output error'],
  EBADF: [9, 'Bad file descriptor'],
  EACCES: [EACCES, 'Permission denied'],
  EBUSY: [16, 'Device or resource busy'],
  EEXIST: [EEXIST, 'File exists'],
  ENOTDIR: [20, 'Not a directory'],
  EISDIR: [EISDIR, 'Is a directory'],
  EINVAL: [22, 'Invalid argument'],
  EMFILE: [24, 'Too many open files'],
  ENOSPC: [28, 'No space left on device'],
  EROFS: [30, 'Read-only file system'],
  ENAMETOOLONG: [36, 'File name too long'],
  ELOOP: [40, 'Too many levels of symbolic links'],
};

/** Raises the OSError for a system error named as in `errno.h`. */
export function raiseSystemError(code: string, filename: Value): never {
  const [errno, text] = ERRORS[code] ?? ERRORS.EIO!;
  throw makeOSError(errno, text, filename);
}

/** Runs an operation of the host's file system; an error with a `code` such as `ENOENT` becomes its OSError. */
export function hostOperation<T>(filename: Value, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
    if (typeof code === 'string') raiseSystemError(code, filename);
    throw error;
  }
}

export function raiseClosed(): never {
  return raise('ValueError', 'I/O operation on closed file.');
}
