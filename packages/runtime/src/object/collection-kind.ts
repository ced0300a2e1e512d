// Which types match sequence and mapping patterns: CPython's flags Py_TPFLAGS_SEQUENCE, Py_TPFLAGS_MAPPING and
// _Py_TPFLAGS_MATCH_SELF. A class gets them from its bases when it is made; registering it with an abstract base class that
// has one sets it later. PEP 634; CPython: Objects/typeobject.c inherit_patma_flags, _PyType_SetFlagsRecursive.

import type { CollectionKind, PyType } from './type.js';

/** Gives a class whose MRO is known what it inherits. */
export function inheritPatternTraits(type: PyType): void {
  type.collectionKind = type.mro.find((base) => base.collectionKind !== null)?.collectionKind ?? null;
  type.matchesSelf = type.base!.matchesSelf;
}

/** Makes instances of a class, and of its subclasses, match patterns of `kind`. Built-in types stay what they are. */
export function setCollectionKind(type: PyType, kind: CollectionKind): void {
  if (type.isBuiltin || type.collectionKind === kind) return;
  type.collectionKind = kind;
  for (const ref of type.subclasses) {
    const subclass = ref.deref();
    if (subclass !== undefined) setCollectionKind(subclass, kind);
  }
}
