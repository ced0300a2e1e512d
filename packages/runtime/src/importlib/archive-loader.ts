// The loader of modules in the standard library's archive: what `module.__loader__` is there, with what linecache, inspect,
// pkgutil and runpy ask of it. It looks like the zipimporter that CPython has for its library in a zip file.
// CPython: Lib/zipimport.py zipimporter.

import type { HostLibrary } from '../host.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import type { NativeImplementation } from '../object/native.js';
import { PyInstance } from '../object/object.js';
import type { PyType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { makeStr } from '../types/wide-str.js';
import { archivePath } from './finder.js';
import { latePart } from './late-part.js';

// ### Representation

export class PyArchiveLoader extends PyInstance {
  readonly library: HostLibrary;
  /** The folder in the archive, with a slash at its end; '' for the outermost. */
  readonly prefix: string;

  constructor(library: HostLibrary, prefix: string) {
    super(archiveLoaderType.rootShape);
    this.library = library;
    this.prefix = prefix;
  }
}

/** The loader for the folder of the library that a module's file, or its package's, is in. */
export function makeArchiveLoader(library: HostLibrary, filename: string): PyArchiveLoader {
  const path = archivePath(library, filename).replace(/\/__init__\.py$/, '');
  return new PyArchiveLoader(library, path.slice(0, path.lastIndexOf('/') + 1));
}

// ### Type

const own = (self: Value): PyArchiveLoader => self as PyArchiveLoader;

function archiveLoaderRepr(self: Value): PyStr {
  const { library, prefix } = own(self);
  return makeStr(`<zipimporter object "${library.path}/${prefix}">`);
}

const SIGNATURES = {
  exec_module: '($self, module, /)',
  find_spec: '($self, fullname, target=None)',
  get_code: '($self, fullname, /)',
  get_data: '($self, pathname, /)',
  get_filename: '($self, fullname, /)',
  get_source: '($self, fullname, /)',
  is_package: '($self, fullname, /)',
  iter_modules: "($self, prefix='')",
};
type MethodName = keyof typeof SIGNATURES;

export interface ArchiveMethods extends Readonly<Record<MethodName, NativeImplementation>> {
  construct(args: Value[], names: readonly string[] | null): Value;
}

/** They come with the library: only where imports are not the ordinary ones is a loader asked for anything. */
export const archiveMethods = latePart<ArchiveMethods>('_types');

const lateMethod = (name: MethodName): MethodSpec => ({
  name,
  signature: SIGNATURES[name],
  impl: (...args: Value[]) => archiveMethods()[name](...args),
});

export const archiveLoaderType: PyType = defineType({
  name: 'zipimporter',
  module: 'zipimport',
  layout: 'zipimporter',
  isBaseType: false,
  slots: { repr: archiveLoaderRepr, construct: (_cls, args, names) => archiveMethods().construct(args, names) },
  methods: [
    { name: 'create_module', signature: '($self, spec, /)', impl: () => null },
    { name: 'invalidate_caches', signature: '($self, /)', impl: () => null },
    ...(Object.keys(SIGNATURES) as MethodName[]).map(lateMethod),
  ],
  getset: [
    { name: 'archive', get: (self) => makeStr(own(self).library.path) },
    { name: 'prefix', get: (self) => makeStr(own(self).prefix) },
  ],
});
