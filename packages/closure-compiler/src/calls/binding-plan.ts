// Binding plans: which argument goes to which parameter depends only on the callee's code object and on the call's form
// (number of positional arguments, names of keywords). A site that calls the same code again takes the plan it made.

import { type Frame, makeSlots, type PyCode, type PyFunction, type SlotValue, type Value } from '@heddle/runtime';
import type { CodeUnit } from '../context.js';
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
  const locals: SlotValue[] = makeSlots(plan.length);
  for (let i = 0; i < plan.length; i++) {
    const source = plan[i]!;
    const value = source >= 0 ? args[source] : defaultOf(fn, i);
    if (value === undefined) return null;
    locals[i] = value;
  }
  return locals;
}

/** The default of parameter `i`, undefined when it has none. */
function defaultOf(fn: PyFunction, i: number): Value | undefined {
  const { defaults, keywordDefaults } = fn;
  const { names, positional } = fn.code.parameters;
  if (i >= positional) return keywordDefaults?.getStr(names[i]!);
  const index = i - positional + defaults.length;
  return index < 0 ? undefined : defaults[index];
}

// ### Hot sites

/** A plan by arguments, for sites that evaluate them right into the slots of the frame. */
export interface Places {
  readonly code: PyCode;
  /** How many slots there are. */
  readonly slots: number;
  /** The slot of each argument. */
  readonly slotOf: readonly number[];
  /** The parameters whose defaults are taken; null when only the general binding will do, which gets the arguments as they are. */
  readonly unfilled: readonly number[] | null;
}

export function placesOf(code: PyCode, count: number, names: readonly string[] | null): Places {
  const plan = makePlan(code, count, names);
  const slotOf = Array.from({ length: count }, (_, i) => (plan === null ? i : plan.indexOf(i)));
  if (plan === null) return { code, slots: count, slotOf, unfilled: null };
  const unfilled = [...plan.keys()].filter((i) => plan[i]! < 0);
  return { code, slots: (code.body as unknown as CodeUnit).slotCount, slotOf, unfilled };
}

/** Whether `code.enter` can have the slots: `fn` has that code, and defaults for what is unfilled, which are put in. */
export function fillPlaces(fn: PyFunction, { code, unfilled }: Places, locals: SlotValue[]): boolean {
  if (unfilled === null || fn.code !== code) return false;
  for (let i = 0; i < unfilled.length; i++) {
    const value = defaultOf(fn, unfilled[i]!);
    if (value === undefined) return false;
    locals[unfilled[i]!] = value;
  }
  return true;
}

/** The arguments in their order again. */
export function argumentsOf({ slotOf }: Places, locals: readonly SlotValue[]): Value[] {
  return slotOf.map((slot) => locals[slot] as Value);
}

/** The call when it cannot. */
export function callUnplaced(
  fn: PyFunction,
  frame: Frame,
  places: Places,
  locals: readonly SlotValue[],
  names: readonly string[] | null,
): Value {
  return fn.code.entryN(fn, frame, argumentsOf(places, locals), names);
}
