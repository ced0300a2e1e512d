// What createInterpreter asks of its options: the kind of each, so that a mistake is reported where it is made and not
// when the program first prints.

import { requireFunction, requireObject, requireString } from './checks.js';
import type { InterpreterOptions } from './options.js';

const FUNCTIONS = ['stdout', 'stderr', 'flush', 'stdin', 'isTerminal', 'interruptible', 'randomBytes'] as const;
const OBJECTS = [
  'commandLine',
  'library',
  'files',
  'standardFiles',
  'system',
  'processes',
  'clock',
  'memory',
  'mode',
] as const;
const LISTS = ['argv', 'path'] as const;

/** @throws TypeError for an option that is not of its kind */
export function checkOptions(options: InterpreterOptions): void {
  requireObject(options, 'the options');
  for (const name of FUNCTIONS) if (isGiven(options[name])) requireFunction(options[name], optionText(name));
  for (const name of OBJECTS) if (isGiven(options[name])) requireObject(options[name], optionText(name));
  for (const name of LISTS) if (isGiven(options[name])) checkStrings(options[name], optionText(name));
  if (options.clock) {
    requireFunction(options.clock.now, optionText('clock.now'));
    requireFunction(options.clock.monotonic, optionText('clock.monotonic'));
  }
}

const optionText = (name: string): string => `the option '${name}'`;

/** An option may be given as undefined or null: both say that there is none. */
const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function checkStrings(values: unknown, what: string): void {
  if (!Array.isArray(values)) throw new TypeError(`${what} must be an array of strings`);
  for (const value of values) requireString(value, `each item of ${what}`);
}
