// What a text file object reads from and writes to: a file's bytes through a codec, or one of the host's streams.

import { raiseValueError } from '../../errors/raise.js';
import type { Host } from '../../host.js';
import type { PyStr } from '../../object/value.js';
import { decodeBytes, encodeStr } from '../../types/str/codecs.js';
import { codePointLength, substring } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { raiseUnsupported } from './errors.js';
import type { FileStore } from './file-store.js';

export interface TextChannel {
  readonly canRead: boolean;
  readonly canWrite: boolean;
  readonly canSeek: boolean;
  readonly descriptor: number;
  readonly isTerminal: boolean;
  /** At most `count` characters, all that are left for a negative count. */
  read(count: number): PyStr;
  /** A line with its newline, at most `limit` characters of it; '' at the end. */
  readLine(limit: number): PyStr;
  write(text: PyStr): void;
  flush(): void;
  close(): void;
  tell(): number;
  seek(offset: number, whence: number): number;
  truncate(size: number | null): number;
}

// ### Text not read yet

/** Text that is read piece by piece. Most texts have no surrogates: then a code unit is a character. */
class TextBuffer {
  private readonly text: PyStr;
  private readonly length: number;
  at = 0;

  constructor(text: PyStr) {
    this.text = text;
    this.length = codePointLength(text);
  }

  take(count: number): PyStr {
    const end = count < 0 ? this.length : Math.min(this.length, this.at + count);
    const result = substring(this.text, this.at, end);
    this.at = end;
    return result;
  }

  /** `separators` as `open`'s `newline`: null and `'\n'` for line feeds, `''` for all three, else the one given. */
  takeLine(separators: string, limit: number): PyStr {
    const rest = limit < 0 ? this.length : Math.min(this.length, this.at + limit);
    return this.take(Math.min(this.lineEnd(separators), rest) - this.at);
  }

  private lineEnd(separators: string): number {
    const { text } = this;
    if (typeof text === 'string' && separators === '\n') {
      const found = text.indexOf('\n', this.at);
      return found < 0 ? this.length : found + 1;
    }
    const code = (i: number): number => (typeof text === 'string' ? text.charCodeAt(i) : text.codePoints[i]!);
    for (let i = this.at; i < this.length; i++) {
      const c = code(i);
      const next = i + 1 < this.length ? code(i + 1) : -1;
      if (c === 10 && (separators === '\n' || separators === '')) return i + 1;
      if (c !== 13) continue;
      if (next === 10 && (separators === '\r\n' || separators === '')) return i + 2;
      if (separators === '\r' || separators === '') return i + 1;
    }
    return this.length;
  }

  get consumed(): PyStr {
    return substring(this.text, 0, this.at);
  }
}

// ### Files

export class FileChannel implements TextChannel {
  readonly canSeek = true;
  readonly isTerminal = false;
  private readonly store: FileStore;
  private readonly encoding: string;
  private readonly errors: string;
  /** As given to `open`. */
  private readonly newline: string | null;
  /** The decoded rest of the file, from where reading began, and that place. */
  private buffer: TextBuffer | null = null;
  private bufferStart = 0;

  constructor(store: FileStore, encoding: string, errors: string, newline: string | null) {
    this.store = store;
    this.encoding = encoding;
    this.errors = errors;
    this.newline = newline;
  }

  get canRead(): boolean {
    return this.store.mode.canRead;
  }
  get canWrite(): boolean {
    return this.store.mode.canWrite;
  }
  get descriptor(): number {
    return this.store.descriptor;
  }

  private reading(): TextBuffer {
    if (this.buffer === null) {
      this.bufferStart = this.store.position;
      const text = decodeBytes(this.store.read(-1), this.encoding, this.errors);
      this.buffer = new TextBuffer(this.newline === null ? translateNewlines(text) : text);
    }
    return this.buffer;
  }

  read(count: number): PyStr {
    return this.reading().take(count);
  }

  readLine(limit: number): PyStr {
    return this.reading().takeLine(this.newline ?? '\n', limit);
  }

  write(text: PyStr): void {
    this.leaveBuffer();
    const translated = this.newline === '\r' || this.newline === '\r\n' ? replaceNewlines(text, this.newline) : text;
    this.store.write(encodeStr(translated, this.encoding, this.errors));
  }

  /** Puts the file's position to where reading stopped. */
  private leaveBuffer(): void {
    if (this.buffer === null) return;
    this.store.position = this.tell();
    this.buffer = null;
  }

  tell(): number {
    if (this.buffer === null) return this.store.position;
    return this.bufferStart + encodeStr(this.buffer.consumed, this.encoding, this.errors).length;
  }

  seek(offset: number, whence: number): number {
    if (whence === 1 && offset !== 0) raiseUnsupported("can't do nonzero cur-relative seeks");
    if (whence === 2 && offset !== 0) raiseUnsupported("can't do nonzero end-relative seeks");
    if (whence === 0 && offset < 0) raiseValueError(`negative seek position ${offset}`);
    this.leaveBuffer();
    return this.store.seek(offset, whence);
  }

  truncate(size: number | null): number {
    return this.store.truncate(size ?? this.tell());
  }
  flush(): void {
    this.store.flush();
  }
  close(): void {
    this.store.close();
  }
}

function translateNewlines(text: PyStr): PyStr {
  const plain = text.toString();
  return plain.includes('\r') ? makeStr(plain.replace(/\r\n?/g, '\n')) : text;
}

function replaceNewlines(text: PyStr, newline: string): PyStr {
  return makeStr(text.toString().replaceAll('\n', newline));
}

// ### The host's streams

function notSeekable(): never {
  return raiseUnsupported('underlying stream is not seekable');
}

export class OutputChannel implements TextChannel {
  readonly canRead = false;
  readonly canWrite = true;
  readonly canSeek = false;
  readonly descriptor: number;
  readonly isTerminal: boolean;
  private readonly emit: (text: string) => void;
  private readonly sendOn: () => void;

  constructor(host: Host, which: 'stdout' | 'stderr') {
    this.descriptor = which === 'stdout' ? 1 : 2;
    this.isTerminal = host.isTerminal?.(which) ?? false;
    this.emit = which === 'stdout' ? (text) => host.stdout(text) : (text) => host.stderr(text);
    this.sendOn = which === 'stdout' ? () => host.flush?.() : () => {};
  }

  /** Text without surrogates goes to the host as it is; others may have some that no encoding allows. */
  write(text: PyStr): void {
    if (typeof text !== 'string') encodeStr(text, 'utf-8', this.descriptor === 2 ? 'backslashreplace' : 'strict');
    this.emit(text.toString());
  }
  flush(): void {
    this.sendOn();
  }
  close(): void {}
  read = (): never => raiseUnsupported('not readable');
  readLine = (): never => raiseUnsupported('not readable');
  tell = notSeekable;
  seek = notSeekable;
  truncate = notSeekable;
}

export class InputChannel implements TextChannel {
  readonly canRead = true;
  readonly canWrite = false;
  readonly canSeek = false;
  readonly descriptor = 0;
  readonly isTerminal: boolean;
  private readonly host: Host;
  private rest: TextBuffer = new TextBuffer('');

  constructor(host: Host) {
    this.host = host;
    this.isTerminal = host.isTerminal?.('stdin') ?? false;
  }

  readLine(limit: number, prompt = ''): PyStr {
    const line = this.rest.takeLine('\n', limit);
    if (line !== '' || limit === 0) return line;
    this.rest = new TextBuffer(makeStr(this.host.readLine?.(prompt) ?? ''));
    return this.rest.takeLine('\n', limit);
  }

  read(count: number): PyStr {
    const parts: string[] = [];
    for (let left = count; left !== 0; ) {
      const part = this.rest.take(left);
      if (part === '' && !this.refill()) break;
      parts.push(part.toString());
      if (left > 0) left -= codePointLength(part);
    }
    return makeStr(parts.join(''));
  }

  private refill(): boolean {
    const line = this.host.readLine?.('') ?? '';
    this.rest = new TextBuffer(makeStr(line));
    return line !== '';
  }

  write = (): never => raiseUnsupported('not writable');
  flush(): void {}
  close(): void {}
  tell = notSeekable;
  seek = notSeekable;
  truncate = notSeekable;
}
