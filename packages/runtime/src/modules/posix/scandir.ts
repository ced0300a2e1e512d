// scandir: the entries of a folder with what the system tells of them without being asked again. CPython:
// Modules/posixmodule.c DirEntry, ScandirIterator.

import { isThrown } from '../../errors/matches.js';
import type { DirectoryEntry, FileStatus } from '../../host.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import type { NativeSpec } from '../../object/native.js';
import { PyObject } from '../../object/object.js';
import { normalise, type Value } from '../../object/value.js';
import { repr } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { makeGenericAlias } from '../../types/generic-alias.js';
import { makeStr } from '../../types/wide-str.js';
import { hostFiles } from '../io/descriptors.js';
import { hostOperation } from '../io/errors.js';
import { flushFiles } from '../io/unwritten.js';
import { nameValue, type PathArgument, pathArgument } from './arguments.js';
import { folderPath } from './directories.js';
import { statResult } from './status.js';

const KIND_MASK = 0o170000;
const KINDS = { file: 0o100000, directory: 0o040000, link: 0o120000 } as const;

class PyDirEntry extends PyObject {
  readonly name: Value;
  readonly path: Value;
  private readonly place: string;
  private readonly kind: DirectoryEntry['kind'];
  private own: FileStatus | null = null;
  private target: FileStatus | null = null;

  constructor(entry: DirectoryEntry, folder: PathArgument, place: string) {
    super();
    const joined = folder.path.endsWith('/') ? `${folder.path}${entry.name}` : `${folder.path}/${entry.name}`;
    this.name = nameValue(entry.name, folder.isBytes);
    this.path = folder.descriptor === null ? nameValue(joined, folder.isBytes) : this.name;
    this.place = place;
    this.kind = entry.kind;
  }

  status(follows: boolean): FileStatus {
    const read = (follow: boolean): FileStatus =>
      hostOperation(() => hostFiles(this.path).status(this.place, follow), this.path);
    if (follows && this.kind === 'link') {
      this.target ??= read(true);
      return this.target;
    }
    this.own ??= read(false);
    return this.own;
  }

  /** Whether it is a file or folder; a link that leads nowhere is neither. */
  isKind(kind: 'file' | 'directory', follows: boolean): boolean {
    if (this.kind !== 'other' && (this.kind !== 'link' || !follows)) return this.kind === kind;
    try {
      return (this.status(follows).mode & KIND_MASK) === KINDS[kind];
    } catch (error) {
      if (isThrown(error, 'FileNotFoundError')) return false;
      throw error;
    }
  }

  get isLink(): boolean {
    return this.kind === 'other' ? (this.status(false).mode & KIND_MASK) === KINDS.link : this.kind === 'link';
  }
}

const follows = (value: Value | undefined): boolean => value === undefined || isTrue(value);

const entryMethods: readonly MethodSpec[] = [
  {
    name: '__class_getitem__',
    kind: 'class',
    signature: '($type, object, /)',
    doc: 'See PEP 585',
    impl: makeGenericAlias,
  },
  {
    name: '__fspath__',
    signature: '($self, /)',
    doc: 'The path of the entry.',
    impl: (self: PyDirEntry) => self.path,
  },
  {
    name: 'inode',
    signature: '($self, /)',
    doc: 'The number of the inode.',
    impl: (self: PyDirEntry) => normalise(self.status(false).inode),
  },
  {
    name: 'is_dir',
    signature: '($self, /, *, follow_symlinks=True)',
    doc: 'Whether it is a directory; asked once and kept.',
    impl: (self: PyDirEntry, follow?: Value) => self.isKind('directory', follows(follow)),
  },
  {
    name: 'is_file',
    signature: '($self, /, *, follow_symlinks=True)',
    doc: 'Whether it is a file; asked once and kept.',
    impl: (self: PyDirEntry, follow?: Value) => self.isKind('file', follows(follow)),
  },
  {
    name: 'is_junction',
    signature: '($self, /)',
    doc: 'Whether it is a junction, which only Windows has.',
    impl: () => false,
  },
  {
    name: 'is_symlink',
    signature: '($self, /)',
    doc: 'Whether it is a symbolic link; asked once and kept.',
    impl: (self: PyDirEntry) => self.isLink,
  },
  {
    name: 'stat',
    signature: '($self, /, *, follow_symlinks=True)',
    doc: 'The stat_result; asked once and kept.',
    impl: (self: PyDirEntry, follow?: Value) => statResult(self.status(follows(follow))),
  },
];

export const dirEntryType = defineType({
  name: 'DirEntry',
  module: 'posix',
  doc: '',
  instances: PyDirEntry,
  isBaseType: false,
  slots: { repr: (self) => makeStr(`<DirEntry ${repr((self as PyDirEntry).name)}>`) },
  methods: entryMethods,
  getset: [
    {
      name: 'name',
      doc: 'The name without the directory.',
      get: (self) => (self as PyDirEntry).name,
    },
    {
      name: 'path',
      doc: 'The name, after the path that scandir was given.',
      get: (self) => (self as PyDirEntry).path,
    },
  ],
});

// ### The iterator

class PyScandirIterator extends PyObject {
  private readonly entries: PyDirEntry[];
  private at = 0;
  constructor(entries: PyDirEntry[]) {
    super();
    this.entries = entries;
  }
  next(): PyDirEntry | undefined {
    return this.entries[this.at++];
  }
  close(): void {
    this.at = this.entries.length;
  }
}

const close = (self: PyScandirIterator): null => {
  self.close();
  return null;
};

defineType({
  name: 'ScandirIterator',
  module: 'posix',
  doc: '',
  instances: PyScandirIterator,
  isBaseType: false,
  slots: { iter: (self) => self, iterNext: (self) => (self as PyScandirIterator).next() },
  methods: [
    { name: '__enter__', signature: '($self, /)', doc: '', impl: (self: PyScandirIterator) => self },
    { name: '__exit__', signature: '($self, /, *args)', doc: '', impl: close },
    { name: 'close', signature: '($self, /)', doc: '', impl: close },
  ],
});

function scandir(path?: Value): Value {
  const argument = pathArgument('scandir', 'path', path ?? null, { descriptor: true, none: true });
  flushFiles();
  const folder = folderPath(argument);
  const entries = hostOperation(() => hostFiles(argument.value).entries(folder), argument.value);
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return new PyScandirIterator(entries.map((entry) => new PyDirEntry(entry, argument, base + entry.name)));
}

export const scandirFunction: NativeSpec = {
  name: 'scandir',
  signature: '(path=None)',
  doc: 'Iterate over what is in a directory, as DirEntry objects.',
  impl: scandir,
};
