// Weak references, as JavaScript's WeakRefs allow them: which references an object has. JavaScript keeps whatever a WeakRef
// was made for or read from until the job ends, and a Python program is one job; so only a host that can release these
// (`Host.memory`) lets objects die while a program runs (modules/weakref/callbacks.ts).

import { raiseTypeError } from '../errors/raise.js';
import { PyInstance, type PyObject } from './object.js';
import type { Shape } from './shape.js';
import { typeName, typeOf } from './type.js';
import type { PyInt, Value } from './value.js';

/** A `weakref.ref` or a proxy. */
export class PyWeakReference extends PyInstance {
  private readonly target: WeakRef<PyObject>;
  /** None when there is none, and once it has been called. */
  callback: Value;
  /** The object's hash, once asked for: it stays when the object is gone. */
  hash: PyInt | undefined;

  constructor(shape: Shape, target: PyObject, callback: Value) {
    super(shape);
    this.target = new WeakRef(target);
    this.callback = callback;
    this.hash = undefined;
  }

  /** The object, or undefined when it is gone; its callback has been called then. */
  get referent(): PyObject | undefined {
    const object = this.target.deref();
    if (object === undefined) {
      if (this.callback !== null) deaths.found();
    } else if (++deaths.uses >= USES_BEFORE_POLL) deaths.poll();
    return object;
  }

  get isDead(): boolean {
    return this.target.deref() === undefined;
  }
}

/** Uses of references after which objects get a chance to die. */
const USES_BEFORE_POLL = 4096;

/** What happens when objects die; callbacks.ts installs it, which needs everything that calls and reports errors. */
export const deaths = {
  /** Uses of references since objects had a chance to die. */
  uses: 0,
  /** Lets objects die that a collection finds. */
  poll: (): void => {},
  /** A reference was found whose object is gone. */
  found: (): void => {},
  /** A reference with a callback was made. */
  watch: (_reference: WeakRef<PyWeakReference>): void => {},
};

/** The references to each object, as CPython orders them: plain ones first, then the newest. */
const references = new WeakMap<PyObject, WeakRef<PyWeakReference>[]>();

/** The references to `object` that are still in use. */
export function weakReferencesOf(object: PyObject): PyWeakReference[] {
  return (references.get(object) ?? []).flatMap((each) => each.deref() ?? []);
}

/** The object that `value` is if it can be referred to weakly; else TypeError. */
export function asReferent(value: Value): PyObject {
  if (!typeOf(value).hasWeakref) raiseTypeError(`cannot create weak reference to '${typeName(value)}' object`);
  return value as PyObject;
}

/** Notes that `reference` refers to `object`; `plain` when it is of exact type and without a callback. */
export function addWeakReference(object: PyObject, reference: PyWeakReference, plain: boolean): void {
  const known = references.get(object)?.filter((each) => each.deref() !== undefined) ?? [];
  let index = 0;
  // A plain reference goes first, a plain proxy after it (proxies cannot be hashed).
  if (!plain || reference.type.slots.hash === null)
    while (index < known.length && isPlain(known[index]!.deref())) index++;
  const added = new WeakRef(reference);
  known.splice(index, 0, added);
  references.set(object, known);
  if (reference.callback !== null) deaths.watch(added);
  if (++deaths.uses >= USES_BEFORE_POLL) deaths.poll();
}

function isPlain(reference: PyWeakReference | undefined): boolean {
  return reference !== undefined && reference.callback === null && reference.type.isBuiltin;
}
