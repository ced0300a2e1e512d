// Reading a zip file of Python modules: the directory at its end when it is opened, a module when it is asked for. Only what
// the build writes is understood (no encryption, no zip64), and it is checked as far as a wrong file shall be noticed.
// The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.

/** Where the bytes of a zip file come from. */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

/** Undoes raw deflate; `size` is that of the result. */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array;

interface Entry {
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of the local header, after which the data comes. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** The end record, its longest comment, and most directories. */
const TAIL = 0x1_ffff;

export class Archive {
  private readonly source: ByteSource;
  private readonly inflate: Inflate;
  private readonly entries: ReadonlyMap<string, Entry>;
  /** The names in each folder, '' for the outermost. */
  private readonly folders = new Map<string, string[]>();

  /** @throws Error when `source` is not a zip file */
  constructor(source: ByteSource, inflate: Inflate) {
    this.source = source;
    this.inflate = inflate;
    this.entries = readDirectory(source);
    for (const name of this.entries.keys()) this.addToFolder(name);
  }

  private addToFolder(path: string): void {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash);
    const siblings = this.folders.get(folder);
    const name = path.slice(slash + 1);
    if (siblings !== undefined) {
      siblings.push(name);
      return;
    }
    this.folders.set(folder, [name]);
    if (slash >= 0) this.addToFolder(folder);
  }

  isFile(path: string): boolean {
    return this.entries.has(path);
  }

  isDirectory(path: string): boolean {
    return this.folders.has(path);
  }

  /** The names in a folder, sorted. */
  list(path: string): string[] {
    return [...(this.folders.get(path) ?? [])].sort();
  }

  /** The content of a file, or null when there is none. */
  read(path: string): Uint8Array | null {
    const entry = this.entries.get(path);
    if (entry === undefined) return null;
    const header = view(this.source.read(entry.offset, LOCAL_SIZE));
    if (header.getUint32(0, true) !== LOCAL_SIGNATURE) throw new Error(`python314.zip: no entry for ${path}`);
    const start = entry.offset + LOCAL_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
    const data = this.source.read(start, entry.compressedSize);
    if (entry.method === STORED) return data;
    if (entry.method === DEFLATED) return this.inflate(data, entry.size);
    throw new Error(`python314.zip: ${path} is compressed by unknown method ${entry.method}`);
  }
}

function readDirectory(source: ByteSource): Map<string, Entry> {
  const tailStart = Math.max(0, source.size - TAIL);
  const tail = source.read(tailStart, source.size - tailStart);
  const end = view(tail);
  let at = tail.length - END_SIZE;
  while (at >= 0 && end.getUint32(at, true) !== END_SIGNATURE) at--;
  if (at < 0) throw new Error('python314.zip: this is not a zip file');
  const count = end.getUint16(at + 10, true);
  const size = end.getUint32(at + 12, true);
  const start = end.getUint32(at + 16, true);
  const bytes =
    start >= tailStart ? tail.subarray(start - tailStart, start - tailStart + size) : source.read(start, size);
  return parseDirectory(bytes, count);
}

function parseDirectory(bytes: Uint8Array, count: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const data = view(bytes);
  // One decoding for all names is a third of the work; they are ASCII, so offsets stay.
  const text = new TextDecoder('latin1').decode(bytes);
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (data.getUint32(at, true) !== ENTRY_SIGNATURE) throw new Error('python314.zip: its directory is damaged');
    const nameEnd = at + ENTRY_SIZE + data.getUint16(at + 28, true);
    entries.set(text.slice(at + ENTRY_SIZE, nameEnd), {
      method: data.getUint16(at + 10, true),
      compressedSize: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
    });
    at = nameEnd + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
