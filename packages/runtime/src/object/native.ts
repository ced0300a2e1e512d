// Functions written in TypeScript that Python can call. Each is declared with its signature, in CPython's notation for
// built-ins ("(iterable, /, *, key=None)", `$self` for the instance). The implementation gets one JavaScript argument per
// parameter, in order: `undefined` for an omitted one, an array for `*args`, a Map for `**kwargs`. Calls with a plain
// number of positional arguments go straight to it; keywords and wrong counts go through native-call.ts.

import { raiseTypeError } from '../errors/raise.js';
import { PyObject } from './object.js';
import { isInstance, PyType, typeName, typeOf } from './type.js';
import type { Value } from './value.js';

/** One argument as an implementation receives it. */
export type NativeArgument = Value | undefined | Value[] | Map<string, Value>;
// The arity of an implementation is known only from its signature; calls through the table are checked against it.
// biome-ignore lint/complexity/noBannedTypes: see above
export type NativeImplementation = Function;

export interface NativeSpec {
  name: string;
  /** In CPython's notation; parsed on first use. */
  signature: string;
  /** Of what only the library has; the texts of the core come with the library (`types/documentation.ts`). */
  doc?: string | null;
  impl: NativeImplementation;
  /** How errors about the number of arguments are worded; see NativeStyle. */
  style?: NativeStyle;
  /** True when `impl` takes undefined for a `*args` to which nothing is left after the parameters before it. */
  mayOmitRest?: boolean;
  /** True when `impl` takes the arguments as they are in a call, and the names of the keywords among them; see CallSlot. */
  isCall?: boolean;
  /** What errors about keywords name instead: the function that CPython hands the keywords on to (`sorted`: `sort`). */
  keywordTitle?: string;
  /** What happens to the first argument before they are looked at. */
  beforeKeywords?: (argument: Value) => void;
}

/**
 * Wordings that differ among CPython's ways to take arguments: an ordinary function, one that counts the positional
 * arguments before it looks at keywords (`sorted`), one that has none but counts as if it had, a constructor, a dunder that wraps
 * a slot, one whose errors do not name it (CPython: PyArg_ParseTuple with a format that has no name).
 */
export type NativeStyle = 'function' | 'positional-first' | 'parsed' | 'tuple' | 'wrapper' | 'nameless';

export interface NativeParameter {
  name: string;
  kind: 'positional-only' | 'positional-or-keyword' | 'var-positional' | 'keyword-only' | 'var-keyword';
  /** The text of the default, or null when required. A default in the signature only documents what `impl` does for undefined. */
  defaultText: string | null;
}

/** The parsed signature. */
export interface NativePlan {
  parameters: NativeParameter[];
  /** Number of parameters that positional arguments can fill (excluding `$self`). */
  maxPositional: number;
  minPositional: number;
  hasVarPositional: boolean;
  hasVarKeyword: boolean;
  /** How many of the positional-only parameters are required. */
  requiredPositionalOnly: number;
  /** True when some parameter can be given by keyword. */
  takesKeywords: boolean;
  hasRequiredKeyword: boolean;
  /** True when positional arguments can be handed to `impl` as they are: no `*args`, `**kwargs` or required keywords. */
  isDirect: boolean;
  /** True for `(*args)`, perhaps with optional keywords after it: without keywords, all arguments are one array. */
  isRest: boolean;
}

/** What a native function or method does and how it may be called; shared by all its bindings. */
export class NativeCode {
  readonly name: string;
  readonly signature: string;
  /** `__doc__`. */
  doc: string | null;
  readonly impl: NativeImplementation;
  readonly style: NativeStyle;
  readonly keywordTitle: string | null;
  readonly beforeKeywords: NativeSpec['beforeKeywords'];
  readonly mayOmitRest: boolean;
  readonly isCall: boolean;
  /** How many positional arguments go straight to `impl` (without self): `min <= n <= max`. `max` is -1 until the signature is parsed, or when none do. */
  min: number;
  max: number;
  private parsed: NativePlan | null;

  constructor(spec: NativeSpec) {
    this.name = spec.name;
    this.signature = spec.signature;
    this.doc = spec.doc || null;
    this.impl = spec.impl;
    this.style = spec.style ?? 'function';
    this.keywordTitle = spec.keywordTitle ?? null;
    this.beforeKeywords = spec.beforeKeywords;
    this.mayOmitRest = spec.mayOmitRest ?? false;
    this.isCall = spec.isCall ?? false;
    this.min = 0;
    this.max = -1;
    this.parsed = null;
  }

  /** May be called with so many positional arguments (without self) through `methodEntry`. */
  takes(count: number): boolean {
    return this.isCall || this.plan.isRest || (this.min <= count && this.max >= count);
  }

  /** What takes self and positional arguments as they are in a call, when it `takes` so many. */
  get methodEntry(): NativeImplementation {
    const { impl, isCall, plan } = this;
    if (isCall) return (self: Value, ...args: Value[]) => impl(self, args, null);
    return plan.isRest ? (self: Value, ...args: Value[]) => impl(self, args) : impl;
  }

  get plan(): NativePlan {
    if (this.parsed === null) {
      this.parsed = parseSignature(this.signature);
      if (this.parsed.isDirect || this.mayOmitRest) {
        this.min = this.parsed.minPositional;
        this.max = this.parsed.maxPositional;
      }
    }
    return this.parsed;
  }
}

/** A built-in function, or a built-in method bound to `self` (`builtin_function_or_method`). */
export class NativeFunction extends PyObject {
  readonly code: NativeCode;
  /** The bound instance, or undefined for a plain function. */
  readonly self: Value | undefined;
  /** `__module__`, or null. */
  readonly module: string | null;
  /** For `__qualname__` and error messages: the type a method belongs to. */
  readonly owner: PyType | null;

  constructor(code: NativeCode, self: Value | undefined, module: string | null, owner: PyType | null) {
    super();
    this.code = code;
    this.self = self;
    this.module = module;
    this.owner = owner;
  }

  /** May be called with so many positional arguments through `entry`. */
  takes(count: number): boolean {
    return this.code.takes(count);
  }

  /** What takes positional arguments as they are in a call, when it `takes` so many. */
  get entry(): NativeImplementation {
    const { self } = this;
    const { impl, isCall, methodEntry, plan } = this.code;
    if (self !== undefined) return (...args: Value[]) => methodEntry(self, ...args);
    if (isCall) return (...args: Value[]) => impl(args, null);
    return plan.isRest ? (...args: Value[]) => impl(args) : impl;
  }

  /** What takes all positional arguments in an array of its own, if that is what the function is made of. */
  get arrayEntry(): NativeImplementation | null {
    return this.self === undefined && !this.code.isCall && this.code.plan.isRest ? this.code.impl : null;
  }
}

/** The type that names of a function show: that of the instance, or the class, to which a method is bound; none when that is a module. CPython: meth_get__qualname__. */
export function shownOwner(fn: NativeFunction): PyType | null {
  const { self, owner } = fn;
  if (owner === null || self === undefined || fn instanceof MethodWrapper) return owner;
  if (self instanceof PyType) return self;
  const type = typeOf(self);
  return type.layout?.name === 'module' ? null : type;
}

/** A slot wrapper bound to an instance: `(1).__add__`. */
export class MethodWrapper extends NativeFunction {}

/** A method of a built-in type, unbound: `str.upper`. */
export class NativeMethod extends PyObject {
  readonly code: NativeCode;
  readonly owner: PyType;

  constructor(code: NativeCode, owner: PyType) {
    super();
    this.code = code;
    this.owner = owner;
  }

  /** The method bound to an instance of its type. */
  bind(self: Value): NativeFunction {
    return new NativeFunction(this.code, self, null, this.owner);
  }

  /** TypeError unless `self` is an instance of the type that the method belongs to. */
  check(self: Value): void {
    if (!isInstance(self, this.owner))
      raiseTypeError(
        `descriptor '${this.code.name}' for '${this.owner.name}' objects doesn't apply to a '${typeName(self)}' object`,
      );
  }
}

/** A dunder that wraps a slot of a built-in type: a method of another Python type (`wrapper_descriptor`). */
export class SlotWrapper extends NativeMethod {
  override bind(self: Value): NativeFunction {
    return new MethodWrapper(this.code, self, null, this.owner);
  }

  override check(self: Value): void {
    if (!isInstance(self, this.owner))
      raiseTypeError(
        `descriptor '${this.code.name}' requires a '${this.owner.name}' object but received a '${typeName(self)}'`,
      );
  }
}

/** A class method of a built-in type (`dict.fromkeys`): `impl` gets the class as its first argument. */
export class NativeClassMethod extends PyObject {
  readonly code: NativeCode;
  readonly owner: PyType;

  constructor(code: NativeCode, owner: PyType) {
    super();
    this.code = code;
    this.owner = owner;
  }
}

/** A computed attribute of a built-in type (`getset_descriptor`). */
export class GetSet extends PyObject {
  readonly name: string;
  readonly owner: PyType;
  readonly get: (self: Value) => Value;
  readonly set: ((self: Value, value: Value | undefined) => void) | null;
  /** `__doc__`. */
  doc: string | null;

  constructor(
    name: string,
    owner: PyType,
    get: (self: Value) => Value,
    set: ((self: Value, value: Value | undefined) => void) | null,
    doc: string | null,
  ) {
    super();
    this.name = name;
    this.owner = owner;
    this.get = get;
    this.set = set;
    this.doc = doc || null;
  }
}

/** A computed attribute that CPython reads straight from the object's memory (`member_descriptor`). */
export class NativeMember extends GetSet {}

/** The parts between commas that stand outside brackets and quotes. */
function splitParameters(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === "'" || c === '"') quote = c;
    else if (c === '(' || c === '[' || c === '{') depth++;
    else if (c === ')' || c === ']' || c === '}') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** Parses a signature such as `($self, iterable=(), /, *, key=None)`. */
export function parseSignature(signature: string): NativePlan {
  const parameters: NativeParameter[] = [];
  let keywordOnly = false;
  for (const raw of splitParameters(signature.slice(1, -1))) {
    const part = raw.trim();
    if (part === '' || part.startsWith('$')) continue;
    if (part === '/') {
      for (const parameter of parameters) parameter.kind = 'positional-only';
    } else if (part === '*') keywordOnly = true;
    else if (part.startsWith('**')) parameters.push({ name: part.slice(2), kind: 'var-keyword', defaultText: null });
    else if (part.startsWith('*')) {
      parameters.push({ name: part.slice(1), kind: 'var-positional', defaultText: null });
      keywordOnly = true;
    } else {
      const equals = part.indexOf('=');
      parameters.push({
        name: equals < 0 ? part : part.slice(0, equals).trim(),
        kind: keywordOnly ? 'keyword-only' : 'positional-or-keyword',
        defaultText: equals < 0 ? null : part.slice(equals + 1).trim(),
      });
    }
  }
  return makePlan(parameters);
}

function makePlan(parameters: NativeParameter[]): NativePlan {
  const positional = parameters.filter((p) => p.kind === 'positional-only' || p.kind === 'positional-or-keyword');
  const hasVarPositional = parameters.some((p) => p.kind === 'var-positional');
  const hasVarKeyword = parameters.some((p) => p.kind === 'var-keyword');
  const hasRequiredKeyword = parameters.some((p) => p.kind === 'keyword-only' && p.defaultText === null);
  return {
    parameters,
    maxPositional: positional.length,
    minPositional: positional.filter((p) => p.defaultText === null).length,
    hasVarPositional,
    hasVarKeyword,
    requiredPositionalOnly: positional.filter((p) => p.kind === 'positional-only' && p.defaultText === null).length,
    takesKeywords:
      hasVarKeyword || parameters.some((p) => p.kind === 'keyword-only' || p.kind === 'positional-or-keyword'),
    hasRequiredKeyword,
    isDirect: !hasVarPositional && !hasVarKeyword && !hasRequiredKeyword,
    isRest: parameters[0]?.kind === 'var-positional' && !hasVarKeyword && !hasRequiredKeyword,
  };
}
