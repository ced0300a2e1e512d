// Errors of names and addresses: `socket.gaierror` and `socket.herror`.

import { PyBaseException } from '../../errors/exception.js';
import { exceptionTypes } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import type { PyType } from '../../object/type.js';

const errorType = (name: string): PyType =>
  defineType({ name, module: 'socket', doc: '', base: () => exceptionTypes.OSError });

export const addressErrorType = errorType('gaierror');
export const hostErrorType = errorType('herror');

/** Raises gaierror: an `EAI_…` number and its text. */
export function raiseAddressError(number: number, text: string): never {
  const exception = new PyBaseException(addressErrorType.rootShape, [number, text]);
  exception.context = thread.handled;
  exception.fields.set('errno', number);
  exception.fields.set('strerror', text);
  throw exception;
}
