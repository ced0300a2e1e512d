// Everything that touches the outside. A program reaches nothing but what its host hands it here; what a host leaves out
// does not exist for the program. The compiler is reached through CompilerHost, so that runtime needs no import of it.

import type { Value } from './object/value.js';
import type { PyCode } from './types/code.js';
import type { PyDict } from './types/dict.js';
import type { PyFunction } from './types/function.js';
import type { PyNamespace } from './types/namespace.js';

export interface Host {
  /** Writes text to standard output; it is called once per write of the program. */
  stdout(text: string): void;
  stderr(text: string): void;
  /** Sends on what `stdout` holds back; absent when it holds nothing back. */
  readonly flush?: (() => void) | undefined;
  /** Whether a standard stream is a terminal; absent when none is. */
  readonly isTerminal?: ((stream: 'stdin' | 'stdout' | 'stderr') => boolean) | undefined;
  /** One line of standard input with its newline, '' at the end; null when there is no standard input. */
  readLine: ((prompt: string) => string) | null;
  /** Seconds since the epoch; null when the program gets no clock. */
  now: (() => number) | null;
  /** Monotonic seconds. */
  monotonic: (() => number) | null;
  /** The zone of local time: a name of the tz database, or a rule as POSIX has them. UTC when absent. */
  readonly timeZone?: string | undefined;
  /** Waits so many seconds; absent where the thread can simply be blocked. */
  readonly sleep?: ((seconds: number) => void) | undefined;
  /**
   * Runs an action so that an interrupt from outside (Ctrl-C) ends it, without unwinding it, and throws HostInterrupt then.
   * Absent where there are no interrupts. Calls may nest: the innermost action is ended.
   */
  readonly interruptible?: ((action: () => void) => void) | undefined;
  /** Fills an array with random bytes; null when the program gets no source of randomness. */
  randomBytes: ((size: number) => Uint8Array) | null;
  /** The file system; null when the program gets none. */
  files: HostFiles | null;
  /** The standard streams as files, for hosts that have them: `stdout`, `stderr` and `readLine` are not used then. */
  standardFiles: StandardFiles | null;
  /** The process and the machine; null when the program is not to know them. */
  system: HostSystem | null;
  /** Other processes; null when the program may start none. */
  processes: HostProcesses | null;
  /** Whether what is written to the standard streams is handed on at once (`python -u`). */
  readonly isUnbuffered?: boolean | undefined;
  argv: readonly string[];
  /** How the program was started, as `sys` shows it; absent when by no command. */
  readonly commandLine?: CommandLine | undefined;
  /** Folders and archives to import from (`sys.path`); the library's own path comes after them. */
  path: readonly string[];
  /** The standard library; null when the program gets none but the modules of the core. */
  library: HostLibrary | null;
  /** Lets objects die that only weak references know; null when the host cannot. */
  memory: HostMemory | null;
}

export interface HostMemory {
  /** Gives up what JavaScript keeps for weak references until the end of a job, so that a collection can take it. */
  release(): void;
  /** Collects at once all that cannot be reached. */
  collect(): void;
}

/** What `sys` says of the command that runs the program. */
export interface CommandLine {
  /** `sys.executable`: the command itself. */
  readonly executable?: string;
  /** `sys.orig_argv`. */
  readonly words?: readonly string[];
  /** Those of `sys.flags` that are set. */
  readonly flags?: Readonly<Record<string, number | boolean>>;
  /** `sys.warnoptions`: filters of warnings. */
  readonly warnOptions?: readonly string[];
  /** `sys._xoptions`. */
  readonly extraOptions?: Readonly<Record<string, string | true>>;
}

/** The standard library: Python sources in an archive, and the native modules behind them. */
export interface HostLibrary {
  /** Where the sources appear to be: an entry of `sys.path`, the beginning of `__file__`. */
  readonly path: string;
  /** `sys.stdlib_module_names`. */
  readonly moduleNames: readonly string[];
  /** The archive; opened at the first import that is not of a native module. Paths in it are relative. */
  readonly archive: LibraryArchive;
  /**
   * The syntax trees of the archive's modules, stored when it was built, by the same paths: then nothing is parsed. Absent when
   * there are none.
   */
  readonly trees?: Pick<LibraryArchive, 'read'> | undefined;
  /** The native modules, when importing the library has not made them known already; null when it has. */
  readonly lateModules: LateModules | null;
}

/** Native modules that are loaded at the first import of one of them. */
export interface LateModules {
  readonly names: ReadonlySet<string>;
  /** Makes all of them known, as importing `@heddle/runtime/library` does. */
  load(): void;
}

export interface LibraryArchive {
  isFile(path: string): boolean;
  isDirectory(path: string): boolean;
  list(path: string): string[];
  /** The content of a file, or null when there is none. */
  read(path: string): Uint8Array | null;
}

/**
 * A file system. Errors are thrown as JavaScript errors with the `code` of the system (`ENOENT`), as Node's are. A lone
 * surrogate between U+DC80 and U+DCFF in a path stands for a byte that is not UTF-8. `follows` says whether a symbolic link
 * at the end of a path is followed.
 */
export interface HostFiles {
  /** The content of a file, or null when there is no such file. */
  read(path: string): Uint8Array | null;
  isFile(path: string): boolean;
  isDirectory(path: string): boolean;
  /** The names in a folder. */
  list(path: string): string[];

  /** Opens a file; `flags` are Linux's, `mode` is for a file that comes into being. */
  open(path: string, flags: number, mode: number): HostFile;
  status(path: string, follows: boolean): FileStatus;
  /** Like `list`, with what each name is. */
  entries(path: string): DirectoryEntry[];
  /** Whether a path may be read (4), written (2), executed (1), or is there (0). */
  access(path: string, mode: number): boolean;
  makeDirectory(path: string, mode: number): void;
  removeDirectory(path: string): void;
  remove(path: string): void;
  rename(from: string, to: string): void;
  /** Another name for a file. */
  link(from: string, to: string, follows: boolean): void;
  symlink(target: string, path: string): void;
  readLink(path: string): string;
  truncate(path: string, size: number): void;
  setMode(path: string, mode: number, follows: boolean): void;
  /** -1 leaves an id as it is. */
  setOwner(path: string, user: number, group: number, follows: boolean): void;
  /** Nanoseconds since the epoch. */
  setTimes(path: string, accessed: bigint, modified: bigint, follows: boolean): void;
  /** How much room there is. */
  space(path: string): FileSystemSpace;
  currentDirectory(): string;
  changeDirectory(path: string): void;
  /** Sets the bits that new files and folders do not get; gives the old ones. */
  setModeMask(mask: number): number;
  /** What the program set last; null or absent when it set nothing. */
  readonly modeMask?: number | null;
}

/** An open file with its position. */
export interface HostFile {
  readonly isTerminal: boolean;
  /** Whether the file has a position. */
  readonly canSeek: boolean;
  /** Fills `target` from the position on, which moves; the number of bytes, 0 at the end. */
  read(target: Uint8Array): number;
  /** Writes at the position, which moves; how many bytes. */
  write(data: Uint8Array): number;
  /** Moves to `offset` from the start (0), the position (1) or the end (2); ESPIPE where there is no position. */
  seek(offset: number, whence: number): number;
  truncate(size: number): void;
  status(): FileStatus;
  setMode(mode: number): void;
  setTimes(accessed: bigint, modified: bigint): void;
  /** Sees that what was written is on the disk. */
  sync(): void;
  /** Whether an operation would not have to wait; absent when none ever does. */
  isReady?(operation: 'reading' | 'writing'): boolean;
  /** Whether others than the program can make the file ready; absent when nobody can. */
  readonly hasOthers?: boolean;
  /** Null when this is no terminal. */
  terminalSize(): { columns: number; lines: number } | null;
  close(): void;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

/** What `stat` tells. Times are in nanoseconds since the epoch. */
export interface FileStatus {
  readonly mode: number;
  readonly inode: bigint;
  readonly device: bigint;
  readonly links: number;
  readonly user: number;
  readonly group: number;
  readonly size: number;
  readonly accessed: bigint;
  readonly modified: bigint;
  readonly changed: bigint;
  readonly blockSize: number;
  readonly blocks: number;
  readonly special: bigint;
}

/** What `statvfs` tells; sizes in blocks. */
export interface FileSystemSpace {
  readonly blockSize: number;
  readonly blocks: number;
  readonly free: number;
  /** What is free for everyone. */
  readonly available: number;
  readonly files: number;
  readonly freeFiles: number;
}

/** The process and the machine that a program sees. */
export interface HostSystem {
  readonly environment: Readonly<Record<string, string>>;
  /** Called when the program sets a variable, or removes it (null). */
  setVariable(name: string, value: string | null): void;
  readonly processId: number;
  readonly parentId: number;
  /** Of the user who runs the process. */
  readonly ids: {
    readonly user: number;
    readonly effectiveUser: number;
    readonly group: number;
    readonly effectiveGroup: number;
    readonly groups: readonly number[];
  };
  readonly machine: {
    readonly system: string;
    readonly node: string;
    readonly release: string;
    readonly version: string;
    readonly machine: string;
  };
  readonly processors: number;
  /** How busy the machine was in the last 1, 5 and 15 minutes; null when that is not known. */
  loadAverage(): readonly [number, number, number] | null;
  /** Seconds of processor time. */
  processTime(): { user: number; system: number };
  /** Ends the process at once. */
  exit(status: number): never;
}

/** Other processes, which the program starts and waits for. Errors have a `code`, as those of files. */
export interface HostProcesses {
  /** Pipes that processes can be given: of each the end for reading and the end for writing. */
  makePipes(count: number): (readonly [HostFile, HostFile])[];
  /** Starts a process; its number. */
  start(request: ProcessRequest): number;
  /**
   * A process that was started here and has ended, and is forgotten then: this one, or any (null). Null when there is none yet;
   * that is not so when it `waits`. ECHILD when there is no such process.
   */
  wait(id: number | null, waits: boolean): EndedProcess | null;
  /** Sends a signal to any process. */
  kill(id: number, signal: number): void;
}

export interface ProcessRequest {
  /** The file to run: no search for it. */
  readonly path: string;
  /** The arguments, with the name of the program first. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where it starts; null where the program is. */
  readonly directory: string | null;
  /** Its open files, by descriptor. */
  readonly files: ReadonlyMap<number, HostFile>;
  readonly startsSession: boolean;
  /** Null as the program has them. */
  readonly user: number | null;
  readonly group: number | null;
  readonly modeMask: number | null;
}

export interface EndedProcess {
  readonly id: number;
  /** As Linux packs it: a signal in the low bits, or the exit code above. */
  readonly status: number;
}

/** The standard streams as files. */
export interface StandardFiles {
  readonly stdin: HostFile;
  readonly stdout: HostFile;
  readonly stderr: HostFile;
}

/** What `compile` was asked for. */
export interface CompileRequest {
  readonly filename: string;
  readonly mode: 'exec' | 'eval' | 'single';
  /** CO_FUTURE_… flags in effect from outside. */
  readonly futureFlags: number;
  /** As `-O` counts: 1 leaves out asserts, 2 docstrings too; null: as the program was started. */
  readonly optimize: number | null;
  /** The source is known to be right, as the library's is: functions may be parsed when they are first called. */
  readonly isTrusted?: boolean;
  /** The tree of such a source, as the library's build stored it; null when there is none. */
  readonly storedTree?: Uint8Array | null;
  /** Whether `await` may stand outside functions: the code is a coroutine then. */
  readonly allowTopLevelAwait?: boolean;
  /** Whether text that ends too early is an _IncompleteInputError. */
  readonly allowIncomplete?: boolean;
  /** Whether an indented block needs an empty line after it, as at a prompt. */
  readonly needsDedent?: boolean;
}

/** What is known of a source beforehand. */
export type SourceTrust = Pick<CompileRequest, 'isTrusted' | 'storedTree'>;

/** What `ast.parse` was asked for. */
export interface ParseRequest {
  readonly filename: string;
  readonly mode: CompileRequest['mode'] | 'func_type';
  /** Whether unequal is spelled `<>`. */
  readonly isBarry: boolean;
  /** As the compiler is given it with this much of `-O`; null: as it is. */
  readonly optimize: number | null;
  /** `feature_version`: syntax of later minor versions is an error. */
  readonly version: number | undefined;
  /** Whether comments that begin with `type:` belong to the tree. */
  readonly typeComments: boolean;
}

/** A block of code in a symbol table (modules/symtable.ts). */
export interface SymbolTableEntry {
  /** CPython's number for this kind of block. */
  readonly type: number;
  readonly name: string;
  readonly line: number;
  readonly isNested: boolean;
  /** The flags of each name. */
  readonly symbols: ReadonlyMap<string, number>;
  readonly parameters: readonly string[];
  readonly children: readonly SymbolTableEntry[];
}

/** A misspelled keyword, and what a SyntaxError says instead of "invalid syntax". */
export interface KeywordTypo {
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** The source line with its newline. */
  readonly text: string;
  /** In characters, from 1. */
  readonly offset: number;
  readonly endOffset: number;
}

/** The compiler, as the runtime sees it. */
export interface CompilerHost {
  /**
   * Compiles a module's source to a function of no arguments that runs it in `globals`. SyntaxError as a Python exception.
   */
  compileModule(source: string, filename: string, globals: PyNamespace, trust: SourceTrust): PyFunction;
  /** Compiles source to a code object that can run with any globals (types/code.ts `runCode`). */
  compile(source: string, request: CompileRequest): PyCode;
  /** The syntax tree of `source`, as nodes of the `ast` module. */
  parse(source: string, request: ParseRequest): Value;
  /** A copy of a tree of the `ast` module's nodes, which may be wrong in any way. */
  copyTree(tree: Value, request: ParseRequest): Value;
  /** Compiles a tree of the `ast` module's nodes, which may be wrong in any way. */
  compileTree(tree: Value, request: CompileRequest): PyCode;
  /** What CPython's symbol table says of `source`: the entry of the module. SyntaxError as a Python exception. */
  symbolTable(source: string, filename: string, mode: CompileRequest['mode']): SymbolTableEntry;
  /** The keyword that was meant where `source` has invalid syntax on `line` (from 1), or null. */
  findKeywordTypo(source: string, line: number): KeywordTypo | null;
  /** Compiles and evaluates an expression in the given namespaces. */
  evaluate(source: string, filename: string, globals: PyNamespace, locals: PyDict | null): Value;
  /** The character or named sequence with a Unicode name or alias, or null: the compiler knows them for `\N{…}`. */
  lookupCharacters(name: string): string | null;
  /** The Unicode name of a character, or null. */
  nameOfCharacter(code: number): string | null;
}
