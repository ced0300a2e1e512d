// `sys.stdin`, `sys.stdout` and `sys.stderr` of an interpreter without files (file-layer.ts): written text goes to the host's
// functions at once, lines come from its own. They do what a TextIOWrapper does with text; there is no binary file below.

import { raise, raiseTypeError } from '../errors/raise.js';
import { raiseUnsupported } from '../errors/unsupported-operation.js';
import { currentState } from '../importlib/state.js';
import { defineType, type GetSetSpec, type MethodSpec } from '../object/define-type.js';
import { argumentTypeName, type PyType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { asSize } from '../protocols/index.js';
import { toArray } from '../protocols/iterate.js';
import { makeList } from '../types/list.js';
import { decodeBytes, encodeStr } from '../types/str/codecs.js';
import { codePointLength, strOf, substring } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { type LineSource, PyTextStream } from './text-stream.js';

/** What the host has for one stream; of `emit` and `readLine` one is null. */
interface StreamFunctions {
  readonly descriptor: 0 | 1 | 2;
  readonly isTerminal: boolean;
  readonly emit: ((text: string) => void) | null;
  readonly flush: () => void;
  readonly readLine: ((prompt: string) => string) | null;
}

const NAMES = ['<stdin>', '<stdout>', '<stderr>'];

class PyHostStream extends PyTextStream {
  readonly functions: StreamFunctions;
  isClosed = false;
  /** What the next line is asked with. */
  prompt = '';
  /** What was read of a line and not given out. */
  private rest: PyStr = '';

  constructor(functions: StreamFunctions) {
    super(hostStreamType.rootShape);
    this.functions = functions;
  }

  checkOpen(): void {
    if (this.isClosed) raise('ValueError', 'I/O operation on closed file.');
  }

  get errors(): string {
    return this.functions.descriptor === 2 ? 'backslashreplace' : 'strict';
  }

  write(written: PyStr): void {
    this.checkOpen();
    const { emit } = this.functions;
    if (emit === null) return raiseUnsupported('not writable');
    const text = this.withHeld(written);
    // Lone surrogates are an error of the encoding, or become something else.
    emit(typeof text === 'string' ? text : decodeBytes(encodeStr(text, 'utf-8', this.errors)).toString());
  }

  get writesToHost(): boolean {
    return this.functions.emit !== null;
  }

  lineSource(): LineSource | null {
    return this.functions.readLine !== null && this.rest === '' ? this : null;
  }

  private takeRest(): PyStr {
    if (this.rest !== '') return this.rest;
    const { readLine } = this.functions;
    if (readLine === null) return raiseUnsupported('not readable');
    const { prompt } = this;
    this.prompt = '';
    return makeStr(readLine(prompt));
  }

  /** The next line, or as much of it as `limit` allows; '' at the end. */
  readLine(limit: number): PyStr {
    this.checkOpen();
    const line = this.takeRest();
    const length = codePointLength(line);
    const taken = limit < 0 || limit > length ? length : limit;
    this.rest = substring(line, taken, length);
    return taken === length ? line : substring(line, 0, taken);
  }

  read(size: number): PyStr {
    let text = '';
    let left = size < 0 ? Number.POSITIVE_INFINITY : size;
    while (left > 0) {
      const part = this.readLine(left === Number.POSITIVE_INFINITY ? -1 : left);
      if (part === '') break;
      text += part;
      left -= codePointLength(part);
    }
    return makeStr(text);
  }
}

// ### The type

const own = (self: Value): PyHostStream => self as PyHostStream;

function opened(self: Value): PyHostStream {
  own(self).checkOpen();
  return own(self);
}

const sizeOf = (size: Value | undefined): number =>
  size === undefined || size === null ? -1 : asSize(size, 'OverflowError');

function write(self: Value, value: Value): number {
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`write() argument must be str, not ${argumentTypeName(value)}`);
  own(self).write(text);
  return codePointLength(text);
}

function writeLines(self: Value, lines: Value): null {
  opened(self);
  for (const line of toArray(lines)) write(self, line);
  return null;
}

function nextLine(self: Value): Value | undefined {
  const line = own(self).readLine(-1);
  return line === '' ? undefined : line;
}

function readLines(self: Value, hint?: Value): Value {
  const most = sizeOf(hint);
  const lines: Value[] = [];
  let size = 0;
  for (let line = nextLine(self); line !== undefined; line = nextLine(self)) {
    lines.push(line);
    size += codePointLength(line as PyStr);
    if (most > 0 && size >= most) break;
  }
  return makeList(lines);
}

function flush(self: Value): null {
  const stream = opened(self);
  if (stream.held !== '') stream.write('');
  stream.functions.flush();
  return null;
}

function close(self: Value): null {
  if (!own(self).isClosed) flush(self);
  own(self).isClosed = true;
  return null;
}

const ask = (name: string, answer: (stream: PyHostStream) => Value): MethodSpec => ({
  name,
  signature: '($self, /)',
  impl: (self: Value) => answer(opened(self)),
});

const attribute = (name: string, get: (stream: PyHostStream) => Value): GetSetSpec => ({
  name,
  get: (self) => get(own(self)),
});

const hostStreamType: PyType = defineType({
  name: 'TextIOWrapper',
  module: '_io',
  instances: PyHostStream,
  isBaseType: false,
  hasDict: true,
  slots: {
    repr: (self) => {
      const { functions } = own(self);
      const mode = functions.emit === null ? 'r' : 'w';
      return `<_io.TextIOWrapper name='${NAMES[functions.descriptor]}' mode='${mode}' encoding='utf-8'>`;
    },
    iter: (self) => opened(self),
    iterNext: nextLine,
  },
  methods: [
    ask('__enter__', (stream) => stream),
    { name: '__exit__', signature: '($self, /, *args)', impl: close },
    { name: 'close', signature: '($self, /)', impl: close },
    ask('fileno', ({ functions }) => functions.descriptor),
    { name: 'flush', signature: '($self, /)', impl: flush },
    ask('isatty', ({ functions }) => functions.isTerminal),
    {
      name: 'read',
      signature: '($self, size=-1, /)',
      impl: (self: Value, size?: Value) => opened(self).read(sizeOf(size)),
    },
    ask('readable', ({ functions }) => functions.readLine !== null),
    {
      name: 'readline',
      signature: '($self, size=-1, /)',
      impl: (self: Value, size?: Value) => own(self).readLine(sizeOf(size)),
    },
    { name: 'readlines', signature: '($self, hint=-1, /)', impl: readLines },
    ask('seekable', () => false),
    ask('writable', ({ functions }) => functions.emit !== null),
    { name: 'write', signature: '($self, text, /)', impl: write },
    { name: 'writelines', signature: '($self, lines, /)', impl: writeLines },
  ],
  getset: [
    attribute('closed', ({ isClosed }) => isClosed),
    attribute('encoding', () => 'utf-8'),
    attribute('errors', ({ errors }) => errors),
    attribute('line_buffering', ({ functions }) => functions.descriptor === 2 || functions.isTerminal),
    attribute('mode', ({ functions }) => (functions.emit === null ? 'r' : 'w')),
    attribute('name', ({ functions }) => NAMES[functions.descriptor]!),
    attribute('newlines', () => null),
    attribute('write_through', ({ functions }) => functions.emit !== null),
  ],
});

function outputStream(descriptor: 1 | 2): PyHostStream {
  const { host } = currentState();
  const isOutput = descriptor === 1;
  return new PyHostStream({
    descriptor,
    isTerminal: host.isTerminal?.(isOutput ? 'stdout' : 'stderr') ?? false,
    emit: (text) => (isOutput ? host.stdout(text) : host.stderr(text)),
    flush: () => (isOutput ? host.flush?.() : undefined),
    readLine: null,
  });
}

function inputStream(readLine: (prompt: string) => string): PyHostStream {
  const isTerminal = currentState().host.isTerminal?.('stdin') ?? false;
  return new PyHostStream({ descriptor: 0, isTerminal, emit: null, flush: () => {}, readLine });
}

/** New standard streams, by their names in `sys`. */
export function makeHostStreams(): Record<string, Value> {
  const { readLine } = currentState().host;
  const stdin = readLine === null ? null : inputStream(readLine);
  const stdout = outputStream(1);
  const stderr = outputStream(2);
  return { stdin, stdout, stderr, __stdin__: stdin, __stdout__: stdout, __stderr__: stderr };
}
