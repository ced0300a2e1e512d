// A file system in memory, for hosts that have none or give programs none of theirs: folders, files, symbolic and hard links,
// permissions as far as one user meets them. `@heddle/runtime/memory-files`; hosts get it from `@heddle/interpreter/memory-files`.

import type { DirectoryEntry, FileStatus, FileSystemSpace, HostFile, HostFiles } from '../host.js';
import { MemoryFile } from './memory-file.js';
import {
  type DirectoryNode,
  type FileNode,
  fail,
  type LinkNode,
  makeNode,
  type Node,
  statusOfNode,
  touch,
} from './memory-nodes.js';

const O_CREAT = 0o100;
const O_EXCL = 0o200;
const O_TRUNC = 0o1000;
const O_DIRECTORY = 0o200000;
const O_NOFOLLOW = 0o400000;

/** As many as Linux follows. */
const MOST_LINKS = 40;
const LONGEST_NAME = 255;

/** Where a path leads: the folder, the name in it, and what stands there (undefined for nothing). */
interface Place {
  readonly parent: DirectoryNode;
  readonly name: string;
  readonly node: Node | undefined;
}

export interface MemoryFilesOptions {
  /** Nanoseconds since the epoch, for the times of files. Default: they stay zero. */
  readonly now?: () => bigint;
}

class MemoryFiles implements HostFiles {
  private readonly now: () => bigint;
  private readonly root: DirectoryNode;
  private directory: DirectoryNode;
  private mask = 0o022;

  constructor({ now = () => 0n }: MemoryFilesOptions) {
    this.now = now;
    this.root = makeNode('directory', 0o755, now());
    this.directory = this.root;
  }

  // ### Paths

  /** Follows `path`; `follows` says whether a link at its end is followed. */
  private find(path: string, follows: boolean): Place {
    if (path === '') return fail('ENOENT', path);
    let links = 0;
    const walk = (from: DirectoryNode, text: string): Place => {
      let at: Place = { parent: from.parent ?? from, name: '', node: text.startsWith('/') ? this.root : from };
      const parts = text.split('/').filter((part) => part !== '' && part !== '.');
      const mustBeFolder = /\/\.?$/.test(text);
      for (let i = 0; i < parts.length; i++) {
        const folder = requireDirectory(at.node, path);
        const isLast = i === parts.length - 1;
        at = this.step(folder, parts[i]!, path);
        if (at.node?.kind !== 'link' || (isLast && !follows && !mustBeFolder)) continue;
        if (++links > MOST_LINKS) return fail('ELOOP', path);
        const target = walk(folder, at.node.target);
        // A file is made where a link that leads nowhere points.
        at = target;
      }
      if (mustBeFolder && at.node !== undefined) requireDirectory(at.node, path);
      return at;
    };
    return walk(this.directory, path);
  }

  private step(folder: DirectoryNode, name: string, path: string): Place {
    if (name.length > LONGEST_NAME) return fail('ENAMETOOLONG', path);
    if ((folder.mode & 0o111) === 0) return fail('EACCES', path);
    if (name === '..') return { parent: folder, name, node: folder.parent ?? folder };
    return { parent: folder, name, node: folder.entries.get(name) };
  }

  private node(path: string, follows = true): Node {
    return this.find(path, follows).node ?? fail('ENOENT', path);
  }

  /** Where something new can be put. */
  private freePlace(path: string): Place {
    const place = this.find(path, false);
    return place.node === undefined ? place : fail('EEXIST', path);
  }

  private put({ parent, name }: Place, node: Node, path: string): void {
    if (parent.isGone) return fail('ENOENT', path);
    if ((parent.mode & 0o200) === 0) return fail('EACCES', path);
    parent.entries.set(name, node);
    if (node.kind === 'directory') node.parent = parent;
    touch(parent, this.now());
  }

  private take({ parent, name }: Place, path: string): void {
    if ((parent.mode & 0o200) === 0) return fail('EACCES', path);
    parent.entries.delete(name);
    touch(parent, this.now());
  }

  // ### Whole files

  read(path: string): Uint8Array | null {
    const node = this.lookup(path);
    if (node === undefined) return null;
    return node.kind === 'file' ? node.data.slice(0, node.size) : fail('EISDIR', path);
  }

  isFile(path: string): boolean {
    return this.lookup(path)?.kind === 'file';
  }
  isDirectory(path: string): boolean {
    return this.lookup(path)?.kind === 'directory';
  }

  private lookup(path: string): Node | undefined {
    try {
      return this.find(path === '' ? '.' : path, true).node;
    } catch {
      return undefined;
    }
  }

  list(path: string): string[] {
    const folder = requireDirectory(this.node(path === '' ? '.' : path), path);
    if ((folder.mode & 0o444) === 0) return fail('EACCES', path);
    return [...folder.entries.keys()].sort();
  }

  entries(path: string): DirectoryEntry[] {
    const folder = requireDirectory(this.node(path), path);
    return this.list(path).map((name) => ({ name, kind: folder.entries.get(name)!.kind }));
  }

  // ### Opening

  open(path: string, flags: number, mode: number): HostFile {
    const creates = (flags & O_CREAT) !== 0;
    const isExclusive = creates && (flags & O_EXCL) !== 0;
    const place = this.find(path, !isExclusive && (flags & O_NOFOLLOW) === 0);
    if (place.node !== undefined && isExclusive) return fail('EEXIST', path);
    if (place.node === undefined && !creates) return fail('ENOENT', path);
    const node = place.node ?? this.makeFile(place, mode, path);
    if (node.kind === 'link') return fail('ELOOP', path);
    const access = flags & 3;
    if (node.kind === 'directory' && (access !== 0 || creates)) return fail('EISDIR', path);
    if (node.kind === 'file' && (flags & O_DIRECTORY) !== 0) return fail('ENOTDIR', path);
    const wanted = access === 0 ? 0o444 : access === 1 ? 0o222 : 0o666;
    if (place.node !== undefined && (node.mode & wanted) === 0) return fail('EACCES', path);
    if (node.kind === 'file' && (flags & O_TRUNC) !== 0) {
      node.size = 0;
      touch(node, this.now());
    }
    return new MemoryFile(node, flags, this.now);
  }

  private makeFile(place: Place, mode: number, path: string): FileNode {
    if (path.endsWith('/')) return fail('EISDIR', path);
    const node = makeNode('file', mode & ~this.mask, this.now());
    this.put(place, node, path);
    return node;
  }

  // ### Folders and names

  status(path: string, follows: boolean): FileStatus {
    return statusOfNode(this.node(path, follows));
  }

  access(path: string, mode: number): boolean {
    const node = this.lookup(path);
    if (node === undefined) return false;
    return (((node.mode >> 6) | (node.mode >> 3) | node.mode) & mode) === mode;
  }

  makeDirectory(path: string, mode: number): void {
    this.put(this.freePlace(path), makeNode('directory', mode & ~this.mask, this.now()), path);
  }

  removeDirectory(path: string): void {
    const place = this.find(path, false);
    if (place.node === undefined) return fail('ENOENT', path);
    const folder = requireDirectory(place.node, path);
    if (/(^|\/)\.\/*$/.test(path)) return fail('EINVAL', path);
    if (folder.entries.size > 0 || place.name === '..') return fail('ENOTEMPTY', path);
    if (folder === this.root) return fail('EBUSY', path);
    folder.isGone = true;
    this.take(place, path);
  }

  remove(path: string): void {
    const place = this.find(path, false);
    const { node } = place;
    if (node === undefined) return fail('ENOENT', path);
    if (node.kind === 'directory') return fail('EISDIR', path);
    node.links--;
    this.take(place, path);
  }

  rename(from: string, to: string): void {
    const source = this.find(from, false);
    const target = this.find(to, false);
    const { node } = source;
    if (node === undefined) return fail('ENOENT', from);
    if (node === target.node) return;
    if (node.kind === 'directory') this.checkFolderMove(node, target, to);
    else if (target.node?.kind === 'directory') return fail('EISDIR', to);
    this.take(source, from);
    if (target.node?.kind === 'directory') target.node.isGone = true;
    this.put(target, node, to);
  }

  private checkFolderMove(node: DirectoryNode, target: Place, to: string): void {
    if (target.node !== undefined && target.node.kind !== 'directory') return fail('ENOTDIR', to);
    if (target.node !== undefined && target.node.entries.size > 0) return fail('ENOTEMPTY', to);
    for (let at: DirectoryNode | null = target.parent; at !== null; at = at.parent)
      if (at === node) return fail('EINVAL', to);
  }

  link(from: string, to: string, follows: boolean): void {
    const node = this.node(from, follows);
    if (node.kind === 'directory') return fail('EPERM', from);
    this.put(this.freePlace(to), node, to);
    node.links++;
  }

  symlink(target: string, path: string): void {
    if (target === '') return fail('ENOENT', path);
    const node: LinkNode = { ...makeNode('link', 0o777, this.now()), target };
    this.put(this.freePlace(path), node, path);
  }

  readLink(path: string): string {
    const node = this.node(path, false);
    return node.kind === 'link' ? node.target : fail('EINVAL', path);
  }

  // ### Attributes

  truncate(path: string, size: number): void {
    const node = this.node(path);
    if (node.kind !== 'file') return fail('EISDIR', path);
    new MemoryFile(node, 2, this.now).truncate(size);
  }

  setMode(path: string, mode: number, follows: boolean): void {
    const node = this.node(path, follows);
    if (node.kind === 'link') return fail('ENOTSUP', path);
    node.mode = mode & 0o7777;
    node.changed = this.now();
  }

  setOwner(path: string, user: number, group: number, follows: boolean): void {
    const node = this.node(path, follows);
    if (user >= 0) node.user = user;
    if (group >= 0) node.group = group;
  }

  setTimes(path: string, accessed: bigint, modified: bigint, follows: boolean): void {
    Object.assign(this.node(path, follows), { accessed, modified, changed: this.now() });
  }

  /** As much as there may be: nobody counts. */
  space(path: string): FileSystemSpace {
    this.node(path);
    return { blockSize: 4096, blocks: 2 ** 20, free: 2 ** 19, available: 2 ** 19, files: 2 ** 20, freeFiles: 2 ** 19 };
  }

  currentDirectory(): string {
    let path = '';
    for (let at = this.directory; at.parent !== null; at = at.parent) {
      const name = [...at.parent.entries].find(([, node]) => node === at)?.[0];
      if (name === undefined) return fail('ENOENT', '.');
      path = `/${name}${path}`;
    }
    return path === '' ? '/' : path;
  }

  changeDirectory(path: string): void {
    this.directory = requireDirectory(this.node(path), path);
  }

  setModeMask(mask: number): number {
    const old = this.mask;
    this.mask = mask & 0o777;
    return old;
  }
}

function requireDirectory(node: Node | undefined, path: string): DirectoryNode {
  if (node === undefined) return fail('ENOENT', path);
  return node.kind === 'directory' ? node : fail('ENOTDIR', path);
}

/** An empty file system; `files` are put into it, by their paths. */
export function createMemoryFiles(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: MemoryFilesOptions = {},
): HostFiles {
  const system = new MemoryFiles(options);
  for (const [path, content] of Object.entries(files)) {
    makeParents(system, path);
    const file = system.open(path, O_CREAT | O_TRUNC | 1, 0o666);
    file.write(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  return system;
}

// All hosts have it; TypeScript's library for the language alone does not know it.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

function makeParents(system: HostFiles, path: string): void {
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    if (!system.isDirectory(folder)) system.makeDirectory(folder, 0o777);
  }
}
