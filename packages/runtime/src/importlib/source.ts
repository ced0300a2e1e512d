// From the bytes of a source file to its text: UTF-8 unless a BOM or a coding comment says otherwise (PEP 263).

import { PyBaseException } from '../errors/exception.js';
import { makeException, raise } from '../errors/raise.js';
import { str } from '../protocols/repr.js';
import { decodeBytes } from '../types/str/codecs.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';

const CODING = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?$/;

/** The encoding that a comment in the first two lines names, or null. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  const [first = '', second = ''] = head.split(/\r\n?|\n/);
  const found = CODING.exec(first) ?? (BLANK.test(first) ? CODING.exec(second) : null);
  return found === null ? null : found[1]!;
}

/** The text of a source file. SyntaxError when it cannot be decoded. */
export function decodeSource(bytes: Uint8Array, filename: string): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const encoding = declaredEncoding(bytes) ?? 'utf-8';
  try {
    return decodeBytes(hasMark ? bytes.subarray(3) : bytes, encoding, 'strict').toString();
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
    const text =
      error.field('object') === undefined ? `unknown encoding: ${encoding}` : `(unicode error) ${str(error)}`;
    const info = makeTuple([makeStr(filename), null, null, null]);
    const syntaxError = makeException('SyntaxError', [text, info]);
    syntaxError.fields.set('msg', text);
    syntaxError.fields.set('filename', makeStr(filename));
    throw syntaxError;
  }
}

/** The content of a source file that was found a moment ago. */
export function requireSource(bytes: Uint8Array | null, filename: string): Uint8Array {
  return bytes ?? raise('ImportError', `could not read ${filename}`);
}
