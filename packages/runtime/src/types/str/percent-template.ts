// The syntax of %-formats. A format is parsed once and kept, as programs format with few different ones. A fault is part
// of its directive: CPython parses while it formats, so that a fault shows only when formatting comes to it.
// CPython: Objects/unicodeobject.c unicode_format_arg_parse.

import type { PyStr } from '../../object/value.js';
import { makeStr } from '../wide-str.js';
import { codePointLength } from './text.js';

/** Width or precision that an argument gives: `*`. */
export const STAR = -2;

/** One `%…` of a format. */
export interface Directive {
  /** The text between parentheses. */
  key: string | null;
  left: boolean;
  plus: boolean;
  space: boolean;
  alternate: boolean;
  zero: boolean;
  /** 0 without one. */
  width: number;
  /** -1 without one. */
  precision: number;
  /** The conversion type: one character. */
  type: string;
  /** Where the conversion type stands, in code points. */
  index: number;
  /** True for `%s`, `%(key)d` … without anything between. */
  isPlain: boolean;
  /** The ValueError that the directive ends in. */
  fault: string | null;
}

export type PercentTemplate = readonly (PyStr | Directive)[];

/** Wider than any string. CPython's limit, PY_SSIZE_T_MAX, is about as far out of reach. */
export const MAX_WIDTH = Number.MAX_SAFE_INTEGER;
/** C's INT_MAX. */
export const MAX_PRECISION = 2 ** 31 - 1;

export const INCOMPLETE_KEY = 'incomplete format key';

const KEPT_TEMPLATES = 256;
const KEPT_LENGTH = 1000;
const kept = new Map<string, PercentTemplate>();

/** The parsed form of a format, given as UTF-16. */
export function parsePercent(text: string): PercentTemplate {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const template = new PercentParser(text).parse();
  if (text.length > KEPT_LENGTH) return template;
  if (kept.size >= KEPT_TEMPLATES) kept.clear();
  kept.set(text, template);
  return template;
}

class PercentParser {
  private readonly text: string;
  private at: number;

  constructor(text: string) {
    this.text = text;
    this.at = 0;
  }

  parse(): PercentTemplate {
    const parts: (PyStr | Directive)[] = [];
    const { text } = this;
    let literal = '';
    for (;;) {
      const percent = text.indexOf('%', this.at);
      literal += percent < 0 ? text.slice(this.at) : text.slice(this.at, percent);
      if (percent >= 0 && text[percent + 1] === '%') {
        literal += '%';
        this.at = percent + 2;
        continue;
      }
      if (literal !== '') parts.push(makeStr(literal));
      literal = '';
      if (percent < 0) return parts;
      this.at = percent + 1;
      const directive = this.directive();
      parts.push(directive);
      if (directive.fault !== null) return parts;
    }
  }

  private directive(): Directive {
    const directive: Directive = {
      key: null,
      left: false,
      plus: false,
      space: false,
      alternate: false,
      zero: false,
      width: 0,
      precision: -1,
      type: '',
      index: 0,
      isPlain: false,
      fault: null,
    };
    if (!this.key(directive)) return directive;
    const start = this.at;
    if (this.flags(directive) && this.width(directive) && this.precision(directive)) this.type(directive, start);
    return directive;
  }

  /** Parentheses in the key nest. */
  private key(directive: Directive): boolean {
    if (this.text[this.at] !== '(') return true;
    const start = ++this.at;
    directive.key = '';
    for (let depth = 1; depth > 0; this.at++) {
      const char = this.text[this.at];
      if (char === undefined) return fail(directive, INCOMPLETE_KEY);
      if (char === '(') depth++;
      else if (char === ')') depth--;
    }
    directive.key = this.text.slice(start, this.at - 1);
    return true;
  }

  private flags(directive: Directive): boolean {
    for (; ; this.at++) {
      const char = this.text[this.at];
      if (char === '-') directive.left = true;
      else if (char === '+') directive.plus = true;
      else if (char === ' ') directive.space = true;
      else if (char === '#') directive.alternate = true;
      else if (char === '0') directive.zero = true;
      else return true;
    }
  }

  private width(directive: Directive): boolean {
    directive.width = this.number(0);
    return directive.width > MAX_WIDTH ? fail(directive, 'width too big') : true;
  }

  private precision(directive: Directive): boolean {
    if (this.text[this.at] !== '.') return true;
    this.at++;
    directive.precision = this.number(0);
    return directive.precision > MAX_PRECISION ? fail(directive, 'precision too big') : true;
  }

  private type(directive: Directive, start: number): void {
    if (/[hlL]/.test(this.text[this.at] ?? '')) this.at++;
    const code = this.text.codePointAt(this.at);
    if (code === undefined) {
      fail(directive, 'incomplete format');
      return;
    }
    directive.isPlain = this.at === start;
    directive.type = String.fromCodePoint(code);
    directive.index = codePointLength(makeStr(this.text.slice(0, this.at)));
    this.at += directive.type.length;
  }

  /** The number written here, `STAR`, or `fallback`. */
  private number(fallback: number): number {
    if (this.text[this.at] === '*') {
      this.at++;
      return STAR;
    }
    const start = this.at;
    while (isDigit(this.text.charCodeAt(this.at))) this.at++;
    return this.at === start ? fallback : Number(this.text.slice(start, this.at));
  }
}

function fail(directive: Directive, fault: string): false {
  directive.fault = fault;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
