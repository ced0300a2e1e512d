/** The table of the micro benchmarks and the page it stands on, with the reasons for the rows that are behind CPython. */
import { availableParallelism, loadavg } from 'node:os';
import { geometricMean } from './statistics.js';
import { formatTable, milliseconds, type Table } from './table.js';

/** Seconds of one row in both engines. */
export interface Row {
  readonly name: string;
  readonly cpython: number;
  readonly heddle: number;
}

/** No row may be slower by more. */
const LIMIT = 1.5;

/** For rows above this ratio the page says why: below it, a row is now behind and now not. */
const BEHIND = 1.2;

function ratio(row: Row): number {
  return row.heddle / row.cpython;
}

/** Each row with both times and their ratio: below 1 Heddle is the faster. */
export function rowsTable(rows: readonly Row[]): Table {
  const mean = rows.length ? geometricMean(rows.map(ratio)).toFixed(2) : '';
  return {
    headings: ['milliseconds', 'CPython', 'Heddle', 'Heddle / CPython'],
    rows: [
      ...rows.map((row) => [row.name, milliseconds(row.cpython), milliseconds(row.heddle), ratio(row).toFixed(2)]),
      ['geometric mean', '', '', mean],
    ],
  };
}

function behind(rows: readonly Row[], reasons: Readonly<Record<string, string>>): string {
  const slower = rows.filter((row) => ratio(row) > BEHIND).sort((x, y) => ratio(y) - ratio(x));
  if (slower.length === 0) return 'None.';
  return slower
    .map((row) => `- \`${row.name}\` (${ratio(row).toFixed(2)}): ${reasons[row.name] ?? 'not looked into'}.`)
    .join('\n');
}

/** A loaded machine is unfair to Heddle: V8 compiles beside the program, where other programs take its time. */
function loadNote(): string {
  const load = (loadavg()[2] ?? 0).toFixed(1);
  return `The machine's load was ${load} on ${availableParallelism()} cores. Above the number of cores the ratios are too high: V8
compiles in threads beside the program, and a short row of CPython fits between two turns of other programs.`;
}

export function microPage(rows: readonly Row[], rounds: number, reasons: Readonly<Record<string, string>>): string {
  const count = rows.filter((row) => row.heddle <= row.cpython).length;
  const over = rows.filter((row) => ratio(row) > LIMIT).length;
  return `# Micro benchmarks: a row for each group of methods

Measured on ${new Date().toISOString().slice(0, 10)} with \`pnpm bench:micro --write\`, ${rounds} round${rounds === 1 ? '' : 's'}, against CPython 3.11.

Each program of this folder runs in a process of its own, in each round once in CPython and once in Heddle, one process at a
time. Heddle has run the pollution pass (\`benchmarks/pollution/\`) before, in the same process, and has V8's settings of the
\`heddle\` command. A row is a function of the program, which \`harness.py\` calls until it is warm (half a second in
Heddle, as V8 compiles beside the program; a tenth in CPython) and then some times more, the best of which counts; it checks
every result. The table shows medians over the rounds. A ratio below 1 means that Heddle is faster.

${loadNote()}

Heddle is at least as fast in ${count} of ${rows.length} rows, and slower by more than ${LIMIT} times in ${over || 'none'}.

${formatTable(rowsTable(rows))}

## Behind by more than ${BEHIND} times

${behind(rows, reasons)}
`;
}
