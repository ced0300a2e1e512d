// `@heddle/stdlib/node-archive`: the archive beside this module, opened when it is first asked for something. A module is
// read from the file when it is imported. Without the native modules: the command bundles those apart.

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { LibraryArchive } from '@heddle/runtime';
import { Archive, type ByteSource } from './archive.js';

export { LIBRARY_PATH } from './library-path.js';
export { MODULE_NAMES } from './module-names.js';

class FileSource implements ByteSource {
  readonly size: number;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
    this.size = this.withDescriptor((descriptor) => fstatSync(descriptor).size);
  }

  read(offset: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    this.withDescriptor((descriptor) => readSync(descriptor, bytes, 0, length, offset));
    return bytes;
  }

  /** The file is not kept open: nobody would close it. */
  private withDescriptor<T>(action: (descriptor: number) => T): T {
    const descriptor = openSync(this.file, 'r');
    try {
      return action(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}

/** The archive in `file`; opened lazily. */
export function openArchiveFile(file: string): LibraryArchive {
  let opened: Archive | null = null;
  const archive = (): Archive => {
    opened ??= new Archive(new FileSource(file), (data) => inflateRawSync(data));
    return opened;
  };
  return {
    isFile: (path) => archive().isFile(path),
    isDirectory: (path) => archive().isDirectory(path),
    list: (path) => archive().list(path),
    read: (path) => archive().read(path),
  };
}
