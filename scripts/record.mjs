// pnpm record [--check] [part-of-path…]: asks CPython 3.14 (pyodide) what the case files print and writes it beside them;
// fills in the messages of the error chunks. With --check nothing is written and a difference is an error.
//
// Every case runs twice, with different hash seeds: an output that depends on the order of a set, an address or the time
// cannot be an expectation.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, Worker } from 'node:worker_threads';
import {
  ERRORS_ROOT,
  expectedFile,
  formatFailure,
  formatOutcome,
  listCases,
  PYTHON_ROOT,
  readChunks,
  readStdin,
  withExpectation,
} from '../tests/cases.mjs';
import { startOracle } from './oracle/oracle.mjs';

const args = process.argv.slice(2);
const checkOnly = args.includes('--check');
const filters = args.filter((arg) => !arg.startsWith('--'));
const problems = [];
let first;
let second;

if (isMainThread) {
  // CPython's recursion limit needs more stack than Node's main thread has.
  const worker = new Worker(new URL(import.meta.url), { argv: args, resourceLimits: { stackSizeMb: 64 } });
  worker.on('exit', (code) => {
    process.exitCode = code;
  });
} else await record();

async function record() {
  first = await startOracle(PYTHON_ROOT, { hashSeed: 1 });
  second = await startOracle(PYTHON_ROOT, { hashSeed: 2 });
  const cases = listCases(PYTHON_ROOT, filters);
  let changed = 0;
  for (const path of cases) if (recordCase(path)) changed++;
  let chunks = 0;
  for (const path of listCases(ERRORS_ROOT, filters)) chunks += recordChunks(path);

  for (const problem of problems) console.error(problem);
  const verb = checkOnly ? 'differ' : 'written';
  console.log(`${cases.length} cases (${changed} ${verb}), ${chunks} error chunks, by CPython ${first.version}`);
  process.exitCode = problems.length > 0 || (checkOnly && changed > 0) ? 1 : 0;
}

function recordCase(path) {
  const stdin = readStdin(path);
  const outcome = formatOutcome(first.runCase(path, stdin));
  if (outcome !== formatOutcome(second.runCase(path, stdin))) {
    problems.push(`${path}: the output is not the same twice`);
    return false;
  }
  if (/\bat 0x[0-9a-f]+/.test(outcome)) problems.push(`${path}: the output shows an address`);
  const file = expectedFile(path);
  if (existsSync(file) && readFileSync(file, 'utf8') === outcome) return false;
  if (checkOnly) problems.push(`${path}: CPython prints something else than recorded`);
  else writeFileSync(file, outcome);
  return true;
}

function recordChunks(path) {
  const file = join(ERRORS_ROOT, path);
  const before = readFileSync(file, 'utf8');
  let text = before;
  const all = readChunks(before);
  for (const { source, line, firstLine, expected } of all) {
    const failure = first.runChunk(source);
    const place = `${path}:${firstLine + line - 1}`;
    if (failure === null) problems.push(`${place}: nothing is raised`);
    else if (failure.line !== line) {
      problems.push(`${place}: raised on line ${firstLine + failure.line - 1}: ${formatFailure(failure)}`);
    } else if (expected !== formatFailure(failure)) {
      text = withExpectation(text, firstLine + line - 1, formatFailure(failure));
      if (checkOnly) problems.push(`${place}: CPython says ${formatFailure(failure)}`);
    }
  }
  if (text !== before && !checkOnly) writeFileSync(file, text);
  return all.length;
}
