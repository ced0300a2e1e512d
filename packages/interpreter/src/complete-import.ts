// Completion of module names after `import` and `from` at a prompt, as CPython 3.14 has it: native modules, and what stands
// in the folders of `sys.path`. Nothing is imported for it. CPython: Lib/_pyrepl/_module_completer.py.

import { type HostFiles, type NativeState, nativeModules, PyList, PyModule, strOf } from '@heddle/runtime';
import type { Completion } from './complete.js';

const IMPORT = /^\s*(?:import\s+(?:[\w.]+(?:\s+as\s+\w+)?\s*,\s*)*|from\s+)([\w.]*)$/;
const MODULE_FILE = /^([^\W\d]\w*)(?:\.py)?$/;

/** Candidates when `text` ends in the module name of an import statement, else null. */
export function completeImport(text: string, state: NativeState): Completion | null {
  const written = IMPORT.exec(text)?.[1];
  if (written === undefined) return null;
  const parents = written.split('.');
  const prefix = parents.pop()!;
  const found = parents.length === 0 ? [...nativeModules.keys()] : [];
  const { files } = state.host;
  if (files !== null)
    for (const folder of searchPath(state)) found.push(...modulesIn(files, [folder || '.', ...parents].join('/')));
  const fits = (name: string): boolean => name.startsWith(prefix) && (prefix !== '' || !name.startsWith('_'));
  return { start: text.length - prefix.length, candidates: [...new Set(found.filter(fits))].sort() };
}

/** `sys.path` as it is now. */
function searchPath(state: NativeState): string[] {
  const sys = state.modules.getStr('sys');
  const path = sys instanceof PyModule ? sys.namespace.getStr('path') : null;
  return path instanceof PyList ? path.items.flatMap((item) => strOf(item)?.toString() ?? []) : [];
}

/** Modules and packages (folders) that stand in `folder`. */
function modulesIn(files: HostFiles, folder: string): string[] {
  if (!files.isDirectory(folder)) return [];
  const found: string[] = [];
  for (const entry of files.list(folder)) {
    const name = MODULE_FILE.exec(entry)?.[1];
    if (name === undefined || name === '__init__') continue;
    if (entry.endsWith('.py') || files.isFile(`${folder}/${entry}/__init__.py`)) found.push(name);
  }
  return found;
}
