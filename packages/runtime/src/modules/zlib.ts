// The zlib module: compression in the formats of zlib, gzip and raw deflate. The algorithms are those of zlib itself in JavaScript
// (the library pako), so that compressed data is the same to the byte. CPython: Modules/zlibmodule.c.

import * as pako from 'pako';
import type { NativeSpec } from '../object/native.js';
import type { Value } from '../object/value.js';
import { asIndex } from '../protocols/index.js';
import { requireData } from '../types/bytes/data.js';
import { adler32, crc32 } from './checksums.js';
import { defineModule } from './module-spec.js';
import { compress, makeCompressor } from './zlib/compress.js';
import { decompress, makeDecompressor, zlibDecompressorType } from './zlib/decompress.js';
import { DEF_BUF_SIZE, DEF_MEM_LEVEL, DEFLATED, errorType, MAX_WBITS } from './zlib/stream.js';

const ZLIB_VERSION = '1.3.1';

function checksum(name: string, doc: string, first: number, compute: typeof crc32): NativeSpec {
  return {
    name,
    signature: `($module, data, value=${first}, /)`,
    doc,
    impl: (data: Value, start?: Value) =>
      compute(requireData(data), start === undefined ? first : Number(BigInt.asUintN(32, BigInt(asIndex(start))))),
  };
}

const functions: readonly NativeSpec[] = [
  checksum('adler32', 'The Adler-32 checksum of data, which follows data whose checksum is value.', 1, adler32),
  {
    name: 'compress',
    signature: '($module, data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS)',
    doc: 'The data compressed: level is 0 to 9 or -1 for the usual one, wbits the size of the window and the format.',
    impl: compress,
  },
  {
    name: 'compressobj',
    signature: `($module, /, level=Z_DEFAULT_COMPRESSION, method=DEFLATED,
            wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,
            strategy=Z_DEFAULT_STRATEGY, zdict=None)`,
    doc: `An object that compresses data piece by piece: level is 0 to 9 or -1 for the usual one, wbits the size of the window and
the format, memLevel 1 to 9 how much memory may be used, zdict bytes that the data is likely to contain.`,
    impl: makeCompressor,
  },
  checksum('crc32', 'The CRC-32 checksum of data, which follows data whose checksum is value.', 0, crc32),
  {
    name: 'decompress',
    signature: '($module, data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE)',
    doc: 'The data decompressed: wbits is the size of the window and the format, bufsize how much space to begin with.',
    impl: decompress,
  },
  {
    name: 'decompressobj',
    signature: "($module, /, wbits=MAX_WBITS, zdict=b'')",
    doc: 'An object that decompresses data piece by piece; zdict must be what the data was compressed with.',
    impl: makeDecompressor,
  },
];

defineModule('zlib', () => ({
  doc: `Compression and decompression with zlib. The argument wbits says in which format: 9 to 15 for zlib's, 25 to 31 for gzip's,
-9 to -15 for data without a header; where data is read, 40 to 47 take zlib's and gzip's.`,
  functions,
  types: { _ZlibDecompressor: zlibDecompressorType, error: errorType },
  attributes: () => ({
    DEFLATED,
    DEF_BUF_SIZE,
    DEF_MEM_LEVEL,
    MAX_WBITS,
    ZLIB_RUNTIME_VERSION: ZLIB_VERSION,
    ZLIB_VERSION,
    Z_BEST_COMPRESSION: 9,
    Z_BEST_SPEED: 1,
    Z_BLOCK: pako.Z_BLOCK,
    Z_DEFAULT_COMPRESSION: -1,
    Z_DEFAULT_STRATEGY: pako.Z_DEFAULT_STRATEGY,
    Z_FILTERED: pako.Z_FILTERED,
    Z_FINISH: pako.Z_FINISH,
    Z_FIXED: pako.Z_FIXED,
    Z_FULL_FLUSH: pako.Z_FULL_FLUSH,
    Z_HUFFMAN_ONLY: pako.Z_HUFFMAN_ONLY,
    Z_NO_COMPRESSION: 0,
    Z_NO_FLUSH: pako.Z_NO_FLUSH,
    Z_PARTIAL_FLUSH: pako.Z_PARTIAL_FLUSH,
    Z_RLE: pako.Z_RLE,
    Z_SYNC_FLUSH: pako.Z_SYNC_FLUSH,
    Z_TREES: pako.Z_TREES,
    __version__: '1.0',
  }),
}));
