// Reading from text files: decoding chunk by chunk, characters and lines. CPython: Modules/_io/textio.c
// textiowrapper_read_chunk, _textiowrapper_readline.

import { raise, raiseTypeError } from '../../errors/raise.js';
import { raiseUnsupported } from '../../errors/unsupported-operation.js';
import { typeName } from '../../object/type.js';
import type { PyStr } from '../../object/value.js';
import { callMethod } from '../../protocols/call.js';
import { bytesDataOf, joinData, NO_BYTES } from '../../types/bytes/data.js';
import { codePointAt, codePointLength, joinStrings, strConcat, substring } from '../../types/str/text.js';
import type { PyTextFile } from './text-file.js';

/** Decodes the next chunk, one that likely has `wanted` characters; false at the end. */
function readChunk(file: PyTextFile, wanted: number): boolean {
  const { decoder } = file;
  if (decoder === null) return raiseUnsupported('not readable');
  const before = file.canTell ? file.decoderState() : null;
  const size = Math.max(file.chunkSize, Math.floor(Math.max(file.ratio, 1) * wanted));
  const input = file.readBytes(size);
  const isEnd = input.length === 0;
  const text = decoder.decode(input, isEnd);
  const count = codePointLength(text);
  file.decoded = text;
  file.used = 0;
  file.ratio = count > 0 ? input.length / count : 0;
  if (before !== null)
    file.snapshot = {
      flags: before.flags,
      input: before.pending.length === 0 ? input : joinData(NO_BYTES, [before.pending, input]),
    };
  return !isEnd || count > 0;
}

/** At most `size` characters, all that are left for a negative size. */
export function readText(file: PyTextFile, size: number): PyStr {
  file.checkOpen();
  if (file.decoder === null) return raiseUnsupported('not readable');
  file.handOn();
  return size < 0 ? readRest(file) : readCharacters(file, size);
}

function readRest(file: PyTextFile): PyStr {
  const data = callMethod(file.buffer, 'read');
  if (data === null) return raise('BlockingIOError', 'Read returned None.');
  const bytes = bytesDataOf(data);
  if (bytes === undefined) return raiseTypeError(`can't concat ${typeName(data)} to bytes`);
  const rest = file.decoder!.decode(bytes, true);
  const text = strConcat(file.takeDecoded(-1), rest);
  file.forgetDecoded();
  return text;
}

function readCharacters(file: PyTextFile, size: number): PyStr {
  const first = file.takeDecoded(size);
  let left = size - codePointLength(first);
  if (left === 0) return first;
  const parts = [first];
  while (left > 0 && readChunk(file, left)) {
    const part = file.takeDecoded(left);
    parts.push(part);
    left -= codePointLength(part);
  }
  return joinStrings(parts);
}

// ### Lines

const LF = 10;
const CR = 13;

/** The position behind the line that begins at `from`, or -1 when `text` does not have its end. */
export function lineEnd(text: PyStr, from: number, newline: string | null, onlyLineFeed: boolean): number {
  if (onlyLineFeed) {
    const at = typeof text === 'string' ? text.indexOf('\n', from) : text.codePoints.indexOf(LF, from);
    return at < 0 ? -1 : at + 1;
  }
  if (newline !== null) return endOf(text, from, newline);
  const length = codePointLength(text);
  for (let i = from; i < length; i++) {
    const code = codePointAt(text, i);
    if (code === LF) return i + 1;
    if (code === CR) return i + 1 < length && codePointAt(text, i + 1) === LF ? i + 2 : i + 1;
  }
  return -1;
}

function endOf(text: PyStr, from: number, newline: string): number {
  if (typeof text === 'string') {
    const at = text.indexOf(newline, from);
    return at < 0 ? -1 : at + newline.length;
  }
  const first = newline.charCodeAt(0);
  for (let at = text.codePoints.indexOf(first, from); at >= 0; at = text.codePoints.indexOf(first, at + 1))
    if (newline.length === 1 || text.codePoints[at + 1] === newline.charCodeAt(1)) return at + newline.length;
  return -1;
}

/** The next line with its end, at most `limit` characters when that is not negative; '' at the end of the file. */
export function readTextLine(file: PyTextFile, limit: number): PyStr {
  file.checkOpen();
  file.handOn();
  const parts: PyStr[] = [];
  let size = 0;
  for (;;) {
    if (!file.hasDecoded && !refill(file)) break;
    const start = file.used;
    const found = lineEnd(file.decoded, start, file.readNewline, file.endsLinesWithLineFeed);
    let end = found < 0 ? codePointLength(file.decoded) : found;
    if (limit >= 0) end = Math.min(end, start + limit - size);
    file.used = end;
    const isComplete = found >= 0 || (limit >= 0 && size + end - start >= limit);
    if (isComplete && parts.length === 0) return substring(file.decoded, start, end);
    parts.push(substring(file.decoded, start, end));
    size += end - start;
    if (isComplete || joinsNewline(file, parts, size, limit)) break;
  }
  return joinStrings(parts);
}

/** Reads on until there are characters; false at the end. */
function refill(file: PyTextFile): boolean {
  while (readChunk(file, 0)) if (file.hasDecoded) return true;
  file.forgetDecoded();
  return false;
}

/** A `\r\n` that ends lines may be torn apart by the end of a chunk. */
function joinsNewline(file: PyTextFile, parts: PyStr[], size: number, limit: number): boolean {
  if (file.readNewline !== '\r\n' || (limit >= 0 && size >= limit)) return false;
  const last = parts[parts.length - 1]!;
  const length = codePointLength(last);
  if (length === 0 || codePointAt(last, length - 1) !== CR || !refill(file)) return false;
  if (codePointAt(file.decoded, 0) !== LF) return false;
  parts.push('\n');
  file.used = 1;
  return true;
}

/** For iteration: the next line, undefined at the end. Positions cannot be told until then. */
export function nextTextLine(file: PyTextFile): PyStr | undefined {
  file.canTell = false;
  const line = readTextLine(file, -1);
  if (line !== '') return line;
  endIteration(file);
  return undefined;
}

export function endIteration(file: PyTextFile): void {
  file.snapshot = null;
  file.canTell = file.canSeek;
}
