// The `_weakref` module: weak references and proxies. The library's weakref module is built on it, with its dictionaries and
// `finalize`. What JavaScript allows is explained in object/weak-references.ts. CPython: Modules/_weakref.c.

import { raiseTypeError } from '../errors/raise.js';
import type { PyObject } from '../object/object.js';
import { argumentTypeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyWeakReference, weakReferencesOf } from '../object/weak-references.js';
import { PyDict } from '../types/dict.js';
import { makeList } from '../types/list.js';
import { defineModule } from './module-spec.js';
import './weakref/callbacks.js';
import { callableProxyType, makeProxy, proxyType } from './weakref/proxy.js';
import { weakrefType } from './weakref/ref.js';

function referencesTo(value: Value): PyWeakReference[] {
  return typeof value === 'object' && value !== null ? weakReferencesOf(value as PyObject) : [];
}

/** Removes an entry whose value is a reference to an object that is gone; one that is alive stays. */
function removeDead(dict: Value, key: Value): null {
  if (!(dict instanceof PyDict))
    return raiseTypeError(`_remove_dead_weakref() argument 1 must be dict, not ${argumentTypeName(dict)}`);
  const value = dict.get(key);
  if (value === undefined) return null;
  if (!(value instanceof PyWeakReference)) return raiseTypeError('not a weakref');
  if (value.isDead) dict.delete(key);
  return null;
}

defineModule('_weakref', () => ({
  doc: 'Weak-reference support module.',
  functions: [
    {
      name: '_remove_dead_weakref',
      signature: '(dct, key, /)',
      doc: 'Removes the key from the dict if its value is a dead weak reference.',
      impl: removeDead,
    },
    {
      name: 'getweakrefcount',
      signature: '(object, /)',
      doc: 'How many weak references there are to the object.',
      impl: (value: Value) => referencesTo(value).length,
    },
    {
      name: 'getweakrefs',
      signature: '(object, /)',
      doc: 'A list of the weak references to the object.',
      impl: (value: Value) => makeList(referencesTo(value)),
    },
    {
      name: 'proxy',
      signature: '(object, callback=None, /)',
      doc: 'A proxy that refers weakly to the object; the callback is called when the object is gone.',
      impl: (object: Value, callback?: Value) => makeProxy(object, callback ?? null),
    },
  ],
  types: {
    CallableProxyType: callableProxyType,
    ProxyType: proxyType,
    ReferenceType: weakrefType,
    ref: weakrefType,
  },
}));
