// The thread in which run-cases.mjs runs cases: each in an interpreter of its own, through the public API, with what the
// command gives a program. Gets `{ kind, path, mode }`, answers with a list of failures, each a text to show.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createInterpreter, PythonError } from '../packages/interpreter/dist/index.js';
import { standardLibrary } from '../packages/stdlib/dist/node-library.js';
import { ERRORS_ROOT, expectedFile, formatFailure, formatOutcome, PYTHON_ROOT, readChunks, readStdin } from './cases.mjs';
import { describeDifference } from './difference.mjs';
import { runProgram } from './run-program.mjs';

const CHUNK_NAME = '<chunk>';

parentPort.on('message', ({ kind, path, mode }) => {
  const failures = kind === 'python' ? checkCase(path, mode) : checkChunks(path, mode);
  parentPort.postMessage(failures);
});

function checkCase(path, mode) {
  const expected = readFileSync(expectedFile(path), 'utf8');
  const actual = formatOutcome(runProgram({ root: PYTHON_ROOT, path, stdin: readStdin(path), mode }));
  return actual === expected ? [] : [describeDifference(expected, actual)];
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
    createInterpreter({ library: standardLibrary, mode }).run(source, { filename: CHUNK_NAME });
    return null;
  } catch (error) {
    if (!(error instanceof PythonError)) return { line: 0, text: String(error.stack ?? error) };
    const line = error.frames.findLast((frame) => frame.filename === CHUNK_NAME)?.line ?? 0;
    return { line, text: formatFailure({ type: error.pythonType, message: error.pythonMessage }) };
  }
}
