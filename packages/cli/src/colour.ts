// When to show colours, and colours for tracebacks: those of CPython 3.14 (Lib/_colorize.py, class Traceback). The traceback
// is coloured as text, so that the interpreter need not know of terminals.

import { isatty } from 'node:tty';

const RESET = '\x1b[0m';
const PLACE = '\x1b[35m';
const TYPE = '\x1b[1;35m';
const MARKED = { '~': '\x1b[31m', '^': '\x1b[1;31m' } as const;

/** Whether to write colours to a file descriptor. CPython: Lib/_colorize.py can_colorize. */
export function canColour(fd: number, env: NodeJS.ProcessEnv = process.env): boolean {
  if (env.PYTHON_COLORS === '0') return false;
  if (env.PYTHON_COLORS === '1') return true;
  if ((env.NO_COLOR ?? '') !== '') return false;
  if ((env.FORCE_COLOR ?? '') !== '') return true;
  return env.TERM !== 'dumb' && isatty(fd);
}

const FILE_LINE = /^((?:[ |+]*) {2}File )(".*")(, line )(\d+)(?:(, in )(.*))?$/;
const MARKERS = /^[ |]*[~^][~^ ]*$/;
/** The line after the entries: not indented, except by the margin of an exception group. */
const EXCEPTION_LINE = /^((?:[ ]*[|+] )?)([\w.<>]+)(?:(: )(.*))?$/;

/** `traceback` with escape sequences. */
export function colourTraceback(traceback: string): string {
  const lines = traceback.split('\n');
  const result: string[] = [];
  let afterEntries = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const file = FILE_LINE.exec(line);
    const exception = afterEntries ? EXCEPTION_LINE.exec(line) : null;
    if (file !== null) {
      result.push(colourFileLine(file));
      afterEntries = true;
    } else if (MARKERS.test(lines[i + 1] ?? '')) {
      const marks = lines[++i]!;
      result.push(colourMarked(line, marks), colourMarked(marks, marks));
    } else if (exception !== null) {
      const [, margin, type, colon, message] = exception;
      const rest = colon === undefined ? '' : `${colon}${PLACE}${message}${RESET}`;
      result.push(`${margin}${TYPE}${type}${RESET}${rest}`);
      afterEntries = false;
    } else result.push(line);
  }
  return result.join('\n');
}

function colourFileLine([, lead, name, line, number, inside, frame]: RegExpExecArray): string {
  const where = inside === undefined ? '' : `${inside}${PLACE}${frame}${RESET}`;
  return `${lead}${PLACE}${name}${RESET}${line}${PLACE}${number}${RESET}${where}`;
}

/** Colours the part of `line` that stands over each run of markers. */
function colourMarked(line: string, marks: string): string {
  let result = '';
  let at = 0;
  for (const run of marks.matchAll(/~+|\^+/g)) {
    const end = run.index + run[0].length;
    result += `${line.slice(at, run.index)}${MARKED[run[0][0] as '~' | '^']}${line.slice(run.index, end)}${RESET}`;
    at = end;
  }
  return result + line.slice(at);
}
