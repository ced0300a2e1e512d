// struct.error.

import { PyBaseException } from '../../errors/exception.js';
import { exceptionTypes } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import type { PyType } from '../../object/type.js';

export const errorType: PyType = defineType({
  name: 'error',
  module: 'struct',
  doc: '',
  base: () => exceptionTypes.Exception,
});

export function raiseStructError(message: string): never {
  const exception = new PyBaseException(errorType.rootShape, [message]);
  exception.context = thread.handled;
  throw exception;
}
