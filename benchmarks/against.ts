/**
 * `--against <git ref>`: compares the checked-out Heddle with another version of it. The other one is built in a temporary git
 * worktree, and the two take turns, so that the machine's moods hit both.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, heddle, INTERPRETER } from './engines.js';
import { BENCHMARKS, type PythonProgram } from './programs.js';
import { type Cell, failures, type Grid, noise, runRounds, warmSeconds } from './rounds.js';
import { geometricMean } from './statistics.js';
import { formatTable, milliseconds, percent, type Table } from './table.js';

const REPOSITORY = join(BENCHMARKS, '..');

function git(...parameters: string[]): string {
  return execFileSync('git', ['-C', REPOSITORY, ...parameters], { encoding: 'utf8' }).trim();
}

/** Builds `commit` in `folder` with the set-up script of that version; gives the path of its interpreter. */
function build(commit: string, folder: string): string {
  git('worktree', 'add', '--detach', folder, commit);
  process.stderr.write(`building ${commit.slice(0, 10)} in ${folder}\n`);
  execFileSync(process.execPath, ['scripts/ensure-built.mjs'], { cwd: folder, stdio: ['ignore', 2, 2] });
  const interpreter = join(folder, 'packages', 'interpreter', 'dist', 'index.js');
  if (!existsSync(interpreter)) throw new Error(`${commit} built no interpreter`);
  return interpreter;
}

function version(id: string, title: string, interpreter: string): Engine {
  return heddle(id, title, { interpreter, isolate: 'auto', polluted: true });
}

/** A change counts when every round of one version was faster than every round of the other. */
function verdict(base: Cell, mine: Cell): string {
  if (Math.max(...mine.warm) < Math.min(...base.warm)) return 'faster';
  return Math.min(...mine.warm) > Math.max(...base.warm) ? 'slower' : '';
}

function row(grid: Grid, program: PythonProgram): { cells: string[]; factor: number | undefined } {
  const [base, mine] = grid.engines.map((engine) => grid.cell(program, engine));
  const before = base && warmSeconds(base);
  const after = mine && warmSeconds(mine);
  if (!base || !mine || before === undefined || after === undefined) {
    return { cells: [program.name, milliseconds(before), milliseconds(after), '', '', ''], factor: undefined };
  }
  const change = after / before - 1;
  const spread = noise(base) + noise(mine);
  const cells = [
    program.name,
    milliseconds(before),
    milliseconds(after),
    percent(change),
    `±${percent(spread)}`,
    verdict(base, mine),
  ];
  return { cells, factor: after / before };
}

function comparisonTable(grid: Grid): Table {
  const rows = grid.programs.map((program) => row(grid, program));
  const factors = rows.map(({ factor }) => factor).filter((factor) => factor !== undefined);
  const mean = factors.length ? percent(geometricMean(factors) - 1) : '';
  return {
    headings: ['milliseconds', ...grid.engines.map((engine) => engine.title), 'change', 'noise', ''],
    rows: [...rows.map(({ cells }) => cells), ['geometric mean', '', '', mean, '', '']],
  };
}

/** Compares the working tree with `reference`, prints the table and gives what failed. */
export async function compareAgainst(
  reference: string,
  programs: readonly PythonProgram[],
  rounds: number,
): Promise<string[]> {
  const commit = git('rev-parse', '--verify', `${reference}^{commit}`);
  const folder = join(mkdtempSync(join(tmpdir(), 'heddle-against-')), 'heddle');
  try {
    const base = version('base', reference, build(commit, folder));
    const mine = version('mine', 'this version', INTERPRETER);
    const grid = await runRounds(`against ${reference}`, [base, mine], programs, rounds);
    process.stdout.write(`${formatTable(comparisonTable(grid))}\n`);
    return failures(grid);
  } finally {
    git('worktree', 'remove', '--force', folder);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}
