// The loader of modules in the standard library's archive: what `module.__loader__` is there, with what linecache, inspect,
// pkgutil and runpy ask of it. It looks like the zipimporter that CPython has for its library in a zip file.
// CPython: Lib/zipimport.py zipimporter.

import { makeException } from '../errors/raise.js';
import type { HostLibrary } from '../host.js';
import { defineType } from '../object/define-type.js';
import { PyInstance } from '../object/object.js';
import { argumentTypeName, type PyType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { repr } from '../protocols/repr.js';
import { makeBytes } from '../types/bytes.js';
import { strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { archivePath } from './finder.js';
import { decodeSource } from './source.js';

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

// ### What the archive has

interface Entry {
  readonly path: string;
  readonly isPackage: boolean;
}

const own = (self: Value): PyArchiveLoader => self as PyArchiveLoader;

/** The file of module `fullname`, of which the last part counts. */
function findEntry({ library, prefix }: PyArchiveLoader, fullname: Value): Entry {
  const name = strOf(fullname)?.toString() ?? raiseNotStr(fullname);
  const base = prefix + name.slice(name.lastIndexOf('.') + 1);
  if (library.archive.isFile(`${base}/__init__.py`)) return { path: `${base}/__init__.py`, isPackage: true };
  if (library.archive.isFile(`${base}.py`)) return { path: `${base}.py`, isPackage: false };
  return raiseNoModule(fullname);
}

function raiseNotStr(name: Value): never {
  throw makeException('TypeError', [`expected str, not ${argumentTypeName(name)}`]);
}

function raiseNoModule(name: Value): never {
  const message = makeStr(`can't find module ${repr(name)}`);
  const exception = makeException('ImportError', [message]);
  exception.fields.set('msg', message);
  exception.fields.set('name', name);
  throw exception;
}

function getData(self: Value, pathValue: Value): Value {
  const { library } = own(self);
  const path = strOf(pathValue)?.toString() ?? raiseNotStr(pathValue);
  const start = `${library.path}/`;
  const key = path.startsWith(start) ? path.slice(start.length) : path;
  const data = library.archive.read(key);
  if (data !== null) return makeBytes(data);
  const exception = makeException('OSError', [0, '', makeStr(key)]);
  exception.fields.set('errno', 0).set('strerror', '').set('filename', makeStr(key));
  throw exception;
}

function getFilename(self: Value, fullname: Value): Value {
  return makeStr(`${own(self).library.path}/${findEntry(own(self), fullname).path}`);
}

function getSource(self: Value, fullname: Value): Value {
  const { library } = own(self);
  const { path } = findEntry(own(self), fullname);
  return makeStr(decodeSource(library.archive.read(path)!, `${library.path}/${path}`));
}

function archiveLoaderRepr(self: Value): PyStr {
  const { library, prefix } = own(self);
  return makeStr(`<zipimporter object "${library.path}/${prefix}">`);
}

// ### Type

export const archiveLoaderType: PyType = defineType({
  name: 'zipimporter',
  module: 'zipimport',
  doc: 'Loads modules of the standard library.',
  layout: 'zipimporter',
  isBaseType: false,
  slots: { repr: archiveLoaderRepr },
  methods: [
    {
      name: 'get_data',
      signature: '($self, pathname, /)',
      doc: 'The content of a file in the archive.',
      impl: getData,
    },
    {
      name: 'get_filename',
      signature: '($self, fullname, /)',
      doc: 'What __file__ of a module is.',
      impl: getFilename,
    },
    { name: 'get_source', signature: '($self, fullname, /)', doc: 'The source of a module.', impl: getSource },
    {
      name: 'is_package',
      signature: '($self, fullname, /)',
      doc: 'Whether a module is a package.',
      impl: (self: Value, fullname: Value) => findEntry(own(self), fullname).isPackage,
    },
  ],
  getset: [
    { name: 'archive', doc: 'The path of the archive.', get: (self) => makeStr(own(self).library.path) },
    { name: 'prefix', doc: 'The folder in it.', get: (self) => makeStr(own(self).prefix) },
  ],
});
