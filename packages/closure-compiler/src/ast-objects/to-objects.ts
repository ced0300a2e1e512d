// Our syntax trees as nodes of Python's `ast` module: `compile(source, …, PyCF_ONLY_AST)`. Both have the names and fields of the
// same grammar, so its table (runtime, modules/ast/asdl.ts) leads through them; offsets become lines and byte columns.

import type { ConstantValue, Node, Source, Span } from '@heddle/frontend';
import { makeList, makeStr, type Value } from '@heddle/runtime';
import { type NodeTypes, nodeClass, nodeTypes } from '@heddle/runtime/ast';
import { constantValue } from '../expressions/literal.js';

/** The nodes for a tree of `source`. */
export function toAstObject(root: Node, source: Source): Value {
  return new Converter(source).node(root);
}

class Converter {
  private readonly source: Source;
  private readonly types: NodeTypes;

  constructor(source: Source) {
    this.source = source;
    this.types = nodeTypes();
  }

  node(node: Node): Value {
    const described = nodeClass(node.kind);
    const values: Value[] = [];
    for (const field of described.fields) {
      const value = (node as unknown as Record<string, unknown>)[field.name];
      values.push(this.field(field.type, field.isList, value));
    }
    if (node.kind === 'Constant') values[1] = node.u ? 'u' : null;
    if (described.attributes.length > 0) this.addPlace(values, node as unknown as Span);
    return this.types.make(node.kind, values);
  }

  /** A field that our nodes have not (`type_comment`, `type_ignores`) is empty. */
  private field(type: string, isList: boolean, value: unknown): Value {
    if (isList) return makeList(((value ?? []) as unknown[]).map((item) => this.item(type, item)));
    return this.item(type, value ?? null);
  }

  private item(type: string, value: unknown): Value {
    switch (type) {
      case 'constant':
        return constantValue(value as ConstantValue);
      case 'identifier':
      case 'string':
        return value === null ? null : makeStr(value as string);
      case 'int':
        return value as number;
      default:
    }
    if (value === null) return null;
    return typeof value === 'string' ? this.types.singleton(value) : this.node(value as Node);
  }

  private addPlace(values: Value[], span: Span): void {
    const start = this.source.bytePosition(span.start);
    const end = this.source.bytePosition(span.end);
    values.push(start.line, start.column, end.line, end.column);
  }
}
