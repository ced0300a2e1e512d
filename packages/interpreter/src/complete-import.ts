// Completion of module names after `import` and `from` at a prompt, as CPython 3.14 has it: native modules, and what stands
// in the folders of `sys.path` and in the library. Nothing is imported for it. CPython: Lib/_pyrepl/_module_completer.py.

import { type LibraryArchive, type NativeState, nativeModules, PyList, PyModule, strOf } from '@heddle/runtime';
import type { Completion } from './complete.js';

const NAMES = String.raw`(?:\w+(?:\s+as\s+\w+)?\s*,\s*)*`;
/** What is written of a dotted name, and the package whose modules may be named. */
const IMPORT = /^\s*(?:import\s+(?:[\w.]+(?:\s+as\s+\w+)?\s*,\s*)*|from\s+)([\w.]*)$/;
const IMPORT_FROM = new RegExp(String.raw`^\s*from\s+(\w[\w.]*)\s+import\s+\(?\s*${NAMES}(\w*)$`);
const MODULE_FILE = /^([^\W\d]\w*)(?:\.py)?$/;

/** Where modules stand: the host's files, or the library's archive. */
type Folders = Pick<LibraryArchive, 'isFile' | 'isDirectory' | 'list'>;

/** Candidates when `text` ends in the module name of an import statement, else null. */
export function completeImport(text: string, state: NativeState): Completion | null {
  const from = IMPORT_FROM.exec(text);
  const written = from === null ? IMPORT.exec(text)?.[1] : `${from[1]}.${from[2]}`;
  if (written === undefined) return null;
  const parents = written.split('.');
  const prefix = parents.pop()!;
  const fits = (name: string): boolean => name.startsWith(prefix) && (prefix !== '' || !name.startsWith('_'));
  const candidates = [...new Set(modulesOf(parents, state).filter(fits))].sort();
  return { start: text.length - prefix.length, candidates };
}

/** The modules in a package, or those that stand by themselves. */
function modulesOf(parents: readonly string[], state: NativeState): string[] {
  const { files, library } = state.host;
  const found: string[] = [];
  if (parents.length === 0) found.push(...nativeModules.keys(), ...(library?.lateModules?.names ?? []));
  for (const folder of searchPath(state)) {
    if (folder === library?.path) found.push(...modulesIn(library.archive, parents.join('/')));
    else if (files !== null) found.push(...modulesIn(files, [folder || '.', ...parents].join('/')));
  }
  return found;
}

/** `sys.path` as it is now. */
function searchPath(state: NativeState): string[] {
  const sys = state.modules.getStr('sys');
  const path = sys instanceof PyModule ? sys.namespace.getStr('path') : null;
  return path instanceof PyList ? path.items.flatMap((item) => strOf(item)?.toString() ?? []) : [];
}

/** Modules and packages (folders) that stand in `folder`. */
function modulesIn(folders: Folders, folder: string): string[] {
  if (!folders.isDirectory(folder)) return [];
  const found: string[] = [];
  for (const entry of folders.list(folder)) {
    const name = MODULE_FILE.exec(entry)?.[1];
    if (name === undefined || name === '__init__') continue;
    const path = folder === '' ? entry : `${folder}/${entry}`;
    if (entry.endsWith('.py') || folders.isFile(`${path}/__init__.py`)) found.push(name);
  }
  return found;
}
