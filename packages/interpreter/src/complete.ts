// `@heddle/interpreter/complete`: what may be typed next, for prompts. An entry of its own, since few hosts have one.

import { requireString } from './checks.js';
import { completeImport } from './complete-import.js';
import { completeName } from './complete-name.js';
import { Interpreter } from './interpreter.js';

export interface Completion {
  /** Where in the text the word that is completed starts. */
  start: number;
  /** What may stand there, sorted; callables end in `(`. */
  candidates: string[];
}

/** What may stand at the end of `text`: names, attributes, modules. Only names and attributes are evaluated for it. */
export function complete(python: Interpreter, text: string): Completion {
  requireString(text, 'a text');
  const { bridge, state, globals } = Interpreter.partsOf(python);
  return bridge.enter(() => completeImport(text, state) ?? completeName(text, globals, state.builtins));
}
