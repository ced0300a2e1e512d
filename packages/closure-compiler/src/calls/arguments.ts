// Calls with `*iterable` or `**mapping`: the argument list is built at run time. CPython: CALL_FUNCTION_EX, DICT_MERGE.

import type { Call, Expr, Keyword } from '@heddle/frontend';
import {
  askLength,
  call,
  dictType,
  type Frame,
  isIterable,
  isMapping,
  iterate,
  iterNext,
  listType,
  lookupAttribute,
  mappingEntries,
  observedCall,
  PyDict,
  PyFunction,
  PyList,
  PyTuple,
  raiseTypeError,
  str,
  strOf,
  thread,
  tupleType,
  typeName,
  type Value,
} from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { calls } from '../families.js';
import type { Site } from '../site.js';

export interface Argument {
  kind: 'positional' | 'star' | 'keyword' | 'double-star';
  name: string;
  value: Eval;
}

export function compileSpreadCall(context: Context, node: Call): Eval {
  const callee = compileExpr(context, node.func);
  const site = context.callSite(node, null);
  const [first] = node.args;
  const only = node.args.length === 1 && first!.kind === 'Starred' ? compileExpr(context, first.value) : null;
  const args = (only === null ? sourceOrder(node) : node.keywords).map((arg) => compileArgument(context, arg));
  return context.pick(calls, 'callSpread')(callee, only, args, site, context.isObserved);
}

/** Calls `fn` with what has been gathered; `only` is undefined, or a `*iterable` that is the only positional argument. */
export function callGathered(
  frame: Frame,
  site: Site,
  fn: Value,
  only: Value | undefined,
  gathered: Arguments | null,
  isObserved: boolean,
): Value {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  const values = gathered === null ? [] : gathered.positional;
  if (only !== undefined) addOnly(fn, only, values);
  const names = gathered === null ? null : gathered.addKeywords();
  if (fn instanceof PyFunction) return fn.code.entryN(fn, frame, values, names);
  return isObserved ? observedCall(frame, fn, values, names) : call(fn, values, names);
}

/** The arguments of a class statement. */
export interface ClassArguments {
  bases: Value[];
  keywords: Map<string, Value>;
}

/** Evaluates bases and keywords of a class; the callee is named in errors. */
export function compileClassArguments(
  context: Context,
  bases: readonly Expr[],
  keywords: readonly Keyword[],
  site: Site,
): (frame: Frame, fn: Value) => ClassArguments {
  const args = [...bases, ...keywords].map((arg) => compileArgument(context, arg));
  return (frame, fn) => {
    const gathered = new Arguments(fn);
    for (const arg of args) addArgument(frame, site, arg, arg.value(frame), gathered);
    return { bases: gathered.positional, keywords: gathered.keywords() };
  };
}

/** `f(*a, k=1, *b)` evaluates all positional arguments before the keywords, as CPython does. */
function sourceOrder(node: Call): (Expr | Keyword)[] {
  return [...node.args, ...node.keywords];
}

function compileArgument(context: Context, arg: Expr | Keyword): Argument {
  if (arg.kind === 'keyword') {
    const kind = arg.arg === null ? 'double-star' : 'keyword';
    return { kind, name: arg.arg ?? '', value: compileExpr(context, arg.value) };
  }
  if (arg.kind === 'Starred') return { kind: 'star', name: '', value: compileExpr(context, arg.value) };
  return { kind: 'positional', name: '', value: compileExpr(context, arg) };
}

/** Takes in the value of an argument. */
export function addArgument(frame: Frame, site: Site, arg: Argument, value: Value, gathered: Arguments): void {
  if (arg.kind === 'positional') {
    gathered.positional.push(value);
    return;
  }
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  if (arg.kind === 'star') addIterable(value, gathered.positional, true);
  else if (arg.kind === 'keyword') gathered.add(arg.name, value);
  else gathered.addMapping(value);
}

/** The callee as error messages name it: `module.qualname()`. CPython: Objects/object.c _PyObject_FunctionStr. */
function describe(fn: Value): string {
  const qualname = lookupAttribute(fn, '__qualname__');
  if (typeof qualname !== 'string') return String(str(fn));
  const module = lookupAttribute(fn, '__module__');
  return typeof module === 'string' && module !== 'builtins' ? `${module}.${qualname}()` : `${qualname}()`;
}

/** The only positional argument: it is taken apart when all keywords are there. */
function addOnly(fn: Value, value: Value, positional: Value[]): void {
  if (!isIterable(value))
    raiseTypeError(`${describe(fn)} argument after * must be an iterable, not ${typeName(value)}`);
  addIterable(value, positional, false);
}

/** Beside other arguments the items are added to a list, which asks for their number; alone they make a tuple. */
function addIterable(value: Value, positional: Value[], asksLength: boolean): void {
  if ((value instanceof PyTuple && value.type === tupleType) || (value instanceof PyList && value.type === listType)) {
    const { items } = value;
    for (let i = 0; i < items.length; i++) positional.push(items[i]!);
    return;
  }
  if (!isIterable(value)) raiseTypeError(`Value after * must be an iterable, not ${typeName(value)}`);
  const iterator = iterate(value);
  if (asksLength) askLength(value);
  for (let item = iterNext(iterator); item !== undefined; item = iterNext(iterator)) positional.push(item);
}

/** More names than this are looked up in a Set. */
const FEW_NAMES = 8;

/** The arguments of a call while they are gathered. */
export class Arguments {
  readonly positional: Value[] = [];
  private readonly fn: Value;
  private readonly names: string[] = [];
  private readonly values: Value[] = [];
  /** All names, once they are many. */
  private known: Set<string> | null = null;
  /** Keys that are no strings: wrong, but only once all arguments are there and none is given twice. */
  private others: PyDict | null = null;

  constructor(fn: Value) {
    this.fn = fn;
  }

  add(name: string, value: Value): void {
    const { names, known } = this;
    if (known === null ? names.includes(name) : known.has(name)) this.refuseTwice(name);
    names.push(name);
    this.values.push(value);
    if (known !== null) known.add(name);
    else if (names.length > FEW_NAMES) this.known = new Set(names);
  }

  addMapping(value: Value): void {
    if (value instanceof PyDict && value.constructor === PyDict && value.type === dictType && value.keys === null) {
      if (value.ints === null && value.map.size > 0) value.map.forEach(this.addItem, this);
      else if (value.size > 0) this.addOther(value.firstKey()!);
      return;
    }
    if (!isMapping(value))
      raiseTypeError(`${describe(this.fn)} argument after ** must be a mapping, not ${typeName(value)}`);
    for (const [key, item] of mappingEntries(value)) this.addItem(item, key);
  }

  private addItem(item: Value, key: Value): void {
    if (typeof key === 'string') this.add(key, item);
    else {
      const name = strOf(key);
      if (name !== undefined) this.add(String(name), item);
      else this.addOther(key);
    }
  }

  private addOther(key: Value): void {
    this.others ??= new PyDict();
    if (this.others.get(key) !== undefined) this.refuseTwice(String(str(key)));
    this.others.set(key, null);
  }

  private refuseTwice(name: string): never {
    return raiseTypeError(`${describe(this.fn)} got multiple values for keyword argument '${name}'`);
  }

  /** Puts the values of keywords behind the positional arguments and gives their names, null when there are none. */
  addKeywords(): string[] | null {
    this.check();
    const { names, positional, values } = this;
    for (let i = 0; i < values.length; i++) positional.push(values[i]!);
    return names.length === 0 ? null : names;
  }

  keywords(): Map<string, Value> {
    this.check();
    return new Map(this.names.map((name, i) => [name, this.values[i]!]));
  }

  private check(): void {
    if (this.others !== null) raiseTypeError('keywords must be strings');
  }
}
