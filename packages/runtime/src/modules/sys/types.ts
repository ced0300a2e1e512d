// The functions of sys that reach into types.

import { raiseTypeError } from '../../errors/raise.js';
import type { NativeSpec } from '../../object/native.js';
import { argumentTypeName, PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';

/** For dataclasses: the class they have made another of lets go of what leads from its instances to it. */
function clearTypeDescriptors(type: Value): null {
  if (!(type instanceof PyType))
    return raiseTypeError(`_clear_type_descriptors() argument must be type, not ${argumentTypeName(type)}`);
  if (type.isBuiltin) raiseTypeError('argument is immutable');
  type.dict.delete('__dict__');
  type.dict.delete('__weakref__');
  type.modified();
  return null;
}

export const TYPE_FUNCTIONS: readonly NativeSpec[] = [
  { name: '_clear_type_descriptors', signature: '(type, /)', impl: clearTypeDescriptors },
];
