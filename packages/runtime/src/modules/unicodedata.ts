// The unicodedata module: what Unicode says of each character, and normal forms. The tables are generated from CPython's own
// (unicodedata/build-table.ts); names come from the compiler, which needs them for `\N{…}`. `ucd_3_2_0` has the same functions
// for Unicode 3.2. CPython: Modules/unicodedata.c.

import { makeException, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import { defineType } from '../object/define-type.js';
import type { NativeSpec } from '../object/native.js';
import { PyObject } from '../object/object.js';
import type { PyType } from '../object/type.js';
import type { PyInt, PyStr, Value } from '../object/value.js';
import { requireData } from '../types/bytes/data.js';
import { PyFloat } from '../types/float.js';
import { argumentTypeName, strArgument } from '../types/str/arguments.js';
import { encodeStr, latin1Text } from '../types/str/codecs.js';
import { codePointAt, codePointLength, strEqual, strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule } from './module-spec.js';
import { normalizeStr } from './unicodedata/normalize.js';
import {
  currentProperties,
  decompositionOf,
  type Kind,
  type Numeric,
  oldProperties,
  type Properties,
  unicodeVersion,
} from './unicodedata/properties.js';

// ### Arguments

/** The code point of an argument that has to be one character. `position` is ` 1` where errors number it. */
function characterOf(name: string, position: string, value: Value): number {
  const text = strOf(value);
  if (text === undefined)
    return raiseTypeError(`${name}() argument${position} must be a unicode character, not ${argumentTypeName(value)}`);
  const length = codePointLength(text);
  if (length !== 1)
    raiseTypeError(`${name}(): argument${position} must be a unicode character, not a string of length ${length}`);
  return codePointAt(text, 0);
}

// ### Functions for one version of Unicode

function kindFunction(name: string, doc: string, properties: Properties, field: keyof Kind): NativeSpec {
  const impl = (char: Value): Value => properties.kindOf(characterOf(name, '', char))[field];
  return { name, signature: '(chr, /)', doc, impl };
}

type NumericFunction = readonly [
  name: string,
  doc: string,
  missing: string,
  valueOf: (number: Numeric) => Value | null,
];
const NUMERIC_FUNCTIONS: readonly NumericFunction[] = [
  ['decimal', 'The value of a decimal digit.', 'not a decimal', ({ isDecimal, value }) => (isDecimal ? value : null)],
  ['digit', 'The value of a digit.', 'not a digit', ({ isDigit, value }) => (isDigit ? value : null)],
  ['numeric', 'The value of a number.', 'not a numeric character', ({ value }) => new PyFloat(value)],
];

function numericFunction(properties: Properties, [name, doc, missing, take]: NumericFunction): NativeSpec {
  const impl = (char: Value, fallback?: Value): Value => {
    // CPython's digit() knows no versions.
    const source = name === 'digit' ? currentProperties : properties;
    const number = source.numericOf(characterOf(name, ' 1', char));
    const value = number === null ? null : take(number);
    if (value !== null) return value;
    return fallback === undefined ? raiseValueError(missing) : fallback;
  };
  return { name, signature: '(chr, default=<unrepresentable>, /)', doc, impl, style: 'tuple' };
}

function nameOf(properties: Properties, char: Value, fallback: Value | undefined): Value {
  const code = characterOf('name', ' 1', char);
  const name = properties.isAssigned(code) ? currentState().compiler.nameOfCharacter(code) : null;
  if (name !== null) return name;
  return fallback === undefined ? raiseValueError('no such name') : fallback;
}

/** Longer names are not even looked for. */
const LONGEST_NAME = 256;

function lookup(properties: Properties, value: Value): PyStr {
  const given = strOf(value);
  const name = given === undefined ? latin1Text(requireData(value)) : given.toString();
  // As in CPython, the name is taken as UTF-8.
  if (encodeStr(makeStr(name)).length > LONGEST_NAME) throw makeException('KeyError', ['name too long']);
  const found = currentState().compiler.lookupCharacters(name);
  const isOld = properties === oldProperties;
  if (found === null || (isOld && !isNamed(found, name)))
    throw makeException('KeyError', [makeStr(`undefined character name '${name}'`)]);
  return makeStr(found);
}

/** Unicode 3.2 had neither aliases nor named sequences. */
function isNamed(found: string, name: string): boolean {
  return currentState().compiler.nameOfCharacter(found.codePointAt(0)!) === name.toUpperCase();
}

function formArguments(name: string, form: Value, text: Value): [string, PyStr] {
  return [strArgument(`${name}() argument 1`, form).toString(), strArgument(`${name}() argument 2`, text)];
}

function functionsFor(properties: Properties): NativeSpec[] {
  return [
    kindFunction('bidirectional', 'The bidirectional class.', properties, 'bidirectional'),
    kindFunction('category', 'The general category.', properties, 'category'),
    kindFunction('combining', 'The canonical combining class, 0 for what does not combine.', properties, 'combining'),
    {
      name: 'decomposition',
      signature: '(chr, /)',
      doc: 'What the character can be taken apart into, as text; empty when into nothing.',
      impl: (char: Value): PyStr => {
        const code = characterOf('decomposition', '', char);
        return properties.isAssigned(code) ? decompositionOf(code) : '';
      },
    },
    kindFunction('east_asian_width', 'The width in East Asian text.', properties, 'width'),
    {
      name: 'is_normalized',
      signature: '(form, unistr, /)',
      doc: 'Whether the text is in a normal form.',
      impl: (form: Value, text: Value): boolean => {
        const [formName, s] = formArguments('is_normalized', form, text);
        return strEqual(normalizeStr(properties, formName, s), s);
      },
      style: 'tuple',
    },
    {
      name: 'lookup',
      signature: '(name, /)',
      doc: 'The character with a name.',
      impl: (name: Value) => lookup(properties, name),
    },
    kindFunction('mirrored', '1 for characters that are mirrored in text from right to left.', properties, 'mirrored'),
    {
      name: 'name',
      signature: '(chr, default=<unrepresentable>, /)',
      doc: 'The name of a character.',
      impl: (char: Value, fallback?: Value) => nameOf(properties, char, fallback),
      style: 'tuple',
    },
    {
      name: 'normalize',
      signature: '(form, unistr, /)',
      doc: 'The text in a normal form.',
      impl: (form: Value, text: Value): PyStr => normalizeStr(properties, ...formArguments('normalize', form, text)),
      style: 'tuple',
    },
    ...NUMERIC_FUNCTIONS.map((spec) => numericFunction(properties, spec)),
  ];
}

// ### Unicode 3.2

class PyUnicodeDatabase extends PyObject {}

const databaseType: PyType = defineType({
  name: 'UCD',
  module: 'unicodedata',
  doc: '',
  instances: PyUnicodeDatabase,
  isBaseType: false,
  methods: functionsFor(oldProperties).map((spec) => ({
    ...spec,
    signature: `($self, ${spec.signature.slice(1)}`,
    impl: (_self: Value, ...args: Value[]): PyStr | PyInt | Value => spec.impl(...args),
  })),
  getset: [{ name: 'unidata_version', doc: 'The version of Unicode.', get: () => '3.2.0' }],
});

// ### Module

defineModule('unicodedata', () => ({
  doc: 'The properties of the characters of Unicode.',
  functions: functionsFor(currentProperties),
  types: { UCD: databaseType },
  attributes: () => ({ ucd_3_2_0: new PyUnicodeDatabase(), unidata_version: unicodeVersion }),
}));
