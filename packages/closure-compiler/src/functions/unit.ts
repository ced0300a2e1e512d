// Function units: how a code object's body gets compiled, when it is hot, and which entries its code object has. A function
// is compiled at its first call; after `options.heat` calls in the cold tier it is compiled again, each site with factories of
// its own, and the new entries replace the old ones in the code object, where every caller looks.

import type { Scope } from '@heddle/frontend';
import {
  bindArguments,
  type CodeBody,
  type CodeDetails,
  Frame,
  noteObserved,
  PyAsyncGenerator,
  PyCode,
  PyCoroutine,
  type PyDict,
  type PyFunction,
  PyGenerator,
  PyObject,
  thread,
  unwind,
  type Value,
} from '@heddle/runtime';
import type { Exec } from '../completion.js';
import { CodeUnit, Context, type Tier } from '../context.js';
import { entries, locals } from '../families.js';
import { isWatcher, observedResume, observedRun } from '../instrument/entries.js';
import { cellsOf, type ModuleUnit } from '../module-unit.js';
import { treeForms } from '../tree-forms.js';
import type { DescribedNode } from './describe.js';
import { finishLocals, recursionError } from './frames.js';

export class FunctionUnit extends CodeUnit implements CodeBody {
  heat = 0;
  private readonly compileBody: (context: Context) => Exec;
  /** The body as `run` takes it; null before the second run. */
  private body: Exec | null = null;
  private runs = 0;
  /** What the source has of it, for `describe`; null when that says nothing. */
  node: DescribedNode | null = null;
  private details: CodeDetails | null = null;
  private describedSites = 0;
  /** The entries for when nobody watches, while somebody does. */
  private plain: Partial<PyCode> | null = null;
  /** Whether the code object has entries of a compiled body. */
  private isCompiled = false;
  /** The units made of this one, by what `link` was asked for: the namespace, or the built-ins when there is none. Null before the first. */
  private copies: WeakMap<object, FunctionUnit[]> | null = null;

  constructor(module: ModuleUnit, code: PyCode, scope: Scope, compileBody: (context: Context) => Exec) {
    super(module, code, scope);
    this.compileBody = compileBody;
    code.body = this;
    this.installStubs();
  }

  // ### Namespaces

  /** See CodeBody. The first namespace that is asked for gets the unit itself, others get copies. */
  link(globals: PyDict, builtins: Value, separate: boolean): PyCode {
    const { module, origin } = this;
    const cells = cellsOf(globals, builtins);
    if (!module.isBound) module.bind(cells, builtins);
    if (module.isFor(cells, builtins) && this.isSeparate === separate) return this.code;
    if (origin !== null) return (origin as FunctionUnit).link(globals, builtins, separate);
    const key = cells ?? (builtins instanceof PyObject ? builtins : this);
    const known = this.copies?.get(key) ?? [];
    let copy = known.find((unit) => unit.module.isFor(cells, builtins) && unit.isSeparate === separate);
    if (copy === undefined) {
      copy = this.copyFor(module.copyFor(cells, builtins), separate);
      this.copies ??= new WeakMap();
      this.copies.set(key, [...known, copy]);
    }
    return copy.code;
  }

  private copyFor(module: ModuleUnit, separate: boolean): FunctionUnit {
    const copy = this.copyWith(module, new PyCode(this.code));
    copy.origin = this;
    copy.isSeparate = separate;
    return copy;
  }

  private copyWith(module: ModuleUnit, code: PyCode): FunctionUnit {
    const copy = new FunctionUnit(module, code, this.scope, this.compileBody);
    copy.isSeparate = this.isSeparate;
    copy.showValue = this.showValue;
    copy.completeWith = this.completeWith;
    copy.node = this.node;
    return copy;
  }

  copyTo(code: PyCode): void {
    this.copyWith(this.module, code);
  }

  isBodyOf(code: PyCode): boolean {
    return code.body instanceof FunctionUnit && code.body.compileBody === this.compileBody;
  }

  shown(): PyCode {
    return this.origin === null ? this.code : this.origin.code;
  }

  builtins(): Value {
    return this.module.builtins;
  }

  /** See CodeBody. Compiles the body, so that all sites and inner units are there. */
  describe(): CodeDetails {
    if (this.details === null) this.compileBody(new Context(this, 'cold'));
    // A body that is watched has sites for its lines as well.
    const { length } = this.code.sites;
    if (this.details === null || length !== this.describedSites) this.details = treeForms().describe(this, this.node);
    this.describedSites = length;
    return this.details;
  }

  // ### Running

  /** Entries that compile the body first. */
  private installStubs(): void {
    const { code } = this;
    const compiled = (): PyCode => {
      if (thread.observers.isObserved || isWatcher(this)) {
        this.observe(true);
        return code;
      }
      this.install(this.module.options.isolate === 'always' ? 'hot' : 'cold');
      return code;
    };
    code.entry0 = (fn, back) => compiled().entry0(fn, back);
    code.entry1 = (fn, back, a) => compiled().entry1(fn, back, a);
    code.entry2 = (fn, back, a, b) => compiled().entry2(fn, back, a, b);
    code.entry3 = (fn, back, a, b, c) => compiled().entry3(fn, back, a, b, c);
    code.entryN = (fn, back, args, names) => compiled().entryN(fn, back, args, names);
    code.enter = (fn, back, slots) => compiled().enter(fn, back, slots);
  }

  // ### Being watched

  /** See CodeBody. */
  observe(isObserved: boolean): void {
    if (isObserved && this.plain === null) this.installObserved();
    else if (!isObserved && this.plain !== null) {
      Object.assign(this.code, this.plain);
      this.plain = null;
      // What was begun while somebody watched may have to go on.
      if (!this.isCompiled && (this.code.isGenerator || this.code.isCoroutine)) this.install('cold');
    }
    for (const { unit } of this.inner) if (unit instanceof FunctionUnit) unit.observe(isObserved);
  }

  /** Entries of a body that tells of what it does; those before them are kept. */
  private installObserved(): void {
    const { code } = this;
    const { enter, entry0, entry1, entry2, entry3, entryN, resume, sinkSlot } = code;
    this.plain = { enter, entry0, entry1, entry2, entry3, entryN, resume, sinkSlot };
    noteObserved(this);
    const body = this.observedBody();
    if (code.isGenerator || code.isCoroutine) {
      this.installGenerator(new Context(this, 'cold', true), body, 'hot');
      code.sinkSlot = -1;
      code.resume = (frame) => observedResume(frame, body);
      return;
    }
    const entry = (fn: PyFunction, back: Frame, args: Value[], names: readonly string[] | null): Value => {
      thread.frame = back;
      return code.enter(fn, back, bindArguments(fn, args, names, this.slotCount));
    };
    code.enter = (fn, back, bound) => {
      if (back.depth + 1 > thread.recursionLimit) recursionError();
      return observedRun(new Frame(fn, back, back.depth + 1, finishLocals(bound, this.slotCount)), body);
    };
    code.entryN = entry;
    Object.assign(code, entries.shared.spread(entry));
  }

  /** Compiled when it is first run. */
  private observedBody(): Exec {
    let body: Exec | null = null;
    return (frame) => {
      body ??= this.compileBody(new Context(this, 'cold', true));
      return body(frame);
    };
  }

  /** Compiles the body and gives the code object its entries. */
  install(tier: Tier): void {
    this.isCompiled = true;
    const context = new Context(this, tier);
    const body = this.compileBody(context);
    if (this.code.isGenerator || this.code.isCoroutine) this.installGenerator(context, body, tier);
    else {
      this.installEntries(context, body);
      if (tier === 'cold' && this.module.options.isolate === 'auto') this.countCalls();
    }
  }

  /** See CodeBody. Most such code runs once, so its closures are kept only when it runs again. */
  run(fn: PyFunction, back: Frame, namespace: Value): Value {
    if (this.code.kind === 'function') return this.code.entry0(fn, back);
    if (this.code.isCoroutine) return this.startCoroutine(fn, back, namespace);
    const isObserved = thread.observers.isObserved || isWatcher(this);
    const body = isObserved ? this.observedBody() : this.bodyToRun();
    if (back.depth + 1 > thread.recursionLimit) recursionError();
    const frame = new Frame(fn, back, back.depth + 1, finishLocals([], this.slotCount));
    frame.namespace = namespace;
    if (isObserved) return observedRun(frame, body);
    try {
      const completion = body(frame);
      return completion === undefined ? null : (completion as Value);
    } catch (error) {
      throw unwind(error, frame);
    }
  }

  /** Module code that awaits. */
  private startCoroutine(fn: PyFunction, back: Frame, namespace: Value): Value {
    this.install(this.module.options.isolate === 'always' ? 'hot' : 'cold');
    const frame = new Frame(fn, back, 0, finishLocals([], this.slotCount));
    frame.namespace = namespace;
    return new PyCoroutine(fn, frame);
  }

  private bodyToRun(): Exec {
    const { isolate, heat } = this.module.options;
    this.runs++;
    if (this.body !== null && !(isolate === 'auto' && this.runs === heat)) return this.body;
    const isHot = isolate === 'always' || (isolate === 'auto' && this.runs >= heat);
    const body = this.compileBody(new Context(this, isHot ? 'hot' : 'cold'));
    if (this.runs > 1) this.body = body;
    return body;
  }

  private installEntries(context: Context, body: Exec): void {
    const { code, slotCount } = this;
    const { parameters } = code;
    code.enter = context.pick(entries, 'enter')(body, slotCount);
    code.entryN = context.pick(entries, 'entryAny')(code.enter, slotCount);
    const { hasVarPositional, hasVarKeyword, positional, keywordOnly } = parameters;
    const areStars = positional + keywordOnly === 0 && (hasVarPositional || hasVarKeyword);
    Object.assign(
      code,
      areStars
        ? context.pick(entries, 'entryStars')(code.enter, code.entryN, hasVarPositional, hasVarKeyword, slotCount)
        : context.pick(entries, 'spread')(code.entryN),
    );
    if (!hasVarPositional && !hasVarKeyword && keywordOnly === 0) this.installExact(context, body);
  }

  /** The entry for exactly as many arguments as there are parameters, none of them special. */
  private installExact(context: Context, body: Exec): void {
    const { code, slotCount } = this;
    const { positional } = code.parameters;
    const make = (count: 0 | 1 | 2 | 3) => {
      const extra = slotCount - count;
      return extra < 7
        ? context.pick(locals, `args${count}plus${extra as 0}`)()
        : context.pick(locals, `args${count}many`)(slotCount);
    };
    if (positional === 0) code.entry0 = context.pick(entries, 'entry0')(body, make(0) as never);
    else if (positional === 1) code.entry1 = context.pick(entries, 'entry1')(body, make(1) as never);
    else if (positional === 2) code.entry2 = context.pick(entries, 'entry2')(body, make(2) as never);
    else if (positional === 3) code.entry3 = context.pick(entries, 'entry3')(body, make(3) as never);
    if (positional > 0 && positional < 4) this.installExactN(positional);
    if (positional === 1) this.fillOneDefault(1);
    if (positional === 2) this.fillOneDefault(2);
    if (positional === 3) this.fillOneDefault(3);
  }

  /** Arguments in an array that are as many as there are parameters. */
  private installExactN(positional: number): void {
    const { code } = this;
    const { entry1, entry2, entry3, entryN } = code;
    code.entryN = (fn, back, args, names) => {
      if (names !== null || args.length !== positional) return entryN(fn, back, args, names);
      if (positional === 1) return entry1(fn, back, args[0]!);
      if (positional === 2) return entry2(fn, back, args[0]!, args[1]!);
      return entry3(fn, back, args[0]!, args[1]!, args[2]!);
    };
  }

  /** A call with one argument fewer than parameters, where the last has a default. */
  private fillOneDefault(positional: 1 | 2 | 3): void {
    const { code } = this;
    const short = (fn: PyFunction): boolean => fn.defaults.length === 0;
    const { entry0, entry1, entry2 } = code;
    if (positional === 1)
      code.entry0 = (fn, back) => (short(fn) ? entry0(fn, back) : code.entry1(fn, back, fn.defaults.at(-1)!));
    else if (positional === 2)
      code.entry1 = (fn, back, a) => (short(fn) ? entry1(fn, back, a) : code.entry2(fn, back, a, fn.defaults.at(-1)!));
    else
      code.entry2 = (fn, back, a, b) =>
        short(fn) ? entry2(fn, back, a, b) : code.entry3(fn, back, a, b, fn.defaults.at(-1)!);
  }

  /** Wraps the entries of the cold tier with the count that leads to the hot one. */
  private countCalls(): void {
    const { code } = this;
    const { enter, entry0, entry1, entry2, entry3, entryN } = code;
    const heated = (): boolean => {
      if (++this.heat < this.module.options.heat) return false;
      this.install('hot');
      return true;
    };
    code.entry0 = (fn, back) => (heated() ? code.entry0 : entry0)(fn, back);
    code.entry1 = (fn, back, a) => (heated() ? code.entry1 : entry1)(fn, back, a);
    code.entry2 = (fn, back, a, b) => (heated() ? code.entry2 : entry2)(fn, back, a, b);
    code.entry3 = (fn, back, a, b, c) => (heated() ? code.entry3 : entry3)(fn, back, a, b, c);
    code.enter = (fn, back, bound) => (heated() ? code.enter : enter)(fn, back, bound);
    code.entryN = (fn, back, args, names) => (heated() ? code.entryN : entryN)(fn, back, args, names);
  }

  /** Calling a generator or coroutine function makes the frame and an object over it; the body runs when that is resumed. */
  private installGenerator(context: Context, body: Exec, tier: Tier): void {
    const { code } = this;
    code.ownerSlot = this.ownSlot('owner');
    code.resume = body;
    code.sinkSlot = tier === 'hot' && !code.isCoroutine ? this.ownSlot('sink') : -1;
    const owner = !code.isCoroutine ? PyGenerator : code.isGenerator ? PyAsyncGenerator : PyCoroutine;
    Object.assign(code, context.pick(entries, 'entryOwner')(owner, this.slotCount));
    Object.assign(code, context.pick(entries, 'spread')(code.entryN));
    if (tier === 'cold' && this.module.options.isolate === 'auto') {
      // Where a frame stands lies in its slots, the same in both tiers: a suspended generator goes on in the hot one.
      code.resume = (frame) => {
        if (++this.heat < this.module.options.heat) return body(frame);
        this.install('hot');
        return code.resume(frame);
      };
    }
  }
}
