// Our side of the AST gate: the same lines that dump.py makes from CPython's tree.

import { crc32 } from 'node:zlib';

/** Statement lists are dumped as lines of their own. */
const statementLists = new Set(['body', 'orelse', 'finalbody']);

/** Fields of each kind in CPython's order. Kinds with the same fields share a line. */
const fieldSpecs = {
  'FunctionDef AsyncFunctionDef': 'name args body decorator_list returns type_params',
  ClassDef: 'name bases keywords body decorator_list type_params',
  'Return Yield YieldFrom Await MatchValue Expr': 'value',
  Delete: 'targets',
  Assign: 'targets value',
  TypeAlias: 'name type_params value',
  AugAssign: 'target op value',
  AnnAssign: 'target annotation value simple',
  'For AsyncFor': 'target iter body orelse',
  'While If': 'test body orelse',
  'With AsyncWith': 'items body',
  Match: 'subject cases',
  Raise: 'exc cause',
  'Try TryStar': 'body handlers orelse finalbody',
  Assert: 'test msg',
  Import: 'names',
  ImportFrom: 'module names level',
  'Global Nonlocal': 'names',
  'Pass Break Continue': '',
  BoolOp: 'op values',
  NamedExpr: 'target value',
  BinOp: 'left op right',
  UnaryOp: 'op operand',
  Lambda: 'args body',
  IfExp: 'test body orelse',
  Dict: 'keys values',
  Set: 'elts',
  'ListComp SetComp GeneratorExp': 'elt generators',
  DictComp: 'key value generators',
  Compare: 'left ops comparators',
  Call: 'func args keywords',
  FormattedValue: 'value conversion format_spec',
  Interpolation: 'value str conversion format_spec',
  'JoinedStr TemplateStr': 'values',
  Constant: 'value kind',
  Attribute: 'value attr ctx',
  Subscript: 'value slice ctx',
  Starred: 'value ctx',
  Name: 'id ctx',
  'List Tuple': 'elts ctx',
  Slice: 'lower upper step',
  comprehension: 'target iter ifs is_async',
  ExceptHandler: 'type name body',
  arguments: 'posonlyargs args vararg kwonlyargs kw_defaults kwarg defaults',
  arg: 'arg annotation',
  keyword: 'arg value',
  alias: 'name asname',
  withitem: 'context_expr optional_vars',
  match_case: 'pattern guard body',
  MatchSingleton: 'value',
  'MatchSequence MatchOr': 'patterns',
  MatchMapping: 'keys patterns rest',
  MatchClass: 'cls patterns kwd_attrs kwd_patterns',
  MatchStar: 'name',
  MatchAs: 'pattern name',
  TypeVar: 'name bound default_value',
  'ParamSpec TypeVarTuple': 'name default_value',
};

const fields = new Map();
for (const [kinds, names] of Object.entries(fieldSpecs)) {
  for (const kind of kinds.split(' ')) fields.set(kind, names === '' ? [] : names.split(' '));
}

/** Fields whose strings name a node without fields (`Load`, `Add`). */
const enumFields = new Set(['op', 'ops', 'ctx']);

/** The lines for a parsed module. */
export function dumpLines({ module, source }) {
  const lines = [];
  for (const statement of module.body) dumpStatement(statement, source, lines);
  return lines;
}

/** The checksum of each line. */
export function dumpChecksums(parsed) {
  return dumpLines(parsed).map((line) => crc32(line));
}

function dumpStatement(node, source, lines) {
  const inner = [];
  lines.push(dump(node, source, inner));
  for (const statement of inner) dumpStatement(statement, source, lines);
}

function dump(node, source, inner) {
  const parts = [node.kind];
  if (node.start !== undefined && node.kind !== 'arguments') parts.push(dumpSpan(node, source));
  for (const name of fields.get(node.kind)) {
    const value = node[name];
    if (statementLists.has(name) && Array.isArray(value)) {
      inner.push(...value);
      parts.push(`#${value.length}`);
    } else if ((node.kind === 'Constant' || node.kind === 'MatchSingleton') && name === 'value') {
      parts.push(dumpConstant(value));
    } else if (name === 'kind') parts.push(node.u ? '"u"' : 'None');
    else parts.push(dumpValue(value, name, source, inner));
  }
  return `(${parts.join(' ')})`;
}

function dumpSpan(node, source) {
  const start = source.bytePosition(node.start);
  const end = source.bytePosition(node.end);
  return `${start.line},${start.column},${end.line},${end.column}`;
}

function dumpValue(value, name, source, inner) {
  if (value === null) return 'None';
  if (Array.isArray(value)) return `[${value.map((item) => dumpValue(item, name, source, inner)).join(' ')}]`;
  if (typeof value === 'object') return dump(value, source, inner);
  if (typeof value === 'string') return enumFields.has(name) ? value : quote(value);
  return String(value);
}

function dumpConstant(value) {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'bigint') return `0x${value.toString(16)}`;
  if (value.type === 'Ellipsis') return 'Ellipsis';
  if (value.type === 'str') return quote(value.codePoints.map((code) => String.fromCodePoint(code)).join(''));
  if (value.type === 'bytes') return `b${Buffer.from(value.value).toString('hex')}`;
  return value.type === 'float' ? `f${hexFloat(value.value)}` : `j${hexFloat(value.imag)}`;
}

/** As json.dumps: ASCII only. */
function quote(text) {
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** As float.hex(). */
function hexFloat(value) {
  if (value === Number.POSITIVE_INFINITY) return 'inf';
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const fraction = (bits & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const exponent = Number((bits >> 52n) & 0x7ffn);
  if (value === 0) return '0x0.0p+0';
  const power = exponent === 0 ? -1022 : exponent - 1023;
  return `0x${exponent === 0 ? 0 : 1}.${fraction}p${power < 0 ? '' : '+'}${power}`;
}
