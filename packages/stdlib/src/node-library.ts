// `@heddle/stdlib/node`: the standard library in Node, from the archive beside this module.

import '@heddle/closure-compiler/trees';
import '@heddle/runtime/library';
import { fileURLToPath } from 'node:url';
import type { HostLibrary } from '@heddle/runtime';
import { LIBRARY_PATH } from './library-path.js';
import { MODULE_NAMES } from './module-names.js';
import { openArchiveFile } from './node-archive.js';

/** For `createInterpreter({ library: standardLibrary })`. */
export const standardLibrary: HostLibrary = {
  path: LIBRARY_PATH,
  moduleNames: MODULE_NAMES,
  archive: openArchiveFile(fileURLToPath(new URL('python314.zip', import.meta.url))),
  trees: openArchiveFile(fileURLToPath(new URL('python314-trees.zip', import.meta.url))),
  lateModules: null,
};
