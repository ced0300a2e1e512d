// What unit tests of the runtime need to call Python things from TypeScript: a state whose host is made of JavaScript
// values, constructors by name, and the outcome of an action as text.

import {
  type CompilerHost,
  call,
  callType,
  createState,
  type ExceptionName,
  exceptionTypes,
  type Host,
  type HostLibrary,
  makeList,
  type NativeState,
  PyBaseException,
  repr,
  str,
  thread,
  typeName,
  type Value,
} from '../src/index.js';

const noCompiler: CompilerHost = {
  compileModule: () => {
    throw new Error('no compiler');
  },
  evaluate: () => {
    throw new Error('no compiler');
  },
};

export interface TestState {
  readonly state: NativeState;
  output(): string;
  /** Calls a built-in function. */
  builtin(name: string, ...args: Value[]): Value;
}

/** A library that knows names of modules, and has none. */
export const emptyLibrary: HostLibrary = {
  path: '/lib/python.zip',
  moduleNames: ['math', 'random'],
  archive: { isFile: () => false, isDirectory: () => false, list: () => [], read: () => null },
  lateModules: null,
};

/** Makes an interpreter state and lets it be the running one. */
export function runWith(host: Partial<Host> = {}, compiler: CompilerHost = noCompiler): TestState {
  const output: string[] = [];
  const state = createState(
    {
      stdout: (text) => void output.push(text),
      stderr: (text) => void output.push(text),
      readLine: null,
      now: null,
      monotonic: null,
      randomBytes: null,
      files: null,
      standardFiles: null,
      system: null,
      argv: ['test.py'],
      path: [],
      library: null,
      memory: null,
      ...host,
    },
    compiler,
  );
  thread.state = state;
  const builtin = (name: string, ...args: Value[]): Value => call(state.builtins.getStr(name)!, args, null);
  return { state, output: () => output.join(''), builtin };
}

/** A new exception: `make('OSError', 2, 'text')`. */
export function make(name: ExceptionName, ...args: Value[]): PyBaseException {
  return callType(exceptionTypes[name], args, null) as PyBaseException;
}

/** A new exception group with these members. */
export function group(message: string, ...members: Value[]): PyBaseException {
  return make('ExceptionGroup', message, makeList(members));
}

/** `repr` of what `action` gives, or `Type: message` of what it raises. */
export function outcome(action: () => Value): string {
  try {
    return repr(action()).toString();
  } catch (error) {
    if (error instanceof PyBaseException) return `${typeName(error)}: ${str(error)}`;
    throw error;
  }
}
