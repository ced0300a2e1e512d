// Built-in functions for input and output: print, input, open. CPython: Python/bltinmodule.c builtin_print_impl.

import { makeException, raise, raiseTypeError } from '../errors/raise.js';
import { open } from '../host/file-layer.js';
import { PyTextStream } from '../host/text-stream.js';
import { thread } from '../object/frame.js';
import { NativeMethod, type NativeSpec } from '../object/native.js';
import { PyInstance } from '../object/object.js';
import { typeName } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { getAttribute, lookupAttribute } from '../protocols/attribute.js';
import { call1, callMethod } from '../protocols/call.js';
import { str } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';
import { PyModule } from '../types/module.js';
import { strOf } from '../types/str/text.js';
import { PyTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';

/** An attribute of the `sys` module, undefined when the program has deleted it. */
function sysAttribute(name: string): Value | undefined {
  const sys = thread.state?.modules.getStr('sys');
  return sys instanceof PyModule ? sys.namespace.getStr(name) : undefined;
}

// ### print

function separator(value: Value | undefined, name: string, fallback: string): PyStr {
  if (value === undefined || value === null) return fallback;
  return strOf(value) ?? raiseTypeError(`${name} must be None or a string, not ${typeName(value)}`);
}

/** The implementation of the built-in function `print`. */
export function print(args: Value[], sepValue?: Value, endValue?: Value, fileValue?: Value, flush?: Value): null {
  let file: Value | undefined = fileValue;
  if (file === undefined || file === null) {
    file = sysAttribute('stdout');
    if (file === undefined) return raise('RuntimeError', 'lost sys.stdout');
    // Without a standard output there is nothing to print to.
    if (file === null) return null;
  }
  const sep = separator(sepValue, 'sep', ' ');
  const end = separator(endValue, 'end', '\n');
  if (file instanceof PyTextStream && file.type.isBuiltin) file.write(line(file, args, sep, end));
  else printTo(file, args, sep, end);
  if (flush !== undefined && isTrue(flush)) callMethod(file, 'flush');
  return null;
}

/** All arguments as one text, or the rest of it when `file` holds what comes before an object: that is written before what the object prints. */
function line(file: PyTextStream, args: readonly Value[], sep: PyStr, end: PyStr): PyStr {
  if (args.length === 0) return end;
  let isWide = typeof sep !== 'string' || typeof end !== 'string';
  let text = '';
  try {
    for (let i = 0; i < args.length; i++) {
      if (i > 0) text += sep;
      const arg = args[i]!;
      if (text !== '' && typeof arg === 'object') {
        file.held += text;
        text = '';
      }
      const part = str(arg);
      if (typeof part !== 'string') isWide = true;
      text += part;
    }
  } catch (error) {
    if (file.held + text !== '') file.write(makeStr(text));
    throw error;
  }
  text += end;
  return isWide ? makeStr(text) : text;
}

/** A file of the program's own: one call of `write` for each part, as in CPython. */
function printTo(file: Value, args: readonly Value[], sep: PyStr, end: PyStr): void {
  const write = writerOf(file);
  for (let i = 0; i < args.length; i++) {
    if (i > 0) write(sep);
    write(args[i]!);
  }
  write(end);
}

/** Finds `write`, then makes the text. What a plain object of a built-in type has is found once. CPython: PyFile_WriteObject. */
function writerOf(file: Value): (value: Value) => void {
  if (file instanceof PyInstance && file.shape.type.isBuiltin && file.shape === file.shape.type.rootShape) {
    const method = file.shape.type.lookup('write');
    if (method instanceof NativeMethod && method.code.plan.isDirect)
      return (value) => method.code.impl(file, str(value));
  }
  return (value) => {
    const write = getAttribute(file, 'write');
    call1(write, str(value));
  };
}

// ### input

function input(prompt?: Value): Value {
  const stdin = sysAttribute('stdin') ?? null;
  const stdout = sysAttribute('stdout') ?? null;
  if (stdin === null) return raise('RuntimeError', 'input(): lost sys.stdin');
  if (stdout === null) return raise('RuntimeError', 'input(): lost sys.stdout');
  const shown = prompt === undefined ? '' : str(prompt);
  return withoutNewline(readLine(stdin, stdout, shown));
}

/** The host shows the prompt when both streams are its own; else the program's `stdout` does. */
function readLine(stdin: Value, stdout: Value, prompt: PyStr): PyStr {
  const isHosts = stdout instanceof PyTextStream && stdout.writesToHost;
  const lines = isHosts && stdin instanceof PyTextStream ? stdin.lineSource() : null;
  if (lines !== null) lines.prompt = prompt.toString();
  else if (prompt !== '') callMethod(stdout, 'write', prompt);
  if (lookupAttribute(stdout, 'flush') !== undefined) callMethod(stdout, 'flush');
  const line = callMethod(stdin, 'readline');
  return strOf(line) ?? raiseTypeError('object.readline() returned non-string');
}

function withoutNewline(line: PyStr): PyStr {
  if (line === '') return raise('EOFError', 'EOF when reading a line');
  const text = line.toString();
  return text.endsWith('\n') ? makeStr(text.slice(0, -1)) : line;
}

// ### The end of the program

/** `exit(code)` and `sys.exit(code)`. */
export function exit(status?: Value): never {
  const exception = makeException('SystemExit', exitArguments(status ?? null));
  exception.fields.set('code', status ?? null);
  throw exception;
}

/** As wherever C code raises an exception with a value: a tuple is the arguments, None means none. */
function exitArguments(status: Value): Value[] {
  if (status === null) return [];
  return status instanceof PyTuple ? [...status.items] : [status];
}

export const ioFunctions: readonly NativeSpec[] = [
  { name: 'input', signature: "(prompt='', /)", impl: input },
  {
    name: 'open',
    signature: "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
    impl: open,
  },
  { name: 'print', signature: "(*args, sep=' ', end='\\n', file=None, flush=False)", impl: print },
];
