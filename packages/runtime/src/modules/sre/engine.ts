// Finding matches of one pattern, by a native regular expression where it can be translated, else by the matcher. A `Search`
// goes through a subject from match to match by Python's rule: after an empty match the next one may start at the same place
// if it is not empty.

import type { Value } from '../../object/value.js';
import type { CharTable } from './char-table.js';
import { Matcher } from './matcher.js';
import { closingOrder, isTranslatable, type Source, translate } from './native.js';
import { advanceTable, compileProgram } from './program.js';
import type { Subject } from './subject.js';
import { minLength, type Sequence } from './tree.js';

/** `start`: a match that starts at the position; `full`: and that ends at the end; `anywhere`: one that starts there or later. */
export type Mode = 'start' | 'full' | 'anywhere';

/** Whether native regular expressions may be used. Off where the steps of programs are counted, and in tests of the matcher. */
export const nativeMatching = { allowed: true };

/** The native forms of a pattern for one reach of subjects, made when first needed. */
class NativeForms {
  private readonly source: string;
  private readonly forms: Record<Mode, RegExp | null>;

  constructor(source: string) {
    this.source = source;
    this.forms = { start: null, full: null, anywhere: null };
  }

  form(mode: Mode): RegExp {
    return this.forms[mode] ?? this.make(mode);
  }

  private make(mode: Mode): RegExp {
    const source = mode === 'full' ? `(?:${this.source})$` : this.source;
    const form = new RegExp(source, mode === 'anywhere' ? 'g' : 'y');
    this.forms[mode] = form;
    return form;
  }
}

/**
 * After so many matches that were asked where their groups are, which native forms do not tell, the matcher is used at once
 * for matches at a known position. (The flag `d` makes native forms tell it, but slower than the matcher.)
 */
const PLACES_WANTED = 8;

export class Engine {
  readonly groups: number;
  /** False when no match is empty. */
  readonly canBeEmpty: boolean;
  private readonly tree: Sequence;
  private ownMatcher: Matcher | null;
  /** Null when the pattern cannot be translated, undefined when that has not been tried. */
  private ascii: NativeForms | null | undefined;
  private wide: NativeForms | null;
  /** What a match that is not empty can start with; undefined until asked for. */
  private advance: CharTable | null | undefined;
  /** How often a match was asked where its groups are, after a native form had not told. */
  placesAsked: number;
  /** Groups in the order in which they are closed. */
  private closing: readonly number[] | null;

  constructor(tree: Sequence, groups: number) {
    this.tree = tree;
    this.groups = groups;
    this.canBeEmpty = minLength(tree) === 0;
    this.ownMatcher = null;
    this.ascii = undefined;
    this.wide = null;
    this.advance = undefined;
    this.placesAsked = 0;
    this.closing = null;
  }

  get matcher(): Matcher {
    this.ownMatcher ??= new Matcher(compileProgram(this.tree, this.groups));
    return this.ownMatcher;
  }

  /** The native form for the subject, or null. `forMatches`: for objects that may be asked where groups are. */
  native(subject: Subject, mode: Mode, forMatches: boolean): RegExp | null {
    if (forMatches && mode !== 'anywhere' && this.placesAsked >= PLACES_WANTED) return null;
    if (subject.wide !== null || !nativeMatching.allowed || subject.isMutable) return null;
    if (this.ascii === undefined) this.translate();
    if (this.ascii === null) return null;
    if (this.ascii === this.wide || isAscii(subject.text)) return this.ascii!.form(mode);
    this.wide ??= new NativeForms(translate(this.tree, 'bmp').text);
    return this.wide.form(mode);
  }

  /** False when no match that is not empty can start with the character. */
  canAdvanceOver(code: number): boolean {
    if (this.advance === undefined) this.advance = advanceTable(this.tree);
    return this.advance === null || this.advance.has(code);
  }

  private translate(): void {
    this.ascii = null;
    if (!isTranslatable(this.tree)) return;
    const source: Source = translate(this.tree, 'ascii');
    this.ascii = new NativeForms(source.text);
    if (!source.depends) this.wide = this.ascii;
  }

  /** Gives native forms up, after one of them failed. */
  refuseNative(): void {
    this.ascii = null;
  }

  /** The group that was closed last in a native match; 0 for none. */
  lastClosed(found: RegExpExecArray): number {
    this.closing ??= closingOrder(this.tree);
    for (let i = this.closing.length - 1; i >= 0; i--) {
      const index = this.closing[i]!;
      if (found[index] !== undefined) return index;
    }
    return 0;
  }
}

/** The last text that was looked at: patterns are often matched again and again at positions of one long text. */
let lastText = { text: '', isAscii: true };
const NOT_ASCII = /[^\0-\x7f]/;
/** Up to this length a look at the text is as quick. */
const SHORT = 32;

function isAscii(text: string): boolean {
  if (text.length <= SHORT) return !NOT_ASCII.test(text);
  if (lastText.text !== text) lastText = { text, isAscii: !NOT_ASCII.test(text) };
  return lastText.isAscii;
}

/** One go through a subject, and the match it is at. */
export class Search {
  readonly engine: Engine;
  readonly subject: Subject;
  /** Where matches may start and have to end. */
  readonly limit: number;
  private readonly forMatches: boolean;
  /** Where the next match may start. */
  private at: number;
  private mustAdvance: boolean;
  /** The match: what a native form found, or null when the matcher's registers have it. */
  found: RegExpExecArray | null;
  start: number;
  end: number;

  /** `forMatches`: match objects are made of what is found. */
  constructor(engine: Engine, subject: Subject, start: number, limit: number, forMatches: boolean) {
    this.engine = engine;
    this.subject = subject;
    this.limit = limit;
    this.forMatches = forMatches;
    this.at = start;
    this.mustAdvance = false;
    this.found = null;
    this.start = start;
    this.end = start;
  }

  /** Goes to the next match. False when there is none; then the search must not be used any more. */
  next(mode: Mode): boolean {
    if (!this.find(mode)) return false;
    this.at = this.end;
    this.mustAdvance = this.start === this.end;
    return true;
  }

  private find(mode: Mode): boolean {
    const { at, engine, limit, mustAdvance, subject } = this;
    const form = at > limit ? null : engine.native(subject, mode, this.forMatches);
    if (form === null) return this.findOwn(mode, mustAdvance);
    if (mustAdvance && mode === 'anywhere') {
      // A native form cannot be told that it has to match something here.
      if (at === limit) return false;
      if (engine.canAdvanceOver(subject.text.charCodeAt(at)) && this.findOwn('start', true)) return true;
      form.lastIndex = at + 1;
    } else if (mustAdvance) return this.findOwn(mode, true);
    else form.lastIndex = at;
    return this.findNative(form, mode);
  }

  private findNative(form: RegExp, mode: Mode): boolean {
    const { limit, subject } = this;
    const text = limit === subject.length ? subject.text : subject.text.substring(0, limit);
    try {
      this.found = form.exec(text);
    } catch (error) {
      // The expression is too large for the engine, or the subject has too many places to go back to.
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
      this.engine.refuseNative();
      return this.findOwn(mode, this.mustAdvance);
    }
    if (this.found === null) return false;
    this.start = this.found.index;
    this.end = this.start + this.found[0].length;
    return true;
  }

  private findOwn(mode: Mode, mustAdvance: boolean): boolean {
    const { at, engine, limit, subject } = this;
    const { matcher } = engine;
    const matched =
      mode === 'anywhere'
        ? matcher.search(subject, at, limit, mustAdvance)
        : matcher.match(subject, at, limit, mode === 'full', mustAdvance);
    if (!matched) return false;
    this.found = null;
    this.start = matcher.start;
    this.end = matcher.end;
    return true;
  }

  /** The text of a group of the match; null when it took no part. */
  group(index: number): Value {
    const { found, subject } = this;
    if (index === 0) return subject.slice(this.start, this.end);
    if (found !== null) return found[index] === undefined ? null : subject.valueOf(found[index]);
    const { registers } = this.engine.matcher;
    const start = registers[2 * index - 2]!;
    const end = registers[2 * index - 1]!;
    return start < 0 || end < 0 ? null : subject.slice(start, end);
  }

  /** The same with the empty text for a group that took no part. */
  groupOrEmpty(index: number): Value {
    const text = this.group(index);
    return text === null ? this.subject.valueOf('') : text;
  }
}
