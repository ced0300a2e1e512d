// Type parameters of subscripted types: which there are among the arguments, and putting others in their place. Type variables
// tell themselves by `__typing_subst__`. CPython: Objects/genericaliasobject.c _Py_make_parameters, _Py_subs_parameters.

import { raiseTypeError } from '../errors/raise.js';
import { Ellipsis } from '../object/object.js';
import { PyType, typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call1, call2 } from '../protocols/call.js';
import { repr, str } from '../protocols/repr.js';
import { getItem } from '../protocols/subscript.js';
import { isTrue } from '../protocols/truth.js';
import { makeList, PyList } from './list.js';
import { joinStrings } from './str/text.js';
import { makeTuple, PyTuple } from './tuple.js';

// ### Which there are

/** The type variables among `args` and in them, each once. */
export function collectParameters(args: readonly Value[]): Value[] {
  const found: Value[] = [];
  const add = (parameter: Value): void => {
    if (!found.includes(parameter)) found.push(parameter);
  };
  for (const arg of args) {
    if (arg instanceof PyType) continue;
    if (arg instanceof PyTuple || arg instanceof PyList) collectParameters(arg.items).forEach(add);
    else if (lookupAttribute(arg, '__typing_subst__') !== undefined) add(arg);
    else {
      const nested = lookupAttribute(arg, '__parameters__');
      if (nested instanceof PyTuple) nested.items.forEach(add);
    }
  }
  return found;
}

// ### Substitution

/** `args` with the values in `item` (as given between brackets) in place of `parameters`. `self` is named in errors. */
export function substituteParameters(
  self: Value,
  args: readonly Value[],
  parameters: readonly Value[],
  item: Value,
): Value[] {
  if (parameters.length === 0) return raiseTypeError(`${repr(self)} is not a generic class`);
  const values = prepareValues(self, parameters, unpackArguments(item));
  if (values.length !== parameters.length) {
    const amount = values.length > parameters.length ? 'many' : 'few';
    raiseTypeError(`Too ${amount} arguments for ${repr(self)}; actual ${values.length}, expected ${parameters.length}`);
  }
  return substituteAll(self, args, parameters, values);
}

/** `*tuple[int, str]` stands for its two arguments, unless they are open at the end. */
function unpackArguments(item: Value): Value[] {
  const given = item instanceof PyTuple ? item.items : [item];
  return given.flatMap((each) => {
    const inner = each instanceof PyType ? undefined : lookupAttribute(each, '__typing_unpacked_tuple_args__');
    const isOpen = inner instanceof PyTuple && inner.items.at(-1) === Ellipsis;
    return inner instanceof PyTuple && !isOpen ? [...inner.items] : [each];
  });
}

/** Each parameter may change what was given: add its default, gather several values into one. */
function prepareValues(self: Value, parameters: readonly Value[], given: Value[]): readonly Value[] {
  let values: Value = makeTuple(given);
  for (const parameter of parameters) {
    const prepare = lookupAttribute(parameter, '__typing_prepare_subst__') ?? null;
    if (prepare !== null) values = call2(prepare, self, values instanceof PyTuple ? values : makeTuple([values]));
  }
  return values instanceof PyTuple ? values.items : [values];
}

function substituteAll(
  self: Value,
  args: readonly Value[],
  parameters: readonly Value[],
  values: readonly Value[],
): Value[] {
  return args.flatMap((arg): Value[] => {
    if (arg instanceof PyType) return [arg];
    if (arg instanceof PyTuple || arg instanceof PyList) {
      const inner = substituteParameters(self, arg.items, parameters, makeTuple(values));
      return [arg instanceof PyTuple ? makeTuple(inner) : makeList(inner)];
    }
    const isUnpacked = isUnpackedTypeVarTuple(arg);
    const substitute = lookupAttribute(arg, '__typing_subst__');
    const value =
      substitute === undefined
        ? substituteInside(arg, parameters, values)
        : call1(substitute, values[parameters.indexOf(arg)]!);
    if (!isUnpacked) return [value];
    if (value instanceof PyTuple) return [...value.items];
    return raiseTypeError(
      `expected __typing_subst__ of ${typeName(arg)} objects to return a tuple, not ${typeName(value)}`,
    );
  });
}

function isUnpackedTypeVarTuple(arg: Value): boolean {
  const answer = lookupAttribute(arg, '__typing_is_unpacked_typevartuple__');
  return answer !== undefined && isTrue(answer);
}

/** A generic type among the arguments is subscripted with what its own parameters become. */
function substituteInside(arg: Value, parameters: readonly Value[], values: readonly Value[]): Value {
  const nested = lookupAttribute(arg, '__parameters__');
  if (!(nested instanceof PyTuple) || nested.items.length === 0) return arg;
  const inner = nested.items.flatMap((parameter): Value[] => {
    const index = parameters.indexOf(parameter);
    if (index < 0) return [parameter];
    const value = values[index]!;
    // A tuple given for a TypeVarTuple, which is what can be iterated among parameters.
    return value instanceof PyTuple && typeOf(parameter).slots.iter !== null ? [...value.items] : [value];
  });
  return getItem(arg, makeTuple(inner));
}

// ### Text

/** A type as the reprs of aliases and unions show it. CPython: _Py_typing_type_repr. */
export function typeRepr(type: Value): PyStr {
  if (type === Ellipsis) return '...';
  if (type === typeOf(null)) return 'None';
  if (lookupAttribute(type, '__origin__') !== undefined && lookupAttribute(type, '__args__') !== undefined)
    return repr(type);
  const qualname = lookupAttribute(type, '__qualname__') ?? null;
  const module = lookupAttribute(type, '__module__') ?? null;
  if (qualname === null || module === null) return repr(type);
  return module === 'builtins' ? str(qualname) : joinStrings([str(module), '.', str(qualname)]);
}
