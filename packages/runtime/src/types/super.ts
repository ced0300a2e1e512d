// super: attribute lookup along an MRO, starting after a class. CPython: Objects/typeobject.c super_*.

import { raiseRuntimeError, raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { type Frame, thread } from '../object/frame.js';
import { bindConstructor } from '../object/native-call.js';
import { type PyCell, PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { argumentTypeName, PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { genericGetAttribute, getAttribute } from '../protocols/attribute.js';
import { call2 } from '../protocols/call.js';

// ### Representation

export class PySuper extends PyInstance {
  /** Null until `__init__` has run. */
  thisClass: PyType | null;
  /** The instance or class, or undefined for an unbound super. */
  self: Value | undefined;
  /** The type whose MRO is searched. */
  selfClass: PyType | null;
  constructor(shape: Shape, thisClass: PyType | null, self: Value | undefined, selfClass: PyType | null) {
    super(shape);
    this.thisClass = thisClass;
    this.self = self;
    this.selfClass = selfClass;
  }
}

// ### Construction

/** The bound `super(thisClass, self)`. TypeError unless self is an instance or subclass of the class. */
export function makeSuper(thisClass: PyType, self: Value): PySuper {
  return new PySuper(superType.rootShape, thisClass, self, superCheck(thisClass, self));
}

function superCheck(thisClass: PyType, self: Value): PyType {
  if (self instanceof PyType && self.isSubtype(thisClass)) return self;
  const type = typeOf(self);
  if (type.isSubtype(thisClass)) return type;
  const claimed = getAttribute(self, '__class__');
  if (claimed instanceof PyType && claimed !== type && claimed.isSubtype(thisClass)) return claimed;
  const what = self instanceof PyType ? `type ${self.name}` : `instance of ${typeName(self)}`;
  return raiseTypeError(`super(type, obj): obj (${what}) is not an instance or subtype of type (${thisClass.name}).`);
}

function bind(proxy: PySuper, thisClass: PyType, self: Value | undefined): void {
  proxy.selfClass = self === undefined ? null : superCheck(thisClass, self);
  proxy.thisClass = thisClass;
  proxy.self = self;
}

/** Zero-argument `super()`: the `__class__` cell and the first argument of the calling function. */
function bindToFrame(proxy: PySuper, frame: Frame): void {
  const { fn, locals } = frame;
  if (fn === null) return raiseRuntimeError('super(): no current frame');
  const { code } = fn;
  if (code.parameters.positional === 0) return raiseRuntimeError('super(): no arguments');
  const first = locals[0];
  const self = code.cellSlots.includes(0) ? (first as PyCell).value : (first as Value | undefined);
  if (self === undefined) return raiseRuntimeError('super(): arg[0] deleted');
  const index = code.freeNames.indexOf('__class__');
  if (index < 0) return raiseRuntimeError('super(): __class__ cell not found');
  const cls = fn.closure[index]!.value;
  if (cls === undefined) return raiseRuntimeError('super(): empty __class__ cell');
  if (!(cls instanceof PyType)) return raiseRuntimeError(`super(): __class__ is not a type (${typeName(cls)})`);
  bind(proxy, cls, self);
}

function init(instance: Value, args: Value[], names: readonly string[] | null): void {
  const proxy = instance as PySuper;
  if (args.length === 0) return bindToFrame(proxy, thread.frame);
  // A call of the type itself has its own wording. CPython: super_vectorcall, super_init.
  const isFirst = proxy.type === superType && proxy.thisClass === null;
  const refuse = (text: string): never => raiseTypeError(`super() ${text}`);
  if (names === null && args.length > 2)
    refuse(
      isFirst ? `expected at most 2 arguments, got ${args.length}` : `takes at most 2 arguments (${args.length} given)`,
    );
  const [type, self] = bindConstructor('super', '(type=None, object_or_type=None, /)', args, names) as [Value, Value];
  if (!(type instanceof PyType))
    return refuse(
      `argument 1 must be ${isFirst ? 'a ' : ''}type, not ${isFirst ? typeName(type) : argumentTypeName(type)}`,
    );
  bind(proxy, type, self === null ? undefined : self);
}

// ### Attribute lookup

/** The attribute `name` found after `thisClass` on the MRO of `selfClass`, bound to `self`; undefined when there is none. */
export function superGetAttribute(thisClass: PyType, self: Value, selfClass: PyType, name: string): Value | undefined {
  const { mro } = selfClass;
  for (let i = mro.indexOf(thisClass) + 1; i < mro.length; i++) {
    const attribute = mro[i]!.dict.get(name);
    if (attribute === undefined) continue;
    const { descrGet } = typeOf(attribute).slots;
    return descrGet === null ? attribute : descrGet(attribute, self === selfClass ? undefined : self, selfClass);
  }
  return undefined;
}

function getAttributeOfSuper(self: Value, name: string): Value {
  const proxy = self as PySuper;
  if (proxy.thisClass !== null && proxy.selfClass !== null && name !== '__class__') {
    const found = superGetAttribute(proxy.thisClass, proxy.self!, proxy.selfClass, name);
    if (found !== undefined) return found;
  }
  return genericGetAttribute(self, name);
}

function superRepr(self: Value): string {
  const { thisClass, selfClass } = self as PySuper;
  return `<super: <class '${thisClass?.name ?? 'NULL'}'>, ${selfClass === null ? 'NULL' : `<${selfClass.name} object>`}>`;
}

export const superType: PyType = defineType({
  name: 'super',
  layout: 'super',
  slots: {
    repr: superRepr,
    construct: (cls) => new PySuper(cls.rootShape, null, undefined, null),
    init,
    getAttribute: getAttributeOfSuper,
    descrGet: (self, obj) => {
      const proxy = self as PySuper;
      if (obj === undefined || obj === null || proxy.self !== undefined || proxy.thisClass === null) return self;
      // A subclass may want to see that another one is made.
      return proxy.type === superType ? makeSuper(proxy.thisClass, obj) : call2(proxy.type, proxy.thisClass, obj);
    },
  },
  getset: [
    { name: '__thisclass__', get: (self) => (self as PySuper).thisClass },
    { name: '__self__', get: (self) => (self as PySuper).self ?? null },
    { name: '__self_class__', get: (self) => (self as PySuper).selfClass },
  ],
});
