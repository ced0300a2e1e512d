// What `module.__spec__` and `__loader__` are as long as importlib's own classes are not loaded (bootstrap.ts): objects that
// show the same. CPython: Lib/importlib/_bootstrap.py ModuleSpec, _bootstrap_external.py SourceFileLoader.

import { defineType, type GetSetSpec } from '../object/define-type.js';
import { PyInstance } from '../object/object.js';
import { typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { setAttribute } from '../protocols/attribute.js';
import { repr } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';
import { DICT_ATTRIBUTE } from '../types/dict-attribute.js';
import { makeStr } from '../types/wide-str.js';

// ### Representation

/** `sys.implementation.cache_tag`. */
export const CACHE_TAG = 'heddle-314';

export class PyModuleSpec extends PyInstance {
  name: Value;
  loader: Value;
  origin: Value;
  /** A list for packages, else None. */
  locations: Value;
  hasLocation: boolean;
  /** The module's code is running for the first time. */
  initializing: boolean;

  constructor(name: Value, loader: Value, origin: Value, locations: Value, hasLocation: boolean) {
    super(moduleSpecType.rootShape);
    this.name = name;
    this.loader = loader;
    this.origin = origin;
    this.locations = locations;
    this.hasLocation = hasLocation;
    this.initializing = false;
  }
}

/** The loader of a source file. */
export class PySourceLoader extends PyInstance {
  readonly name: string;
  readonly path: string;
  constructor(name: string, path: string) {
    super(sourceLoaderType.rootShape);
    this.name = name;
    this.path = path;
  }
}

/** Notes in a spec, of whatever class, whether the module's code is running. */
export function setInitializing(spec: Value, value: boolean): void {
  if (spec instanceof PyModuleSpec) spec.initializing = value;
  else setAttribute(spec, '_initializing', value);
}

// ### Types

const own = (self: Value): PyModuleSpec => self as PyModuleSpec;

function specRepr(self: Value): PyStr {
  const { name, loader, origin, locations } = own(self);
  const parts = [`name=${repr(name)}`, `loader=${repr(loader)}`];
  if (origin !== null) parts.push(`origin=${repr(origin)}`);
  if (locations !== null) parts.push(`submodule_search_locations=${repr(locations)}`);
  return makeStr(`${typeOf(self).name}(${parts.join(', ')})`);
}

/** The package that the module is in, or that it is. */
function parentOf(spec: PyModuleSpec): Value {
  if (spec.locations !== null) return spec.name;
  const name = String(spec.name);
  return makeStr(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
}

/** `folder/__pycache__/name.heddle-314.pyc`. Nothing is ever written there. */
function cachedOf({ origin, hasLocation }: PyModuleSpec): Value {
  const file = String(origin);
  if (!hasLocation || !file.endsWith('.py')) return null;
  const slash = file.lastIndexOf('/') + 1;
  return makeStr(`${file.slice(0, slash)}__pycache__/${file.slice(slash, -'.py'.length)}.${CACHE_TAG}.pyc`);
}

function variable(name: string, key: 'name' | 'loader' | 'origin' | 'locations'): GetSetSpec {
  return {
    name,
    get: (self) => own(self)[key],
    set: (self, value) => {
      own(self)[key] = value ?? null;
    },
  };
}

export const moduleSpecType: ReturnType<typeof defineType> = defineType({
  name: 'ModuleSpec',
  module: '_frozen_importlib',
  layout: 'ModuleSpec',
  hasDict: true,
  slots: {
    repr: specRepr,
  },
  getset: [
    DICT_ATTRIBUTE,
    variable('name', 'name'),
    variable('loader', 'loader'),
    variable('origin', 'origin'),
    variable('submodule_search_locations', 'locations'),
    { name: 'cached', get: (self) => cachedOf(own(self)) },
    { name: 'loader_state', get: () => null, set: () => {} },
    { name: 'parent', get: (self) => parentOf(own(self)) },
    {
      name: 'has_location',
      get: (self) => own(self).hasLocation,
      set: (self, value) => {
        own(self).hasLocation = isTrue(value ?? false);
      },
    },
    {
      name: '_initializing',
      get: (self) => own(self).initializing,
      set: (self, value) => {
        own(self).initializing = isTrue(value ?? false);
      },
    },
  ],
});

export const sourceLoaderType: ReturnType<typeof defineType> = defineType({
  name: 'SourceFileLoader',
  module: '_frozen_importlib_external',
  layout: 'SourceFileLoader',
  isBaseType: false,
  getset: [
    { name: 'name', get: (self) => makeStr((self as PySourceLoader).name) },
    { name: 'path', get: (self) => makeStr((self as PySourceLoader).path) },
  ],
  methods: [
    {
      name: 'get_filename',
      signature: '($self, name=None, /)',
      impl: (self: Value) => makeStr((self as PySourceLoader).path),
    },
  ],
});
