// Making nodes from their fields, for trees that are not parsed.

import type { Node } from './asdl.js';
import type { Span } from './ast.js';

const BOUND = ['binding'];
const SCOPED = ['scope'];
const DEFINITION = ['binding', 'scope', 'typeParamsScope'];

/** What nodes have besides their fields and what is null until scope analysis fills it. */
const ADDITIONS: Partial<Record<Node['kind'], readonly string[]>> = {
  Module: SCOPED,
  Interactive: SCOPED,
  Expression: SCOPED,
  FunctionDef: DEFINITION,
  AsyncFunctionDef: DEFINITION,
  ClassDef: DEFINITION,
  TypeAlias: ['scope', 'typeParamsScope'],
  Lambda: SCOPED,
  ListComp: SCOPED,
  SetComp: SCOPED,
  DictComp: SCOPED,
  GeneratorExp: SCOPED,
  Name: BOUND,
  arg: BOUND,
  alias: BOUND,
  ExceptHandler: BOUND,
  MatchMapping: BOUND,
  MatchStar: BOUND,
  MatchAs: BOUND,
  TypeVar: BOUND,
  ParamSpec: BOUND,
  TypeVarTuple: BOUND,
};

/** See ADDITIONS. */
export function additionsOf(kind: Node['kind']): readonly string[] {
  return ADDITIONS[kind] ?? [];
}

/** A node with these fields, as the parser makes it; names within it are taken to stand where it stands. */
export function makeNode(kind: Node['kind'], span: Span, fields: Readonly<Record<string, unknown>>): Node {
  const node: Record<string, unknown> = { kind, start: span.start, end: span.end, ...fields };
  for (const name of additionsOf(kind)) node[name] = null;
  if (kind === 'FunctionDef' || kind === 'AsyncFunctionDef' || kind === 'ClassDef') node.nameSpan = span;
  if (kind === 'Attribute') node.attrSpan = span;
  return node as unknown as Node;
}
