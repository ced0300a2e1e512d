// `__doc__` of what is built in. The core carries no such texts, as programs rarely read them: they come with the library
// (docs/), and are looked up when one is asked for. What only the library has, has its texts where it is declared.

import { thread } from './frame.js';
import type { GetSet } from './native.js';
import { objectType, type PyType } from './type.js';

/** Texts by the names of members; that of a type itself, or of a module, is called `__doc__`. */
export type MemberTexts = Readonly<Record<string, string>>;

export interface Documentation {
  /** By the name of a type or module. */
  owners: Readonly<Record<string, MemberTexts>>;
  /** Of members that are the same in many types, such as those that stand for slots. */
  common: MemberTexts;
  /** Signatures that are shown, by the name of a type or `owner.name` of a member, where others are bound by; '' for none. */
  signatures: MemberTexts;
}

let documentation: Documentation | null = null;
let hasFilledTypes = false;

/** Called by the library. */
export function provideDocumentation(given: Documentation): void {
  documentation = given;
}

/**
 * Gives the built-in types their `__doc__`; to be called before one is read. Does nothing in an interpreter without the
 * library: there it is None.
 */
export function documentTypes(): void {
  if (hasFilledTypes) return;
  const late = thread.state?.host.library?.lateModules;
  if (documentation === null && late) late.load();
  if (documentation === null) return;
  hasFilledTypes = true;
  documentSubtypes(objectType, documentation.owners, new Set());
}

function documentSubtypes(type: PyType, owners: Documentation['owners'], seen: Set<PyType>): void {
  if (seen.has(type)) return;
  seen.add(type);
  const text = textIn(owners, type.name, '__doc__');
  if (type.isBuiltin && text !== null && type.dict.get('__doc__') === null) type.dict.set('__doc__', text);
  for (const reference of type.subclasses) {
    const subtype = reference.deref();
    if (subtype !== undefined) documentSubtypes(subtype, owners, seen);
  }
}

/** `__doc__` of the member `name` of a built-in type or module. */
export function documentationOf(owner: string, name: string): string | null {
  documentTypes();
  if (documentation === null) return null;
  const own = textIn(documentation.owners, owner, name);
  if (own !== null) return own === '' ? null : own;
  return Object.hasOwn(documentation.common, name) ? documentation.common[name]! : null;
}

/** The signature to show for a type or member: '' for none, null when nothing is said about it. */
export function shownSignature(name: string): string | null {
  documentTypes();
  return documentation === null || !Object.hasOwn(documentation.signatures, name)
    ? null
    : documentation.signatures[name]!;
}

function textIn(owners: Documentation['owners'], owner: string, name: string): string | null {
  const texts = Object.hasOwn(owners, owner) ? owners[owner]! : null;
  return texts !== null && Object.hasOwn(texts, name) ? texts[name]! : null;
}

/** `__doc__` of a computed attribute. */
export function docOfAttribute({ name, owner, doc }: GetSet): string | null {
  // Under `__doc__` is the text of the type.
  return doc ?? (name === '__doc__' ? null : documentationOf(owner.name, name));
}
