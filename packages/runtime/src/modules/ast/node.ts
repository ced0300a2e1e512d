// AST, the base of all syntax node classes: construction from fields, `__replace__`, pickling, repr.
// CPython: Parser/asdl_c.py (ast_type_init, ast_type_reduce, ast_type_replace, ast_repr_max_depth).

import { raiseTypeError } from '../../errors/raise.js';
import { warn } from '../../errors/warn.js';
import { defineType } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import { isInstance, type PyType, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute, lookupAttribute, setAttribute } from '../../protocols/attribute.js';
import { call } from '../../protocols/call.js';
import { toArray } from '../../protocols/iterate.js';
import { repr, reprGuard } from '../../protocols/repr.js';
import { length } from '../../protocols/subscript.js';
import { PyDict } from '../../types/dict.js';
import { DICT_ATTRIBUTE } from '../../types/dict-attribute.js';
import { PyGenericAlias } from '../../types/generic-alias.js';
import { instanceDict } from '../../types/instance-dict.js';
import { makeList, PyList } from '../../types/list.js';
import { strOf } from '../../types/str/text.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { PyUnion } from '../../types/union.js';
import { makeStr } from '../../types/wide-str.js';
import { nodeTypes } from './node-types.js';

/** The names in `_fields` or `_attributes` of the node's class. */
function namesOf(type: PyType, which: '_fields' | '_attributes'): string[] {
  const value = lookupAttribute(type, which);
  if (value === undefined) return [];
  length(value);
  return toArray(value).map((name) => strOf(name)?.toString() ?? '');
}

/** The name of a class without the module that built-in ones carry. */
function plainName(type: PyType): string {
  return type.name.slice(type.name.lastIndexOf('.') + 1);
}

// ### Construction

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  const type = typeOf(self);
  const fields = namesOf(type, '_fields');
  const keywords = names ?? [];
  const positional = args.length - keywords.length;
  if (positional > fields.length)
    raiseTypeError(
      `${plainName(type)} constructor takes at most ${fields.length} positional argument${fields.length === 1 ? '' : 's'}`,
    );
  const missing = new Set(fields);
  for (let i = 0; i < positional; i++) {
    setAttribute(self, fields[i]!, args[i]!);
    missing.delete(fields[i]!);
  }
  keywords.forEach((name, i) => {
    if (fields.includes(name)) {
      if (!missing.delete(name)) raiseTypeError(`${plainName(type)} got multiple values for argument '${name}'`);
    } else checkAttribute(type, name);
    setAttribute(self, name, args[positional + i]!);
  });
  if (missing.size > 0) fillMissing(self, type, missing);
}

function checkAttribute(type: PyType, name: string): void {
  if (namesOf(type, '_attributes').includes(name)) return;
  warn(
    'DeprecationWarning',
    `${type.name}.__init__ got an unexpected keyword argument '${name}'. ` +
      'Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.',
  );
}

/** Gives fields that were left out what their type has for that: None (by the class), an empty list, Load. */
function fillMissing(self: Value, type: PyType, missing: ReadonlySet<string>): void {
  const types = lookupAttribute(type, '_field_types');
  if (!(types instanceof PyDict)) return;
  for (const name of missing) {
    const fieldType = types.getStr(name);
    if (fieldType === undefined)
      warn(
        'DeprecationWarning',
        `Field '${name}' is missing from ${type.name}._field_types. This will become an error in Python 3.15.`,
      );
    else if (fieldType instanceof PyUnion) continue;
    else if (fieldType instanceof PyGenericAlias) setAttribute(self, name, makeList([]));
    else if (fieldType === nodeTypes().typeOf('expr_context')) setAttribute(self, name, nodeTypes().singleton('Load'));
    else
      warn(
        'DeprecationWarning',
        `${type.name}.__init__ missing 1 required positional argument: '${name}'. ` +
          'This will become an error in Python 3.15.',
      );
  }
}

// ### Copies

/** `__reduce__`: the class is called with None for its fields, so that nothing is found missing, then gets its state. */
function reduce(self: Value): Value {
  const type = typeOf(self);
  const state = instanceDict(self as PyInstance);
  const fields = namesOf(type, '_fields');
  const absent = fields.findIndex((name) => state.getStr(name) === undefined);
  const count = absent < 0 ? fields.length : absent;
  return makeTuple([type, makeTuple(Array.from({ length: count }, () => null)), state]);
}

function replace(self: Value, args: Value[], changes: Map<string, Value>): Value {
  if (args.length > 0) raiseTypeError('__replace__() takes no positional arguments');
  const type = typeOf(self);
  const state = instanceDict(self as PyInstance);
  const fields = namesOf(type, '_fields');
  const attributes = namesOf(type, '_attributes');
  const unexpected = [...changes.keys()].find((name) => !fields.includes(name) && !attributes.includes(name));
  if (unexpected !== undefined)
    raiseTypeError(`${type.name}.__replace__ got an unexpected keyword argument '${unexpected}'.`);
  checkComplete(type, fields, (name) => changes.has(name) || state.getStr(name) !== undefined);
  const payload = new Map<string, Value>();
  for (const name of [...fields, ...attributes]) {
    const value = changes.has(name) ? changes.get(name) : state.getStr(name);
    if (value !== undefined) payload.set(name, value);
  }
  return call(type, [...payload.values()], [...payload.keys()]);
}

/** TypeError when the copy would lack a field that has no default. */
function checkComplete(type: PyType, fields: readonly string[], isGiven: (name: string) => boolean): void {
  const types = lookupAttribute(type, '_field_types');
  const isOptional = (name: string): boolean => types instanceof PyDict && types.getStr(name) instanceof PyUnion;
  const missing = fields.filter((name) => !isGiven(name) && !isOptional(name)).sort();
  if (missing.length === 0) return;
  const plural = missing.length === 1 ? '' : 's';
  const list = missing.map((name) => `'${name}'`).join(', ');
  raiseTypeError(`${type.name}.__replace__ missing ${missing.length} keyword argument${plural}: ${list}.`);
}

// ### repr

/** Nodes nested deeper are shown as `Name(...)`, and of a list only the ends. */
const REPR_DEPTH = 3;

function reprNode(self: Value, depth: number): PyStr {
  const type = typeOf(self);
  if (depth <= 0) return makeStr(`${type.name}(...)`);
  return reprGuard(self, `${type.name}(...)`, () => {
    const parts = namesOf(type, '_fields').map((name) => {
      const value = getAttribute(self, name);
      return `${name}=${reprItems(value, depth - 1) ?? reprItem(value, depth - 1)}`;
    });
    return makeStr(`${type.name}(${parts.join(', ')})`);
  });
}

function reprItem(value: Value, depth: number): PyStr {
  return isInstance(value, astType) ? reprNode(value, depth) : repr(value);
}

/** A list or tuple with its inner items left out; undefined for anything else. */
function reprItems(value: Value, depth: number): string | undefined {
  if (!(value instanceof PyList || value instanceof PyTuple)) return undefined;
  const { items } = value;
  const shown: PyStr[] = items.length === 0 ? [] : [reprItem(items[0]!, depth)];
  if (items.length > 2) shown.push('...');
  if (items.length > 1) shown.push(reprItem(items[items.length - 1]!, depth));
  const text = shown.join(', ');
  return value instanceof PyList ? `[${text}]` : `(${text}${items.length === 1 ? ',' : ''})`;
}

// ### Table

export const astType: PyType = defineType({
  name: 'AST',
  module: 'ast',
  doc: '',
  hasDict: true,
  slots: {
    construct: (cls) => new PyInstance(cls.rootShape),
    init,
    repr: (self) => reprNode(self, REPR_DEPTH),
  },
  methods: [
    { name: '__reduce__', signature: '($self, /)', doc: '', impl: reduce },
    {
      name: '__replace__',
      signature: '($self, /, *args, **fields)',
      doc: 'A copy of the node with these fields replaced.',
      impl: replace,
    },
  ],
  getset: [DICT_ATTRIBUTE],
  attributes: { _fields: makeTuple([]), _attributes: makeTuple([]), __match_args__: makeTuple([]) },
});
