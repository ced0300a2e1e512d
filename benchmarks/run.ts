/**
 * The command behind `pnpm bench` and `pnpm bench:dispatch`. Words that are not flags choose programs by name.
 *
 *   dispatch            the main table and the parts of tiny_function
 *   --against REF       the working tree against another version of Heddle
 *   --rounds N          how often everything is measured (default 5)
 *   --engines A,B       only these columns, by id (stack-vm alone shared isolated cpython pypy handwritten)
 *   --no-ablation       without the second table
 *   --write             also write RESULTS.md
 *   --record            write the programs' expected results, from CPython
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ablationTable, measureAblation } from './ablation.js';
import { compareAgainst } from './against.js';
import { allEngines, cpython, INTERPRETER, measure } from './engines.js';
import { ABLATION, BENCHMARKS, listPrograms, PROGRAMS, type PythonProgram, writeExpected } from './programs.js';
import { gridData, isolationTable, machine, speedTable, timesTable } from './report.js';
import { resultsPage } from './results-page.js';
import { failures, firstSeconds, type Grid, runRounds } from './rounds.js';
import { formatTable } from './table.js';

/** The order of the rows: that of the design's list. */
const ORDER = [
  'tiny_function',
  'fib_30',
  'list_append_sum',
  'primes',
  'dict_insert_lookup',
  'nested_loops',
  'string_operations',
  'list_comprehension',
  'arithmetic',
  'loops',
  'function_calls',
  'simple_add',
  'fib_24',
  'pass_big_string',
  'allocate_strings',
];

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    engines: { type: 'string' },
    'no-ablation': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

function chosenPrograms(): PythonProgram[] {
  const names = positionals.filter((word) => word !== 'dispatch');
  const programs = listPrograms(PROGRAMS, ORDER);
  for (const name of names) {
    if (!programs.some((program) => program.name === name)) throw new Error(`there is no program ${name}`);
  }
  return names.length ? programs.filter((program) => names.includes(program.name)) : programs;
}

/** Records what CPython gives for every program. */
async function record(): Promise<void> {
  const python = cpython();
  if (!python) throw new Error('python3 is needed to record results');
  for (const folder of [PROGRAMS, ABLATION]) {
    const outputs: Record<string, string> = {};
    for (const program of listPrograms(folder)) outputs[program.name] = (await measure(python, program)).output;
    writeExpected(folder, outputs);
  }
}

function mainTables(grid: Grid): string[] {
  const base = grid.engines.find((engine) => engine.id === 'cpython');
  const isolation = isolationTable(grid);
  return [
    formatTable(timesTable(grid)),
    ...(base ? [formatTable(speedTable(grid, base))] : []),
    ...(isolation ? [formatTable(isolation), formatTable(timesTable(grid, firstSeconds))] : []),
  ];
}

function writeData(grid: Grid, ablation: Grid | undefined): void {
  const folder = join(BENCHMARKS, 'results');
  mkdirSync(folder, { recursive: true });
  const data = {
    measured: new Date().toISOString(),
    machine: machine(),
    rounds: grid.rounds,
    engines: Object.fromEntries(grid.engines.map((engine) => [engine.id, engine.title])),
    programs: gridData(grid),
    ...(ablation ? { ablation: gridData(ablation) } : {}),
  };
  const path = join(folder, `dispatch-${data.measured.replaceAll(/[:.]/g, '-')}.json`);
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
  process.stderr.write(`${path}\n`);
}

/** Measures, prints and stores the main table and the parts of tiny_function; gives what failed. */
async function dispatch(rounds: number): Promise<string[]> {
  const wanted = flags.engines?.split(',');
  const engines = allEngines(INTERPRETER).filter((engine) => !wanted || wanted.includes(engine.id));
  const interpreter = existsSync(INTERPRETER) ? INTERPRETER : undefined;
  if (!interpreter) process.stderr.write('Heddle is not built: measuring the other engines only\n');
  const grid = await runRounds('dispatch', engines, chosenPrograms(), rounds);
  process.stdout.write(`${mainTables(grid).join('\n\n')}\n`);
  const ablation = flags['no-ablation'] ? undefined : await measureAblation(interpreter, Math.min(rounds, 3));
  if (ablation) process.stdout.write(`\n${formatTable(ablationTable(ablation))}\n`);
  writeData(grid, ablation);
  if (flags.write) writeFileSync(join(BENCHMARKS, 'RESULTS.md'), resultsPage(grid, ablation));
  return [...failures(grid), ...(ablation ? failures(ablation) : [])];
}

async function main(): Promise<void> {
  const rounds = Number(flags.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a positive number');
  if (flags.record) return record();
  const failed = flags.against ? await compareAgainst(flags.against, chosenPrograms(), rounds) : await dispatch(rounds);
  for (const failure of failed) process.stderr.write(`failed: ${failure}\n`);
  if (failed.length) process.exitCode = 1;
}

await main();
