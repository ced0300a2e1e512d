// What a factory may know while it compiles: the module, the code object, its scope, and the tier. A function is compiled
// in the cold tier at its first call, with the shared factories, and again in the hot tier when it proves hot, each site
// with a factory of its own (threading/pool.ts). Sites and temporaries belong to the syntax node, so both tiers agree.

import type { Attribute, Call, Comprehension, Expr, Pattern, Scope, Span, Stmt } from '@heddle/frontend';
import { type Frame, keywordOf, makeStr, type PyCode, type SiteSpan, type Value } from '@heddle/runtime';
import { LoopControl } from './loops/control.js';
import type { ModuleUnit } from './module-unit.js';
import { AttributeSite, CallSite, MethodSite, OperatorSite, Site, SubscriptSite } from './site.js';
import { anchorOf, PlacedSpan, startOf } from './span.js';
import { type Family, isolated } from './threading/pool.js';

export type Tier = 'cold' | 'hot';

/** How code is to be compiled. */
export interface CompileOptions {
  /** False: every site takes the general path. */
  caches: boolean;
  /** When sites get private factories: when hot, at once, or not at all. */
  isolate: 'auto' | 'always' | 'never';
  /** Calls after which a function is compiled in the hot tier; a loop takes LOOP_TURNS as many turns. */
  heat: number;
  /** Keeps all code for a dump; without it code is collected with its functions. */
  keepsCode: boolean;
}

/** Calls that make a function hot: fewer would spend factories on code that runs once. */
export const DEFAULT_HEAT = 60;
/** A turn of a loop counts less than a call. */
export const LOOP_TURNS = 3;

/** The syntax nodes that own sites, temporaries and nested code objects. */
export type Owner = Expr | Stmt | Pattern | Comprehension | Span;

/** A unit inside another: `role` tells apart those of one node. */
export interface InnerUnit {
  readonly node: Owner;
  readonly role: string;
  readonly unit: CodeUnit;
}

/** Stands for a syntax node where a slot of the frame itself is asked for. */
const FRAME = { start: 0, end: 0 };

/** What both tiers of one code object share. */
export class CodeUnit {
  readonly module: ModuleUnit;
  readonly code: PyCode;
  readonly scope: Scope;
  /** Number of slots a frame needs; grows with temporaries. */
  slotCount: number;
  /** The unit that this one is a copy of, for other globals (functions/unit.ts `link`); else null. */
  origin: CodeUnit | null = null;
  /** Module code whose variables are in a mapping that is not its globals. */
  isSeparate = false;
  /** Called with the value of each expression statement of interactive input; else null. */
  showValue: ((frame: Frame, value: Value) => void) | null = null;
  /** The units of what is defined in this one, in the order in which they were made. */
  readonly inner: InnerUnit[] = [];
  /** The places where something has been raised in a `try` or `with`, by index of their site; null before that. */
  raisers: Set<number> | null = null;
  // By role. Most functions are never compiled, so these come late.
  private sites: Map<string, Map<Owner, Site>> | null = null;
  private temporaries: Map<string, Map<Owner, number>> | null = null;
  private derived: Map<string, Map<Owner, unknown>> | null = null;

  /** Gives a unit what is known once the body of its function is parsed; null when it is already. */
  completeWith: ((unit: CodeUnit) => void) | null = null;

  constructor(module: ModuleUnit, code: PyCode, scope: Scope) {
    this.module = module;
    this.code = code;
    this.scope = scope;
    this.slotCount = scope.slots.length;
    module.units?.push(this);
  }

  /** Has the body of the function parsed, if it is not yet. */
  complete(): void {
    const { completeWith } = this;
    this.completeWith = null;
    completeWith?.(this);
  }

  /** The site of `node` in the given role, made on first request by `make`. */
  site<S extends Site>(node: Owner, role: string, span: SiteSpan, make: (index: number, span: SiteSpan) => S): S {
    let sites = this.sites?.get(role);
    if (sites === undefined) {
      sites = new Map();
      this.sites ??= new Map();
      this.sites.set(role, sites);
    }
    let site = sites.get(node);
    if (site === undefined) {
      site = make(this.code.sites.length, span);
      this.code.sites.push(span);
      sites.set(node, site);
    }
    return site as S;
  }

  /** A slot that frames have once. */
  ownSlot(role: 'owner' | 'sink'): number {
    return this.temporary(FRAME, role);
  }

  /** A frame slot for a temporary of `node`. */
  temporary(node: Owner, role: string): number {
    let slots = this.temporaries?.get(role);
    if (slots === undefined) {
      slots = new Map();
      this.temporaries ??= new Map();
      this.temporaries.set(role, slots);
    }
    let slot = slots.get(node);
    if (slot === undefined) {
      slot = this.slotCount++;
      slots.set(node, slot);
    }
    return slot;
  }

  /** What `make` gives for `node` in the given role, made once: nested code objects, rewritten statements. */
  once<T>(node: Owner, role: string, make: () => T): T {
    let values = this.derived?.get(role);
    if (values === undefined) {
      values = new Map();
      this.derived ??= new Map();
      this.derived.set(role, values);
    }
    if (!values.has(node)) values.set(node, make());
    return values.get(node) as T;
  }

  /** The unit of a function or class defined in this one, made once; `role` tells apart those that one node has. */
  nested<U extends CodeUnit>(node: Owner, make: (outer: CodeUnit) => U, role = 'code'): U {
    return this.once(node, role, () => {
      const unit = make(this);
      this.inner.push({ node, role, unit });
      unit.origin = this.origin === null ? null : this.origin.nested(node, make, role);
      return unit;
    });
  }

  allSites(): Site[] {
    return [...(this.sites ?? new Map<string, Map<Owner, Site>>()).values()]
      .flatMap((sites) => [...sites.values()])
      .sort((a, b) => a.index - b.index);
  }
}

export class Context {
  readonly unit: CodeUnit;
  readonly tier: Tier;

  /** Whether the closures tell of what they do (instrument/trace.ts). */
  readonly isObserved: boolean;
  /** Whether a statement around those being compiled takes a `Raised` completion. */
  takesRaised = false;

  constructor(unit: CodeUnit, tier: Tier, isObserved = false) {
    this.unit = unit;
    this.tier = tier;
    this.isObserved = isObserved;
  }

  /** What `compile` gives for statements around which another does, or does not, take `Raised` completions. */
  within<T>(takesRaised: boolean, compile: () => T): T {
    const before = this.takesRaised;
    this.takesRaised = takesRaised && !this.isObserved;
    const compiled = compile();
    this.takesRaised = before;
    return compiled;
  }

  /** For the same place in the hot tier. */
  heated(): Context {
    const context = new Context(this.unit, 'hot');
    context.takesRaised = this.takesRaised;
    return context;
  }

  get caches(): boolean {
    return this.unit.module.options.caches && !this.isObserved;
  }
  get scope(): Scope {
    return this.unit.scope;
  }
  /** False when code stays in the tier it is first compiled in. */
  get rethreads(): boolean {
    return this.unit.module.options.isolate === 'auto' && !this.isObserved;
  }
  get isHot(): boolean {
    return this.tier === 'hot';
  }

  /** The instance of a factory to use at one more site. */
  pick<F, K extends keyof F & string>(family: Family<F>, key: K): F[K] {
    return this.tier === 'hot' ? isolated(family, key) : family.shared[key];
  }

  /** The span of a node; its anchors depend on what kind of expression it is, whatever raises there. */
  span(node: Span & { kind?: string }): SiteSpan {
    const { anchor, from } = anchorOf(node as Expr);
    const { source } = this.unit.module;
    return new PlacedSpan(source, startOf(node as Expr, source.text), node.end, anchor, from);
  }

  site(node: Owner & Span, role = '', place: Span & { kind?: string } = node): Site {
    return this.unit.site(node, role, this.span(place), (index, span) => new Site(index, span));
  }
  operatorSite(node: Owner & Span, role: string): OperatorSite {
    return this.unit.site(node, role, this.span(node), (index, span) => new OperatorSite(index, span));
  }
  attributeSite(node: Owner & Span, role: string, name: string): AttributeSite {
    return this.unit.site(node, role, this.span(node), (index, span) => new AttributeSite(index, span, name));
  }
  callSite(node: Call): CallSite {
    const span = this.span(isLoopInDisguise(node) ? node.func : node);
    return this.unit.site(node, 'call', span, (index, place) => new CallSite(index, place, keywordNames(node)));
  }
  /** A method call has two places that can raise: the lookup, which is `attribute`'s, and the call. */
  methodSite(node: Call, attribute: Attribute, name: string): MethodSite {
    const lookup = this.site(attribute, 'method lookup');
    return this.unit.site(
      node,
      'method',
      this.span(node),
      (index, s) => new MethodSite(index, s, lookup.index, name, keywordNames(node)),
    );
  }
  subscriptSite(node: Owner & Span, role: string): SubscriptSite {
    return this.unit.site(node, role, this.span(node), (index, s) => new SubscriptSite(index, s));
  }
  loopControl<T>(owner: Owner, span: Span): LoopControl<T> {
    const limit = this.unit.module.options.heat * LOOP_TURNS;
    return this.unit.site(owner, 'loop', this.span(span), (index, s) => new LoopControl<T>(index, s, limit));
  }
}

/** The names of keyword arguments, null without any; what stands behind `**` has none. */
function keywordNames({ keywords }: Call): readonly string[] | null {
  const names = keywords.flatMap(({ arg }) => (arg === null ? [] : keywordOf(makeStr(arg))));
  return names.length === 0 ? null : names;
}

/**
 * `any`, `all` and `tuple` of a generator expression, which CPython compiles to a loop, with its errors at the name. CPython:
 * Python/codegen.c maybe_optimize_function_call.
 */
function isLoopInDisguise({ func, args, keywords }: Call): boolean {
  if (func.kind !== 'Name' || args.length !== 1 || keywords.length > 0) return false;
  return args[0]!.kind === 'GeneratorExp' && (func.id === 'any' || func.id === 'all' || func.id === 'tuple');
}
