// Sites: one per place in the source that can raise, call or cache. A site knows its index into the code object's positions
// (stored in `frame.lasti` before leaving the frame) and its inline cache; the cache's evidence lets the hot tier choose a
// special form. Sites are kept per syntax node, so both tiers of a function share them.

import {
  type GetSet,
  type NativeCode,
  type NativeMethod,
  objectType,
  type PyCode,
  type PyFunction,
  PyType,
  Shape,
  type SiteSpan,
  type Value,
} from '@heddle/runtime';
import type { OwnedAttribute } from './attributes/owned.js';
import type { BindingPlan } from './calls/binding-plan.js';
import type { OverloadForm } from './expressions/overloads.js';

export type CacheState = 'empty' | 'mono' | 'poly' | 'mega';
/** How many shapes a site remembers before it gives up. */
export const POLY_LIMIT = 4;
/** A shape that no instance has: the empty cache compares with it. */
export const NO_SHAPE = new Shape(objectType, null, '', false);
/** A type that no value has. */
export const NO_TYPE = new PyType('', null, [], true);

export class Site {
  /** What `frame.lasti` is set to. */
  readonly index: number;
  readonly span: SiteSpan;
  constructor(index: number, span: SiteSpan) {
    this.index = index;
    this.span = span;
  }
  describe(): string {
    return '';
  }
}

// ### Operators

/** Operand kinds a binary operator has seen in its slow path; ints go through the fast path unseen. */
export const SEEN_FLOAT = 1;
export const SEEN_STR = 2;
export const SEEN_OTHER = 4;

export class OperatorSite extends Site {
  seen = 0;
  /** The class of operands last met, and its dunder when that is a Python function (expressions/overloads.ts). */
  type: PyType = NO_TYPE;
  version = -1;
  form: OverloadForm = 'same';
  fn: PyFunction | null = null;
  /** The types of the operands that the fast form did not take, as last met. */
  left: PyType = NO_TYPE;
  right: PyType = NO_TYPE;
  override describe(): string {
    const kinds = [
      this.seen & SEEN_FLOAT ? 'float' : '',
      this.seen & SEEN_STR ? 'str' : '',
      this.seen & SEEN_OTHER ? 'other' : '',
    ];
    return kinds.filter((kind) => kind !== '').join('|') || 'int';
  }
}

// ### Attributes

/** One remembered way to an attribute. */
export interface AttributeEntry {
  shape: Shape;
  version: number;
  /** Index in the instance's slots of an own attribute or a `__slots__` member; else -1. */
  slot: number;
  /** What the type has: a plain value, a function or a native method to bind, an attribute that native code computes, the getter of a property, another data descriptor. */
  kind: 'slot' | 'value' | 'function' | 'native' | 'computed' | 'property' | 'descriptor';
  value: Value;
}

/** One remembered way to store an attribute. */
export interface StoreEntry {
  readonly shape: Shape;
  readonly version: number;
  readonly slot: number;
  /** The shape afterwards, when the attribute is added. */
  readonly next: Shape | null;
}

const NO_STORES: readonly StoreEntry[] = [];

export class AttributeSite extends Site {
  state: CacheState = 'empty';
  shape: Shape = NO_SHAPE;
  version = -1;
  slot = -1;
  /** For stores that add an attribute: the shape afterwards. */
  next: Shape | null = null;
  entries: AttributeEntry[] = [];
  /** For stores into instances of several shapes. */
  stores: readonly StoreEntry[] = NO_STORES;
  /** For stores: the descriptor that took the value last, of the type with `version`; or null. */
  descriptor: Value = null;
  /** The module or class last met, and what it has. */
  owned: OwnedAttribute | null = null;
  /** The type of the object without a shape last met, and what computes the attribute for it. */
  type: PyType = NO_TYPE;
  computed: GetSet | null = null;
  misses = 0;
  readonly name: string;
  constructor(index: number, span: SiteSpan, name: string) {
    super(index, span);
    this.name = name;
  }
  override describe(): string {
    return `${this.state}${this.state === 'mono' ? ` ${this.shape.type.name}[${this.slot}]` : ''}, ${this.misses} misses`;
  }
}

// ### Calls

export type CalleeKind = 'none' | 'function' | 'native' | 'class' | 'other';

export class CallSite extends Site {
  // The binding plan last made (calls/binding-plan.ts).
  planCode: PyCode | null = null;
  planCount = -1;
  plan: BindingPlan = null;
  planNames: readonly string[] | null = null;
  kind: CalleeKind = 'none';
  /** The last native function, or class, called here. */
  callee: Value = null;
  misses = 0;
  readonly names: readonly string[] | null;
  constructor(index: number, span: SiteSpan, names: readonly string[] | null) {
    super(index, span);
    this.names = names;
  }
  override describe(): string {
    return `${this.kind}, ${this.misses} misses`;
  }
}

/** The method that instances of a shape have, which is in the type alone. */
export interface MethodEntry {
  readonly shape: Shape;
  version: number;
  value: PyFunction | NativeMethod;
}

export type FunctionEntry = MethodEntry & { value: PyFunction };

export class MethodSite extends Site {
  // The binding plan last made (calls/binding-plan.ts).
  planCode: PyCode | null = null;
  planCount = -1;
  plan: BindingPlan = null;
  planNames: readonly string[] | null = null;
  state: CacheState = 'empty';
  shape: Shape = NO_SHAPE;
  version = -1;
  /** For receivers without a shape (str, int, float): their type. */
  type: PyType = NO_TYPE;
  method: PyFunction | NativeMethod | null = null;
  /** The method when it is a function, and its code when it is a native one. */
  fn: PyFunction | null = null;
  native: NativeCode | null = null;
  /** The methods of instances of several shapes; one of them stands in the fields above. */
  entries: MethodEntry[] = [];
  /** How often `entries` were asked. */
  hits = 0;
  /** Whether the method last looked up is to get the receiver as its first argument. */
  isUnbound = false;
  /** The module or class last met as the receiver, and what it has. */
  owned: OwnedAttribute | null = null;
  misses = 0;
  /** What `frame.lasti` is set to while the method is looked up. */
  readonly lookupIndex: number;
  readonly name: string;
  readonly names: readonly string[] | null;
  constructor(index: number, span: SiteSpan, lookupIndex: number, name: string, names: readonly string[] | null) {
    super(index, span);
    this.lookupIndex = lookupIndex;
    this.name = name;
    this.names = names;
  }
  override describe(): string {
    const target = this.fn !== null ? this.fn.qualname : this.native !== null ? this.native.name : '';
    return `${this.state} ${target}, ${this.misses} misses`;
  }
}

// ### Class patterns

interface OtherType {
  readonly type: PyType;
  readonly version: number;
}

export class ClassPatternSite extends Site {
  /** The class for which the rest holds. */
  cls: PyType = NO_TYPE;
  clsVersion = -1;
  /** A type whose instances match the class, and some whose instances do not. */
  matching: PyType = NO_TYPE;
  version = -1;
  others: OtherType[] = [];
  /** True when the only sub-pattern is tried on the subject itself. */
  takesSelf = false;
  /** A shape of `matching` that has all attributes in slots, and the first two of these. */
  shape: Shape = NO_SHAPE;
  slot0 = -1;
  slot1 = -1;
  misses = 0;
  readonly positional: number;
  readonly keywords: readonly string[];
  constructor(index: number, span: SiteSpan, positional: number, keywords: readonly string[]) {
    super(index, span);
    this.positional = positional;
    this.keywords = keywords;
  }
  forget(): void {
    this.matching = NO_TYPE;
    this.others = [];
    this.shape = NO_SHAPE;
    this.takesSelf = false;
  }
  learnOther(type: PyType): void {
    this.misses++;
    this.others = [{ type, version: type.version }, ...this.others.slice(0, POLY_LIMIT - 1)];
  }
  isOther(type: PyType): boolean {
    const { others } = this;
    for (let i = 0; i < others.length; i++) if (others[i]!.type === type) return others[i]!.version === type.version;
    return false;
  }
  learnShape(shape: Shape, slots: readonly number[]): void {
    this.misses++;
    const [first, second] = slots;
    if (first === undefined || slots.some((slot) => slot < 0)) return;
    this.shape = shape;
    this.slot0 = first;
    this.slot1 = second ?? -1;
  }
  override describe(): string {
    return `${this.cls.name}, ${this.misses} misses`;
  }
}

// ### Subscripts and loops

export const SEEN_LIST = 1;
export const SEEN_DICT = 2;
export const SEEN_TUPLE = 4;

export class SubscriptSite extends Site {
  seen = 0;
  /** The type of the container last met. */
  type: PyType = NO_TYPE;
  override describe(): string {
    return ['list', 'dict', 'tuple'].filter((_, i) => this.seen & (1 << i)).join('|') || 'other';
  }
}
