// The process and the machine: ids, environment, times, limits. There are no other processes: what starts or waits for one is
// an error, or is not there. CPython: Modules/posixmodule.c.

import { raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { HostSystem } from '../../host.js';
import { currentState } from '../../importlib/state.js';
import type { NativeSpec } from '../../object/native.js';
import type { Value } from '../../object/value.js';
import { asIndex, intValue } from '../../protocols/index.js';
import { makeBytes } from '../../types/bytes/data.js';
import { PyDict } from '../../types/dict.js';
import { PyFloat } from '../../types/float.js';
import { makeList } from '../../types/list.js';
import { makeSet } from '../../types/set.js';
import { strOf } from '../../types/str/text.js';
import { defineStruct, makeStructSequence } from '../../types/struct-sequence.js';
import { makeTuple } from '../../types/tuple.js';
import { makeStr } from '../../types/wide-str.js';
import { errnoText } from '../errno-table.js';
import { descriptors, hostFiles } from '../io/descriptors.js';
import { hostOperation, raiseSystemError } from '../io/errors.js';
import { decodeFileName, encodeFileName } from '../io/paths.js';
import { deliverSignal } from '../signal.js';
import { descriptorOf, encodedName, intArgument, pathArgument } from './arguments.js';
import { PATHCONF, SYSCONF, SYSCONF_PROCESSORS } from './constants.js';
import { folderPath } from './directories.js';

// ### The system of a program that is told nothing

const UNKNOWN: HostSystem = {
  environment: {},
  setVariable: () => {},
  processId: 1,
  parentId: 0,
  ids: { user: 1000, effectiveUser: 1000, group: 1000, effectiveGroup: 1000, groups: [1000] },
  machine: { system: 'Linux', node: 'localhost', release: '', version: '', machine: '' },
  processors: 1,
  loadAverage: () => null,
  processTime: () => ({ user: 0, system: 0 }),
  exit: () => raiseSystemError('ENOSYS'),
};

export function hostSystem(): HostSystem {
  return currentState().host.system ?? UNKNOWN;
}

// ### Environment

const inBytes = (text: string): Value => makeBytes(encodeFileName(makeStr(text)));

/** The environment as a dict of bytes, as posix has it. */
export function makeEnvironment(): PyDict {
  const dict = new PyDict();
  for (const [name, value] of Object.entries(hostSystem().environment)) dict.set(inBytes(name), inBytes(value));
  return dict;
}

function putenv(name: Value, value: Value): null {
  const [key, content] = [encodedName(name), encodedName(value)];
  if (key.includes(61)) raiseValueError('illegal environment variable name');
  if (key.length === 0) raiseSystemError('EINVAL');
  hostSystem().setVariable(decodeFileName(key).toString(), decodeFileName(content).toString());
  return null;
}

function unsetenv(name: Value): null {
  const key = encodedName(name);
  if (key.length === 0 || key.includes(61)) raiseSystemError('EINVAL');
  hostSystem().setVariable(decodeFileName(key).toString(), null);
  return null;
}

// ### Results

export const unameResultType = defineStruct({
  module: 'posix',
  name: 'uname_result',
  doc: 'uname_result: Result from os.uname().',
  fields: ['sysname', 'nodename', 'release', 'version', 'machine'],
  canConstruct: true,
});

export const timesResultType = defineStruct({
  module: 'posix',
  name: 'times_result',
  doc: 'times_result: Result from os.times().',
  fields: ['user', 'system', 'children_user', 'children_system', 'elapsed'],
  canConstruct: true,
});

export const statvfsResultType = defineStruct({
  module: 'os',
  name: 'statvfs_result',
  doc: 'statvfs_result: Result from statvfs or fstatvfs.',
  fields: [
    'f_bsize',
    'f_frsize',
    'f_blocks',
    'f_bfree',
    'f_bavail',
    'f_files',
    'f_ffree',
    'f_favail',
    'f_flag',
    'f_namemax',
  ],
  hidden: ['f_fsid'],
  canConstruct: true,
});

function uname(): Value {
  const { system, node, release, version, machine } = hostSystem().machine;
  return makeStructSequence(unameResultType, [system, node, release, version, machine].map(makeStr));
}

function times(): Value {
  const { user, system } = hostSystem().processTime();
  const elapsed = currentState().host.monotonic?.() ?? 0;
  return makeStructSequence(
    timesResultType,
    [user, system, 0, 0, elapsed].map((seconds) => new PyFloat(seconds)),
  );
}

function statvfs(path: Value): Value {
  const argument = pathArgument('statvfs', 'path', path, { descriptor: true });
  return spaceOf(argument.descriptor === null ? argument.path : folderPath(argument), argument.value);
}

function spaceOf(path: string, name: Value): Value {
  const space = hostOperation(() => hostFiles(name).space(path), name);
  const { blockSize, blocks, free, available, files, freeFiles } = space;
  return makeStructSequence(
    statvfsResultType,
    [blockSize, blockSize, blocks, free, available, files, freeFiles, freeFiles, 0, 255],
    [0],
  );
}

// ### Limits

/** The value of a named or numbered limit. ValueError for an unknown name, OSError for an unknown number. */
function limitOf(table: Readonly<Record<string, readonly [number, number]>>, key: Value): number {
  const name = strOf(key)?.toString();
  if (name !== undefined) return table[name]?.[1] ?? raiseValueError('unrecognized configuration name');
  const number = intValue(key);
  if (number === undefined) return raiseTypeError('configuration names must be strings or integers');
  return Object.values(table).find(([each]) => each === number)?.[1] ?? raiseSystemError('EINVAL');
}

function sysconf(name: Value): number {
  const text = strOf(name)?.toString();
  const number = intValue(name);
  const asked = Object.entries(SYSCONF_PROCESSORS).some(([each, code]) => each === text || code === number);
  return asked ? hostSystem().processors : limitOf(SYSCONF, name);
}

function namesOf(table: Readonly<Record<string, readonly [number, number]>>): PyDict {
  const dict = new PyDict();
  for (const [name, [number]] of Object.entries(table)) dict.setStr(name, number);
  return dict;
}

export function limitNames(): Record<string, Value> {
  const sysconfNames = namesOf(SYSCONF);
  for (const [name, number] of Object.entries(SYSCONF_PROCESSORS)) sysconfNames.setStr(name, number);
  const confstrNames = new PyDict();
  confstrNames.setStr('CS_PATH', 0);
  return { sysconf_names: sysconfNames, pathconf_names: namesOf(PATHCONF), confstr_names: confstrNames };
}

function confstr(name: Value): Value {
  const isPath = name === 'CS_PATH' || name === 0;
  return isPath ? '/bin:/usr/bin' : raiseValueError('unrecognized configuration name');
}

// ### Signals and ends

function kill(pid: Value, signal: Value): null {
  const target = intArgument(pid);
  const number = intArgument(signal);
  // Other processes are none of the program's business.
  if (target !== hostSystem().processId) raiseSystemError(target > 1 ? 'ESRCH' : 'EPERM');
  deliverSignal(number);
  return null;
}

function exit(status: Value): never {
  return hostSystem().exit(intArgument(status) & 0xff);
}

const noChildren = (): never => raiseSystemError('ECHILD');

// Statuses of processes, as Linux packs them: a signal in the low bits, or an exit code above.
const signalIn = (status: number): number => status & 0x7f;
const isExited = (status: number): boolean => signalIn(status) === 0;
const isStopped = (status: number): boolean => (status & 0xff) === 0x7f;

function exitCodeOf(value: Value): number {
  const status = intArgument(value);
  if (isExited(status)) return (status >> 8) & 0xff;
  if (isStopped(status)) return raiseValueError(`process stopped by delivery of signal ${(status >> 8) & 0xff}`);
  if (signalIn(status) > 0) return -signalIn(status);
  return raiseValueError(`invalid wait status: ${status}`);
}

const statusFunction = (name: string, doc: string, of: (status: number) => Value): NativeSpec => ({
  name,
  signature: '(status)',
  doc,
  impl: (status: Value) => of(intArgument(status)),
});

// ### Devices

const major = (device: bigint): bigint => ((device >> 8n) & 0xfffn) | ((device >> 32n) & ~0xfffn);
const minor = (device: bigint): bigint => (device & 0xffn) | ((device >> 12n) & ~0xffn);

function makeDevice(majorValue: Value, minorValue: Value): number {
  const [x, y] = [BigInt(asIndex(majorValue)), BigInt(asIndex(minorValue))];
  return Number((y & 0xffn) | ((x & 0xfffn) << 8n) | ((y & ~0xffn) << 12n) | ((x & ~0xfffn) << 32n));
}

// ### The rest

function loadAverage(): Value {
  const load = hostSystem().loadAverage();
  if (load === null) return raise('OSError', 'Load averages are unobtainable');
  return makeTuple(load.map((each) => new PyFloat(each)));
}

function strerror(code: Value): Value {
  return errnoText(intArgument(code));
}

function loginName(): Value {
  const { environment } = hostSystem();
  const name = environment.LOGNAME ?? environment.USER;
  return name === undefined ? raiseSystemError('ENXIO') : makeStr(name);
}

function umask(mask: Value): number {
  const bits = intArgument(mask);
  return hostOperation(() => hostFiles().setModeMask(bits & 0o777));
}

function ttyname(descriptor: Value): Value {
  const file = descriptors().file(intArgument(descriptor));
  return file.isTerminal ? '/dev/tty' : raiseSystemError('ENOTTY');
}

const constant = (name: string, doc: string, of: (system: HostSystem) => Value): NativeSpec => ({
  name,
  signature: '()',
  doc,
  impl: () => of(hostSystem()),
});

const row = (name: string, signature: string, doc: string, impl: NativeSpec['impl']): NativeSpec => ({
  name,
  signature,
  doc,
  impl,
});

export const processFunctions: readonly NativeSpec[] = [
  statusFunction(
    'WCOREDUMP',
    'Return True if the process returning status was dumped to a core file.',
    (s) => (s & 0x80) !== 0,
  ),
  statusFunction('WEXITSTATUS', 'Return the process return code from status.', (s) => (s >> 8) & 0xff),
  statusFunction(
    'WIFCONTINUED',
    'Return True if a particular process was continued from a job control stop.',
    (s) => s === 0xffff,
  ),
  statusFunction(
    'WIFEXITED',
    'Return True if the process returning status exited via the exit() system call.',
    isExited,
  ),
  statusFunction(
    'WIFSIGNALED',
    'Return True if the process returning status was terminated by a signal.',
    (s) => !isExited(s) && !isStopped(s),
  ),
  statusFunction('WIFSTOPPED', 'Return True if the process returning status was stopped.', isStopped),
  statusFunction(
    'WSTOPSIG',
    'Return the signal that stopped the process that provided the status value.',
    (s) => (s >> 8) & 0xff,
  ),
  statusFunction('WTERMSIG', 'Return the signal that terminated the process that provided the status value.', signalIn),
  row('_create_environ', '()', 'Create the environment dictionary.', makeEnvironment),
  row('_exit', '(status)', 'Exit to the system with specified status, without normal exit processing.', exit),
  row('abort', '()', 'Abort the interpreter immediately.', () => hostSystem().exit(134)),
  row('confstr', '(name, /)', 'Return a string-valued system configuration variable.', confstr),
  constant('cpu_count', 'Return the number of logical CPUs in the system.', (system) => system.processors),
  row('ctermid', '()', 'Return the name of the controlling terminal for this process.', () => '/dev/tty'),
  row(
    'fpathconf',
    '(fd, name, /)',
    'Return the configuration limit name for the file descriptor fd.',
    (fd: Value, name: Value) => {
      descriptors().file(descriptorOf(fd));
      return limitOf(PATHCONF, name);
    },
  ),
  row('fstatvfs', '(fd, /)', 'Perform an fstatvfs system call on the given fd.', (fd: Value) => {
    descriptors().file(descriptorOf(fd));
    return spaceOf('/', null);
  }),
  constant('getegid', "Return the current process's effective group id.", ({ ids }) => ids.effectiveGroup),
  constant('geteuid', "Return the current process's effective user id.", ({ ids }) => ids.effectiveUser),
  constant('getgid', "Return the current process's group id.", ({ ids }) => ids.group),
  constant('getgroups', 'Return list of supplemental group IDs for the process.', ({ ids }) =>
    makeList([...ids.groups]),
  ),
  row('getloadavg', '()', 'Return average recent system load information.', loadAverage),
  row('getlogin', '()', 'Return the actual login name.', loginName),
  constant('getpgrp', 'Return the current process group id.', (system) => system.processId),
  constant('getpid', 'Return the current process id.', (system) => system.processId),
  constant('getppid', "Return the parent's process id.", (system) => system.parentId),
  constant('getuid', "Return the current process's user id.", ({ ids }) => ids.user),
  row('kill', '(pid, signal, /)', 'Kill a process with a signal.', kill),
  row('major', '(device, /)', 'Extracts a device major number from a raw device number.', (device: Value) =>
    Number(major(BigInt(asIndex(device)))),
  ),
  row(
    'makedev',
    '(major, minor, /)',
    'Composes a raw device number from the major and minor device numbers.',
    makeDevice,
  ),
  row('minor', '(device, /)', 'Extracts a device minor number from a raw device number.', (device: Value) =>
    Number(minor(BigInt(asIndex(device)))),
  ),
  row(
    'pathconf',
    '(path, name)',
    'Return the configuration limit name for the file or directory path.',
    (path: Value, name: Value) => {
      pathArgument('pathconf', 'path', path, { descriptor: true });
      return limitOf(PATHCONF, name);
    },
  ),
  row('putenv', '(name, value, /)', 'Change or add an environment variable.', putenv),
  row(
    'register_at_fork',
    '(*, before=<unrepresentable>, after_in_child=<unrepresentable>, after_in_parent=<unrepresentable>)',
    'Register callables to be called when forking a new process: there are none.',
    () => null,
  ),
  row('sched_getaffinity', '(pid, /)', 'Return the affinity of the process identified by pid.', () =>
    makeSet(Array.from({ length: hostSystem().processors }, (_, i) => i)),
  ),
  row('sched_yield', '()', 'Voluntarily relinquish the CPU.', () => null),
  row('statvfs', '(path)', 'Perform a statvfs system call on the given path.', statvfs),
  row('strerror', '(code, /)', 'Translate an error code to a message string.', strerror),
  row('sysconf', '(name, /)', 'Return an integer-valued system configuration variable.', sysconf),
  row('system', '(command)', 'Execute the command in a subshell: there are no processes.', () =>
    raiseSystemError('ENOSYS'),
  ),
  row('times', '()', 'Return a collection containing process timing information.', times),
  row('ttyname', '(fd, /)', "Return the name of the terminal device connected to 'fd'.", ttyname),
  row('umask', '(mask, /)', 'Set the current numeric umask and return the previous umask.', umask),
  row('uname', '()', 'Return an object identifying the current operating system.', uname),
  row('unsetenv', '(name, /)', 'Delete an environment variable.', unsetenv),
  row('wait', '()', 'Wait for completion of a child process: there is none.', noChildren),
  row('waitpid', '(pid, options, /)', 'Wait for completion of a given child process: there is none.', noChildren),
  row('waitstatus_to_exitcode', '(status)', 'Convert a wait status to an exit code.', exitCodeOf),
];
