// The two kinds of test files, as data for the recorder (scripts/record.mjs) and the runner (run-cases.mjs).
//
// tests/python/<area>/<case>.py is a program; beside it stands <case>.expected: what CPython 3.14 writes to standard
// output, then, when it writes errors or fails, a section of standard error and the exit status. A <case>.stdin, if
// there, is its input. Files and folders whose name starts with `_` are what cases import.
//
// tests/errors/<area>.py is a list of chunks between `---` lines. Each chunk must raise on the line that ends in
// `### Type: message`, with that type and that message.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PYTHON_ROOT = fileURLToPath(new URL('python', import.meta.url));
export const ERRORS_ROOT = fileURLToPath(new URL('errors', import.meta.url));

const STDERR_MARK = '=== stderr\n';
const STATUS_MARK = '=== status ';

/** Paths of all `.py` files below `root` that are cases, relative to it, in order; `filters` are parts of paths. */
export function listCases(root, filters = []) {
  const found = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(entry.parentPath, entry.name));
    if (entry.isFile() && path.endsWith('.py') && !path.split(sep).some((part) => part.startsWith('_'))) found.push(path);
  }
  const wanted = filters.length === 0 ? found : found.filter((path) => filters.some((part) => path.includes(part)));
  return wanted.sort();
}

/** The input of a case, empty when it has none. */
export function readStdin(path) {
  const file = join(PYTHON_ROOT, path.replace(/\.py$/, '.stdin'));
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export function expectedFile(path) {
  return join(PYTHON_ROOT, path.replace(/\.py$/, '.expected'));
}

/** `{ stdout, stderr, status }` as the text of an `.expected` file. */
export function formatOutcome({ stdout, stderr, status }) {
  if (stderr === '' && status === 0) return stdout;
  const gap = stdout === '' || stdout.endsWith('\n') ? '' : '\n';
  return `${stdout}${gap}${STDERR_MARK}${stderr}${STATUS_MARK}${status}\n`;
}

// ### Error chunks

const EXPECTATION = /[ \t]*###(?: (.*))?$/;

/**
 * The chunks of an errors file: `{ source, line, expected }`, where `line` is the chunk's line that must fail (from 1),
 * `expected` what stands after its `###`, and `firstLine` the chunk's first line in the file.
 */
export function readChunks(text) {
  const chunks = [];
  let lines = [];
  let firstLine = 1;
  const all = text.split('\n');
  all.forEach((line, index) => {
    if (line !== '---') lines.push(line);
    if (line !== '---' && index < all.length - 1) return;
    const marked = lines.findIndex((candidate) => EXPECTATION.test(candidate));
    if (marked >= 0) {
      const expected = EXPECTATION.exec(lines[marked])[1] ?? '';
      chunks.push({ source: `${lines.join('\n')}\n`, line: marked + 1, expected, firstLine });
    } else if (lines.some((each) => /^[^#\s]/.test(each)))
      throw new Error(`the chunk at line ${firstLine} does not say what it raises: no line has ###`);
    lines = [];
    firstLine = index + 2;
  });
  return chunks;
}

/** The file's text with the expectation on line `line` (from 1) replaced. */
export function withExpectation(text, line, expected) {
  const lines = text.split('\n');
  lines[line - 1] = `${lines[line - 1].replace(EXPECTATION, '')}  ### ${expected}`;
  return lines.join('\n');
}

/** How an exception stands after `###`: without a message the type alone; line breaks and backslashes escaped. */
export function formatFailure({ type, message }) {
  const escaped = message.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return escaped === '' ? type : `${type}: ${escaped}`;
}
