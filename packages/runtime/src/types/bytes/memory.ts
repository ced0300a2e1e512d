// Where bytes lie: small pieces of memory shared by many arrays, and the engine's coders between them and text.

// All hosts have these; TypeScript's library for the language alone does not know them.
declare class TextEncoder {
  encode(text: string): Uint8Array;
  encodeInto(text: string, target: Uint8Array): { read: number; written: number };
}
declare class TextDecoder {
  constructor(encoding: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

export const encoder = new TextEncoder();
export const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });

// ### Memory

// An array with memory of its own takes V8 30 ns up to 64 bytes and 300 above; one that is a part of another 20.
const POOL = 8192;
/** Larger arrays have memory of their own, so that a pool is not kept alive for a fraction of it. */
export const LARGEST_PART = 2048;

let pool = new Uint8Array(POOL);
let used = 0;

/** Where `reserve` last found room. A function, because the library's bundle has only what an export was at first. */
export const poolNow = (): Uint8Array => pool;

/** The start of `size` zeroed bytes in `poolNow()`, LARGEST_PART of them at most. */
export function reserve(size: number): number {
  if (used + size > POOL) {
    pool = new Uint8Array(POOL);
    used = 0;
  }
  const start = used;
  // Items of all formats stay aligned.
  used += (size + 7) & ~7;
  return start;
}

/** Zeroed memory, perhaps part of a larger buffer. */
export function newData(size: number): Uint8Array {
  if (size > LARGEST_PART) return new Uint8Array(size);
  const start = reserve(size);
  return new Uint8Array(pool.buffer, start, size);
}

/** Few bytes are copied one by one before the engine has made a view of them. */
const FEW = 64;

/** Copies `data[start:end]` to `at` in another array. */
export function copyInto(target: Uint8Array, at: number, data: Uint8Array, start: number, end: number): void {
  if (end - start > FEW) target.set(data.subarray(start, end), at);
  else for (let i = start; i < end; i++) target[at++] = data[i]!;
}

/** A copy of `data[start:end]`. */
export function copyData(data: Uint8Array, start: number, end: number): Uint8Array {
  const copy = newData(end - start);
  copyInto(copy, 0, data, start, end);
  return copy;
}

/** What `map` makes of each byte. The engine's own method asks for the class of the result. */
export function mapData(data: Uint8Array, map: (byte: number) => number): Uint8Array {
  const result = newData(data.length);
  for (let i = 0; i < data.length; i++) result[i] = map(data[i]!);
  return result;
}

// ### Text

/** Room in which text is encoded before its size is known, and other texts of one byte per character are put together. */
export const SCRATCH_TEXT = 2048;
export const scratch = new Uint8Array(SCRATCH_TEXT * 3);

/** The bytes of a text that is known to be ASCII. */
export function asciiData(text: string): Uint8Array {
  const data = newData(text.length);
  encoder.encodeInto(text, data);
  return data;
}

/** The text whose code units are these few bytes. Spread arguments would go through an iterator, which takes eight times as long. */
export const unitsText = (bytes: Uint8Array): string => String.fromCharCode.apply(null, bytes as unknown as number[]);

const WIDER = /[\u0100-\uffff]/;

/** The text of bytes that are all ASCII; undefined when they are not. */
export function asciiText(bytes: Uint8Array): string | undefined {
  const text = decoder.decode(bytes);
  // As many characters as bytes: each is ASCII, or the replacement of a wrong byte.
  return text.length === bytes.length && !WIDER.test(text) ? text : undefined;
}
