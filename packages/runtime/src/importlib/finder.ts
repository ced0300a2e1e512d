// Finding a module in the folders of a search path and in the standard library's archive.
// CPython: Lib/importlib/_bootstrap_external.py FileFinder, Lib/zipimport.py.

import type { Host, HostFiles, HostLibrary, SourceTrust } from '../host.js';
import { flushFiles } from '../modules/io/unwritten.js';

/** Where a module is: a source file, for a package its `__init__.py`; or only folders (a namespace package, PEP 420). */
export interface FoundModule {
  readonly filename: string | null;
  /** Folders to search for the package's modules; null when it is no package. */
  readonly locations: readonly string[] | null;
  /** The library, when its archive has the file. */
  readonly library: HostLibrary | null;
}

/** `folder/name`; the empty folder is the current one. */
export function joinPath(folder: string, name: string): string {
  if (folder === '') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** The module `name` (without its package) in the first of `path` that has it, or null. */
export function findModule(host: Host, name: string, path: readonly string[]): FoundModule | null {
  const { files, library } = host;
  const portions: string[] = [];
  for (const folder of path) {
    const inLibrary = library !== null && isLibraryPath(library, folder);
    const found = inLibrary ? findInLibrary(library, name, folder) : files && findInFolder(files, name, folder);
    if (found === null) continue;
    if (found.filename !== null) return found;
    portions.push(...found.locations!);
  }
  return portions.length === 0 ? null : { filename: null, locations: portions, library: null };
}

function findInFolder(files: HostFiles, name: string, folder: string): FoundModule | null {
  // No file has such a name, and hosts refuse to be asked for it.
  if (name.includes('\0')) return null;
  // The program may have written the module a moment ago.
  flushFiles();
  const base = joinPath(folder, name);
  const isFolder = files.isDirectory(base);
  const initFile = `${base}/__init__.py`;
  if (isFolder && files.isFile(initFile)) return { filename: initFile, locations: [base], library: null };
  const file = `${base}.py`;
  if (files.isFile(file)) return { filename: file, locations: null, library: null };
  return isFolder ? { filename: null, locations: [base], library: null } : null;
}

/** Entries of paths that are known to be folders, or nothing, so need no importer of their own; by file system. */
const plainEntries = new WeakMap<HostFiles, Set<string>>();

/** Whether an entry of `sys.path` is a file: an archive, or a path into one, which a path hook may know to read. */
export function needsHook({ files, library }: Host, entry: string): boolean {
  if (files === null || (library !== null && isLibraryPath(library, entry))) return false;
  let plain = plainEntries.get(files);
  if (plain === undefined) {
    plain = new Set();
    plainEntries.set(files, plain);
  }
  if (plain.has(entry)) return false;
  if (!files.isDirectory(entry) && isInFile(files, entry)) return true;
  plain.add(entry);
  return false;
}

function isInFile(files: HostFiles, path: string): boolean {
  for (let part = path; part !== '' && part !== '/'; part = part.slice(0, Math.max(0, part.lastIndexOf('/'))))
    if (files.isFile(part)) return true;
  return false;
}

// ### The library

/** Whether `path` is the library's archive or in it. */
export function isLibraryPath(library: HostLibrary, path: string): boolean {
  return path.startsWith(library.path) && (path.length === library.path.length || path[library.path.length] === '/');
}

/** What of a path in the library is the path in its archive. */
export function archivePath(library: HostLibrary, path: string): string {
  return path.slice(library.path.length + 1);
}

function findInLibrary(library: HostLibrary, name: string, folder: string): FoundModule | null {
  const { archive } = library;
  const base = joinPath(folder, name);
  const inArchive = archivePath(library, base);
  if (archive.isFile(`${inArchive}/__init__.py`))
    return { filename: `${base}/__init__.py`, locations: [base], library };
  if (archive.isFile(`${inArchive}.py`)) return { filename: `${base}.py`, locations: null, library };
  return archive.isDirectory(inArchive) ? { filename: null, locations: [base], library } : null;
}

/** The bytes of a module that was found, or null when it has gone since. */
/** What the compiler is told of a module's source. */
export function trustOf({ filename, library }: FoundModule): SourceTrust {
  return library === null ? {} : libraryTrust(library, archivePath(library, filename!));
}

/** The same for a file in the library. */
export function libraryTrust(library: HostLibrary, path: string): SourceTrust {
  return { isTrusted: true, storedTree: library.trees?.read(path) ?? null };
}

export function readFound(host: Host, { filename, library }: FoundModule): Uint8Array | null {
  if (library !== null) return library.archive.read(archivePath(library, filename!));
  return host.files?.read(filename!) ?? null;
}
