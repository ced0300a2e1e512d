// Taking a zip file apart into its compressed entries and putting entries together to one. For the build only: the library
// itself reads its archive through archive.ts.

import { gzipSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Compressed. */
  readonly data: Uint8Array;
  /** Of the content. */
  readonly size: number;
  readonly checksum: number;
}

const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_SIGNATURE = 0x04034b50;
/** Version of the format that a reader must understand: 2.0, deflate. */
const VERSION = 20;
/** 1 January 1980, midnight: the same input gives the same file. */
const DATE = 0x21;

export function readEntries(file: Buffer): ZipEntry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    const nameLength = file.readUInt16LE(at + 28);
    const compressedSize = file.readUInt32LE(at + 20);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    entries.push({
      name: file.toString('latin1', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      data: file.subarray(start, start + compressedSize),
      size: file.readUInt32LE(at + 24),
      checksum: file.readUInt32LE(at + 16),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** An entry with this content. */
export function deflatedEntry(name: string, content: Uint8Array): ZipEntry {
  // gzip is ten bytes, the deflated data, then the checksum that zip wants too, and the size.
  const gzip = gzipSync(content);
  const checksum = gzip.readUInt32LE(gzip.length - 8);
  return { name, method: 8, data: gzip.subarray(10, -8), size: content.length, checksum };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'latin1');
    const fields = commonFields(entry, name.length);
    const local = Buffer.concat([fourBytes(LOCAL_SIGNATURE), fields, name, entry.data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([fourBytes(ENTRY_SIGNATURE), Buffer.from([VERSION, 0]), fields, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...parts, index, endRecord(entries.length, index.length, offset)]);
}

/** What a local header and an entry of the directory share. */
function commonFields({ method, data, size, checksum }: ZipEntry, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_SIGNATURE, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function fourBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
