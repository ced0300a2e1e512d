// Struct sequences: tuples whose items also have names, such as `sys.version_info`. CPython: Objects/structseq.c.

import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import type { PyType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { repr } from '../protocols/repr.js';
import { PyTuple, tupleType } from './tuple.js';
import { makeStr } from './wide-str.js';

/** A type of struct sequences that programs cannot instantiate. `title` is what reprs show. */
export function defineStructSequence(
  module: string,
  name: string,
  doc: string,
  fields: readonly string[],
  title = `${module}.${name}`,
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
    getset: fields.map((field, index) => ({
      name: field,
      doc: '',
      get: (self: Value) => (self as PyTuple).items[index] ?? null,
    })),
    attributes: { n_fields: fields.length, n_sequence_fields: fields.length, n_unnamed_fields: 0 },
  });
}

/** A struct sequence with these items, one for each field. */
export function makeStructSequence(type: PyType, items: readonly Value[]): PyTuple {
  return new PyTuple(type.rootShape, items);
}

function structRepr(title: string, fields: readonly string[], self: PyTuple): PyStr {
  const parts = self.items.map((item, i) => `${fields[i]}=${repr(item)}`);
  return makeStr(`${title}(${parts.join(', ')})`);
}
