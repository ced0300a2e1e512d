// The interpreter side of an interactive session, in the program's thread. With a terminal the first thread sends what was
// entered; without one, lines are read here, with plain prompts. CPython: Modules/main.c pymain_run_stdin, Lib/_pyrepl.

import type { MessagePort } from 'node:worker_threads';
import { type Interpreter, PythonError } from '@heddle/interpreter';
import { complete } from '@heddle/interpreter/complete';
import type { Surroundings } from '../node-host.js';
import { runGuarded, showEnding } from '../run-guarded.js';
import { banner } from '../version.js';
import type { Answer, Prompts, Request } from './protocol.js';

/**
 * Words that are commands when they stand alone, unless the program has given the names another meaning, with the program
 * that carries them out. CPython: Lib/_pyrepl/simple_interact.py REPL_COMMANDS.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  exit: 'import builtins; builtins.exit()',
  quit: 'import builtins; builtins.quit()',
  help: 'import builtins; builtins.help()',
  copyright: 'import builtins; builtins.copyright()',
  clear: 'import sys; print(end="\\x1b[H\\x1b[2J", flush=True)',
};

/** Gives `sys` the prompts of a session, and a function that reads them: the program may change them. */
function setPrompts(interpreter: Interpreter): () => Prompts {
  const sys = interpreter.evaluateProxy('__import__("sys")');
  const prompts: Prompts = { first: '>>> ', next: '... ' };
  sys.set('ps1', prompts.first);
  sys.set('ps2', prompts.next);
  const textOf = (name: string, otherwise: string): string => {
    try {
      return sys.has(name) ? sys.getProxy(name).toString() : otherwise;
    } catch (error) {
      if (error instanceof PythonError) return otherwise;
      throw error;
    }
  };
  return () => ({ first: textOf('ps1', prompts.first), next: textOf('ps2', prompts.next) });
}

/** Answers the terminal's requests until it ends the session. */
export function serveTerminal(surroundings: Surroundings, port: MessagePort, showBanner: boolean): void {
  const { interpreter } = surroundings;
  const prompts = setPrompts(interpreter);
  const answer = (message: Answer): void => port.postMessage(message);
  let count = 0;
  port.on('message', (request: Request) => {
    switch (request.kind) {
      case 'isIncomplete':
        return answer({ kind: 'isIncomplete', value: interpreter.isIncomplete(request.source) });
      case 'complete':
        return answer({ kind: 'complete', completion: complete(interpreter, request.text) });
      case 'execute':
        if (!carryOut(surroundings, request.source.trim()))
          execute(surroundings, () => interpreter.runEntry(request.source, { filename: `<python-input-${count++}>` }));
        return answer({ kind: 'executed', prompts: prompts() });
      case 'end':
        interpreter.flush();
        return process.exit(0);
    }
  });
  answer({ kind: 'ready', banner: showBanner ? banner() : '', prompts: prompts() });
}

/** Carries out an entry that is the name of a command; false when it is none. */
function carryOut(surroundings: Surroundings, name: string): boolean {
  const { interpreter } = surroundings;
  if (!Object.hasOwn(COMMANDS, name) || interpreter.has(name)) return false;
  execute(surroundings, () => interpreter.call(interpreter.evaluateProxy('exec'), COMMANDS[name], new Map()));
  return true;
}

/** Runs one entry; ends the process when it says so. */
function execute(surroundings: Surroundings, run: () => void): void {
  const { interpreter } = surroundings;
  const error = runGuarded(surroundings, run);
  interpreter.flush();
  if (error === null) return;
  const { status, isExit } = showEnding(error, surroundings);
  if (isExit) leave(surroundings, status);
}

function leave({ interpreter }: Surroundings, status: number): never {
  interpreter.flush();
  process.exit(status);
}

/** Reads and runs entries from standard input until it ends; gives the exit status. */
export function runPlainSession(surroundings: Surroundings, showBanner: boolean): number {
  const { interpreter, stderr, stdin } = surroundings;
  const prompts = setPrompts(interpreter);
  if (showBanner) stderr.write(banner());
  const input = stdin();
  for (;;) {
    interpreter.flush();
    const { first, next } = prompts();
    let source = '';
    let line: string;
    do {
      stderr.write(source === '' ? first : next);
      line = input.readLine();
      source += line;
      // A block ends with an empty line, so the newline of the last line does not count yet.
    } while (line !== '' && interpreter.isIncomplete(source.replace(/\n$/, '')));
    if (source.trim() !== '') execute(surroundings, () => interpreter.runInteractive(source));
    if (line === '') {
      stderr.write('\n');
      return 0;
    }
  }
}
