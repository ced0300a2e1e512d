// Base 64. CPython: Modules/binascii.c binascii_a2b_base64_impl, binascii_b2a_base64_impl.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (char) => char.charCodeAt(0));
/** The value of each character, 255 for those that are none. */
const VALUES = new Uint8Array(256).fill(255);
CODES.forEach((code, value) => {
  VALUES[code] = value;
});
const PAD = 61;
const NEWLINE = 10;

export function encodeBase64(data: Uint8Array, newline: boolean): Uint8Array {
  const out = new Uint8Array(Math.ceil(data.length / 3) * 4 + (newline ? 1 : 0));
  let to = 0;
  for (let i = 0; i < data.length; i += 3) {
    const left = data.length - i;
    const bits = (data[i]! << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    out[to++] = CODES[bits >> 18]!;
    out[to++] = CODES[(bits >> 12) & 63]!;
    out[to++] = left > 1 ? CODES[(bits >> 6) & 63]! : PAD;
    out[to++] = left > 2 ? CODES[bits & 63]! : PAD;
  }
  if (newline) out[to] = NEWLINE;
  return out;
}

export function decodeBase64(text: Uint8Array, strict: boolean, fail: (message: string) => never): Uint8Array {
  const out = new Uint8Array(Math.ceil(text.length / 4) * 3);
  let size = 0;
  let place = 0;
  let rest = 0;
  let pads = 0;
  let padded = false;
  if (strict && text[0] === PAD) fail('Leading padding not allowed');
  for (let i = 0; i < text.length; i++) {
    const code = text[i]!;
    if (code === PAD) {
      if (strict && place === 0) fail('Excess padding not allowed');
      padded = true;
      if (place >= 2 && place + ++pads >= 4) {
        // A whole group: what follows does not count.
        if (strict && i + 1 < text.length) fail('Excess data after padding');
        return out.slice(0, size);
      }
      continue;
    }
    const value = VALUES[code]!;
    if (value === 255) {
      if (strict) fail('Only base64 data is allowed');
      continue;
    }
    if (strict && padded) fail('Discontinuous padding not allowed');
    pads = 0;
    if (place > 0) out[size++] = ((rest << (2 * place)) | (value >> (6 - 2 * place))) & 255;
    rest = value & (0xff >> (2 + 2 * place));
    place = (place + 1) % 4;
    if (place === 0) rest = 0;
  }
  if (place === 1) {
    const count = Math.floor(size / 3) * 4 + 1;
    fail(`Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`);
  }
  if (place !== 0) fail('Incorrect padding');
  return out.slice(0, size);
}
