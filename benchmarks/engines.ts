/**
 * The engines that are compared, and how each is started: always as a process of its own that loads one program, runs it
 * some times and prints one line of JSON (a Measurement).
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BENCHMARKS, type PythonProgram } from './programs.js';

/** What a child process reports: the program's result, and seconds for the first run and for each run after it. */
export interface Measurement {
  readonly output: string;
  readonly first: number;
  readonly samples: readonly number[];
}

/** Which interpreter a Heddle engine runs and how. */
export interface HeddleOptions {
  /** Path of the built entry module of the interpreter package. */
  readonly interpreter: string;
  /** May hot code get closure factories of its own? */
  readonly isolate: 'auto' | 'never';
  /** Do the pollution programs run first? */
  readonly polluted: boolean;
}

/** What `child.js` is told, as JSON in its only argument. */
export interface ChildTask {
  readonly engine: 'stack-vm' | 'handwritten' | 'heddle';
  readonly program: string;
  readonly path: string;
  readonly heddle?: HeddleOptions;
}

export interface Engine {
  readonly id: string;
  /** Column heading. */
  readonly title: string;
  /** The command line that measures a program. */
  readonly command: (program: PythonProgram) => readonly [string, ...string[]];
}

const CHILD = fileURLToPath(new URL('child.js', import.meta.url));
const TIME_MAIN = join(BENCHMARKS, 'baselines', 'time_main.py');
export const INTERPRETER = join(BENCHMARKS, '..', 'packages', 'interpreter', 'dist', 'index.js');
const TIMEOUT_MILLISECONDS = 120_000;

/**
 * All JavaScript engines run with what the heddle command gives its Worker (packages/cli/src/main.ts and v8-flags.ts): a larger
 * young generation, so that a program that keeps what it allocates is not copied over and over, more inlining, and a later start of optimising.
 */
export const COMMAND_FLAGS = [
  '--max-semi-space-size=128',
  '--semi-space-growth-factor=128',
  '--max-inlined-bytecode-size-cumulative=2000',
  '--interrupt-budget=100000',
];

function nodeEngine(
  id: string,
  title: string,
  task: Omit<ChildTask, 'program' | 'path'>,
  flags: readonly string[] = [],
): Engine {
  return {
    id,
    title,
    command: ({ name, path }) => {
      const full: ChildTask = { ...task, program: name, path };
      return [process.execPath, ...COMMAND_FLAGS, ...flags, CHILD, JSON.stringify(full)];
    },
  };
}

export function stackVm(id = 'stack-vm', title = 'stack VM', flags: readonly string[] = []): Engine {
  return nodeEngine(id, title, { engine: 'stack-vm' }, flags);
}

export function heddle(id: string, title: string, options: HeddleOptions, flags: readonly string[] = []): Engine {
  return nodeEngine(id, title, { engine: 'heddle', heddle: options }, flags);
}

function handwritten(): Engine {
  return nodeEngine('handwritten', 'JavaScript', { engine: 'handwritten' });
}

/** The version text of a Python, or undefined when it is not installed. */
function pythonVersion(command: string): string | undefined {
  const code =
    'import sys, platform; print(platform.python_implementation(), ' +
    '".".join(map(str, sys.version_info[:2] if hasattr(sys, "pypy_version_info") else sys.version_info[:3])), ' +
    '*(["(" + ".".join(map(str, sys.pypy_version_info[:3])) + ")"] if hasattr(sys, "pypy_version_info") else []))';
  const { status, stdout } = spawnSync(command, ['-c', code], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function python(id: string, command: string): Engine | undefined {
  const version = pythonVersion(command);
  return version ? { id, title: version, command: ({ path }) => [command, TIME_MAIN, path] } : undefined;
}

/** The engine that records expected results. */
export function cpython(): Engine | undefined {
  return python('cpython', 'python3');
}

/** Heddle's three ways of running, when it is built. */
export function heddleEngines(interpreter: string): Engine[] {
  if (!existsSync(interpreter)) return [];
  return [
    heddle('alone', 'closures alone', { interpreter, isolate: 'never', polluted: false }),
    heddle('shared', 'polluted, shared', { interpreter, isolate: 'never', polluted: true }),
    heddle('isolated', 'polluted, isolated', { interpreter, isolate: 'auto', polluted: true }),
  ];
}

/** The columns of the main table, (a) to (f), as far as they are installed. */
export function allEngines(interpreter: string): Engine[] {
  const pythons = [cpython(), python('pypy', 'pypy3')].filter((engine) => engine !== undefined);
  return [stackVm(), ...heddleEngines(interpreter), ...pythons, handwritten()];
}

function parseMeasurement(stdout: string): Measurement {
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measurement;
}

/** What a failed child says was wrong: the line that names an error, else the last line. */
function reason(stderr: string): string {
  const lines = stderr.trim().split('\n');
  return lines.find((line) => /^(Uncaught )?\w*(Error|Exception)\b/.test(line)) ?? lines.at(-1) ?? '';
}

/** Runs one program once in one engine; rejects with what its standard error says when the child fails. */
export function measure(engine: Engine, program: PythonProgram): Promise<Measurement> {
  const [command, ...parameters] = engine.command(program);
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MILLISECONDS });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (status === 0) resolve(parseMeasurement(stdout));
      else reject(new Error(`status ${status ?? signal}: ${reason(stderr)}`));
    });
  });
}
