// Lines of uuencode: a character for the number of bytes, then four characters for each three bytes.
// CPython: Modules/binascii.c binascii_a2b_uu_impl, binascii_b2a_uu_impl.

const SPACE = 32;
const BACKTICK = 96;
const LONGEST = 45;

export function encodeUu(data: Uint8Array, backtick: boolean, fail: (message: string) => never): Uint8Array {
  if (data.length > LONGEST) fail('At most 45 bytes at once');
  const codeOf = (value: number): number => (value === 0 && backtick ? BACKTICK : SPACE + value);
  const out = [codeOf(data.length)];
  for (let i = 0; i < data.length; i += 3) {
    const bits = (data[i]! << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    out.push(codeOf(bits >> 18), codeOf((bits >> 12) & 63), codeOf((bits >> 6) & 63), codeOf(bits & 63));
  }
  out.push(10);
  return Uint8Array.from(out);
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

export function decodeUu(text: Uint8Array, fail: (message: string) => never): Uint8Array {
  const out = new Uint8Array(((text[0] ?? 0) - SPACE) & 63);
  let at = 1;
  let bits = 0;
  let buffer = 0;
  for (let size = 0; size < out.length; ) {
    const code = text[at];
    let value = 0;
    // A line that breaks off stands for zeros.
    if (code !== undefined && !isLineEnd(code)) {
      if (code < SPACE || code > SPACE + 64) fail('Illegal char');
      value = (code - SPACE) & 63;
    }
    at++;
    buffer = (buffer << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[size++] = (buffer >> bits) & 255;
    buffer &= (1 << bits) - 1;
  }
  // The rest of a group, and padding that some encoders write.
  for (; at < text.length; at++) {
    const code = text[at]!;
    if (code !== SPACE && code !== BACKTICK && !isLineEnd(code)) fail('Trailing garbage');
  }
  return out;
}
