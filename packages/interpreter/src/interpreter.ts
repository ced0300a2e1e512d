// The public API's centre: one interpreter is one set of modules, with a `__main__` whose globals the host can read and set.
// Everything is synchronous.

import './copies.js';
import { DEFAULT_HEAT, makeCompiler, syntaxException } from '@heddle/closure-compiler';
import { isIncomplete, type ParsedModule, PySyntaxError, parse } from '@heddle/frontend';
import {
  call0,
  checkSourceText,
  decodeSource,
  type Ending,
  endProgram,
  handleUncaught,
  isThrown,
  makeModule,
  makeStr,
  type NativeState,
  type PyModule,
  type PyNamespace,
  type Value,
} from '@heddle/runtime';
import { Bridge } from './bridge.js';
import { checkOptions } from './check-options.js';
import { describeKind, filenameOf, requireSource, requireString } from './checks.js';
import { type InterpreterOptions, makeHost } from './options.js';
import { PyProxy } from './proxy.js';
import { PythonError } from './python-error.js';
import { Session } from './session.js';
import { flushStreams } from './streams.js';

export interface SourceOptions {
  /** As tracebacks show it. Default `<string>`. */
  filename?: string;
}

export interface InterpreterParts {
  readonly bridge: Bridge;
  readonly state: NativeState;
  readonly globals: PyNamespace;
}

export class Interpreter {
  // Private to the class, not merely to the type: a console would show all of the interpreter.
  readonly #compiler: ReturnType<typeof makeCompiler>;
  readonly #session: Session;
  readonly #bridge: Bridge;
  readonly #main: PyModule;

  /** See createInterpreter. */
  constructor(options: InterpreterOptions) {
    checkOptions(options);
    const { caches = true, isolate = 'auto', heat = DEFAULT_HEAT, keepsCode = false } = options.mode ?? {};
    this.#compiler = makeCompiler({ caches, isolate, heat, keepsCode });
    this.#session = new Session(makeHost(options), this.#compiler);
    this.#bridge = new Bridge(this.#session);
    this.#main = makeModule('__main__', null);
    const { modules } = this.#session.state;
    this.#globals.setStr('__builtins__', modules.getStr('builtins') ?? null);
    modules.setStr('__main__', this.#main);
  }

  /** For what this package has beside the interpreter. */
  static partsOf(python: Interpreter): InterpreterParts {
    return { bridge: python.#bridge, state: python.#session.state, globals: python.#globals };
  }

  get #globals(): PyNamespace {
    return this.#main.namespace;
  }

  // ### Running

  /**
   * Runs a program in `__main__`, whose globals stay from one run to the next. Bytes are decoded as Python decodes source
   * files (PEP 263).
   * @throws PythonError when it raises, SystemExit included, and for a SyntaxError
   */
  run(source: string | Uint8Array, options?: SourceOptions): void {
    requireSource(source);
    const filename = filenameOf(options, '<string>');
    this.#bridge.enter(() => {
      call0(this.#compiler.compileModule(decode(source, filename), filename, this.#globals, {}));
    });
  }

  /**
   * The value of an expression in `__main__`, converted.
   * @throws PythonError
   */
  evaluate(expression: string, options?: SourceOptions): unknown {
    requireString(expression, 'an expression');
    const filename = filenameOf(options, '<string>');
    return this.#bridge.enter(() => this.#bridge.toJs(this.#evaluate(expression, filename)));
  }

  /** The value of an expression as a handle, whatever it is. */
  evaluateProxy(expression: string, options?: SourceOptions): PyProxy {
    requireString(expression, 'an expression');
    const filename = filenameOf(options, '<string>');
    return this.#bridge.enter(() => new PyProxy(this.#evaluate(expression, filename), this.#bridge));
  }

  #evaluate(expression: string, filename: string): Value {
    checkSourceText(makeStr(expression));
    return this.#compiler.evaluate(expression, filename, this.#globals, null);
  }

  /**
   * Calls a Python function, given as JavaScript has it or by its name in `__main__`.
   * @throws PythonError for what it raises, and NameError when there is no such name
   * @throws TypeError for an argument that has no Python counterpart
   */
  call(callee: string | PyProxy | ((...args: never[]) => unknown), ...args: unknown[]): unknown {
    if (typeof callee === 'string') return this.#bridge.callPython(() => this.#lookup(callee), args);
    if (!(callee instanceof PyProxy) && typeof callee !== 'function')
      throw new TypeError(`what is called must be a name, a function or a PyProxy, not ${describeKind(callee)}`);
    const target = this.#bridge.toPython(callee);
    return this.#bridge.callPython(() => target, args);
  }

  #lookup(name: string): Value {
    return this.#globals.getStr(name) ?? this.#evaluate(name, '<string>');
  }

  // ### Globals of `__main__`

  /** The global `name`, converted; undefined when there is none. */
  get(name: string): unknown {
    requireString(name, 'a name');
    const value = this.#globals.getStr(name);
    return value === undefined ? undefined : this.#bridge.enter(() => this.#bridge.toJs(value));
  }

  /** The global `name` as a handle; undefined when there is none. */
  getProxy(name: string): PyProxy | undefined {
    requireString(name, 'a name');
    const value = this.#globals.getStr(name);
    return value === undefined ? undefined : new PyProxy(value, this.#bridge);
  }

  has(name: string): boolean {
    requireString(name, 'a name');
    return this.#globals.getStr(name) !== undefined;
  }

  /** @throws TypeError when `value` has no Python counterpart */
  set(name: string, value: unknown): void {
    requireString(name, 'a name');
    this.#globals.setStr(name, this.#bridge.toPython(value));
  }

  /** Removes a global; false when there was none. */
  delete(name: string): boolean {
    requireString(name, 'a name');
    return this.#globals.deleteStr(name);
  }

  // ### Interactive use

  /** Whether `source` is the beginning of a statement that wants more lines. CPython: Lib/codeop.py. */
  isIncomplete(source: string): boolean {
    requireString(source, 'a source');
    return isIncomplete(source);
  }

  /**
   * Runs one statement that was entered at a prompt: the value of an expression statement is shown and kept in `_`.
   * @throws PythonError
   */
  runInteractive(source: string, options?: SourceOptions): void {
    this.#runEntered('compileInteractive', source, options);
  }

  /**
   * Runs statements that were entered together, as an editor of several lines gives them: the value of the last one is
   * shown and kept in `_`.
   * @throws PythonError
   */
  runEntry(source: string, options?: SourceOptions): void {
    this.#runEntered('compileEntry', source, options);
  }

  #runEntered(compile: 'compileInteractive' | 'compileEntry', source: string, options?: SourceOptions): void {
    requireString(source, 'a source');
    const filename = filenameOf(options, '<stdin>');
    this.#bridge.enter(() => {
      checkSourceText(makeStr(source));
      call0(withEnteredLine(source, () => this.#compiler[compile](source, filename, this.#globals)));
    });
  }

  // ### The standard streams

  /**
   * Writes out what the program's files and standard streams hold back. False when standard output does not take it, which
   * `sys.stderr` is told of unless `reports` is false.
   */
  flush({ reports = true }: { reports?: boolean } = {}): boolean {
    return this.#bridge.enter(() => flushStreams(this.#session.state, reports));
  }

  /**
   * Does what Python does with an error that ended a program: the status of SystemExit, or a traceback, which is the host's to show
   * unless the program has set `sys.excepthook` or `sys.stderr`.
   */
  handleUncaught(error: PythonError): Ending {
    if (!(error instanceof PythonError))
      throw new TypeError(`handleUncaught takes a PythonError, not ${describeKind(error)}`);
    return this.#bridge.enter(() => handleUncaught(error.unwrap()));
  }

  /**
   * For a host that ended the execution of Python code from outside, so that nothing was unwound: makes the interpreter
   * usable again, and gives the KeyboardInterrupt to show.
   */
  interrupted(): PythonError {
    return this.#session.interrupted(this.#bridge);
  }

  /**
   * Ends what the program has left to be done at its end: waits for its threads, calls what it registered with `atexit`,
   * flushes its files. For a host that lets a program run as a process would.
   * @throws PythonError when that raises
   */
  finish(): void {
    this.#bridge.enter(() => endProgram());
  }

  // ### What the stages of the pipeline make of a source

  /**
   * The syntax tree of a program, with its scopes, as `@heddle/frontend` declares it. `@heddle/interpreter/dump` makes text of both.
   * @throws PythonError SyntaxError, or one of its subclasses
   */
  parse(source: string | Uint8Array, options?: SourceOptions): ParsedModule {
    requireSource(source);
    const filename = filenameOf(options, '<string>');
    return this.#bridge.enter(() =>
      withFilename(filename, () => parse(decode(source, filename), { filename, mode: 'exec' })),
    );
  }

  /**
   * The closures that were compiled so far, with the state and counts of their caches, as text; empty unless the mode
   * has `keepsCode`.
   */
  dumpClosures(): string {
    return this.#compiler.dump();
  }
}

/** Gives a SyntaxError that has no line that of what was entered, which is in no file. CPython: Lib/code.py _showtraceback. */
function withEnteredLine<T>(entered: string, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (!isThrown(error, 'SyntaxError') || (error.field('text') ?? null) !== null) throw error;
    const line = error.field('lineno');
    const text = typeof line === 'number' ? entered.split('\n')[line - 1] : undefined;
    if (text !== undefined) error.fields.set('text', makeStr(text));
    throw error;
  }
}

function decode(source: string | Uint8Array, filename: string): string {
  if (typeof source !== 'string') return withFilename(filename, () => decodeFile(source, filename));
  checkSourceText(makeStr(source));
  return source;
}

/** The text of a program's file. CPython: Parser/tokenizer/file_tokenizer.c tok_underflow_file. */
function decodeFile(source: Uint8Array, filename: string): string {
  const text = decodeSource(source, filename);
  const end = text.indexOf('\0');
  if (end < 0) return text;
  const lines = text.slice(0, end).split(/\r\n?|\n/);
  const place = { lineno: lines.length, offset: 0, endLineno: lines.length, endOffset: 0, text: lines.at(-1)! };
  throw new PySyntaxError('SyntaxError', 'source code cannot contain null bytes', place, 'read');
}

/** Runs a stage of the front end, whose errors do not know the file. */
function withFilename<T>(filename: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof PySyntaxError ? syntaxException(error, filename) : error;
  }
}

/** Makes an interpreter that has what `options` give it, and nothing else. */
export function createInterpreter(options: InterpreterOptions = {}): Interpreter {
  return new Interpreter(options);
}
