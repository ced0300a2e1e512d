// Nodes of Python's `ast` module as our syntax trees: `compile(tree, …)`. A program may have put anything into a node, so
// everything is checked: here that fields are there and of the right kind, in validate.ts what they say.
// CPython: Parser/asdl_c.py obj2ast_….

import { type ConstantValue, type Mod, makeNode, type Node, type Span } from '@heddle/frontend';
import {
  isInstance,
  lookupAttribute,
  type ParseRequest,
  PyBytes,
  PyFloat,
  PyList,
  PyWideStr,
  raiseOverflowError,
  raiseTypeError,
  raiseValueError,
  repr,
  typeName,
  type Value,
} from '@heddle/runtime';
import {
  checkTreeRoot,
  type NodeClass,
  type NodeField,
  type NodeTypes,
  nodeClass,
  nodeTypes,
} from '@heddle/runtime/ast';
import { packPlace } from './tree-source.js';

/** The tree that `object`, a node of the `ast` module, is the root of. */
export function fromAstObject(object: Value, mode: ParseRequest['mode']): Mod {
  checkTreeRoot(object, mode);
  return new Reader().read('mod', object) as Mod;
}

/** Nothing where a value must be: reported when all fields of the node have been read. */
const ABSENT = Symbol('absent');

class Reader {
  private readonly types: NodeTypes = nodeTypes();

  isA(object: Value, name: string): boolean {
    return isInstance(object, this.types.typeOf(name));
  }

  /** A value of one of the grammar's types. */
  read(type: string, object: Value): unknown {
    switch (type) {
      case 'identifier':
        return readText(object, 'AST identifier must be of type str');
      case 'string':
        return object instanceof PyBytes ? '' : readText(object, 'AST string must be of type str');
      case 'int':
        return readInt(object);
      case 'constant':
        return readConstant(object);
      default: {
        const described = nodeClass(type);
        return described.members === null ? this.readProduct(described, object) : this.readSum(described, object);
      }
    }
  }

  private readSum(sum: NodeClass, object: Value): unknown {
    if (object === null && !sum.isEnumeration) return ABSENT;
    const span = sum.name === 'mod' ? MODULE_PLACE : this.readPlace(sum, object);
    for (const name of sum.members!) {
      if (!this.isA(object, name)) continue;
      return sum.isEnumeration ? name : this.readFields(nodeClass(name), object, span);
    }
    return raiseTypeError(`expected some sort of ${sum.name}, but got ${repr(object)}`);
  }

  /** Any object with the right attributes will do. */
  private readProduct(product: NodeClass, object: Value): Node {
    const node = this.readFields(product, object, NOWHERE);
    return Object.assign(node, this.readPlace(product, object));
  }

  private readFields(described: NodeClass, object: Value, span: Span): Node {
    const fields: Record<string, unknown> = {};
    let absent: string | null = null;
    for (const field of described.fields) {
      const value = this.readField(described, field, object);
      if (value === ABSENT) absent ??= field.name;
      fields[field.name] = value;
    }
    if (absent !== null) raiseValueError(`field '${absent}' is required for ${described.name}`);
    return makeNode(described.name as Node['kind'], span, adaptFields(described.name, fields));
  }

  private readField(described: NodeClass, field: NodeField, object: Value): unknown {
    const value = lookupAttribute(object, field.name);
    if (field.isList) return value === undefined ? [] : this.readList(described, field, value);
    if (field.isOptional) {
      const absent = field.type === 'int' ? 0 : null;
      return value === undefined || value === null ? absent : this.read(field.type, value);
    }
    if (value === undefined) return raiseTypeError(`required field "${field.name}" missing from ${described.name}`);
    return this.read(field.type, value);
  }

  /** None in a list is left to validation, which knows where it may stand. */
  private readList(described: NodeClass, { name, type }: NodeField, list: Value): unknown[] {
    if (!(list instanceof PyList))
      return raiseTypeError(`${described.name} field "${name}" must be a list, not a ${typeName(list)}`);
    return list.items.map((item) => {
      const value = this.read(type, item);
      return value === ABSENT ? null : value;
    });
  }

  private readPlace(described: NodeClass, object: Value): Span {
    if (described.attributes.length === 0) return NOWHERE;
    const read = (name: string): number => {
      const value = lookupAttribute(object, name);
      return value === undefined
        ? raiseTypeError(`required field "${name}" missing from ${described.name}`)
        : readInt(value);
    };
    const readEnd = (name: string, start: number): number => {
      const value = lookupAttribute(object, name);
      return value === undefined || value === null ? start : readInt(value);
    };
    const line = read('lineno');
    const column = read('col_offset');
    const endLine = readEnd('end_lineno', line);
    return { start: packPlace(line, column), end: packPlace(endLine, readEnd('end_col_offset', column)) };
  }
}

const NOWHERE: Span = { start: 0, end: 0 };
const MODULE_PLACE: Span = { start: packPlace(1, 0), end: packPlace(1, 0) };

function readText(object: Value, message: string): unknown {
  if (object === null) return ABSENT;
  if (typeof object === 'string') return object;
  return object instanceof PyWideStr ? object.toString() : raiseTypeError(message);
}

const INT_LIMIT = 2 ** 31;

function readInt(object: Value): number {
  if (typeof object === 'boolean') return Number(object);
  if (typeof object !== 'number' && typeof object !== 'bigint')
    return raiseValueError(`invalid integer value: ${repr(object)}`);
  if (object >= INT_LIMIT || object < -INT_LIMIT) raiseOverflowError('Python int too large to convert to C int');
  return Number(object);
}

/** A value of the runtime as our trees hold it. */
export function readConstant(object: Value): ConstantValue {
  if (object === null || typeof object !== 'object') return object;
  if (object instanceof PyWideStr) {
    const text = object.toString();
    // Surrogates that would become pairs in a JavaScript string.
    const isSame = [...text].length === object.codePoints.length;
    return isSame ? text : { type: 'str', codePoints: Array.from(object.codePoints) };
  }
  if (object instanceof PyFloat) return { type: 'float', value: object.value };
  return { type: 'object', value: object };
}

/** The fields as our nodes have them where that differs from the grammar. */
function adaptFields(kind: string, fields: Record<string, unknown>): Record<string, unknown> {
  if (kind !== 'Constant') return fields;
  return { value: fields.value, u: fields.kind === 'u' };
}
