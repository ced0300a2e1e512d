// String expressions: plain, formatted (PEP 701), template (PEP 750) and adjacent ones joined. Literal text is no node in
// the tree: it is what lies between the fields. (CPython: Parser/action_helpers.c, _PyPegen_concatenate_strings.)

import type { Constant, Expr, FormattedValue, Interpolation, JoinedStr, Span, TemplateStr } from '../ast.js';
import { errorAtNextToken } from '../checks/next-token.js';
import { lowerValueList } from './expressions.js';
import {
  decodeEscapes,
  isBreak,
  readStringPrefix,
  type StringPrefix,
  stringValue,
  textConstant,
  warnOfFormattedText,
} from './literals.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';

// ### Joining

/** Collects the values of a JoinedStr or TemplateStr: neighbouring constants become one, empty ones vanish. */
class StringParts {
  readonly values: Expr[] = [];
  /** Those of the pending text: see `StringValue`. */
  private breaks: number[] = [];
  private pending: (Constant & { value: string }) | null = null;

  addText(value: string, start: number, end: number, u: boolean, breaks: readonly number[] = []): void {
    const length = this.pending === null ? 0 : this.pending.value.length;
    for (const index of breaks) this.breaks.push(length + index);
    if (this.pending === null) this.pending = { kind: 'Constant', start, end, value, u };
    else {
      if (isBreak(this.pending.value, value)) this.breaks.push(length);
      this.pending.value += value;
      this.pending.end = end;
    }
  }

  addField(field: Expr): void {
    this.flush();
    this.values.push(field);
  }

  finish(): Expr[] {
    this.flush();
    return this.values;
  }

  private flush(): void {
    const { pending, breaks } = this;
    if (pending === null) return;
    if (pending.value !== '') this.values.push({ ...pending, value: textConstant(pending.value, breaks) });
    this.pending = null;
    if (breaks.length > 0) this.breaks = [];
  }
}

/** A String token. */
export function lowerString(l: Lowering): Expr {
  const { from, to } = l.cursor;
  const { value, u, breaks } = stringValue(l, from, to);
  if (typeof value === 'string')
    return { kind: 'Constant', start: from, end: to, value: textConstant(value, breaks), u };
  return { kind: 'Constant', start: from, end: to, value: { type: 'bytes', value }, u: false };
}

/** A FormatString: an f-string or a t-string. */
export function lowerFormatString(l: Lowering): Expr {
  const { from, to } = l.cursor;
  const parts = new StringParts();
  const isTemplate = addFormatString(l, parts);
  return formattedNode(isTemplate, { start: from, end: to }, parts);
}

function formattedNode(isTemplate: boolean, { start, end }: Span, parts: StringParts): JoinedStr | TemplateStr {
  return { kind: isTemplate ? 'TemplateStr' : 'JoinedStr', start, end, values: parts.finish() };
}

/** Adjacent strings. */
export function lowerContinuedString(l: Lowering): Expr {
  const span = { start: l.cursor.from, end: l.cursor.to };
  const parts = new StringParts();
  const bytes: Uint8Array[] = [];
  const seen = { text: false, formatted: false, template: false };
  let last: Span | null = null;
  for (let part = l.first(); part !== Part.End; part = l.next()) {
    const { from, to } = l.cursor;
    const isFormatted = l.cursor.name === 'FormatString';
    if (last !== null) checkMixture(l, seen, bytes.length > 0, last, { start: from, end: to }, isFormatted);
    last = { start: from, end: to };
    if (isFormatted) {
      if (addFormatString(l, parts)) seen.template = true;
      else seen.formatted = true;
    } else {
      const { value, u, breaks } = stringValue(l, from, to);
      if (typeof value !== 'string') bytes.push(value);
      else {
        seen.text = true;
        parts.addText(value, from, to, u, breaks);
      }
    }
  }
  l.leave();
  if (bytes.length > 0) {
    if (seen.text || seen.formatted)
      throw errorAtNextToken(l.source, span.end, 'cannot mix bytes and nonbytes literals');
    return { kind: 'Constant', ...span, value: { type: 'bytes', value: joinBytes(bytes) }, u: false };
  }
  if (seen.formatted || seen.template) return formattedNode(seen.template, span, parts);
  const [constant] = parts.finish();
  if (constant === undefined) return { kind: 'Constant', ...span, value: '', u: startsWithU(l, span.start) };
  const { value, u } = constant as Constant;
  return { kind: 'Constant', ...span, value, u };
}

/** A t-string among others is an error, unless those before it are one by themselves. `seen` tells of the strings up to `last`. */
function checkMixture(
  l: Lowering,
  seen: { text: boolean; formatted: boolean; template: boolean },
  hasBytes: boolean,
  last: Span,
  next: Span,
  isFormatted: boolean,
): void {
  const isTemplate = isFormatted && readStringPrefix(l.text, next.start).template;
  if (isTemplate === seen.template) return;
  if (hasBytes && (seen.text || seen.formatted))
    throw errorAtNextToken(l.source, last.end, 'cannot mix bytes and nonbytes literals');
  l.fail({ start: last.start, end: next.end }, 'cannot mix t-string literals with string or bytes literals');
}

function startsWithU(l: Lowering, start: number): boolean {
  return l.text[start] === 'u';
}

function joinBytes(pieces: Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

// ### Fields and the text between them

/** CPython's limit, MAX_EXPR_NESTING, counts the fields around a field. */
const maxFieldDepth = 2;
/** CPython's limit, MAXFSTRINGLEVEL, counts the module around the strings. */
const maxFormattedDepth = 149;

/** CPython reports a bad escape of a formatted string at its closing quotes. */
interface FormattedPrefix extends StringPrefix {
  closing: Span;
  /** Format specs around the current text. */
  depth: number;
}

/** Adds the text and fields of the FormatString at the cursor; says whether it is a t-string. */
function addFormatString(l: Lowering, parts: StringParts): boolean {
  const { from, to } = l.cursor;
  const plain = readStringPrefix(l.text, from);
  const prefix: FormattedPrefix = { ...plain, depth: 0, closing: { start: to - plain.quotes, end: to } };
  if (++l.formattedDepth > maxFormattedDepth)
    l.fail({ start: from, end: from }, 'too many nested f-strings or t-strings');
  let done = from + prefix.length;
  if (l.first() !== Part.End) {
    for (let part: Part = l.part; part !== Part.End; part = l.next()) {
      if (part !== Part.Replacement) continue;
      addLiteralText(l, parts, done, l.cursor.from, prefix);
      addField(l, parts, prefix, prefix.template);
      done = l.cursor.to;
    }
    l.leave();
  }
  addLiteralText(l, parts, done, to - prefix.quotes, prefix);
  l.formattedDepth--;
  return prefix.template;
}

/** Doubled braces, and what must not be taken for them: `\N{...}` and escapes. */
const bracePattern = /\\N\{[^{}]*\}|\\[^{}]|\{\{|\}\}|\}/g;
const rawBracePattern = /\{\{|\}\}|\}/g;

function addLiteralText(l: Lowering, parts: StringParts, start: number, end: number, prefix: FormattedPrefix): void {
  if (start >= end) return;
  let content = l.source.literal(start, end);
  if (content.includes('{') || content.includes('}')) {
    content = content.replace(prefix.raw ? rawBracePattern : bracePattern, (found, at: number) => {
      if (found === '}') failSingleBrace(l, start + at, prefix);
      return found === '{{' ? '{' : found === '}}' ? '}' : found;
    });
  }
  // A raw string's backslash before a field is a part of its own, and the text starts after it (CPython 3.12 to 3.14).
  addDecoded(l, parts, content, prefix, start, end, prefix.closing);
}

/** `token`: from where CPython counts columns of bad escapes. */
function addDecoded(
  l: Lowering,
  parts: StringParts,
  content: string,
  prefix: FormattedPrefix,
  start: number,
  end: number,
  token: Span,
): void {
  if (prefix.raw || !content.includes('\\')) {
    parts.addText(content, start, end, false);
    return;
  }
  warnOfFormattedText(l, token, { start, end });
  const breaks: number[] = [];
  parts.addText(decodeEscapes(l, content, prefix.closing, breaks), start, end, false, breaks);
}

function failSingleBrace(l: Lowering, at: number, prefix: FormattedPrefix): never {
  l.fail({ start: at, end: at }, `${prefix.template ? 't' : 'f'}-string: single '}' is not allowed`);
}

const noConversion = -1;

/** The FormatReplacement at the cursor: `{value!conversion:spec}`, or `{value=}` with its text before it. */
function addField(l: Lowering, parts: StringParts, prefix: FormattedPrefix, isTemplate: boolean): void {
  const { from: start, to: end } = l.cursor;
  if (prefix.depth > maxFieldDepth) {
    const letter = prefix.template ? 't' : 'f';
    l.fail({ start: start - 1, end: start - 1 }, `${letter}-string: expressions nested too deeply`);
  }
  l.first();
  l.next();
  const value = lowerValueList(l);
  checkFieldValue(l, value, start, prefix);
  const expressionEnd = l.cursor.from;
  const isDocumented = l.part === Part.SelfDocument;
  if (isDocumented) {
    l.next();
    const text = stripComments(l.text.slice(start + 1, l.cursor.from));
    parts.addText(text, start + 1, l.cursor.from, false);
  }
  let conversion = noConversion;
  if (l.part === Part.Conversion) {
    conversion = l.text.charCodeAt(l.cursor.from + 1);
    l.next();
  }
  const spec = l.part === Part.FormatSpec ? lowerFormatSpec(l, { ...prefix, depth: prefix.depth + 1 }) : null;
  if (isDocumented && conversion === noConversion && spec === null) conversion = 'r'.charCodeAt(0);
  l.leave();
  if (isTemplate) {
    const str = stripComments(l.text.slice(start + 1, expressionEnd)).trimEnd();
    const node: Interpolation = { kind: 'Interpolation', start, end, value, str, conversion, format_spec: spec };
    parts.addField(node);
  } else {
    const node: FormattedValue = { kind: 'FormattedValue', start, end, value, conversion, format_spec: spec };
    parts.addField(node);
  }
}

/** A lambda's colon would begin the format spec. */
function checkFieldValue(l: Lowering, value: Expr, start: number, prefix: FormattedPrefix): void {
  const last = lastOperand(value);
  if (last.kind !== 'Lambda' || l.text.slice(start, last.start).includes('(')) return;
  const letter = prefix.template ? 't' : 'f';
  const colon = last.body.start;
  const end = l.text.lastIndexOf(':', colon) + 1;
  l.fail({ start: last.start, end }, `${letter}-string: lambda expressions are not allowed without parentheses`);
}

/** The expression that ends a value, where it is a form that may end with a lambda. */
function lastOperand(value: Expr): Expr {
  if (value.kind === 'Tuple' && value.elts.length > 0) return lastOperand(value.elts.at(-1)!);
  if (value.kind === 'BoolOp') return lastOperand(value.values.at(-1)!);
  return value.kind === 'IfExp' ? lastOperand(value.orelse) : value;
}

/** The FormatSpec at the cursor, whose own fields are always FormattedValues. */
function lowerFormatSpec(l: Lowering, prefix: FormattedPrefix): JoinedStr {
  const { from: start, to: end } = l.cursor;
  const parts = new StringParts();
  let done = start + 1;
  for (let part = l.first(); part !== Part.End; part = l.next()) {
    if (part !== Part.Replacement) continue;
    addSpecText(l, parts, done, l.cursor.from, prefix);
    addField(l, parts, prefix, false);
    done = l.cursor.to;
  }
  l.leave();
  addSpecText(l, parts, done, end, prefix);
  return { kind: 'JoinedStr', start, end, values: parts.finish() };
}

function addSpecText(l: Lowering, parts: StringParts, start: number, end: number, prefix: FormattedPrefix): void {
  if (start >= end) return;
  const content = l.source.literal(start, end);
  if (prefix.quotes === 1 && content.includes('\n')) {
    const strings = `${prefix.template ? 't' : 'f'}-string`;
    l.fail({ start, end }, `${strings}: newlines are not allowed in format specifiers for single quoted ${strings}s`);
  }
  addDecoded(l, parts, content, prefix, start, end, { start, end });
}

/**
 * The text of a field without its comments (CPython: Parser/lexer/lexer.c set_ftstring_expr): a `#` outside quotes starts one. Quotes are
 * matched one by one, whatever string they delimit.
 */
function stripComments(text: string): string {
  if (!text.includes('#')) return text;
  let result = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '#' && quote === '') {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) return result;
      at = lineEnd;
      result += '\n';
      continue;
    }
    if (character === '"' || character === "'") {
      if (quote === '') quote = character;
      else if (quote === character) quote = '';
    }
    result += character;
  }
  return result;
}
