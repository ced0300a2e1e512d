/**
 * Splits one turn of tiny_function's loop into its parts. Each program of `ablation/` adds one part to the one before; the
 * difference of their times is what that part costs. The engines run at several stages of the host's compilation
 * (V8's interpreter, its baseline code, its optimised code), the closures also with shared and with isolated feedback.
 */
import { cpython, type Engine, type HeddleOptions, heddle, stackVm } from './engines.js';
import { ABLATION, listPrograms } from './programs.js';
import { type Grid, runRounds, warmSeconds } from './rounds.js';
import type { Table } from './table.js';

const TURNS = 1_000_000;

/** In the order in which they build on each other, with the name of what each adds. */
const PARTS: readonly (readonly [program: string, part: string])[] = [
  ['loop', 'loop'],
  ['global_load', 'global load'],
  ['call', 'frame set-up'],
  ['argument', 'argument'],
  ['return_value', 'return'],
  ['add', 'add'],
  ['store', 'store the result'],
];

const STAGES: readonly (readonly [name: string, flags: readonly string[]])[] = [
  ['V8 interpreter', ['--no-opt', '--no-sparkplug']],
  ['V8 baseline', ['--no-opt', '--always-sparkplug']],
  ['V8 optimised', []],
];

function engines(interpreter: string | undefined): Engine[] {
  const list: Engine[] = STAGES.map(([stage, flags]) => stackVm(`vm ${stage}`, `stack VM, ${stage}`, flags));
  if (interpreter) {
    const cold: HeddleOptions = { interpreter, isolate: 'never', polluted: false };
    for (const [stage, flags] of STAGES.slice(0, 2)) {
      list.push(heddle(`closures ${stage}`, `closures, ${stage}`, cold, flags));
    }
    list.push(heddle('closures alone', 'closures alone, V8 optimised', cold));
    list.push(heddle('closures shared', 'polluted, shared', { ...cold, polluted: true }));
    list.push(heddle('closures isolated', 'polluted, isolated', { interpreter, isolate: 'auto', polluted: true }));
  }
  const python = cpython();
  return python ? [...list, python] : list;
}

/** Measures the parts; `interpreter` is undefined when Heddle is not built. */
export function measureAblation(interpreter: string | undefined, rounds: number): Promise<Grid> {
  const order = PARTS.map(([program]) => program);
  return runRounds('parts of tiny_function', engines(interpreter), listPrograms(ABLATION, order), rounds);
}

/** Nanoseconds a turn that each part costs. */
export function ablationTable(grid: Grid): Table {
  const nanoseconds = (engine: Engine): (number | undefined)[] =>
    grid.programs.map((program) => {
      const seconds = warmSeconds(grid.cell(program, engine));
      return seconds === undefined ? undefined : (seconds / TURNS) * 1e9;
    });
  const columns = grid.engines.map(nanoseconds);
  const difference = (values: readonly (number | undefined)[], row: number): string => {
    const now = values[row];
    const before = row ? values[row - 1] : 0;
    return now === undefined || before === undefined ? '' : (now - before).toFixed(1);
  };
  const last = PARTS.length - 1;
  return {
    headings: ['nanoseconds a turn', ...grid.engines.map((engine) => engine.title)],
    rows: [
      ...PARTS.map(([, part], row) => [part, ...columns.map((values) => difference(values, row))]),
      ['all of it', ...columns.map((values) => values[last]?.toFixed(1) ?? '')],
    ],
  };
}
