// A handle on a Python object that has no JavaScript counterpart: an instance, a class, a module, an iterator. It keeps the
// object alive and is collected with it; there is nothing to release.

import {
  getAttribute,
  getItem,
  iterate,
  iterNext,
  lookupAttribute,
  repr,
  setAttribute,
  setItem,
  str,
  typeName,
  type Value,
} from '@heddle/runtime';
import type { Bridge } from './bridge.js';
import { requireArray, requireObject, requireString } from './checks.js';

export class PyProxy implements Iterable<unknown> {
  readonly #object: Value;
  readonly #bridge: Bridge;

  /** @internal Handles are made by the interpreter. */
  constructor(object: Value, bridge: Bridge) {
    this.#object = object;
    this.#bridge = bridge;
  }

  /** The name of the object's type. */
  get typeName(): string {
    return typeName(this.#object);
  }

  /**
   * The attribute `name`, converted.
   * @throws PythonError (AttributeError) when there is none
   */
  get(name: string): unknown {
    requireString(name, 'the name of an attribute');
    return this.#bridge.enter(() => this.#bridge.toJs(getAttribute(this.#object, name)));
  }

  /** The attribute `name` as a handle, whatever it is. */
  getProxy(name: string): PyProxy {
    requireString(name, 'the name of an attribute');
    return this.#bridge.enter(() => new PyProxy(getAttribute(this.#object, name), this.#bridge));
  }

  has(name: string): boolean {
    requireString(name, 'the name of an attribute');
    return this.#bridge.enter(() => lookupAttribute(this.#object, name) !== undefined);
  }

  set(name: string, value: unknown): void {
    requireString(name, 'the name of an attribute');
    const converted = this.#bridge.toPython(value);
    this.#bridge.enter(() => setAttribute(this.#object, name, converted));
  }

  /** `object[key]`, converted. */
  getItem(key: unknown): unknown {
    const pyKey = this.#bridge.toPython(key);
    return this.#bridge.enter(() => this.#bridge.toJs(getItem(this.#object, pyKey)));
  }

  setItem(key: unknown, value: unknown): void {
    const pyKey = this.#bridge.toPython(key);
    const converted = this.#bridge.toPython(value);
    this.#bridge.enter(() => setItem(this.#object, pyKey, converted));
  }

  /** Calls the object; arguments and result are converted. */
  call(...args: unknown[]): unknown {
    return this.#bridge.callPython(() => this.#object, args);
  }

  /** Calls the object with keyword arguments too. */
  callWith(args: readonly unknown[], keywords: Readonly<Record<string, unknown>>): unknown {
    requireArray(args, 'the positional arguments');
    requireObject(keywords, 'the keyword arguments');
    return this.#bridge.callPython(() => this.#object, args, keywords);
  }

  /** Calls the method `name`. */
  callMethod(name: string, ...args: unknown[]): unknown {
    requireString(name, 'the name of a method');
    return this.#bridge.callPython(() => getAttribute(this.#object, name), args);
  }

  /** The items of an iterable, converted one by one as they are asked for. */
  [Symbol.iterator](): Iterator<unknown> {
    const bridge = this.#bridge;
    const iterator = bridge.enter(() => iterate(this.#object));
    return {
      next: () =>
        bridge.enter((): IteratorResult<unknown> => {
          const item = iterNext(iterator);
          return item === undefined ? { done: true, value: undefined } : { done: false, value: bridge.toJs(item) };
        }),
    };
  }

  /** The converted value; this handle when the object has no counterpart. */
  toJs(): unknown {
    const value = this.#bridge.toJs(this.#object);
    return value instanceof PyProxy ? this : value;
  }

  /** What consoles show: `PyProxy [Fraction] {}`. Showing more would run Python code. */
  get [Symbol.toStringTag](): string {
    return this.typeName;
  }

  /** `repr(object)`. */
  repr(): string {
    return this.#bridge.enter(() => repr(this.#object).toString());
  }

  /** `str(object)`. */
  toString(): string {
    return this.#bridge.enter(() => str(this.#object).toString());
  }

  /** @internal The object itself. */
  unwrap(): Value {
    return this.#object;
  }
}
