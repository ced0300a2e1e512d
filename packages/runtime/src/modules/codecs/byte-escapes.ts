// escape_encode and escape_decode: bytes as they stand in a bytes literal.
// CPython: Objects/bytesobject.c _PyBytes_DecodeEscape2, Modules/_codecsmodule.c _codecs_escape_encode_impl.

import { raiseValueError } from '../../errors/raise.js';
import { latin1Text } from '../../types/str/single-byte.js';
import { LETTER_ESCAPES, octalEscape, warnOfEscape } from './unicode-escape.js';

const NAMED: ReadonlyMap<number, string> = new Map([
  [9, '\\t'],
  [10, '\\n'],
  [13, '\\r'],
  [39, "\\'"],
  [92, '\\\\'],
]);

export function escapeBytes(bytes: Uint8Array): Uint8Array {
  let text = '';
  for (const byte of bytes) {
    const plain = byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
    text += NAMED.get(byte) ?? plain;
  }
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

export function unescapeBytes(bytes: Uint8Array, errors: string): Uint8Array {
  const text = latin1Text(bytes);
  const out: number[] = [];
  let invalid: (() => void) | null = null;
  for (let at = 0; at < text.length; ) {
    const letter = text.charAt(at + 1);
    const code = LETTER_ESCAPES.get(letter);
    if (text[at] !== '\\') out.push(text.charCodeAt(at++));
    else if (letter === '') raiseValueError('Trailing \\ in string');
    else if (letter === '\n') at += 2;
    else if (code !== undefined) {
      out.push(code);
      at += 2;
    } else if (letter >= '0' && letter <= '7') {
      const octal = octalEscape(text, at + 1);
      if (octal.code > 0o377) invalid ??= () => warnOfEscape('b"', octal.code.toString(8), 'octal ');
      out.push(octal.code & 255);
      at = octal.end;
    } else if (letter === 'x') at = hexByte(text, at, errors, out);
    else {
      invalid ??= () => warnOfEscape('b"', letter, '');
      out.push(92, letter.charCodeAt(0));
      at += 2;
    }
  }
  invalid?.();
  return Uint8Array.from(out);
}

/** Reads `\xhh` at `at`; where it ends. */
function hexByte(text: string, at: number, errors: string, out: number[]): number {
  const digits = text.slice(at + 2, at + 4);
  if (/^[0-9a-fA-F]{2}$/.test(digits)) {
    out.push(Number.parseInt(digits, 16));
    return at + 4;
  }
  if (errors === 'strict') raiseValueError(`invalid \\x escape at position ${at}`);
  if (errors === 'replace') out.push(63);
  else if (errors !== 'ignore') raiseValueError(`decoding error; unknown error handling code: ${errors}`);
  return /^[0-9a-fA-F]/.test(digits) ? at + 3 : at + 2;
}
