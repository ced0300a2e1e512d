// What is known about files: stat and its kin, permissions, owners, times. CPython: Modules/posixmodule.c
// _pystat_fromstructstat, os_utime_impl …

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { FileStatus } from '../../host.js';
import { currentState } from '../../importlib/state.js';
import type { NativeSpec } from '../../object/native.js';
import { typeName } from '../../object/type.js';
import { normalise, type Value } from '../../object/value.js';
import { asIndex, hasIndex } from '../../protocols/index.js';
import { divmod } from '../../protocols/number.js';
import { isTrue } from '../../protocols/truth.js';
import { PyFloat } from '../../types/float.js';
import { defineStruct, makeStructSequence } from '../../types/struct-sequence.js';
import { PyTuple } from '../../types/tuple.js';
import { descriptors, hostFiles } from '../io/descriptors.js';
import { hostOperation, raiseSystemError } from '../io/errors.js';
import { flushFiles } from '../io/unwritten.js';
import { nanosecondsOf } from '../time/nanoseconds.js';
import { descriptorOf, intArgument, type PathArgument, pathArgument, pathAt, refuseDescriptor } from './arguments.js';

// ### stat_result

const TIMES = ['st_atime', 'st_mtime', 'st_ctime'];

export const statResultType = defineStruct({
  module: 'os',
  name: 'stat_result',
  doc: 'What stat, fstat and lstat return.',
  fields: ['st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size'],
  unnamed: 3,
  hidden: [...TIMES, ...TIMES.map((name) => `${name}_ns`), 'st_blksize', 'st_blocks', 'st_rdev'],
  canConstruct: true,
  // Times that were not given are those of the items.
  complete: (items, hidden) => hidden.map((value, i) => value ?? (i < 3 ? items[7 + i]! : null)),
});

const NANOSECONDS = 1_000_000_000n;

const wholeSeconds = (time: bigint): bigint =>
  (time - (((time % NANOSECONDS) + NANOSECONDS) % NANOSECONDS)) / NANOSECONDS;

function seconds(time: bigint): PyFloat {
  const whole = wholeSeconds(time);
  return new PyFloat(Number(whole) + 1e-9 * Number(time - whole * NANOSECONDS));
}

export function statResult(status: FileStatus): Value {
  const times = [status.accessed, status.modified, status.changed];
  return makeStructSequence(
    statResultType,
    [
      status.mode,
      normalise(status.inode),
      normalise(status.device),
      status.links,
      status.user,
      status.group,
      status.size,
      ...times.map((time) => normalise(wholeSeconds(time))),
    ],
    [...times.map(seconds), ...times.map(normalise), status.blockSize, status.blocks, normalise(status.special)],
  );
}

// ### Asking

/** The status of a path or descriptor. */
export function statusOf(path: PathArgument, follows: boolean): FileStatus {
  flushFiles();
  const { descriptor } = path;
  if (descriptor !== null) {
    if (!descriptors().isOpen(descriptor)) raiseSystemError('EBADF', path.value);
    return hostOperation(() => descriptors().file(descriptor).status(), path.value);
  }
  return hostOperation(() => hostFiles(path.value).status(path.path, follows), path.value);
}

const isSet = (value: Value | undefined): boolean => value === undefined || isTrue(value);

function stat(path: Value, directory?: Value, follow?: Value): Value {
  const argument = pathArgument('stat', 'path', path, { descriptor: true });
  const follows = isSet(follow);
  if (directory !== undefined && directory !== null) refuseDescriptor('stat', argument, 'dir_fd');
  if (!follows) refuseDescriptor('stat', argument, 'follow_symlinks');
  return statResult(statusOf(pathAt(argument, directory), follows));
}

function lstat(path: Value, directory?: Value): Value {
  return statResult(statusOf(pathAt(pathArgument('lstat', 'path', path), directory), false));
}

function fstat(descriptor: Value): Value {
  const number = descriptorOf(descriptor);
  flushFiles();
  return statResult(hostOperation(() => descriptors().file(number).status()));
}

function access(path: Value, modeValue: Value, directory?: Value, _effective?: Value, follow?: Value): boolean {
  const argument = pathAt(pathArgument('access', 'path', path), directory);
  const mode = intArgument(modeValue);
  flushFiles();
  const files = currentState().host.files;
  if (files === null) return false;
  if (isSet(follow)) return files.access(argument.path, mode);
  try {
    return (files.status(argument.path, false).mode & (mode << 6)) === mode << 6;
  } catch {
    return false;
  }
}

// ### Changing

function chmod(path: Value, modeValue: Value, directory?: Value, follow?: Value): null {
  const argument = pathAt(pathArgument('chmod', 'path', path, { descriptor: true }), directory);
  const mode = intArgument(modeValue);
  if (!isSet(follow) && argument.descriptor === null) refuseLink(argument, directory ?? null);
  change(
    argument,
    (file) => file.setMode(mode),
    (name) => hostFiles(argument.value).setMode(name, mode, true),
  );
  return null;
}

const KIND_MASK = 0o170000;
const LINK_KIND = 0o120000;

/** A symbolic link has no mode of its own. */
function refuseLink(path: PathArgument, directory: Value): void {
  if ((statusOf(path, false).mode & KIND_MASK) !== LINK_KIND) return;
  if (directory !== null) raiseValueError('chmod: cannot use dir_fd and follow_symlinks together');
  raise('NotImplementedError', 'chmod: follow_symlinks unavailable on this platform');
}

function fchmod(descriptor: Value, mode: Value): null {
  const number = descriptorOf(descriptor);
  const bits = intArgument(mode);
  hostOperation(() => descriptors().file(number).setMode(bits));
  return null;
}

function chown(path: Value, user: Value, group: Value, directory?: Value, follow?: Value): null {
  const argument = pathAt(pathArgument('chown', 'path', path, { descriptor: true }), directory);
  const [uid, gid] = [ownerArgument('uid', user), ownerArgument('gid', group)];
  if (argument.descriptor !== null) return fchownNumber(argument.descriptor, uid, gid);
  hostOperation(() => hostFiles(argument.value).setOwner(argument.path, uid, gid, isSet(follow)), argument.value);
  return null;
}

const LARGEST_LONG = 2n ** 63n - 1n;

/** The number of a user or group; -1 leaves it as it is. CPython: Modules/posixmodule.c _Py_Uid_Converter. */
function ownerArgument(what: string, value: Value): number {
  if (!hasIndex(value)) return raiseTypeError(`${what} should be integer, not ${typeName(value)}`);
  const number = asIndex(value);
  if (number > LARGEST_LONG) raiseOverflowError(`${what} is greater than maximum`);
  // What fits a long but no uid_t is thought to be too small.
  if (number < -1 || number > 0xffffffff) raiseOverflowError(`${what} is less than minimum`);
  return Number(number);
}

/** Hosts have no way to give an open file away; what changes nothing is done. */
function fchownNumber(descriptor: number, user: number, group: number): null {
  const { user: oldUser, group: oldGroup } = hostOperation(() => descriptors().file(descriptor).status());
  if ((user >= 0 && user !== oldUser) || (group >= 0 && group !== oldGroup)) raiseSystemError('EPERM');
  return null;
}

function change(
  { value, path, descriptor }: PathArgument,
  ofFile: (file: ReturnType<ReturnType<typeof descriptors>['file']>) => void,
  ofPath: (path: string) => void,
): void {
  flushFiles();
  if (descriptor === null) hostOperation(() => ofPath(path), value);
  else {
    if (!descriptors().isOpen(descriptor)) raiseSystemError('EBADF', value);
    hostOperation(() => ofFile(descriptors().file(descriptor)), value);
  }
}

// ### utime

function utime(path: Value, times?: Value, ns?: Value, directory?: Value, follow?: Value): null {
  const argument = pathArgument('utime', 'path', path, { descriptor: true });
  const [accessed, modified] = utimeArguments(times, ns);
  if (directory !== undefined && directory !== null) refuseDescriptor('utime', argument, 'dir_fd');
  if (!isSet(follow)) refuseDescriptor('utime', argument, 'follow_symlinks');
  const target = pathAt(argument, directory);
  change(
    target,
    (file) => file.setTimes(accessed, modified),
    (name) => hostFiles(target.value).setTimes(name, accessed, modified, isSet(follow)),
  );
  return null;
}

function utimeArguments(times: Value | undefined, ns: Value | undefined): readonly [bigint, bigint] {
  const hasTimes = times !== undefined && times !== null;
  if (hasTimes && ns !== undefined) raiseValueError("utime: you may specify either 'times' or 'ns' but not both");
  if (hasTimes) {
    if (!(times instanceof PyTuple) || times.items.length !== 2)
      return raiseTypeError("utime: 'times' must be either a tuple of two ints or None");
    return [nanosecondsOf(times.items[0]!, 'floor'), nanosecondsOf(times.items[1]!, 'floor')];
  }
  if (ns !== undefined) {
    if (!(ns instanceof PyTuple) || ns.items.length !== 2)
      return raiseTypeError("utime: 'ns' must be a tuple of two ints");
    return [nanosecondPart(ns.items[0]!), nanosecondPart(ns.items[1]!)];
  }
  const now = currentNanoseconds();
  return [now, now];
}

/** CPython: split_py_long_to_s_and_ns, which asks for divmod first. */
function nanosecondPart(value: Value): bigint {
  const parts = divmod(value, 1_000_000_000);
  if (!(parts instanceof PyTuple) || parts.items.length !== 2) return raiseTypeError('divmod() must return a 2-tuple');
  const [whole, rest] = parts.items as [Value, Value];
  return BigInt(asIndex(whole)) * NANOSECONDS + BigInt(asIndex(rest));
}

function currentNanoseconds(): bigint {
  const { now } = currentState().host;
  return now === null ? 0n : BigInt(Math.round(now() * 1e6)) * 1000n;
}

// ### Table

const STAT_OPTIONS = '*, dir_fd=None, follow_symlinks=True';

export const statusFunctions: readonly NativeSpec[] = [
  {
    name: 'access',
    signature: '(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)',
    doc: 'Whether the user may do what mode says with a path.',
    impl: access,
  },
  {
    name: 'chmod',
    signature: `(path, mode, ${STAT_OPTIONS})`,
    doc: 'Set the permissions of a path.',
    impl: chmod,
  },
  {
    name: 'chown',
    signature: `(path, uid, gid, ${STAT_OPTIONS})`,
    doc: 'Set user and group of a path.',
    impl: chown,
  },
  {
    name: 'fchmod',
    signature: '(fd, mode)',
    doc: 'Set the permissions of an open file.',
    impl: fchmod,
  },
  {
    name: 'fchown',
    signature: '(fd, uid, gid)',
    doc: 'Set user and group of an open file.',
    impl: (fd: Value, user: Value, group: Value) =>
      fchownNumber(descriptorOf(fd), ownerArgument('uid', user), ownerArgument('gid', group)),
  },
  {
    name: 'fstat',
    signature: '(fd)',
    doc: 'Facts about an open file.',
    impl: fstat,
  },
  {
    name: 'lchown',
    signature: '(path, uid, gid)',
    doc: 'Set user and group of a path.',
    impl: (path: Value, user: Value, group: Value) => chown(path, user, group, undefined, false),
  },
  {
    name: 'lstat',
    signature: '(path, *, dir_fd=None)',
    doc: 'Facts about a path; of a link itself, not of what it points to.',
    impl: lstat,
  },
  {
    name: 'stat',
    signature: `(path, ${STAT_OPTIONS})`,
    doc: 'Facts about a path.',
    impl: stat,
  },
  {
    name: 'utime',
    signature: '(path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)',
    doc: 'Set when a path was read and changed last.',
    impl: utime,
  },
];
