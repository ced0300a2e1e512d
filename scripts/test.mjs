// `npm test`: sets the checkout up when needed, then runs the unit tests (vitest), the Python cases in all modes, the Python cases
// once more where code generation from strings is forbidden, and operations at random beside CPython 3.14. The last line is
// `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './root.mjs';

const NO_CODE_FROM_STRINGS = '--disallow-code-generation-from-strings';

await ensureBuilt();
const results = [
  await unitTests(),
  await runCases('Python cases', ['tests/run-cases.mjs']),
  await runCases(`Python cases under ${NO_CODE_FROM_STRINGS}`, [NO_CODE_FROM_STRINGS, 'tests/run-cases.mjs']),
  await runCases('Operations at random', ['scripts/operations.mjs']),
];
const failed = results.some((result) => result.failed > 0 || result.status !== 0);
console.log('');
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
console.log(`${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`);
process.exitCode = failed ? 1 : 0;

/** @returns {Promise<{ name: string, status: number, passed: number, failed: number }>} */
async function unitTests() {
  const report = join(root, '.cache', 'vitest.json');
  rmSync(report, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
  const { status } = await runShowing([...args, `--outputFile.json=${report}`]);
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return { name: 'Unit tests', ...counted(status, numPassedTests, numFailedTests) };
}

/** Runs a program whose last line says how many cases passed and failed. */
async function runCases(name, args) {
  console.log(`\n${name}`);
  const { status, lastLine } = await runShowing(args);
  const counts = /(\d+) passed, (\d+) failed/.exec(lastLine);
  return { name, ...counted(status, Number(counts?.[1] ?? 0), Number(counts?.[2] ?? 0)) };
}

/** A run that ended badly without saying which test failed counts as one failure. */
function counted(status, passed, failed) {
  return { status, passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

/** Runs a Node program, showing its output as it comes. */
function runShowing(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let tail = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      tail = (tail + data).slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, lastLine: tail.trimEnd().split('\n').at(-1) ?? '' }));
  });
}

function sum(results, field) {
  return results.reduce((total, result) => total + result[field], 0);
}
