// The loader of modules in the standard library's archive: what `module.__loader__` is there, with what linecache, inspect,
// pkgutil and runpy ask of it. It looks like the zipimporter that CPython has for its library in a zip file.
// CPython: Lib/zipimport.py zipimporter.

import { makeException } from '../errors/raise.js';
import type { HostLibrary } from '../host.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import type { NativeImplementation } from '../object/native.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance } from '../object/object.js';
import { argumentTypeName, type PyType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { getAttribute, setAttribute } from '../protocols/attribute.js';
import { call, call1 } from '../protocols/call.js';
import { iterate } from '../protocols/iterate.js';
import { repr, str } from '../protocols/repr.js';
import { makeBytes } from '../types/bytes.js';
import type { PyCode } from '../types/code.js';
import type { PyDict } from '../types/dict.js';
import { makeList } from '../types/list.js';
import { runCode } from '../types/run-code.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { requireImportlib } from './bootstrap.js';
import { archivePath, isLibraryPath, libraryTrust } from './finder.js';
import { importModule } from './modules.js';
import { decodeSource } from './source.js';
import { currentState } from './state.js';
import { setSysValue, sysValue } from './sys-values.js';

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

function isPackage(self: Value, fullname: Value): boolean {
  return findEntry(own(self), fullname).isPackage;
}

function archiveLoaderRepr(self: Value): PyStr {
  const { library, prefix } = own(self);
  return makeStr(`<zipimporter object "${library.path}/${prefix}">`);
}

// ### As an importer

/** The path hook: an importer for a path in the library; for other archives the one that the library has in Python. */
function construct(args: Value[], names: readonly string[] | null): Value {
  const [path] = bindConstructor('zipimporter', '(path)', args, names) as [Value];
  const text = strOf(path)?.toString();
  const { library } = currentState().host;
  if (library === null || text === undefined || !isLibraryPath(library, text))
    return call1(getAttribute(importZipimport(library), 'zipimporter'), path);
  const folder = archivePath(library, text);
  return new PyArchiveLoader(library, folder === '' ? '' : `${folder}/`);
}

/**
 * The module zipimport and what it needs, from the library alone: CPython has it before `sys.path` is looked at, whose entries
 * would be asked for it first, and would want it themselves.
 */
function importZipimport(library: HostLibrary | null): Value {
  const path = sysValue('path');
  if (library === null || path === undefined) return importModule('zipimport');
  setSysValue('path', makeList([makeStr(library.path)]));
  try {
    return importModule('zipimport');
  } finally {
    setSysValue('path', path);
  }
}

/** None when there is no such module; for a mere folder the spec of a part of a namespace package. */
function findSpec(self: Value, fullname: Value): Value {
  const loader = own(self);
  const { bootstrap, moduleSpec } = requireImportlib();
  const name = strOf(fullname)?.toString() ?? raiseNotStr(fullname);
  const path = loader.prefix + name.slice(name.lastIndexOf('.') + 1);
  const { archive } = loader.library;
  const isRegular = archive.isFile(`${path}/__init__.py`);
  if (isRegular || archive.isFile(`${path}.py`))
    return call(getAttribute(bootstrap, 'spec_from_loader'), [fullname, self, isRegular], ['is_package']);
  if (!archive.isDirectory(path)) return null;
  const spec = call(moduleSpec, [fullname, null, true], ['is_package']);
  setAttribute(spec, 'submodule_search_locations', makeList([makeStr(`${loader.library.path}/${path}`)]));
  return spec;
}

function getCode(self: Value, fullname: Value): PyCode {
  const { library } = own(self);
  const { path } = findEntry(own(self), fullname);
  const filename = `${library.path}/${path}`;
  const source = decodeSource(library.archive.read(path)!, filename);
  return currentState().compiler.compile(source, {
    filename,
    mode: 'exec',
    futureFlags: 0,
    optimize: null,
    ...libraryTrust(library, path),
  });
}

function execModule(self: Value, module: Value): null {
  const globals = getAttribute(module, '__dict__') as PyDict;
  if (globals.getStr('__builtins__') === undefined) globals.setStr('__builtins__', currentState().builtins);
  runCode(getCode(self, getAttribute(module, '__name__')), globals, globals, []);
  return null;
}

/** What pkgutil asks for: names and whether they are packages. */
function iterModules(self: Value, prefix: Value = ''): Value {
  const { library, prefix: folder } = own(self);
  const { archive } = library;
  const modules: Value[] = [];
  for (const entry of archive.list(folder.replace(/\/$/, ''))) {
    const isRegular = archive.isFile(`${folder}${entry}/__init__.py`);
    const name = isRegular ? entry : entry.endsWith('.py') ? entry.slice(0, -'.py'.length) : null;
    if (name === null || name === '__init__') continue;
    modules.push(makeTuple([makeStr(`${str(prefix)}${name}`), isRegular]));
  }
  return iterate(makeList(modules));
}

// ### Type

const method = (name: string, parameters: string, impl: NativeImplementation): MethodSpec => ({
  name,
  signature: `($self, ${parameters})`,
  impl,
});

export const archiveLoaderType: PyType = defineType({
  name: 'zipimporter',
  module: 'zipimport',
  layout: 'zipimporter',
  isBaseType: false,
  slots: { repr: archiveLoaderRepr, construct: (_cls, args, names) => construct(args, names) },
  methods: [
    method('create_module', 'spec, /', () => null),
    method('exec_module', 'module, /', execModule),
    method('find_spec', 'fullname, target=None', findSpec),
    method('get_code', 'fullname, /', getCode),
    method('get_data', 'pathname, /', getData),
    method('get_filename', 'fullname, /', getFilename),
    method('get_source', 'fullname, /', getSource),
    method('invalidate_caches', '/', () => null),
    method('is_package', 'fullname, /', isPackage),
    method('iter_modules', "prefix=''", iterModules),
  ],
  getset: [
    { name: 'archive', get: (self) => makeStr(own(self).library.path) },
    { name: 'prefix', get: (self) => makeStr(own(self).prefix) },
  ],
});
