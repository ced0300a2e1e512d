// pnpm conformance [--tests=FOLDER] [--jobs=N] [--timeout=SECONDS] [--update] [--cpython] [name…]: runs CPython's own test files
// through the `heddle` command and reports how many of their test methods pass. A name is one of a file, or of a group of files
// in tests/cpython/files.txt. Without names, the files before its first group are run.
// The files are read from where the machine has them (scripts/conformance/test-folder.mjs); nothing of them is kept here.
//
// tests/cpython/known-failures.txt names each failing method with its cause. A failure that is not there, one that is there
// and passes, and a crash of Heddle itself (a JavaScript error that leaks out, a hang, a dead process) are reported, and make
// the exit status 1. --update writes the list anew: causes stay, new failures get the last line of their traceback.
// --cpython runs the files with CPython 3.14 itself instead, and keeps what it fails in tests/cpython/cpython-3.14.txt.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KnownFailures } from './conformance/known-failures.mjs';
import { report } from './conformance/report.mjs';
import { runFile } from './conformance/run-file.mjs';
import { findTestFolder } from './conformance/test-folder.mjs';
import { runUnderCPython } from './conformance/under-cpython.mjs';
import { runUnderHeddle } from './conformance/under-heddle.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './root.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    timeout: { type: 'string', default: '300' },
    update: { type: 'boolean', default: false },
    cpython: { type: 'boolean', default: false },
  },
});

await ensureBuilt();
const folder = findTestFolder(values.tests);
const groups = readGroups();
const names = positionals.length > 0 ? positionals.flatMap((name) => groups.get(name) ?? name) : groups.get('');
console.log(`CPython's tests in ${folder}\n`);
const run = values.cpython ? runUnderCPython : runUnderHeddle;
const results = await runAll(names);
const known = KnownFailures.read();
if (values.cpython) known.writeCPython(results);
const isFine = report(results, known);
if (values.update && !values.cpython) known.write(results);
process.exitCode = isFine ? 0 : 1;

/** The files of each group, which a line `[name]` begins; those before the first are the group ''. */
function readGroups() {
  const groups = new Map([['', []]]);
  let group = '';
  for (const line of readFileSync(join(root, 'tests', 'cpython', 'files.txt'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const heading = /^\[(.*)\]$/.exec(line);
    if (heading === null) groups.get(group).push(line);
    else {
      group = heading[1];
      groups.set(group, groups.get(group) ?? []);
    }
  }
  return groups;
}

/** Runs so many files at a time; the results come in the order of the names. */
async function runAll(names) {
  const results = new Array(names.length);
  let next = 0;
  const worker = async () => {
    while (next < names.length) {
      const index = next++;
      results[index] = await runFile(run, folder, names[index], Number(values.timeout));
      process.stderr.write(`${names[index]}: ${results[index].seconds.toFixed(0)} s\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
  return results;
}
