// What generated programs contain and execute, by CPython 3.14: nodes of each type of the syntax tree (executed: on a line that
// ran), and calls of each built-in method and function.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';

const MEASURE = fileURLToPath(new URL('coverage.py', import.meta.url));

/**
 * @param {number} first seed @param {number} count of programs
 * @param {(seed: number) => string} generate
 */
export async function reportCoverage(first, count, generate) {
  const python = await loadPyodide({ stdout: () => {}, stderr: () => {} });
  python.runPython(readFileSync(MEASURE, 'utf8'), { filename: 'coverage.py' });
  const measure = python.globals.get('measure');
  for (let seed = first; seed < first + count; seed++) measure(generate(seed));
  const { nodes, executed, calls, never, errors } = JSON.parse(python.globals.get('report')());
  console.log(`${count} programs, ${errors} of them no valid syntax\n\nnode type                generated  executed`);
  for (const [name, number] of Object.entries(nodes))
    console.log(`${name.padEnd(22)}${String(number).padStart(12)}${String(executed[name] ?? 0).padStart(10)}`);
  console.log('\ncalls of built-in methods and functions');
  for (const [name, number] of Object.entries(calls)) console.log(`${name.padEnd(34)}${String(number).padStart(8)}`);
  console.log(`\nnever called: ${never.join(', ')}`);
}
