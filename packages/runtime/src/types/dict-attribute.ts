// `__dict__` of the instances of built-in types that have one (exceptions, files, namespaces …): a row for their tables.
// Classes written in Python get theirs in type-objects.ts.

import { raiseTypeError } from '../errors/raise.js';
import type { GetSetSpec } from '../object/define-type.js';
import type { PyInstance } from '../object/object.js';
import { typeName } from '../object/type.js';
import { PyDict } from './dict.js';
import { instanceDict, setInstanceDict } from './instance-dict.js';

export const DICT_ATTRIBUTE: GetSetSpec = {
  name: '__dict__',
  get: (self) => instanceDict(self as PyInstance),
  set: (self, value) => {
    if (value === undefined) return raiseTypeError('cannot delete __dict__');
    if (!(value instanceof PyDict))
      return raiseTypeError(`__dict__ must be set to a dictionary, not a '${typeName(value)}'`);
    return setInstanceDict(self as PyInstance, value);
  },
};
