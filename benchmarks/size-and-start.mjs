/**
 * Measures what Heddle costs before any Python runs: the process time of `print("hello")` over that of a bare Node, and the
 * size of the library in a bundle, with and without the copies of the closure factories (which only hot code needs).
 * Exits with status 1 when a limit is broken. Process times want bash, whose `time` knows the CPU time of a child.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COPIES, librarySize, SIZE_LIMIT_BYTES } from './library-size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = `${root}packages/cli/bin/heddle.mjs`;

const RUNS = 20;
const START_LIMIT_MILLISECONDS = 120;

/** Milliseconds of one process: wall clock, and CPU time (user and system) of all its threads. */
function time(parameters, output) {
  const script = 'TIMEFORMAT="%3R %3U %3S"; time "$@"';
  const child = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...parameters], { encoding: 'utf8' });
  if (child.error) throw child.error;
  if (child.status !== 0 || child.stdout !== output) throw new Error(`${parameters.join(' ')}: ${child.stderr}`);
  const [wall, user, system] = child.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall: wall * 1_000, cpu: (user + system) * 1_000 };
}

function median(values) {
  const sorted = values.toSorted((x, y) => x - y);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Takes turns between bare Node and `print("hello")`, after one run of each that is not counted. */
function measureStart() {
  const bare = [];
  const hello = [];
  for (let run = 0; run <= RUNS; run++) {
    bare.push(time(['-e', '0'], ''));
    hello.push(time([COMMAND, '-c', 'print("hello")'], 'hello\n'));
  }
  const summary = (runs, kind) => median(runs.slice(1).map((run) => run[kind]));
  const row = (kind) => [summary(bare, kind), summary(hello, kind)];
  return { wall: row('wall'), cpu: row('cpu') };
}

function report(label, limit, value, unit) {
  const broken = value > limit;
  process.stdout.write(`${label}: ${Math.round(value)} ${unit} (limit ${limit})${broken ? ' BROKEN' : ''}\n`);
  if (broken) process.exitCode = 1;
}

function showStart({ wall, cpu }) {
  const line = (label, [bare, hello]) =>
    `${label}: node -e 0 ${bare.toFixed(0)} ms, print("hello") ${hello.toFixed(0)} ms, more ${(hello - bare).toFixed(0)} ms\n`;
  process.stdout.write(line('wall', wall) + line('process time', cpu));
  report('process time above bare node', START_LIMIT_MILLISECONDS, cpu[1] - cpu[0], 'ms');
}

function showSize(label, { raw, gzip, brotli }) {
  const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;
  process.stdout.write(`${label}: ${kilobytes(raw)} raw, ${kilobytes(gzip)} gzip, ${kilobytes(brotli)} brotli\n`);
}

const whole = await librarySize();
showSize('library', whole);
showSize('library without factory copies', await librarySize(COPIES));
report('library, gzip', SIZE_LIMIT_BYTES, whole.gzip, 'bytes');
showStart(measureStart());
