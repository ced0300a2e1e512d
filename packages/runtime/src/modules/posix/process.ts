// The process and the machine: ids, environment, times, limits. Other processes are in children.ts. CPython:
// Modules/posixmodule.c.

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
import { descriptorOf, encodedName, intArgument, pathArgument } from './arguments.js';
import { kill, system, wait, waitpid } from './children.js';
import { PATHCONF, SYSCONF, SYSCONF_PROCESSORS } from './constants.js';
import { hostSystem } from './host-system.js';

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
  doc: 'What uname returns.',
  fields: ['sysname', 'nodename', 'release', 'version', 'machine'],
  canConstruct: true,
});

export const timesResultType = defineStruct({
  module: 'posix',
  name: 'times_result',
  doc: 'What times returns.',
  fields: ['user', 'system', 'children_user', 'children_system', 'elapsed'],
  canConstruct: true,
});

export const statvfsResultType = defineStruct({
  module: 'os',
  name: 'statvfs_result',
  doc: 'What statvfs and fstatvfs return.',
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
  return argument.descriptor === null ? spaceOf(argument.path, argument.value) : spaceOfOpen(argument.descriptor, path);
}

/** Hosts do not tell on which file system an open file is: the root's. */
function spaceOfOpen(descriptor: number, name: Value): Value {
  if (!descriptors().isOpen(descriptor)) raiseSystemError('EBADF', name);
  return spaceOf(descriptors().folder(descriptor) ?? '/', name);
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

function exit(status: Value): never {
  return hostSystem().exit(intArgument(status) & 0xff);
}

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
  statusFunction('WCOREDUMP', 'Whether the process of this status left a core dump.', (s) => (s & 0x80) !== 0),
  statusFunction('WEXITSTATUS', 'The exit code in the status of a process.', (s) => (s >> 8) & 0xff),
  statusFunction(
    'WIFCONTINUED',
    'Whether the process of this status goes on after it was stopped.',
    (s) => s === 0xffff,
  ),
  statusFunction('WIFEXITED', 'Whether the process of this status ended by itself.', isExited),
  statusFunction(
    'WIFSIGNALED',
    'Whether a signal ended the process of this status.',
    (s) => !isExited(s) && !isStopped(s),
  ),
  statusFunction('WIFSTOPPED', 'Whether the process of this status is stopped.', isStopped),
  statusFunction(
    'WSTOPSIG',
    'The number of the signal that stopped the process of this status.',
    (s) => (s >> 8) & 0xff,
  ),
  statusFunction('WTERMSIG', 'The number of the signal that ended the process of this status.', signalIn),
  row('_create_environ', '()', 'The environment variables as a dict of bytes.', makeEnvironment),
  row('_exit', '(status)', 'End the process at once: nothing is flushed, no handler runs.', exit),
  row('abort', '()', 'End the process with SIGABRT.', () => hostSystem().exit(134)),
  row('confstr', '(name, /)', 'The text of a setting of the system, by name or number.', confstr),
  constant('cpu_count', 'The number of processors, or None.', (system) => system.processors),
  row('ctermid', '()', 'The file of the terminal that controls the process.', () => '/dev/tty'),
  row('fpathconf', '(fd, name, /)', 'A limit that holds for an open file.', (fd: Value, name: Value) => {
    descriptors().file(descriptorOf(fd));
    return limitOf(PATHCONF, name);
  }),
  row('fstatvfs', '(fd, /)', 'Facts about the file system of an open file.', (fd: Value) =>
    spaceOfOpen(descriptorOf(fd), null),
  ),
  constant('getegid', "Return the current process's effective group id.", ({ ids }) => ids.effectiveGroup),
  constant('geteuid', "Return the current process's effective user id.", ({ ids }) => ids.effectiveUser),
  constant('getgid', 'The group of the process.', ({ ids }) => ids.group),
  constant('getgroups', 'Return list of supplemental group IDs for the process.', ({ ids }) =>
    makeList([...ids.groups]),
  ),
  row('getloadavg', '()', 'How busy the system was in the last 1, 5 and 15 minutes.', loadAverage),
  row('getlogin', '()', 'Return the actual login name.', loginName),
  constant('getpgrp', 'The process group that this process is in.', (system) => system.processId),
  constant('getpid', 'Return the current process id.', (system) => system.processId),
  constant('getppid', 'The number of the process that started this one.', (system) => system.parentId),
  constant('getuid', 'The user of the process.', ({ ids }) => ids.user),
  row('kill', '(pid, signal, /)', 'Kill a process with a signal.', kill),
  row('major', '(device, /)', 'The major number in the number of a device.', (device: Value) =>
    Number(major(BigInt(asIndex(device)))),
  ),
  row('makedev', '(major, minor, /)', 'The number of a device from its major and minor number.', makeDevice),
  row('minor', '(device, /)', 'The minor number in the number of a device.', (device: Value) =>
    Number(minor(BigInt(asIndex(device)))),
  ),
  row('pathconf', '(path, name)', 'A limit that holds for a path.', (path: Value, name: Value) => {
    pathArgument('pathconf', 'path', path, { descriptor: true });
    return limitOf(PATHCONF, name);
  }),
  row('putenv', '(name, value, /)', 'Set a variable in the environment of the process, not in os.environ.', putenv),
  row(
    'register_at_fork',
    '(*, before=<unrepresentable>, after_in_child=<unrepresentable>, after_in_parent=<unrepresentable>)',
    'Register callables to be called when forking a new process: there are none.',
    () => null,
  ),
  row('sched_getaffinity', '(pid, /)', 'Return the affinity of the process identified by pid.', () =>
    makeSet(Array.from({ length: hostSystem().processors }, (_, i) => i)),
  ),
  row('sched_yield', '()', 'Let other processes run.', () => null),
  row('statvfs', '(path)', 'Facts about the file system that a path is in.', statvfs),
  row('strerror', '(code, /)', 'The message of an error number.', strerror),
  row('sysconf', '(name, /)', 'The number of a setting of the system, by name or number.', sysconf),
  row('system', '(command)', 'Execute the command in a subshell.', system),
  row('times', '()', 'Times of the process and its children, in seconds.', times),
  row('ttyname', '(fd, /)', 'The file of the terminal behind a descriptor.', ttyname),
  row('umask', '(mask, /)', 'Set which permissions new files do not get; returns what it was.', umask),
  row('uname', '()', 'Names of the system and of the machine.', uname),
  row('unsetenv', '(name, /)', 'Take a variable out of the environment of the process.', unsetenv),
  row('wait', '()', 'Wait for completion of a child process.', wait),
  row('waitpid', '(pid, options, /)', 'Wait for completion of a given child process.', waitpid),
  row('waitstatus_to_exitcode', '(status)', 'The exit code in a status, negative for a signal.', exitCodeOf),
];
