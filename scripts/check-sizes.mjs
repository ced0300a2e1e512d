// Holds what must stay small: the time to find that a checkout is up to date, and the length of source files. The size of the
// library and the command's start-up time are measured by benchmarks/size-and-start.mjs.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

const READY_CHECK_LIMIT_MS = 300;
const FILE_LINES_LIMIT = 1000;
/** Tables and generated data may be longer. */
const LONG_FILE = /[/\\]generated[/\\]|-tables?\.ts$/;

const problems = [];
readyCheck();
fileLengths();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function report(what, value, limit, unit) {
  console.log(`${what}: ${value} ${unit} (limit ${limit})`);
  if (value > limit) problems.push(`${what} is over its limit: ${value} > ${limit} ${unit}`);
}

function readyCheck() {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    spawnSync(process.execPath, [join(root, 'scripts/ensure-built.mjs')]);
    return performance.now() - before;
  });
  report('check of an up-to-date checkout', Math.round(Math.min(...times)), READY_CHECK_LIMIT_MS, 'ms');
}

function fileLengths() {
  for (const name of readdirSync(join(root, 'packages'))) {
    for (const file of sourceFiles(join(root, 'packages', name, 'src'))) {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      if (lines > FILE_LINES_LIMIT && !LONG_FILE.test(file))
        problems.push(`${relative(root, file)} has ${lines} lines, over ${FILE_LINES_LIMIT}`);
    }
  }
}

function sourceFiles(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
