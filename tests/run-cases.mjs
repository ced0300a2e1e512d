// Runs the Python cases and the error chunks through Heddle in all modes: `node tests/run-cases.mjs [--mode=NAME]
// [part-of-path…]`. Prints what differs; the last line is `N passed, N failed`, where a case counts once for each mode.

import { Worker } from 'node:worker_threads';
import { ERRORS_ROOT, listCases, PYTHON_ROOT } from './cases.mjs';
import { MODES } from './modes.mjs';

/** As the command has it: deep recursion ends with RecursionError, not with V8's stack. */
const STACK_MB = 200;
/** A case that takes longer hangs. */
const TIMEOUT_MS = 30_000;

const args = process.argv.slice(2);
const filters = args.filter((arg) => !arg.startsWith('--'));
const onlyMode = args.find((arg) => arg.startsWith('--mode='))?.slice('--mode='.length);
const modes = Object.entries(MODES).filter(([name]) => onlyMode === undefined || name === onlyMode);
const jobs = [
  ...listCases(PYTHON_ROOT, filters).map((path) => ({ kind: 'python', path })),
  ...listCases(ERRORS_ROOT, filters).map((path) => ({ kind: 'errors', path })),
];

// Cases open files and name themselves relative to their folder; threads share this.
process.chdir(PYTHON_ROOT);
let passed = 0;
let failed = 0;
for (const [name, mode] of modes) await runMode(name, mode);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function runMode(name, mode) {
  let worker = startWorker();
  for (const job of jobs) {
    const failures = await runJob(worker, { ...job, mode });
    if (failures === null) {
      await worker.terminate();
      worker = startWorker();
    }
    report(`tests/${job.kind}/${job.path} (${name})`, failures ?? ['  takes too long, or ended its thread']);
  }
  await worker.terminate();
}

function report(title, failures) {
  if (failures.length === 0) {
    passed++;
    return;
  }
  failed++;
  console.log(`FAILED ${title}\n${failures.join('\n')}\n`);
}

function startWorker() {
  return new Worker(new URL('case-worker.mjs', import.meta.url), { resourceLimits: { stackSizeMb: STACK_MB } });
}

/** The failures of one job, or null when the worker is no longer of use. */
function runJob(worker, job) {
  return new Promise((resolve) => {
    const answer = (failures) => finish(failures);
    const fail = (error) => finish([`  ${error.stack ?? error}`]);
    const exit = () => finish(null);
    const timer = setTimeout(exit, TIMEOUT_MS);
    const finish = (failures) => {
      clearTimeout(timer);
      worker.off('message', answer).off('error', fail).off('exit', exit);
      resolve(failures);
    };
    worker.on('message', answer).on('error', fail).on('exit', exit);
    worker.postMessage(job);
  });
}
