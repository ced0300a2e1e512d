// Python functions: a code object, the module's namespace, defaults, closure. Binding of arguments that do not match the
// parameters one to one (defaults, keywords, `*args`, `**kwargs`), with CPython's TypeErrors. CPython: Python/ceval.c
// initialize_locals, too_many_positional, missing_arguments.

import { raiseTypeError } from '../errors/raise.js';
import { suggest } from '../errors/suggest.js';
import type { SlotValue } from '../object/frame.js';
import { type PyCell, PyInstance } from '../object/object.js';
import { makeSlots, type Shape } from '../object/shape.js';
import type { Value } from '../object/value.js';
import type { PyCode } from './code.js';
import { PyDict } from './dict.js';
import { makeTuple, type PyTuple } from './tuple.js';

export class PyFunction extends PyInstance {
  code: PyCode;
  readonly globals: PyDict;
  name: string;
  qualname: string;
  /** Values of the last `defaults.length` positional parameters. */
  defaults: readonly Value[];
  /** Values of keyword-only parameters, or null when none has a default. */
  keywordDefaults: PyDict | null;
  readonly closure: readonly PyCell[];
  doc: Value;
  module: Value;
  /** `__annotate__`: what evaluates the annotations, or null. */
  annotate: Value;
  /** `__annotations__`, once they have been evaluated or set. */
  annotations: PyDict | null;
  /** `__type_params__` */
  typeParams: PyTuple | null;

  constructor(shape: Shape, code: PyCode, globals: PyDict, closure: readonly PyCell[]) {
    super(shape);
    this.code = code;
    this.globals = globals;
    this.name = code.name;
    this.qualname = code.qualname;
    this.defaults = NO_DEFAULTS;
    this.keywordDefaults = null;
    this.closure = closure;
    this.doc = code.doc;
    this.module = globals.getStr('__name__') ?? null;
    this.annotate = null;
    this.annotations = null;
    this.typeParams = null;
  }
}

export const NO_DEFAULTS: readonly Value[] = [];

/**
 * The slots of a frame of `fn`, `slots` of them, with the parameters bound for a call with `args`, the last `names.length` of
 * which are keyword values. Raises CPython's TypeError when they do not fit.
 */
export function bindArguments(
  fn: PyFunction,
  args: readonly Value[],
  names: readonly string[] | null,
  slots: number,
): SlotValue[] {
  const { parameters } = fn.code;
  const { positional } = parameters;
  const given = args.length - (names === null ? 0 : names.length);
  const locals: SlotValue[] = slots === 0 ? [] : makeSlots(slots);
  for (let i = 0; i < given && i < positional; i++) locals[i] = args[i];
  let next = positional + parameters.keywordOnly;
  if (parameters.hasVarPositional) locals[next++] = makeTuple(given > positional ? args.slice(positional, given) : []);
  let extra: PyDict | null = null;
  if (parameters.hasVarKeyword) {
    extra = new PyDict();
    locals[next] = extra;
  }
  if (names !== null) bindKeywords(fn, locals, args, given, names, extra);
  if (given > positional && !parameters.hasVarPositional) tooManyPositional(fn, given, locals);
  if (given < positional) bindDefaults(fn, locals);
  if (parameters.keywordOnly > 0) bindKeywordDefaults(fn, locals);
  return locals;
}

/** The values of `**kwargs` that takes all keywords. */
export function keywordDict(names: readonly string[], args: readonly Value[], given: number): PyDict {
  const dict = new PyDict();
  dict.needMap();
  for (let i = 0; i < names.length; i++) dict.setKeyword(names[i]!, args[given + i]!);
  return dict;
}

function bindKeywords(
  fn: PyFunction,
  locals: SlotValue[],
  args: readonly Value[],
  given: number,
  names: readonly string[],
  extra: PyDict | null,
): void {
  const { parameters } = fn.code;
  const total = parameters.positional + parameters.keywordOnly;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const value = args[given + i]!;
    const index = parameters.names.indexOf(name, parameters.positionalOnly);
    if (index >= 0 && index < total) {
      if (locals[index] !== undefined) raiseTypeError(`${fn.qualname}() got multiple values for argument '${name}'`);
      locals[index] = value;
    } else if (extra !== null) {
      if (extra.share !== null) extra.needMap();
      extra.setKeyword(name, value);
    } else unexpectedKeyword(fn, name, names);
  }
}

function unexpectedKeyword(fn: PyFunction, name: string, names: readonly string[]): never {
  const { parameters } = fn.code;
  const positionalOnly = parameters.names.slice(0, parameters.positionalOnly).filter((p) => names.includes(p));
  if (positionalOnly.length > 0)
    return raiseTypeError(
      `${fn.qualname}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(', ')}'`,
    );
  const total = parameters.positional + parameters.keywordOnly;
  const possible = parameters.names.slice(parameters.positionalOnly, total);
  const suggestion = suggest(name, possible);
  const hint = suggestion === null ? '' : `. Did you mean '${suggestion}'?`;
  return raiseTypeError(`${fn.qualname}() got an unexpected keyword argument '${name}'${hint}`);
}

function bindDefaults(fn: PyFunction, locals: SlotValue[]): void {
  const { parameters } = fn.code;
  const firstDefault = parameters.positional - fn.defaults.length;
  const missing: string[] = [];
  for (let i = 0; i < parameters.positional; i++) {
    if (locals[i] !== undefined) continue;
    if (i >= firstDefault) locals[i] = fn.defaults[i - firstDefault];
    else missing.push(parameters.names[i]!);
  }
  if (missing.length > 0) missingArguments(fn, 'positional', missing);
}

function bindKeywordDefaults(fn: PyFunction, locals: SlotValue[]): void {
  const { parameters } = fn.code;
  const missing: string[] = [];
  for (let i = parameters.positional; i < parameters.positional + parameters.keywordOnly; i++) {
    if (locals[i] !== undefined) continue;
    const value = fn.keywordDefaults?.getStr(parameters.names[i]!);
    if (value === undefined) missing.push(parameters.names[i]!);
    else locals[i] = value;
  }
  if (missing.length > 0) missingArguments(fn, 'keyword-only', missing);
}

function missingArguments(fn: PyFunction, kind: string, missing: string[]): never {
  const quoted = missing.map((name) => `'${name}'`);
  const last = quoted.pop()!;
  const list = quoted.length === 0 ? last : `${quoted.join(', ')}${quoted.length > 1 ? ',' : ''} and ${last}`;
  const plural = missing.length === 1 ? '' : 's';
  return raiseTypeError(`${fn.qualname}() missing ${missing.length} required ${kind} argument${plural}: ${list}`);
}

function tooManyPositional(fn: PyFunction, given: number, locals: SlotValue[]): never {
  const { parameters } = fn.code;
  const most = parameters.positional;
  const least = most - fn.defaults.length;
  let keywordOnlyGiven = 0;
  for (let i = most; i < most + parameters.keywordOnly; i++) if (locals[i] !== undefined) keywordOnlyGiven++;
  const takes = least === most ? `${most}` : `from ${least} to ${most}`;
  const plural = most === 1 && least === most ? '' : 's';
  const keywords =
    keywordOnlyGiven === 0
      ? ''
      : ` positional argument${given === 1 ? '' : 's'} (and ${keywordOnlyGiven} keyword-only argument${keywordOnlyGiven === 1 ? '' : 's'})`;
  const were = given === 1 && keywordOnlyGiven === 0 ? 'was' : 'were';
  return raiseTypeError(
    `${fn.qualname}() takes ${takes} positional argument${plural} but ${given}${keywords} ${were} given`,
  );
}
