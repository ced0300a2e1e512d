// CPython 3.14 (the pyodide package) as the oracle: runs case files and error chunks and says what CPython does.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';

const RUNNER = fileURLToPath(new URL('oracle.py', import.meta.url));
/** Where the oracle sees the folder of cases; stripped from every path it shows. */
const MOUNT = '/cases';

/**
 * Starts CPython with `root` as the folder of cases. `hashSeed` fixes the order of sets of strings, so that two oracles
 * with different seeds show which outputs depend on it.
 *
 * @param {string} root folder that case paths are relative to
 * @param {{ hashSeed?: number }} [options]
 */
export async function startOracle(root, { hashSeed = 0 } = {}) {
  const python = await loadPyodide({ env: { HOME: '/', PYTHONHASHSEED: String(hashSeed) } });
  python.mountNodeFS(MOUNT, root);
  python.runPython(readFileSync(RUNNER, 'utf8'), { filename: 'oracle.py' });
  const runCase = python.globals.get('run_case');
  const runChunk = python.globals.get('run_chunk');
  return {
    version: python.runPython('import sys; sys.version.split()[0]'),
    /** Runs a case file as `python3 file` would: `{ stdout, stderr, status }`. */
    runCase(path, stdin = '') {
      return JSON.parse(runCase(path, stdin));
    },
    /** Runs a piece of source: `{ type, message, line }` of the exception that ends it, or null. */
    runChunk(source) {
      return JSON.parse(runChunk(source));
    },
  };
}
