// Documentation of object, type, descriptors of classes, and the constants.

import type { MemberTexts } from '../object/documentation.js';

export const OBJECTS: Readonly<Record<string, MemberTexts>> = {
  object: {
    __doc__: 'What all classes derive from. An instance of it has no attributes of its own.',
    __format__: 'The text of str(self); format_spec must be empty.',
    __dir__: 'The names of the attributes, for dir().',
    __getstate__: 'The state that copy and pickle keep.',
    __reduce__: 'What pickle rebuilds the object from.',
    __reduce_ex__: 'What pickle rebuilds the object from, by a protocol.',
    __sizeof__: 'Size of the object in memory, in bytes (an estimate).',
    __init_subclass__: 'Called when a class is subclassed; the default does nothing.',
    __subclasshook__: 'Let an abstract class override issubclass(); the default gives NotImplemented.',
    __class__: "The object's class.",
  },
  type: {
    __doc__: 'type(object)\n' + 'type(name, bases, dict, **kwds)\n' + '\n' + 'The class of an object, or a new class.',
    mro: 'The method resolution order, worked out anew.',
    __subclasses__: 'The classes that derive from it directly.',
    __instancecheck__: 'Whether an object is an instance: isinstance(instance, self).',
    __subclasscheck__: 'Whether a class derives from it: issubclass(subclass, self).',
    __prepare__: 'The namespace in which a class statement runs.',
    __dir__: 'The names in the class and its bases.',
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
      'super()\n' +
      'super(type[, object_or_type])\n' +
      '\n' +
      'The attributes of the classes that come after a type in the method resolution order, bound to the object. Without\n' +
      'arguments, in a method: of its class, bound to its first parameter.',
    __thisclass__: 'The class after which the search starts.',
    __self__: 'The object or class that attributes are bound to, or None.',
    __self_class__: 'The class whose method resolution order is searched, or None.',
  },
  property: {
    __doc__:
      'An attribute that functions compute.\n' +
      '\n' +
      'fget gets, fset sets and fdel deletes it; doc is its documentation, by default that of fget. As a decorator it makes a\n' +
      'method such an attribute.',
    getter: 'A copy with another function that gets.',
    setter: 'A copy with another function that sets.',
    deleter: 'A copy with another function that deletes.',
    __set_name__: 'Note the name under which the property is kept.',
    __name__: 'The name of the property.',
    __isabstractmethod__: 'Whether an accessor is abstract.',
  },
  classmethod: {
    __doc__: 'A method that gets the class as its first argument, whether it is called on the class or an instance.',
    __func__: 'The wrapped function.',
    __wrapped__: 'The wrapped function.',
    __isabstractmethod__: 'Whether the wrapped function is abstract.',
    __annotations__: 'The annotations of the wrapped function.',
    __annotate__: 'What computes the annotations of the wrapped function.',
  },
  staticmethod: {
    __doc__: 'A function in a class that gets neither class nor instance.',
    __func__: 'The wrapped function.',
    __wrapped__: 'The wrapped function.',
    __isabstractmethod__: 'Whether the wrapped function is abstract.',
    __annotations__: 'The annotations of the wrapped function.',
    __annotate__: 'What computes the annotations of the wrapped function.',
  },
  NoneType: {
    __doc__: 'The type of None.',
  },
  NotImplementedType: {
    __doc__: 'The type of NotImplemented.',
    __reduce__: 'The name of the singleton.',
  },
  ellipsis: {
    __doc__: 'The type of Ellipsis.',
    __reduce__: 'The name of the singleton.',
  },
};
