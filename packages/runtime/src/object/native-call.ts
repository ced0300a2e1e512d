// Calls of native functions whose arguments do not simply go through: keywords, `*args`, defaults, wrong counts. The wording
// of the TypeErrors follows CPython: Python/getargs.c, Objects/methodobject.c, Objects/descrobject.c, and for dunders of
// built-in types Objects/typeobject.c check_num_args.

import { raiseTypeError } from '../errors/raise.js';
import { suggest } from '../errors/suggest.js';
import {
  type NativeArgument,
  type NativeClassMethod,
  type NativeCode,
  NativeFunction,
  type NativeMethod,
  type NativeParameter,
  type NativePlan,
  parseSignature,
  shownOwner,
} from './native.js';
import { PyType, typeName } from './type.js';
import type { Value } from './value.js';

/** Who is called, for errors: a function object, or the name of a constructor. */
type Callee = NativeFunction | NativeMethod | NativeClassMethod | string;
type Names = readonly string[] | null;

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

/**
 * The arguments for the implementation (without self) from a call with `args`, the last `names.length` of which are
 * keyword values.
 */
function bindNative(plan: NativePlan, callee: Callee, args: readonly Value[], names: Names): NativeArgument[] {
  if (names === null) {
    const given = args.length;
    if (given >= plan.minPositional && (plan.hasVarPositional || given <= plan.maxPositional)) {
      if (plan.isDirect) return args as NativeArgument[];
      if (!plan.hasRequiredKeyword) return bindPositional(plan, args);
    }
  }
  const keywords = names === null ? 0 : names.length;
  const given = args.length - keywords;
  checkCount(plan, callee, given, keywords);
  return fillParameters(plan, callee, args, given, names);
}

/** Binds a call without keywords that has enough positional arguments and not too many. */
function bindPositional(plan: NativePlan, args: readonly Value[]): NativeArgument[] {
  const max = plan.maxPositional;
  const bound: NativeArgument[] = args.slice(0, max);
  if (!plan.hasVarPositional && !plan.hasVarKeyword) return bound;
  for (let i = max; i < plan.parameters.length; i++) {
    const { kind } = plan.parameters[i]!;
    while (bound.length < i) bound.push(undefined);
    if (kind === 'var-positional') bound.push(args.slice(max));
    else bound.push(kind === 'var-keyword' ? new Map(NO_KEYWORDS) : undefined);
  }
  return bound;
}

// ### Names in errors

/** How errors about a function as a whole name it: `list.append()`, `math.sin()`. CPython: _PyObject_FunctionStr. */
function fullName(callee: Callee): string {
  if (typeof callee === 'string') return `${callee}()`;
  const { name } = callee.code;
  if (!(callee instanceof NativeFunction)) return `${callee.owner.qualname}.${name}()`;
  const { module } = callee;
  const owner = shownOwner(callee);
  if (owner !== null) return `${owner.qualname}.${name}()`;
  return module === null || module === 'builtins' ? `${name}()` : `${module}.${name}()`;
}

/** The bare name, which errors about single arguments show. */
const shortName = (callee: Callee): string => (typeof callee === 'string' ? callee : callee.code.name);

/** What errors about keywords call the callee. */
const keywordTitle = (callee: Callee): string =>
  typeof callee === 'string' ? callee : (callee.code.keywordTitle ?? callee.code.name);

const styleOf = (callee: Callee): NativeCode['style'] => (typeof callee === 'string' ? 'tuple' : callee.code.style);

const counted = (n: number, what = 'argument'): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** How errors about single arguments call the callee. */
const subject = (callee: Callee): string => (styleOf(callee) === 'nameless' ? 'function' : `${shortName(callee)}()`);

// ### Counts

function checkCount(plan: NativePlan, callee: Callee, given: number, keywords: number): void {
  const style = styleOf(callee);
  if (!plan.takesKeywords && style !== 'parsed') {
    if (keywords > 0) {
      const name = `${shortName(callee)}()`;
      const title =
        style === 'wrapper' ? `wrapper ${name}` : style === 'nameless' && name[1] !== '_' ? name : fullName(callee);
      raiseTypeError(`${title} takes no keyword arguments`);
    }
    checkTuple(plan, callee, given);
  } else if (style === 'positional-first') checkTuple(plan, callee, given);
  else if (!plan.hasVarPositional) checkParsed(plan, subject(callee), given, keywords);
}

/** Slot wrappers that take their arguments as ordinary functions do. */
const UNPACKED: ReadonlySet<string> = new Set(['__get__', '__set__', '__setattr__', '__setitem__']);

/** Counts of functions without keywords. CPython: cfunction_vectorcall_O, _PyArg_CheckPositional, check_num_args. */
function checkTuple(plan: NativePlan, callee: Callee, given: number): void {
  const max = plan.hasVarPositional ? Number.POSITIVE_INFINITY : plan.maxPositional;
  const style = styleOf(callee);
  // Those that are counted first want at least one (`min`).
  const min = style === 'positional-first' ? Math.max(plan.minPositional, 1) : plan.minPositional;
  if (given >= min && given <= max) return;
  if (style === 'wrapper' && !UNPACKED.has(shortName(callee))) {
    const wanted = min === max ? counted(min) : `${min} or ${counted(max)}`;
    raiseTypeError(`expected ${wanted}, got ${given}`);
  }
  if (style === 'nameless') {
    const bound = min === max ? 'exactly' : given < min ? 'at least' : 'at most';
    raiseTypeError(`function takes ${bound} ${counted(given < min ? min : max)} (${given} given)`);
  }
  if (style === 'function' && min === max && max <= 1) {
    const wanted = max === 0 ? 'no arguments' : 'exactly one argument';
    raiseTypeError(`${fullName(callee)} takes ${wanted} (${given} given)`);
  }
  if (max === 0) raiseTypeError(`${fullName(callee)} takes no arguments`);
  const bound = min === max ? '' : given < min ? 'at least ' : 'at most ';
  raiseTypeError(`${shortName(callee)} expected ${bound}${counted(given < min ? min : max)}, got ${given}`);
}

/** Counts of functions with keywords. CPython: _PyArg_UnpackKeywords. */
function checkParsed(plan: NativePlan, name: string, given: number, keywords: number): void {
  const { maxPositional: max, parameters } = plan;
  if (!plan.hasVarKeyword && given + keywords > parameters.length) {
    const what = given === 0 ? 'keyword argument' : 'argument';
    raiseTypeError(`${name} takes at most ${counted(parameters.length, what)} (${given + keywords} given)`);
  }
  if (given > max) {
    if (max === 0) raiseTypeError(`${name} takes no positional arguments`);
    const bound = plan.minPositional < max ? 'at most' : 'exactly';
    raiseTypeError(`${name} takes ${bound} ${counted(max, 'positional argument')} (${given} given)`);
  }
  const required = plan.requiredPositionalOnly;
  if (given < required) {
    const bound = required < max ? 'at least' : 'exactly';
    raiseTypeError(`${name} takes ${bound} ${counted(required, 'positional argument')} (${given} given)`);
  }
}

// ### Parameters

/** Whether a keyword is for one of the parameters. */
function takesName({ parameters }: NativePlan, keyword: string): boolean {
  for (let i = 0; i < parameters.length; i++) {
    const { kind, name } = parameters[i]!;
    if (name === keyword && (kind === 'positional-or-keyword' || kind === 'keyword-only')) return true;
  }
  return false;
}

function fillParameters(
  plan: NativePlan,
  callee: Callee,
  args: readonly Value[],
  given: number,
  names: Names,
): NativeArgument[] {
  // Of `(*args, **kwargs)` nothing is to be told apart.
  if (plan.hasVarPositional && plan.hasVarKeyword && plan.parameters.length === 2)
    return [args.slice(0, given), remainingKeywords(plan, args, given, names)];
  const result: NativeArgument[] = [];
  for (let i = 0; i < plan.parameters.length; i++) {
    const parameter = plan.parameters[i]!;
    const { kind } = parameter;
    if (kind === 'var-positional') result.push(args.slice(plan.maxPositional, given));
    else if (kind === 'var-keyword') result.push(remainingKeywords(plan, args, given, names));
    else result.push(argumentFor(parameter, i, callee, args, given, names));
  }
  if (names !== null && !plan.hasVarKeyword) {
    const unexpected = names.find((name) => !takesName(plan, name));
    if (unexpected === undefined) return result;
    if (typeof callee !== 'string') callee.code.beforeKeywords?.(args[0]!);
    checkKeywordCount(plan, callee, names.length);
    raiseTypeError(
      `${styleOf(callee) === 'nameless' ? 'this function' : `${keywordTitle(callee)}()`} got an unexpected keyword argument '${unexpected}'${similarKeyword(plan, unexpected)}`,
    );
  }
  return result;
}

/** Of functions that count the positional arguments by themselves. */
function checkKeywordCount(plan: NativePlan, callee: Callee, keywords: number): void {
  const most = plan.parameters.filter(({ kind }) => kind === 'keyword-only').length;
  if (styleOf(callee) === 'positional-first' && keywords > most)
    raiseTypeError(`${keywordTitle(callee)}() takes at most ${counted(most, 'keyword argument')} (${keywords} given)`);
}

function similarKeyword({ parameters }: NativePlan, name: string): string {
  const keywords = parameters.filter(({ kind }) => kind === 'positional-or-keyword' || kind === 'keyword-only');
  const similar = suggest(
    name,
    keywords.map((parameter) => parameter.name),
  );
  return similar === null ? '' : `. Did you mean '${similar}'?`;
}

function argumentFor(
  parameter: NativeParameter,
  index: number,
  callee: Callee,
  args: readonly Value[],
  given: number,
  names: Names,
): NativeArgument {
  const { kind, name } = parameter;
  const positional = kind !== 'keyword-only' && index < given ? args[index] : undefined;
  const at = names === null || kind === 'positional-only' ? -1 : names.indexOf(name);
  if (at >= 0) {
    if (positional !== undefined)
      raiseTypeError(`argument for ${subject(callee)} given by name ('${name}') and position (${index + 1})`);
    return args[given + at];
  }
  if (positional === undefined && parameter.defaultText === null) {
    if (kind === 'keyword-only')
      raiseTypeError(`${shortName(callee)}() missing required keyword-only argument '${name}'`);
    raiseTypeError(`${subject(callee)} missing required argument '${name}' (pos ${index + 1})`);
  }
  return positional;
}

function remainingKeywords(plan: NativePlan, args: readonly Value[], given: number, names: Names): Map<string, Value> {
  const rest = new Map<string, Value>();
  names?.forEach((name, i) => {
    if (!takesName(plan, name)) rest.set(name, args[given + i]!);
  });
  return rest;
}

// ### Entry points

/** Calls a built-in function, bound or not. */
export function callNativeFunction(callee: NativeFunction, args: readonly Value[], names: Names): Value {
  const { code, self } = callee;
  if (code.isCall) return self === undefined ? code.impl(args.slice(), names) : code.impl(self, args.slice(), names);
  const { plan } = code;
  if (names === null && plan.isRest) {
    const rest = args.slice();
    return self === undefined ? code.impl(rest) : code.impl(self, rest);
  }
  const bound = bindNative(plan, callee, args, names);
  return self === undefined ? code.impl(...bound) : code.impl(self, ...bound);
}

/** Calls an unbound method of a built-in type: the first argument is the instance. */
export function callNativeMethod(callee: NativeMethod, args: readonly Value[], names: Names): Value {
  const self = args[0];
  if (self === undefined || args.length === (names === null ? 0 : names.length)) return raiseNoInstance(callee);
  const { code } = callee;
  callee.check(self);
  if (code.isCall) return code.impl(self, args.slice(1), names);
  return code.impl(self, ...bindNative(code.plan, callee, args.slice(1), names));
}

function raiseNoInstance({ code, owner }: NativeMethod): never {
  if (code.style === 'wrapper') raiseTypeError(`descriptor '${code.name}' of '${owner.name}' object needs an argument`);
  return raiseTypeError(`unbound method ${owner.qualname}.${code.name}() needs an argument`);
}

/** Calls a class method as it lies in the type's namespace: the first argument is the class. */
export function callNativeClassMethod(callee: NativeClassMethod, args: readonly Value[], names: Names): Value {
  const { code, owner } = callee;
  const cls = args[0];
  if (cls === undefined || args.length === (names === null ? 0 : names.length))
    return raiseTypeError(`descriptor '${code.name}' of '${owner.name}' object needs an argument`);
  if (!(cls instanceof PyType))
    return raiseTypeError(
      `descriptor '${code.name}' for type '${owner.name}' needs a type, not a '${typeName(cls)}' as arg 2`,
    );
  if (!cls.isSubtype(owner))
    raiseTypeError(`descriptor '${code.name}' requires a subtype of '${owner.name}' but received '${cls.name}'`);
  return code.impl(cls, ...bindNative(code.plan, callee, args.slice(1), names));
}

const constructorPlans = new Map<string, NativePlan>();

/** Binds the arguments of a constructor (`construct` slot) to its signature, e.g. `(x=0, /, base=10)`. */
export function bindConstructor(
  title: string,
  signature: string,
  args: readonly Value[],
  names: readonly string[] | null,
): NativeArgument[] {
  let plan = constructorPlans.get(signature);
  if (plan === undefined) {
    plan = parseSignature(signature);
    constructorPlans.set(signature, plan);
  }
  return bindNative(plan, title, args, names);
}
