// The table of syntax node classes as data: which classes there are, what each derives from, its fields and their types.

import { ASDL, PLACE, PLACED } from './asdl-table.js';

export interface NodeField {
  readonly name: string;
  /** `expr`, `identifier`, `int` … */
  readonly type: string;
  readonly isList: boolean;
  /** May be None; for a list, its items may be. */
  readonly isOptional: boolean;
}

export interface NodeClass {
  readonly name: string;
  /** The abstract class it derives from (`expr`), or null for a class directly below AST. */
  readonly base: string | null;
  readonly fields: readonly NodeField[];
  /** `lineno` and the like. */
  readonly attributes: readonly string[];
  readonly doc: string;
  /** The classes that derive from it; null when it has instances itself. */
  readonly members: readonly string[] | null;
  /** An abstract class whose members have no fields: the tree has one instance of each. */
  readonly isEnumeration: boolean;
}

let table: ReadonlyMap<string, NodeClass> | null = null;

/** All classes by name, abstract ones before their members. */
export function nodeClasses(): ReadonlyMap<string, NodeClass> {
  table ??= parseTable();
  return table;
}

export function nodeClass(name: string): NodeClass {
  return nodeClasses().get(name)!;
}

function parseTable(): ReadonlyMap<string, NodeClass> {
  const classes = new Map<string, NodeClass>();
  for (const rule of ASDL.trim().split(/\n(?=\w)/)) {
    const [, name, sum] = /^(\w+) = (.*)$/s.exec(rule) ?? [];
    if (name === undefined) addClass(classes, rule, null);
    else addSum(classes, name, sum!);
  }
  return classes;
}

function addSum(classes: Map<string, NodeClass>, name: string, sum: string): void {
  const signatures = sum.split(/\s*\| /);
  const isEnumeration = !sum.includes('(');
  // As in the grammar, each alternative with fields has a line of its own.
  const separator = isEnumeration ? ' | ' : `\n${' '.repeat(name.length)} | `;
  const base: NodeClass = {
    name,
    base: null,
    fields: [],
    attributes: PLACED.includes(name) ? PLACE : [],
    doc: `${name} = ${signatures.join(separator)}`,
    members: signatures.map(nameOf),
    isEnumeration,
  };
  classes.set(name, base);
  for (const signature of signatures) addClass(classes, signature, base);
}

function nameOf(signature: string): string {
  return /^\w+/.exec(signature)![0];
}

function addClass(classes: Map<string, NodeClass>, signature: string, base: NodeClass | null): void {
  const name = nameOf(signature);
  const list = /\((.*)\)$/.exec(signature)?.[1] ?? '';
  classes.set(name, {
    name,
    base: base?.name ?? null,
    fields: list === '' ? [] : list.split(', ').map(parseField),
    attributes: base?.attributes ?? (PLACED.includes(name) ? PLACE : []),
    doc: signature,
    members: null,
    isEnumeration: false,
  });
}

function parseField(text: string): NodeField {
  const [, type, mark, name] = /^(\w+)([?*]*) (\w+)$/.exec(text)!;
  return { name: name!, type: type!, isList: mark!.includes('*'), isOptional: mark!.includes('?') };
}
