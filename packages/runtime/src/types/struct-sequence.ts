// Struct sequences: tuples whose items also have names, such as `sys.version_info`. Fields that come after the items are
// attributes only. CPython: Objects/structseq.c.

import { isThrown } from '../errors/matches.js';
import { raiseTypeError } from '../errors/raise.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import type { PyType } from '../object/type.js';
import { typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { toArray } from '../protocols/iterate.js';
import { repr } from '../protocols/repr.js';
import { PyDict } from './dict-storage.js';
import { makeList } from './list.js';
import { makeTuple, PyTuple, tupleType } from './tuple.js';
import { makeStr } from './wide-str.js';

export interface StructSpec {
  readonly module: string;
  readonly name: string;
  /** See NativeSpec. */
  readonly doc?: string;
  /** What reprs show; default `module.name`. */
  readonly title?: string;
  /** The names of the first items; those of the others are those of the first hidden fields. */
  readonly fields: readonly string[];
  /** How many items have no name of their own. */
  readonly unnamed?: number;
  /** Fields that are no items. */
  readonly hidden?: readonly string[];
  /** True when programs can make instances. */
  readonly canConstruct?: boolean;
  /** Fills in hidden fields that were not given. */
  readonly complete?: (items: readonly Value[], hidden: readonly (Value | undefined)[]) => readonly Value[];
}

/** A struct sequence with hidden fields. */
class PyStructSequence extends PyTuple {
  readonly hidden: readonly Value[];
  constructor(type: PyType, items: readonly Value[], hidden: readonly Value[]) {
    super(type.rootShape, items);
    this.hidden = hidden;
  }
}

const specs = new Map<PyType, StructSpec>();

// ### Defining types

/** A type of struct sequences. */
export function defineStruct(spec: StructSpec): PyType {
  const { module, name, doc = null, fields, unnamed = 0, hidden = [], canConstruct = false } = spec;
  const count = fields.length + unnamed;
  const type = defineType({
    name,
    module,
    doc,
    base: () => tupleType,
    isBaseType: false,
    slots: {
      repr: (self) => structRepr(spec, self as PyTuple),
      construct: canConstruct
        ? (cls, args, names) => construct(cls, spec, args, names)
        : () => raiseTypeError(`cannot create '${module}.${name}' instances`),
    },
    methods,
    getset: [
      ...fields.map((field, index) => ({
        name: field,
        doc: '',
        isMember: true,
        get: (self: Value) => (self as PyTuple).items[index] ?? null,
      })),
      ...hidden.map((field, index) => ({
        name: field,
        doc: '',
        isMember: true,
        get: (self: Value) => hiddenFields(self)[index] ?? null,
      })),
    ],
    attributes: {
      n_fields: count + hidden.length,
      n_sequence_fields: count,
      n_unnamed_fields: unnamed,
      __match_args__: makeTuple(fields.map(makeStr)),
    },
  });
  specs.set(type, spec);
  return type;
}

/** A type of struct sequences that programs cannot instantiate. */
export function defineStructSequence(
  module: string,
  name: string,
  doc: string,
  fields: readonly string[],
  title = `${module}.${name}`,
  hidden: readonly string[] = [],
): PyType {
  return defineStruct({ module, name, doc, fields, title, hidden });
}

/** A struct sequence with these items, one for each field, and the values of hidden fields. */
export function makeStructSequence(type: PyType, items: readonly Value[], hidden: readonly Value[] = []): PyTuple {
  return hidden.length === 0 ? new PyTuple(type.rootShape, items) : new PyStructSequence(type, items, hidden);
}

function hiddenFields(self: Value): readonly Value[] {
  return self instanceof PyStructSequence ? self.hidden : [];
}

const titleOf = ({ module, name, title }: StructSpec): string => title ?? `${module}.${name}`;

function structRepr(spec: StructSpec, self: PyTuple): PyStr {
  const names = [...spec.fields, ...(spec.hidden ?? [])];
  return makeStr(`${titleOf(spec)}(${self.items.map((item, i) => `${names[i]}=${repr(item)}`).join(', ')})`);
}

// ### Making instances

function construct(cls: PyType, spec: StructSpec, args: Value[], names: readonly string[] | null): Value {
  const [sequence, dict] = bindConstructor('structseq', '(sequence, dict={})', args, names) as [Value, Value?];
  const given = sequenceItems(sequence);
  if (dict !== undefined && !(dict instanceof PyDict))
    return raiseTypeError(`${titleOf(spec)}() takes a dict as second arg, if any`);
  const least = spec.fields.length + (spec.unnamed ?? 0);
  const most = least + (spec.hidden ?? []).length;
  if (given.length < least || given.length > most) {
    const bound = least === most ? '' : given.length < least ? 'at least ' : 'at most ';
    const article = least === most ? 'a' : 'an';
    const wanted = given.length < least ? least : most;
    raiseTypeError(`${titleOf(spec)}() takes ${article} ${bound}${wanted}-sequence (${given.length}-sequence given)`);
  }
  const items = given.slice(0, least);
  return makeStructSequence(cls, items, hiddenValues(spec, items, given.slice(least), dict));
}

function sequenceItems(sequence: Value): readonly Value[] {
  try {
    return toArray(sequence);
  } catch (error) {
    if (isThrown(error, 'TypeError')) return raiseTypeError('constructor requires a sequence');
    throw error;
  }
}

function hiddenValues(
  spec: StructSpec,
  items: readonly Value[],
  given: readonly Value[],
  dict: PyDict | undefined,
): readonly Value[] {
  const names = spec.hidden ?? [];
  let used = 0;
  const values = names.map((name, i) => {
    if (i < given.length) return given[i];
    const value = dict?.getStr(name);
    if (value !== undefined) used++;
    return value;
  });
  if (dict !== undefined && used < dict.size)
    raiseTypeError(`${titleOf(spec)}() got duplicate or unexpected field name(s)`);
  return spec.complete?.(items, values) ?? values.map((value) => value ?? null);
}

// ### Methods

function reduce(self: PyTuple): Value {
  const { hidden = [] } = specs.get(typeOf(self))!;
  const dict = new PyDict();
  const values = hiddenFields(self);
  hidden.forEach((name, i) => {
    dict.setStr(name, values[i] ?? null);
  });
  return makeTuple([typeOf(self), makeTuple([makeTuple([...self.items]), dict])]);
}

function replace(self: PyTuple, args: Value[], changes: Map<string, Value>): Value {
  const spec = specs.get(typeOf(self))!;
  if (args.length > 0) raiseTypeError('__replace__() takes no positional arguments');
  if ((spec.unnamed ?? 0) > 0)
    raiseTypeError(`__replace__() is not supported for ${titleOf(spec)} because it has unnamed field(s)`);
  const take = (name: string, value: Value): Value => {
    const changed = changes.get(name);
    changes.delete(name);
    return changed === undefined ? value : changed;
  };
  const items = spec.fields.map((name, i) => take(name, self.items[i]!));
  const old = hiddenFields(self);
  const hidden = (spec.hidden ?? []).map((name, i) => take(name, old[i] ?? null));
  if (changes.size > 0) {
    const names = makeList([...changes.keys()].map(makeStr));
    raiseTypeError(`Got unexpected field name(s): ${repr(names)}`);
  }
  return makeStructSequence(typeOf(self), items, hidden);
}

const methods: readonly MethodSpec[] = [
  { name: '__reduce__', signature: '($self, /)', doc: '', impl: reduce },
  {
    name: '__replace__',
    signature: '($self, /, *args, **changes)',
    impl: replace,
  },
];
