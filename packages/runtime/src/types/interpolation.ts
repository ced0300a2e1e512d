// string.templatelib.Interpolation: a field of a template string, evaluated but not formatted. PEP 750.
// CPython: Objects/interpolationobject.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyObject } from '../object/object.js';
import { argumentTypeName, type PyType, typeName } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { repr } from '../protocols/repr.js';
import { makeGenericAlias } from './generic-alias.js';
import { joinStrings, joinWith, strOf } from './str/text.js';
import { makeTuple } from './tuple.js';

export class PyInterpolation extends PyObject {
  readonly value: Value;
  /** The field's source text, a str. */
  readonly expression: Value;
  /** `s`, `r`, `a` or None. */
  readonly conversion: Value;
  readonly formatSpec: Value;

  constructor(value: Value, expression: Value, conversion: Value, formatSpec: Value) {
    super();
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.formatSpec = formatSpec;
  }
}

function construct(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const signature = "(value, expression='', conversion=None, format_spec='')";
  const bound = bindConstructor('Interpolation', signature, args, names) as (Value | undefined)[];
  const [value, expression = '', conversion = null, formatSpec = ''] = bound;
  requireStr('expression', expression);
  if (conversion !== null) checkConversion(conversion);
  requireStr('format_spec', formatSpec);
  return new PyInterpolation(value!, expression, conversion, formatSpec);
}

function requireStr(name: string, value: Value): void {
  if (strOf(value) === undefined)
    raiseTypeError(`Interpolation() argument '${name}' must be str, not ${argumentTypeName(value)}`);
}

function checkConversion(value: Value): void {
  const text = strOf(value);
  if (text === undefined) raiseTypeError(`Interpolation() argument 'conversion' must be str, not ${typeName(value)}`);
  if (text !== 's' && text !== 'a' && text !== 'r')
    raiseValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
}

const interpolation = (self: Value): PyInterpolation => self as PyInterpolation;

function fields(self: Value): Value[] {
  const { value, expression, conversion, formatSpec } = interpolation(self);
  return [value, expression, conversion, formatSpec];
}

function interpolationRepr(self: Value): PyStr {
  return joinStrings(['Interpolation(', joinWith(', ', fields(self).map(repr)), ')']);
}

export const interpolationType: PyType = defineType({
  name: 'Interpolation',
  module: 'string.templatelib',
  instances: PyInterpolation,
  isBaseType: false,
  slots: { repr: interpolationRepr, construct },
  attributes: { __match_args__: makeTuple(['value', 'expression', 'conversion', 'format_spec']) },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    {
      name: '__reduce__',
      signature: '($self, /)',
      impl: (self: Value) => makeTuple([interpolationType, makeTuple(fields(self))]),
    },
  ],
  getset: [
    { name: 'value', get: (self) => interpolation(self).value },
    { name: 'expression', get: (self) => interpolation(self).expression },
    { name: 'conversion', get: (self) => interpolation(self).conversion },
    { name: 'format_spec', get: (self) => interpolation(self).formatSpec },
  ],
});
