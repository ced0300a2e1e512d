// Decoding with universal newlines: a decoder around another one that turns `\r\n` and `\r` into `\n`, when asked to, and
// remembers which it met. CPython: Modules/_io/textio.c _PyIncrementalNewlineDecoder_decode.

import type { PyStr, Value } from '../../object/value.js';
import { NO_BYTES } from '../../types/bytes/data.js';
import type { DecoderState, IncrementalDecoder } from '../../types/str/incremental.js';
import { codePointAt, codePointLength, strConcat, substring } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
import { makeStr } from '../../types/wide-str.js';

const CR = 1;
const LF = 2;
const CRLF = 4;
const SEEN_NAMES = [
  [CR, '\r'],
  [LF, '\n'],
  [CRLF, '\r\n'],
] as const;

export class NewlineDecoder implements IncrementalDecoder {
  private readonly decoder: IncrementalDecoder | null;
  private readonly translates: boolean;
  /** A `\r` at the end was held back: a `\n` may follow. */
  private pendingReturn = false;
  private seen = 0;

  constructor(decoder: IncrementalDecoder | null, translates: boolean) {
    this.decoder = decoder;
    this.translates = translates;
  }

  decode(input: Uint8Array, isFinal: boolean): PyStr {
    return this.translate(this.decoder!.decode(input, isFinal), isFinal);
  }

  /** What becomes of text that has been decoded already. */
  translate(decoded: PyStr, isFinal: boolean): PyStr {
    let text = decoded;
    if (this.pendingReturn && (isFinal || codePointLength(text) > 0)) {
      text = strConcat('\r', text);
      this.pendingReturn = false;
    }
    // A `\r\n` must not be torn apart; nor may it be when it is not translated, for reading lines depends on it.
    const last = codePointLength(text) - 1;
    if (!isFinal && last >= 0 && codePointAt(text, last) === 13) {
      text = substring(text, 0, last);
      this.pendingReturn = true;
    }
    return this.recordAndTranslate(text);
  }

  private recordAndTranslate(text: PyStr): PyStr {
    const plain = typeof text === 'string' ? text : text.toString();
    if (!plain.includes('\r')) {
      if ((this.seen & LF) === 0 && plain.includes('\n')) this.seen |= LF;
      return text;
    }
    if (this.seen !== (CR | LF | CRLF)) this.record(plain);
    return this.translates ? makeStr(plain.replace(/\r\n?/g, '\n')) : text;
  }

  private record(text: string): void {
    if (text.includes('\r\n')) this.seen |= CRLF;
    if (/\r(?!\n)/.test(text)) this.seen |= CR;
    if (/(?<!\r)\n/.test(text)) this.seen |= LF;
  }

  reset(): void {
    this.seen = 0;
    this.pendingReturn = false;
    this.decoder?.reset();
  }

  getState(): DecoderState {
    const { pending, flags } = this.decoder?.getState() ?? { pending: NO_BYTES, flags: 0n };
    return { pending, flags: (flags << 1n) | (this.pendingReturn ? 1n : 0n) };
  }

  setState({ pending, flags }: DecoderState): void {
    this.pendingReturn = (flags & 1n) !== 0n;
    this.decoder?.setState({ pending, flags: flags >> 1n });
  }

  /** The line ends met so far: None, one string, or a tuple of them. */
  get newlines(): Value {
    const met = SEEN_NAMES.filter(([flag]) => (this.seen & flag) !== 0).map(([, name]) => name);
    if (met.length === 0) return null;
    return met.length === 1 ? met[0]! : makeTuple(met);
  }
}
