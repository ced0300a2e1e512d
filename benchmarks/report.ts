/** Makes the tables of `bench:dispatch` and its JSON out of the measured grids. */
import { arch, cpus, release, type } from 'node:os';
import type { Engine } from './engines.js';
import type { PythonProgram } from './programs.js';
import { type Cell, firstSeconds, type Grid, noise, warmSeconds } from './rounds.js';
import { geometricMean } from './statistics.js';
import { milliseconds, ratio, type Table } from './table.js';

type Seconds = (cell: Cell) => number | undefined;

/** Milliseconds of each program in each engine. */
export function timesTable(grid: Grid, seconds: Seconds = warmSeconds): Table {
  return {
    headings: ['milliseconds', ...grid.engines.map((engine) => engine.title)],
    rows: grid.programs.map((program) => [
      program.name,
      ...grid.engines.map((engine) => milliseconds(seconds(grid.cell(program, engine)))),
    ]),
  };
}

function speed(grid: Grid, program: PythonProgram, engine: Engine, base: Engine, seconds: Seconds): number | undefined {
  const mine = seconds(grid.cell(program, engine));
  const theirs = seconds(grid.cell(program, base));
  return mine === undefined || theirs === undefined ? undefined : theirs / mine;
}

/** How many times as fast as `base` each engine is, with the geometric mean over the programs that all could run. */
export function speedTable(grid: Grid, base: Engine, seconds: Seconds = warmSeconds): Table {
  const engines = grid.engines.filter((engine) => engine !== base);
  const column = (engine: Engine): (number | undefined)[] =>
    grid.programs.map((program) => speed(grid, program, engine, base, seconds));
  const columns = engines.map(column);
  const show = (value: number | undefined): string => (value === undefined ? '' : ratio(value, 1));
  const known = (values: readonly (number | undefined)[]): number[] => values.filter((value) => value !== undefined);
  return {
    headings: [`times as fast as ${base.title}`, ...engines.map((engine) => engine.title)],
    rows: [
      ...grid.programs.map((program, row) => [program.name, ...columns.map((values) => show(values[row]))]),
      [
        'geometric mean',
        ...columns.map((values) => show(known(values).length ? geometricMean(known(values)) : undefined)),
      ],
    ],
  };
}

/** How isolation compares with shared feedback, warm and in the first run: only when both were measured. */
export function isolationTable(grid: Grid): Table | undefined {
  const find = (id: string): Engine | undefined => grid.engines.find((engine) => engine.id === id);
  const [shared, isolated, base] = [find('shared'), find('isolated'), find('cpython')];
  if (!shared || !isolated) return undefined;
  return {
    headings: [
      'isolated, after pollution',
      'warm: vs shared',
      'first run: vs shared',
      'first run: vs CPython',
      'noise',
    ],
    rows: grid.programs.map((program) => {
      const mine = grid.cell(program, isolated);
      const theirs = grid.cell(program, shared);
      const python = base && grid.cell(program, base);
      return [
        program.name,
        ratio(warmSeconds(theirs), warmSeconds(mine)),
        ratio(firstSeconds(theirs), firstSeconds(mine)),
        ratio(python && firstSeconds(python), firstSeconds(mine)),
        mine.failure || !mine.warm.length ? '' : `±${(noise(mine) * 100).toFixed(0)} %`,
      ];
    }),
  };
}

/** What the numbers were measured on. */
export function machine(): string {
  const processors = cpus();
  return `${processors[0]?.model ?? 'unknown processor'}, ${processors.length} cores; ${type()} ${release()} ${arch()}; Node ${process.version}`;
}

/** Every number of a grid, for the results folder. */
export function gridData(grid: Grid): object {
  return Object.fromEntries(
    grid.programs.map((program) => [
      program.name,
      Object.fromEntries(
        grid.engines.map((engine) => {
          const { warm, first, failure } = grid.cell(program, engine);
          return [engine.id, failure ? { failure } : { warmSeconds: warm, firstSeconds: first }];
        }),
      ),
    ]),
  );
}
