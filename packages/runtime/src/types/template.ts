// string.templatelib.Template: what a template string gives, its literal parts and its interpolations in turn. There is
// one string more than interpolations; empty ones stand where no text is. PEP 750; CPython: Objects/templateobject.c.

import { raiseTypeError } from '../errors/raise.js';
import { importModule } from '../importlib/import.js';
import { defineType } from '../object/define-type.js';
import { PyObject } from '../object/object.js';
import { type PyType, typeName } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { repr } from '../protocols/repr.js';
import { makeGenericAlias } from './generic-alias.js';
import { PyInterpolation } from './interpolation.js';
import { joinStrings, strConcat, strOf } from './str/text.js';
import { makeTuple, type PyTuple } from './tuple.js';

export class PyTemplate extends PyObject {
  readonly strings: PyTuple;
  readonly interpolations: PyTuple;

  /** `strings` has one element more than `interpolations`. */
  constructor(strings: PyTuple, interpolations: PyTuple) {
    super();
    this.strings = strings;
    this.interpolations = interpolations;
  }
}

// ### Construction

/** `Template(*parts)`: neighbouring strings become one. */
function construct(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (names !== null && names.length > 0) raiseTypeError('Template.__new__ only accepts *args arguments');
  const strings: Value[] = [];
  const interpolations: Value[] = [];
  let afterString = false;
  for (const part of args) {
    if (part instanceof PyInterpolation) {
      if (!afterString) strings.push('');
      interpolations.push(part);
      afterString = false;
      continue;
    }
    const text = strOf(part);
    if (text === undefined)
      return raiseTypeError(
        `Template.__new__ *args need to be of type 'str' or 'Interpolation', got ${typeName(part)}`,
      );
    if (afterString) strings.push(strConcat(strOf(strings.pop())!, text));
    else strings.push(part);
    afterString = true;
  }
  if (!afterString) strings.push('');
  return new PyTemplate(makeTuple(strings), makeTuple(interpolations));
}

// ### Protocol slots

const template = (self: Value): PyTemplate => self as PyTemplate;

function templateRepr(self: Value): PyStr {
  const { strings, interpolations } = template(self);
  return joinStrings(['Template(strings=', repr(strings), ', interpolations=', repr(interpolations), ')']);
}

/** The string at the seam is that of both ends. */
function templateConcat(x: Value, y: Value): Value {
  if (!(x instanceof PyTemplate && y instanceof PyTemplate))
    return raiseTypeError(
      `can only concatenate string.templatelib.Template (not "${typeName(y)}") to string.templatelib.Template`,
    );
  const before = x.strings.items;
  const after = y.strings.items;
  const seam = strConcat(strOf(before.at(-1))!, strOf(after[0])!);
  return new PyTemplate(
    makeTuple([...before.slice(0, -1), seam, ...after.slice(1)]),
    makeTuple([...x.interpolations.items, ...y.interpolations.items]),
  );
}

// ### Methods

/** `string.templatelib` is a Python module that knows how to put a template together again. */
function reduce(self: Value): Value {
  const { strings, interpolations } = template(self);
  const rebuild = getAttribute(importModule('string.templatelib'), '_template_unpickle');
  return makeTuple([rebuild, makeTuple([strings, interpolations])]);
}

// ### Iterator

/** The strings that are not empty, and the interpolations between them. */
class TemplateIterator extends PyObject {
  private readonly template: PyTemplate;
  private index = 0;
  private atString = true;

  constructor(template: PyTemplate) {
    super();
    this.template = template;
  }

  next(): Value | undefined {
    const { strings, interpolations } = this.template;
    if (this.atString) {
      const text = strings.items[this.index];
      if (text === undefined) return undefined;
      this.atString = false;
      if (text !== '') return text;
    }
    const item = interpolations.items[this.index];
    if (item === undefined) return undefined;
    this.index++;
    this.atString = true;
    return item;
  }
}

export const templateIteratorType = defineType({
  name: 'TemplateIter',
  module: 'string.templatelib',
  instances: TemplateIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as TemplateIterator).next(),
  },
});

// ### Table

export const templateType: PyType = defineType({
  name: 'Template',
  module: 'string.templatelib',
  instances: PyTemplate,
  isBaseType: false,
  slots: {
    repr: templateRepr,
    iter: (self) => new TemplateIterator(template(self)),
    concat: templateConcat,
    construct,
  },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    { name: '__reduce__', signature: '($self, /)', impl: reduce },
  ],
  getset: [
    { name: 'strings', get: (self) => template(self).strings },
    { name: 'interpolations', get: (self) => template(self).interpolations },
    {
      name: 'values',
      get: (self) => makeTuple(template(self).interpolations.items.map((item) => (item as PyInterpolation).value)),
    },
  ],
});
