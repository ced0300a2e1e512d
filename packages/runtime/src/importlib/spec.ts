// ModuleSpec, what `module.__spec__` is, and the loaders it names. CPython: Lib/importlib/_bootstrap.py ModuleSpec.

import { defineType, type GetSetSpec } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { repr } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';
import { DICT_ATTRIBUTE } from '../types/dict-attribute.js';
import { makeList } from '../types/list.js';
import { makeStr } from '../types/wide-str.js';

// ### Representation

export class PyModuleSpec extends PyInstance {
  name: Value;
  loader: Value;
  origin: Value;
  /** A list for packages, else None. */
  locations: Value;
  hasLocation: boolean;
  /** The module's code is running for the first time. */
  initializing: boolean;

  constructor(shape: Shape, name: Value, loader: Value, origin: Value, locations: Value) {
    super(shape);
    this.name = name;
    this.loader = loader;
    this.origin = origin;
    this.locations = locations;
    this.hasLocation = false;
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

export function makeSourceLoader(name: string, filename: string): PySourceLoader {
  return new PySourceLoader(name, filename);
}

/** What a spec says about a module that was found as source. */
export function makeSourceSpec(
  name: string,
  filename: string,
  loader: Value,
  locations: readonly string[] | null,
): PyModuleSpec {
  const spec = makeSpec(name, loader, makeStr(filename), locations);
  spec.hasLocation = true;
  return spec;
}

export function makeNamespaceSpec(name: string, locations: readonly string[]): PyModuleSpec {
  return makeSpec(name, null, null, locations);
}

export function makeBuiltinSpec(name: string): PyModuleSpec {
  return makeSpec(name, builtinImporterType, 'built-in', null);
}

function makeSpec(name: string, loader: Value, origin: Value, locations: readonly string[] | null): PyModuleSpec {
  const list = locations === null ? null : makeList(locations.map(makeStr));
  return new PyModuleSpec(moduleSpecType.rootShape, makeStr(name), loader, origin, list);
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

function variable(name: string, doc: string, key: 'name' | 'loader' | 'origin' | 'locations'): GetSetSpec {
  return {
    name,
    doc,
    get: (self) => own(self)[key],
    set: (self, value) => {
      own(self)[key] = value ?? null;
    },
  };
}

export const moduleSpecType: ReturnType<typeof defineType> = defineType({
  name: 'ModuleSpec',
  module: '_frozen_importlib',
  doc: 'The specification for a module, used for loading.',
  layout: 'ModuleSpec',
  hasDict: true,
  slots: {
    repr: specRepr,
    construct: (cls, args, names) => {
      const signature = '(name, loader, *, origin=None, loader_state=None, is_package=None)';
      const bound = bindConstructor('ModuleSpec', signature, args, names) as (Value | undefined)[];
      const locations = bound[4] !== undefined && isTrue(bound[4]) ? makeList([]) : null;
      return new PyModuleSpec(cls.rootShape, bound[0]!, bound[1]!, bound[2] ?? null, locations);
    },
    init: () => {},
  },
  getset: [
    DICT_ATTRIBUTE,
    variable('name', 'The full name.', 'name'),
    variable('loader', 'The loader.', 'loader'),
    variable('origin', 'Where it was found.', 'origin'),
    variable('submodule_search_locations', 'Where modules of the package are.', 'locations'),
    { name: 'cached', doc: 'No compiled files are kept.', get: () => null, set: () => {} },
    { name: 'loader_state', doc: 'Not used.', get: () => null, set: () => {} },
    { name: 'parent', doc: 'The package.', get: (self) => parentOf(own(self)) },
    {
      name: 'has_location',
      doc: 'Whether the origin is a file.',
      get: (self) => own(self).hasLocation,
      set: (self, value) => {
        own(self).hasLocation = isTrue(value ?? false);
      },
    },
    {
      name: '_initializing',
      doc: 'Whether the module is being imported.',
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
  doc: 'Loads a module from a source file.',
  layout: 'SourceFileLoader',
  isBaseType: false,
  getset: [
    { name: 'name', doc: 'The module.', get: (self) => makeStr((self as PySourceLoader).name) },
    { name: 'path', doc: 'The file.', get: (self) => makeStr((self as PySourceLoader).path) },
  ],
  methods: [
    {
      name: 'get_filename',
      signature: '($self, name=None, /)',
      doc: 'The file of the module.',
      impl: (self: Value) => makeStr((self as PySourceLoader).path),
    },
  ],
});

export const builtinImporterType: ReturnType<typeof defineType> = defineType({
  name: 'BuiltinImporter',
  module: '_frozen_importlib',
  doc: 'The loader of native modules.',
});
