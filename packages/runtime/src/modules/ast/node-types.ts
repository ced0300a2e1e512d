// The classes of syntax nodes. Programs may change them, so each interpreter has its own; only their base, AST, is shared.
// `makeNode` makes what the parser gives: all fields and attributes are there, in order, so that nodes of a class share a shape.

import { raiseTypeError } from '../../errors/raise.js';
import { currentState } from '../../importlib/state.js';
import type { NativeState } from '../../object/native-state.js';
import { NO_SLOTS, PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { isInstance, objectType, type PyType, typeName, typeType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { setAttribute } from '../../protocols/attribute.js';
import { call } from '../../protocols/call.js';
import { bitOr } from '../../protocols/number.js';
import { PyDict } from '../../types/dict.js';
import { makeGenericAlias } from '../../types/generic-alias.js';
import { intType } from '../../types/int.js';
import { listType } from '../../types/list.js';
import { strType } from '../../types/str/index.js';
import { makeTuple } from '../../types/tuple.js';
import { type NodeClass, type NodeField, nodeClasses } from './asdl.js';
import { astType } from './node.js';

export class NodeTypes {
  readonly types = new Map<string, PyType>();
  private readonly shapes = new Map<string, Shape>();
  private readonly singletons = new Map<string, PyInstance>();

  constructor() {
    for (const node of nodeClasses().values()) this.types.set(node.name, this.makeType(node));
    for (const node of nodeClasses().values()) if (node.members === null) this.addFieldTypes(node);
  }

  typeOf(name: string): PyType {
    return this.types.get(name)!;
  }

  private makeType(node: NodeClass): PyType {
    const names = makeTuple(node.fields.map((field) => field.name));
    const namespace = new PyDict();
    namespace.setStr('_fields', names);
    namespace.setStr('__match_args__', names);
    namespace.setStr('__module__', 'ast');
    namespace.setStr('__doc__', node.doc);
    const withoutValue = node.fields.filter((field) => field.isOptional && !field.isList).map((field) => field.name);
    if (node.base === null) {
      namespace.setStr('_attributes', makeTuple([...node.attributes]));
      withoutValue.push(...node.attributes.filter((name) => name.startsWith('end_')));
    }
    for (const name of withoutValue) namespace.setStr(name, null);
    const base = node.base === null ? astType : this.typeOf(node.base);
    return call(typeType, [node.name, makeTuple([base]), namespace], null) as PyType;
  }

  private addFieldTypes(node: NodeClass): void {
    const types = new PyDict();
    for (const field of node.fields) types.setStr(field.name, this.fieldType(field));
    const type = this.typeOf(node.name);
    setAttribute(type, '_field_types', types);
    type.dict.set('__annotations_cache__', types);
  }

  private fieldType({ type, isList, isOptional }: NodeField): Value {
    const plain = PRIMITIVE_TYPES[type]?.() ?? this.typeOf(type);
    if (isList) return makeGenericAlias(listType, plain);
    return isOptional ? bitOr(plain, null) : plain;
  }

  /** A node of the class `name` with all its fields, then all its attributes. */
  make(name: string, values: Value[]): PyInstance {
    const instance = new PyInstance(this.shapeOf(name));
    instance.slots = values.length === 0 ? NO_SLOTS : values;
    return instance;
  }

  private shapeOf(name: string): Shape {
    let shape = this.shapes.get(name);
    if (shape === undefined) {
      const node = nodeClasses().get(name)!;
      shape = this.typeOf(name).rootShape;
      for (const { name: field } of node.fields) shape = shape.extend(field);
      for (const attribute of node.attributes) shape = shape.extend(attribute);
      this.shapes.set(name, shape);
    }
    return shape;
  }

  /** The one node of a class without fields, such as `Load`. */
  singleton(name: string): PyInstance {
    let node = this.singletons.get(name);
    if (node === undefined) {
      node = this.make(name, []);
      this.singletons.set(name, node);
    }
    return node;
  }
}

const PRIMITIVE_TYPES: Readonly<Record<string, () => PyType>> = {
  identifier: () => strType,
  string: () => strType,
  int: () => intType,
  constant: () => objectType,
};

const perInterpreter = new WeakMap<NativeState, NodeTypes>();

/** The classes of the running interpreter. */
export function nodeTypes(): NodeTypes {
  const state = currentState();
  let types = perInterpreter.get(state);
  if (types === undefined) {
    types = new NodeTypes();
    perInterpreter.set(state, types);
  }
  return types;
}

/** What `compile` expects in each mode. */
const ROOTS = { exec: 'Module', eval: 'Expression', single: 'Interactive', func_type: 'FunctionType' } as const;

/** TypeError unless `object` is the kind of node that `compile` takes in this mode. */
export function checkTreeRoot(object: Value, mode: keyof typeof ROOTS): void {
  const root = ROOTS[mode];
  if (isInstance(object, nodeTypes().typeOf(root))) return;
  const name = typeName(object);
  raiseTypeError(`expected ${root} node, got ${name.slice(name.lastIndexOf('.') + 1)}`);
}
