// Calls with `*iterable` or `**mapping`: the argument list is built at run time. CPython: CALL_FUNCTION_EX, DICT_MERGE.

import type { Call, Expr, Keyword } from '@heddle/frontend';
import {
  askLength,
  call,
  type Frame,
  isIterable,
  isMapping,
  iterate,
  iterNext,
  lookupAttribute,
  mappingEntries,
  observedCall,
  PyDict,
  PyFunction,
  raiseTypeError,
  str,
  strOf,
  thread,
  typeName,
  type Value,
} from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import type { Site } from '../site.js';

interface Argument {
  kind: 'positional' | 'only-star' | 'star' | 'keyword' | 'double-star';
  name: string;
  value: Eval;
}

export function compileSpreadCall(context: Context, node: Call): Eval {
  const callee = compileExpr(context, node.func);
  const site = context.callSite(node, null);
  const isOnly = node.args.length === 1;
  const { isObserved } = context;
  const args = sourceOrder(node).map((arg) => compileArgument(context, arg, isOnly));
  return (frame) => {
    const fn = callee(frame);
    const positional: Value[] = [];
    const keywords = new Keywords(fn);
    let only: Value | undefined;
    for (const arg of args) {
      if (arg.kind === 'only-star') only = arg.value(frame);
      else addArgument(frame, site, arg, positional, keywords);
    }
    frame.lasti = site.index;
    if (thread.frame !== frame) thread.frame = frame;
    if (only !== undefined) addOnly(fn, only, positional);
    const names = keywords.names();
    const values = names === null ? positional : [...positional, ...keywords.values.values()];
    if (fn instanceof PyFunction) return fn.code.entryN(fn, frame, values, names);
    return isObserved ? observedCall(frame, fn, values, names) : call(fn, values, names);
  };
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
  const args = [...bases, ...keywords].map((arg) => compileArgument(context, arg, false));
  return (frame, fn) => {
    const positional: Value[] = [];
    const named = new Keywords(fn);
    for (const arg of args) addArgument(frame, site, arg, positional, named);
    named.names();
    return { bases: positional, keywords: named.values };
  };
}

/** `f(*a, k=1, *b)` evaluates all positional arguments before the keywords, as CPython does. */
function sourceOrder(node: Call): (Expr | Keyword)[] {
  return [...node.args, ...node.keywords];
}

/** `isOnly`: there is one positional argument; when that is a `*iterable`, errors name the callee. */
function compileArgument(context: Context, arg: Expr | Keyword, isOnly: boolean): Argument {
  if (arg.kind === 'keyword') {
    const kind = arg.arg === null ? 'double-star' : 'keyword';
    return { kind, name: arg.arg ?? '', value: compileExpr(context, arg.value) };
  }
  if (arg.kind === 'Starred')
    return { kind: isOnly ? 'only-star' : 'star', name: '', value: compileExpr(context, arg.value) };
  return { kind: 'positional', name: '', value: compileExpr(context, arg) };
}

function addArgument(frame: Frame, site: Site, arg: Argument, positional: Value[], keywords: Keywords): void {
  const value = arg.value(frame);
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  switch (arg.kind) {
    case 'positional':
      positional.push(value);
      return;
    case 'only-star':
    case 'star':
      addIterable(value, positional, true);
      return;
    case 'keyword':
      keywords.add(arg.name, value);
      return;
    case 'double-star':
      keywords.addMapping(value);
      return;
  }
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
  if (!isIterable(value)) raiseTypeError(`Value after * must be an iterable, not ${typeName(value)}`);
  const iterator = iterate(value);
  if (asksLength) askLength(value);
  for (let item = iterNext(iterator); item !== undefined; item = iterNext(iterator)) positional.push(item);
}

/** The keyword arguments of a call while they are gathered. */
class Keywords {
  readonly values = new Map<string, Value>();
  private readonly fn: Value;
  /** Keys that are no strings: wrong, but only once all arguments are there and none is given twice. */
  private others: PyDict | null = null;

  constructor(fn: Value) {
    this.fn = fn;
  }

  add(name: string, value: Value): void {
    if (this.values.has(name)) this.refuseTwice(name);
    this.values.set(name, value);
  }

  addMapping(value: Value): void {
    if (!isMapping(value))
      raiseTypeError(`${describe(this.fn)} argument after ** must be a mapping, not ${typeName(value)}`);
    for (const [key, item] of mappingEntries(value)) {
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

  /** The names, null when there are none. */
  names(): string[] | null {
    if (this.others !== null) raiseTypeError('keywords must be strings');
    return this.values.size === 0 ? null : [...this.values.keys()];
  }
}
