// The parser: an LR automaton over the tables of @lezer/generator, with the tokens that each state asks for, whose output is a
// flat tree. It does what @lezer/lr's parser does with a valid text, and stops where that meets an error; there is one stack,
// because the grammar has no ambiguities but the word `type`, which is a keyword when a name follows (`retry`). Contexts tell
// the tokenizers what the text is in: lines at some indentation, brackets, or a string of some kind.

import {
  type Automaton,
  DEPTH_SHIFT,
  IS_GOTO,
  IS_REDUCE,
  IS_STAY,
  NO_ACTION,
  theAutomaton,
  VALUE,
} from './automaton.js';
import { FlatTree } from './flat-tree.js';
import * as lines from './lines.js';
import { escapeEnd, IN_STRING, partAt, stringKinds, textEnd } from './strings.js';
import { tokenizers } from './tables/index.js';
import * as terms from './tables/parser.terms.js';
import { keywordAt, WordScanner } from './words.js';

const NEWLINE = 10;
const BACKSLASH = 92;
const HASH = 35;
const BRACKETED = 1;

const bitOf = (name: string | number): number => 1 << tokenizers.indexOf(name);
const INDENTATION = bitOf('indentation');
const NEWLINES = bitOf('newlines');
const SOFT_MATCH = bitOf('softMatch');
const STRINGS = bitOf('strings');
/** The bit of group 0; a state has one group at most (build.ts). */
const FIRST_GROUP = tokenizers.indexOf(0);

/** By term: in which contexts (bits) its end leads out of them. */
let leaves: Uint8Array | null = null;
/** By term: what its token leads into. */
let enters: Uint8Array | null = null;
const ENTER_LINES = 1;
const LEAVE_LINES = 2;
const ENTER_BRACKETS = 3;
/** And the bits of the kind of string. */
const ENTER_STRING = 128;

function fillTables(): void {
  leaves = new Uint8Array(512);
  enters = new Uint8Array(512);
  const { ParenthesizedExpression, TupleExpression, ComprehensionExpression, importList, ArgList, ParamList } = terms;
  const { ArrayExpression, ArrayComprehensionExpression, subscript, SetExpression, SetComprehensionExpression } = terms;
  const { FormatReplacement, nestedFormatReplacement, DictionaryExpression, DictionaryComprehensionExpression } = terms;
  const { SequencePattern, MappingPattern, PatternArgList, TypeParamList } = terms;
  const parentheses = [
    ParenthesizedExpression,
    TupleExpression,
    ComprehensionExpression,
    importList,
    ArgList,
    ParamList,
  ];
  const squares = [ArrayExpression, ArrayComprehensionExpression, subscript, SetExpression, SetComprehensionExpression];
  const braces = [FormatReplacement, nestedFormatReplacement, DictionaryExpression, DictionaryComprehensionExpression];
  const patterns = [SequencePattern, MappingPattern, PatternArgList, TypeParamList];
  for (const term of [...parentheses, ...squares, ...braces, ...patterns]) leaves[term] = BRACKETED;
  leaves[terms.StringNode] = IN_STRING;
  leaves[terms.FormatString] = IN_STRING | BRACKETED;
  enters[terms.indent] = ENTER_LINES;
  enters[terms.dedent] = LEAVE_LINES;
  for (const term of [terms.ParenL, terms.BracketL, terms.BraceL, terms.replacementStart])
    enters[term] = ENTER_BRACKETS;
  for (const [term, kind] of stringKinds) enters[term] = ENTER_STRING | kind | IN_STRING;
}

/** What a text goes on with if `type` was no keyword. */
interface Retry {
  state: number;
  stackLength: number;
  reducePos: number;
  pos: number;
  end: number;
}

/** The tree of `text`, or the offset of the first token that fits nowhere. */
export function runParser(text: string): FlatTree | number {
  // CPython's tokenizer adds the newline that a last line lacks.
  return new Parser(text.endsWith('\n') || text === '' ? text : `${text}\n`).run();
}

class Parser {
  private readonly text: string;
  private readonly automaton: Automaton = theAutomaton();
  private readonly tree: FlatTree;
  private readonly words: WordScanner;
  private readonly leaves: Uint8Array;
  private readonly enters: Uint8Array;
  private state = 0;
  /** State, start of what was read in it, and number of nodes before it, for all but the current state. */
  private stack = new Int32Array(3 * 64);
  private stackLength = 0;
  /** How far the text is read, and the same without what is skipped since. */
  private pos = 0;
  private reducePos = 0;
  /** The current context and those around it. */
  private indent = 0;
  private flags = 0;
  private readonly contexts: number[] = [];
  private retry: Retry | null = null;
  // The token at `pos`: 0 is none.
  private token = 0;
  private tokenEnd = 0;
  /** The keyword that a name may also be; 0 is none. */
  private softKeyword = 0;
  // For which place and which of the tokenizers that look at no more than the text `token` was read.
  private wordPos = -1;
  private wordMask = 0;

  constructor(text: string) {
    if (leaves === null) fillTables();
    this.text = text;
    this.tree = new FlatTree(text.length >> 2);
    this.words = new WordScanner(text);
    this.leaves = leaves!;
    this.enters = enters!;
  }

  run(): FlatTree | number {
    const { automaton, tree, text } = this;
    for (;;) {
      const always = automaton.defaultReduce(this.state);
      if (always !== 0) {
        this.reduce(always);
        continue;
      }
      this.skip();
      this.readToken();
      if (this.softKeyword !== 0 && this.startRetry()) continue;
      const action = this.token === 0 ? NO_ACTION : automaton.action(this.state, this.token);
      if (action === NO_ACTION) {
        if (this.retry !== null) this.goBack(this.retry);
        else if (this.pos === text.length && automaton.isAccepting(this.state))
          return tree.finish(terms.Script, text.length);
        else return this.pos;
      } else if ((action & IS_REDUCE) !== 0) this.reduce(action);
      else this.shift(action);
    }
  }

  // ### The stack

  private push(start: number): void {
    let { stack, stackLength } = this;
    if (stackLength === stack.length) {
      stack = new Int32Array(stackLength * 2);
      stack.set(this.stack);
      this.stack = stack;
    }
    stack[stackLength++] = this.state;
    stack[stackLength++] = start;
    stack[stackLength++] = this.tree.count;
    this.stackLength = stackLength;
  }

  private reduce(action: number): void {
    const { automaton, tree, stack } = this;
    const depth = action >>> DEPTH_SHIFT;
    const type = action & VALUE;
    const isNode = type < automaton.nodeCount;
    if (depth === 0) {
      if (isNode && this.reducePos < this.pos) this.reducePos = this.pos;
      const next = automaton.next(this.state, type);
      this.push(this.reducePos);
      this.state = next;
      if (isNode) tree.close(type, this.reducePos, this.reducePos, tree.count);
    } else {
      const stays = (action & IS_STAY) !== 0;
      const base = this.stackLength - (depth - 1) * 3 - (stays ? 6 : 0);
      if (isNode) {
        const start = base > 0 ? stack[base - 2]! : 0;
        if (start === this.reducePos && this.reducePos < this.pos) this.reducePos = this.pos;
        const end = automaton.isSkipped(this.state) ? this.pos : this.reducePos;
        tree.close(type, start, end, base > 0 ? stack[base - 1]! : 0);
      }
      this.state = stays ? stack[base]! : automaton.next(stack[base - 3]!, type);
      this.stackLength = base;
    }
    if ((this.leaves[type]! & this.flags) !== 0) this.leaveContext();
  }

  private shift(action: number): void {
    const { pos, token, tokenEnd } = this;
    if ((action & IS_GOTO) !== 0) {
      // Of what is skipped, only blank lines have a rule of their own.
      this.pos = lines.nextLine(this.text, lines.indentationEnd(this.text, pos));
      return;
    }
    this.pos = tokenEnd;
    if ((action & IS_STAY) === 0) {
      const { automaton } = this;
      const isNode = token < automaton.nodeCount;
      const isSkipped = automaton.isSkipped(action);
      if (!isSkipped && (tokenEnd > pos || isNode)) this.reducePos = tokenEnd;
      this.push(isSkipped || pos < this.reducePos ? pos : this.reducePos);
      this.state = action;
      if (isNode) this.tree.leaf(token, pos, tokenEnd);
      this.retry = null;
    }
    const change = this.enters[token]!;
    if (change !== 0) this.changeContext(change, pos);
  }

  // ### Contexts

  private changeContext(change: number, start: number): void {
    if (change === LEAVE_LINES) this.leaveContext();
    else {
      this.contexts.push(this.indent, this.flags);
      const { flags } = this;
      this.indent = change === ENTER_LINES ? lines.columnOf(this.text, start, this.pos) : 0;
      if (change === ENTER_LINES) this.flags = 0;
      else if (change === ENTER_BRACKETS) this.flags = BRACKETED;
      else this.flags = (change & ~ENTER_STRING) | (flags & BRACKETED);
    }
  }

  private leaveContext(): void {
    this.flags = this.contexts.pop() ?? 0;
    this.indent = this.contexts.pop() ?? 0;
  }

  // ### `type`

  /** At a name that may be a keyword: if the keyword fits here it is tried first. */
  private startRetry(): boolean {
    const action = this.automaton.action(this.state, this.softKeyword);
    if (action === NO_ACTION || (action & IS_REDUCE) !== 0) return false;
    if (this.automaton.action(this.state, this.token) === NO_ACTION) {
      this.token = this.softKeyword;
      return false;
    }
    const { state, stackLength, reducePos, pos, tokenEnd } = this;
    this.token = this.softKeyword;
    this.shift(action);
    this.retry = { state, stackLength, reducePos, pos, end: tokenEnd };
    return true;
  }

  /** What followed was no name: the word was one. */
  private goBack({ state, stackLength, reducePos, pos, end }: Retry): void {
    this.retry = null;
    this.tree.dropLeaf();
    this.state = state;
    this.stackLength = stackLength;
    this.reducePos = reducePos;
    this.pos = pos;
    this.token = terms.identifier;
    this.tokenEnd = end;
    this.shift(this.automaton.action(state, terms.identifier));
  }

  // ### Tokens

  /** Passes white space between tokens of a line, and in brackets line breaks as well. */
  private skip(): void {
    const { text, flags } = this;
    let { pos } = this;
    const c = text.charCodeAt(pos);
    const isBracketed = (flags & BRACKETED) !== 0;
    if (c > HASH || (!isBracketed && (pos === 0 || text.charCodeAt(pos - 1) === NEWLINE))) return;
    if (this.automaton.action(this.state, terms.space) !== IS_STAY) return;
    for (; ; pos++) {
      const c = text.charCodeAt(pos);
      if (c !== 32 && c !== 9 && c !== 12 && !(c === NEWLINE && isBracketed)) break;
    }
    this.pos = pos;
  }

  private accept(token: number, end: number): void {
    this.token = token;
    this.tokenEnd = end;
  }

  /** The first token that one of the state's tokenizers gives. */
  private readToken(): void {
    const { text, pos, flags } = this;
    const mask = this.automaton.tokenizers(this.state);
    this.softKeyword = 0;
    if ((mask & STRINGS) !== 0) {
      this.readString();
      return;
    }
    const isAfterBreak = pos > 0 && text.charCodeAt(pos - 1) === NEWLINE;
    if (isAfterBreak && flags === 0 && (mask & INDENTATION) !== 0 && this.readIndentation()) return;
    if ((mask & NEWLINES) !== 0 && this.readNewline(isAfterBreak)) return;
    this.readWord(mask);
    if (this.token === 0 && pos === text.length) this.accept(this.automaton.endTerm, pos);
  }

  private readString(): void {
    const { text, pos, flags } = this;
    const end = textEnd(text, pos, flags);
    if (end > pos) {
      this.accept(terms.stringContent, end);
      return;
    }
    const part = partAt(text, pos, flags);
    if (part === terms.stringEnd) this.accept(part, (flags & 8) !== 0 ? pos + 3 : pos + 1);
    else this.accept(part, part === terms.Escape ? escapeEnd(text, pos, flags) : pos + 1);
  }

  private readIndentation(): boolean {
    const { text, pos } = this;
    if (text.charCodeAt(pos - 2) === BACKSLASH && lines.startsWithJoin(text, pos)) return false;
    const end = lines.indentationEnd(text, pos);
    if (end < text.length && lines.isBlankEnd(text, end)) return false;
    const column = lines.columnOf(text, pos, end);
    if (column === this.indent) return false;
    if (column < this.indent) this.accept(terms.dedent, pos);
    else this.accept(terms.indent, end);
    return true;
  }

  private readNewline(isAfterBreak: boolean): boolean {
    const { text, pos, flags } = this;
    if (pos >= text.length) this.accept(terms.eof, pos);
    else if ((flags & BRACKETED) !== 0) {
      if (text.charCodeAt(pos) !== NEWLINE) return false;
      this.accept(terms.newlineBracketed, pos + 1);
    } else if (this.isBlankLineAllowed(isAfterBreak)) {
      if (!lines.isBlankEnd(text, lines.indentationEnd(text, pos))) return false;
      this.accept(terms.blankLineStart, pos);
    } else if (text.charCodeAt(pos) === NEWLINE) this.accept(terms.newline, pos + 1);
    else return false;
    return true;
  }

  private isBlankLineAllowed(isAfterBreak: boolean): boolean {
    const { text, pos } = this;
    if (!(isAfterBreak || pos === 0) || !this.canShift(terms.blankLineStart)) return false;
    return !(text.charCodeAt(pos - 2) === BACKSLASH && this.canShift(terms.newline));
  }

  /** What is found by the text alone is remembered: reductions often follow in states with the same tokenizers. */
  private readWord(mask: number): void {
    const { text, pos, words } = this;
    const group = mask & ~(INDENTATION | NEWLINES);
    if (this.wordPos === pos && this.wordMask === group) {
      this.accept(words.term, words.end);
    } else if ((mask & SOFT_MATCH) !== 0 && text.charCodeAt(pos) === 109 && this.isMatchKeyword()) {
      this.accept(terms.matchKeyword, pos + 5);
      return;
    } else {
      words.scan(pos, group >> FIRST_GROUP);
      this.wordPos = pos;
      this.wordMask = group;
      this.accept(words.term, words.end);
    }
    if (this.token !== terms.identifier) return;
    const keyword = keywordAt(text, pos, this.tokenEnd);
    if (keyword === null) return;
    if (keyword.isSoft) this.softKeyword = keyword.term;
    else this.token = keyword.term;
  }

  private isMatchKeyword(): boolean {
    return lines.isMatchStatement(this.text, this.pos) && this.canShift(terms.matchKeyword);
  }

  /** Whether a token fits here, after reductions. */
  private canShift(token: number): boolean {
    const { automaton } = this;
    let { state, stackLength } = this;
    /** What the reductions push, above `stackLength`. */
    let pushed: number[] | null = null;
    for (;;) {
      const action = automaton.defaultReduce(state) || automaton.action(state, token);
      if (action === NO_ACTION) return false;
      if ((action & IS_REDUCE) === 0) return true;
      const depth = action >>> DEPTH_SHIFT;
      if (depth === 0) pushed = [...(pushed ?? []), state];
      for (let i = 1; i < depth; i++) if (pushed === null || pushed.pop() === undefined) stackLength -= 3;
      state = automaton.next(pushed?.at(-1) ?? this.stack[stackLength - 3]!, action & VALUE);
    }
  }
}
