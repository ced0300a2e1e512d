// Finding a module in the folders of a search path and in the standard library's archive.
// CPython: Lib/importlib/_bootstrap_external.py FileFinder, Lib/zipimport.py.

import type { Host, HostFiles, HostLibrary } from '../host.js';
import { flushFiles } from '../modules/io/file-store.js';

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
export function readFound(host: Host, { filename, library }: FoundModule): Uint8Array | null {
  if (library !== null) return library.archive.read(archivePath(library, filename!));
  return host.files?.read(filename!) ?? null;
}
