// BufferedRWPair: a reader and a writer as one file. CPython: Modules/_io/bufferedio.c.

import { PyBaseException } from '../../errors/exception.js';
import { raiseValueError } from '../../errors/raise.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyInstance } from '../../object/object.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { callMethod } from '../../protocols/call.js';
import { asSize } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { checkAble } from './arguments.js';
import { bufferedIOBaseType, DEFAULT_BUFFER_SIZE } from './base.js';
import { bufferedReaderType, bufferedWriterType, makeBuffered } from './buffered-types.js';

class PyBufferedPair extends PyInstance {
  private readerPart: Value | undefined = undefined;
  private writerPart: Value | undefined = undefined;

  initialise(reader: Value, writer: Value, size: number): void {
    checkAble(reader, 'readable');
    checkAble(writer, 'writable');
    this.readerPart = makeBuffered(bufferedReaderType, reader, size);
    this.writerPart = makeBuffered(bufferedWriterType, writer, size);
  }

  get reader(): Value {
    return this.readerPart === undefined ? raiseUninitialised() : this.readerPart;
  }
  get writer(): Value {
    return this.writerPart === undefined ? raiseUninitialised() : this.writerPart;
  }
}

function raiseUninitialised(): never {
  return raiseValueError('I/O operation on uninitialized object');
}

const own = (self: Value): PyBufferedPair => self as PyBufferedPair;

function initialise(self: Value, args: Value[], names: readonly string[] | null): void {
  const [reader, writer, size] = bindConstructor(
    'BufferedRWPair',
    '(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)',
    args,
    names,
  ) as [Value, Value, Value?];
  own(self).initialise(reader, writer, size === undefined ? DEFAULT_BUFFER_SIZE : asSize(size, 'OverflowError'));
}

/** Both are closed; an error of the writer is the context of one of the reader. */
function close(self: Value): Value {
  const { reader, writer } = own(self);
  let first: unknown;
  try {
    callMethod(writer, 'close');
  } catch (error) {
    first = error;
  }
  try {
    const result = callMethod(reader, 'close');
    if (first !== undefined) throw first;
    return result;
  } catch (error) {
    if (error !== first && error instanceof PyBaseException && first instanceof PyBaseException) error.context = first;
    throw error;
  }
}

const forwarded = (part: 'reader' | 'writer', name: string): MethodSpec => ({
  name,
  signature: '($self, /, *args)',
  doc: '',
  impl: (self: Value, args: Value[]) => callMethod(own(self)[part], name, ...args),
});

export const bufferedPairType: PyType = defineType({
  name: 'BufferedRWPair',
  module: '_io',
  doc: 'Two streams as one: reads from the first, writes to the second.',
  base: bufferedIOBaseType,
  layout: 'BufferedRWPair',
  slots: { construct: (cls) => new PyBufferedPair(cls.rootShape), init: initialise },
  methods: [
    { name: 'close', signature: '($self, /)', doc: '', impl: close },
    forwarded('writer', 'flush'),
    {
      name: 'isatty',
      signature: '($self, /)',
      doc: '',
      impl: (self: Value) => {
        const writing = callMethod(own(self).writer, 'isatty');
        return isTrue(writing) ? writing : callMethod(own(self).reader, 'isatty');
      },
    },
    ...['peek', 'read', 'read1', 'readable', 'readinto', 'readinto1'].map((name) => forwarded('reader', name)),
    ...['writable', 'write'].map((name) => forwarded('writer', name)),
  ],
  getset: [{ name: 'closed', doc: '', get: (self) => getAttribute(own(self).writer, 'closed') }],
});
