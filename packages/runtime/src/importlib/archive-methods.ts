// What the loader of modules in the library's archive does when it is asked. It comes with the library and is reached through
// `archiveMethods` (archive-loader.ts). CPython: Lib/zipimport.py zipimporter.

import { makeException } from '../errors/raise.js';
import type { HostLibrary } from '../host.js';
import { bindConstructor } from '../object/native-call.js';
import { argumentTypeName } from '../object/type.js';
import type { Value } from '../object/value.js';
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
import { archiveMethods, PyArchiveLoader } from './archive-loader.js';
import { requireImportlib } from './bootstrap.js';
import { archivePath, isLibraryPath, libraryTrust } from './finder.js';
import { importModule } from './modules.js';
import { decodeSource } from './source.js';
import { currentState } from './state.js';
import { setSysValue, sysValue } from './sys-values.js';

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

archiveMethods.provide({
  construct,
  exec_module: execModule,
  find_spec: findSpec,
  get_code: getCode,
  get_data: getData,
  get_filename: getFilename,
  get_source: getSource,
  is_package: isPackage,
  iter_modules: iterModules,
});
