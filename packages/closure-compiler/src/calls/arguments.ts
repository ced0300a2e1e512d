// Calls with `*iterable` or `**mapping`: the argument list is built at run time. CPython: CALL_FUNCTION_EX, DICT_MERGE.

import type { Call, Expr, Keyword } from '@heddle/frontend';
import {
  askLength,
  call,
  call0,
  dictType,
  type Frame,
  getAttribute,
  getItem,
  isIterable,
  isThrown,
  iterate,
  iterNext,
  keyLookup,
  keywordOf,
  listType,
  lookupAttribute,
  makeStr,
  observedCall,
  observeOpcode,
  PyDict,
  PyFunction,
  PyList,
  PyTuple,
  raiseTypeError,
  str,
  strOf,
  thread,
  toArray,
  tupleType,
  typeName,
  typeOf,
  type Value,
} from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { calls } from '../families.js';
import type { CallSite, Site } from '../site.js';
import { callPlanned } from './binding-plan.js';

export interface Argument {
  /** `early`: a keyword of which CPython asks only after the next ones whether it is given twice. */
  kind: 'positional' | 'star' | 'keyword' | 'early' | 'double-star';
  name: string;
  value: Eval;
}

export function compileSpreadCall(context: Context, node: Call): Eval {
  const callee = compileExpr(context, node.func);
  const site = context.callSite(node);
  const { args, keywords } = node;
  const only = args.length === 1 && args[0]!.kind === 'Starred' ? compileExpr(context, args[0]!.value) : null;
  const isPlain = keywords.length === 0 || (keywords.length === 1 && keywords[0]!.arg === null);
  if (isPlain && !node.gathers && !context.isObserved) {
    const positional = only === null ? args.map((arg) => compilePositional(context, arg)) : [];
    const mapping = keywords.length === 0 ? null : compileExpr(context, keywords[0]!.value);
    return context.pick(calls, 'callSpread')(callee, only, positional, mapping, site);
  }
  const all = compileAll(context, only === null || node.gathers ? args : [], keywords);
  const gather = (frame: Frame, gathered: Arguments): Arguments => {
    for (const arg of all) addArgument(frame, site, arg, arg.value(frame), gathered);
    return gathered;
  };
  if (node.gathers) return (frame) => gather(frame, new Arguments(callee(frame))).toDict();
  const { isObserved } = context;
  return (frame) => {
    const fn = callee(frame);
    const star = only === null ? undefined : only(frame);
    return callGathered(frame, site, fn, star, gather(frame, new Arguments(fn)), isObserved);
  };
}

/** Calls `fn` with what has been gathered; `only` is undefined, or a `*iterable` that is the only positional argument. */
function callGathered(
  frame: Frame,
  site: Site,
  fn: Value,
  only: Value | undefined,
  gathered: Arguments,
  isObserved: boolean,
): Value {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  const { positional } = gathered;
  if (only !== undefined) addOnly(fn, only, positional);
  const names = gathered.addKeywords();
  if (isObserved) return callObserved(frame, fn, positional, names);
  return fn instanceof PyFunction ? fn.code.entryN(fn, frame, positional, names) : call(fn, positional, names);
}

/** Calls `fn` with `values`, the items of `only` if that is given, and a `**mapping` if there is one: no other keywords. */
export function spreadCall(
  frame: Frame,
  site: CallSite,
  fn: Value,
  only: Value | undefined,
  values: Value[],
  mapping: Value | undefined,
): Value {
  if (mapping !== undefined && !isPlainDict(mapping)) {
    const gathered = new Arguments(fn, values);
    addArgument(frame, site, DOUBLE_STAR, mapping, gathered);
    return callGathered(frame, site, fn, only, gathered, false);
  }
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  const isBare = mapping === undefined || mapping.map.size === 0;
  if (isBare && fn instanceof PyFunction && only instanceof PyTuple && only.type === tupleType) {
    const { items } = only;
    // Entries do not change what they are given, but frames do.
    return fn.code.takesExactly === items.length
      ? fn.code.enter(fn, frame, items.slice())
      : fn.code.entryN(fn, frame, items as Value[], null);
  }
  if (only !== undefined) addOnly(fn, only, values);
  const names = mapping === undefined ? null : spreadDict(fn, mapping, values);
  if (!(fn instanceof PyFunction)) return call(fn, values, names);
  return names === null ? fn.code.entryN(fn, frame, values, null) : callPlanned(frame, site, fn, values, names);
}

function callObserved(frame: Frame, fn: Value, values: Value[], names: readonly string[] | null): Value {
  const result =
    fn instanceof PyFunction ? fn.code.entryN(fn, frame, values, names) : observedCall(frame, fn, values, names);
  observeOpcode(frame);
  return result;
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
  const args = compileAll(context, bases, keywords);
  return (frame, fn) => {
    const gathered = new Arguments(fn);
    for (const arg of args) addArgument(frame, site, arg, arg.value(frame), gathered);
    return { bases: gathered.positional, keywords: gathered.keywords() };
  };
}

/** `f(*a, k=1, *b)` evaluates all positional arguments before the keywords, as CPython does. */
function compileAll(context: Context, args: readonly Expr[], keywords: readonly Keyword[]): Argument[] {
  const merged = keywords.findIndex(({ arg }) => arg === null);
  const named = keywords.map(({ arg, value }, i): Argument => {
    const isEarly = merged >= 0 && merged < i && i + 1 < keywords.length && keywords[i + 1]!.arg !== null;
    const kind = arg === null ? 'double-star' : isEarly ? 'early' : 'keyword';
    return { kind, name: arg ?? '', value: compileExpr(context, value) };
  });
  return [...args.map((arg) => compilePositional(context, arg)), ...named];
}

function compilePositional(context: Context, arg: Expr): Argument {
  if (arg.kind === 'Starred') return { kind: 'star', name: '', value: compileExpr(context, arg.value) };
  return { kind: 'positional', name: '', value: compileExpr(context, arg) };
}

/** Takes in the value of an argument. */
function addArgument(frame: Frame, site: Site, arg: Omit<Argument, 'value'>, value: Value, gathered: Arguments): void {
  if (arg.kind === 'positional') {
    gathered.positional.push(value);
    return;
  }
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  if (arg.kind === 'star') addIterable(value, gathered.positional, true);
  else if (arg.kind === 'keyword') gathered.add(arg.name, value);
  else if (arg.kind === 'early') gathered.addEarly(arg.name, value);
  else gathered.addMapping(value);
}

const DOUBLE_STAR = { kind: 'double-star', name: '' } as const;

/** A positional argument of a call whose only keywords, if any, are a `**mapping`. */
export function addPositional(frame: Frame, site: Site, arg: Argument, value: Value, values: Value[]): void {
  if (arg.kind === 'positional') values.push(value);
  else {
    frame.lasti = site.index;
    if (thread.frame !== frame) thread.frame = frame;
    addIterable(value, values, true);
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
  if (!isPlainSequence(value) && !isIterable(value))
    raiseTypeError(`${describe(fn)} argument after * must be an iterable, not ${typeName(value)}`);
  addIterable(value, positional, false);
}

/** Beside other arguments the items are added to a list, which asks for their number; alone they make a tuple. */
function addIterable(value: Value, positional: Value[], asksLength: boolean): void {
  if (isPlainSequence(value)) {
    const { items } = value;
    for (let i = 0; i < items.length; i++) positional.push(items[i]!);
    return;
  }
  if (!isIterable(value)) raiseTypeError(`Value after * must be an iterable, not ${typeName(value)}`);
  const iterator = iterate(value);
  if (asksLength) askLength(value);
  for (let item = iterNext(iterator); item !== undefined; item = iterNext(iterator)) positional.push(item);
}

function isPlainSequence(value: Value): value is PyTuple | PyList {
  return (value instanceof PyTuple && value.type === tupleType) || (value instanceof PyList && value.type === listType);
}

/** A dict whose keys are all bare strings or numbers, in a Map. */
function isPlainDict(value: Value): value is PyDict {
  return (
    value instanceof PyDict &&
    value.constructor === PyDict &&
    value.type === dictType &&
    value.keys === null &&
    value.ints === null
  );
}

/** Adds the values of a plain dict and gives its keys, null when there are none. */
function spreadDict(fn: Value, { map }: PyDict, values: Value[]): string[] | null {
  if (map.size === 0) return null;
  const names: string[] = [];
  for (const [name, value] of map) {
    if (typeof name !== 'string') return refuseKeys(fn);
    names.push(name);
    values.push(value);
  }
  return names;
}

/** TypeError for keys that are no strings, unless there is nothing to call. */
function refuseKeys(fn: Value): never {
  if (typeOf(fn).slots.call === null) call(fn, [], null);
  return raiseTypeError('keywords must be strings');
}

function addItems(gathered: Arguments, mapping: PyDict): void {
  for (const [key, item] of mapping.entries()) gathered.addItem(item, key);
}

/** More names than this are looked up in a Set. */
const FEW_NAMES = 8;

/** The arguments of a call while they are gathered. */
class Arguments {
  readonly positional: Value[];
  private readonly fn: Value;
  private readonly names: string[] = [];
  private readonly values: Value[] = [];
  /** All names, once they are many. */
  private known: Set<string> | null = null;
  /** Those of which it is to be asked whether they are given twice. */
  private early: [string, Value][] = [];
  /** Keys that are no strings: wrong, but only once all arguments are there and none is given twice. */
  private others: PyDict | null = null;

  constructor(fn: Value, positional: Value[] = []) {
    this.fn = fn;
    this.positional = positional;
  }

  addEarly(name: string, value: Value): void {
    this.early.push([name, value]);
  }

  add(name: string, value: Value): void {
    if (this.early.length > 0) for (const [each, item] of this.early.splice(0)) this.add(each, item);
    if (this.has(name)) this.refuseTwice(name);
    const { names, known } = this;
    names.push(name);
    this.values.push(value);
    if (known !== null) known.add(name);
    else if (names.length > FEW_NAMES) this.known = new Set(names);
  }

  addMapping(value: Value): void {
    if (isPlainDict(value)) {
      value.map.forEach(this.addItem, this);
      return;
    }
    try {
      this.merge(value);
    } catch (error) {
      this.raiseMergeError(error, value);
    }
  }

  private merge(mapping: Value): void {
    if (mapping instanceof PyDict && (mapping.type.isBuiltin || mapping.type.slots.iter === dictType.slots.iter)) {
      keyLookup.withHashesOf(mapping, addItems, this, mapping);
      return;
    }
    for (const key of toArray(call0(getAttribute(mapping, 'keys')))) {
      const name = strOf(key);
      if (name === undefined ? this.others?.get(key) !== undefined : this.has(String(name))) this.refuseTwice(key);
      this.addItem(getItem(mapping, key), key);
    }
  }

  /** CPython makes these of any AttributeError and KeyError: _PyEval_FormatKwargsError. */
  private raiseMergeError(error: unknown, mapping: Value): never {
    if (isThrown(error, 'AttributeError'))
      raiseTypeError(`${describe(this.fn)} argument after ** must be a mapping, not ${typeName(mapping)}`);
    const args = isThrown(error, 'KeyError') ? error.args : [];
    if (args.length === 1) this.refuseTwice(args[0]!);
    throw error;
  }

  private has(name: string): boolean {
    return this.known === null ? this.names.includes(name) : this.known.has(name);
  }

  addItem(item: Value, key: Value): void {
    if (typeof key === 'string') this.add(key, item);
    else {
      const name = strOf(key);
      if (name !== undefined) this.add(keywordOf(name), item);
      else this.addOther(key, item);
    }
  }

  private addOther(key: Value, item: Value): void {
    this.others ??= new PyDict();
    if (this.others.get(key) !== undefined) this.refuseTwice(key);
    this.others.set(key, item);
  }

  private refuseTwice(key: Value): never {
    return raiseTypeError(`${describe(this.fn)} got multiple values for keyword argument '${str(key)}'`);
  }

  /** The keyword arguments so far. */
  toDict(): PyDict {
    const dict = new PyDict();
    this.names.forEach((name, i) => {
      dict.set(makeStr(name), this.values[i]!);
    });
    for (const [key, value] of this.others?.entries() ?? []) dict.set(key, value);
    return dict;
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
    if (this.others !== null) refuseKeys(this.fn);
  }
}
