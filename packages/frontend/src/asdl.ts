// The fields of each syntax node in the order of CPython 3.14's Parser/Python.asdl. The dump prints them in this order,
// and passes that treat most nodes alike (scope analysis) find a node's children here instead of spelling out sixty
// visitors. Additions of ours (`binding`, `scope`, spans) are no fields.

import type {
  Alias,
  Arg,
  Arguments,
  Comprehension,
  ExceptHandler,
  Expr,
  FunctionType,
  Keyword,
  MatchCase,
  Mod,
  Pattern,
  Stmt,
  TypeParam,
  WithItem,
} from './ast.js';

/** Any node of the tree. */
export type Node =
  | Mod
  | FunctionType
  | Stmt
  | Expr
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase
  | Pattern
  | TypeParam;

/** How a field's value is written and whether it may be left out when empty. */
export type FieldType =
  /** A node, a list of nodes, a string, a number: told apart by the value. Never left out. */
  | 'required'
  /** Left out when `null`. */
  | 'optional'
  /** Left out when empty. */
  | 'list'
  /** The name of a node without fields (`Load`, `Add`), or a list of such names. */
  | 'enum'
  /** A constant of the program, where `null` means None. */
  | 'constant';

export interface Field {
  name: string;
  type: FieldType;
}

/** `a` is required, `a?` optional, `a*` a list, `a!` an enum, `a=` a constant. */
function fields(spec: string): readonly Field[] {
  const types: Record<string, FieldType> = { '?': 'optional', '*': 'list', '!': 'enum', '=': 'constant' };
  return spec.split(' ').map((word) => {
    const type = types[word.at(-1) ?? ''] ?? 'required';
    const name = type === 'required' ? word : word.slice(0, -1);
    return { name, type };
  });
}

const NONE: readonly Field[] = [];
const FUNCTION = fields('name args body* decorator_list* returns? type_params*');
const FOR = fields('target iter body* orelse*');
const WITH = fields('items* body*');
const TRY = fields('body* handlers* orelse* finalbody*');
const COMPREHENSION = fields('elt generators*');

export const FIELDS: Record<Node['kind'], readonly Field[]> = {
  Module: fields('body*'),
  Interactive: fields('body*'),
  Expression: fields('body'),
  FunctionType: fields('argtypes* returns'),

  FunctionDef: FUNCTION,
  AsyncFunctionDef: FUNCTION,
  ClassDef: fields('name bases* keywords* body* decorator_list* type_params*'),
  Return: fields('value?'),
  Delete: fields('targets*'),
  Assign: fields('targets* value'),
  TypeAlias: fields('name type_params* value'),
  AugAssign: fields('target op! value'),
  AnnAssign: fields('target annotation value? simple'),
  For: FOR,
  AsyncFor: FOR,
  While: fields('test body* orelse*'),
  If: fields('test body* orelse*'),
  With: WITH,
  AsyncWith: WITH,
  Match: fields('subject cases*'),
  Raise: fields('exc? cause?'),
  Try: TRY,
  TryStar: TRY,
  Assert: fields('test msg?'),
  Import: fields('names*'),
  ImportFrom: fields('module? names* level'),
  Global: fields('names*'),
  Nonlocal: fields('names*'),
  Expr: fields('value'),
  Pass: NONE,
  Break: NONE,
  Continue: NONE,

  BoolOp: fields('op! values*'),
  NamedExpr: fields('target value'),
  BinOp: fields('left op! right'),
  UnaryOp: fields('op! operand'),
  Lambda: fields('args body'),
  IfExp: fields('test body orelse'),
  Dict: fields('keys* values*'),
  Set: fields('elts*'),
  ListComp: COMPREHENSION,
  SetComp: COMPREHENSION,
  DictComp: fields('key value generators*'),
  GeneratorExp: COMPREHENSION,
  Await: fields('value'),
  Yield: fields('value?'),
  YieldFrom: fields('value'),
  Compare: fields('left ops! comparators*'),
  Call: fields('func args* keywords*'),
  FormattedValue: fields('value conversion format_spec?'),
  Interpolation: fields('value str= conversion format_spec?'),
  JoinedStr: fields('values*'),
  TemplateStr: fields('values*'),
  Constant: fields('value='),
  Attribute: fields('value attr ctx!'),
  Subscript: fields('value slice ctx!'),
  Starred: fields('value ctx!'),
  Name: fields('id ctx!'),
  List: fields('elts* ctx!'),
  Tuple: fields('elts* ctx!'),
  Slice: fields('lower? upper? step?'),

  comprehension: fields('target iter ifs* is_async'),
  ExceptHandler: fields('type? name? body*'),
  arguments: fields('posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*'),
  arg: fields('arg annotation?'),
  keyword: fields('arg? value'),
  alias: fields('name asname?'),
  withitem: fields('context_expr optional_vars?'),
  match_case: fields('pattern guard? body*'),

  MatchValue: fields('value'),
  MatchSingleton: fields('value='),
  MatchSequence: fields('patterns*'),
  MatchMapping: fields('keys* patterns* rest?'),
  MatchClass: fields('cls patterns* kwd_attrs* kwd_patterns*'),
  MatchStar: fields('name?'),
  MatchAs: fields('pattern? name?'),
  MatchOr: fields('patterns*'),

  TypeVar: fields('name bound? default_value?'),
  ParamSpec: fields('name default_value?'),
  TypeVarTuple: fields('name default_value?'),
};

/** The value of one field, for code that goes by the table. */
export function fieldValue(node: Node, name: string): unknown {
  return (node as unknown as Record<string, unknown>)[name];
}

/** Calls `visit` with each child of `node`, in the order of the fields. Strings and absent children are left out. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  for (const field of FIELDS[node.kind]) {
    if (field.type === 'enum' || field.type === 'constant') continue;
    const value = fieldValue(node, field.name);
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) visit(value as Node);
    else for (const item of value) if (typeof item === 'object' && item !== null) visit(item as Node);
  }
}

/** Puts what `map` gives in the place of each child of `node`. */
export function mapChildren(node: Node, map: (child: Node) => Node): void {
  const fields = node as unknown as Record<string, unknown>;
  const mapItem = (item: unknown): unknown => (typeof item === 'object' && item !== null ? map(item as Node) : item);
  for (const { name, type } of FIELDS[node.kind]) {
    if (type === 'enum' || type === 'constant') continue;
    const value = fields[name];
    fields[name] = Array.isArray(value) ? value.map(mapItem) : mapItem(value);
  }
}
