// TextIOWrapper: the methods that programs call, around PyTextFile. CPython: Modules/_io/textio.c.

import { PyBaseException } from '../../errors/exception.js';
import { raise, raiseAttributeError, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { raiseUnsupported } from '../../errors/unsupported-operation.js';
import { warn } from '../../errors/warn.js';
import { commandFlag } from '../../importlib/state.js';
import { defineType, type GetSetSpec, type MethodSpec } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { argumentTypeName, type PyType, typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute, lookupAttribute } from '../../protocols/attribute.js';
import { callMethod } from '../../protocols/call.js';
import { asIndex, asSize } from '../../protocols/index.js';
import { repr } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { checkHandler } from '../../types/str/codec-errors.js';
import { encodeStr } from '../../types/str/codecs.js';
import { type IncrementalCodec, incrementalCodec } from '../../types/str/incremental.js';
import { codePointLength, strOf } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { forgetFile } from '../watched.js';
import { sizeArgument } from './arguments.js';
import { textIOBaseType, unlessRaised } from './base.js';
import { finalizingAttribute, nameRepr, refusePickling } from './file-io.js';
import { NewlineDecoder } from './newline-decoder.js';
import { PyTextFile, type TextOptions, upToNull } from './text-file.js';
import { seekText, tellText } from './text-position.js';
import { endIteration, nextTextLine, readText, readTextLine } from './text-reading.js';
import { forgetUnwritten } from './unwritten.js';

const own = (self: Value): PyTextFile => self as PyTextFile;

// ### Construction

/** The locale's encoding, which is what files without one are taken for. */
export const LOCALE_ENCODING = 'UTF-8';

export function checkNewline(newline: string | null): string | null {
  if (newline !== null && !['', '\n', '\r', '\r\n'].includes(newline))
    raiseValueError(`illegal newline value: ${newline}`);
  return newline;
}

/** A parameter that is a str or None, and text for C. */
export function optionalText(title: string, name: string, value: Value | undefined): string | null {
  const text = optionalStr(title, name, value);
  return text?.includes('\0') ? raiseValueError('embedded null character') : text;
}

function optionalStr(title: string, name: string, value: Value | undefined): string | null {
  if (value === undefined || value === null) return null;
  const text = strOf(value);
  if (text === undefined)
    return raiseTypeError(`${title}() argument '${name}' must be str or None, not ${argumentTypeName(value)}`);
  // As in C, where lone surrogates are no text.
  encodeStr(text, 'utf-8', 'strict');
  return text.toString();
}

/** The encoding that a file is given, by its parameters. */
export function textEncoding(encoding: string | null, errors: string | null): string {
  if (errors !== null && commandFlag('dev_mode') !== 0) checkHandler(errors);
  if (encoding === null) warnOfNoEncoding(1);
  return encoding === null || encoding === 'locale' ? LOCALE_ENCODING : encoding;
}

/** PEP 597. */
export function warnOfNoEncoding(stackLevel: number): void {
  if (commandFlag('warn_default_encoding') !== 0)
    warn('EncodingWarning', "'encoding' argument not specified", stackLevel);
}

const SIGNATURE = '(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)';

function initialise(self: Value, args: Value[], names: readonly string[] | null): void {
  const [buffer, encodingValue, errorsValue, newlineValue, lineBuffering, writeThrough] = bindConstructor(
    'TextIOWrapper',
    SIGNATURE,
    args,
    names,
  ) as [Value, Value?, Value?, Value?, Value?, Value?];
  own(self).state = 'new';
  const encoding = optionalText('TextIOWrapper', 'encoding', encodingValue);
  const errors = optionalText('TextIOWrapper', 'errors', errorsValue);
  const newline = checkNewline(optionalText('TextIOWrapper', 'newline', newlineValue));
  const options: TextOptions = {
    encoding: textEncoding(encoding, errors),
    errors: errors ?? 'strict',
    newline,
    lineBuffering: lineBuffering !== undefined && isTrue(lineBuffering),
    writeThrough: writeThrough !== undefined && isTrue(writeThrough),
  };
  own(self).initialise(buffer, textCodec(options.encoding), options);
}

function textCodec(encoding: string): IncrementalCodec {
  return incrementalCodec(encoding);
}

/** A text file over a binary one. */
export function makeTextFile(buffer: Value, options: TextOptions): PyTextFile {
  const file = new PyTextFile(textFileType.rootShape);
  file.initialise(buffer, textCodec(options.encoding), options);
  return file;
}

// ### Methods

/** A method that only asks the binary file. */
const ofBuffer = (name: string): MethodSpec => ({
  name,
  signature: '($self, /)',
  impl: (self: Value) => {
    own(self).checkAttached();
    return callMethod(own(self).buffer, name);
  },
});

function close(self: Value): null {
  const file = own(self);
  file.checkAttached();
  if (isTrue(getAttribute(self, 'closed'))) return null;
  forgetUnwritten(self);
  forgetFile(file);
  if (file.finalizing === true) unlessRaised(() => callMethod(file.buffer, '_dealloc_warn', self));
  try {
    callMethod(self, 'flush');
  } catch (error) {
    closeAfter(file, error);
  }
  callMethod(file.buffer, 'close');
  return null;
}

/** An error of closing is raised with that of flushing as its context. */
function closeAfter(file: PyTextFile, error: unknown): never {
  try {
    callMethod(file.buffer, 'close');
  } catch (second) {
    if (second instanceof PyBaseException && error instanceof PyBaseException && second !== error)
      second.context = error;
    throw second;
  }
  throw error;
}

function detach(self: Value): Value {
  own(self).checkAttached();
  callMethod(self, 'flush');
  forgetUnwritten(self);
  forgetFile(own(self));
  return own(self).detach();
}

function flush(self: Value): null {
  const file = own(self);
  file.checkOpen();
  if (file.held !== '') file.write('');
  file.canTell = file.canSeek;
  file.handOn();
  file.flushBuffer();
  file.sink?.flush();
  return null;
}

function readLine(self: Value, sizeValue?: Value): PyStr {
  const limit = sizeValue === undefined ? -1 : asSize(sizeValue, 'OverflowError');
  own(self).checkAttached();
  return readTextLine(own(self), limit);
}

function nextLine(self: Value): Value | undefined {
  const file = own(self);
  file.checkAttached();
  if (typeOf(self).isBuiltin) return nextTextLine(file);
  file.canTell = false;
  const line = callMethod(self, 'readline');
  const text = strOf(line);
  if (text === undefined)
    return raise('OSError', `readline() should have returned a str object, not '${typeName(line)}'`);
  if (codePointLength(text) > 0) return line;
  endIteration(file);
  return undefined;
}

function reconfigure(
  self: Value,
  encodingValue?: Value,
  errorsValue?: Value,
  newlineValue?: Value,
  lineBuffering?: Value,
  writeThrough?: Value,
): null {
  const file = own(self);
  file.checkAttached();
  const encoding = optionalStr('reconfigure', 'encoding', encodingValue);
  const errors = optionalStr('reconfigure', 'errors', errorsValue);
  const newline =
    newlineValue === undefined
      ? undefined
      : checkNewline(upToNull(optionalStr('reconfigure', 'newline', newlineValue)));
  const changesCoders = encoding !== null || errors !== null || newline !== undefined;
  if (changesCoders && file.decoder !== null && (file.snapshot !== null || codePointLength(file.decoded) > 0))
    raiseUnsupported('It is not possible to set the encoding or newline of stream after the first read');
  const flag = (value: Value | undefined, current: boolean): boolean =>
    value === undefined || value === null ? current : asIndexOrBool(value);
  const line = flag(lineBuffering, file.lineBuffering);
  const through = flag(writeThrough, file.writeThrough);
  callMethod(self, 'flush');
  file.ratio = 0;
  if (changesCoders)
    file.reconfigure(encoding === 'locale' ? LOCALE_ENCODING : (encoding ?? undefined), errors ?? undefined, newline);
  file.lineBuffering = line;
  file.writeThrough = through;
  return null;
}

/** CPython: convert_optional_bool. */
function asIndexOrBool(value: Value): boolean {
  const number = asIndex(value);
  if (BigInt.asIntN(64, BigInt(number)) !== BigInt(number))
    raiseOverflowError('Python int too large to convert to C long');
  return number !== 0;
}

function truncate(self: Value, position?: Value): Value {
  own(self).checkAttached();
  callMethod(self, 'flush');
  return callMethod(own(self).buffer, 'truncate', position ?? null);
}

/** Writes a str to a text file; the number of characters. */
export function writeText(self: Value, value: Value): number {
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`write() argument must be str, not ${argumentTypeName(value)}`);
  own(self).write(text);
  return codePointLength(text);
}

function textRepr(self: Value): PyStr {
  own(self).checkInitialised();
  const shown = (attribute: string): string => {
    let value: Value | undefined;
    try {
      value = lookupAttribute(self, attribute);
    } catch (error) {
      if (!(error instanceof PyBaseException)) throw error;
    }
    return value === undefined ? '' : ` ${attribute}=${nameRepr(self, value)}`;
  };
  return makeStr(
    `<${typeOf(self).name}${shown('name')}${shown('mode')} encoding=${repr(makeStr(own(self).encoding))}>`,
  );
}

const methods: readonly MethodSpec[] = [
  { name: '__getstate__', signature: '($self, /)', impl: refusePickling },
  { name: 'close', signature: '($self, /)', impl: close },
  { name: 'detach', signature: '($self, /)', impl: detach },
  ofBuffer('fileno'),
  { name: 'flush', signature: '($self, /)', impl: flush },
  ofBuffer('isatty'),
  {
    name: 'read',
    signature: '($self, size=-1, /)',
    impl: (self: Value, size?: Value) => {
      own(self).checkAttached();
      return readText(own(self), sizeArgument(size));
    },
  },
  ofBuffer('readable'),
  { name: 'readline', signature: '($self, size=-1, /)', impl: readLine },
  {
    name: 'reconfigure',
    signature: '($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)',
    impl: reconfigure,
  },
  {
    name: 'seek',
    signature: '($self, cookie, whence=os.SEEK_SET, /)',
    impl: (self: Value, cookie: Value, whence?: Value) =>
      seekText(own(self), cookie, whence === undefined ? 0 : Number(asIndex(whence))),
  },
  ofBuffer('seekable'),
  { name: 'tell', signature: '($self, /)', impl: (self: Value) => tellText(own(self)) },
  { name: 'truncate', signature: '($self, pos=None, /)', impl: truncate },
  ofBuffer('writable'),
  { name: 'write', signature: '($self, text, /)', impl: writeText },
];

const attribute = (name: string, get: (file: PyTextFile) => Value): GetSetSpec => ({
  name,
  get: (self) => get(own(self)),
});

const ofBufferAttribute = (name: string): GetSetSpec =>
  attribute(name, (file) => {
    file.checkAttached();
    return getAttribute(file.buffer, name);
  });

function setChunkSize(self: Value, value: Value | undefined): void {
  own(self).checkAttached();
  if (value === undefined) return raiseAttributeError('cannot delete attribute', self, '_CHUNK_SIZE');
  const size = asSize(value, 'OverflowError');
  if (size <= 0) raiseValueError('a strictly positive integer is required');
  own(self).chunkSize = size;
}

export const textFileType: PyType = defineType({
  name: 'TextIOWrapper',
  module: '_io',
  base: textIOBaseType,
  layout: 'TextIOWrapper',
  slots: {
    repr: textRepr,
    iterNext: nextLine,
    construct: (cls) => new PyTextFile(cls.rootShape),
    init: initialise,
  },
  methods,
  getset: [
    {
      name: '_CHUNK_SIZE',
      get: (self) => {
        own(self).checkAttached();
        return own(self).chunkSize;
      },
      set: setChunkSize,
    },
    finalizingAttribute(own),
    attribute('buffer', (file) =>
      file.state === 'new'
        ? raiseAttributeError("'TextIOWrapper' object has no attribute 'buffer'", file, 'buffer')
        : file.buffer,
    ),
    ofBufferAttribute('closed'),
    attribute('encoding', (file) => makeStr(file.encoding)),
    attribute('errors', (file) => {
      file.checkInitialised();
      return makeStr(file.errors);
    }),
    attribute('line_buffering', (file) => file.lineBuffering),
    ofBufferAttribute('name'),
    attribute('newlines', (file) => {
      file.checkAttached();
      return file.decoder instanceof NewlineDecoder ? file.decoder.newlines : null;
    }),
    attribute('write_through', (file) => file.writeThrough),
  ],
});
