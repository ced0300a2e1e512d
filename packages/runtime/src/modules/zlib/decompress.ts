// Decompression: decompress(), decompressor objects, and the decompressor that gzip and zipfile read with.
// CPython: Modules/zlibmodule.c zlib_decompress_impl, zlib_Decompress_*, ZlibDecompressor.

import {
  Z_BUF_ERROR,
  Z_FINISH,
  type Z_FlushMode,
  Z_NEED_DICT,
  Z_OK,
  Z_STREAM_END,
  Z_STREAM_ERROR,
  Z_SYNC_FLUSH,
  type ZStream,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateSetDictionary,
} from 'pako';
import { raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyObject } from '../../object/object.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { hasBuffer } from '../../protocols/buffer.js';
import { joinData, makeBytes, NO_BYTES, requireData } from '../../types/bytes/data.js';
import {
  copyStream,
  DEF_BUF_SIZE,
  feed,
  intOr,
  MAX_WBITS,
  newStream,
  Output,
  raiseClosed,
  raiseStatus,
  restOf,
} from './stream.js';

const isFine = (status: number): boolean => status === Z_OK || status === Z_BUF_ERROR || status === Z_STREAM_END;

// ### In one go

export function decompress(value: Value, wbits?: Value, bufferSize?: Value): Value {
  const data = requireData(value);
  const size = intOr(bufferSize, DEF_BUF_SIZE);
  if (size < 0) raiseValueError('bufsize must be non-negative');
  const stream = newStream();
  const ready = zlibInflateInit2(stream, intOr(wbits, MAX_WBITS));
  if (ready !== Z_OK) raiseStatus(stream, ready, 'while preparing to decompress data');
  feed(stream, data);
  const output = new Output(size);
  const status = inflate(stream, output, Z_FINISH, null);
  if (status !== Z_STREAM_END) raiseStatus(stream, status, 'while decompressing data');
  return makeBytes(output.take(stream));
}

/** Until the input or the room for output is used up, the end is reached, or something is wrong: the last status. */
function inflate(stream: ZStream, output: Output, mode: Z_FlushMode, dictionary: Uint8Array | null): number {
  let status: number = Z_OK;
  do {
    if (!output.makeRoom(stream)) break;
    status = zlibInflate(stream, mode);
    if (status === Z_NEED_DICT && dictionary !== null) {
      setDictionary(stream, dictionary);
      continue;
    }
    if (!isFine(status)) return status;
  } while (stream.avail_out === 0 || status === Z_NEED_DICT);
  return status;
}

function setDictionary(stream: ZStream, dictionary: Uint8Array): void {
  const status = zlibInflateSetDictionary(stream, dictionary);
  if (status !== Z_OK) raiseStatus(stream, status, 'while setting zdict');
}

/** A stream for the two kinds of objects. */
function open(wbits: number, dictionary: Uint8Array | null, action: string): ZStream {
  const stream = newStream();
  const status = zlibInflateInit2(stream, wbits);
  if (status === Z_STREAM_ERROR) raiseValueError('Invalid initialization option');
  if (status !== Z_OK) raiseStatus(stream, status, action);
  // Raw data does not tell that there is a dictionary.
  if (dictionary !== null && wbits < 0) setDictionary(stream, dictionary);
  return stream;
}

function dictionaryOf(value: Value | undefined): Uint8Array | null {
  if (value === undefined) return null;
  if (!hasBuffer(value)) raiseTypeError('zdict argument must support the buffer protocol');
  const data = requireData(value);
  return data.length === 0 ? null : data.slice();
}

// ### Decompressor objects

class Decompressor extends PyObject {
  readonly stream: ZStream;
  readonly dictionary: Uint8Array | null;
  isAtEnd = false;
  /** False once flush() has closed it. */
  isOpen = true;
  unusedData: Uint8Array = NO_BYTES;
  unconsumedTail: Uint8Array = NO_BYTES;

  constructor(stream: ZStream, dictionary: Uint8Array | null) {
    super();
    this.stream = stream;
    this.dictionary = dictionary;
  }

  /** Input that was not taken comes after the end, or was too much for the output. */
  saveInput(status: number): void {
    if (status === Z_STREAM_END) {
      this.unusedData = joinData(NO_BYTES, [this.unusedData, restOf(this.stream)]);
      this.stream.avail_in = 0;
    }
    this.unconsumedTail = restOf(this.stream);
  }
}

export function makeDecompressor(wbits?: Value, zdict?: Value): Decompressor {
  const dictionary = dictionaryOf(zdict);
  return new Decompressor(open(intOr(wbits, MAX_WBITS), dictionary, 'while creating decompression object'), dictionary);
}

function decompressMore(self: Decompressor, value: Value, maxLength?: Value): Value {
  const limit = intOr(maxLength, 0);
  if (limit < 0) raiseValueError('max_length must be non-negative');
  const data = requireData(value);
  if (!self.isOpen) raiseClosed(self.stream, 'while decompressing data');
  const { stream } = self;
  feed(stream, data.slice());
  const output = new Output(DEF_BUF_SIZE, limit === 0 ? undefined : limit);
  const status = self.isAtEnd ? Z_STREAM_END : inflate(stream, output, Z_SYNC_FLUSH, self.dictionary);
  self.saveInput(status);
  if (status === Z_STREAM_END) self.isAtEnd = true;
  else if (!isFine(status)) raiseStatus(stream, status, 'while decompressing data');
  return makeBytes(output.take(stream));
}

function flush(self: Decompressor, lengthValue?: Value): Value {
  const length = intOr(lengthValue, DEF_BUF_SIZE);
  if (length <= 0) raiseValueError('length must be greater than zero');
  if (!self.isOpen) raiseClosed(self.stream, 'while finishing decompression');
  const { stream } = self;
  feed(stream, self.unconsumedTail);
  const output = new Output(length);
  const status = self.isAtEnd ? Z_STREAM_END : inflate(stream, output, Z_FINISH, self.dictionary);
  self.saveInput(status);
  if (status === Z_STREAM_END) {
    self.isAtEnd = true;
    self.isOpen = false;
  } else if (!isFine(status)) raiseStatus(stream, status, 'while finishing decompression');
  return makeBytes(output.take(stream));
}

function copy(self: Decompressor): Decompressor {
  if (!self.isOpen) raiseValueError('Inconsistent stream state');
  const twin = new Decompressor(copyStream(self.stream), self.dictionary);
  twin.isAtEnd = self.isAtEnd;
  twin.unusedData = self.unusedData;
  twin.unconsumedTail = self.unconsumedTail;
  return twin;
}

const own = (self: Value): Decompressor => self as Decompressor;

export const decompressType: PyType = defineType({
  name: 'Decompress',
  module: 'zlib',
  doc: '',
  instances: Decompressor,
  isBaseType: false,
  methods: [
    { name: '__copy__', signature: '($self, /)', doc: '', impl: copy },
    { name: '__deepcopy__', signature: '($self, memo, /)', doc: '', impl: copy },
    { name: 'copy', signature: '($self, /)', doc: 'A decompressor in the same state.', impl: copy },
    {
      name: 'decompress',
      signature: '($self, data, /, max_length=0)',
      doc: `What data, and what came before it, says of the decompressed data; at most max_length bytes unless that is 0. Data that
was not looked at yet is in unconsumed_tail then.`,
      impl: decompressMore,
    },
    {
      name: 'flush',
      signature: '($self, length=zlib.DEF_BUF_SIZE, /)',
      doc: 'The rest of the decompressed data.',
      impl: flush,
    },
  ],
  getset: [
    { name: 'eof', doc: '', isMember: true, get: (self) => own(self).isAtEnd },
    { name: 'unconsumed_tail', doc: '', isMember: true, get: (self) => makeBytes(own(self).unconsumedTail) },
    { name: 'unused_data', doc: '', isMember: true, get: (self) => makeBytes(own(self).unusedData) },
  ],
});

// ### _ZlibDecompressor

class ZlibDecompressor extends PyObject {
  readonly stream: ZStream;
  readonly dictionary: Uint8Array | null;
  isAtEnd = false;
  needsInput = true;
  unusedData: Uint8Array = NO_BYTES;

  constructor(stream: ZStream, dictionary: Uint8Array | null) {
    super();
    this.stream = stream;
    this.dictionary = dictionary;
  }
}

const asReader = (self: Value): ZlibDecompressor => self as ZlibDecompressor;

function readMore(self: ZlibDecompressor, value: Value, maxLength?: Value): Value {
  const data = requireData(value);
  const limit = intOr(maxLength, -1);
  if (self.isAtEnd) raise('EOFError', 'End of stream already reached');
  const { stream } = self;
  feed(stream, joinData(NO_BYTES, [restOf(stream), data]));
  const output = new Output(DEF_BUF_SIZE, limit < 0 ? undefined : limit);
  const status = inflate(stream, output, Z_SYNC_FLUSH, self.dictionary);
  if (!isFine(status)) raiseStatus(stream, status, 'while decompressing data');
  if (status === Z_STREAM_END) {
    self.isAtEnd = true;
    self.needsInput = false;
    self.unusedData = restOf(stream);
    stream.avail_in = 0;
  } else self.needsInput = stream.avail_in === 0 && (limit < 0 || stream.avail_out > 0);
  return makeBytes(output.take(stream));
}

export const zlibDecompressorType: PyType = defineType({
  name: '_ZlibDecompressor',
  module: 'zlib',
  doc: 'Decompresses piece by piece: wbits is as in decompressobj(), zdict the dictionary that the data was compressed with.',
  instances: ZlibDecompressor,
  isBaseType: false,
  slots: {
    construct: (_cls, args, names) => {
      const [wbits, zdict] = bindConstructor('_ZlibDecompressor', "(wbits=15, zdict=b'')", args, names) as (
        | Value
        | undefined
      )[];
      const dictionary = dictionaryOf(zdict);
      return new ZlibDecompressor(
        open(intOr(wbits, MAX_WBITS), dictionary, 'while creating decompression object'),
        dictionary,
      );
    },
  },
  methods: [
    {
      name: 'decompress',
      signature: '($self, /, data, max_length=-1)',
      doc: `What data, and what came before it, says of the decompressed data; at most max_length bytes unless that is negative. When
needs_input is false, there is more to be had without more data. EOFError after the end.`,
      impl: readMore,
    },
  ],
  getset: [
    { name: 'eof', doc: 'Whether the end was reached.', isMember: true, get: (self) => asReader(self).isAtEnd },
    {
      name: 'needs_input',
      doc: 'Whether more data is needed for more output.',
      isMember: true,
      get: (self) => asReader(self).needsInput,
    },
    {
      name: 'unused_data',
      doc: 'What came after the end.',
      isMember: true,
      get: (self) => makeBytes(asReader(self).unusedData),
    },
  ],
});
