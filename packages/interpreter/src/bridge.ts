// Values across the border. To Python: what has a Python counterpart is converted (a copy), functions become callables,
// handles are unwrapped. To JavaScript: the same backwards; objects without a counterpart become handles (PyProxy).
//
//   null, undefined ↔ None    boolean ↔ bool    bigint, safe integer ↔ int    other number ↔ float
//   string ↔ str    Uint8Array ↔ bytes    Array ↔ list (← tuple)    Map, plain object → dict → Map    Set ↔ set (← frozenset)
//
// Instances of subclasses (a member of an IntEnum, a namedtuple) are handles: converting them would lose what they are.

import {
  bytesType,
  call,
  dictType,
  frozensetType,
  listType,
  makeBytes,
  makeList,
  makeSet,
  makeStr,
  NativeCode,
  NativeFunction,
  normalise,
  PyAnySet,
  PyBytes,
  PyDict,
  PyFloat,
  PyFunction,
  PyList,
  PyMethod,
  PyObject,
  PyTuple,
  PyWideStr,
  setType,
  tupleType,
  typeOf,
  type Value,
} from '@heddle/runtime';
import { describeKind } from './checks.js';
import { fromHostFunction, isStackOverflow } from './exceptions.js';
import { PyProxy } from './proxy.js';
import type { Session } from './session.js';

/** A Python function as JavaScript sees it. */
export type PythonCallable = (...args: unknown[]) => unknown;

/** A JavaScript function that Python code can call. Keyword arguments come as a plain object after the others. */
export type HostFunction = (...args: never[]) => unknown;

/** Python functions by their JavaScript wrappers and the reverse for JavaScript functions: passing one back unwraps it. */
const unwrapped = new WeakMap<object, PyObject>();
const hostFunctions = new WeakMap<PyObject, HostFunction>();

/** Conversion for one interpreter. */
export class Bridge {
  private readonly session: Session;
  private readonly wrappers = new WeakMap<PyObject, PythonCallable>();
  private readonly natives = new WeakMap<object, NativeFunction>();

  constructor(session: Session) {
    this.session = session;
  }

  /** Runs `action` inside Python; see Session.enter. */
  enter<T>(action: () => T): T {
    return this.session.enter(this, action);
  }

  // ### To Python

  /**
   * The Python value for a JavaScript one. Containers are copied; one that contains itself stays so.
   * @throws TypeError for an object that is none of the convertible kinds, RangeError for what is nested too deeply
   * @throws PythonError for what cannot be a key
   */
  toPython(value: unknown): Value {
    try {
      return this.convert(value, new Map());
    } catch (error) {
      if (!isStackOverflow(error)) throw error;
      throw new RangeError('a JavaScript value is nested too deeply to be converted', { cause: error });
    }
  }

  private convert(value: unknown, seen: Map<object, Value>): Value {
    switch (typeof value) {
      case 'undefined':
        return null;
      case 'boolean':
        return value;
      case 'number':
        return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : new PyFloat(value);
      case 'bigint':
        return normalise(value);
      case 'string':
        return makeStr(value);
      case 'function':
        return unwrapped.get(value) ?? this.hostFunction(value as HostFunction);
      case 'object':
        return value === null ? null : (seen.get(value) ?? this.objectToPython(value, seen));
      default:
        return raiseNoCounterpart(value);
    }
  }

  private objectToPython(value: object, seen: Map<object, Value>): Value {
    if (value instanceof PyProxy) return value.unwrap();
    if (value instanceof Uint8Array) return makeBytes(value.slice());
    if (Array.isArray(value)) {
      const list = makeList([]);
      seen.set(value, list);
      for (const item of value) list.items.push(this.convert(item, seen));
      return list;
    }
    if (value instanceof Set) {
      const set = makeSet([]);
      seen.set(value, set);
      for (const item of value) {
        const element = this.convert(item, seen);
        this.enter(() => set.add(element));
      }
      return set;
    }
    if (value instanceof Map) return this.entriesToDict(value, value.entries(), seen);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null)
      return this.entriesToDict(value, Object.entries(value), seen);
    return raiseNoCounterpart(value);
  }

  private entriesToDict(from: object, entries: Iterable<[unknown, unknown]>, seen: Map<object, Value>): PyDict {
    const dict = new PyDict();
    seen.set(from, dict);
    for (const [key, item] of entries) {
      const pyKey = this.convert(key, seen);
      const pyItem = this.convert(item, seen);
      this.enter(() => dict.set(pyKey, pyItem));
    }
    return dict;
  }

  /** The callable that stands for a JavaScript function; the same one each time. */
  private hostFunction(fn: HostFunction): NativeFunction {
    let native = this.natives.get(fn);
    if (native === undefined) {
      const impl = (args: Value[], keywords: Map<string, Value>): Value => this.callHost(fn, args, keywords);
      const code = new NativeCode({ name: fn.name || '<function>', signature: '(*args, **kwargs)', impl });
      native = new NativeFunction(code, undefined, null, null);
      this.natives.set(fn, native);
      hostFunctions.set(native, fn);
    }
    return native;
  }

  private callHost(fn: HostFunction, args: Value[], keywords: Map<string, Value>): Value {
    const converted = args.map((arg) => this.toJs(arg));
    if (keywords.size > 0)
      converted.push(Object.fromEntries(Array.from(keywords, ([name, value]) => [name, this.toJs(value)])));
    try {
      return this.toPython((fn as PythonCallable)(...converted));
    } catch (error) {
      throw fromHostFunction(error);
    }
  }

  // ### To JavaScript

  /** The JavaScript value for a Python one. Containers are copied; one that contains itself stays so. */
  toJs(value: Value, seen: Map<PyObject, unknown> = new Map()): unknown {
    if (!(value instanceof PyObject)) return value;
    if (value instanceof PyFloat) return value.value;
    if (value instanceof PyWideStr) return value.toString();
    return seen.get(value) ?? this.objectToJs(value, seen);
  }

  private objectToJs(value: PyObject, seen: Map<PyObject, unknown>): unknown {
    const type = typeOf(value);
    if ((value instanceof PyList && type === listType) || (value instanceof PyTuple && type === tupleType)) {
      const array: unknown[] = [];
      seen.set(value, array);
      for (const item of value.items) array.push(this.toJs(item, seen));
      return array;
    }
    if (value instanceof PyDict && type === dictType) {
      const map = new Map<unknown, unknown>();
      seen.set(value, map);
      for (const [key, item] of value.entries()) map.set(this.toJs(key, seen), this.toJs(item, seen));
      return map;
    }
    if (value instanceof PyAnySet && (type === setType || type === frozensetType))
      return new Set(value.elements().map((item) => this.toJs(item, seen)));
    if (value instanceof PyBytes && type === bytesType) return value.data.slice();
    if (value instanceof PyFunction || value instanceof PyMethod || value instanceof NativeFunction)
      return hostFunctions.get(value) ?? this.callable(value);
    return new PyProxy(value, this);
  }

  /** The JavaScript function that calls a Python one; the same one each time. */
  private callable(value: PyObject): PythonCallable {
    let wrapper = this.wrappers.get(value);
    if (wrapper === undefined) {
      wrapper = (...args) => this.callPython(() => value, args);
      this.wrappers.set(value, wrapper);
      unwrapped.set(wrapper, value);
    }
    return wrapper;
  }

  /**
   * Calls a Python callable, which `find` gives inside Python, with converted arguments, and converts the result.
   * @throws PythonError for what it raises
   * @throws TypeError for an argument that has no Python counterpart
   */
  callPython(find: () => Value, args: readonly unknown[], keywords: Readonly<Record<string, unknown>> = {}): unknown {
    const names = Object.keys(keywords);
    const values = [...args, ...Object.values(keywords)].map((arg) => this.toPython(arg));
    return this.enter(() => this.toJs(call(find(), values, names.length === 0 ? null : names)));
  }
}

function raiseNoCounterpart(value: unknown): never {
  throw new TypeError(`a JavaScript ${describeKind(value).replace(/^an? /, '')} has no Python counterpart`);
}
