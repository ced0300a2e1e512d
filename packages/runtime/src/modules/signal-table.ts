// The signals of Linux by number: their names and what strsignal says. CPython: Modules/signalmodule.c.

/** Number, name, text; the first name of a number is the one that is shown. */
export const SIGNALS: readonly (readonly [number, string, string])[] = [
  [1, 'SIGHUP', 'Hangup'],
  [2, 'SIGINT', 'Interrupt'],
  [3, 'SIGQUIT', 'Quit'],
  [4, 'SIGILL', 'Illegal instruction'],
  [5, 'SIGTRAP', 'Trace/breakpoint trap'],
  [6, 'SIGABRT', 'Aborted'],
  [7, 'SIGBUS', 'Bus error'],
  [8, 'SIGFPE', 'Floating point exception'],
  [9, 'SIGKILL', 'Killed'],
  [10, 'SIGUSR1', 'User defined signal 1'],
  [11, 'SIGSEGV', 'Segmentation fault'],
  [12, 'SIGUSR2', 'User defined signal 2'],
  [13, 'SIGPIPE', 'Broken pipe'],
  [14, 'SIGALRM', 'Alarm clock'],
  [15, 'SIGTERM', 'Terminated'],
  [16, 'SIGSTKFLT', 'Stack fault'],
  [17, 'SIGCHLD', 'Child exited'],
  [18, 'SIGCONT', 'Continued'],
  [19, 'SIGSTOP', 'Stopped (signal)'],
  [20, 'SIGTSTP', 'Stopped'],
  [21, 'SIGTTIN', 'Stopped (tty input)'],
  [22, 'SIGTTOU', 'Stopped (tty output)'],
  [23, 'SIGURG', 'Urgent I/O condition'],
  [24, 'SIGXCPU', 'CPU time limit exceeded'],
  [25, 'SIGXFSZ', 'File size limit exceeded'],
  [26, 'SIGVTALRM', 'Virtual timer expired'],
  [27, 'SIGPROF', 'Profiling timer expired'],
  [28, 'SIGWINCH', 'Window changed'],
  [29, 'SIGIO', 'I/O possible'],
  [30, 'SIGPWR', 'Power failure'],
  [31, 'SIGSYS', 'Bad system call'],
];

export const SIGNAL_ALIASES: Readonly<Record<string, number>> = { SIGCLD: 17, SIGIOT: 6, SIGPOLL: 29 };

/** The C library keeps 32 and 33 for itself. */
export const FIRST_REALTIME = 34;
export const LAST_REALTIME = 64;
/** One more than the highest signal. */
export const SIGNAL_COUNT = 65;

const texts = new Map(SIGNALS.map(([number, , text]) => [number, text]));

/** What `strsignal` says, or null when there is no such signal. */
export function signalText(number: number): string | null {
  if (number >= FIRST_REALTIME && number <= LAST_REALTIME) return `Real-time signal ${number - FIRST_REALTIME}`;
  return texts.get(number) ?? null;
}
