// What `pnpm conformance` prints: a row for each file, then what is new.
import { isFailure, lastLine } from './known-failures.mjs';

const COLUMNS = ['passed', 'failed', 'errored', 'skipped', 'by 3.14'];

/** True when there is no new failure and no crash. */
export function report(results, known) {
  const total = emptyCounts();
  const width = Math.max(...results.map(({ name }) => name.length), 'file'.length);
  const row = (name, cells) =>
    console.log(`${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join('')}`);
  row('file', [...COLUMNS, 'of all', 'seconds']);
  for (const { name, methods, seconds } of results) {
    const counts = count(methods, known);
    for (const column of COLUMNS) total[column] += counts[column];
    row(name, [...COLUMNS.map((column) => counts[column]), share(counts), seconds.toFixed(1)]);
  }
  row('all', [...COLUMNS.map((column) => total[column]), share(total), '']);
  console.log('\nby 3.14: of those that fail, how many CPython 3.14 fails in the same way');
  return reportNews(results, known);
}

const emptyCounts = () => Object.fromEntries(COLUMNS.map((column) => [column, 0]));

function count(methods, known) {
  const counts = emptyCounts();
  for (const [id, method] of methods) {
    counts[method.status]++;
    if (isFailure(method) && known.isOfVersion(id, method)) counts['by 3.14']++;
  }
  return counts;
}

/** Of the methods that were run. */
function share({ passed, failed, errored }) {
  const run = passed + failed + errored;
  return run === 0 ? '-' : `${((100 * passed) / run).toFixed(1)} %`;
}

function reportNews(results, known) {
  const all = results.flatMap(({ methods }) => [...methods]);
  const crashes = all.filter(([, { isCrash }]) => isCrash);
  const fresh = all.filter(([id, method]) => isFailure(method) && !method.isCrash && !known.has(id));
  const fixed = all.filter(([id, method]) => !isFailure(method) && known.has(id));
  list('Crashes of Heddle itself', crashes);
  list('Failures that are not known', fresh);
  list('Known failures that are none any more (--update takes them out)', fixed);
  return crashes.length === 0 && fresh.length === 0;
}

function list(title, methods) {
  if (methods.length === 0) return;
  console.log(`\n${title}: ${methods.length}`);
  for (const [id, { text }] of methods) console.log(`  ${id}${text === '' ? '' : `: ${lastLine(text)}`}`);
}
