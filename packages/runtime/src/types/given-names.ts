// `__name__` and `__qualname__` of classes, functions and generators. One that was given as an instance of a subclass of str stays
// that very object for who asks for the attribute; everything else works with its text.

import { raiseTypeError } from '../errors/raise.js';
import type { GetSetSpec } from '../object/define-type.js';
import { PyBoxed, type PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';
import { strOf } from './str/text.js';
import { makeStr } from './wide-str.js';

type NameField = 'name' | 'qualname';
type Named = PyObject & Record<NameField, string>;

/** Null until there is one: names are asked for often. */
let given: Record<NameField, WeakMap<PyObject, Value>> | null = null;

/** Remembers what `owner` got as its name. */
export function noteName(owner: PyObject, field: NameField, value: Value): void {
  if (value instanceof PyBoxed) {
    given ??= { name: new WeakMap(), qualname: new WeakMap() };
    given[field].set(owner, value);
  } else if (given !== null) given[field].delete(owner);
}

/** The value of the attribute, whose text is `text`. */
export function nameValue(owner: Value, field: NameField, text: string): Value {
  return given?.[field].get(owner as PyObject) ?? makeStr(text);
}

const nameRow = (field: NameField): GetSetSpec => ({
  name: `__${field}__`,
  get: (self) => nameValue(self, field, (self as Named)[field]),
  set: (self, value) => {
    const text = strOf(value);
    if (text === undefined) return raiseTypeError(`__${field}__ must be set to a string object`);
    (self as Named)[field] = String(text);
    noteName(self as Named, field, value!);
  },
});

/** The attributes of functions and generators. */
export const nameRows: readonly GetSetSpec[] = [nameRow('name'), nameRow('qualname')];
