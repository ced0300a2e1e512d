// Struct sequences: tuples whose items also have names, such as `sys.version_info`. CPython: Objects/structseq.c.

import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import type { PyType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { repr } from '../protocols/repr.js';
import { PyTuple, tupleType } from './tuple.js';
import { makeStr } from './wide-str.js';

/** A struct sequence with fields that are attributes only: they come after the items. */
class PyStructSequence extends PyTuple {
  readonly hidden: readonly Value[];
  constructor(type: PyType, items: readonly Value[], hidden: readonly Value[]) {
    super(type.rootShape, items);
    this.hidden = hidden;
  }
}

/** A type of struct sequences that programs cannot instantiate. `title` is what reprs show, `hidden` the fields that are no items. */
export function defineStructSequence(
  module: string,
  name: string,
  doc: string,
  fields: readonly string[],
  title = `${module}.${name}`,
  hidden: readonly string[] = [],
): PyType {
  return defineType({
    name,
    module,
    doc,
    base: () => tupleType,
    isBaseType: false,
    slots: {
      repr: (self) => structRepr(title, fields, self as PyTuple),
      construct: () => raiseTypeError(`cannot create '${module}.${name}' instances`),
    },
    getset: [
      ...fields.map((field, index) => ({
        name: field,
        doc: '',
        get: (self: Value) => (self as PyTuple).items[index] ?? null,
      })),
      ...hidden.map((field, index) => ({
        name: field,
        doc: '',
        get: (self: Value) => (self instanceof PyStructSequence ? self.hidden[index]! : null),
      })),
    ],
    attributes: {
      n_fields: fields.length + hidden.length,
      n_sequence_fields: fields.length,
      n_unnamed_fields: 0,
    },
  });
}

/** A struct sequence with these items, one for each field, and the values of hidden fields. */
export function makeStructSequence(type: PyType, items: readonly Value[], hidden: readonly Value[] = []): PyTuple {
  return hidden.length === 0 ? new PyTuple(type.rootShape, items) : new PyStructSequence(type, items, hidden);
}

function structRepr(title: string, fields: readonly string[], self: PyTuple): PyStr {
  const parts = self.items.map((item, i) => `${fields[i]}=${repr(item)}`);
  return makeStr(`${title}(${parts.join(', ')})`);
}
