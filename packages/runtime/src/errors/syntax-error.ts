// SyntaxError: where it is and how it says so. CPython: Objects/exceptions.c SyntaxError_init, SyntaxError_str.

import type { PyStr, Value } from '../object/value.js';
import { toArray } from '../protocols/iterate.js';
import { str } from '../protocols/repr.js';
import { strOf } from '../types/str/text.js';
import { asException, concat } from './base-exception.js';
import type { PyBaseException } from './exception.js';
import { field, initPositional, type Particulars } from './exception-fields.js';
import { raiseTypeError } from './raise.js';

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

/** A line number that does not fit a C long is shown as -1; what is no int, not at all. */
function shownLine(line: Value | undefined): number | undefined {
  if (typeof line === 'bigint') return BigInt.asIntN(64, line) === line ? Number(line) : -1;
  return typeof line === 'number' ? line : undefined;
}

/** `msg (file, line n)`, of which the parts in parentheses may be missing. */
function syntaxErrorStr(self: Value): PyStr {
  const exception = asException(self);
  const filename = strOf(exception.field('filename') ?? null);
  const line = shownLine(exception.field('lineno'));
  const message = str(exception.field('msg') ?? null);
  const name = filename?.toString().replace(/^.*\//s, '');
  const hasLine = line !== undefined;
  if (name !== undefined && hasLine) return concat('', message, ` (${name}, line ${line})`);
  if (name !== undefined) return concat('', message, ` (${name})`);
  return hasLine ? concat('', message, ` (line ${line})`) : message;
}

export const syntaxError: Particulars = {
  layout: 'SyntaxError',
  slots: { init: initPositional(initSyntaxError), str: syntaxErrorStr },
  getset: ['msg', ...SYNTAX_FIELDS, 'print_file_and_line'].map((name) => field(name)),
};
