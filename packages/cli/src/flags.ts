// The command line: which program to run, and how. Options are python3's where python3 has them; those that change nothing
// here (`-b`, `-B`, `-R`, …) are accepted, so that scripts written for python3 keep working. CPython: Python/getopt.c.

export const USAGE = `usage: heddle [option] ... [-c command | -m module | file | -] [arg] ...
Runs a Python program. Without one, and with a terminal as input, it starts an interactive session.

  -c command        the program is this text
  -m module         the program is this module, found on sys.path
  -                 the program comes from standard input
  -E                no environment variables are looked at
  -I                isolated: -E and -P
  -P                nothing is imported from beside the program
  -i                after the program, go on interactively
  -q                no version and copyright lines in the interactive session
  -O                leave out assert statements; twice: docstrings too
  -u                standard output is not buffered
  -W filter         what to do about warnings: action:message:category:module:line
  -X option         kept in sys._xoptions; these do something: dev, utf8, warn_default_encoding,
                    int_max_str_digits=N
  -V, --version     print the version and exit
  -h, --help        print this and exit
  --dump-ast        print the program's syntax tree and exit
  --dump-scopes     print each scope's names with their bindings and exit
  --dump-closures   run the program, then print its closures with the state of their caches
  --no-cache        every operation takes its general path (for finding faults in caches)
  --always-isolate  give every site its own factory copy at once (for finding faults in isolation)

A file may be a folder or a ZIP archive with a __main__.py. sys.argv is its name and what stands after it. PYTHONPATH names
folders to import from.
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
  /** The command itself and the words after it, as `sys.executable` and `sys.orig_argv` have them. */
  executable: string;
  words: string[];
  /** What `sys` shows of the options. */
  flags: Record<string, number | boolean>;
  warnOptions: string[];
  extraOptions: Record<string, string | true>;
}

/** A command line that makes no sense; the message is for the user, the exit status is 2. */
export class UsageError extends Error {}

/** Letters of python3 that set flags, with what they set in `sys.flags`. */
const SHOWN: Readonly<Record<string, Readonly<Record<string, number | boolean>>>> = {
  b: { bytes_warning: 1 },
  B: { dont_write_bytecode: 1 },
  d: { debug: 1 },
  E: { ignore_environment: 1 },
  I: { isolated: 1, ignore_environment: 1, no_user_site: 1, safe_path: true },
  O: { optimize: 1 },
  P: { safe_path: true },
  s: { no_user_site: 1 },
  S: { no_site: 1 },
  v: { verbose: 1 },
};
/** Letters of python3 that have no effect here. */
const IGNORED = 'Rx';
/** Options of `-X` that set flags, and the variables that do the same. */
const EXTRA_FLAGS: Readonly<Record<string, Readonly<Record<string, number | boolean>>>> = {
  dev: { dev_mode: true },
  utf8: { utf8_mode: 1 },
  'utf8=0': { utf8_mode: 0 },
  'utf8=1': { utf8_mode: 1 },
  warn_default_encoding: { warn_default_encoding: 1 },
};
const FLAG_VARIABLES = [
  ['PYTHONDEVMODE', 'dev'],
  ['PYTHONUTF8', 'utf8'],
  ['PYTHONWARNDEFAULTENCODING', 'warn_default_encoding'],
] as const;

/** Letters that take the rest of their word, or the next word. */
const WITH_VALUE = 'cmWX';

/**
 * Parses the arguments after `heddle`.
 * @throws UsageError for an unknown option or a missing value
 */
export function parseCommand(argv: readonly string[]): Command {
  const command = emptyCommand();
  let words = argv;
  while (words.length > 0) {
    const word = words[0]!;
    if (word === '--') return withProgram(command, words.slice(1));
    if (word === '-' || !word.startsWith('-')) return withProgram(command, words);
    if (word.startsWith('--')) {
      applyLongOption(command, word);
      words = words.slice(1);
    } else words = applyLetters(command, word.slice(1), words.slice(1));
    if (command.program.kind !== 'none') {
      command.args = [...words];
      return command;
    }
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
    executable: '',
    words: [],
    flags: {},
    warnOptions: [],
    extraOptions: {},
  };
}

function withProgram(command: Command, words: readonly string[]): Command {
  const [name, ...args] = words;
  if (name === undefined) return command;
  command.program = name === '-' ? { kind: 'stdin' } : { kind: 'file', path: name };
  command.args = args;
  return command;
}

function applyLongOption(command: Command, word: string): void {
  switch (word) {
    case '--version':
      command.action = 'version';
      return;
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
      throw new UsageError(`unknown option ${word}`);
  }
}

/** Applies letters that stand together, as in `-iq` or `-uc`; gives the words that are left after them. */
function applyLetters(command: Command, letters: string, rest: readonly string[]): readonly string[] {
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    if (WITH_VALUE.includes(letter)) {
      const inWord = letters.slice(i + 1);
      const value = inWord !== '' ? inWord : rest[0];
      if (value === undefined) throw new UsageError(`Argument expected for the -${letter} option`);
      if (letter === 'c') command.program = { kind: 'command', text: value };
      else if (letter === 'm') command.program = { kind: 'module', name: value };
      else if (letter === 'W') command.warnOptions.push(value);
      else addExtraOption(command, value);
      return inWord !== '' ? rest : rest.slice(1);
    }
    applyLetter(command, letter);
  }
  return rest;
}

/** `-X name` or `-X name=value`. */
function addExtraOption(command: Command, text: string): void {
  const equals = text.indexOf('=');
  Object.assign(command.flags, EXTRA_FLAGS[text]);
  if (equals < 0) command.extraOptions[text] = true;
  else command.extraOptions[text.slice(0, equals)] = text.slice(equals + 1);
}

function applyLetter(command: Command, letter: string): void {
  if (letter in SHOWN) {
    for (const [name, value] of Object.entries(SHOWN[letter]!))
      command.flags[name] = typeof value === 'number' ? Number(command.flags[name] ?? 0) + value : value;
  } else if (letter === 'i') {
    command.interactive = true;
    Object.assign(command.flags, { inspect: 1, interactive: 1 });
  } else if (letter === 'q') {
    command.quiet = true;
    command.flags.quiet = 1;
  } else if (letter === 'u') command.unbuffered = true;
  else if (letter === 'V') command.action = 'version';
  else if (letter === 'h' || letter === '?') command.action = 'help';
  else if (!IGNORED.includes(letter)) throw new UsageError(`Unknown option: -${letter}`);
}

/** A variable that Python looks at, empty when it is not set or not to be looked at (`-E`, `-I`). */
export function environmentOf(command: Command, name: `PYTHON${string}`): string {
  return command.flags.ignore_environment ? '' : (process.env[name] ?? '');
}

/** The flags that variables set, where no option does. */
export function flagsOfVariables(command: Command): Record<string, number | boolean> {
  const flags: Record<string, number | boolean> = {};
  for (const [variable, option] of FLAG_VARIABLES) {
    const text = environmentOf(command, variable);
    if (text !== '') Object.assign(flags, EXTRA_FLAGS[text === '0' ? `${option}=0` : option]);
  }
  return flags;
}
