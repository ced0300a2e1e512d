// A file system in memory for hosts without one, or that give programs none of theirs: `@heddle/interpreter/memory-files`.
//
//   createInterpreter({ files: createMemoryFiles({ '/data/names.txt': 'Ada\nGrace\n' }) })
//
// What programs write stays in it; the host reads it with `files.read('/data/out.txt')`.

import './files.js';

export { createMemoryFiles, type MemoryFilesOptions } from '@heddle/runtime/memory-files';
