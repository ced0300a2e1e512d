// functools.partial: a function with some of its arguments given. Placeholders among them are filled first when it is called.
// CPython: Modules/_functoolsmodule.c partial_*.

import { raiseTypeError } from '../../errors/raise.js';
import { defaultState } from '../../introspection/reduce.js';
import { defineType } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { type PyType, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { call } from '../../protocols/call.js';
import { repr, reprGuard, str } from '../../protocols/repr.js';
import { PyDict } from '../../types/dict.js';
import { DICT_ATTRIBUTE } from '../../types/dict-attribute.js';
import { CLASS_GETITEM } from '../../types/generic-alias.js';
import { instanceDict, setInstanceDict } from '../../types/instance-dict.js';
import { keyLookup } from '../../types/keys.js';
import { PyMethod } from '../../types/method.js';
import { qualifiedName } from '../../types/object.js';
import { joinStrings, joinWith } from '../../types/str/text.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { Placeholder } from './placeholder.js';

// ### Representation

export class PyPartial extends PyInstance {
  fn: Value;
  args: PyTuple;
  keywords: PyDict;
  /** How many placeholders are among `args`. */
  open: number;
  constructor(shape: Shape, fn: Value, args: PyTuple, keywords: PyDict) {
    super(shape);
    this.fn = fn;
    this.args = args;
    this.keywords = keywords;
    this.open = countPlaceholders(args.items);
  }
}

const own = (self: Value): PyPartial => self as PyPartial;

function countPlaceholders(args: readonly Value[]): number {
  let count = 0;
  for (const arg of args) if (arg === Placeholder) count++;
  return count;
}

// ### Construction

/** A partial of `fn`; one of a partial that has no attributes of its own takes over what that one gives. */
export function makePartial(cls: PyType, fn: Value, args: readonly Value[], keywords: PyDict): PyPartial {
  if (typeOf(fn).slots.call === null) raiseTypeError('the first argument must be callable');
  checkTrailing(args);
  if (!(fn instanceof PyPartial) || defaultState(fn, false) !== null)
    return new PyPartial(cls.rootShape, fn, makeTuple(args), keywords);
  const merged = fn.keywords.copy();
  for (const [name, value] of keywords.entries()) merged.set(name, value);
  return new PyPartial(cls.rootShape, fn.fn, makeTuple(mergeArguments(fn, args)), merged);
}

/** The arguments of a partial with its placeholders filled from `args`, and the rest of them after it. */
function mergeArguments({ args: { items: given }, open }: PyPartial, args: readonly Value[]): Value[] {
  if (open === 0) return [...given, ...args];
  let used = 0;
  const filled = given.map((arg) => (arg === Placeholder && used < args.length ? args[used++]! : arg));
  return [...filled, ...args.slice(used)];
}

function checkTrailing(args: readonly Value[]): void {
  if (args.length > 0 && args[args.length - 1] === Placeholder) raiseTypeError('trailing Placeholders are not allowed');
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): PyPartial {
  const positional = args.length - (names?.length ?? 0);
  if (positional < 1) raiseTypeError("type 'partial' takes at least one argument");
  const keywords = new PyDict();
  names?.forEach((name, i) => {
    const value = args[positional + i]!;
    if (value === Placeholder) raiseTypeError('Placeholder cannot be passed as a keyword argument');
    keywords.setKeyword(name, value);
  });
  return makePartial(cls, args[0]!, args.slice(1, positional), keywords);
}

// ### Protocol slots

function callPartial(self: Value, args: Value[], names: readonly string[] | null): Value {
  const partial = own(self);
  const { fn, args: first, keywords, open } = partial;
  if (open === 0 && keywords.size === 0)
    return call(fn, first.items.length === 0 ? args : first.items.concat(args), names);
  const positional = args.length - (names?.length ?? 0);
  if (positional < open)
    raiseTypeError(`missing positional arguments in 'partial' call; expected at least ${open}, got ${positional}`);
  const all = mergeArguments(partial, args.slice(0, positional));
  const named = new Map<string, Value>();
  for (const [name, value] of keywords.entries()) named.set(keywordName(name), value);
  names?.forEach((name, i) => {
    named.set(name, args[positional + i]!);
  });
  return named.size === 0 ? call(fn, all, null) : call(fn, [...all, ...named.values()], [...named.keys()]);
}

function keywordName(name: Value): string {
  return keyLookup.nameOf(name) ?? raiseTypeError('keywords must be strings');
}

function partialRepr(self: Value): PyStr {
  return reprGuard(self, '...', () => {
    const { fn, args, keywords, type } = own(self);
    const parts = [repr(fn), ...args.items.map(repr)];
    for (const [name, value] of keywords.entries()) parts.push(joinStrings([str(name), '=', repr(value)]));
    return joinStrings([`${qualifiedName(type)}(`, joinWith(', ', parts), ')']);
  });
}

// ### Pickling

function reduce(self: PyPartial): Value {
  const state = makeTuple([self.fn, self.args, self.keywords, defaultState(self, false)]);
  return makeTuple([self.type, makeTuple([self.fn]), state]);
}

function setState(self: PyPartial, state: Value): null {
  if (!(state instanceof PyTuple) || state.items.length !== 4) return raiseTypeError('invalid partial state');
  const [fn, args, keywords, dict] = state.items as readonly [Value, Value, Value, Value];
  if (
    typeOf(fn).slots.call === null ||
    !(args instanceof PyTuple) ||
    !(keywords === null || keywords instanceof PyDict)
  )
    return raiseTypeError('invalid partial state');
  checkTrailing(args.items);
  self.fn = fn;
  self.args = args.type.isBuiltin ? args : makeTuple(args.items);
  self.keywords = keywords === null ? new PyDict() : keywords.type.isBuiltin ? keywords : keywords.copy();
  self.open = countPlaceholders(args.items);
  if (dict instanceof PyDict) setInstanceDict(self, dict);
  else instanceDict(self).clear();
  return null;
}

export const partialType: PyType = defineType({
  name: 'partial',
  module: 'functools',
  doc: 'A function to which some arguments are given already.',
  layout: 'partial',
  hasDict: true,
  hasWeakref: true,
  slots: {
    construct,
    repr: partialRepr,
    call: callPartial,
    descrGet: (self, obj) => (obj === undefined || obj === null ? self : new PyMethod(self, obj)),
  },
  methods: [
    CLASS_GETITEM,
    { name: '__reduce__', signature: '($self, /)', doc: '', impl: reduce },
    { name: '__setstate__', signature: '($self, state, /)', doc: '', impl: setState },
  ],
  getset: [
    DICT_ATTRIBUTE,
    { name: 'args', doc: 'The arguments given already, by position.', get: (self) => own(self).args },
    { name: 'func', doc: 'The function.', get: (self) => own(self).fn },
    {
      name: 'keywords',
      doc: 'The arguments given already, by name.',
      get: (self) => own(self).keywords,
    },
  ],
});
