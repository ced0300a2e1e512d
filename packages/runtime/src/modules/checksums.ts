// The checksums that zlib and binascii share.

const CRC32 = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

export function crc32(data: Uint8Array, start: number): number {
  let crc = ~start;
  for (let i = 0; i < data.length; i++) crc = (crc >>> 8) ^ CRC32[(crc ^ data[i]!) & 255]!;
  return ~crc >>> 0;
}

const ADLER_MODULUS = 65521;
/** So many bytes can be added before the sums must be reduced. */
const ADLER_BLOCK = 5552;

export function adler32(data: Uint8Array, start: number): number {
  let low = start & 0xffff;
  let high = start >>> 16;
  for (let at = 0; at < data.length; ) {
    const end = Math.min(at + ADLER_BLOCK, data.length);
    for (; at < end; at++) {
      low += data[at]!;
      high += low;
    }
    low %= ADLER_MODULUS;
    high %= ADLER_MODULUS;
  }
  return ((high << 16) | low) >>> 0;
}
