// Reads a zip archive: enough of the format for the standard library that comes with pyodide.

import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;

/** The files of an archive, as a map of names to functions that give the content. */
export function readZip(archive) {
  const files = new Map();
  let end = archive.length - 22;
  while (archive.readUInt32LE(end) !== endOfDirectory) end--;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const extra = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const header = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, () => readFile(archive, header, method, size));
    at += 46 + nameLength + extra;
  }
  return files;
}

function readFile(archive, header, method, size) {
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const data = archive.subarray(start, start + size);
  return method === 0 ? data : inflateRawSync(data);
}
