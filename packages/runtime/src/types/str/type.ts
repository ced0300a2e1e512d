// The type object of str, made before its slots and methods are declared (declare.ts) so that anything may refer to it.

import { PyType, setPrimitiveType } from '../../object/type.js';

export const strType = new PyType('str', null, [], true);
setPrimitiveType('str', strType);
