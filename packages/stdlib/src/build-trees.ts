// Build step: python314-trees.zip in dist, the syntax trees of the modules in python314.zip, under the same names. Run after
// build-archive.ts: `node packages/stdlib/dist/build-trees.js`. Does nothing when neither the modules nor the front end changed.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { decodeSource } from '@heddle/frontend';
import { storeTree } from '@heddle/frontend/store';
import { deflatedEntry, readEntries, writeZip, type ZipEntry } from './build-zip.js';

const folder = dirname(fileURLToPath(import.meta.url));
const frontend = dirname(fileURLToPath(import.meta.resolve('@heddle/frontend')));
const source = join(folder, 'python314.zip');
const output = join(folder, 'python314-trees.zip');
const stampFile = join(folder, 'python314-trees.stamp');

function build(): void {
  const zip = readFileSync(source);
  const wanted = fingerprint(zip);
  if (existsSync(output) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  const modules = readEntries(zip).filter(({ name }) => name.endsWith('.py'));
  writeFileSync(output, writeZip(modules.map(treeEntry)));
  writeFileSync(stampFile, wanted);
}

/** What the trees depend on: the modules, and all of the front end. */
function fingerprint(zip: Uint8Array): string {
  const hash = createHash('sha256')
    .update(zip)
    .update(readFileSync(fileURLToPath(import.meta.url)));
  const files = readdirSync(frontend, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const file of files.sort()) hash.update(readFileSync(join(frontend, file)));
  return hash.digest('hex');
}

function treeEntry({ name, method, data }: ZipEntry): ZipEntry {
  const bytes = method === 0 ? data : inflateRawSync(data);
  return deflatedEntry(name, storeTree(decodeSource(bytes, name), name));
}

build();
