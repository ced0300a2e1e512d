// The file system as programs run by the command see it: all of Node's. Errors are Node's own, with `code`; the
// interpreter turns them into OSError.

import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { HostFiles } from '@heddle/interpreter';
import { errorCode } from './output.js';

export const nodeFiles: HostFiles = {
  read(path) {
    try {
      return readFileSync(path);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw error;
    }
  },
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  isDirectory: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  list: (path) => readdirSync(path).sort(),
  write(path, data, append) {
    if (append) appendFileSync(path, data);
    else writeFileSync(path, data);
  },
};
