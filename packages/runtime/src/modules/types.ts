// The `_types` module: the built-in types that have no name in builtins, for the library's types module.
// CPython: Modules/_typesmodule.c.

import { defineType } from '../object/define-type.js';
import { asyncGeneratorType } from '../types/async-generator.js';
import { cellType } from '../types/cell.js';
import { codeType } from '../types/code-type.js';
import { coroutineType } from '../types/coroutine.js';
import { frameType } from '../types/frame.js';
import {
  functionType,
  getSetType,
  methodType,
  methodWrapperType,
  nativeClassMethodType,
  nativeFunctionType,
  nativeMethodType,
  slotWrapperType,
} from '../types/function-types.js';
import { generatorType } from '../types/generator.js';
import { genericAliasType } from '../types/generic-alias.js';
import { mappingProxyType } from '../types/mappingproxy.js';
import { memberType } from '../types/member.js';
import { moduleType } from '../types/module.js';
import { noneType } from '../types/none.js';
import { simpleNamespaceType } from '../types/simple-namespace.js';
import { ellipsisType, notImplementedType } from '../types/singletons.js';
import { tracebackType } from '../types/traceback.js';
import { unionType } from '../types/union.js';
import { defineModule } from './module-spec.js';

/** C pointers handed from one extension module to another: there are none. */
const capsuleType = defineType({
  name: 'PyCapsule',
  doc: 'Capsule objects let you wrap a C "void *" pointer in a Python\nobject.',
  isBaseType: false,
});

defineModule('_types', () => ({
  doc: 'Types that have no other name.',
  types: {
    AsyncGeneratorType: asyncGeneratorType,
    BuiltinFunctionType: nativeFunctionType,
    BuiltinMethodType: nativeFunctionType,
    CapsuleType: capsuleType,
    CellType: cellType,
    ClassMethodDescriptorType: nativeClassMethodType,
    CodeType: codeType,
    CoroutineType: coroutineType,
    EllipsisType: ellipsisType,
    FrameType: frameType,
    FunctionType: functionType,
    GeneratorType: generatorType,
    GenericAlias: genericAliasType,
    GetSetDescriptorType: getSetType,
    LambdaType: functionType,
    MappingProxyType: mappingProxyType,
    MemberDescriptorType: memberType,
    MethodDescriptorType: nativeMethodType,
    MethodType: methodType,
    MethodWrapperType: methodWrapperType,
    ModuleType: moduleType,
    NoneType: noneType,
    NotImplementedType: notImplementedType,
    SimpleNamespace: simpleNamespaceType,
    TracebackType: tracebackType,
    UnionType: unionType,
    WrapperDescriptorType: slotWrapperType,
  },
}));
