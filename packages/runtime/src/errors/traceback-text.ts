// The text that CPython prints for an uncaught exception: tracebacks, causes and contexts, notes, exception groups,
// SyntaxErrors. First `summarise` follows the chain (each exception once, so that cycles end), then the text is written.
// CPython: Lib/traceback.py TracebackException. One entry of a traceback is in traceback-frames.ts.

import { isInstance, type PyType, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { toArray } from '../protocols/iterate.js';
import { repr, str } from '../protocols/repr.js';
import { PyBytes } from '../types/bytes.js';
import { PyDict } from '../types/dict.js';
import { strOf } from '../types/str/text.js';
import { PyBaseException } from './exception.js';
import { groupMembers } from './exception-group.js';
import { withKeywordMeant } from './keyword-typo.js';
import { isAttributeError, isThrown } from './matches.js';
import { suggestionText } from './suggest-names.js';
import { formatFrames, tracebackFrames } from './traceback-frames.js';

export { type TracebackFrame, tracebackFrames } from './traceback-frames.js';

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';
/** Groups nested deeper, and members beyond the width, are left out. */
const MAX_GROUP_DEPTH = 10;
const MAX_GROUP_WIDTH = 15;

/** What CPython prints to stderr for `exception`, with everything that led to it; ends with a newline. */
export function formatException(exception: PyBaseException): string {
  const writer = new Writer();
  writer.writeChain(summarise(exception));
  return writer.text;
}

// ### The chain

interface Summary {
  readonly exception: PyBaseException;
  cause: Summary | null;
  context: Summary | null;
  members: Summary[] | null;
}

/** `exception` with its causes, contexts and members, none of which comes twice. */
function summarise(exception: PyBaseException): Summary {
  const seen = new Set<PyBaseException>();
  const add = (e: PyBaseException): Summary => {
    seen.add(e);
    return { exception: e, cause: null, context: null, members: null };
  };
  const root = add(exception);
  const queue = [root];
  for (let summary = queue.pop(); summary !== undefined; summary = queue.pop()) {
    const { cause, context, suppressContext } = summary.exception;
    if (cause !== null && !seen.has(cause)) summary.cause = add(cause);
    const needsContext = summary.cause === null && !suppressContext;
    if (context !== null && needsContext && !seen.has(context)) summary.context = add(context);
    summary.members = groupMembers(summary.exception)?.map(add) ?? null;
    if (summary.cause !== null) queue.push(summary.cause);
    if (summary.context !== null) queue.push(summary.context);
    if (summary.members !== null) queue.push(...summary.members);
  }
  return root;
}

/** The exception and those before it, with the sentence that links each to the one before; the last one printed first. */
function chainOf(summary: Summary): { link: string; summary: Summary }[] {
  const chain: { link: string; summary: Summary }[] = [];
  for (let current: Summary | null = summary; current !== null; ) {
    const { cause, context }: Summary = current;
    chain.push({ link: cause !== null ? CAUSE : context !== null ? CONTEXT : '', summary: current });
    current = cause ?? context;
  }
  return chain.reverse();
}

/** Writes summaries; keeps the indentation and the state of the box around exception groups. */
class Writer {
  text = '';
  private depth = 0;
  /** The box of the innermost group is still open: its last member closes it. */
  private needsClose = false;

  writeChain(summary: Summary): void {
    for (const { link, summary: current } of chainOf(summary)) {
      if (link !== '') this.emit(link);
      if (current.members === null) this.writeOne(current.exception);
      else if (this.depth > MAX_GROUP_DEPTH) this.emit(`... (max_group_depth is ${MAX_GROUP_DEPTH})\n`);
      else this.writeGroup(current.exception, current.members);
    }
  }

  private writeOne(exception: PyBaseException): void {
    const frames = tracebackFrames(exception);
    if (frames.length > 0) this.emit(`Traceback (most recent call last):\n${formatFrames(frames)}`);
    this.emit(lastLines(exception));
  }

  private writeGroup(exception: PyBaseException, members: readonly Summary[]): void {
    const isTop = this.depth === 0;
    if (isTop) this.depth = 1;
    const frames = tracebackFrames(exception);
    if (frames.length > 0) {
      this.emit('Exception Group Traceback (most recent call last):\n', isTop ? '+' : '|');
      this.emit(formatFrames(frames));
    }
    this.emit(lastLines(exception));
    this.needsClose = false;
    const shown = members.length <= MAX_GROUP_WIDTH ? members.length : MAX_GROUP_WIDTH + 1;
    for (let i = 0; i < shown; i++) this.writeMember(members, i, i === shown - 1);
    if (isTop) this.depth = 0;
  }

  private writeMember(members: readonly Summary[], index: number, isLast: boolean): void {
    if (isLast) this.needsClose = true;
    const isShown = index < MAX_GROUP_WIDTH;
    const title = isShown ? String(index + 1) : '...';
    this.text += `${this.indentation()}${index === 0 ? '+-' : '  '}+---------------- ${title} ----------------\n`;
    this.depth++;
    if (isShown) this.writeChain(members[index]!);
    else {
      const more = members.length - MAX_GROUP_WIDTH;
      this.emit(`and ${more} more exception${more > 1 ? 's' : ''}\n`);
    }
    if (isLast && this.needsClose) {
      this.text += `${this.indentation()}+------------------------------------\n`;
      this.needsClose = false;
    }
    this.depth--;
  }

  private indentation(): string {
    return '  '.repeat(this.depth);
  }

  /** Adds whole lines, inside a group behind its margin. */
  private emit(lines: string, margin = '|'): void {
    if (this.depth === 0) {
      this.text += lines;
      return;
    }
    const prefix = `${this.indentation()}${margin} `;
    const split = lines.slice(0, -1).split('\n');
    this.text += split.map((line) => `${prefix}${line}\n`).join('');
  }
}

// ### Type and message

function lastLines(exception: PyBaseException): string {
  const first = isThrown(exception, 'SyntaxError') ? syntaxErrorLines(exception) : messageLine(exception);
  return first + notes(exception);
}

function messageLine(exception: PyBaseException): string {
  const message = safeText(() => str(exception), 'exception', 'str') + suggestionText(exception);
  const type = exceptionTypeName(exception.shape.type);
  return message === '' ? `${type}\n` : `${type}: ${message}\n`;
}

/** `module.qualname`; without the module for built-ins and for classes of the program itself. */
export function exceptionTypeName(type: PyType): string {
  const module = type.isBuiltin ? type.module : (type.lookup('__module__') ?? null);
  if (module === '__main__' || module === 'builtins') return type.qualname;
  return `${strOf(module) ?? '<unknown>'}.${type.qualname}`;
}

/** The result of a program's own `__str__` or `__repr__`, or words that say that it raised. */
function safeText(make: () => PyStr, what: string, how: string): string {
  try {
    return make().toString();
  } catch (error) {
    if (error instanceof PyBaseException) return `<${what} ${how}() failed>`;
    throw error;
  }
}

function notes(exception: PyBaseException): string {
  let value: Value;
  try {
    value = getAttribute(exception, '__notes__');
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
    if (isAttributeError(error)) return '';
    return `Ignored error getting __notes__: ${safeText(() => repr(error), '__notes__', 'repr')}\n`;
  }
  if (value === null) return '';
  if (!isSequence(value)) return `${safeText(() => repr(value), '__notes__', 'repr')}\n`;
  return toArray(value)
    .map((note) => `${safeText(() => str(note), 'note', 'str')}\n`)
    .join('');
}

function isSequence(value: Value): boolean {
  if (strOf(value) !== undefined || value instanceof PyBytes || value instanceof PyDict) return false;
  const { slots } = typeOf(value);
  return slots.getItem !== null && slots.length !== null;
}

// ### SyntaxError

function syntaxErrorLines(original: PyBaseException): string {
  const exception = withKeywordMeant(original);
  const filename = textField(exception, 'filename');
  const line = exception.field('lineno') ?? null;
  let result = '';
  if (line !== null) result += `  File "${filename ?? '<string>'}", line ${str(line)}\n`;
  const text = textField(exception, 'text');
  if (text !== null) result += syntaxErrorSource(exception, text);
  const message = exception.field('msg') ?? null;
  const shown = message === null || message === '' ? '<no detail available>' : str(message);
  const suffix = line === null && filename !== null ? ` (${filename})` : '';
  return `${result}${exceptionTypeName(exception.shape.type)}: ${shown}${suffix}\n`;
}

function textField(exception: PyBaseException, name: string): string | null {
  const text = strOf(exception.field(name) ?? null);
  return text === undefined ? null : text.toString();
}

function intField(exception: PyBaseException, name: string): number | null {
  const value = exception.field(name) ?? null;
  return typeof value === 'number' && isInstance(value, typeOf(0)) ? value : null;
}

/** The line with `^` under the columns from `offset` to `end_offset` (from 1, in characters). */
function syntaxErrorSource(exception: PyBaseException, text: string): string {
  const withoutNewline = Array.from(text.replace(/\n+$/, ''));
  const indentation = withoutNewline.findIndex((c) => c !== ' ' && c !== '\n' && c !== '\f');
  const spaces = indentation < 0 ? withoutNewline.length : indentation;
  const line = withoutNewline.slice(spaces);
  const start = intField(exception, 'offset');
  const shownLine = `    ${line.join('')}\n`;
  if (start === null)
    return exception.field('offset') === undefined || exception.field('offset') === null ? shownLine : '';
  const [from, to] = markedColumns(exception, start, withoutNewline.length, Array.from(text).length);
  const column = from - 1 - spaces;
  if (column < 0) return shownLine;
  // Tabs before the mark stay, so that it stands below what it marks.
  const before = Array.from({ length: Math.min(column, line.length) }, (_, i) =>
    line[i]!.trim() === '' ? line[i]! : ' ',
  );
  return `${shownLine}    ${before.join('')}${'^'.repeat(to - from)}\n`;
}

function markedColumns(
  exception: PyBaseException,
  offset: number,
  length: number,
  fullLength: number,
): [number, number] {
  const endOffset = intField(exception, 'end_offset');
  const sameLine = (exception.field('lineno') ?? null) === (exception.field('end_lineno') ?? null);
  let from = offset;
  let to = sameLine ? (endOffset === null || endOffset === 0 ? offset : endOffset) : length + 1;
  if (fullLength > 0 && from > fullLength) from = length + 1;
  if (fullLength > 0 && to > fullLength) to = length + 1;
  if (from >= to || to < 0) to = from + 1;
  return [from, to];
}
