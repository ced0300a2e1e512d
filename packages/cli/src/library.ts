// The standard library as the command has it: the archive beside the bundle, and the native modules in a bundle of their own,
// so that a program that imports none of them does not pay for them (scripts/bundle-cli.mjs).

import type { HostLibrary } from '@heddle/interpreter';
import { LIBRARY_PATH, MODULE_NAMES, openArchiveFile } from '@heddle/stdlib/node-archive';
import { type CoreExport, coreExports } from './core-exports.js';

/** What program-thread.cjs hands the bundle. */
declare const require: { resolve(file: './python314.zip' | './python314-trees.zip'): string };
declare const loadBundle: (name: 'library', core: CoreExport) => void;
/** Filled in by the bundler. */
declare const LATE_MODULES: readonly string[];

export function makeLibrary(): HostLibrary {
  return {
    path: LIBRARY_PATH,
    moduleNames: MODULE_NAMES,
    archive: openArchiveFile(require.resolve('./python314.zip')),
    trees: openArchiveFile(require.resolve('./python314-trees.zip')),
    lateModules: { names: new Set(LATE_MODULES), load: () => loadBundle('library', coreExports()) },
  };
}
