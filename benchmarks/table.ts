/** Text tables: the same rows as aligned text for a terminal and as Markdown for RESULTS.md. */

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function widths(table: Table): number[] {
  return table.headings.map((heading, column) =>
    Math.max(1, heading.length, ...table.rows.map((row) => (row[column] ?? '').length)),
  );
}

/** Aligned Markdown, which also reads well in a terminal: the first column to the left, the others to the right. */
export function formatTable(table: Table): string {
  const sizes = widths(table);
  const line = (row: readonly string[]): string =>
    `| ${sizes.map((size, i) => (i ? (row[i] ?? '').padStart(size) : (row[i] ?? '').padEnd(size))).join(' | ')} |`;
  const rule = `| ${sizes.map((size, i) => (i ? `${'-'.repeat(size - 1)}:` : '-'.repeat(size))).join(' | ')} |`;
  return [line(table.headings), rule, ...table.rows.map(line)].join('\n');
}

/** Milliseconds with as many digits as mean something. */
export function milliseconds(seconds: number | undefined): string {
  if (seconds === undefined) return 'failed';
  const value = seconds * 1_000;
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** A ratio of two times; empty when one is missing. */
export function ratio(numerator: number | undefined, denominator: number | undefined): string {
  if (numerator === undefined || denominator === undefined) return '';
  return `${(numerator / denominator).toFixed(2)}×`;
}

export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}
