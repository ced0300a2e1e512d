// functools.partial: a function with some of its arguments given. CPython: Modules/_functoolsmodule.c.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { type PyType, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { call } from '../../protocols/call.js';
import { repr, reprGuard } from '../../protocols/repr.js';
import { PyDict } from '../../types/dict.js';
import { DICT_ATTRIBUTE } from '../../types/dict-attribute.js';
import { PyMethod } from '../../types/method.js';
import { makeTuple } from '../../types/tuple.js';
import { makeStr } from '../../types/wide-str.js';

export class PyPartial extends PyInstance {
  readonly fn: Value;
  readonly args: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  constructor(shape: Shape, fn: Value, args: readonly Value[], keywords: ReadonlyMap<string, Value>) {
    super(shape);
    this.fn = fn;
    this.args = args;
    this.keywords = keywords;
  }
}

/** A partial of `fn`; one of a partial takes over what that one gives. */
export function makePartial(
  cls: PyType,
  fn: Value,
  args: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
): PyPartial {
  if (typeOf(fn).slots.call === null) raiseTypeError('the first argument must be callable');
  if (!(fn instanceof PyPartial)) return new PyPartial(cls.rootShape, fn, args, keywords);
  return new PyPartial(cls.rootShape, fn.fn, [...fn.args, ...args], new Map([...fn.keywords, ...keywords]));
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): PyPartial {
  const positional = args.length - (names?.length ?? 0);
  if (positional < 1) raiseTypeError("type 'partial' takes at least one argument");
  return makePartial(cls, args[0]!, args.slice(1, positional), keywordMap(args, positional, names));
}

function keywordMap(args: readonly Value[], positional: number, names: readonly string[] | null): Map<string, Value> {
  return new Map((names ?? []).map((name, i) => [name, args[positional + i]!]));
}

function callPartial(self: Value, args: Value[], names: readonly string[] | null): Value {
  const { fn, args: first, keywords } = self as PyPartial;
  if (keywords.size === 0) return call(fn, [...first, ...args], names);
  const positional = args.length - (names?.length ?? 0);
  const all = new Map([...keywords, ...keywordMap(args, positional, names)]);
  return call(fn, [...first, ...args.slice(0, positional), ...all.values()], [...all.keys()]);
}

function partialRepr(self: Value): PyStr {
  const { fn, args, keywords } = self as PyPartial;
  const name = typeOf(self) === partialType ? 'functools.partial' : typeOf(self).qualname;
  return reprGuard(self, `${name}(...)`, () => {
    const named = [...keywords].map(([key, value]) => `${key}=${repr(value)}`);
    return makeStr(`${name}(${[repr(fn), ...args.map(repr), ...named].join(', ')})`);
  });
}

function keywordDict(self: Value): PyDict {
  const dict = new PyDict();
  for (const [name, value] of (self as PyPartial).keywords) dict.setStr(name, value);
  return dict;
}

export const partialType: PyType = defineType({
  name: 'partial',
  module: 'functools',
  doc: 'Create a new function with partial application of the given arguments and keywords.',
  layout: 'partial',
  hasDict: true,
  slots: {
    construct,
    init: () => {},
    repr: partialRepr,
    call: callPartial,
    descrGet: (self, obj) => (obj === undefined || obj === null ? self : new PyMethod(self, obj)),
  },
  getset: [
    DICT_ATTRIBUTE,
    { name: 'func', doc: 'The function.', get: (self) => (self as PyPartial).fn },
    { name: 'args', doc: 'The first arguments.', get: (self) => makeTuple((self as PyPartial).args) },
    { name: 'keywords', doc: 'The keyword arguments.', get: keywordDict },
  ],
});
