// The public API of Heddle. Everything else in the workspace is internal.

export { type CharacterNames, useCharacterNames } from '@heddle/frontend';
export type {
  CommandLine,
  DirectoryEntry,
  EndedProcess,
  Ending,
  FileStatus,
  FileSystemSpace,
  HostFile,
  HostFiles,
  HostLibrary,
  HostMemory,
  HostProcesses,
  HostSystem,
  ProcessRequest,
  StandardFiles,
} from '@heddle/runtime';
export { HostInterrupt } from '@heddle/runtime';
export type { HostFunction, PythonCallable } from './bridge.js';
export { createInterpreter, type Interpreter, type SourceOptions } from './interpreter.js';
export type { Clock, CompileMode, InterpreterOptions } from './options.js';
export type { PyProxy } from './proxy.js';
export { PythonError, type TracebackFrame } from './python-error.js';
