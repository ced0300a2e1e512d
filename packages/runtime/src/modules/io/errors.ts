// Errors of files: what the host's file system throws as OSError.

import type { PyBaseException } from '../../errors/exception.js';
import { makeOSError } from '../../errors/particular-exceptions.js';
import { raise } from '../../errors/raise.js';
import type { Value } from '../../object/value.js';
import { errnoOf, errnoText } from '../errno-table.js';

/** What a system error with an unknown name is taken for. */
const EIO = 5;

/** The OSError for a system error named as in `errno.h`; one or two files go with it. */
export function systemError(code: string, filename: Value = null, filename2: Value = null): PyBaseException {
  const number = errnoOf(code) ?? EIO;
  return makeOSError(number, errnoText(number), filename, filename2);
}

export function raiseSystemError(code: string, filename: Value = null): never {
  throw systemError(code, filename);
}

/** The name of the system error that a host threw, or null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' && errnoOf(code) !== undefined ? code : null;
}

/** Runs an operation of the host; an error with a `code` such as `ENOENT` becomes its OSError. */
export function hostOperation<T>(operation: () => T, filename: Value = null, filename2: Value = null): T {
  try {
    return operation();
  } catch (error) {
    const code = systemErrorCode(error);
    throw code === null ? error : systemError(code, filename, filename2);
  }
}

export function raiseClosed(): never {
  return raise('ValueError', 'I/O operation on closed file.');
}
