// The _multibytecodec module, and _codecs_jp and its like, which give the codecs that encodings of East Asia are made of. Their
// tables come from the library's archive (multibytecodec/load-table.ts). CPython: Modules/cjkcodecs.

import { raise, raiseTypeError } from '../errors/raise.js';
import type { Value } from '../object/value.js';
import { strOf } from '../types/str/text.js';
import { defineModule } from './module-spec.js';
import type { MultibyteCodec } from './multibytecodec/codec.js';
import { PyMultibyteCodec } from './multibytecodec/codec-object.js';
import { incrementalDecoderType, incrementalEncoderType } from './multibytecodec/coder-types.js';
import { HzCodec } from './multibytecodec/hz.js';
import { ISO_2022_NAMES, Iso2022Codec } from './multibytecodec/iso2022.js';
import { streamReaderType, streamWriterType } from './multibytecodec/stream-types.js';
import { EucKrCodec, Gb18030Codec, TableCodec } from './multibytecodec/table-codec.js';

const JAPANESE = 'shift_jis cp932 euc_jp shift_jis_2004 euc_jis_2004 euc_jisx0213 shift_jisx0213';

/** The codecs of each module. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  _codecs_cn: ['gb2312', 'gbk', 'gb18030', 'hz'],
  _codecs_hk: ['big5hkscs'],
  _codecs_iso2022: ISO_2022_NAMES,
  _codecs_jp: JAPANESE.split(' '),
  _codecs_kr: ['euc_kr', 'cp949', 'johab'],
  _codecs_tw: ['big5', 'cp950'],
};

/** Codecs have no state of their own, so all interpreters share them. */
const codecs = new Map<string, MultibyteCodec>();

function findCodec(name: string): MultibyteCodec {
  let codec = codecs.get(name);
  if (codec === undefined) {
    codec = makeCodec(name);
    codecs.set(name, codec);
  }
  return codec;
}

function makeCodec(name: string): MultibyteCodec {
  if (name === 'hz') return new HzCodec();
  if (name === 'gb18030') return new Gb18030Codec(name);
  if (name === 'euc_kr') return new EucKrCodec(name);
  return ISO_2022_NAMES.includes(name) ? new Iso2022Codec(name) : new TableCodec(name);
}

for (const [module, names] of Object.entries(MODULES)) {
  const getCodec = (encoding: Value): Value => {
    const name = strOf(encoding)?.toString();
    if (name === undefined) return raiseTypeError('encoding name must be a string.');
    if (!names.includes(name)) return raise('LookupError', 'no such codec is supported.');
    return new PyMultibyteCodec(findCodec(name));
  };
  defineModule(module, () => ({
    doc: '',
    functions: [{ name: 'getcodec', signature: '(object, /)', doc: '', impl: getCodec }],
  }));
}

defineModule('_multibytecodec', () => ({
  doc: '',
  types: {
    MultibyteIncrementalEncoder: incrementalEncoderType,
    MultibyteIncrementalDecoder: incrementalDecoderType,
    MultibyteStreamReader: streamReaderType,
    MultibyteStreamWriter: streamWriterType,
  },
}));
