// Binding plans: which argument goes to which parameter depends only on the callee's code object and on the call's form
// (number of positional arguments, names of keywords). A site that calls the same code again takes the plan it made.

import { type Frame, makeSlots, type PyCode, type PyFunction, type SlotValue, type Value } from '@heddle/runtime';
import type { CallSite, MethodSite } from '../site.js';

/** For each parameter the index of its argument, or -1 when its default is to be taken; null when only the general binding will do. */
export type BindingPlan = readonly number[] | null;

/** Calls `fn` with `args`, the last of which belong to `names`: the site's keywords, or those of a `**mapping`. */
export function callPlanned(
  frame: Frame,
  site: CallSite | MethodSite,
  fn: PyFunction,
  args: Value[],
  names = site.names,
): Value {
  const { code } = fn;
  if (site.planCode !== code || site.planCount !== args.length || !areSame(site.planNames, names)) {
    site.planCode = code;
    site.planCount = args.length;
    site.planNames = names;
    site.plan = makePlan(code, args.length, names);
  }
  const bound = site.plan === null ? null : applyPlan(site.plan, fn, args);
  return bound === null ? code.entryN(fn, frame, args, names) : code.enter(fn, frame, bound);
}

function areSame(known: readonly string[] | null, names: readonly string[] | null): boolean {
  return known === names || (known?.length === names?.length && known!.every((name, i) => name === names![i]));
}

function makePlan(code: PyCode, count: number, names: readonly string[] | null): BindingPlan {
  const { parameters } = code;
  const given = count - (names === null ? 0 : names.length);
  if (parameters.hasVarPositional || parameters.hasVarKeyword || given > parameters.positional) return null;
  const total = parameters.positional + parameters.keywordOnly;
  if (total === 0) return null;
  const plan: number[] = [];
  for (let i = 0; i < total; i++) plan.push(i < given ? i : -1);
  for (let i = 0; names !== null && i < names.length; i++) {
    const parameter = parameters.names.indexOf(names[i]!, parameters.positionalOnly);
    if (parameter < 0 || parameter >= total || plan[parameter] !== -1) return null;
    plan[parameter] = given + i;
  }
  return plan;
}

/** The slots of the parameters, or null when one has neither argument nor default. */
function applyPlan(plan: readonly number[], fn: PyFunction, args: readonly Value[]): SlotValue[] | null {
  const { parameters } = fn.code;
  const { positional } = parameters;
  const firstDefault = positional - fn.defaults.length;
  const locals: SlotValue[] = makeSlots(plan.length);
  for (let i = 0; i < plan.length; i++) {
    const source = plan[i]!;
    let value: Value | undefined;
    if (source >= 0) value = args[source];
    else if (i < positional) value = i < firstDefault ? undefined : fn.defaults[i - firstDefault];
    else value = fn.keywordDefaults?.getStr(parameters.names[i]!);
    if (value === undefined) return null;
    locals[i] = value;
  }
  return locals;
}
