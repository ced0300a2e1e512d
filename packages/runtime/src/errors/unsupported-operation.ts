// `io.UnsupportedOperation`, which the standard streams raise too.

import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import type { PyType } from '../object/type.js';
import { PyBaseException } from './exception.js';
import { linkBases } from './hierarchy.js';
import { exceptionTypes } from './raise.js';

/** `io.UnsupportedOperation`: an OSError and a ValueError. */
export const unsupportedOperation: PyType = defineType({
  name: 'UnsupportedOperation',
  module: 'io',
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
