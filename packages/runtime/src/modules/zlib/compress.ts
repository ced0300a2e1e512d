// Compression: compress(), and compressor objects. CPython: Modules/zlibmodule.c zlib_compress_impl, zlib_Compress_*.

import {
  Z_BUF_ERROR,
  Z_FINISH,
  type Z_FlushMode,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  Z_STREAM_ERROR,
  type Z_Strategy,
  type ZStream,
  zlibDeflate,
  zlibDeflateInit2,
  zlibDeflateSetDictionary,
} from 'pako';
import { raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyObject } from '../../object/object.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { makeBytes, requireData } from '../../types/bytes/data.js';
import {
  copyStream,
  DEF_BUF_SIZE,
  DEF_MEM_LEVEL,
  DEFLATED,
  feed,
  intOr,
  MAX_WBITS,
  newStream,
  Output,
  raiseClosed,
  raiseStatus,
  raiseZlibError,
} from './stream.js';

/** With the hash function of zlib itself, so that the output is the same to the byte. */
function initDeflate(
  stream: ZStream,
  level: number,
  method: number,
  wbits: number,
  memLevel: number,
  strategy: number,
) {
  return zlibDeflateInit2(stream, level, method, wbits, memLevel, strategy as Z_Strategy, true);
}

/** Compresses the stream's input, and as much as `mode` says of what it holds back. */
function drain(stream: ZStream, mode: number): { data: Uint8Array; status: number } {
  const output = new Output(DEF_BUF_SIZE);
  let status: number;
  do {
    output.makeRoom(stream);
    status = zlibDeflate(stream, mode as Z_FlushMode);
  } while (status !== Z_STREAM_ERROR && stream.avail_out === 0);
  return { data: output.take(stream), status };
}

export function compress(value: Value, level?: Value, wbits?: Value): Value {
  const stream = newStream();
  const data = requireData(value);
  const status = initDeflate(stream, intOr(level, -1), DEFLATED, intOr(wbits, MAX_WBITS), DEF_MEM_LEVEL, 0);
  if (status === Z_STREAM_ERROR) raiseZlibError('Bad compression level');
  if (status !== Z_OK) raiseStatus(stream, status, 'while compressing data');
  feed(stream, data);
  const result = drain(stream, Z_FINISH);
  if (result.status !== Z_STREAM_END) raiseStatus(stream, result.status, 'while compressing data');
  return makeBytes(result.data);
}

// ### Compressor objects

class Compressor extends PyObject {
  readonly stream: ZStream;
  /** False once the end was written. */
  isOpen = true;

  constructor(stream: ZStream) {
    super();
    this.stream = stream;
  }
}

export function makeCompressor(
  level?: Value,
  method?: Value,
  wbits?: Value,
  memLevel?: Value,
  strategy?: Value,
  dictionary?: Value,
): Compressor {
  const stream = newStream();
  const zdict = dictionary === undefined || dictionary === null ? undefined : requireData(dictionary);
  const status = initDeflate(
    stream,
    intOr(level, -1),
    intOr(method, DEFLATED),
    intOr(wbits, MAX_WBITS),
    intOr(memLevel, DEF_MEM_LEVEL),
    intOr(strategy, 0),
  );
  if (status === Z_STREAM_ERROR) raiseValueError('Invalid initialization option');
  if (status !== Z_OK) raiseStatus(stream, status, 'while creating compression object');
  if (zdict !== undefined && zlibDeflateSetDictionary(stream, zdict.slice()) !== Z_OK)
    raiseValueError('Invalid dictionary');
  return new Compressor(stream);
}

function compressMore(self: Compressor, value: Value): Value {
  const data = requireData(value);
  if (!self.isOpen) raiseClosed(self.stream, 'while compressing data');
  feed(self.stream, data.slice());
  const result = drain(self.stream, Z_NO_FLUSH);
  if (result.status === Z_STREAM_ERROR) raiseStatus(self.stream, result.status, 'while compressing data');
  return makeBytes(result.data);
}

function flush(self: Compressor, modeValue?: Value): Value {
  const mode = intOr(modeValue, Z_FINISH);
  if (mode === Z_NO_FLUSH) return makeBytes(new Uint8Array(0));
  if (!self.isOpen) raiseClosed(self.stream, 'while flushing');
  feed(self.stream, new Uint8Array(0));
  const { data, status } = drain(self.stream, mode);
  if (status === Z_STREAM_END && mode === Z_FINISH) self.isOpen = false;
  else if (status !== Z_OK && status !== Z_BUF_ERROR) raiseStatus(self.stream, status, 'while flushing');
  return makeBytes(data);
}

function copy(self: Compressor): Compressor {
  if (!self.isOpen) raiseValueError('Inconsistent stream state');
  return new Compressor(copyStream(self.stream));
}

export const compressType: PyType = defineType({
  name: 'Compress',
  module: 'zlib',
  doc: '',
  instances: Compressor,
  isBaseType: false,
  methods: [
    { name: '__copy__', signature: '($self, /)', doc: '', impl: copy },
    { name: '__deepcopy__', signature: '($self, memo, /)', doc: '', impl: copy },
    {
      name: 'compress',
      signature: '($self, data, /)',
      doc: 'Takes in data, and gives what is ready of the compressed data.',
      impl: compressMore,
    },
    { name: 'copy', signature: '($self, /)', doc: 'A compressor in the same state.', impl: copy },
    {
      name: 'flush',
      signature: '($self, mode=zlib.Z_FINISH, /)',
      doc: 'Gives the rest of the compressed data; after Z_FINISH, the default, nothing can follow.',
      impl: flush,
    },
  ],
});
