// tests/cpython/known-failures.txt: a line for each method that is known to fail, its id and then the cause.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const FILE = join(root, 'tests', 'cpython', 'known-failures.txt');
const HEAD = `# Methods of CPython's tests that do not pass, each with its cause. Written by \`pnpm conformance --update\`, which
# keeps the causes; a cause that begins with ? is what the traceback says, to be looked into.
`;

export const isFailure = ({ status }) => status === 'failed' || status === 'errored';

export class KnownFailures {
  #causes;

  constructor(causes) {
    this.#causes = causes;
  }

  static read() {
    const causes = new Map();
    const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const space = line.indexOf(' ');
      causes.set(line.slice(0, space), line.slice(space).trim());
    }
    return new KnownFailures(causes);
  }

  has(id) {
    return this.#causes.has(id);
  }

  /** Replaces what is known about the files in `results`. */
  write(results) {
    for (const { name, methods } of results) {
      for (const id of [...this.#causes.keys()])
        if (id === name || id.startsWith(`${name}.`)) {
          const method = methods.get(id);
          if (method === undefined || !isFailure(method)) this.#causes.delete(id);
        }
      for (const [id, method] of methods)
        if (isFailure(method) && !this.#causes.has(id)) this.#causes.set(id, `? ${lastLine(method.text)}`);
    }
    const lines = [...this.#causes].sort(([x], [y]) => (x < y ? -1 : 1)).map(([id, cause]) => `${id} ${cause}\n`);
    writeFileSync(FILE, HEAD + lines.join(''));
  }
}

/** The line of a traceback that says what was raised; the message may go on on further lines. */
export function lastLine(text) {
  const lines = text.trimEnd().split('\n');
  const index = lines.findLastIndex((line) =>
    /^[A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt|Group|Iteration)\b/.test(line),
  );
  return (lines[index] ?? lines.at(-1) ?? '').slice(0, 160);
}
