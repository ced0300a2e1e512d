// Documentation of object, type, descriptors of classes, and the constants.

import type { MemberTexts } from '../object/documentation.js';

export const OBJECTS: Readonly<Record<string, MemberTexts>> = {
  object: {
    __doc__:
      'The base class of the class hierarchy.\n' +
      '\n' +
      'When called, it accepts no arguments and returns a new featureless\n' +
      'instance that has no instance attributes and cannot be given any.\n',
    __format__: 'Default object formatter; an empty format_spec gives str(self).',
    __dir__: 'Default dir() implementation.',
    __getstate__: 'Helper for pickle.',
    __reduce__: 'Helper for pickle.',
    __reduce_ex__: 'Helper for pickle.',
    __sizeof__: 'Size of the object in memory, in bytes (an estimate).',
    __init_subclass__: 'Called when a class is subclassed; the default does nothing.',
    __subclasshook__: 'Lets an abstract class override issubclass(); the default gives NotImplemented.',
    __class__: "The object's class.",
  },
  type: {
    __doc__: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    mro: "Return a type's method resolution order.",
    __subclasses__: 'Return a list of immediate subclasses.',
    __instancecheck__: 'Check if an object is an instance.',
    __subclasscheck__: 'Check if a class is a subclass.',
    __prepare__: 'Create the namespace for the class statement.',
    __dir__: 'Specialized __dir__ implementation for types.',
    __name__: 'The name of the class.',
    __qualname__: 'The qualified name of the class.',
    __module__: 'The module in which the class was defined.',
    __bases__: 'The base classes.',
    __base__: 'The base class whose layout instances have.',
    __mro__: 'The method resolution order.',
    __dict__: 'The namespace of the class.',
    __abstractmethods__: 'Names of the abstract methods.',
    __basicsize__: 'The size of an instance.',
    __itemsize__: 'The size of one more item.',
    __dictoffset__: 'Not 0 when instances have a __dict__.',
    __weakrefoffset__: 'Not 0 when instances can be referred to weakly.',
    __flags__: 'What kind of class it is, in bits.',
    __text_signature__: 'The signature of a built-in class.',
    __annotations__: 'The annotations of the variables.',
    __type_params__: 'The type parameters of a generic class.',
  },
  super: {
    __doc__:
      'super() -> same as super(__class__, <first argument>)\n' +
      'super(type) -> unbound super object\n' +
      'super(type, obj) -> bound super object; requires isinstance(obj, type)\n' +
      'super(type, type2) -> bound super object; requires issubclass(type2, type)',
    __thisclass__: 'The class invoking super().',
    __self__: 'The instance invoking super(); may be None.',
    __self_class__: 'The type of the instance invoking super(); may be None.',
  },
  property: {
    __doc__: 'The documentation.',
    getter: 'Descriptor to obtain a copy of the property with a different getter.',
    setter: 'Descriptor to obtain a copy of the property with a different setter.',
    deleter: 'Descriptor to obtain a copy of the property with a different deleter.',
    __set_name__: 'Method to set name of a property.',
    __name__: 'The name of the property.',
    __isabstractmethod__: 'Whether an accessor is abstract.',
  },
  classmethod: {
    __doc__:
      'classmethod(function) -> method\n' +
      '\n' +
      'Convert a function to be a class method: it receives the class as its first argument.',
    __func__: 'The wrapped function.',
    __wrapped__: 'The wrapped function.',
    __isabstractmethod__: 'Whether the wrapped function is abstract.',
    __annotations__: 'The annotations of the wrapped function.',
    __annotate__: 'What computes the annotations of the wrapped function.',
  },
  staticmethod: {
    __doc__:
      'staticmethod(function) -> method\n' +
      '\n' +
      'Convert a function to be a static method: it receives no implicit first argument.',
    __func__: 'The wrapped function.',
    __wrapped__: 'The wrapped function.',
    __isabstractmethod__: 'Whether the wrapped function is abstract.',
    __annotations__: 'The annotations of the wrapped function.',
    __annotate__: 'What computes the annotations of the wrapped function.',
  },
  NoneType: {
    __doc__: 'The type of the None singleton.',
  },
  NotImplementedType: {
    __doc__: 'The type of the NotImplemented singleton.',
    __reduce__: 'The name of the singleton.',
  },
  ellipsis: {
    __doc__: 'The type of the Ellipsis singleton.',
    __reduce__: 'The name of the singleton.',
  },
};
