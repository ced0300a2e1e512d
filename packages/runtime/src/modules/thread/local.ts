// threading.local: an object whose attributes each thread has for itself; with one thread, an object.
// CPython: Modules/_threadmodule.c local_*.

import { raiseAttributeError, raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import { objectType, type PyType, typeName } from '../../object/type.js';
import { instanceDict } from '../../types/instance-dict.js';

export const localType: PyType = defineType({
  name: '_local',
  module: '_thread',
  doc: 'Thread-local data',
  layout: '_local',
  hasDict: true,
  hasWeakref: true,
  slots: {
    construct: (cls, args) => {
      if (args.length > 0 && cls.slots.init === objectType.slots.init)
        raiseTypeError('Initialization arguments are not supported');
      return new PyInstance(cls.rootShape);
    },
  },
  getset: [
    {
      name: '__dict__',
      doc: 'The attributes that the thread has set.',
      get: (self) => instanceDict(self as PyInstance),
      set: (self) =>
        raiseAttributeError(`'${typeName(self)}' object attribute '__dict__' is read-only`, self, '__dict__'),
    },
  ],
});
