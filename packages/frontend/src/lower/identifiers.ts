// Names beyond ASCII. The grammar takes every character from U+00A1 on for a letter; here the real rule applies
// (CPython: Objects/unicodeobject.c PyUnicode_IsIdentifier and Parser/lexer/lexer.c verify_identifier): XID_Start and
// XID_Continue after NFKC.

import type { Source } from '../source.js';
import { syntaxErrorAt } from '../syntax-error.js';

const identifierPattern = /^[\p{XIDS}_][\p{XIDC}]*$/u;
const startPattern = /[\p{XIDS}_]/u;
const continuePattern = /\p{XIDC}/u;

/** The name as Python compares it (NFKC). Throws for a character that no identifier may hold. */
export function normaliseIdentifier(source: Source, name: string, start: number): string {
  if (isAsciiOnly(name)) return name;
  failAtInvalidCharacter(source, name, start);
  return name.normalize('NFKC');
}

function isAsciiOnly(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Throws when a character of a word at `start` belongs to no identifier. */
export function failAtInvalidCharacter(source: Source, name: string, start: number): void {
  if (identifierPattern.test(name)) return;
  let offset = start;
  for (const character of name) {
    const allowed = offset === start ? startPattern : continuePattern;
    if (!allowed.test(character)) {
      const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      const shown = isPrintable(character);
      const message = shown
        ? `invalid character '${character}' (U+${code})`
        : `invalid non-printable character U+${code}`;
      throw syntaxErrorAt(source, { start: offset, end: offset }, message, 'tokenizer');
    }
    offset += character.length;
  }
}

/** As `str.isprintable`: not a control, format, surrogate, private, unassigned or separator character. */
function isPrintable(character: string): boolean {
  return !/[\p{C}\p{Z}]/u.test(character);
}
