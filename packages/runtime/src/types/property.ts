// property. CPython: Objects/descrobject.c property_*.

import { raiseAttributeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { type PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call1, call2 } from '../protocols/call.js';
import { isTrue } from '../protocols/truth.js';

// ### Representation

export class PyProperty extends PyInstance {
  getter: Value;
  setter: Value;
  deleter: Value;
  doc: Value;
  /** Set by `__set_name__`; error messages use it. */
  name: Value | undefined;
  private readonly docFromGetter: boolean;

  constructor(shape: Shape, getter: Value, setter: Value, deleter: Value, doc: Value) {
    super(shape);
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    this.docFromGetter = doc === null;
    this.doc = doc === null && getter !== null ? (lookupAttribute(getter, '__doc__') ?? null) : doc;
    this.name = undefined;
  }

  /** A copy with one accessor replaced. */
  with(part: 'getter' | 'setter' | 'deleter', accessor: Value): PyProperty {
    const choose = (other: 'getter' | 'setter' | 'deleter'): Value => (part === other ? accessor : this[other]);
    const doc = this.docFromGetter ? null : this.doc;
    const copy = new PyProperty(this.shape, choose('getter'), choose('setter'), choose('deleter'), doc);
    copy.name = this.name;
    return copy;
  }
}

// ### Protocol slots

function fail(self: PyProperty, obj: Value, what: 'getter' | 'setter' | 'deleter'): never {
  const name = propertyName(self);
  const { qualname } = typeOf(obj);
  const subject = name === null ? 'property' : `property '${name}'`;
  return raiseAttributeError(`${subject} of '${qualname}' object has no ${what}`, obj, name ?? '');
}

function propertyName(self: PyProperty): string | null {
  const name = self.name ?? (self.getter === null ? undefined : lookupAttribute(self.getter, '__name__'));
  return typeof name === 'string' ? name : null;
}

function get(self: Value, obj: Value | undefined): Value {
  const property = self as PyProperty;
  if (obj === undefined) return property;
  if (property.getter === null) return fail(property, obj, 'getter');
  return call1(property.getter, obj);
}

function set(self: Value, obj: Value, value: Value): void {
  const property = self as PyProperty;
  if (property.setter === null) fail(property, obj, 'setter');
  call2(property.setter, obj, value);
}

function remove(self: Value, obj: Value): void {
  const property = self as PyProperty;
  if (property.deleter === null) fail(property, obj, 'deleter');
  call1(property.deleter, obj);
}

function isAbstractAccessor(accessor: Value): boolean {
  return accessor !== null && isTrue(lookupAttribute(accessor, '__isabstractmethod__') ?? false);
}

const SIGNATURE = '(fget=None, fset=None, fdel=None, doc=None)';

export const propertyType: PyType = defineType({
  name: 'property',
  doc: 'Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n  fdel\n    function to be used for deleting an attribute\n  doc\n    docstring',
  layout: 'property',
  slots: {
    construct: (cls, args, names) => {
      const [getter, setter, deleter, doc] = bindConstructor('property', SIGNATURE, args, names) as (
        | Value
        | undefined
      )[];
      return new PyProperty(cls.rootShape, getter ?? null, setter ?? null, deleter ?? null, doc ?? null);
    },
    init: () => undefined,
    descrGet: get,
    descrSet: set,
    descrDelete: remove,
  },
  methods: [
    {
      name: 'getter',
      signature: '($self, fget, /)',
      doc: 'Descriptor to obtain a copy of the property with a different getter.',
      impl: (self: PyProperty, accessor: Value) => self.with('getter', accessor),
    },
    {
      name: 'setter',
      signature: '($self, fset, /)',
      doc: 'Descriptor to obtain a copy of the property with a different setter.',
      impl: (self: PyProperty, accessor: Value) => self.with('setter', accessor),
    },
    {
      name: 'deleter',
      signature: '($self, fdel, /)',
      doc: 'Descriptor to obtain a copy of the property with a different deleter.',
      impl: (self: PyProperty, accessor: Value) => self.with('deleter', accessor),
    },
    {
      name: '__set_name__',
      signature: '($self, owner, name, /)',
      doc: 'Method to set name of a property.',
      impl: (self: PyProperty, _owner: Value, name: Value) => {
        self.name = name;
        return null;
      },
    },
  ],
  getset: [
    { name: 'fget', doc: 'The getter.', get: (self) => (self as PyProperty).getter },
    { name: 'fset', doc: 'The setter.', get: (self) => (self as PyProperty).setter },
    { name: 'fdel', doc: 'The deleter.', get: (self) => (self as PyProperty).deleter },
    {
      name: '__doc__',
      doc: 'The documentation.',
      get: (self) => (self as PyProperty).doc,
      set: (self, value) => {
        (self as PyProperty).doc = value ?? null;
      },
    },
    {
      name: '__name__',
      doc: 'The name of the property.',
      get: (self) =>
        propertyName(self as PyProperty) ??
        raiseAttributeError("'property' object has no attribute '__name__'", self, '__name__'),
      set: (self, value) => {
        (self as PyProperty).name = value;
      },
    },
    {
      name: '__isabstractmethod__',
      doc: 'Whether an accessor is abstract.',
      get: (self) => {
        const { getter, setter, deleter } = self as PyProperty;
        return isAbstractAccessor(getter) || isAbstractAccessor(setter) || isAbstractAccessor(deleter);
      },
    },
  ],
});
