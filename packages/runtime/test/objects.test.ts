// The object layer: shapes, types and MROs, descriptors, binding of native calls, unions. Expected values are CPython 3.14's.

import { describe, expect, it } from 'vitest';
import {
  call,
  callMethod,
  callType,
  checkInstance,
  deleteAttribute,
  exceptionTypes,
  getAttribute,
  getItem,
  intType,
  isInstance,
  listType,
  lookupAttribute,
  makeTuple,
  NativeCode,
  NativeFunction,
  NotImplemented,
  objectType,
  PyDict,
  type PyInstance,
  type PyType,
  readyTypes,
  setAttribute,
  setItem,
  strType,
  tupleType,
  typeType,
  type Value,
} from '../src/index.js';
import { outcome, runWith } from './python-values.js';

runWith();
readyTypes();

/** A built-in function with the given signature. */
function native(signature: string, impl: (...args: never[]) => unknown, name = 'f'): NativeFunction {
  return new NativeFunction(new NativeCode({ name, signature, doc: '', impl }), undefined, 'mod', null);
}

function makeClass(name: string, bases: PyType[] = [], attributes: Record<string, Value> = {}): PyType {
  const namespace = new PyDict();
  for (const [key, value] of Object.entries(attributes)) namespace.setStr(key, value);
  return callType(typeType, [name, makeTuple(bases), namespace], null) as PyType;
}

const instance = (cls: PyType): PyInstance => callType(cls, [], null) as PyInstance;
const method = (impl: (...args: never[]) => unknown): Value =>
  call(lookupType('property'), [native('(self, /)', impl)], null);
const lookupType = (name: string): Value => runWith().state.builtins.getStr(name)!;

describe('shapes', () => {
  it('are shared by instances that got the same attributes in the same order', () => {
    const cls = makeClass('C');
    const [a, b, c] = [instance(cls), instance(cls), instance(cls)];
    for (const each of [a, b]) {
      setAttribute(each, 'x', 1);
      setAttribute(each, 'y', 2);
    }
    setAttribute(c, 'y', 2);
    setAttribute(c, 'x', 1);
    expect(a.shape).toBe(b.shape);
    expect(a.shape).not.toBe(c.shape);
    expect([...a.shape.names()]).toEqual(['x', 'y']);
    expect([...c.shape.names()]).toEqual(['y', 'x']);
  });

  it('lead to another shape when an attribute is deleted, and keep the order', () => {
    const obj = instance(makeClass('C'));
    for (const name of ['a', 'b', 'c']) setAttribute(obj, name, name);
    deleteAttribute(obj, 'b');
    expect(obj.shape.isDictionary).toBe(false);
    expect(outcome(() => getAttribute(obj, '__dict__'))).toBe("{'a': 'a', 'c': 'c'}");
    expect(lookupAttribute(obj, 'b')).toBe(undefined);
  });

  it('hold None as a value like any other', () => {
    const obj = instance(makeClass('C', [], { x: 1 }));
    setAttribute(obj, 'x', null);
    expect(getAttribute(obj, 'x')).toBe(null);
  });

  it('take many attributes', () => {
    const obj = instance(makeClass('C'));
    for (let i = 0; i < 300; i++) setAttribute(obj, `a${i}`, i);
    expect(getAttribute(obj, 'a0')).toBe(0);
    expect(getAttribute(obj, 'a299')).toBe(299);
  });
});

describe('types', () => {
  it('order their bases by C3', () => {
    const a = makeClass('A');
    const b = makeClass('B', [a]);
    const c = makeClass('C', [a]);
    const d = makeClass('D', [b, c]);
    expect(d.mro.map((type) => type.name)).toEqual(['D', 'B', 'C', 'A', 'object']);
    expect(outcome(() => makeClass('E', [a, b]))).toBe(
      'TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B',
    );
  });

  it('refuse bases whose layouts conflict', () => {
    expect(outcome(() => makeClass('X', [listType, tupleType]))).toBe(
      'TypeError: multiple bases have instance lay-out conflict',
    );
    expect(isInstance(instance(makeClass('X', [listType, makeClass('Y')])), listType)).toBe(true);
  });

  it('find changed attributes again, also in subclasses', () => {
    const base = makeClass('Base', [], { x: 1 });
    const derived = makeClass('Derived', [base]);
    const { version } = derived;
    expect(getAttribute(derived, 'x')).toBe(1);
    setAttribute(base, 'x', 2);
    expect(getAttribute(derived, 'x')).toBe(2);
    expect(derived.version).not.toBe(version);
  });

  it('get slots from dunders set later', () => {
    const cls = makeClass('C');
    const obj = instance(cls);
    expect(outcome(() => getItem(obj, 1))).toBe("TypeError: 'C' object is not subscriptable");
    setAttribute(
      cls,
      '__getitem__',
      native('(key, /)', (key: Value) => key),
    );
    expect(getItem(obj, 7)).toBe(7);
    deleteAttribute(cls, '__getitem__');
    expect(outcome(() => getItem(obj, 1))).toBe("TypeError: 'C' object is not subscriptable");
  });

  it('change the class of an instance when the layouts agree', () => {
    const [one, two] = [makeClass('One'), makeClass('Two', [], { hi: 'hi' })];
    const obj = instance(one);
    setAttribute(obj, 'x', 1);
    setAttribute(obj, '__class__', two);
    expect([getAttribute(obj, 'hi'), getAttribute(obj, 'x')]).toEqual(['hi', 1]);
    expect(outcome(() => setAttribute(obj, '__class__', makeClass('L', [listType])))).toBe(
      "TypeError: __class__ assignment: 'L' object layout differs from 'Two'",
    );
  });

  it('change bases', () => {
    const [a, b] = [makeClass('A', [], { x: 'a' }), makeClass('B', [], { x: 'b' })];
    const c = makeClass('C', [a]);
    setAttribute(c, '__bases__', makeTuple([b]));
    expect(getAttribute(instance(c), 'x')).toBe('b');
    expect(outcome(() => callMethod(a, '__subclasses__'))).toBe('[]');
    expect(outcome(() => setAttribute(b, '__bases__', makeTuple([c])))).toBe(
      'TypeError: a __bases__ item causes an inheritance cycle',
    );
  });
});

describe('slots', () => {
  it('store outside __dict__ and survive dictionary mode', () => {
    const cls = makeClass('C', [makeClass('S', [], { __slots__: makeTuple(['s']) })]);
    const obj = instance(cls);
    setAttribute(obj, 's', null);
    setAttribute(obj, 'x', 1);
    expect(outcome(() => getAttribute(obj, '__dict__'))).toBe("{'x': 1}");
    deleteAttribute(obj, 'x');
    expect(getAttribute(obj, 's')).toBe(null);
    expect(outcome(() => getAttribute(obj, '__dict__'))).toBe('{}');
  });

  it('leave no room for other attributes', () => {
    const obj = instance(makeClass('S', [], { __slots__: makeTuple(['s']) }));
    expect(outcome(() => setAttribute(obj, 'x', 1))).toBe(
      "AttributeError: 'S' object has no attribute 'x' and no __dict__ for setting new attributes",
    );
    expect(outcome(() => getAttribute(obj, 's'))).toBe("AttributeError: 'S' object has no attribute 's'");
  });

  it('are refused after values of varying size', () => {
    expect(outcome(() => makeClass('I', [intType], { __slots__: makeTuple(['s']) }))).toBe(
      "TypeError: nonempty __slots__ not supported for subtype of 'int'",
    );
    expect(outcome(() => makeClass('I', [strType], { __slots__: makeTuple(['s']) }).name)).toBe("'I'");
  });
});

describe('descriptors', () => {
  it('with __set__ come before instance attributes', () => {
    const obj = instance(makeClass('C', [], { p: method(() => 'property'), q: 'class' }));
    const dict = getAttribute(obj, '__dict__');
    setItem(dict, 'p', 'own');
    setItem(dict, 'q', 'own');
    expect([getAttribute(obj, 'p'), getAttribute(obj, 'q')]).toEqual(['property', 'own']);
    expect(outcome(() => setAttribute(obj, 'p', 1))).toBe("AttributeError: property 'p' of 'C' object has no setter");
  });
});

describe('native calls', () => {
  const show = native('(a, /, b=2, *rest, key=None, **others)', (...args: unknown[]) =>
    args.map((arg) => (arg instanceof Map ? [...arg].join() : arg === undefined ? '-' : String(arg))).join(' '),
  );

  it('bind positional arguments, rests and keywords', () => {
    expect(call(show, [1], null)).toBe('1 -  - ');
    expect(call(show, [1, 2, 3, 4], null)).toBe('1 2 3,4 - ');
    expect(call(show, [1, 5, 6, 7], ['b', 'key', 'x'])).toBe('1 5  6 x,7');
  });

  const one = native('(x, /)', () => null);
  const none = native('()', () => null);
  const two = native('(x, y=None, /)', () => null);
  const named = native('(x, y=1)', () => null);

  it('count arguments in the words of the way they are taken', () => {
    expect(outcome(() => call(one, [], null))).toBe('TypeError: mod.f() takes exactly one argument (0 given)');
    expect(outcome(() => call(none, [1], null))).toBe('TypeError: mod.f() takes no arguments (1 given)');
    expect(outcome(() => call(two, [], null))).toBe('TypeError: f expected at least 1 argument, got 0');
    expect(outcome(() => call(two, [1, 2, 3], null))).toBe('TypeError: f expected at most 2 arguments, got 3');
    expect(outcome(() => call(one, [1], ['x']))).toBe('TypeError: mod.f() takes no keyword arguments');
    expect(outcome(() => call(named, [], null))).toBe("TypeError: f() missing required argument 'x' (pos 1)");
    expect(outcome(() => call(named, [1, 2], ['x']))).toBe(
      "TypeError: argument for f() given by name ('x') and position (1)",
    );
    expect(outcome(() => call(named, [1, 2, 3], null))).toBe('TypeError: f() takes at most 2 arguments (3 given)');
    expect(outcome(() => call(named, [1, 2], ['z']))).toBe("TypeError: f() got an unexpected keyword argument 'z'");
  });

  it('tell slot wrappers from methods', () => {
    const add = getAttribute(intType, '__add__');
    expect(outcome(() => call(add, [], null))).toBe(
      "TypeError: descriptor '__add__' of 'int' object needs an argument",
    );
    expect(outcome(() => call(add, ['x', 1], null))).toBe(
      "TypeError: descriptor '__add__' requires a 'int' object but received a 'str'",
    );
    expect(outcome(() => callMethod(1, '__add__'))).toBe('TypeError: expected 1 argument, got 0');
    expect(outcome(() => getAttribute(getAttribute(1, '__add__'), '__class__'))).toBe("<class 'method-wrapper'>");
    expect(outcome(() => call(getAttribute(strType, 'upper'), [1], null))).toBe(
      "TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object",
    );
  });
});

describe('unions', () => {
  const unite = (...types: Value[]): Value => types.reduce((x, y) => typeType.slots.or!(x, y));

  it('flatten, drop repetitions, compare without order', () => {
    expect(outcome(() => unite(intType, strType, intType, null))).toBe('int | str | None');
    expect(unite(intType, intType)).toBe(intType);
    expect(outcome(() => callMethod(unite(intType, strType), '__eq__', unite(strType, intType)))).toBe('True');
    expect(checkInstance(null, unite(intType, null))).toBe(true);
  });

  it('are for types only', () => {
    expect(typeType.slots.or!(intType, 3)).toBe(NotImplemented);
    expect(outcome(() => makeClass('X', [unite(intType, strType) as PyType]))).toContain('TypeError');
  });
});

it('everything derives from object', () => {
  expect(exceptionTypes.KeyError.mro.at(-1)).toBe(objectType);
  expect(intType.isSubtype(objectType)).toBe(true);
});
