// The interpreter side of an interactive session, in the program's thread. With a terminal the first thread sends what was
// entered; without one, lines are read here, with plain prompts. CPython: Modules/main.c pymain_run_stdin, Lib/_pyrepl.

import type { MessagePort } from 'node:worker_threads';
import type { Surroundings } from '../node-host.js';
import { runGuarded, showEnding } from '../run-guarded.js';
import { banner } from '../version.js';
import type { Answer, Request } from './protocol.js';

/** What `exit`, `quit`, `help` and the names in the banner are in a session. CPython: Lib/_sitebuiltins.py, Lib/site.py. */
const SESSION_BUILTINS = `
def _install():
    import builtins

    class Quitter:
        def __init__(self, name):
            self.name = name
        def __repr__(self):
            return f'Use {self.name}() or Ctrl-D (i.e. EOF) to exit'
        def __call__(self, code=None):
            raise SystemExit(code)

    class Printer:
        def __init__(self, text):
            self.text = text
        def __repr__(self):
            return self.text
        def __call__(self):
            print(self.text)

    class Helper:
        def __repr__(self):
            return 'Type help(object) for help about object.'
        def __call__(self, *args):
            if not args:
                print(self)
            for value in args:
                print(getattr(value, '__name__', type(value).__name__))
                print(getattr(value, '__doc__', None) or 'No documentation.')

    builtins.exit = Quitter('exit')
    builtins.quit = Quitter('quit')
    builtins.help = Helper()
    builtins.copyright = Printer('Heddle is distributed under the MIT licence.')
    builtins.credits = Printer('Thanks to the authors of Python, CPython, Lezer and V8.')
    builtins.license = Printer('Heddle is distributed under the MIT licence; see the file LICENSE.')

_install()
del _install
`;

/** Entries that leave the session though they are not calls, unless the program has given the names another meaning. */
const LEAVING = /^\s*(?:exit|quit)\s*$/;

function prepare({ interpreter }: Surroundings): void {
  interpreter.run(SESSION_BUILTINS, { filename: '<session>' });
}

/** Answers the terminal's requests until it ends the session. */
export function serveTerminal(surroundings: Surroundings, port: MessagePort, showBanner: boolean): void {
  const { interpreter } = surroundings;
  const answer = (message: Answer): void => port.postMessage(message);
  let count = 0;
  prepare(surroundings);
  port.on('message', (request: Request) => {
    switch (request.kind) {
      case 'isIncomplete':
        return answer({ kind: 'isIncomplete', value: interpreter.isIncomplete(request.source) });
      case 'complete':
        return answer({ kind: 'complete', completion: interpreter.complete(request.text) });
      case 'execute':
        execute(surroundings, request.source, `<python-input-${count++}>`);
        interpreter.flush();
        return answer({ kind: 'executed' });
      case 'end':
        interpreter.flush();
        return process.exit(0);
    }
  });
  answer({ kind: 'ready', banner: showBanner ? banner() : '' });
}

/** Runs one entry; ends the process when it says so. */
function execute(surroundings: Surroundings, source: string, filename: string): void {
  const { interpreter } = surroundings;
  if (LEAVING.test(source) && !interpreter.has(source.trim())) leave(surroundings, 0);
  const error = runGuarded(surroundings, () => interpreter.runInteractive(source, { filename }));
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
  prepare(surroundings);
  if (showBanner) stderr.write(banner());
  const input = stdin();
  for (;;) {
    interpreter.flush();
    let source = '';
    let line: string;
    do {
      stderr.write(source === '' ? '>>> ' : '... ');
      line = input.readLine();
      source += line;
      // A block ends with an empty line, so the newline of the last line does not count yet.
    } while (line !== '' && interpreter.isIncomplete(source.replace(/\n$/, '')));
    if (source.trim() !== '') execute(surroundings, source, '<stdin>');
    if (line === '') {
      stderr.write('\n');
      return 0;
    }
  }
}
