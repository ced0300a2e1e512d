// What a file system in memory is made of: files, folders and symbolic links, each with what `stat` tells of it.

import type { FileStatus } from '../host.js';

interface NodeStatus {
  readonly inode: bigint;
  mode: number;
  links: number;
  user: number;
  group: number;
  accessed: bigint;
  modified: bigint;
  changed: bigint;
}

export interface FileNode extends NodeStatus {
  readonly kind: 'file';
  /** Longer than `size` while it grows. */
  data: Uint8Array;
  size: number;
}

export interface DirectoryNode extends NodeStatus {
  readonly kind: 'directory';
  readonly entries: Map<string, Node>;
  /** Null for the root. */
  parent: DirectoryNode | null;
  /** True once it has been removed: nothing can be put into it. */
  isGone: boolean;
}

export interface LinkNode extends NodeStatus {
  readonly kind: 'link';
  readonly target: string;
}

export type Node = FileNode | DirectoryNode | LinkNode;

let nextInode = 2n;

export function makeNode(kind: 'file', mode: number, now: bigint): FileNode;
export function makeNode(kind: 'directory', mode: number, now: bigint): DirectoryNode;
export function makeNode(kind: 'link', mode: number, now: bigint): LinkNode;
export function makeNode(kind: Node['kind'], mode: number, now: bigint): Node {
  const status: NodeStatus = {
    inode: nextInode++,
    mode: mode & 0o7777,
    links: 1,
    user: 0,
    group: 0,
    accessed: now,
    modified: now,
    changed: now,
  };
  switch (kind) {
    case 'file':
      return { kind, ...status, data: new Uint8Array(0), size: 0 };
    case 'directory':
      return { kind, ...status, entries: new Map(), parent: null, isGone: false };
    case 'link':
      return { kind, ...status, target: '' };
  }
}

/** Notes that the content has changed. */
export function touch(node: Node, now: bigint): void {
  node.modified = now;
  node.changed = now;
}

const KIND_BITS = { file: 0o100000, directory: 0o040000, link: 0o120000 } as const;
const BLOCK = 512;

export function statusOfNode(node: Node): FileStatus {
  const size = node.kind === 'file' ? node.size : node.kind === 'link' ? node.target.length : 4096;
  const folders =
    node.kind === 'directory' ? 1 + [...node.entries.values()].filter((each) => each.kind === 'directory').length : 0;
  return {
    mode: KIND_BITS[node.kind] | node.mode,
    inode: node.inode,
    device: 1n,
    links: node.links + folders,
    user: node.user,
    group: node.group,
    size,
    accessed: node.accessed,
    modified: node.modified,
    changed: node.changed,
    blockSize: 4096,
    blocks: Math.ceil(size / BLOCK),
    special: 0n,
  };
}

/** Throws an error with the system's code, as hosts do. */
export function fail(code: string, path: string): never {
  throw Object.assign(new Error(`${code}: '${path}'`), { code });
}
