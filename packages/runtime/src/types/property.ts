// property. CPython: Objects/descrobject.c property_*.

import { isThrown } from '../errors/matches.js';
import { raiseAttributeError, raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { type PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { call, call1, call2 } from '../protocols/call.js';
import { repr } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';

// ### Representation

export class PyProperty extends PyInstance {
  getter: Value;
  setter: Value;
  deleter: Value;
  /** Of an instance of a subclass it is an attribute instead, as the class's own `__doc__` would hide it. */
  doc: Value;
  docFromGetter: boolean;
  /** Set by `__set_name__`; error messages use it. */
  name: Value | undefined;

  constructor(shape: Shape) {
    super(shape);
    this.getter = null;
    this.setter = null;
    this.deleter = null;
    this.doc = null;
    this.docFromGetter = false;
    this.name = undefined;
  }
}

// ### Construction

const SIGNATURE = '(fget=None, fset=None, fdel=None, doc=None)';

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  const property = self as PyProperty;
  const [getter, setter, deleter, doc] = bindConstructor('property', SIGNATURE, args, names) as (Value | undefined)[];
  property.getter = getter ?? null;
  property.setter = setter ?? null;
  property.deleter = deleter ?? null;
  property.name = undefined;
  initDoc(property, doc ?? null);
}

function initDoc(property: PyProperty, given: Value): void {
  const { getter } = property;
  const found = given === null && getter !== null ? (lookupAttribute(getter, '__doc__') ?? null) : given;
  property.docFromGetter = given === null && found !== null;
  property.doc = null;
  if (property.type === propertyType) {
    property.doc = found;
    return;
  }
  try {
    setAttribute(property, '__doc__', found);
  } catch (error) {
    // A class without room for it: what was given is dropped, what the getter has is missed.
    if (property.docFromGetter || !isThrown(error, 'AttributeError')) throw error;
  }
}

/** A copy with one accessor replaced; None keeps the old one. */
function withAccessor(property: PyProperty, part: 'getter' | 'setter' | 'deleter', accessor: Value): Value {
  const choose = (other: typeof part): Value => (part === other && accessor !== null ? accessor : property[other]);
  const getter = choose('getter');
  const doc = property.docFromGetter && getter !== null ? null : property.doc;
  const copy = call(property.type, [getter, choose('setter'), choose('deleter'), doc], null);
  if (copy instanceof PyProperty) copy.name = property.name;
  return copy;
}

// ### Protocol slots

function fail(self: PyProperty, obj: Value, what: 'getter' | 'setter' | 'deleter'): never {
  const name = propertyName(self);
  const subject = name === undefined ? 'property' : `property ${repr(name)}`;
  return raiseAttributeError(`${subject} of ${repr(typeOf(obj).qualname)} object has no ${what}`, obj, String(name));
}

function propertyName(self: PyProperty): Value | undefined {
  if (self.name !== undefined || self.getter === null) return self.name;
  return lookupAttribute(self.getter, '__name__');
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

function setName(self: PyProperty, args: Value[]): Value {
  if (args.length !== 2) raiseTypeError(`__set_name__() takes 2 positional arguments but ${args.length} were given`);
  self.name = args[1]!;
  return null;
}

export const propertyType: PyType = defineType({
  name: 'property',
  layout: 'property',
  slots: {
    construct: (cls) => new PyProperty(cls.rootShape),
    init,
    descrGet: get,
    descrSet: set,
    descrDelete: remove,
  },
  methods: [
    {
      name: 'getter',
      signature: '($self, fget, /)',
      impl: (self: PyProperty, accessor: Value) => withAccessor(self, 'getter', accessor),
    },
    {
      name: 'setter',
      signature: '($self, fset, /)',
      impl: (self: PyProperty, accessor: Value) => withAccessor(self, 'setter', accessor),
    },
    {
      name: 'deleter',
      signature: '($self, fdel, /)',
      impl: (self: PyProperty, accessor: Value) => withAccessor(self, 'deleter', accessor),
    },
    { name: '__set_name__', signature: '($self, /, *args)', impl: setName },
  ],
  getset: [
    { name: 'fget', get: (self) => (self as PyProperty).getter },
    { name: 'fset', get: (self) => (self as PyProperty).setter },
    { name: 'fdel', get: (self) => (self as PyProperty).deleter },
    {
      name: '__doc__',
      get: (self) => (self as PyProperty).doc,
      set: (self, value) => {
        (self as PyProperty).doc = value ?? null;
      },
    },
    {
      name: '__name__',
      get: (self) => {
        const name = propertyName(self as PyProperty);
        if (name !== undefined) return name;
        return raiseAttributeError("'property' object has no attribute '__name__'", self, '__name__');
      },
      set: (self, value) => {
        (self as PyProperty).name = value;
      },
    },
    {
      name: '__isabstractmethod__',
      get: (self) => {
        const { getter, setter, deleter } = self as PyProperty;
        return isAbstractAccessor(getter) || isAbstractAccessor(setter) || isAbstractAccessor(deleter);
      },
    },
  ],
});
