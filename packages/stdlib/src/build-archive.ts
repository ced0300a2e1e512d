// Build step: python314.zip in dist, from the modules that the npm package `pyodide` brings (CPython 3.14's own). Entries are
// copied as they are, compressed; what manifest.ts leaves out is dropped, and the licence goes in, as do the tables of encodings
// that the runtime's build has made. Run after the TypeScript build: `node packages/stdlib/dist/build-archive.js`. Does nothing
// when its inputs have not changed.

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflatedEntry, readEntries, writeZip, type ZipEntry } from './build-zip.js';
import { LEFT_OUT, NOT_IN_SOURCE } from './manifest.js';

const folder = dirname(fileURLToPath(import.meta.url));
const licenceFile = join(folder, '../PYTHON-LICENSE.txt');
const output = join(folder, 'python314.zip');
const stampFile = join(folder, 'python314.stamp');
/** Written by packages/runtime/src/modules/multibytecodec/build-tables.ts. */
const tables = join(folder, '../../runtime/dist/modules/multibytecodec/tables');
const source = createRequire(import.meta.url).resolve('pyodide/python_stdlib.zip');

function build(): void {
  const input = readFileSync(source);
  const licence = readFileSync(licenceFile);
  const stamp = createHash('sha256').update(input).update(licence);
  for (const file of ['build-archive.js', 'build-zip.js', 'manifest.js'])
    stamp.update(readFileSync(join(folder, file)));
  stamp.update(readFileSync(join(tables, 'stamp')));
  const wanted = stamp.digest('hex');
  if (existsSync(output) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;

  const entries = readEntries(input).filter(({ name }) => !name.endsWith('/'));
  const names = entries.map(({ name }) => name);
  checkManifest(names);
  const taken = entries.filter(({ name }) => omissionOf(name) === undefined);
  writeFileSync(output, writeZip([deflatedEntry('LICENSE.txt', licence), ...encodingTables(), ...taken]));
  copyFileSync(licenceFile, join(folder, 'PYTHON-LICENSE.txt'));
  writeFileSync(stampFile, wanted);
}

/** In a folder of the archive that is no package. */
function encodingTables(): ZipEntry[] {
  return readdirSync(tables)
    .filter((name) => name !== 'stamp')
    .sort()
    .map((name) => deflatedEntry(`encoding-tables/${name}`, readFileSync(join(tables, name))));
}

const matches = (path: string, name: string): boolean => (path.endsWith('/') ? name.startsWith(path) : name === path);

function omissionOf(name: string): string | undefined {
  return LEFT_OUT.find(({ paths }) => paths.some((path) => matches(path, name)))?.reason;
}

/** A rule that has lost its object, or an absence that is none any more, is to be noticed when the source changes. */
function checkManifest(names: readonly string[]): void {
  for (const path of LEFT_OUT.flatMap(({ paths }) => paths))
    if (!names.some((name) => matches(path, name)))
      throw new Error(`manifest.ts leaves out ${path}, which is not there`);
  for (const path of NOT_IN_SOURCE.flatMap(({ paths }) => paths))
    if (names.some((name) => matches(path, name)))
      throw new Error(`manifest.ts says there is no ${path}, but there is`);
}

build();
