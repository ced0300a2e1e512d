// Calls of native functions whose arguments do not simply go through: keywords, `*args`, defaults, wrong counts. The wording
// of the TypeErrors follows CPython's Python/getargs.c and Objects/methodobject.c.

import { raiseTypeError } from '../errors/raise.js';
import { type NativeArgument, type NativeCode, type NativePlan, parseSignature } from './native.js';
import { PyType, typeName } from './type.js';
import type { Value } from './value.js';

/**
 * The arguments for `code.impl` (without self) from a call with `args`, the last `names.length` of which are keyword values.
 * `title` is how errors name the function, e.g. `list.append`.
 */
export function bindNative(
  plan: NativePlan,
  title: string,
  args: readonly Value[],
  names: readonly string[] | null,
): NativeArgument[] {
  const given = args.length - (names === null ? 0 : names.length);
  if (names === null && plan.isDirect && given >= plan.minPositional && given <= plan.maxPositional)
    return args as NativeArgument[];
  const takesKeywords = plan.hasVarKeyword || plan.hasKeywordOnly || plan.parameters.some(isNamed);
  if (names !== null && names.length > 0 && !takesKeywords) raiseTypeError(`${title}() takes no keyword arguments`);
  // CPython names a method without its type in errors about arguments that may be keywords.
  const name = takesKeywords ? shortName(title) : title;
  checkCount(plan, name, given, names === null ? 0 : names.length, takesKeywords);
  return fillParameters(plan, name, args, given, names);
}

const isNamed = (p: { kind: string }): boolean => p.kind === 'positional-or-keyword';

function checkCount(plan: NativePlan, title: string, given: number, keywords: number, takesKeywords: boolean): void {
  const { minPositional: min, maxPositional: max } = plan;
  if (plan.hasVarPositional) {
    if (given < min && !takesKeywords)
      raiseTypeError(`${shortName(title)} expected at least ${counted(min)}, got ${given}`);
    return;
  }
  if (takesKeywords) {
    if (given <= max) return;
    if (max === 0) raiseTypeError(`${title}() takes no positional arguments`);
    const limit = plan.parameters.filter((p) => p.kind !== 'var-keyword').length;
    const total = given + keywords;
    const most = plan.hasKeywordOnly ? max : limit;
    const kind = plan.hasKeywordOnly ? 'positional argument' : 'argument';
    const bound = min === max ? 'exactly' : 'at most';
    const shown = plan.hasKeywordOnly ? given : total;
    raiseTypeError(`${title}() takes ${bound} ${most} ${kind}${most === 1 ? '' : 's'} (${shown} given)`);
  }
  if (given >= min && given <= max) return;
  if (min === max && max === 0) raiseTypeError(`${title}() takes no arguments (${given} given)`);
  if (min === max && max === 1) raiseTypeError(`${title}() takes exactly one argument (${given} given)`);
  const bound = min === max ? '' : given < min ? 'at least ' : 'at most ';
  raiseTypeError(`${shortName(title)} expected ${bound}${counted(given < min ? min : max)}, got ${given}`);
}

const counted = (n: number): string => `${n} argument${n === 1 ? '' : 's'}`;
const shortName = (title: string): string => title.slice(title.lastIndexOf('.') + 1);

function fillParameters(
  plan: NativePlan,
  title: string,
  args: readonly Value[],
  given: number,
  names: readonly string[] | null,
): NativeArgument[] {
  const used = new Set<number>();
  const result: NativeArgument[] = [];
  plan.parameters.forEach((parameter, i) => {
    const { kind, name } = parameter;
    if (kind === 'var-positional') return void result.push(args.slice(plan.maxPositional, given));
    if (kind === 'var-keyword') return void result.push(remainingKeywords(args, given, names, used));
    const positional = kind !== 'keyword-only' && i < given ? args[i] : undefined;
    const at = names === null || kind === 'positional-only' ? -1 : names.indexOf(name);
    if (at >= 0) {
      used.add(at);
      if (positional !== undefined)
        raiseTypeError(`argument for ${title}() given by name ('${name}') and position (${i + 1})`);
    }
    const value = at >= 0 ? args[given + at] : positional;
    if (value === undefined && parameter.defaultText === null) missing(plan, title, name, i, given);
    result.push(value);
    return undefined;
  });
  if (names !== null && !plan.hasVarKeyword) {
    const unexpected = names.find((_, i) => !used.has(i));
    if (unexpected !== undefined) raiseTypeError(`${title}() got an unexpected keyword argument '${unexpected}'`);
  }
  return result;
}

function missing(plan: NativePlan, title: string, name: string, index: number, given: number): never {
  const parameter = plan.parameters[index]!;
  if (parameter.kind === 'positional-only') {
    const atLeast = plan.minPositional === plan.maxPositional ? 'exactly' : 'at least';
    return raiseTypeError(
      `${title}() takes ${atLeast} ${plan.minPositional} positional argument${plan.minPositional === 1 ? '' : 's'} (${given} given)`,
    );
  }
  if (parameter.kind === 'keyword-only')
    return raiseTypeError(`${title}() missing required keyword-only argument '${name}'`);
  return raiseTypeError(`${title}() missing required argument '${name}' (pos ${index + 1})`);
}

function remainingKeywords(
  args: readonly Value[],
  given: number,
  names: readonly string[] | null,
  used: ReadonlySet<number>,
): Map<string, Value> {
  const rest = new Map<string, Value>();
  names?.forEach((name, i) => {
    if (!used.has(i)) rest.set(name, args[given + i]!);
  });
  return rest;
}

/** Calls `code` with an instance bound (`self` given) or as a plain function. */
export function callNativeCode(
  code: NativeCode,
  self: Value | undefined,
  owner: PyType | null,
  args: readonly Value[],
  names: readonly string[] | null,
): Value {
  const title =
    owner === null || self === undefined ? code.name : `${(self instanceof PyType ? self : owner).name}.${code.name}`;
  const bound = bindNative(code.plan, title, args, names);
  return self === undefined ? code.impl(...bound) : code.impl(self, ...bound);
}

/** Calls an unbound method of a built-in type: the first argument is the instance. */
export function callNativeMethod(
  code: NativeCode,
  owner: PyType,
  isInstance: (value: Value, type: PyType) => boolean,
  args: readonly Value[],
  names: readonly string[] | null,
): Value {
  const positional = args.length - (names === null ? 0 : names.length);
  if (positional < 1) raiseTypeError(`unbound method ${owner.name}.${code.name}() needs an argument`);
  const self = args[0]!;
  if (!isInstance(self, owner))
    raiseTypeError(
      `descriptor '${code.name}' for '${owner.name}' objects doesn't apply to a '${typeName(self)}' object`,
    );
  return callNativeCode(code, self, owner, args.slice(1), names);
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
