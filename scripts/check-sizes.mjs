// Measures what users pay and fails when it is over budget: the library's size compressed, the command's start-up in process
// time above bare Node, the check of an up-to-date checkout, and the length of source files.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './root.mjs';

const LIBRARY_GZIP_LIMIT = 300_000;
const START_UP_LIMIT_MS = 120;
const READY_CHECK_LIMIT_MS = 300;
const FILE_LINES_LIMIT = 1000;
/** Tables and generated data may be longer. */
const LONG_FILE = /[/\\]generated[/\\]|-tables?\.ts$/;
const ROUNDS = 20;

const problems = [];
await library();
startUp();
readyCheck();
fileLengths();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function report(what, value, limit, unit) {
  console.log(`${what}: ${value} ${unit} (limit ${limit})`);
  if (value > limit) problems.push(`${what} is over its limit: ${value} > ${limit} ${unit}`);
}

async function library() {
  const options = { bundle: true, minify: true, format: 'esm', platform: 'neutral', write: false, splitting: true };
  const entryPoints = [join(root, 'packages/interpreter/dist/index.js')];
  const { outputFiles } = await build({ ...options, entryPoints, outdir: 'out' });
  const sizes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  const brotli = outputFiles.map(({ contents }) => brotliCompressSync(contents).length);
  const total = (numbers) => numbers.reduce((sum, size) => sum + size, 0);
  console.log(`library, brotli: ${total(brotli)} bytes in ${outputFiles.length} files`);
  report('library, gzip', total(sizes), LIBRARY_GZIP_LIMIT, 'bytes');
}

/** Process time (user and system) of one run in milliseconds: the mean of several, by the shell's `times`. */
function processTime(args) {
  const loop = `i=0; while [ $i -lt ${ROUNDS} ]; do "$@" >/dev/null; i=$((i+1)); done; times`;
  const output = execFileSync('sh', ['-c', loop, 'sh', process.execPath, ...args], { encoding: 'utf8' });
  const [user, system] = output.trim().split('\n')[1].split(' ').map(seconds);
  return ((user + system) / ROUNDS) * 1000;
}

function seconds(text) {
  const [, minutes, rest] = /(\d+)m([\d.]+)s/.exec(text);
  return Number(minutes) * 60 + Number(rest);
}

function startUp() {
  const bare = processTime(['-e', '0']);
  const hello = processTime([join(root, 'packages/cli/bin/heddle.mjs'), '-c', 'print("hello")']);
  console.log(`bare node: ${bare.toFixed(0)} ms of process time`);
  report('start-up above bare node', Math.round(hello - bare), START_UP_LIMIT_MS, 'ms');
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
