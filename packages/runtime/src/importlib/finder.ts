// Finding a module in the folders and archives of a search path. CPython: Lib/importlib/_bootstrap_external.py FileFinder.

import type { HostFiles } from '../host.js';

/** Where a module is: a source file, for a package its `__init__.py`; or only folders (a namespace package, PEP 420). */
export interface FoundModule {
  readonly filename: string | null;
  /** Folders to search for the package's modules; null when it is no package. */
  readonly locations: readonly string[] | null;
}

/** `folder/name`; the empty folder is the current one. */
export function joinPath(folder: string, name: string): string {
  if (folder === '') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** The module `name` (without its package) in the first of `path` that has it, or null. */
export function findModule(files: HostFiles, name: string, path: readonly string[]): FoundModule | null {
  const portions: string[] = [];
  for (const folder of path) {
    const base = joinPath(folder, name);
    const isFolder = files.isDirectory(base);
    const initFile = `${base}/__init__.py`;
    if (isFolder && files.isFile(initFile)) return { filename: initFile, locations: [base] };
    const file = `${base}.py`;
    if (files.isFile(file)) return { filename: file, locations: null };
    if (isFolder) portions.push(base);
  }
  return portions.length === 0 ? null : { filename: null, locations: portions };
}
