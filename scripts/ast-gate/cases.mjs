// The tree cases of packages/frontend/test/trees: programs, each followed by `==>` and CPython's tree as dump.py prints it.
// Programs are separated by `---`; `␌` stands for a form feed.

import { readFileSync } from 'node:fs';

/** The cases of one file; `tree` is empty when none is recorded. */
export function readCases(path) {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n---\n')
    .map((block) => {
      const [program, tree = ''] = block.split('\n==>\n');
      return { program, source: `${program.replaceAll('␌', '\f')}\n`, tree };
    });
}

/** The text of a file of cases. */
export function formatCases(cases) {
  return `${cases.map(({ program, tree }) => `${program}\n==>\n${tree}`).join('\n---\n')}\n`;
}
