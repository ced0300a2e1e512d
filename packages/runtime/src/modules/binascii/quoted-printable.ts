// Quoted-printable: bytes that are no plain ASCII as `=` and two hexadecimal digits, lines of at most 76 characters.
// CPython: Modules/binascii.c binascii_a2b_qp_impl, binascii_b2a_qp_impl.

const EQUALS = 61;
const UNDERSCORE = 95;
const SPACE = 32;
const TAB = 9;
const CR = 13;
const LF = 10;
const DOT = 46;
const LONGEST_LINE = 76;
const DIGITS = '0123456789ABCDEF';

export interface QuotedOptions {
  readonly quoteTabs: boolean;
  /** Line ends are kept. */
  readonly isText: boolean;
  /** Spaces become underscores. */
  readonly isHeader: boolean;
}

const hexValue = (code: number | undefined): number =>
  code === undefined ? -1 : DIGITS.indexOf(String.fromCharCode(code).toUpperCase());

export function decodeQuoted(text: Uint8Array, isHeader: boolean): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text[at]!;
    if (code !== EQUALS) {
      out.push(isHeader && code === UNDERSCORE ? SPACE : code);
      at++;
      continue;
    }
    at++;
    if (at >= text.length) break;
    const next = text[at]!;
    if (next === LF || next === CR) {
      // A soft line break, with whatever stands before its end.
      while (at < text.length && text[at] !== LF) at++;
      at++;
    } else if (next === EQUALS) {
      // Broken programs write it so.
      out.push(EQUALS);
      at++;
    } else if (hexValue(next) >= 0 && hexValue(text[at + 1]) >= 0) {
      out.push(hexValue(next) * 16 + hexValue(text[at + 1]));
      at += 2;
    } else out.push(EQUALS);
  }
  return Uint8Array.from(out);
}

export function encodeQuoted(data: Uint8Array, options: QuotedOptions): Uint8Array {
  const { isHeader, isText } = options;
  const usesCr = (() => {
    const first = data.indexOf(LF);
    return first > 0 && data[first - 1] === CR;
  })();
  const out: number[] = [];
  let line = 0;
  const breakBefore = (size: number): void => {
    if (line + size < LONGEST_LINE) return;
    out.push(EQUALS, ...(usesCr ? [CR, LF] : [LF]));
    line = 0;
  };
  const quote = (code: number): void => {
    out.push(EQUALS, DIGITS.charCodeAt(code >> 4), DIGITS.charCodeAt(code & 15));
    line += 3;
  };
  for (let at = 0; at < data.length; ) {
    const code = data[at]!;
    if (mustQuote(data, at, line, options)) {
      breakBefore(3);
      quote(code);
      at++;
    } else if (isText && (code === LF || (code === CR && data[at + 1] === LF))) {
      line = 0;
      // A space before a line's end would be lost.
      const last = out.at(-1);
      if (last === SPACE || last === TAB) {
        out.pop();
        quote(last);
        line = 0;
      }
      out.push(...(usesCr ? [CR, LF] : [LF]));
      at += code === CR ? 2 : 1;
    } else {
      if (at + 1 !== data.length && data[at + 1] !== LF) breakBefore(1);
      line++;
      out.push(isHeader && code === SPACE ? UNDERSCORE : code);
      at++;
    }
  }
  return Uint8Array.from(out);
}

function mustQuote(data: Uint8Array, at: number, line: number, options: QuotedOptions): boolean {
  const { isHeader, isText, quoteTabs } = options;
  const code = data[at]!;
  if (code > 126 || code === EQUALS || (isHeader && code === UNDERSCORE)) return true;
  if (code === DOT && line === 0) {
    const next = data[at + 1];
    return at + 1 === data.length || next === LF || next === CR || next === 0;
  }
  if (!isText && (code === CR || code === LF)) return true;
  if ((code === TAB || code === SPACE) && at + 1 === data.length) return true;
  if (code >= 33) return false;
  if (code === CR || code === LF) return false;
  if (code !== TAB && code !== SPACE) return true;
  return quoteTabs;
}
