// Attributes of modules and classes, which a site remembers by the object that has them: `math.sqrt`, `Point.origin`. A module's
// variable is its cell in the namespace; what a class gives holds as long as the class and its metaclass keep their versions.

import {
  type GlobalCell,
  getMethodAttribute,
  moduleType,
  NativeClassMethod,
  NativeFunction,
  NativeMethod,
  PyClassMethod,
  PyFunction,
  PyMethod,
  PyModule,
  PyStaticMethod,
  PyType,
  typeOf,
  typeType,
  type Value,
} from '@heddle/runtime';

export class OwnedAttribute {
  readonly owner: PyModule | PyType;
  private readonly cell: GlobalCell | null;
  private readonly version: number;
  private readonly metaclassVersion: number;
  private readonly found: Value;

  constructor(owner: PyModule | PyType, cell: GlobalCell | null, found: Value) {
    this.owner = owner;
    this.cell = cell;
    this.version = owner instanceof PyType ? owner.version : -1;
    this.metaclassVersion = typeOf(owner).version;
    this.found = found;
  }

  /** The attribute, or undefined when it has to be looked up anew. */
  get value(): Value | undefined {
    const { cell, owner } = this;
    if (cell !== null) return (owner as PyModule).shape === moduleType.rootShape ? cell.value : undefined;
    const isCurrent =
      (owner as PyType).version === this.version && (owner as PyType).type.version === this.metaclassVersion;
    return isCurrent ? this.found : undefined;
  }
}

/** How `x.name` can be remembered by `x`, or null when it cannot. */
export function findOwned(x: Value, name: string): OwnedAttribute | null {
  if (x instanceof PyModule) return findInModule(x, name);
  return x instanceof PyType ? findInClass(x, name) : null;
}

function findInModule(module: PyModule, name: string): OwnedAttribute | null {
  if (module.shape !== moduleType.rootShape || moduleType.lookup(name) !== undefined) return null;
  const value = module.namespace.getStr(name);
  return value === undefined ? null : new OwnedAttribute(module, module.namespace.cell(name), null);
}

function findInClass(cls: PyType, name: string): OwnedAttribute | null {
  const metaclass = typeOf(cls);
  if (name === '__doc__' && metaclass === typeType) return findDocstring(cls);
  if (metaclass.slots.getAttribute !== typeType.slots.getAttribute || metaclass.lookup(name) !== undefined) return null;
  const attribute = cls.lookup(name);
  const value = attribute === undefined ? undefined : fromClass(cls, attribute, name);
  return value === undefined ? null : new OwnedAttribute(cls, null, value);
}

/** The text that a class has itself: only then does `type.__doc__` always give the same. */
function findDocstring(cls: PyType): OwnedAttribute | null {
  const text = cls.isBuiltin ? null : cls.dict.get('__doc__');
  return typeof text === 'string' ? new OwnedAttribute(cls, null, text) : null;
}

/** What access through the class makes of an attribute; undefined when that may differ from time to time. */
function fromClass(cls: PyType, attribute: Value, name: string): Value | undefined {
  if (attribute instanceof PyFunction || attribute instanceof NativeMethod) return attribute;
  if (attribute instanceof NativeFunction || attribute instanceof NativeClassMethod)
    return getMethodAttribute(cls, name);
  if (attribute instanceof PyStaticMethod || attribute instanceof PyClassMethod) {
    const { callable } = attribute;
    if (!(callable instanceof PyFunction) || !typeOf(attribute).isBuiltin) return undefined;
    return attribute instanceof PyStaticMethod ? callable : new PyMethod(callable, cls);
  }
  return typeOf(attribute).slots.descrGet === null ? attribute : undefined;
}
