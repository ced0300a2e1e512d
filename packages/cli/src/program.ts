// Finding the program that the command line names, and what python3 derives from it: its name in sys.argv, the folder to
// import from first, `__file__`. CPython: Modules/main.c pymain_run_file, Lib/runpy.py for `-m`.

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from './flags.js';
import { errorCode } from './output.js';

export interface Program {
  source: string;
  /** As tracebacks show it. */
  filename: string;
  argv0: string;
  /** First entry of sys.path. */
  folder: string;
  /** `__file__`, or null when there is none. */
  file: string | null;
}

/** The program cannot be read; the message is what follows `heddle: `. */
export class ProgramError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** @throws ProgramError when there is no such program */
export function findProgram(command: Command): Program {
  const { program } = command;
  switch (program.kind) {
    case 'command':
      return { source: program.text, filename: '<string>', argv0: '-c', folder: '', file: null };
    case 'module':
      return findModule(program.name);
    case 'file':
      return findFile(program.path);
    default: {
      const source = decode(readFileSync(0), '<stdin>');
      return { source, filename: '<stdin>', argv0: program.kind === 'stdin' ? '-' : '', folder: '', file: null };
    }
  }
}

function findFile(path: string): Program {
  const main = isFolder(path) ? join(path, '__main__.py') : path;
  const full = resolve(main);
  let data: Uint8Array;
  try {
    data = readFileSync(full);
  } catch (error) {
    if (main !== path) throw new ProgramError(`can't find '__main__' module in '${resolve(path)}'`, 1);
    throw new ProgramError(`can't open file '${full}': ${describeError(error)}`, 2);
  }
  return { source: decode(data, main), filename: main, argv0: path, folder: dirname(full), file: full };
}

/** `-m name`: the module is looked for in the working directory and PYTHONPATH; a package runs its `__main__`. */
function findModule(name: string): Program {
  const folders = ['', ...(process.env.PYTHONPATH ?? '').split(':').filter((entry) => entry !== '')];
  const relative = name.split('.').join('/');
  for (const folder of folders) {
    const base = resolve(folder, relative);
    const file = isFolder(base) ? join(base, '__main__.py') : `${base}.py`;
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    if (isFile) return { ...findFile(file), filename: file, argv0: file, folder: process.cwd() };
    if (isFolder(base))
      throw new ProgramError(
        `No module named ${name}.__main__; '${name}' is a package and cannot be directly executed`,
        1,
      );
  }
  throw new ProgramError(`No module named ${name}`, 1);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A source file's text: UTF-8, as PEP 3120 has it. */
function decode(data: Uint8Array, filename: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    throw new ProgramError(describeBadByte(data, filename), 1);
  }
}

/** CPython's words for a byte that is not UTF-8. Parser/tokenizer/helpers.c, _PyTokenizer_ensure_utf8. */
function describeBadByte(data: Uint8Array, filename: string): string {
  let line = 1;
  let start = 0;
  for (let end = 0; end <= data.length; end++) {
    if (end < data.length && data[end] !== 10) continue;
    const bad = firstBadByte(data.subarray(start, end));
    if (bad !== null) {
      const hex = bad.toString(16).padStart(2, '0');
      return (
        `SyntaxError: Non-UTF-8 code starting with '\\x${hex}' on line ${line} of ${filename}, ` +
        'but no encoding declared; see https://peps.python.org/pep-0263/ for details'
      );
    }
    line++;
    start = end + 1;
  }
  return `SyntaxError: ${filename} is not UTF-8`;
}

function firstBadByte(line: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(line);
  const at = text.indexOf('\ufffd');
  return at < 0 ? null : (line[new TextEncoder().encode(text.slice(0, at)).length] ?? null);
}

/** `[Errno 2] No such file or directory`. */
function describeError(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT') return '[Errno 2] No such file or directory';
  if (code === 'EACCES') return '[Errno 13] Permission denied';
  return error instanceof Error ? error.message : String(error);
}
