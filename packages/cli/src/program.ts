// Finding the program that the command line names, and what python3 derives from it: its name in sys.argv, the folder to
// import from first, `__file__`. CPython: Modules/main.c pymain_run_file, Lib/runpy.py for `-m`.

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Command, environmentOf } from './flags.js';
import { errorCode } from './output.js';

export interface Program {
  /** Text, or a file's bytes, which say themselves how they are encoded. */
  source: string | Uint8Array;
  /** As tracebacks show it. */
  filename: string;
  argv0: string;
  /** First entry of sys.path. */
  folder: string;
  /** `__file__`, or null when there is none. */
  file: string | null;
  /**
   * The module that the library's runpy finds and runs: what `-m` names, or the `__main__` of a folder or an archive, which
   * leaves `sys.argv[0]` as it is. Null for other programs, and to look into one.
   */
  module: { readonly name: string; readonly altersArgv: boolean } | null;
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
      return { source: program.text, filename: '<string>', argv0: '-c', folder: '', file: null, module: null };
    case 'module':
      return command.dump === null ? moduleProgram(program.name) : findModule(command, program.name);
    case 'file':
      return command.dump === null ? findRunnable(program.path) : findFile(program.path);
    default:
      return {
        source: readFileSync(0),
        filename: '<stdin>',
        argv0: program.kind === 'stdin' ? '-' : '',
        folder: '',
        file: '<stdin>',
        module: null,
      };
  }
}

function findFile(path: string): Program {
  const main = isFolder(path) ? join(path, '__main__.py') : path;
  const full = resolve(main);
  let source: Uint8Array;
  try {
    source = readFileSync(full);
  } catch (error) {
    if (main !== path) throw new ProgramError(`can't find '__main__' module in '${resolve(path)}'`, 1);
    throw new ProgramError(`can't open file '${full}': ${describeError(error)}`, 2);
  }
  return { source, filename: full, argv0: path, folder: dirname(full), file: full, module: null };
}

function findRunnable(path: string): Program {
  if (isFolder(resolve(path))) return containedMain(path);
  const program = findFile(path);
  return typeof program.source !== 'string' && isArchive(program.source) ? containedMain(path) : program;
}

/** A folder or archive with a `__main__`: runpy finds it, as the first entry of `sys.path`. */
function containedMain(path: string): Program {
  const module = { name: '__main__', altersArgv: false };
  return { source: '', filename: '', argv0: path, folder: resolve(path), file: null, module };
}

/** Until runpy has found the module, `sys.argv[0]` is the option. */
function moduleProgram(name: string): Program {
  return {
    source: '',
    filename: '',
    argv0: '-m',
    folder: process.cwd(),
    file: null,
    module: { name, altersArgv: true },
  };
}

/** For dumps of `-m name`: the module in the working directory or PYTHONPATH; of a package its `__main__`. */
function findModule(command: Command, name: string): Program {
  const folders = [
    '',
    ...environmentOf(command, 'PYTHONPATH')
      .split(':')
      .filter((entry) => entry !== ''),
  ];
  const relative = name.split('.').join('/');
  for (const folder of folders) {
    const base = resolve(folder, relative);
    const file = isFolder(base) ? join(base, '__main__.py') : `${base}.py`;
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    if (isFile) {
      return { ...findFile(file), argv0: file, folder: process.cwd() };
    }
    if (isFolder(base))
      throw new ProgramError(
        `No module named ${name}.__main__; '${name}' is a package and cannot be directly executed`,
        1,
      );
  }
  throw new ProgramError(`No module named ${name}`, 1);
}

/** What ends a ZIP archive's table of contents, and how far before the end of the file it may be. */
const TABLE_END = Buffer.from('PK\x05\x06');
const LONGEST_TABLE_END = 22 + 0xffff;

/** An archive may begin with anything: a shebang line, a program. */
function isArchive(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-LONGEST_TABLE_END).includes(TABLE_END);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** `[Errno 2] No such file or directory`. */
function describeError(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT') return '[Errno 2] No such file or directory';
  if (code === 'EACCES') return '[Errno 13] Permission denied';
  return error instanceof Error ? error.message : String(error);
}
