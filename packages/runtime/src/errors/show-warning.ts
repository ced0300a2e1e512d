// Showing a warning that passed the filters: through the warnings module when the program has imported it, for it may have
// replaced `showwarning`; else here, on standard error. CPython: Python/_warnings.c call_show_warning, show_warning.

import { importModule } from '../importlib/import.js';
import type { NativeState } from '../object/native-state.js';
import { type PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { call, call1, callMethod } from '../protocols/call.js';
import { str } from '../protocols/repr.js';
import { PyModule } from '../types/module.js';
import { makeStr } from '../types/wide-str.js';
import { PyBaseException } from './exception.js';
import { raiseRuntimeError, raiseTypeError } from './raise.js';
import { lineOfFile } from './source-line.js';
import { warningsAttribute } from './warning-filters.js';

export interface ShownWarning {
  readonly category: PyType;
  /** The exception object. */
  readonly warning: Value;
  readonly filename: Value;
  readonly line: number;
  /** The object that a ResourceWarning is about, or None. */
  readonly source: Value;
}

export function showWarning(state: NativeState, shown: ShownWarning): void {
  // Only the library's function can say where the object comes from.
  if (shown.source !== null) importIfThere('warnings');
  const show = warningsAttribute(state, '_showwarnmsg');
  if (show === undefined) return print(state, shown);
  if (typeOf(show).slots.call === null) raiseTypeError('warnings._showwarnmsg() must be set to a callable');
  const makeMessage = warningsAttribute(state, 'WarningMessage');
  if (makeMessage === undefined) return raiseRuntimeError('unable to get warnings.WarningMessage');
  const { warning, category, filename, line, source } = shown;
  call1(show, call(makeMessage, [warning, category, filename, line, null, null, source], null));
}

function importIfThere(name: string): void {
  try {
    importModule(name);
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
  }
}

function print(state: NativeState, { category, warning, filename, line }: ShownWarning): void {
  const sys = state.modules.getStr('sys');
  const stderr = (sys instanceof PyModule ? sys.namespace.getStr('stderr') : undefined) ?? null;
  if (stderr === null) return;
  const name = str(getAttribute(category, '__name__'));
  const source = lineOfFile(str(filename).toString(), line)?.trim() ?? '';
  const shownLine = source === '' ? '' : `  ${source}\n`;
  callMethod(stderr, 'write', makeStr(`${str(filename)}:${line}: ${name}: ${str(warning)}\n${shownLine}`));
}
