// Where the checkout is, and how scripts run other programs in it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root folder of the checkout, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Runs a Node program of the checkout with its output on this process's stderr or stdout.
 * @param {string[]} args path of the program (relative to the root) and its arguments
 * @param {{ output?: 'stdout' | 'stderr' }} [options] where its standard output goes; default stdout
 * @returns {number} its exit status
 */
export function runNode(args, options = {}) {
  return run(process.execPath, args, options);
}

/** Like `runNode`, for any command. */
export function run(command, args, { output = 'stdout' } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', output === 'stderr' ? 2 : 'inherit', 'inherit'],
  });
  if (error !== undefined) throw error;
  return status ?? 1;
}
