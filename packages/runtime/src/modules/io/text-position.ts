// Positions in text files. What `tell` gives is a cookie: the place in the binary file from which decoding can start again, and
// what to do from there (the decoder's state, bytes to feed it, characters to skip) to be at the same character.
// CPython: Modules/_io/textio.c _io_TextIOWrapper_tell_impl, _io_TextIOWrapper_seek_impl.

import { raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { raiseUnsupported } from '../../errors/unsupported-operation.js';
import { typeName } from '../../object/type.js';
import { normalise, type PyInt, type Value } from '../../object/value.js';
import { callMethod } from '../../protocols/call.js';
import { asIndex } from '../../protocols/index.js';
import { repr } from '../../protocols/repr.js';
import { NO_BYTES, PyBytes } from '../../types/bytes/data.js';
import type { IncrementalDecoder } from '../../types/str/incremental.js';
import { codePointLength } from '../../types/str/text.js';
import { offsetOf } from './arguments.js';
import type { PyTextFile, Snapshot } from './text-file.js';

interface Cookie {
  start: number;
  flags: bigint;
  bytesToFeed: number;
  charactersToSkip: number;
  needsEnd: boolean;
}

// ### Cookies as ints

// The parts of the int, from the lowest bit: start (64 bits), flags, bytes to feed, characters to skip (32 each), the end.
const FLAGS_SHIFT = 64n;
const FEED_SHIFT = 96n;
const SKIP_SHIFT = 128n;
const END_SHIFT = 160n;

function packCookie({ start, flags, bytesToFeed, charactersToSkip, needsEnd }: Cookie): PyInt {
  return normalise(
    BigInt(start) |
      (BigInt.asUintN(32, flags) << FLAGS_SHIFT) |
      (BigInt(bytesToFeed) << FEED_SHIFT) |
      (BigInt(charactersToSkip) << SKIP_SHIFT) |
      (needsEnd ? 1n << END_SHIFT : 0n),
  );
}

function unpackCookie(cookie: PyInt): Cookie {
  const bits = BigInt(cookie);
  const part = (shift: bigint, size: number): bigint => BigInt.asUintN(size, bits >> shift);
  return {
    start: Number(part(0n, 64)),
    flags: part(FLAGS_SHIFT, 32),
    bytesToFeed: Number(part(FEED_SHIFT, 32)),
    charactersToSkip: Number(part(SKIP_SHIFT, 32)),
    needsEnd: part(END_SHIFT, 8) !== 0n,
  };
}

// ### tell

export function tellText(file: PyTextFile): Value {
  file.checkOpen();
  if (!file.canSeek) raiseUnsupported('underlying stream is not seekable');
  if (!file.canTell) raise('OSError', 'telling position disabled by next() call');
  file.handOn();
  callMethod(file, 'flush');
  const position = callMethod(file.buffer, 'tell');
  const { decoder, snapshot } = file;
  if (decoder === null || snapshot === null) return position;
  const start = offsetOf(position) - snapshot.input.length;
  const cookie = { start, flags: snapshot.flags, bytesToFeed: 0, charactersToSkip: 0, needsEnd: false };
  if (file.used === 0) return packCookie(cookie);
  const saved = decoder.getState();
  try {
    return packCookie(findCharacter(decoder, cookie, snapshot, file.used, file.ratio));
  } finally {
    decoder.setState(saved);
  }
}

/** The cookie of the character that comes after `used` others since the snapshot. */
function findCharacter(
  decoder: IncrementalDecoder,
  cookie: Cookie,
  snapshot: Snapshot,
  used: number,
  ratio: number,
): Cookie {
  const { input } = snapshot;
  let toSkip = used;
  const skipped = skipSafely(decoder, cookie, input, used, Math.floor(ratio * used));
  toSkip -= skipped.characters;
  cookie.start += skipped.bytes;
  cookie.charactersToSkip = toSkip;
  if (toSkip === 0) return cookie;
  // Close to it now: byte by byte from here.
  let characters = 0;
  for (let at = skipped.bytes; at < input.length; at++) {
    characters += codePointLength(decoder.decode(input.subarray(at, at + 1), false));
    cookie.bytesToFeed++;
    const { pending, flags } = decoder.getState();
    if (pending.length === 0 && characters <= toSkip) {
      // Nothing is held back here, so decoding can start from here.
      cookie.start += cookie.bytesToFeed;
      toSkip -= characters;
      cookie.flags = flags;
      cookie.bytesToFeed = 0;
      characters = 0;
    }
    if (characters >= toSkip) {
      cookie.charactersToSkip = toSkip;
      return cookie;
    }
  }
  characters += codePointLength(decoder.decode(NO_BYTES, true));
  cookie.needsEnd = true;
  if (characters < toSkip) raise('OSError', "can't reconstruct logical file position");
  cookie.charactersToSkip = toSkip;
  return cookie;
}

/** Skips most of the bytes at once: about as many as the ratio says, fewer until the decoder holds nothing back. */
function skipSafely(
  decoder: IncrementalDecoder,
  cookie: Cookie,
  input: Uint8Array,
  used: number,
  guess: number,
): { bytes: number; characters: number } {
  let bytes = guess;
  let back = 1;
  while (bytes > 0) {
    placeDecoder(decoder, cookie);
    const characters = codePointLength(decoder.decode(input.subarray(0, bytes), false));
    if (characters <= used) {
      const { pending, flags } = decoder.getState();
      if (pending.length === 0) {
        cookie.flags = flags;
        return { bytes, characters };
      }
      bytes -= pending.length;
      back = 1;
    } else {
      bytes -= back;
      back *= 2;
    }
  }
  placeDecoder(decoder, cookie);
  return { bytes: 0, characters: 0 };
}

/** Puts the decoder into the state of a cookie. */
function placeDecoder(decoder: IncrementalDecoder, { start, flags }: Cookie): void {
  if (start === 0 && flags === 0n) decoder.reset();
  else decoder.setState({ pending: NO_BYTES, flags });
}

// ### seek

export function seekText(file: PyTextFile, target: Value, whence: number): Value {
  file.checkOpen();
  if (!file.canSeek) raiseUnsupported('underlying stream is not seekable');
  switch (whence) {
    case 0:
      return seekCookie(file, target);
    case 1:
      if (asIndex(target) !== 0) raiseUnsupported("can't do nonzero cur-relative seeks");
      return seekCookie(file, callMethod(file, 'tell'));
    case 2:
      if (asIndex(target) !== 0) raiseUnsupported("can't do nonzero end-relative seeks");
      return seekEnd(file);
    default:
      return raiseValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
  }
}

function seekEnd(file: PyTextFile): Value {
  callMethod(file, 'flush');
  file.forgetDecoded();
  file.decoder?.reset();
  const position = callMethod(file.buffer, 'seek', 0, 2);
  file.encoder?.setPosition(position === 0);
  return position;
}

function seekCookie(file: PyTextFile, target: Value): Value {
  const value = asIndex(target);
  if (value < 0) raiseValueError(`negative seek position ${repr(value)}`);
  callMethod(file, 'flush');
  const cookie = unpackCookie(value);
  callMethod(file.buffer, 'seek', cookie.start);
  file.forgetDecoded();
  if (file.decoder !== null) placeDecoder(file.decoder, cookie);
  if (cookie.charactersToSkip > 0) skipCharacters(file, cookie);
  else file.snapshot = { flags: cookie.flags, input: NO_BYTES };
  file.encoder?.setPosition(cookie.start === 0 && cookie.flags === 0n);
  return target;
}

function skipCharacters(file: PyTextFile, { flags, bytesToFeed, charactersToSkip, needsEnd }: Cookie): void {
  const input = callMethod(file.buffer, 'read', bytesToFeed);
  if (!(input instanceof PyBytes))
    return raiseTypeError(`underlying read() should have returned a bytes object, not '${typeName(input)}'`);
  file.snapshot = { flags, input: input.data };
  file.decoded = file.decoder!.decode(input.data, needsEnd);
  if (codePointLength(file.decoded) < charactersToSkip) raise('OSError', "can't restore logical file position");
  file.used = charactersToSkip;
}
