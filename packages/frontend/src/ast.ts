// The typed syntax tree. Names and fields are those of CPython 3.14's Parser/Python.asdl, in its order, so that a dump
// can be compared with `ast.dump`. Differences, all additions:
//   - positions are UTF-16 offsets `start`/`end` into the source text (source.ts turns them into lines and columns);
//   - nodes that bind or use a name carry a `binding`, and nodes that open a scope a `scope`; scope/analyse.ts fills both.
// `null` stands where the ASDL has an absent optional field.

import type { Binding, Scope } from './scope/binding.js';
import type { Source } from './source.js';
import type { TypeIgnore } from './type-comments.js';

/** What stands for the body of a function that is made when the function is first called (deferred/skim.ts). */
export interface Deferral {
  /** All statements of the body. */
  parse(source: Source): Stmt[];
  /** The attributes that it assigns to through `self`. */
  selfAttributes(source: Source): readonly string[];
}

/** Offsets into the source text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

// ### Modules

export interface Module extends Span {
  kind: 'Module';
  body: Stmt[];
  /** Only when type comments are read (type-comments.ts), as every `type_comment`. */
  type_ignores?: readonly TypeIgnore[];
  scope: Scope | null;
}
/** One statement typed at a prompt: expression statements show their value (`compile(..., 'single')`). */
export interface Interactive extends Span {
  kind: 'Interactive';
  body: Stmt[];
  scope: Scope | null;
}
export interface Expression extends Span {
  kind: 'Expression';
  body: Expr;
  scope: Scope | null;
}
export type Mod = Module | Interactive | Expression;
/** The signature in a type comment; no module that could be compiled. */
export interface FunctionType extends Span {
  kind: 'FunctionType';
  argtypes: Expr[];
  returns: Expr;
}

// ### Statements

export interface FunctionDef extends Span {
  kind: 'FunctionDef' | 'AsyncFunctionDef';
  name: string;
  nameSpan: Span;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_comment?: string;
  type_params: TypeParam[];
  binding: Binding | null;
  scope: Scope | null;
  /** The scope of `type_params` when there are any (an annotation scope around the function's own). */
  typeParamsScope: Scope | null;
  /** A body that waits: `body` has the docstring only, `scope` the parameters. */
  deferred?: Deferral | null;
  /** Parses a deferred body and resolves its names. */
  complete?: () => void;
}
export interface ClassDef extends Span {
  kind: 'ClassDef';
  name: string;
  nameSpan: Span;
  bases: Expr[];
  keywords: Keyword[];
  body: Stmt[];
  decorator_list: Expr[];
  type_params: TypeParam[];
  binding: Binding | null;
  scope: Scope | null;
  typeParamsScope: Scope | null;
  /** The variable in which the scope of the type parameters hands them to the class body, `.type_params`; set by scope/analyse.ts. */
  typeParamsVariable?: { binding: Binding | null };
}
export interface Return extends Span {
  kind: 'Return';
  value: Expr | null;
}
export interface Delete extends Span {
  kind: 'Delete';
  targets: Expr[];
}
export interface Assign extends Span {
  kind: 'Assign';
  targets: Expr[];
  value: Expr;
  type_comment?: string;
}
export interface TypeAlias extends Span {
  kind: 'TypeAlias';
  name: Name;
  type_params: TypeParam[];
  value: Expr;
  typeParamsScope: Scope | null;
  /** The scope in which `value` is evaluated lazily. */
  scope: Scope | null;
}
export interface AugAssign extends Span {
  kind: 'AugAssign';
  target: Name | Attribute | Subscript;
  op: Operator;
  value: Expr;
}
export interface AnnAssign extends Span {
  kind: 'AnnAssign';
  target: Name | Attribute | Subscript;
  annotation: Expr;
  value: Expr | null;
  /** 1 when the target is a bare name (not in parentheses). */
  simple: 0 | 1;
  /** Which element of `__conditional_annotations__` says that the statement was reached; set by scope/analyse.ts when one does. */
  conditionalIndex?: number;
}
export interface For extends Span {
  kind: 'For' | 'AsyncFor';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
  type_comment?: string;
}
export interface While extends Span {
  kind: 'While';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface If extends Span {
  kind: 'If';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface With extends Span {
  kind: 'With' | 'AsyncWith';
  items: WithItem[];
  body: Stmt[];
  type_comment?: string;
}
export interface Match extends Span {
  kind: 'Match';
  subject: Expr;
  cases: MatchCase[];
}
export interface Raise extends Span {
  kind: 'Raise';
  exc: Expr | null;
  cause: Expr | null;
}
export interface Try extends Span {
  kind: 'Try' | 'TryStar';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}
export interface Assert extends Span {
  kind: 'Assert';
  test: Expr;
  msg: Expr | null;
}
export interface Import extends Span {
  kind: 'Import';
  names: Alias[];
}
export interface ImportFrom extends Span {
  kind: 'ImportFrom';
  module: string | null;
  names: Alias[];
  level: number;
}
export interface Global extends Span {
  kind: 'Global';
  names: string[];
}
export interface Nonlocal extends Span {
  kind: 'Nonlocal';
  names: string[];
}
export interface ExprStmt extends Span {
  kind: 'Expr';
  value: Expr;
}
export interface Pass extends Span {
  kind: 'Pass';
}
export interface Break extends Span {
  kind: 'Break';
}
export interface Continue extends Span {
  kind: 'Continue';
}
export type Stmt =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | While
  | If
  | With
  | Match
  | Raise
  | Try
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

// ### Expressions

export interface BoolOp extends Span {
  kind: 'BoolOp';
  op: 'And' | 'Or';
  values: Expr[];
}
export interface NamedExpr extends Span {
  kind: 'NamedExpr';
  target: Name;
  value: Expr;
}
export interface BinOp extends Span {
  kind: 'BinOp';
  left: Expr;
  op: Operator;
  right: Expr;
}
export interface UnaryOp extends Span {
  kind: 'UnaryOp';
  op: 'Invert' | 'Not' | 'UAdd' | 'USub';
  operand: Expr;
}
export interface Lambda extends Span {
  kind: 'Lambda';
  args: Arguments;
  body: Expr;
  scope: Scope | null;
}
export interface IfExp extends Span {
  kind: 'IfExp';
  test: Expr;
  body: Expr;
  orelse: Expr;
}
export interface Dict extends Span {
  kind: 'Dict';
  /** `null` at the place of a `**mapping`. */
  keys: (Expr | null)[];
  values: Expr[];
}
export interface SetDisplay extends Span {
  kind: 'Set';
  elts: Expr[];
}
export interface ListComp extends Span {
  kind: 'ListComp' | 'SetComp' | 'GeneratorExp';
  elt: Expr;
  generators: Comprehension[];
  scope: Scope | null;
}
export interface DictComp extends Span {
  kind: 'DictComp';
  key: Expr;
  value: Expr;
  generators: Comprehension[];
  scope: Scope | null;
}
export interface Await extends Span {
  kind: 'Await';
  value: Expr;
}
export interface Yield extends Span {
  kind: 'Yield';
  value: Expr | null;
}
export interface YieldFrom extends Span {
  kind: 'YieldFrom';
  value: Expr;
}
export interface Compare extends Span {
  kind: 'Compare';
  left: Expr;
  ops: CmpOp[];
  comparators: Expr[];
}
export interface Call extends Span {
  kind: 'Call';
  func: Expr;
  args: Expr[];
  keywords: Keyword[];
  /** Made by the compiler: the keyword arguments are merged into a dict for `func`, which is not called. */
  gathers?: true;
}
export interface FormattedValue extends Span {
  kind: 'FormattedValue';
  value: Expr;
  /** -1 for none, else the code of `s`, `r` or `a`. */
  conversion: number;
  format_spec: JoinedStr | null;
}
export interface Interpolation extends Span {
  kind: 'Interpolation';
  value: Expr;
  /** The source text of the field's expression. */
  str: string;
  conversion: number;
  format_spec: JoinedStr | null;
}
export interface JoinedStr extends Span {
  kind: 'JoinedStr';
  values: Expr[];
}
export interface TemplateStr extends Span {
  kind: 'TemplateStr';
  values: Expr[];
}
export interface Constant extends Span {
  kind: 'Constant';
  value: ConstantValue;
  /** True for a `u"..."` literal (`kind='u'` in the ASDL). */
  u: boolean;
}
export interface Attribute extends Span {
  kind: 'Attribute';
  value: Expr;
  attr: string;
  /** Where the attribute's name stands. */
  attrSpan: Span;
  ctx: Context;
}
export interface Subscript extends Span {
  kind: 'Subscript';
  value: Expr;
  slice: Expr;
  ctx: Context;
}
export interface Starred extends Span {
  kind: 'Starred';
  value: Expr;
  ctx: Context;
}
export interface Name extends Span {
  kind: 'Name';
  id: string;
  ctx: Context;
  binding: Binding | null;
}
export interface List extends Span {
  kind: 'List';
  elts: Expr[];
  ctx: Context;
}
export interface Tuple extends Span {
  kind: 'Tuple';
  elts: Expr[];
  ctx: Context;
}
export interface Slice extends Span {
  kind: 'Slice';
  lower: Expr | null;
  upper: Expr | null;
  step: Expr | null;
}
export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | DictComp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | Interpolation
  | JoinedStr
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

/**
 * The value of a literal. An int is a `number` when it is a safe integer, else a `bigint` (as in the runtime);
 * the other literals that JavaScript has no value for are tagged. A `str` may hold surrogate code units.
 */
export type ConstantValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | { type: 'float'; value: number }
  | { type: 'complex'; imag: number }
  | { type: 'bytes'; value: Uint8Array }
  /** A str in which escapes put a lone low surrogate after a lone high one: a JavaScript string would make one character of them. */
  | { type: 'str'; codePoints: readonly number[] }
  | { type: 'Ellipsis' }
  /** In a tree that was not parsed: a value of the runtime (a tuple, a complex number with a real part …). */
  | { type: 'object'; value: unknown };

export type Context = 'Load' | 'Store' | 'Del';
export type Operator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';
export type CmpOp = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

// ### Parts of statements and expressions

export interface Comprehension {
  kind: 'comprehension';
  target: Expr;
  iter: Expr;
  ifs: Expr[];
  is_async: 0 | 1;
}
export interface ExceptHandler extends Span {
  kind: 'ExceptHandler';
  type: Expr | null;
  name: string | null;
  body: Stmt[];
  binding: Binding | null;
}
export interface Arguments {
  kind: 'arguments';
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  kwonlyargs: Arg[];
  kw_defaults: (Expr | null)[];
  kwarg: Arg | null;
  defaults: Expr[];
}
export interface Arg extends Span {
  kind: 'arg';
  arg: string;
  annotation: Expr | null;
  type_comment?: string;
  binding: Binding | null;
}
export interface Keyword extends Span {
  kind: 'keyword';
  /** `null` for `**mapping`. */
  arg: string | null;
  value: Expr;
}
export interface Alias extends Span {
  kind: 'alias';
  name: string;
  asname: string | null;
  /** Of the name it binds; `null` for `*`. */
  binding: Binding | null;
}
export interface WithItem {
  kind: 'withitem';
  context_expr: Expr;
  optional_vars: Expr | null;
}
export interface MatchCase {
  kind: 'match_case';
  pattern: Pattern;
  guard: Expr | null;
  body: Stmt[];
}

// ### Patterns

export interface MatchValue extends Span {
  kind: 'MatchValue';
  value: Expr;
}
export interface MatchSingleton extends Span {
  kind: 'MatchSingleton';
  value: null | boolean;
}
export interface MatchSequence extends Span {
  kind: 'MatchSequence';
  patterns: Pattern[];
}
export interface MatchMapping extends Span {
  kind: 'MatchMapping';
  keys: Expr[];
  patterns: Pattern[];
  rest: string | null;
  binding: Binding | null;
}
export interface MatchClass extends Span {
  kind: 'MatchClass';
  cls: Expr;
  patterns: Pattern[];
  kwd_attrs: string[];
  kwd_patterns: Pattern[];
}
export interface MatchStar extends Span {
  kind: 'MatchStar';
  name: string | null;
  binding: Binding | null;
}
export interface MatchAs extends Span {
  kind: 'MatchAs';
  pattern: Pattern | null;
  name: string | null;
  binding: Binding | null;
}
export interface MatchOr extends Span {
  kind: 'MatchOr';
  patterns: Pattern[];
}
export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

// ### Type parameters

export interface TypeVar extends Span {
  kind: 'TypeVar';
  name: string;
  bound: Expr | null;
  default_value: Expr | null;
  binding: Binding | null;
  /** The scopes in which `bound` and `default_value` are evaluated lazily; set by scope/analyse.ts when those are there. */
  boundScope?: Scope;
  defaultScope?: Scope;
}
export interface ParamSpec extends Span {
  kind: 'ParamSpec';
  name: string;
  default_value: Expr | null;
  binding: Binding | null;
  defaultScope?: Scope;
}
export interface TypeVarTuple extends Span {
  kind: 'TypeVarTuple';
  name: string;
  default_value: Expr | null;
  binding: Binding | null;
  defaultScope?: Scope;
}
export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;
