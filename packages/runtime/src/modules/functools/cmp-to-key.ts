// functools.cmp_to_key: a key function whose keys compare by a comparison function of the old kind.
// CPython: Modules/_functoolsmodule.c keyobject_*.

import { raise, raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyObject } from '../../object/object.js';
import type { ComparisonSlot } from '../../object/slots.js';
import type { Value } from '../../object/value.js';
import { call2 } from '../../protocols/call.js';
import { richCompare } from '../../protocols/compare.js';

/** The key function, and each key that it makes. */
class PyKey extends PyObject {
  readonly compare: Value;
  /** The object that the key is for; undefined in the key function itself. */
  obj: Value | undefined;
  constructor(compare: Value, obj: Value | undefined) {
    super();
    this.compare = compare;
    this.obj = obj;
  }
}

function compareKeys(op: ComparisonSlot): (self: Value, other: Value) => Value {
  return (self, other) => {
    if (!(other instanceof PyKey)) return raiseTypeError('other argument must be K instance');
    const { compare, obj } = self as PyKey;
    if (obj === undefined || other.obj === undefined) return raise('AttributeError', 'object');
    return richCompare(call2(compare, obj, other.obj), 0, op);
  };
}

defineType({
  name: 'KeyWrapper',
  module: 'functools',
  doc: '',
  instances: PyKey,
  isBaseType: false,
  slots: {
    hash: null,
    lt: compareKeys('lt'),
    le: compareKeys('le'),
    eq: compareKeys('eq'),
    ne: compareKeys('ne'),
    gt: compareKeys('gt'),
    ge: compareKeys('ge'),
    call: (self, args, names) => {
      const [obj] = bindConstructor('K', '(obj)', args, names) as [Value];
      return new PyKey((self as PyKey).compare, obj);
    },
  },
  getset: [
    {
      name: 'obj',
      doc: 'Value wrapped by a key function.',
      get: (self) => (self as PyKey).obj ?? null,
      set: (self, value) => {
        (self as PyKey).obj = value;
      },
    },
  ],
});

/** `cmp_to_key(mycmp)`. */
export function cmpToKey(compare: Value): Value {
  return new PyKey(compare, undefined);
}
