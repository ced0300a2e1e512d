// `@heddle/stdlib`: the standard library for hosts that are not Node. They get python314.zip however they like and hand its
// bytes to `openLibrary`; Node's is in node-library.ts.

import '@heddle/closure-compiler/trees';
import '@heddle/runtime/library';
import type { HostLibrary } from '@heddle/runtime';
import { inflateSync } from 'fflate';
import { Archive } from './archive.js';
import { LIBRARY_PATH } from './library-path.js';
import { MODULE_NAMES } from './module-names.js';

function openZip(zip: Uint8Array): Archive {
  const source = { size: zip.length, read: (offset: number, length: number) => zip.subarray(offset, offset + length) };
  return new Archive(source, (data, size) => inflateSync(data, { out: new Uint8Array(size) }));
}

/**
 * The library in `zip`, the content of python314.zip. With `trees`, that of python314-trees.zip, modules need not be parsed:
 * imports take half the time, for 3 MB more to load. @throws Error when they are no archives
 */
export function openLibrary(zip: Uint8Array, trees?: Uint8Array): HostLibrary {
  return {
    path: LIBRARY_PATH,
    moduleNames: MODULE_NAMES,
    archive: openZip(zip),
    trees: trees && openZip(trees),
    lateModules: null,
  };
}
