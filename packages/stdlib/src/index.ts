// `@heddle/stdlib`: the standard library for hosts that are not Node. They get python314.zip however they like and hand its
// bytes to `openLibrary`; Node's is in node-library.ts.

import '@heddle/closure-compiler/trees';
import '@heddle/runtime/library';
import type { HostLibrary } from '@heddle/runtime';
import { inflateSync } from 'fflate';
import { Archive } from './archive.js';
import { LIBRARY_PATH } from './library-path.js';

/** The library in `zip`, the content of python314.zip. @throws Error when it is none */
export function openLibrary(zip: Uint8Array): HostLibrary {
  const source = { size: zip.length, read: (offset: number, length: number) => zip.subarray(offset, offset + length) };
  const inflate = (data: Uint8Array, size: number) => inflateSync(data, { out: new Uint8Array(size) });
  return { path: LIBRARY_PATH, archive: new Archive(source, inflate), lateModules: null };
}
