// The command line: which program to run, and how. Options are python3's where python3 has them; those that change nothing
// here (`-B`, `-E`, …) are accepted, so that scripts written for python3 keep working. CPython: Python/getopt.c.

export const USAGE = `usage: heddle [option] ... [-c command | -m module | file | -] [arg] ...
Runs a Python program. Without one, and with a terminal as input, it starts an interactive session.

  -c command        the program is this text
  -m module         the program is this module, found on sys.path
  -                 the program comes from standard input
  -i                after the program, go on interactively
  -q                no version and copyright lines in the interactive session
  -u                standard output is not buffered
  -V, --version     print the version and exit
  -h, --help        print this and exit
  --dump-ast        print the program's syntax tree and exit
  --dump-scopes     print each scope's names with their bindings and exit
  --dump-closures   run the program, then print its closures with the state of their caches
  --no-cache        every operation takes its general path (for finding faults in caches)
  --always-isolate  give every site its own factory copy at once (for finding faults in isolation)

sys.argv is the program's name and what stands after it. PYTHONPATH names folders to import from.
`;

/** What the program is. `stdin` is also what is run when nothing is named and standard input is no terminal. */
export type ProgramSource =
  | { kind: 'file'; path: string }
  | { kind: 'command'; text: string }
  | { kind: 'module'; name: string }
  | { kind: 'stdin' }
  | { kind: 'none' };

export type DumpKind = 'ast' | 'scopes' | 'closures';

/** A parsed command line. It crosses to the program's thread, so it is plain data. */
export interface Command {
  action: 'run' | 'version' | 'help';
  program: ProgramSource;
  /** The program's arguments, without its own name. */
  args: string[];
  interactive: boolean;
  quiet: boolean;
  unbuffered: boolean;
  dump: DumpKind | null;
  caches: boolean;
  isolate: 'auto' | 'always';
}

/** A command line that makes no sense; the message is for the user, the exit status is 2. */
export class UsageError extends Error {}

/** Options of python3 that have no effect here, and those of them that take a value. */
const IGNORED = /^-(?:[bBdEIOPRsSvx]+|OO)$/;
const IGNORED_WITH_VALUE = /^-[WX]/;

/**
 * Parses the arguments after `heddle`.
 * @throws UsageError for an unknown option or a missing value
 */
export function parseCommand(argv: readonly string[]): Command {
  const command = emptyCommand();
  let i = 0;
  while (i < argv.length) {
    const word = argv[i]!;
    if (word === '--') return withProgram(command, argv.slice(i + 1));
    if (word === '-' || !word.startsWith('-')) return withProgram(command, argv.slice(i));
    const option = word.startsWith('--') ? word : word.slice(0, 2);
    if (option === '-c' || option === '-m') {
      const [value, rest] = optionValue(argv, i);
      command.program = option === '-c' ? { kind: 'command', text: value } : { kind: 'module', name: value };
      command.args = rest;
      return command;
    }
    if (IGNORED_WITH_VALUE.test(word)) {
      i = argv.length - optionValue(argv, i)[1].length;
      continue;
    }
    applyOption(command, word);
    i++;
  }
  return command;
}

function emptyCommand(): Command {
  return {
    action: 'run',
    program: { kind: 'none' },
    args: [],
    interactive: false,
    quiet: false,
    unbuffered: false,
    dump: null,
    caches: true,
    isolate: 'auto',
  };
}

/** The value of the option at `index`, written with it or as the next word, and the words after. */
function optionValue(argv: readonly string[], index: number): [string, string[]] {
  const word = argv[index]!;
  if (word.length > 2) return [word.slice(2), argv.slice(index + 1)];
  const value = argv[index + 1];
  if (value === undefined) throw new UsageError(`Argument expected for the ${word} option`);
  return [value, argv.slice(index + 2)];
}

function withProgram(command: Command, words: readonly string[]): Command {
  const [name, ...args] = words;
  if (name === undefined) return command;
  command.program = name === '-' ? { kind: 'stdin' } : { kind: 'file', path: name };
  command.args = args;
  return command;
}

function applyOption(command: Command, word: string): void {
  switch (word) {
    case '-V':
    case '-VV':
    case '--version':
      command.action = 'version';
      return;
    case '-h':
    case '-?':
    case '--help':
      command.action = 'help';
      return;
    case '--dump-ast':
    case '--dump-scopes':
    case '--dump-closures':
      command.dump = word.slice('--dump-'.length) as DumpKind;
      return;
    case '--no-cache':
      command.caches = false;
      return;
    case '--always-isolate':
      command.isolate = 'always';
      return;
    default:
      if (!IGNORED.test(word)) applyLetters(command, word);
  }
}

/** Letters that may stand together: `-iq`. */
function applyLetters(command: Command, word: string): void {
  if (word.startsWith('--')) throw new UsageError(`unknown option ${word}`);
  for (const letter of word.slice(1)) {
    if (letter === 'i') command.interactive = true;
    else if (letter === 'q') command.quiet = true;
    else if (letter === 'u') command.unbuffered = true;
    else if (!IGNORED.test(`-${letter}`)) throw new UsageError(`Unknown option: -${letter}`);
  }
}
