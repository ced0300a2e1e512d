// The built-in names: functions by theme, types, exceptions, constants. `makeBuiltins` puts a fresh namespace together for
// each interpreter, since programs may change it.

import { builtinExceptions } from '../errors/hierarchy.js';
import { originalImport } from '../importlib/import.js';
import { makeFunction } from '../modules/module-spec.js';
import type { NativeSpec } from '../object/native.js';
import { Ellipsis, NotImplemented } from '../object/object.js';
import { objectType, type PyType, typeType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { boolType } from '../types/bool.js';
import { byteArrayType } from '../types/bytearray.js';
import { bytesType } from '../types/bytes.js';
import { classMethodType, staticMethodType } from '../types/class-methods.js';
import { complexType } from '../types/complex.js';
import { dictType } from '../types/dict.js';
import { enumerateType } from '../types/enumerate.js';
import { filterType } from '../types/filter.js';
import { floatType } from '../types/float.js';
import { intType } from '../types/int.js';
import { listType } from '../types/list.js';
import { mapType } from '../types/map.js';
import { memoryViewType } from '../types/memoryview.js';
import { PyNamespace } from '../types/namespace.js';
import { propertyType } from '../types/property.js';
import { rangeType } from '../types/range.js';
import { reversedType } from '../types/reversed.js';
import { frozensetType, setType } from '../types/set.js';
import { sliceType } from '../types/slice.js';
import { strType } from '../types/str/index.js';
import { superType } from '../types/super.js';
import { tupleType } from '../types/tuple.js';
import { zipType } from '../types/zip.js';
import { executionFunctions } from './execution.js';
import { ioFunctions } from './io.js';
import { iterationFunctions } from './iteration.js';
import { numericFunctions } from './numeric.js';
import { reflectionFunctions } from './reflection.js';
import { siteBuiltins } from './site.js';
import { textFunctions } from './text.js';

/** All built-in functions. */
export const builtinFunctions: readonly NativeSpec[] = [
  ...executionFunctions,
  ...ioFunctions,
  ...iterationFunctions,
  ...numericFunctions,
  ...reflectionFunctions,
  ...textFunctions,
];

const builtinTypes = (): PyType[] => [
  boolType,
  byteArrayType,
  bytesType,
  classMethodType,
  complexType,
  dictType,
  enumerateType,
  filterType,
  floatType,
  frozensetType,
  intType,
  listType,
  mapType,
  memoryViewType,
  objectType,
  propertyType,
  rangeType,
  reversedType,
  setType,
  sliceType,
  staticMethodType,
  strType,
  superType,
  tupleType,
  typeType,
  zipType,
];

// One function object for all interpreters: built-in functions cannot be changed, and the compiler recognises them.
let functions: ReadonlyMap<string, Value> | null = null;

function functionObjects(): ReadonlyMap<string, Value> {
  functions ??= new Map(builtinFunctions.map((spec) => [spec.name, makeFunction(spec, moduleOf(spec))]));
  return functions;
}

/** `open` is at home in another module. */
function moduleOf({ name }: NativeSpec): string {
  return name === 'open' ? '_io' : 'builtins';
}

/** The function object of a built-in function, whatever the program has put in its place. */
export function builtinFunction(name: string): Value {
  return functionObjects().get(name)!;
}

/** The namespace of a new builtins module. */
export function makeBuiltins(): PyNamespace {
  const namespace = new PyNamespace();
  const put = (name: string, value: Value): void => namespace.setStr(name, value);
  put('__name__', 'builtins');
  put('__doc__', 'The names that every program has without importing them.');
  put('__package__', '');
  for (const [name, value] of functionObjects()) put(name, value);
  originalImport.value = functionObjects().get('__import__')!;
  put('None', null);
  put('Ellipsis', Ellipsis);
  put('NotImplemented', NotImplemented);
  put('False', false);
  put('True', true);
  put('__debug__', true);
  for (const type of builtinTypes()) put(type.name, type);
  for (const [name, type] of builtinExceptions()) put(name, type);
  for (const [name, value] of Object.entries(siteBuiltins())) put(name, value);
  return namespace;
}
