/**
 * Runs programs in engines, interleaved: in each round every program runs in every engine (A B C, A B C, …), so that a machine
 * that grows slower or faster meanwhile does so for all. A time is kept only if the program's result was right.
 */
import { type Engine, type Measurement, measure } from './engines.js';
import type { PythonProgram } from './programs.js';
import { median, relativeSpread } from './statistics.js';

/** What is known about one program in one engine after all rounds. */
export interface Cell {
  /** Seconds of a run after the first, in each round the median. */
  readonly warm: number[];
  /** Seconds of the first run, one for each round. */
  readonly first: number[];
  /** Why there is no time, when there is none. */
  failure: string | undefined;
}

export interface Grid {
  readonly engines: readonly Engine[];
  readonly programs: readonly PythonProgram[];
  readonly rounds: number;
  cell(program: PythonProgram, engine: Engine): Cell;
}

class CellGrid implements Grid {
  readonly #cells = new Map<string, Cell>();

  constructor(
    readonly engines: readonly Engine[],
    readonly programs: readonly PythonProgram[],
    readonly rounds: number,
  ) {}

  cell(program: PythonProgram, engine: Engine): Cell {
    const key = `${program.name}/${engine.id}`;
    let cell = this.#cells.get(key);
    if (!cell) {
      cell = { warm: [], first: [], failure: undefined };
      this.#cells.set(key, cell);
    }
    return cell;
  }
}

/** Shows how far the run is, on one line where standard error is a terminal, else one line a round. */
class Progress {
  #done = 0;
  readonly #start = performance.now();

  constructor(
    readonly label: string,
    readonly total: number,
  ) {}

  step(text: string, lineEnds: boolean): void {
    this.#done++;
    const seconds = ((performance.now() - this.#start) / 1_000).toFixed(0);
    const line = `${this.label} ${this.#done}/${this.total} ${seconds}s ${text}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${this.#done === this.total ? '\n' : ''}`);
    else if (lineEnds) process.stderr.write(`${line}\n`);
  }
}

function record(cell: Cell, program: PythonProgram, measurement: Measurement): void {
  if (measurement.output !== program.expected) {
    cell.failure = `wrong result: ${measurement.output} instead of ${program.expected}`;
    return;
  }
  cell.first.push(measurement.first);
  cell.warm.push(median(measurement.samples));
}

async function fill(cell: Cell, engine: Engine, program: PythonProgram): Promise<void> {
  if (cell.failure) return;
  try {
    record(cell, program, await measure(engine, program));
  } catch (error) {
    cell.failure = error instanceof Error ? error.message : String(error);
  }
}

/** Measures all programs in all engines; what fails once in an engine is not tried there again. */
export async function runRounds(
  label: string,
  engines: readonly Engine[],
  programs: readonly PythonProgram[],
  rounds: number,
): Promise<Grid> {
  const grid = new CellGrid(engines, programs, rounds);
  const progress = new Progress(label, rounds * programs.length * engines.length);
  for (let round = 1; round <= rounds; round++) {
    for (const program of programs) {
      for (const engine of engines) {
        await fill(grid.cell(program, engine), engine, program);
        const ends = program === programs.at(-1) && engine === engines.at(-1);
        progress.step(`round ${round} of ${rounds}: ${program.name}, ${engine.title}`, ends);
      }
    }
  }
  return grid;
}

/** Median seconds of a warm run, or undefined when the cell failed. */
export function warmSeconds(cell: Cell): number | undefined {
  return cell.failure || cell.warm.length === 0 ? undefined : median(cell.warm);
}

/** Median seconds of the first run, or undefined when the cell failed. */
export function firstSeconds(cell: Cell): number | undefined {
  return cell.failure || cell.first.length === 0 ? undefined : median(cell.first);
}

/** How far a cell's rounds lie apart, relative to its median. */
export function noise(cell: Cell): number {
  return relativeSpread(cell.warm);
}

/** One line for each cell without a time. */
export function failures(grid: Grid): string[] {
  return grid.programs.flatMap((program) =>
    grid.engines.flatMap((engine) => {
      const { failure } = grid.cell(program, engine);
      return failure ? [`${program.name} in ${engine.title}: ${failure}`] : [];
    }),
  );
}
