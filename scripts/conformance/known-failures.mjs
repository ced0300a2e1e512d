// What is known about methods that do not pass: tests/cpython/known-failures.txt for Heddle, each with its cause, and
// tests/cpython/cpython-3.14.txt for CPython 3.14 itself, each with what it raises: where both raise the same, the test expects
// what is no longer so.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const folder = join(root, 'tests', 'cpython');
const KNOWN = join(folder, 'known-failures.txt');
const CPYTHON = join(folder, 'cpython-3.14.txt');
const KNOWN_HEAD = `# Methods of CPython's tests that do not pass, each with its cause. Written by \`pnpm conformance --update\`, which
# keeps the causes; a cause that begins with ? is what the traceback says, to be looked into.
`;
const CPYTHON_HEAD = `# Methods of the tests that CPython 3.14 (pyodide) does not pass itself, each with what it raises. Written by
# \`pnpm conformance --cpython\`.
`;
const SAME = 'CPython 3.14 fails too: ';

export const isFailure = ({ status }) => status === 'failed' || status === 'errored';

export class KnownFailures {
  #causes;
  #cpython;

  constructor(causes, cpython) {
    this.#causes = causes;
    this.#cpython = cpython;
  }

  static read() {
    return new KnownFailures(readLines(KNOWN), readLines(CPYTHON));
  }

  has(id) {
    return this.#causes.has(id);
  }

  /** Whether CPython 3.14 fails in the same way. */
  isOfVersion(id, { text }) {
    return this.#cpython.get(id) === lastLine(text);
  }

  /** Replaces what is known about Heddle and the files in `results`. */
  write(results) {
    replace(this.#causes, results, (id, method) => {
      if (this.isOfVersion(id, method)) return SAME + lastLine(method.text);
      const cause = this.#causes.get(id);
      return cause === undefined || cause.startsWith('?') || cause.startsWith(SAME)
        ? `? ${lastLine(method.text)}`
        : cause;
    });
    writeLines(KNOWN, KNOWN_HEAD, this.#causes);
  }

  /** Replaces what is known about CPython. A process that died says nothing. */
  writeCPython(results) {
    replace(this.#cpython, results, (_, method) => (method.isCrash ? null : lastLine(method.text)));
    writeLines(CPYTHON, CPYTHON_HEAD, this.#cpython);
  }
}

function replace(lines, results, textOf) {
  for (const { name, methods } of results) {
    const texts = new Map();
    for (const [id, method] of methods) {
      const text = isFailure(method) ? textOf(id, method) : null;
      if (text !== null) texts.set(id, text);
    }
    for (const id of [...lines.keys()]) if (id === name || id.startsWith(`${name}.`)) lines.delete(id);
    for (const [id, text] of texts) lines.set(id, text);
  }
}

function readLines(file) {
  const lines = new Map();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (line === '' || line.startsWith('#')) continue;
    const space = line.indexOf(' ');
    lines.set(line.slice(0, space), line.slice(space).trim());
  }
  return lines;
}

function writeLines(file, head, lines) {
  const sorted = [...lines].sort(([x], [y]) => (x < y ? -1 : 1));
  writeFileSync(file, head + sorted.map(([id, text]) => `${id} ${text}\n`).join(''));
}

const RAISED = /^[A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt|Group|Iteration)\b/;
const LONGEST = 160;

/** The line of a traceback that says what was raised; the message may go on on further lines. Addresses are left out. */
export function lastLine(text) {
  const lines = text.trimEnd().split('\n');
  const index = lines.findLastIndex((line) => RAISED.test(line));
  const line = lines[index] ?? lines.at(-1) ?? '';
  return line
    .replace(/ at 0x[0-9a-f]+/g, ' at 0x…')
    .slice(0, LONGEST)
    .trim();
}
