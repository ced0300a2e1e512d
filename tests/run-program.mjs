// Runs a program through the public API with what the command gives it: its streams, files, clock and randomness.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createContext, runInNewContext, Script } from 'node:vm';
import '../packages/interpreter/dist/names.js';
import { createNodeFiles } from '../packages/interpreter/dist/node-files.js';
import { nodeSystem } from '../packages/interpreter/dist/node-system.js';
import { createInterpreter, PythonError } from '../packages/interpreter/dist/index.js';
import { standardLibrary } from '../packages/stdlib/dist/node-library.js';

setFlagsFromString('--expose-gc');
const collector = runInNewContext('gc');
const nothing = new Script('0');
const emptiesQueue = createContext({}, { microtaskMode: 'afterEvaluate' });

/** As the command has it (packages/cli/src/memory.ts). */
const memory = {
  release: () => nothing.runInContext(emptiesQueue),
  collect() {
    memory.release();
    collector();
  },
};

/**
 * Runs the file `path`, relative to the folder `root`, as `python3 path` would there, in an interpreter of its own.
 *
 * @param {{ root: string, path: string, stdin?: string, mode?: object }} program
 * @returns {{ stdout: string, stderr: string, status: number | string }} paths below `root` shown relative to it; the status
 *   is 'host error' when something else than a Python exception came out
 */
export function runProgram({ root, path, stdin = '', mode }) {
  const output = { stdout: '', stderr: '', status: 0 };
  const interpreter = createInterpreter({
    stdout: (text) => {
      output.stdout += text;
    },
    stderr: (text) => {
      output.stderr += text;
    },
    stdin: lineReader(stdin, (prompt) => {
      output.stdout += prompt;
    }),
    argv: [path],
    path: [join(root, dirname(path))],
    files: createNodeFiles(),
    system: nodeSystem,
    library: standardLibrary,
    memory,
    clock: { now: () => Date.now() / 1000, monotonic: () => performance.now() / 1000 },
    randomBytes: (size) => globalThis.crypto.getRandomValues(new Uint8Array(size)),
    mode,
  });
  interpreter.set('__file__', path);
  try {
    interpreter.run(readFileSync(join(root, path)), { filename: path });
  } catch (error) {
    Object.assign(output, describeEnd(error, output));
  }
  output.stderr = output.stderr.replaceAll(root.replace(/\/?$/, '/'), '');
  return output;
}

function lineReader(text, prompt) {
  const lines = text.split(/(?<=\n)/);
  return (words) => {
    prompt(words);
    return lines.shift() ?? '';
  };
}

/** What a program's last error adds to standard error, and the exit status, as the command has it. */
function describeEnd(error, { stderr }) {
  if (!(error instanceof PythonError)) return { stderr: `${stderr}${error.stack ?? error}\n`, status: 'host error' };
  if (error.pythonType !== 'SystemExit') return { stderr: stderr + error.traceback, status: 1 };
  const code = error.value.getProxy('code');
  if (code.typeName === 'NoneType') return { status: 0 };
  if (code.typeName === 'int' || code.typeName === 'bool') return { status: Number(code.toJs()) & 0xff };
  return { stderr: `${stderr}${code.toString()}\n`, status: 1 };
}
