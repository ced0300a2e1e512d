// Lines of source files by name, for warnings and SyntaxErrors that know no more of the source.

import { archivePath, isLibraryPath } from '../importlib/finder.js';
import { decodeSource } from '../importlib/source.js';
import { thread } from '../object/frame.js';

/** A line (from 1) of a file with its newline, or null when it cannot be read: nothing must fail for that. */
export function lineOfFile(filename: string, line: number): string | null {
  const host = thread.state?.host;
  if (host === undefined) return null;
  const { files, library } = host;
  try {
    const bytes =
      library !== null && isLibraryPath(library, filename)
        ? library.archive.read(archivePath(library, filename))
        : files?.isFile(filename)
          ? files.read(filename)
          : null;
    if (bytes === null || bytes === undefined) return null;
    const text = decodeSource(bytes, filename).split(/\r\n?|\n/)[line - 1];
    return text === undefined ? null : `${text}\n`;
  } catch {
    return null;
  }
}
