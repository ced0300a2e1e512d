// The _posixsubprocess module: what subprocess starts processes with. There is no fork: the host starts the file at once, and
// what the child between fork and exec would write to the pipe for errors is written here. CPython: Modules/_posixsubprocess.c.

import { raiseRuntimeError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { HostFile, HostProcesses, ProcessRequest } from '../host.js';
import { currentState } from '../importlib/state.js';
import { typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { intValue } from '../protocols/index.js';
import { toArray } from '../protocols/iterate.js';
import { isTrue } from '../protocols/truth.js';
import { dataOfLatin1, PyBytes } from '../types/bytes/data.js';
import { PyTuple } from '../types/tuple.js';
import { errnoOf } from './errno-table.js';
import { descriptors, hostFiles } from './io/descriptors.js';
import { raiseSystemError, systemErrorCode } from './io/errors.js';
import { isDirectoryMode } from './io/open-flags.js';
import { hostPath } from './io/paths.js';
import { defineModule } from './module-spec.js';
import { intArgument } from './posix/arguments.js';
import { hostProcesses, startProcess } from './posix/children.js';
import { hostSystem } from './posix/host-system.js';

/** The number of a child that came to nothing: no process has it, so that waiting for it finds none. */
const NO_PROCESS = 0x7fffffff;
const EXECUTABLE = 1;

/** The errors of a candidate that let the next one be tried. */
const NOT_THERE: readonly string[] = ['ENOENT', 'ENOTDIR'];

/** What the child could not do; `note` as subprocess reads it from the pipe. */
class ChildFailure {
  readonly code: string;
  readonly note: string;
  constructor(code: string, note: string) {
    this.code = code;
    this.note = note;
  }
}

// ### Arguments

function wordsOf(args: Value): string[] {
  return toArray(args).map(hostPath);
}

/** CPython: _PySequence_BytesToCharpArray. */
function bytesOf(list: Value): string[] {
  return toArray(list).map((each) => {
    if (each instanceof PyBytes) return hostPath(each);
    return raiseTypeError(`expected bytes, ${typeName(each)} found`);
  });
}

function environmentOf(list: Value): Readonly<Record<string, string>> {
  if (list === null) return hostSystem().environment;
  return Object.fromEntries(
    bytesOf(list).map((entry) => {
      const equals = entry.indexOf('=');
      return [entry.slice(0, equals), entry.slice(equals + 1)];
    }),
  );
}

/** Numbers that rise; anything else is an error. CPython: _sanity_check_python_fd_sequence. */
function keptDescriptors(kept: Value): number[] {
  if (!(kept instanceof PyTuple)) return raiseTypeError(`fork_exec() argument 4 must be tuple, not ${typeName(kept)}`);
  const numbers = toArray(kept).map((each) => Number(intValue(each) ?? -1));
  if (numbers.some((each, index) => each < 0 || (index > 0 && each <= numbers[index - 1]!)))
    raiseValueError('bad value(s) in fds_to_keep');
  return numbers;
}

const idOf = (value: Value): number | null => (value === null ? null : intArgument(value));

// ### The child

/** The files that the child gets. Pipes of the parent's are not among them, whatever `close_fds` says. */
function filesOf(streams: readonly number[], kept: readonly number[], closesOthers: boolean): Map<number, HostFile> {
  const table = descriptors();
  const others = closesOthers
    ? kept
    : [...kept, ...table.numbers().filter((each) => each > 2 && table.isInheritable(each))];
  const files = new Map<number, HostFile>();
  for (const each of others) if (table.isOpen(each)) files.set(each, table.file(each));
  streams.forEach((descriptor, index) => {
    const source = descriptor === -1 ? index : descriptor;
    if (descriptor !== -1 || table.isOpen(source)) files.set(index, table.file(source));
  });
  return files;
}

/** Runs one thing that the child does. */
function inChild<T>(note: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = systemErrorCode(error);
    throw code === null ? error : new ChildFailure(code, note);
  }
}

function startDirectory(cwd: Value): string | null {
  const { files } = currentState().host;
  const here = files?.currentDirectory() ?? null;
  if (cwd === null) return here;
  const path = hostPath(cwd);
  const full = path.startsWith('/') || here === null ? path : `${here}/${path}`;
  inChild('noexec:chdir', () => {
    const { mode } = hostFiles().status(full, true);
    if (!isDirectoryMode(mode)) throw new ChildFailure('ENOTDIR', 'noexec:chdir');
    if (!hostFiles().access(full, EXECUTABLE)) throw new ChildFailure('EACCES', 'noexec:chdir');
  });
  return full;
}

/** Starts the first of the candidates that is there, as `execve` after `execve` would. */
function execute(candidates: readonly string[], directory: string | null, start: (path: string) => number): number {
  let failure = new ChildFailure('ENOENT', '');
  for (const candidate of candidates) {
    const path = candidate.startsWith('/') || directory === null ? candidate : `${directory}/${candidate}`;
    try {
      return inChild('', () => {
        checkExecutable(path);
        return start(path);
      });
    } catch (error) {
      if (!(error instanceof ChildFailure)) throw error;
      const isFirst = NOT_THERE.includes(failure.code);
      if (isFirst) failure = error;
    }
  }
  throw failure;
}

function checkExecutable(path: string): void {
  const { files } = currentState().host;
  if (files === null) return;
  const { mode } = files.status(path, true);
  if (isDirectoryMode(mode) || !files.access(path, EXECUTABLE)) throw new ChildFailure('EACCES', '');
}

/** What subprocess reads from the pipe: the name of the exception, the number in hexadecimal, the note. */
function report(descriptor: number, { code, note }: ChildFailure): number {
  const text = `OSError:${(errnoOf(code) ?? 0).toString(16)}:${note}`;
  descriptors().file(descriptor).write(dataOfLatin1(text));
  return NO_PROCESS;
}

// ### fork_exec

/** In the order of CPython's parameters. */
function forkExec(...given: Value[]): number {
  const [args, candidates, closeFds, kept, cwd, environment] = given as [Value, Value, Value, Value, Value, Value];
  const [input, , , output, , errors, , errorPipe] = given.slice(6, 14).map(intArgument) as number[];
  const [, newSession, group, gid, groups, uid, mask, prepare] = given.slice(14) as Value[];
  const processes = hostProcesses() ?? raiseSystemError('ENOSYS');
  const keptNumbers = keptDescriptors(kept);
  if (isTrue(closeFds) && errorPipe! < 3) raiseValueError('errpipe_write must be >= 3');
  const paths = bytesOf(candidates);
  const words = wordsOf(args);
  if (prepare !== null) raiseRuntimeError('preexec_fn is not supported: processes are started without a fork');
  if (groups !== null || intArgument(group!) >= 0) raiseSystemError('ENOSYS');
  const modeMask = intArgument(mask!);
  const request = {
    words,
    environment: environmentOf(environment),
    startsSession: isTrue(newSession!),
    user: idOf(uid!),
    group: idOf(gid!),
    modeMask: modeMask < 0 ? null : modeMask,
  };
  const files = filesOf(
    [input!, output!, errors!],
    keptNumbers.filter((each) => each !== errorPipe),
    isTrue(closeFds),
  );
  return start(processes, request, paths, cwd, files, errorPipe!);
}

function start(
  processes: HostProcesses,
  request: Omit<ProcessRequest, 'files' | 'path' | 'directory'>,
  paths: readonly string[],
  cwd: Value,
  files: ReadonlyMap<number, HostFile>,
  errorPipe: number,
): number {
  try {
    const directory = startDirectory(cwd);
    return execute(paths, directory, (path) => startProcess(processes, { ...request, path, directory }, files));
  } catch (error) {
    if (error instanceof ChildFailure) return report(errorPipe, error);
    throw error;
  }
}

defineModule('_posixsubprocess', () => ({
  doc: 'A POSIX helper for the subprocess module.',
  functions: [
    {
      name: 'fork_exec',
      signature:
        '(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite, ' +
        'errpipe_read, errpipe_write, restore_signals, call_setsid, pgid_to_set, gid, extra_groups, uid, child_umask, ' +
        'preexec_fn, /)',
      doc: 'Spawn a fresh new child process.',
      impl: forkExec,
    },
  ],
}));
