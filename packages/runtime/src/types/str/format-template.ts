// The syntax of str.format templates: `{first.path[0]!conversion:spec}`. A template is parsed once and kept, as programs
// format with few different ones. Errors are part of the result: CPython parses while it formats, so that a fault shows
// only when everything before it has been formatted. CPython: Objects/stringlib/unicode_format.h.

import { raiseValueError } from '../../errors/raise.js';
import type { PyStr } from '../../object/value.js';
import { makeStr } from '../wide-str.js';

/** Raises its ValueError when formatting comes to it. */
export class TemplateError {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** `.name` or `[key]`. */
export interface PathStep {
  isAttribute: boolean;
  key: PyStr | number;
}

export interface TemplateField {
  /** A keyword, a position, or null for the next position. */
  first: PyStr | number | null | TemplateError;
  path: readonly (PathStep | TemplateError)[];
  /** The character after `!`, or ''. */
  conversion: string;
  /** The format specification: a template of its own when it has fields. */
  spec: PyStr | Template | TemplateError;
}

export type Template = readonly (PyStr | TemplateField | TemplateError)[];

/** How deep specifications may contain fields. */
const MAX_DEPTH = 2;
const KEPT_TEMPLATES = 256;
const KEPT_LENGTH = 1000;
const kept = new Map<string, Template>();

/** The parsed form of a format string, given as UTF-16. */
export function parseTemplate(text: string): Template {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const template = new TemplateParser(text, MAX_DEPTH).parse();
  if (text.length > KEPT_LENGTH) return template;
  if (kept.size >= KEPT_TEMPLATES) kept.clear();
  kept.set(text, template);
  return template;
}

class TemplateParser {
  private readonly text: string;
  private readonly depth: number;
  private at: number;

  constructor(text: string, depth: number) {
    this.text = text;
    this.depth = depth;
    this.at = 0;
  }

  parse(): Template {
    const parts: (PyStr | TemplateField | TemplateError)[] = [];
    let literal = '';
    while (this.at < this.text.length) {
      const brace = this.nextBrace();
      literal += this.text.slice(this.at, brace);
      this.at = brace;
      if (brace === this.text.length) break;
      const char = this.text[brace]!;
      if (this.text[brace + 1] === char) {
        literal += char;
        this.at += 2;
        continue;
      }
      if (literal !== '') parts.push(makeStr(literal));
      literal = '';
      this.at++;
      const part =
        char === '{' && this.at < this.text.length
          ? this.field()
          : new TemplateError(`Single '${char}' encountered in format string`);
      parts.push(part);
      if (part instanceof TemplateError) return parts;
    }
    if (literal !== '') parts.push(makeStr(literal));
    return parts;
  }

  private nextBrace(): number {
    for (let i = this.at; i < this.text.length; i++) {
      const char = this.text[i];
      if (char === '{' || char === '}') return i;
    }
    return this.text.length;
  }

  private field(): TemplateField | TemplateError {
    const start = this.at;
    const end = this.fieldNameEnd();
    if (end instanceof TemplateError) return end;
    const name = this.text.slice(start, end);
    let conversion = '';
    if (this.text[end] === '!') {
      const code = this.text.codePointAt(this.at);
      if (code === undefined) return new TemplateError('end of string while looking for conversion specifier');
      conversion = String.fromCodePoint(code);
      this.at += conversion.length;
      const next = this.text[this.at];
      if (next !== undefined) {
        this.at++;
        if (next === '}') return makeField(name, conversion, '');
        if (next !== ':') return new TemplateError("expected ':' after conversion specifier");
      }
    } else if (this.text[end] === '}') return makeField(name, conversion, '');
    const spec = this.spec();
    return spec instanceof TemplateError && spec.message === UNMATCHED ? spec : makeField(name, conversion, spec);
  }

  /** The position of the `!`, `:` or `}` after the field name; the parser goes on behind it. Brackets may hold anything. */
  private fieldNameEnd(): number | TemplateError {
    while (this.at < this.text.length) {
      const char = this.text[this.at++];
      if (char === '{') return new TemplateError("unexpected '{' in field name");
      if (char === '[') while (this.at < this.text.length && this.text[this.at] !== ']') this.at++;
      else if (char === '}' || char === ':' || char === '!') return this.at - 1;
    }
    return new TemplateError("expected '}' before end of string");
  }

  private spec(): PyStr | Template | TemplateError {
    const start = this.at;
    let open = 1;
    let nested = false;
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at];
      if (char === '{') {
        nested = true;
        open++;
      } else if (char === '}' && --open === 0) {
        const text = this.text.slice(start, this.at++);
        if (!nested) return makeStr(text);
        if (this.depth === 1) return new TemplateError('Max string recursion exceeded');
        return new TemplateParser(text, this.depth - 1).parse();
      }
    }
    return new TemplateError(UNMATCHED);
  }
}

const UNMATCHED = "unmatched '{' in format spec";

function makeField(name: string, conversion: string, spec: TemplateField['spec']): TemplateField {
  const { first, path } = splitFieldName(name);
  return { first, path, conversion, spec };
}

/** The parts of a field name such as `a.b[0]`. */
export function splitFieldName(name: string): Pick<TemplateField, 'first' | 'path'> {
  let at = name.search(/[.[]/);
  if (at < 0) at = name.length;
  const first = at === 0 ? null : numberOrText(name.slice(0, at));
  const path: (PathStep | TemplateError)[] = [];
  while (at < name.length) {
    const step = name[at] === '.' ? attributeStep(name, at + 1) : itemStep(name, at);
    if (step instanceof TemplateError) {
      path.push(step);
      break;
    }
    path.push(step.step);
    at = step.end;
  }
  return { first, path };
}

const EMPTY = 'Empty attribute in format string';

function attributeStep(name: string, start: number): { step: PathStep; end: number } | TemplateError {
  let end = start;
  while (end < name.length && name[end] !== '.' && name[end] !== '[') end++;
  if (end === start) return new TemplateError(EMPTY);
  return { step: { isAttribute: true, key: makeStr(name.slice(start, end)) }, end };
}

function itemStep(name: string, at: number): { step: PathStep; end: number } | TemplateError {
  if (name[at] !== '[') return new TemplateError("Only '.' or '[' may follow ']' in format field specifier");
  const end = name.indexOf(']', at);
  if (end < 0) return new TemplateError("Missing ']' in format string");
  if (end === at + 1) return new TemplateError(EMPTY);
  const key = numberOrText(name.slice(at + 1, end));
  return key instanceof TemplateError ? key : { step: { isAttribute: false, key }, end: end + 1 };
}

function numberOrText(text: string): number | PyStr | TemplateError {
  if (!/^[0-9]+$/.test(text)) return makeStr(text);
  const number = Number(text);
  return number < 2 ** 63 ? number : new TemplateError('Too many decimal digits in format string');
}

export function raiseTemplateError(error: TemplateError): never {
  return raiseValueError(error.message);
}
