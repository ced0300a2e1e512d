// StringIO: a text file in memory. What is written at the end is kept in pieces until it is asked for.
// CPython: Modules/_io/stringio.c.

import { raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyInstance } from '../../object/object.js';
import { type PyType, typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { callMethod } from '../../protocols/call.js';
import { asIndex, asSize } from '../../protocols/index.js';
import { repr } from '../../protocols/repr.js';
import { instanceDict } from '../../types/instance-dict.js';
import { codePointLength, joinStrings, strOf, strRepeat, substring } from '../../types/str/text.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { makeStr } from '../../types/wide-str.js';
import { sizeArgument } from './arguments.js';
import { textIOBaseType } from './base.js';
import { statePosition, updateDict } from './bytes-io.js';
import { memoryMethods, whenOpen } from './memory-methods.js';
import { NewlineDecoder } from './newline-decoder.js';
import { lineEnd } from './text-reading.js';

export class PyStringIO extends PyInstance {
  state: 'new' | 'open' | 'closed' = 'new';
  /** The text; null while it is in pieces. */
  private whole: PyStr | null = '';
  private pieces: PyStr[] = [];
  private length = 0;
  position = 0;
  /** As given to the constructor. */
  newline: string | null = '\n';
  decoder: NewlineDecoder | null = null;

  initialise(newline: string | null): void {
    this.whole = '';
    this.pieces = [];
    this.length = 0;
    this.position = 0;
    this.newline = newline;
    this.decoder = newline === null || newline === '' ? new NewlineDecoder(null, newline === null) : null;
    this.state = 'open';
  }

  checkOpen(): void {
    if (this.state === 'new') raiseValueError('I/O operation on uninitialized object');
    if (this.state === 'closed') raiseValueError('I/O operation on closed file');
  }

  get text(): PyStr {
    if (this.whole === null) {
      this.whole = joinStrings(this.pieces);
      this.pieces = [];
    }
    return this.whole;
  }

  private set text(text: PyStr) {
    this.whole = text;
    this.pieces = [];
    this.length = codePointLength(text);
  }

  get size(): number {
    return this.length;
  }

  /** Puts text at the position, as it is. */
  put(text: PyStr): void {
    const size = codePointLength(text);
    if (size === 0) return;
    if (this.position === this.length) this.append(text, size);
    else if (this.position > this.length)
      this.append(
        joinStrings([strRepeat('\0', this.position - this.length), text]),
        this.position - this.length + size,
      );
    else {
      const before = substring(this.text, 0, this.position);
      const end = Math.min(this.position + size, this.length);
      this.text = joinStrings([before, text, substring(this.text, end, this.length)]);
    }
    this.position += size;
  }

  private append(text: PyStr, size: number): void {
    if (this.whole !== null) {
      this.pieces = this.length === 0 ? [] : [this.whole];
      this.whole = null;
    }
    this.pieces.push(text);
    this.length += size;
  }

  write(text: PyStr): void {
    const decoded = this.decoder === null ? text : this.decoder.translate(text, true);
    this.put(this.newline === '\r' || this.newline === '\r\n' ? replaceNewlines(decoded, this.newline) : decoded);
  }

  read(count: number): PyStr {
    const left = Math.max(0, this.length - this.position);
    const taken = count < 0 || count > left ? left : count;
    const start = Math.min(this.position, this.length);
    const text = substring(this.text, start, start + taken);
    this.position += taken;
    return text;
  }

  readLine(limit: number): PyStr {
    if (this.position >= this.length) return '';
    const isUniversal = this.newline === '';
    const end = lineEnd(this.text, this.position, isUniversal ? null : this.newline, this.newline === null);
    const size = (end < 0 ? this.length : end) - this.position;
    return this.read(limit >= 0 ? Math.min(limit, size) : size);
  }

  truncate(size: number): void {
    if (size < this.length) this.text = substring(this.text, 0, size);
  }

  close(): void {
    this.state = 'closed';
    this.text = '';
  }
}

function replaceNewlines(text: PyStr, newline: string): PyStr {
  const plain = text.toString();
  return plain.includes('\n') ? makeStr(plain.replaceAll('\n', newline)) : text;
}

// ### Construction

const own = (self: Value): PyStringIO => self as PyStringIO;

function initialise(self: Value, args: Value[], names: readonly string[] | null): void {
  const [value, newline] = bindConstructor('StringIO', "(initial_value='', newline='\\n')", args, names) as [
    Value?,
    Value?,
  ];
  own(self).initialise(newlineOf(newline));
  if (value === undefined || value === null) return;
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`initial_value must be str or None, not ${typeName(value)}`);
  own(self).write(text);
  own(self).position = 0;
}

function newlineOf(value: Value | undefined): string | null {
  if (value === undefined) return '\n';
  if (value === null) return null;
  const text = strOf(value)?.toString();
  if (text === undefined) return raiseTypeError(`newline must be str or None, not ${typeName(value)}`);
  return ['', '\n', '\r', '\r\n'].includes(text) ? text : raiseValueError(`illegal newline value: ${repr(value)}`);
}

// ### Methods

function nextLine(self: Value): Value | undefined {
  const file = own(self);
  file.checkOpen();
  if (typeOf(self).isBuiltin) {
    const line = file.readLine(-1);
    return line === '' ? undefined : line;
  }
  const line = callMethod(self, 'readline');
  const text = strOf(line);
  if (text === undefined)
    return raise('OSError', `readline() should have returned a str object, not '${typeName(line)}'`);
  return codePointLength(text) === 0 ? undefined : line;
}

function seek(self: PyStringIO, positionValue: Value, whenceValue?: Value): number {
  const position = asSize(positionValue, 'OverflowError');
  const whence = whenceValue === undefined ? 0 : Number(asIndex(whenceValue));
  self.checkOpen();
  if (whence < 0 || whence > 2) raiseValueError(`Invalid whence (${whence}, should be 0, 1 or 2)`);
  if (position < 0 && whence === 0) raiseValueError(`Negative seek position ${position}`);
  if (whence !== 0 && position !== 0) raise('OSError', "Can't do nonzero cur-relative seeks");
  if (whence === 0) self.position = position;
  if (whence === 2) self.position = self.size;
  return self.position;
}

function truncate(self: PyStringIO, sizeValue?: Value): number {
  self.checkOpen();
  const size = sizeValue === undefined || sizeValue === null ? self.position : sizeArgument(sizeValue);
  if (size < 0) raiseValueError(`Negative size value ${size}`);
  self.truncate(size);
  return size;
}

function write(self: PyStringIO, value: Value): number {
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`string argument expected, got '${typeName(value)}'`);
  self.checkOpen();
  self.write(text);
  return codePointLength(text);
}

function getState(self: PyStringIO): Value {
  self.checkOpen();
  const dict = instanceDict(self);
  return makeTuple([self.text, self.newline, self.position, dict.size === 0 ? null : dict.copy()]);
}

function setState(self: PyStringIO, state: Value): null {
  if (self.state === 'closed') self.checkOpen();
  if (!(state instanceof PyTuple) || state.items.length < 4)
    return raiseTypeError(`${typeOf(self).name}.__setstate__ argument should be 4-tuple, got ${typeName(state)}`);
  const [text, newline, position, dict] = state.items as [Value, Value, Value, Value];
  const content = strOf(text);
  if (content === undefined && text !== null)
    return raiseTypeError(`initial_value must be str or None, not ${typeName(text)}`);
  self.initialise(newlineOf(newline));
  // The text has been translated already.
  self.put(content ?? '');
  self.position = statePosition(position, 'third');
  updateDict(self, dict, 'fourth');
  return null;
}

const methods: readonly MethodSpec[] = [
  ...memoryMethods,
  { name: '__getstate__', signature: '($self, /)', doc: '', impl: getState },
  { name: '__setstate__', signature: '($self, state, /)', doc: '', impl: setState },
  {
    name: 'getvalue',
    signature: '($self, /)',
    doc: 'The whole text.',
    impl: whenOpen((self: PyStringIO) => self.text),
  },
  {
    name: 'read',
    signature: '($self, size=-1, /)',
    doc: 'The next size characters, all that are left if negative.',
    impl: (self: PyStringIO, size?: Value) => {
      self.checkOpen();
      return self.read(sizeArgument(size));
    },
  },
  {
    name: 'readline',
    signature: '($self, size=-1, /)',
    doc: 'Read until newline or EOF.',
    impl: (self: PyStringIO, size?: Value) => {
      self.checkOpen();
      return self.readLine(sizeArgument(size));
    },
  },
  { name: 'seek', signature: '($self, pos, whence=0, /)', doc: 'Change stream position.', impl: seek },
  { name: 'truncate', signature: '($self, pos=None, /)', doc: 'Truncate size to pos.', impl: truncate },
  { name: 'write', signature: '($self, s, /)', doc: 'Write string to file.', impl: write },
];

export const stringIOType: PyType = defineType({
  name: 'StringIO',
  module: '_io',
  doc: 'A file of text in memory.',
  base: textIOBaseType,
  layout: 'StringIO',
  slots: {
    construct: (cls) => new PyStringIO(cls.rootShape),
    init: initialise,
    iterNext: nextLine,
  },
  methods,
  getset: [
    {
      name: 'closed',
      doc: '',
      get: (self) => {
        if (own(self).state === 'new') own(self).checkOpen();
        return own(self).state === 'closed';
      },
    },
    { name: 'line_buffering', doc: '', get: (self) => whenOpen(() => false)(own(self)) },
    {
      name: 'newlines',
      doc: '',
      get: (self) => whenOpen((file: PyStringIO) => file.decoder?.newlines ?? null)(own(self)),
    },
  ],
});
