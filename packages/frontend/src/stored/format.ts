// How a syntax tree is stored in bytes, for modules that are parsed when the library is built and not when they are imported.
// One stored tree is
//
//   length of the next part, as a varint
//   the strings of the tree (identifiers, literals, numbers that need text), as a JSON array
//   the nodes, from the root, each before its children
//
// A node is the number of its kind (0 for none), its span, what it has besides fields, and its fields in the order of the ASDL.
// Spans are two varints: how far the start is from the start of the node written before, and the length. Strings are their
// numbers, plus one where they may be absent. The body of a function that can wait (deferred/skim.ts) has its length before
// it, so that reading passes over it. What reads a tree and what wrote it are of one build, so nothing says which version it is.

import { FIELDS, type Node } from '../asdl.js';

/** What is written for a field. */
export type FieldForm = 'node' | 'nodes' | 'string' | 'strings' | 'number' | 'name' | 'names' | 'constant';

export interface StoredField {
  readonly name: string;
  readonly form: FieldForm;
}

/** Fields that hold no nodes although the ASDL table does not say so. */
const PLAIN: Readonly<Record<string, FieldForm>> = {
  'FunctionDef.name': 'string',
  'AsyncFunctionDef.name': 'string',
  'ClassDef.name': 'string',
  'AnnAssign.simple': 'number',
  'ImportFrom.module': 'string',
  'ImportFrom.level': 'number',
  'Global.names': 'strings',
  'Nonlocal.names': 'strings',
  'FormattedValue.conversion': 'number',
  'Interpolation.str': 'string',
  'Interpolation.conversion': 'number',
  'Attribute.attr': 'string',
  'Name.id': 'string',
  'comprehension.is_async': 'number',
  'ExceptHandler.name': 'string',
  'arg.arg': 'string',
  'keyword.arg': 'string',
  'alias.name': 'string',
  'alias.asname': 'string',
  'MatchMapping.rest': 'string',
  'MatchClass.kwd_attrs': 'strings',
  'MatchStar.name': 'string',
  'MatchAs.name': 'string',
  'TypeVar.name': 'string',
  'ParamSpec.name': 'string',
  'TypeVarTuple.name': 'string',
  'Compare.ops': 'names',
};

function formOf(kind: string, { name, type }: (typeof FIELDS)[Node['kind']][number]): FieldForm {
  const plain = PLAIN[`${kind}.${name}`];
  if (plain !== undefined) return plain;
  if (type === 'enum') return 'name';
  if (type === 'constant') return 'constant';
  return type === 'list' ? 'nodes' : 'node';
}

/** The kinds of nodes; one is written as its index plus one. */
export const KINDS = Object.keys(FIELDS) as Node['kind'][];

/** The fields of each kind, by its index. */
export const STORED_FIELDS: readonly (readonly StoredField[])[] = KINDS.map((kind) =>
  FIELDS[kind].map((field) => ({ name: field.name, form: formOf(kind, field) })),
);

/** Kinds without a span. */
export const WITHOUT_SPAN: ReadonlySet<string> = new Set(['comprehension', 'arguments', 'withitem', 'match_case']);

/** Names of nodes without fields, by their numbers. */
export const NAMES = (
  'Load Store Del And Or Invert Not UAdd USub Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv ' +
  'Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn'
).split(' ');

/** The kinds of constants. */
export const CONSTANT = {
  none: 0,
  false: 1,
  true: 2,
  ellipsis: 3,
  string: 4,
  /** A `u"..."` literal. */
  unicodeString: 5,
  /** A str that a JavaScript string cannot hold, as its code points. */
  codePoints: 6,
  natural: 7,
  bigint: 8,
  float: 9,
  imaginary: 10,
  bytes: 11,
} as const;
