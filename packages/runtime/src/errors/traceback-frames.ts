// One entry of a traceback: where it is, as data, and the text that shows it: File line, source lines, markers.
// CPython: Lib/traceback.py StackSummary.format_frame_summary. Columns and offsets here count code points, as in CPython.

import type { CodeSource } from '../types/code.js';
import { displayWidth } from './display-width.js';
import type { PyBaseException } from './exception.js';
import type { PyTraceback } from './traceback.js';

/** A place in the source; `line` from 1, `column` from 0 in characters. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/** An entry of a traceback as data. */
export interface TracebackFrame {
  readonly filename: string;
  readonly line: number;
  /** The function's name, `<module>` outside functions. */
  readonly name: string;
  /** The source line without surrounding white space, or null when the source is not known. */
  readonly text: string | null;
  /** The part of the source that ran; null when that is not known. */
  readonly span: { readonly start: SourcePosition; readonly end: SourcePosition } | null;
  /** The operator, or the brackets of the call or subscript, within the span. */
  readonly anchor: { readonly start: SourcePosition; readonly end: SourcePosition } | null;
  readonly source: CodeSource;
}

/** The entries of the exception's traceback, outermost call first. */
export function tracebackFrames(exception: PyBaseException): TracebackFrame[] {
  const frames: TracebackFrame[] = [];
  for (let entry = exception.traceback; entry !== null; entry = entry.next) frames.push(describeEntry(entry));
  return frames;
}

function describeEntry(entry: PyTraceback): TracebackFrame {
  const { code } = entry.frame.fn;
  const { source } = code;
  const site = code.sites[entry.lasti];
  const start = source.position(site === undefined ? code.firstOffset : site.start);
  const line = site === undefined && entry.givenLine !== -1 ? entry.givenLine : start.line;
  const common = { filename: source.filename, line, name: code.name, source };
  const text = lineText(source, line)?.trim() ?? null;
  if (site === undefined) return { ...common, text, span: null, anchor: null };
  const hasAnchor =
    site.anchorStart >= site.start &&
    site.anchorEnd > site.anchorStart &&
    (site.anchorStart > site.start || site.anchorEnd < site.end);
  const anchor = hasAnchor ? { start: source.position(site.anchorStart), end: source.position(site.anchorEnd) } : null;
  return { ...common, text, span: { start, end: source.position(site.end) }, anchor };
}

function lineText(source: CodeSource, line: number): string | null {
  const text = source.lineText(line);
  return text === null ? null : text.replace(/\s+$/, '');
}

// ### Text

/** The text of the entries: repetitions of one line beyond the third are counted instead of shown. */
export function formatFrames(frames: readonly TracebackFrame[]): string {
  const result: string[] = [];
  let last: TracebackFrame | null = null;
  let count = 0;
  for (const frame of frames) {
    if (last === null || last.filename !== frame.filename || last.line !== frame.line || last.name !== frame.name) {
      pushRepetitions(result, count);
      last = frame;
      count = 0;
    }
    count++;
    if (count <= REPETITIONS) result.push(formatFrame(frame));
  }
  pushRepetitions(result, count);
  return result.join('');
}

/** How often the same line is shown. */
const REPETITIONS = 3;

function pushRepetitions(result: string[], count: number): void {
  const more = count - REPETITIONS;
  if (more > 0) result.push(`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`);
}

/** The `File` line of an entry and the source lines below it. */
export function formatFrame(frame: TracebackFrame): string {
  const filename = /^<stdin-.*>$/s.test(frame.filename) ? '<stdin>' : frame.filename;
  return `  File "${filename}", line ${frame.line}, in ${frame.name}\n${formatSource(frame)}`;
}

function formatSource(frame: TracebackFrame): string {
  if (frame.span === null) return frame.text === null || frame.text === '' ? '' : `    ${frame.text}\n`;
  const excerpt = makeExcerpt(frame, frame.span.start, frame.span.end);
  if (excerpt === null) return '';
  return indentLines(dedentLines(excerptLines(excerpt)), '    ');
}

/** The lines of a span without their common indentation, as characters, with the offsets that its markers need. */
interface Excerpt {
  readonly lines: readonly string[][];
  /** Offset of the span's start in the first line and of its end in the last one. */
  readonly start: number;
  readonly end: number;
  readonly anchor: Anchor | null;
}

/** Lines count from the excerpt's first. */
interface Anchor {
  readonly startLine: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

function makeExcerpt(frame: TracebackFrame, start: SourcePosition, end: SourcePosition): Excerpt | null {
  const texts: string[] = [];
  for (let line = start.line; line <= end.line; line++) texts.push(lineText(frame.source, line) ?? '');
  if (texts.every((text) => text === '')) return null;
  const dedented = dedentLines(texts);
  const removed = texts[0]!.length - dedented[0]!.length;
  const offset = ({ column }: SourcePosition): number => Math.max(0, column - removed);
  const { anchor } = frame;
  return {
    lines: dedented.map((text) => Array.from(text)),
    start: offset(start),
    end: offset(end),
    anchor:
      anchor === null
        ? null
        : {
            startLine: anchor.start.line - start.line,
            start: offset(anchor.start),
            endLine: anchor.end.line - start.line,
            end: offset(anchor.end),
          },
  };
}

/** The lines shown of an excerpt, each followed by its markers if it gets some; long inner parts are left out. */
function excerptLines(excerpt: Excerpt): string[] {
  const result: string[] = [];
  const marks = showsMarkers(excerpt);
  const put = (line: number): void => {
    result.push(excerpt.lines[line]!.join(''));
    if (marks) result.push(markers(excerpt, line));
  };
  let previous = -1;
  for (const line of significantLines(excerpt)) {
    const skipped = previous < 0 ? 0 : line - previous - 1;
    if (skipped === 1) put(line - 1);
    else if (skipped > 1) result.push(`...<${skipped} lines>...`);
    put(line);
    previous = line;
  }
  return result;
}

/** The first and the last line, and those around the ends of the anchor. */
function significantLines({ lines, anchor }: Excerpt): number[] {
  const wanted = new Set([0, lines.length - 1]);
  if (anchor !== null)
    for (const line of [anchor.startLine, anchor.endLine])
      for (const near of [line - 1, line, line + 1]) wanted.add(near);
  return [...wanted].filter((line) => line >= 0 && line < lines.length).sort((x, y) => x - y);
}

function markers(excerpt: Excerpt, line: number): string {
  const { lines, anchor } = excerpt;
  const characters = lines[line]!;
  const indentation = characters.findIndex((c) => c.trim() !== '');
  const start = line === 0 ? displayWidth(lines[0]!, excerpt.start) : 0;
  const blank = Math.max(start, indentation < 0 ? characters.length : indentation);
  const end = displayWidth(characters, line === lines.length - 1 ? excerpt.end : characters.length);
  let result = ' '.repeat(Math.min(blank, end));
  const primary = anchor === null ? '^' : '~';
  for (let column = blank; column < end; column++) result += isAnchored(excerpt, line, column) ? '^' : primary;
  return result;
}

function isAnchored({ lines, anchor }: Excerpt, line: number, column: number): boolean {
  if (anchor === null) return false;
  const start = displayWidth(lines[anchor.startLine] ?? [], anchor.start);
  const end = displayWidth(lines[anchor.endLine] ?? [], anchor.end);
  const fromStart = line > anchor.startLine || (line === anchor.startLine && column >= start);
  return fromStart && (line < anchor.endLine || (line === anchor.endLine && column < end));
}

// ### When markers are left out

/** Markers are shown where they say more than the lines themselves. */
function showsMarkers(excerpt: Excerpt): boolean {
  const { lines, start, end, anchor } = excerpt;
  const before = lines[0]!.slice(0, start).join('');
  const after = lines[lines.length - 1]!.slice(end).join('');
  if (anchor === null) return before.trim() !== '' || after.trim() !== '';
  return !isPlainCallStatement(excerpt, before, after);
}

const RETURN = /^return\b([\s(]*)$/;
const ASSIGNMENT = /^[\p{ID_Start}_][\p{ID_Continue}]*\s*=([\s(]*)$/u;
const NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*\s*$/u;
const STATEMENT_END = /^([\s)]*)([#;].*)?$/s;

/**
 * True for `return name(…)` and `name = call(…)` when the call is what ran: markers would mark all but the first word.
 * CPython parses the lines and compares the call's byte offsets with character offsets, so that text outside ASCII before
 * them makes it show the markers after all.
 */
function isPlainCallStatement({ lines, start, anchor }: Excerpt, before: string, after: string): boolean {
  const first = lines[0]!;
  const open = lines[anchor!.startLine]?.[anchor!.start];
  if (open !== '(') return false;
  const returned = RETURN.exec(before);
  const statement = returned ?? ASSIGNMENT.exec(before);
  const rest = STATEMENT_END.exec(after);
  if (statement === null || rest === null || count(statement[1]!, '(') !== count(rest[1]!, ')')) return false;
  if (returned !== null && !(anchor!.startLine === 0 && NAME.test(first.slice(start, anchor!.start).join(''))))
    return false;
  const last = lines[lines.length - 1]!;
  return isAscii(before) && isAscii(last.slice(0, last.length - Array.from(after).length).join(''));
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

// ### Indentation

/** The lines without the white space that all non-blank ones start with; blank lines become empty. */
function dedentLines(lines: readonly string[]): string[] {
  let margin: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const indentation = /^[ \t]*/.exec(line)![0];
    margin = margin === null ? indentation : commonPrefix(margin, indentation);
  }
  const length = margin?.length ?? 0;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(length)));
}

function commonPrefix(x: string, y: string): string {
  let length = 0;
  while (length < x.length && x[length] === y[length]) length++;
  return x.slice(0, length);
}

function indentLines(lines: readonly string[], indentation: string): string {
  return lines.map((line) => `${indentation}${line}\n`).join('');
}
