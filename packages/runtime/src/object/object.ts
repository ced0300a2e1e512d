// The JavaScript classes behind Python objects. Every object that is not a JS primitive is a PyObject and knows its type.
// Classes whose instances all have one type share it on the prototype (`setInstanceType`), so such objects pay no field
// for it; instances of types that Python code can subclass carry a shape, which knows the type.

import type { Shape } from './shape.js';
import type { PyType } from './type.js';
import type { Value } from './value.js';

export class PyObject {
  get type(): PyType {
    throw new Error(`no type set for ${this.constructor.name}`);
  }
}

/** Gives all instances of a JS class the Python type `type`. Called once per class, when the type is defined. */
export function setInstanceType(cls: { prototype: PyObject }, type: PyType): void {
  Object.defineProperty(cls.prototype, 'type', { value: type, configurable: true });
}

/** Shared by all instances without attributes, never written: the first attribute replaces it (shape.ts `addSlot`). */
export const NO_SLOTS: Value[] = [];

/**
 * An instance with a shape: of a class written in Python, or of a built-in type that can be subclassed.
 * `slots[i]` holds the attribute that `shape` puts at index i. In dictionary mode (`shape.isDictionary`) `slots[0]` is a
 * dict with all attributes.
 */
export class PyInstance extends PyObject {
  shape: Shape;
  slots: Value[];
  constructor(shape: Shape) {
    super();
    this.shape = shape;
    this.slots = NO_SLOTS;
  }
  override get type(): PyType {
    return this.shape.type;
  }
}

/** An instance of a Python subclass of a type whose values are JS primitives (int, str) or small boxes (float, complex …). */
export class PyBoxed extends PyInstance {
  readonly value: Value;
  constructor(shape: Shape, value: Value) {
    super(shape);
    this.value = value;
  }
}

/** A singleton such as `NotImplemented` or `Ellipsis`; its type is set by types/singletons.ts. */
export class PySingleton extends PyObject {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
}

/** Returned by binary and comparison slots that do not know the other operand. */
export class PyNotImplemented extends PySingleton {}
export class PyEllipsis extends PySingleton {}
export const NotImplemented = new PyNotImplemented('NotImplemented');
export const Ellipsis = new PyEllipsis('Ellipsis');

/** A cell variable: shared by the function that owns it and the closures that use it. */
export class PyCell extends PyObject {
  value: Value | undefined;
  constructor(value: Value | undefined) {
    super();
    this.value = value;
  }
}
