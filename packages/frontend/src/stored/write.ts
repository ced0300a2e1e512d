// Storing a syntax tree (format.ts). Only the build of the library does this.

import type { Node } from '../asdl.js';
import type { ClassDef, Constant, FunctionDef, Span, Stmt } from '../ast.js';
import { assignedThroughSelf, type DeferredBody, findDeferrable } from '../deferred/skim.js';
import { parseTree } from '../parse.js';
import { CONSTANT, KINDS, NAMES, STORED_FIELDS, type StoredField, WITHOUT_SPAN } from './format.js';

/** The stored tree of a module. @throws PySyntaxError when it is none */
export function storeTree(text: string, filename: string): Uint8Array {
  const { module, source } = parseTree(text, { filename });
  const bodies = new Map((findDeferrable(source.text) ?? []).map((body) => [body.start, body]));
  const strings = new Strings();
  const nodes = new Writer(source.text, bodies, strings);
  nodes.node(module, 0);
  const head = new TextEncoder().encode(JSON.stringify(strings.list));
  const size = new Writer('', bodies, strings);
  size.varint(head.length);
  return Uint8Array.from([...size.bytes, ...head, ...nodes.bytes]);
}

class Strings {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}

class Writer {
  readonly bytes: number[] = [];
  private readonly text: string;
  private readonly bodies: ReadonlyMap<number, DeferredBody>;
  private readonly strings: Strings;
  /** The start of the node written last. */
  private cursor = 0;

  constructor(text: string, bodies: ReadonlyMap<number, DeferredBody>, strings: Strings) {
    this.text = text;
    this.bodies = bodies;
    this.strings = strings;
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.bytes.push(rest);
  }

  private string(text: string | null): void {
    this.varint(text === null ? 0 : this.strings.number(text) + 1);
  }

  private span({ start, end }: Span): void {
    const step = start - this.cursor;
    this.varint(step < 0 ? -2 * step - 1 : 2 * step);
    this.varint(end - start);
    this.cursor = start;
  }

  private list<T>(items: readonly T[], write: (item: T) => void): void {
    this.varint(items.length);
    for (const item of items) write(item);
  }

  node(node: Node | null, cursor = this.cursor): void {
    this.cursor = cursor;
    if (node === null) {
      this.bytes.push(0);
      return;
    }
    const kind = KINDS.indexOf(node.kind);
    this.bytes.push(kind + 1);
    if (!WITHOUT_SPAN.has(node.kind)) this.span(node as unknown as Span);
    if (node.kind === 'Constant') {
      this.constantValue(node.value, node.u);
      return;
    }
    if (node.kind === 'Attribute') this.span(node.attrSpan);
    if (node.kind === 'ClassDef') this.span(node.nameSpan);
    const isFunction = node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef';
    for (const field of STORED_FIELDS[kind]!) if (!isFunction || field.name !== 'body') this.field(node, field);
    if (isFunction) this.functionBody(node);
  }

  private field(node: Node, { name, form }: StoredField): void {
    const value = (node as unknown as Record<string, unknown>)[name];
    if (form === 'node') this.node(value as Node | null);
    else if (form === 'nodes') this.list(value as (Node | null)[], (item) => this.node(item));
    else if (form === 'string') this.string(value as string | null);
    else if (form === 'strings') this.list(value as string[], (item) => this.string(item));
    else if (form === 'number') this.varint((value as number) + 1);
    else if (form === 'name') this.name(value as string);
    else if (form === 'names') this.list(value as string[], (item) => this.name(item));
    else this.constantValue(value as Constant['value'], false);
  }

  private name(name: string): void {
    this.bytes.push(NAMES.indexOf(name));
  }

  /** The name's place; the whole body, or a number that says that it waits and what is there at once. */
  private functionBody(node: FunctionDef | ClassDef): void {
    this.span(node.nameSpan);
    const deferred = this.bodies.get(node.start);
    if (deferred === undefined) {
      this.bytes.push(0);
      this.list(node.body, (item) => this.node(item));
      return;
    }
    this.bytes.push(1);
    this.list(assignedThroughSelf(this.text, deferred), (item) => this.string(item));
    this.list(node.body.slice(0, deferred.hasDocstring ? 1 : 0), (item) => this.node(item));
    const body = new Writer(this.text, this.bodies, this.strings);
    body.cursor = node.start;
    body.list<Stmt>(node.body, (item) => body.node(item));
    this.varint(body.bytes.length);
    for (const byte of body.bytes) this.bytes.push(byte);
  }

  private constantValue(value: Constant['value'], isUnicode: boolean): void {
    const { bytes } = this;
    if (value === null) bytes.push(CONSTANT.none);
    else if (typeof value === 'boolean') bytes.push(value ? CONSTANT.true : CONSTANT.false);
    else if (typeof value === 'string') {
      bytes.push(isUnicode ? CONSTANT.unicodeString : CONSTANT.string);
      this.string(value);
    } else if (typeof value === 'number') {
      bytes.push(CONSTANT.natural);
      this.varint(value);
    } else if (typeof value === 'bigint') {
      bytes.push(CONSTANT.bigint);
      this.string(String(value));
    } else this.taggedConstant(value);
  }

  private taggedConstant(value: Exclude<Constant['value'], null | boolean | number | bigint | string>): void {
    const { bytes } = this;
    if (value.type === 'Ellipsis') bytes.push(CONSTANT.ellipsis);
    else if (value.type === 'float' || value.type === 'complex') {
      bytes.push(value.type === 'float' ? CONSTANT.float : CONSTANT.imaginary);
      const number = value.type === 'float' ? value.value : value.imag;
      const float = new DataView(new ArrayBuffer(8));
      float.setFloat64(0, number, true);
      bytes.push(...new Uint8Array(float.buffer));
    } else if (value.type === 'bytes') {
      bytes.push(CONSTANT.bytes);
      this.list([...value.value], (byte) => bytes.push(byte));
    } else if (value.type === 'str') {
      bytes.push(CONSTANT.codePoints);
      this.list(value.codePoints, (code) => this.varint(code));
    } else throw new Error('only a tree that was not parsed has such a constant');
  }
}
