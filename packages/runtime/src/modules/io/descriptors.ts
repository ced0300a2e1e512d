// File descriptors: the small numbers under which an interpreter's open files are known, as a POSIX kernel keeps them. The
// host knows files as objects (HostFile); several numbers may stand for one (`dup`).

import type { Host, HostFile, HostFiles } from '../../host.js';
import { currentState } from '../../importlib/state.js';
import type { NativeState } from '../../object/native-state.js';
import type { Value } from '../../object/value.js';
import { hostOperation, raiseSystemError } from './errors.js';
import { isDirectoryMode } from './open-flags.js';
import { makeStandardFiles } from './standard-files.js';

/** An open file, shared by the descriptors that stand for it. */
class OpenFile {
  readonly file: HostFile;
  /** Where it was opened, when that is known: a folder's descriptor serves as the start of paths. */
  readonly path: string | null;
  descriptors = 1;
  isBlocking = true;
  constructor(file: HostFile, path: string | null) {
    this.file = file;
    this.path = path;
  }
}

interface Entry {
  readonly open: OpenFile;
  isInheritable: boolean;
}

/** As many as Linux lets a process have. */
const MOST_DESCRIPTORS = 1_048_576;

export class Descriptors {
  private readonly entries: (Entry | undefined)[];

  constructor(host: Host) {
    const { stdin, stdout, stderr } = host.standardFiles ?? makeStandardFiles(host);
    this.entries = [stdin, stdout, stderr].map((file) => ({
      open: new OpenFile(file, null),
      isInheritable: true,
    }));
  }

  private entry(descriptor: number): Entry {
    return this.entries[descriptor] ?? raiseSystemError('EBADF');
  }

  /** The file that a descriptor stands for. OSError when there is none. */
  file(descriptor: number): HostFile {
    return this.entry(descriptor).open.file;
  }

  isOpen(descriptor: number): boolean {
    return this.entries[descriptor] !== undefined;
  }

  /** The lowest free number, which from now on stands for `file`. */
  add(file: HostFile, path: string | null = null): number {
    return this.place({ open: new OpenFile(file, path), isInheritable: false }, 0);
  }

  /** The path of the folder that a descriptor stands for, null when it stands for something else. */
  folder(descriptor: number): string | null {
    const { file, path } = this.entry(descriptor).open;
    return isDirectoryMode(file.status().mode) ? path : null;
  }

  private place(entry: Entry, from: number): number {
    let descriptor = from;
    while (this.entries[descriptor] !== undefined) descriptor++;
    if (descriptor >= MOST_DESCRIPTORS) raiseSystemError('EMFILE');
    this.entries[descriptor] = entry;
    return descriptor;
  }

  close(descriptor: number): void {
    const { open } = this.entry(descriptor);
    this.entries[descriptor] = undefined;
    if (--open.descriptors === 0) hostOperation(() => open.file.close());
  }

  /** Another number for the same file: the lowest free one. */
  duplicate(descriptor: number): number {
    const { open } = this.entry(descriptor);
    const copy = this.place({ open, isInheritable: false }, 0);
    open.descriptors++;
    return copy;
  }

  /** Lets `target` stand for the same file, whatever it was before. */
  duplicateTo(descriptor: number, target: number, isInheritable: boolean): void {
    const { open } = this.entry(descriptor);
    if (target < 0 || target >= MOST_DESCRIPTORS) raiseSystemError('EBADF');
    if (target === descriptor) return;
    if (this.isOpen(target)) this.close(target);
    open.descriptors++;
    while (this.entries.length < target) this.entries.push(undefined);
    this.entries[target] = { open, isInheritable };
  }

  /** The descriptors that stand for something, in order. */
  numbers(): number[] {
    return this.entries.flatMap((entry, descriptor) => (entry === undefined ? [] : [descriptor]));
  }

  isInheritable(descriptor: number): boolean {
    return this.entry(descriptor).isInheritable;
  }
  setInheritable(descriptor: number, isInheritable: boolean): void {
    this.entry(descriptor).isInheritable = isInheritable;
  }
  isBlocking(descriptor: number): boolean {
    return this.entry(descriptor).open.isBlocking;
  }
  setBlocking(descriptor: number, isBlocking: boolean): void {
    this.entry(descriptor).open.isBlocking = isBlocking;
  }
}

const tables = new WeakMap<NativeState, Descriptors>();

/** The descriptors of the running interpreter. */
export function descriptors(): Descriptors {
  const state = currentState();
  let table = tables.get(state);
  if (table === undefined) {
    table = new Descriptors(state.host);
    tables.set(state, table);
  }
  return table;
}

/** The host's file system. OSError when the program has been given none. */
export function hostFiles(filename: Value = null): HostFiles {
  return currentState().host.files ?? raiseSystemError('EACCES', filename);
}
