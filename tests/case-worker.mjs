// The thread in which run-cases.mjs runs cases: each in an interpreter of its own, through the public API, with what the
// command gives a program. Gets `{ kind, path, mode }`, answers with a list of failures, each a text to show.

import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import '../packages/interpreter/dist/names.js';
import { createInterpreter, PythonError } from '../packages/interpreter/dist/index.js';
import { ERRORS_ROOT, expectedFile, formatFailure, formatOutcome, PYTHON_ROOT, readChunks, readStdin } from './cases.mjs';
import { describeDifference } from './difference.mjs';

const CHUNK_NAME = '<chunk>';

const files = {
  read(path) {
    try {
      return readFileSync(path);
    } catch (error) {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    }
  },
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  isDirectory: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  list: (path) => readdirSync(path).sort(),
  write(path, data, append) {
    if (append) appendFileSync(path, data);
    else writeFileSync(path, data);
  },
};

parentPort.on('message', ({ kind, path, mode }) => {
  const failures = kind === 'python' ? checkCase(path, mode) : checkChunks(path, mode);
  parentPort.postMessage(failures);
});

// ### Programs

function checkCase(path, mode) {
  const expected = readFileSync(expectedFile(path), 'utf8');
  const actual = formatOutcome(runCase(path, mode));
  return actual === expected ? [] : [describeDifference(expected, actual)];
}

function runCase(path, mode) {
  const output = { stdout: '', stderr: '', status: 0 };
  const interpreter = createInterpreter({
    stdout: (text) => {
      output.stdout += text;
    },
    stderr: (text) => {
      output.stderr += text;
    },
    stdin: lineReader(readStdin(path), (prompt) => {
      output.stdout += prompt;
    }),
    argv: [path],
    path: [join(PYTHON_ROOT, dirname(path))],
    files,
    clock: { now: () => Date.now() / 1000, monotonic: () => performance.now() / 1000 },
    randomBytes: (size) => globalThis.crypto.getRandomValues(new Uint8Array(size)),
    mode,
  });
  interpreter.set('__file__', path);
  try {
    interpreter.run(readFileSync(join(PYTHON_ROOT, path)), { filename: path });
  } catch (error) {
    Object.assign(output, describeEnd(error, output));
  }
  output.stderr = output.stderr.replaceAll(PYTHON_ROOT.replace(/\/?$/, '/'), '');
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

// ### Error chunks

function checkChunks(path, mode) {
  const failures = [];
  for (const { source, line, expected, firstLine } of readChunks(readFileSync(join(ERRORS_ROOT, path), 'utf8'))) {
    const actual = runChunk(source, mode);
    const wanted = `line ${firstLine + line - 1}: ${expected}`;
    const found = actual === null ? 'nothing is raised' : `line ${firstLine + actual.line - 1}: ${actual.text}`;
    if (wanted !== found) failures.push(`  - ${wanted}\n  + ${found}`);
  }
  return failures;
}

function runChunk(source, mode) {
  try {
    createInterpreter({ mode }).run(source, { filename: CHUNK_NAME });
    return null;
  } catch (error) {
    if (!(error instanceof PythonError)) return { line: 0, text: String(error.stack ?? error) };
    const line = error.frames.findLast((frame) => frame.filename === CHUNK_NAME)?.line ?? 0;
    return { line, text: formatFailure({ type: error.pythonType, message: error.pythonMessage }) };
  }
}
