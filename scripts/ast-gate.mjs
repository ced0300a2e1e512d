// The AST gate: every statement of CPython's libraries must have the same tree, positions included, as `ast.parse` gives.
//   node scripts/ast-gate.mjs                  the 3.14 standard library (pyodide) and 3.13's Lib when it is installed
//   node scripts/ast-gate.mjs --only 3.14|3.13 one of them
//   node scripts/ast-gate.mjs FILE             one file: shows the first differing statements
// PYTHON313 names the 3.13 interpreter (default: pyenv's). The oracle's checksums are kept in .cache/ast-gate/.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeSource, parseTree, useCharacterNames } from '../packages/frontend/dist/index.js';
import { dumpChecksums, dumpLines } from './ast-gate/dump.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dumper = join(root, 'scripts/ast-gate/dump.py');
const cacheFolder = join(root, '.cache/ast-gate');
const python313 = process.env.PYTHON313 ?? join(homedir(), '.pyenv/versions/3.13.0/bin/python3');

/** CPython 3.14, as WebAssembly. It knows the characters' names too. */
async function loadOracle() {
  const { loadPyodide } = await import('pyodide');
  const pyodide = await loadPyodide();
  pyodide.FS.writeFile('/home/pyodide/dump.py', readFileSync(dumper));
  pyodide.runPython('import sys, warnings; sys.path.insert(0, "/home/pyodide"); warnings.simplefilter("ignore")');
  const lookup = pyodide.runPython(`
import unicodedata
def lookup(name):
    try: return unicodedata.lookup(name)
    except KeyError: return None
lookup`);
  useCharacterNames({ lookup: (name) => lookup(name) ?? null, nameOf: () => null });
  return pyodide;
}

/** Name, bytes and checksums of each file of the 3.14 library. */
function stdlib314(pyodide) {
  const script = `
import json, zipfile, dump
out = []
with zipfile.ZipFile("/lib/python314.zip") as library:
    for name in sorted(library.namelist()):
        if name.endswith(".py"):
            source = library.read(name)
            out.append([name, source.decode("latin-1"), dump.dump_checksums(source)])
json.dumps(out)`;
  return JSON.parse(pyodide.runPython(script)).map(([name, text, expected]) => {
    return { name, bytes: Buffer.from(text, 'latin1'), expected };
  });
}

/** The same for 3.13's Lib with its tests. */
function lib313() {
  const folder = execFileSync(python313, ['-c', 'import os; print(os.path.dirname(os.__file__))'], {
    encoding: 'utf8',
  });
  const library = folder.trim();
  const paths = readdirSync(library, { recursive: true })
    .filter((path) => path.endsWith('.py'))
    .sort()
    .map((path) => join(library, path));
  const output = cached(`3.13-${paths.length}`, () =>
    execFileSync(python313, [dumper, '--checksums'], { input: paths.join('\n'), maxBuffer: 1 << 30, encoding: 'utf8' }),
  );
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(([path, expected]) => ({ name: relative(library, path), bytes: readFileSync(path), expected }));
}

/** What `compute` gives, kept as long as the dumper does not change. */
function cached(name, compute) {
  const key = createHash('sha256').update(readFileSync(dumper)).update(name).digest('hex').slice(0, 16);
  const file = join(cacheFolder, `${key}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const value = compute();
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, value);
  return value;
}

/** Our checksums of a file, or our error. */
function ownChecksums(file) {
  try {
    return dumpChecksums(parseTree(decodeSource(file.bytes, file.name, decodeOther), { filename: file.name }));
  } catch (error) {
    if (error.name !== 'PySyntaxError') throw new Error(`crash in ${file.name}`, { cause: error });
    return `${error.kind}: ${error.msg} (line ${error.lineno})`;
  }
}

function decodeOther(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Compares one library; gives the number of differing files. */
function compare(title, files) {
  const count = { files: 0, statements: 0, rejected: 0, wrong: 0 };
  for (const file of files) {
    count.files++;
    const own = ownChecksums(file);
    if (typeof file.expected === 'string' && typeof own === 'string') count.rejected++;
    else if (typeof file.expected === 'string' || typeof own === 'string') {
      count.wrong++;
      console.log(`${title} ${file.name}: CPython ${describe(file.expected)}, ours ${describe(own)}`);
    } else {
      count.statements += own.length;
      const at = own.findIndex((checksum, index) => checksum !== file.expected[index]);
      if (at < 0 && own.length === file.expected.length) continue;
      count.wrong++;
      console.log(`${title} ${file.name}: statement ${at} of ${own.length} differs`);
    }
  }
  console.log(
    `${title}: ${count.files} files, ${count.statements} statements compared, ${count.rejected} files rejected by both, ` +
      `${count.wrong} files differ`,
  );
  return count.wrong;
}

function describe(result) {
  return typeof result === 'string' ? `rejects (${result})` : 'accepts';
}

/** Shows the differing statements of one file against the oracle. */
function showFile(pyodide, path) {
  const bytes = readFileSync(path);
  const use313 = path.includes('python3.13');
  pyodide.globals.set('source', pyodide.toPy(bytes));
  const expected = use313
    ? execFileSync(python313, [dumper, '--lines', path], { maxBuffer: 1 << 30, encoding: 'utf8' })
        .trim()
        .split('\n')
    : pyodide.runPython('import dump; "\\n".join(dump.dump_lines(bytes(source)))').split('\n');
  const own = dumpLines(parseTree(decodeSource(bytes, path, decodeOther), { filename: path }));
  const differing = own.map((line, index) => [expected[index], line]).filter(([theirs, ours]) => theirs !== ours);
  for (const [theirs, ours] of differing.slice(0, 3)) console.log(`CPython: ${theirs}\nours:    ${ours}\n`);
  console.log(`${differing.length} statements differ (${expected.length} and ${own.length} in all)`);
  return differing.length;
}

const pyodide = await loadOracle();
const [first, second] = process.argv.slice(2);
let wrong = 0;
if (first !== undefined && first !== '--only') wrong = showFile(pyodide, first);
else {
  if (second !== '3.13') wrong += compare('3.14', stdlib314(pyodide));
  if (second !== '3.14') {
    if (existsSync(python313)) wrong += compare('3.13', lib313());
    else console.log('3.13: no interpreter here, left out');
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
