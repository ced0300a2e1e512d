// `--dump-ast` and `--dump-scopes`: what the front end makes of a program, without running it.

import { dumpAst, dumpScopes } from '@heddle/interpreter/dump';
import type { Surroundings } from './node-host.js';
import type { Program } from './program.js';
import { describeExit, runGuarded } from './run-guarded.js';

/** Prints the dump; gives the exit status. */
export function dumpProgram(kind: 'ast' | 'scopes', surroundings: Surroundings, { source, filename }: Program): number {
  const { interpreter, stdout } = surroundings;
  const error = runGuarded(surroundings, () => {
    const { module, source: text } = interpreter.parse(source, { filename });
    stdout.write(kind === 'ast' ? `${dumpAst(module, text, { indent: 2 })}\n` : dumpScopes(module));
  });
  return describeExit(error, surroundings);
}
