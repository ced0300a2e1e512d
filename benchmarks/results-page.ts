/** RESULTS.md: the tables of a full run, with how they were measured. */
import { ablationTable } from './ablation.js';
import { isolationTable, machine, speedTable, timesTable } from './report.js';
import { firstSeconds, type Grid } from './rounds.js';
import { formatTable } from './table.js';

function method(grid: Grid): string {
  return `Measured on ${new Date().toISOString().slice(0, 10)} with \`pnpm bench:dispatch --write\`, ${grid.rounds} rounds.
Machine: ${machine()}.

- Every number comes from a process of its own that loads one program and one engine. The processes are interleaved: in each
  round every program runs once in every engine, one process at a time.
- A process calls the program's \`main()\` once, then again until it has at least one more run and a tenth of a second
  (\`tiny_function\` is sampled by Benchmark.js with the same limits). *Warm* is the median of the runs after the first; a table
  shows the median over the rounds. Starting the engine and parsing the program are not timed.
- All JavaScript engines run with the V8 flags of the \`heddle\` command: a larger young generation, more inlining.
- Every engine gets the same program text (\`programs/\`), and a time counts only when the result is the recorded one. The stack
  VM and the JavaScript column run translations by hand (\`baselines/\`).
- *Closures alone*: Heddle with shared feedback in a process that ran nothing before. *Polluted*: the programs of \`pollution/\`
  ran first in the same process, as they would in a host that runs many programs; *shared* without and *isolated* with
  feedback isolation. **The isolated column is what users get.**`;
}

/** The page for the grids of a full run. */
export function resultsPage(grid: Grid, ablation: Grid | undefined): string {
  const base = grid.engines.find((engine) => engine.id === 'cpython');
  const isolation = isolationTable(grid);
  const sections: [string, string][] = [
    ['How it was measured', method(grid)],
    ['Warm runs', formatTable(timesTable(grid))],
  ];
  if (base) sections.push([`Speed against ${base.title}`, formatTable(speedTable(grid, base))]);
  if (isolation) sections.push(['What isolation gives', formatTable(isolation)]);
  sections.push(['First runs', formatTable(timesTable(grid, firstSeconds))]);
  if (ablation) {
    const note =
      'Each row is the time of a program with that part less the time of the one without it, so small rows are noisy.';
    sections.push(['One turn of tiny_function, part by part', `${note}\n\n${formatTable(ablationTable(ablation))}`]);
  }
  return `# Benchmark results\n\n${sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n')}`;
}
