// collections._tuplegetter: the descriptor that gives a namedtuple's fields. CPython: Modules/_collectionsmodule.c tuplegetter_*.

import { raise, raiseIndexError, raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { type PyType, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asSize } from '../../protocols/index.js';
import { repr } from '../../protocols/repr.js';
import { joinStrings } from '../../types/str/text.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';

export class PyTupleGetter extends PyInstance {
  readonly index: number;
  doc: Value;
  constructor(shape: Shape, index: number, doc: Value) {
    super(shape);
    this.index = index;
    this.doc = doc;
  }
}

const own = (self: Value): PyTupleGetter => self as PyTupleGetter;

function get(self: Value, obj: Value | undefined): Value {
  if (obj === undefined || obj === null) return self;
  const { index } = own(self);
  if (obj instanceof PyTuple) return obj.items[index] ?? missing(obj, index);
  return raiseTypeError(
    `descriptor for index '${index}' for tuple subclasses doesn't apply to '${typeName(obj)}' object`,
  );
}

/** The item is None, or there is none. */
function missing(tuple: PyTuple, index: number): Value {
  return tuple.items[index] === null ? null : raiseIndexError('tuple index out of range');
}

export const tupleGetterType: PyType = defineType({
  name: '_tuplegetter',
  module: 'collections',
  doc: '',
  layout: '_tuplegetter',
  isBaseType: false,
  slots: {
    repr: (self) => joinStrings([`_tuplegetter(${own(self).index}, `, repr(own(self).doc), ')']),
    descrGet: get,
    descrSet: () => raise('AttributeError', "can't set attribute"),
    descrDelete: () => raise('AttributeError', "can't delete attribute"),
    construct: (cls, args, names) => {
      if (names !== null && names.length > 0) raiseTypeError('_tuplegetter() takes no keyword arguments');
      if (args.length !== 2) raiseTypeError(`_tuplegetter expected 2 arguments, got ${args.length}`);
      return new PyTupleGetter(cls.rootShape, asSize(args[0]!, 'OverflowError'), args[1]!);
    },
  },
  methods: [
    {
      name: '__reduce__',
      signature: '($self, /)',
      doc: 'What copy and pickle rebuild the object from.',
      impl: (self: PyTupleGetter) => makeTuple([self.type, makeTuple([self.index, self.doc])]),
    },
  ],
  getset: [
    {
      name: '__doc__',
      doc: '',
      get: (self) => own(self).doc,
      set: (self, value) => {
        own(self).doc = value ?? null;
      },
    },
  ],
});
