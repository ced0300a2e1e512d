/**
 * The command behind `pnpm bench:micro`: the programs of `micro/` in CPython and in Heddle after the pollution pass, interleaved.
 * Words that are not flags choose programs (`lists`) or rows (`lists.append_pop`).
 *
 *   --rounds N    how often everything is measured (default 3)
 *   --write       also write micro/RESULTS.md
 *
 * A row is one function of a program: harness.py times it and checks its result.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COMMAND_FLAGS } from './engines.js';
import { microPage, type Row, rowsTable } from './micro-page.js';
import { BENCHMARKS } from './programs.js';
import { median } from './statistics.js';
import { formatTable } from './table.js';

const MICRO = join(BENCHMARKS, 'micro');
const CHILD = fileURLToPath(new URL('micro-child.js', import.meta.url));

/**
 * How to run a program, and the seconds for which a row is called before it counts. V8 compiles beside the program and is not done
 * with a row sooner; CPython's instructions are specialised after some dozens of turns.
 */
const ENGINES = {
  cpython: { words: ['python3'], warmUp: 0.1 },
  heddle: { words: [process.execPath, ...COMMAND_FLAGS, CHILD], warmUp: 0.5 },
};
type EngineName = keyof typeof ENGINES;

/** Timed calls of a function in one process, of which the best counts. */
const REPEAT = 10;
const TIMEOUT_MILLISECONDS = 300_000;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
});

/** Nanoseconds of each row in each engine, one number for each round, in the order of the programs. */
const times = new Map<string, Record<EngineName, number[]>>();
const failures: string[] = [];

/** What to run: programs, each with the rows wanted of it; none stands for all. */
function chosen(): Map<string, string[]> {
  const programs = readdirSync(MICRO)
    .filter((file) => file.endsWith('.py') && file !== 'harness.py')
    .map((file) => basename(file, '.py'))
    .sort();
  if (!positionals.length) return new Map(programs.map((program) => [program, []]));
  const wanted = new Map<string, string[]>();
  for (const word of positionals) {
    const [program = '', row] = word.split('.');
    if (!programs.includes(program)) throw new Error(`there is no program ${program}`);
    wanted.set(program, [...(wanted.get(program) ?? []), ...(row ? [row] : [])]);
  }
  return wanted;
}

function measure(engine: EngineName, program: string, rows: readonly string[]): void {
  const { words, warmUp } = ENGINES[engine];
  const [command = '', ...start] = words;
  const path = join(MICRO, `${program}.py`);
  const options = { encoding: 'utf8', timeout: TIMEOUT_MILLISECONDS, cwd: MICRO } as const;
  const call = [...start, path, String(REPEAT), String(warmUp), ...rows];
  const { status, stdout, stderr } = spawnSync(command, call, options);
  for (const line of stdout.trim().split('\n')) {
    const [row, nanoseconds] = line.split(' ');
    if (!row || !Number(nanoseconds)) continue;
    const name = `${program}.${row}`;
    const cell = times.get(name) ?? { cpython: [], heddle: [] };
    times.set(name, cell);
    cell[engine].push(Number(nanoseconds));
  }
  if (status !== 0) failures.push(`${program} in ${engine}: ${(stderr || stdout).trim().split('\n').at(-1)}`);
}

function toRows(): Row[] {
  return [...times].flatMap(([name, { cpython, heddle }]) =>
    cpython.length && heddle.length ? [{ name, cpython: median(cpython) / 1e9, heddle: median(heddle) / 1e9 }] : [],
  );
}

function main(): void {
  const rounds = Number(flags.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a positive number');
  const programs = chosen();
  for (let round = 1; round <= rounds; round++) {
    for (const [program, rows] of programs) {
      for (const engine of ['cpython', 'heddle'] as const) measure(engine, program, rows);
    }
    process.stderr.write(`micro: round ${round} of ${rounds}\n`);
  }
  const rows = toRows();
  process.stdout.write(`${formatTable(rowsTable(rows))}\n`);
  if (flags.write) {
    const reasons = JSON.parse(readFileSync(join(MICRO, 'reasons.json'), 'utf8')) as Record<string, string>;
    writeFileSync(join(MICRO, 'RESULTS.md'), microPage(rows, rounds, reasons));
  }
  for (const failure of failures) process.stderr.write(`failed: ${failure}\n`);
  if (failures.length) process.exitCode = 1;
}

main();
