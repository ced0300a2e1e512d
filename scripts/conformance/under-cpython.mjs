// Runs the runner of test methods with CPython 3.14 (pyodide), to tell what a test file of another version expects that is no
// longer so. Deep recursion ends pyodide; such methods are as good as unknown.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { RUNNER } from './run-file.mjs';

const STACK_MB = 900;
/** Where the parts of `place` are for CPython. */
const MOUNT = '/place';

export function runUnderCPython({ place, args, seconds }) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { place, args },
      resourceLimits: { stackSizeMb: STACK_MB },
      stdout: true,
      stderr: true,
    });
    let ending = 'ended';
    const timer = setTimeout(() => {
      ending = 'the time was up';
      void worker.terminate();
    }, seconds * 1000);
    worker.on('error', (error) => {
      ending = String(error);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve({ ending, output: '' });
    });
  });
}

if (!isMainThread && workerData?.place !== undefined) await run(workerData);

async function run({ place, args: [notes, ...words] }) {
  const { loadPyodide } = await import('pyodide');
  const python = await loadPyodide({ env: { HOME: '/' }, stdout: () => {}, stderr: () => {} });
  const { FS } = python;
  python.mountNodeFS(MOUNT, place);
  // Links lead out of what is mounted.
  FS.mkdirTree('/conformance/test');
  python.mountNodeFS('/conformance/test', realpathSync(join(place, 'lib', 'test')));
  FS.mkdirTree('/tmp');
  python.globals.set('words', python.toPy(['run_methods.py', `${MOUNT}/notes`, ...words]));
  python.globals.set('runner', readFileSync(RUNNER, 'utf8'));
  try {
    python.runPython(`
import os, sys
os.chdir('/tmp')
sys.path[:0] = ['/conformance']
sys.argv = words
exec(compile(runner, 'run_methods.py', 'exec'), {'__name__': '__main__'})
`);
  } catch (error) {
    if (!readFileSync(notes, 'utf8').includes('start')) writeFileSync(notes, '');
    throw error;
  }
}
