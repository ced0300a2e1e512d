// The candidates for "Did you mean": the attributes of the object, the variables of the frame, the names in the module.
// CPython: Lib/traceback.py _compute_suggestion_error, TracebackException.__init__.

import { stdlibModuleNames } from '../modules/stdlib-names.js';
import type { Frame } from '../object/frame.js';
import { thread } from '../object/frame.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { listDirectory } from '../protocols/dir.js';
import { PyDict } from '../types/dict.js';
import { forEachVariable, localsOf } from '../types/frame-variables.js';
import { strOf } from '../types/str/text.js';
import { PyBaseException } from './exception.js';
import { isThrown } from './matches.js';
import { suggest } from './suggest.js';

/** What follows the exception's message: `. Did you mean: 'x'?` and the like, or nothing. */
export function suggestionText(exception: PyBaseException): string {
  if (isThrown(exception, 'ImportError')) return didYouMean(suggestImport(exception));
  if (isThrown(exception, 'AttributeError')) return didYouMean(suggestAttribute(exception));
  if (!isThrown(exception, 'NameError')) return '';
  const name = nameField(exception, 'name');
  if (name === null) return '';
  const hint = didYouMean(suggestVariable(exception, name));
  if (!stdlibModuleNames().includes(name)) return hint;
  return hint === '' ? `. Did you forget to import '${name}'?` : `${hint} Or did you forget to import '${name}'?`;
}

function didYouMean(name: string | null): string {
  return name === null ? '' : `. Did you mean: '${name}'?`;
}

function nameField(exception: PyBaseException, field: string): string | null {
  const name = strOf(exception.field(field) ?? null);
  return name === undefined ? null : name.toString();
}

/** A program's own `__dir__`, `__getattr__` … may raise anything: then there is no suggestion. */
function orNone<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PyBaseException) return null;
    throw error;
  }
}

function attributeNames(value: Value): string[] {
  const names = listDirectory(value).map((name) => strOf(name)?.toString());
  return names.filter((name) => name !== undefined).sort();
}

function suggestAttribute(exception: PyBaseException): string | null {
  const name = nameField(exception, 'name');
  if (name === null) return null;
  const obj = exception.field('obj') ?? null;
  const names = orNone(() => attributeNames(obj));
  if (names === null) return null;
  const hidesPrivate = !name.startsWith('_') && !isSelfOf(lastFrame(exception), obj);
  return suggest(name, hidesPrivate ? names.filter((candidate) => !candidate.startsWith('_')) : names);
}

function suggestImport(exception: PyBaseException): string | null {
  const name = nameField(exception, 'name_from');
  const moduleName = nameField(exception, 'name');
  const module = moduleName === null ? undefined : thread.state?.modules.getStr(moduleName);
  if (name === null || module === undefined) return null;
  const names = orNone(() => attributeNames(module));
  if (names === null) return null;
  return suggest(name, name.startsWith('_') ? names : names.filter((candidate) => !candidate.startsWith('_')));
}

function suggestVariable(exception: PyBaseException, name: string): string | null {
  const frame = lastFrame(exception);
  if (frame === null) return null;
  const self = variable(frame, 'self');
  if (self !== undefined && orNone(() => lookupAttribute(self, name) !== undefined) === true) return `self.${name}`;
  const builtins = thread.state?.builtins;
  return suggest(name, [
    ...variableNames(frame),
    ...stringKeys(frame.fn.globals),
    ...(builtins === undefined ? [] : stringKeys(builtins)),
  ]);
}

/** The frame in which the exception was raised. */
function lastFrame(exception: PyBaseException): Frame | null {
  let entry = exception.traceback;
  while (entry !== null && entry.next !== null) entry = entry.next;
  return entry === null ? null : entry.frame;
}

function isSelfOf(frame: Frame | null, obj: Value): boolean {
  return frame !== null && variable(frame, 'self') === obj;
}

function variable(frame: Frame, name: string): Value | undefined {
  const variables = localsOf(frame);
  return variables instanceof PyDict ? variables.getStr(name) : undefined;
}

function variableNames(frame: Frame): string[] {
  const variables = localsOf(frame);
  if (variables instanceof PyDict) return stringKeys(variables);
  const names: string[] = [];
  forEachVariable(frame, (name) => names.push(name));
  return names;
}

function stringKeys(dict: PyDict): string[] {
  return dict.keysArray().flatMap((key) => strOf(key)?.toString() ?? []);
}
