// Reads the arrays of numbers that @lezer/generator writes as text: digits to the base of 46 from the blank on, without the
// characters that strings escape. The first number is the length.

const BASE = 46;
const BIG = 126;

export function decodeArray<A extends Uint16Array | Uint32Array>(text: string, Type: new (length: number) => A): A {
  let array: A | null = null;
  let filled = 0;
  for (let at = 0; at < text.length; ) {
    let value = 0;
    for (;;) {
      const c = text.charCodeAt(at++);
      if (c === BIG) {
        value = 0xffff;
        break;
      }
      const digit = c - 32 - (c >= 35 ? 1 : 0) - (c >= 93 ? 1 : 0);
      if (digit >= BASE) {
        value += digit - BASE;
        break;
      }
      value = (value + digit) * BASE;
    }
    if (array === null) array = new Type(value);
    else array[filled++] = value;
  }
  return array!;
}
