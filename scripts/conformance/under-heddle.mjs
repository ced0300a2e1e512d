// Runs the runner of test methods with the `heddle` command.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { RUNNER } from './run-file.mjs';

const COMMAND = join(root, 'packages', 'cli', 'bin', 'heddle.mjs');
/** As much of what goes to standard error is kept. */
const OUTPUT_LENGTH = 4000;

export function runUnderHeddle({ place, args, seconds }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, RUNNER, ...args], {
      cwd: place,
      env: { ...process.env, PYTHONPATH: join(place, 'lib') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    let hangs = false;
    child.stderr.on('data', (data) => {
      output = (output + data).slice(-OUTPUT_LENGTH);
    });
    const timer = setTimeout(() => {
      hangs = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      resolve({
        ending: hangs ? 'Hang: the time was up' : `Dead process: it ended with ${signal ?? `status ${status}`}`,
        output,
      });
    });
  });
}
