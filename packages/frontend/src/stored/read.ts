// Reading a stored syntax tree (format.ts): what a module of the library has instead of being parsed.

import type { Node } from '../asdl.js';
import type { ConstantValue, Deferral, Module, Span, Stmt } from '../ast.js';
import { additionsOf } from '../make-node.js';
import type { ParsedModule, ParseOptions } from '../parse.js';
import { analyse } from '../scope/analyse.js';
import { Source } from '../source.js';
import { CONSTANT, KINDS, NAMES, STORED_FIELDS, type StoredField, WITHOUT_SPAN } from './format.js';

const kinds = KINDS.map((kind, index) => ({
  kind,
  fields: STORED_FIELDS[index]!,
  additions: additionsOf(kind),
  hasSpan: !WITHOUT_SPAN.has(kind),
}));

/** What `parse` gives for `text`, whose tree is stored in `bytes`. The text is known to be right. */
export function parseStored(bytes: Uint8Array, text: string, options: ParseOptions): ParsedModule {
  const source = new Source(text, options.filename);
  const module = readTree(bytes);
  analyse(module, source, options);
  return { module, source, features: futureFeatures(module.body), warnings: [] };
}

/** A stored tree, without scopes. */
export function readTree(bytes: Uint8Array): Module {
  return new Reader(bytes).node() as Module;
}

function futureFeatures(body: readonly Stmt[]): string[] {
  return body.flatMap((statement) =>
    statement.kind === 'ImportFrom' && statement.module === '__future__' ? statement.names.map(({ name }) => name) : [],
  );
}

class Reader {
  private readonly bytes: Uint8Array;
  private readonly strings: readonly string[];
  private at = 0;
  /** The start of the node read last. */
  private cursor = 0;

  constructor(bytes: Uint8Array, strings?: readonly string[]) {
    this.bytes = bytes;
    this.strings = strings ?? this.readStrings();
  }

  private readStrings(): string[] {
    const size = this.varint();
    const text = new TextDecoder().decode(this.bytes.subarray(this.at, this.at + size));
    this.at += size;
    return JSON.parse(text) as string[];
  }

  private varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let scale = 0x80;
    do {
      byte = bytes[this.at++]!;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80);
    return value;
  }

  private string(): string | null {
    const number = this.varint();
    return number === 0 ? null : this.strings[number - 1]!;
  }

  private span(): Span {
    const start = this.start();
    return { start, end: start + this.varint() };
  }

  private start(): number {
    const step = this.varint();
    this.cursor += step & 1 ? -(step + 1) / 2 : step / 2;
    return this.cursor;
  }

  private list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.varint(); left > 0; left--) items.push(read());
    return items;
  }

  private readonly readNode = (): Node | null => this.node();
  private readonly readString = (): string => this.string()!;
  private readonly readName = (): string => NAMES[this.bytes[this.at++]!]!;

  node(): Node | null {
    const number = this.bytes[this.at++]!;
    if (number === 0) return null;
    const { kind, fields, additions, hasSpan } = kinds[number - 1]!;
    const node: Record<string, unknown> = { kind };
    if (hasSpan) {
      const start = this.start();
      node.start = start;
      node.end = start + this.varint();
    }
    if (kind === 'Constant') return this.constant(node);
    if (kind === 'Attribute') node.attrSpan = this.span();
    else if (kind === 'ClassDef') node.nameSpan = this.span();
    const isFunction = kind === 'FunctionDef' || kind === 'AsyncFunctionDef';
    for (const field of fields) if (!isFunction || field.name !== 'body') node[field.name] = this.field(field);
    for (const name of additions) node[name] = null;
    if (isFunction) this.functionBody(node);
    return node as unknown as Node;
  }

  private field({ form }: StoredField): unknown {
    switch (form) {
      case 'node':
        return this.node();
      case 'nodes':
        return this.list(this.readNode);
      case 'string':
        return this.string();
      case 'strings':
        return this.list(this.readString);
      case 'number':
        return this.varint() - 1;
      case 'name':
        return this.readName();
      case 'names':
        return this.list(this.readName);
      case 'constant':
        return this.constantValue(this.bytes[this.at++]!);
    }
  }

  private functionBody(node: Record<string, unknown>): void {
    node.nameSpan = this.span();
    const waits = this.bytes[this.at++] === 1;
    const selfAttributes = waits ? this.list(this.readString) : [];
    node.body = this.list(this.readNode);
    node.deferred = waits ? this.deferral(selfAttributes, node.start as number) : null;
  }

  /** Passes over a body. */
  private deferral(selfAttributes: readonly string[], start: number): Deferral {
    const size = this.varint();
    const from = this.at;
    this.at += size;
    return {
      selfAttributes: () => selfAttributes,
      parse: () => {
        const reader = new Reader(this.bytes, this.strings);
        reader.at = from;
        reader.cursor = start;
        return reader.list(reader.readNode) as Stmt[];
      },
    };
  }

  private constant(node: Record<string, unknown>): Node {
    const tag = this.bytes[this.at++]!;
    node.value = this.constantValue(tag);
    node.u = tag === CONSTANT.unicodeString;
    return node as unknown as Node;
  }

  private constantValue(tag: number): ConstantValue {
    switch (tag) {
      case CONSTANT.none:
        return null;
      case CONSTANT.false:
        return false;
      case CONSTANT.true:
        return true;
      case CONSTANT.ellipsis:
        return { type: 'Ellipsis' };
      case CONSTANT.string:
      case CONSTANT.unicodeString:
        return this.readString();
      case CONSTANT.codePoints:
        return { type: 'str', codePoints: this.list(() => this.varint()) };
      case CONSTANT.natural:
        return this.varint();
      case CONSTANT.bigint:
        return BigInt(this.readString());
      case CONSTANT.float:
        return { type: 'float', value: this.float() };
      case CONSTANT.imaginary:
        return { type: 'complex', imag: this.float() };
      default:
        return { type: 'bytes', value: Uint8Array.from(this.list(() => this.bytes[this.at++]!)) };
    }
  }

  private float(): number {
    const { buffer, byteOffset } = this.bytes;
    const value = new DataView(buffer, byteOffset + this.at, 8).getFloat64(0, true);
    this.at += 8;
    return value;
  }
}
