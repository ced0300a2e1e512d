// Reads the notation of rules.ts into closures. One rule is a name and its alternatives, which are tried in order: on the line of
// the name between bars, or one on each line below it.
//   'x' "x"      a keyword or operator; a word that is a keyword only here
//   NAME         a token of that kind;  name  another rule
//   x? x* x+     optional, any number, at least one;  x % y  at least one, y between them
//   &x !x        x follows, does not follow (nothing is taken);  &&'x'  must follow: if not, that is the error
//   ~            from here on the other alternatives are not tried
//   x <> y       x, then y any number of times: what left recursion says in CPython's grammar
//   a=x          names what x gives;  #x  tries x without the rules for mistakes
//   -> Kind      the piece this makes: a node of that kind, with what is named as its fields
//   => where     an error, then its words: at `a`, from `a..b`, from `a..` to where reading stopped, at the last token read `.`,
//                at the next token `>`, an IndentationError `INDENT`; or `@action` (actions.ts)

import { actions } from './actions.js';
import type { FailedParser, Piece, Value } from './failed-parser.js';
import { raiseAt } from './raise.js';
import { ruleText } from './rules.js';

/** Tries something at the parser's place: gives what it took, or undefined and has taken nothing. */
type Matcher = (parser: FailedParser) => Value | undefined;
/** What an alternative with `~` gives when it fails behind it. */
const CUT = Symbol('cut');
type Alternative = (parser: FailedParser) => Value | undefined | typeof CUT;

interface Item {
  label: string | null;
  match: Matcher;
  /** Whether this is a part of what the alternative makes: lookaheads are not. */
  isPart: boolean;
  isCut: boolean;
}

const pattern = /'[^']+'|"[^"]+"|[A-Za-z_]+=(?!>)|[A-Za-z_]+|&&|<>|[()?*+&!~%|#]/g;

class Reader {
  private readonly words: string[];
  private at = 0;

  constructor(
    text: string,
    private readonly rules: RuleSet,
  ) {
    this.words = text.match(pattern) ?? [];
  }

  alternatives(): Alternative[] {
    const found = [this.alternative()];
    while (this.words[this.at] === '|') {
      this.at++;
      found.push(this.alternative());
    }
    return found;
  }

  items(): Item[] {
    const found: Item[] = [];
    while (this.at < this.words.length && this.words[this.at] !== '|' && this.words[this.at] !== ')')
      found.push(this.item());
    return found;
  }

  private alternative(): Alternative {
    const start = this.at;
    const all = sequence(this.items(), null, null);
    return this.at === start + 1 ? guarded(this.words[start]!, all) : all;
  }

  private item(): Item {
    const word = this.words[this.at]!;
    if (word === '~') {
      this.at++;
      return { label: null, match: () => null, isPart: false, isCut: true };
    }
    if (word === '&' || word === '!') {
      this.at++;
      const match = lookahead(this.repeated(), word === '&');
      return { label: null, match, isPart: false, isCut: false };
    }
    const label = word.endsWith('=') && word.length > 1 && !/['"]/.test(word) ? word.slice(0, -1) : null;
    if (label !== null) this.at++;
    return { label, match: this.repeated(), isPart: true, isCut: false };
  }

  private repeated(): Matcher {
    const one = this.atom();
    switch (this.words[this.at]) {
      case '?':
        this.at++;
        return (parser) => one(parser) ?? null;
      case '*':
        this.at++;
        return repeat(one, 0);
      case '+':
        this.at++;
        return repeat(one, 1);
      case '%':
        this.at++;
        return separated(one, this.atom());
      case '<>': {
        this.at++;
        return chain(one, sequence(this.items(), null, null));
      }
      default:
        return one;
    }
  }

  private atom(): Matcher {
    const word = this.words[this.at++]!;
    if (word === '(') {
      const inner = choice(this.alternatives());
      this.at++;
      return inner;
    }
    if (word === '&&') return forced(this.words[this.at++]!.slice(1, -1));
    if (word === '#') return withoutMistakes(this.rules.matcher(this.words[this.at++]!));
    if (word.startsWith("'")) {
      const key = word.slice(1, -1);
      return (parser) => parser.take(key);
    }
    if (word.startsWith('"')) {
      const name = word.slice(1, -1);
      return (parser) => parser.takeWord(name);
    }
    if (word === 'SOFT_KEYWORD') return (parser) => parser.takeSoftKeyword();
    if (/^[A-Z]/.test(word)) return (parser) => parser.take(word);
    return this.rules.matcher(word);
  }
}

// ### Closures

/** An alternative that is nothing but a rule for mistakes is tried in the second pass only; others with one in both. */
function guarded(text: string, alternative: Alternative): Alternative {
  if (!/^invalid_\w+$/.test(text)) return alternative;
  return (parser) => (parser.isSecond ? alternative(parser) : undefined);
}

function choice(alternatives: readonly Alternative[]): Matcher {
  if (alternatives.length === 1) {
    const [only] = alternatives;
    return (parser) => {
      const result = only!(parser);
      return result === CUT ? undefined : result;
    };
  }
  return (parser) => {
    for (const alternative of alternatives) {
      const result = alternative(parser);
      if (result === CUT) return undefined;
      if (result !== undefined) return result;
    }
    return undefined;
  };
}

type Finish = (parser: FailedParser, fields: Record<string, Value>, start: number) => Value | undefined;

function sequence(items: readonly Item[], kind: string | null, finish: Finish | null): Alternative {
  const parts = items.filter(({ isPart }) => isPart);
  const named = items.filter(({ label }) => label !== null);
  const passed = named.length === 1 ? named[0]! : parts.length === 1 ? parts[0]! : null;
  const makesNode = kind !== null || passed === null;
  return (parser) => {
    const start = parser.mark;
    const fields: Record<string, Value> = {};
    const values: Value[] = [];
    let value: Value = null;
    let isCut = false;
    for (const item of items) {
      const taken = item.match(parser);
      if (taken === undefined) {
        parser.mark = start;
        return isCut ? CUT : undefined;
      }
      if (item.isCut) isCut = true;
      if (item.label !== null) fields[item.label] = taken;
      if (item === passed) value = taken;
      else if (item.isPart) values.push(taken);
    }
    if (finish !== null) {
      const made = finish(parser, fields, start);
      if (made === undefined) {
        parser.mark = start;
        return isCut ? CUT : undefined;
      }
      if (made !== null) return made;
    }
    if (!makesNode) return value;
    return kind === null ? values : parser.piece(kind, start, fields);
  };
}

function lookahead(match: Matcher, expected: boolean): Matcher {
  return (parser) => {
    const start = parser.mark;
    const found = match(parser) !== undefined;
    parser.mark = start;
    return found === expected ? null : undefined;
  };
}

function repeat(one: Matcher, least: number): Matcher {
  return (parser) => {
    const start = parser.mark;
    const values: Value[] = [];
    for (let value = one(parser); value !== undefined; value = one(parser)) values.push(value);
    if (values.length >= least) return values;
    parser.mark = start;
    return undefined;
  };
}

function separated(one: Matcher, separator: Matcher): Matcher {
  return (parser) => {
    const first = one(parser);
    if (first === undefined) return undefined;
    const values = [first];
    for (;;) {
      const start = parser.mark;
      const next = separator(parser) === undefined ? undefined : one(parser);
      if (next === undefined) {
        parser.mark = start;
        return values;
      }
      values.push(next);
    }
  };
}

/** What follows gives the kind of the whole. */
function chain(first: Matcher, rest: Alternative): Matcher {
  return (parser) => {
    const start = parser.mark;
    let left = first(parser);
    if (left === undefined) return undefined;
    for (;;) {
      const next = rest(parser);
      if (next === undefined || next === CUT) return left;
      const kind = next !== null && !Array.isArray(next) && next.kind !== 'token' ? next.kind : 'BinOp';
      left = parser.piece(kind, start, {});
    }
  };
}

function forced(key: string): Matcher {
  return (parser) => {
    const found = parser.take(key);
    if (found === undefined) throw parser.errorAtToken(parser.mark, `expected '${key}'`);
    return found;
  };
}

function withoutMistakes(match: Matcher): Matcher {
  return (parser) => {
    const { isSecond } = parser;
    parser.isSecond = false;
    const value = match(parser);
    parser.isSecond = isSecond;
    return value;
  };
}

// ### Rules

export class RuleSet {
  private readonly rules: (Matcher | null)[] = [];
  private readonly names = new Map<string, number>();

  constructor(text: string) {
    for (const rule of text.split(/\n(?=[a-z])/)) if (rule.trim() !== '') this.define(rule.trim());
    const missing = [...this.names].filter(([, index]) => this.rules[index] === null);
    if (missing.length > 0) throw new Error(`no such rules: ${missing.map(([name]) => name).join(', ')}`);
  }

  private indexOf(name: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, this.rules.length);
    return this.rules.push(null) - 1;
  }

  /** The closure that tries a rule, which may be defined later. */
  matcher(name: string): Matcher {
    const index = this.indexOf(name);
    const { rules } = this;
    return (parser) => rules[index]!(parser);
  }

  private define(text: string): void {
    const [, name, memo, rest] = /^([a-z_]+)(\(memo\))?:([\s\S]*)$/.exec(text)!;
    const lines = rest!.split('\n').filter((line) => line.trim() !== '');
    const isShort = !rest!.startsWith('\n');
    const alternatives = isShort ? new Reader(rest!, this).alternatives() : lines.map((line) => this.alternative(line));
    const index = this.indexOf(name!);
    const match = choice(alternatives);
    this.rules[index] = memo === undefined ? match : remembered(index, match);
  }

  private alternative(line: string): Alternative {
    const [, items, kind, finish] = /^(.*?)(?: -> (\w+))?(?: => (.*))?$/.exec(line)!;
    const end = finish === undefined ? null : finisher(finish);
    return guarded(items!.trim(), sequence(new Reader(items!, this).items(), kind ?? null, end));
  }
}

function remembered(index: number, match: Matcher): Matcher {
  return (parser) => {
    const memo = parser.memoAt(parser.mark);
    const known = memo.get(index);
    if (known !== undefined) {
      parser.mark = known.end;
      return known.value;
    }
    const value = match(parser);
    memo.set(index, { value, end: parser.mark });
    return value;
  };
}

/** What is done at the end of an alternative. It gives null when the alternative's own value counts. */
function finisher(text: string): Finish {
  const [, where, words] = /^(\S+) ?(.*)$/.exec(text)!;
  if (!where!.startsWith('@')) {
    return (parser, fields) => {
      throw raiseAt(parser, where!, words!, fields);
    };
  }
  const action = actions[where!.slice(1)]!;
  return (parser, fields, start) => action(parser, fields, words!, start);
}

let rules: RuleSet | null = null;

/** The matcher of a start rule. */
export function startRule(name: string): (parser: FailedParser) => Piece | Value | undefined {
  rules ??= new RuleSet(ruleText());
  return rules.matcher(name);
}
