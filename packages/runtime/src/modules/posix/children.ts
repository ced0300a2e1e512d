// Processes that the program starts, over HostProcesses: starting, waiting, signals. Nothing is forked: what happens between
// fork and exec (descriptors, the folder, the search for the file) is prepared here and handed to the host at once.
// CPython: Modules/posixmodule.c os_waitpid_impl, os_kill_impl, os_system_impl.

import type { EndedProcess, HostFile, HostProcesses, ProcessRequest } from '../../host.js';
import { currentState } from '../../importlib/state.js';
import type { Value } from '../../object/value.js';
import { makeTuple } from '../../types/tuple.js';
import { descriptors } from '../io/descriptors.js';
import { hostOperation, raiseSystemError } from '../io/errors.js';
import { hostPath } from '../io/paths.js';
import { deliverSignal } from '../signal.js';
import { intArgument } from './arguments.js';
import { hostSystem } from './host-system.js';
import { hostEnds } from './pipe.js';

const WNOHANG = 1;
const SHELL = '/bin/sh';
const STANDARD = [0, 1, 2];

export function hostProcesses(): HostProcesses | null {
  return currentState().host.processes;
}

/** What the host is told beside what `request` says: where it starts, and the mask for its files. */
export function startProcess(
  processes: HostProcesses,
  request: Omit<ProcessRequest, 'files'>,
  files: ReadonlyMap<number, HostFile>,
): number {
  currentState().host.flush?.();
  const numbers = [...files.keys()];
  const outer = hostEnds([...files.values()], processes);
  return processes.start({ ...request, files: new Map(numbers.map((number, index) => [number, outer[index]!])) });
}

/** The standard files of a process that gets the program's own. */
export function standardFiles(): Map<number, HostFile> {
  const table = descriptors();
  return new Map(STANDARD.filter((each) => table.isOpen(each)).map((each) => [each, table.file(each)]));
}

// ### Waiting

function awaitProcess(id: number | null, waits: boolean): EndedProcess | null {
  const processes = hostProcesses();
  if (processes === null) return raiseSystemError('ECHILD');
  return hostOperation(() => processes.wait(id, waits));
}

const inPair = (ended: EndedProcess | null): Value => makeTuple(ended === null ? [0, 0] : [ended.id, ended.status]);

/** 0 and negative numbers mean groups of processes: all that were started here are taken for one. */
export function waitpid(pid: Value, options: Value): Value {
  const id = intArgument(pid);
  return inPair(awaitProcess(id > 0 ? id : null, (intArgument(options) & WNOHANG) === 0));
}

export const wait = (): Value => inPair(awaitProcess(null, true));

// ### The rest

export function kill(pid: Value, signal: Value): null {
  const target = intArgument(pid);
  const number = intArgument(signal);
  if (target === hostSystem().processId) {
    deliverSignal(number);
    return null;
  }
  const processes = hostProcesses();
  // Other processes are none of the program's business.
  if (processes === null) return raiseSystemError(target > 1 ? 'ESRCH' : 'EPERM');
  hostOperation(() => processes.kill(target, number));
  return null;
}

/** The status of a command of the shell. */
export function system(command: Value): number {
  const text = hostPath(command);
  const processes = hostProcesses();
  if (processes === null) return raiseSystemError('ENOSYS');
  return hostOperation(() => {
    const id = startProcess(
      processes,
      {
        path: SHELL,
        words: ['sh', '-c', text],
        environment: hostSystem().environment,
        directory: currentState().host.files?.currentDirectory() ?? null,
        startsSession: false,
        user: null,
        group: null,
        modeMask: null,
      },
      standardFiles(),
    );
    return processes.wait(id, true)!.status;
  });
}
