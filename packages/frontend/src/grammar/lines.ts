// What depends on lines: indentation, blank lines, and whether `match` begins a statement, for which a whole logical line may
// have to be read. A form feed sets the column to 0, a line joined by a backslash keeps the column of its first part.

const TAB = 9;
const NEWLINE = 10;
const FORM_FEED = 12;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const QUOTE = 39;
const COLON = 58;
const BACKSLASH = 92;

const isJoin = (text: string, at: number): boolean =>
  text.charCodeAt(at) === BACKSLASH && text.charCodeAt(at + 1) === NEWLINE;

/** The end of the white space at the start of a line. */
export function indentationEnd(text: string, start: number): number {
  for (let at = start; ; ) {
    const c = text.charCodeAt(at);
    if (c === SPACE || c === TAB || c === FORM_FEED) at++;
    else if (isJoin(text, at)) at += 2;
    else return at;
  }
}

/** The column that the white space from `start` to `end` leads to. */
export function columnOf(text: string, start: number, end: number): number {
  let column = 0;
  let joined = 0;
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === BACKSLASH) {
      joined = joined || column;
      at++;
    } else if (c === FORM_FEED) column = 0;
    else column += c === TAB ? 8 - (column % 8) : 1;
  }
  return joined || column;
}

/** Whether a line with nothing on it has its end, or a comment, at `at`. */
export function isBlankEnd(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c === NEWLINE || c === HASH;
}

/** The start of the line after the comment or the line break at `at`. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Whether the line before `at`, which a backslash joins to this one, is white space else: this one continues its indentation. */
export function startsWithJoin(text: string, at: number): boolean {
  for (let before = at - 3; before >= 0; before--) {
    const c = text.charCodeAt(before);
    if (c === NEWLINE) return true;
    if (c !== SPACE && c !== TAB && c !== FORM_FEED) return false;
  }
  return true;
}

/** Whether the word `match` at `start` can begin a statement, as far as its line shows it. */
export function isMatchStatement(text: string, start: number): boolean {
  if (!text.startsWith('match', start)) return false;
  const at = start + 5;
  if (at >= text.length || isWordPart(text.charCodeAt(at))) return false;
  return startsSubject(text, at) ?? endsWithColon(text, at);
}

/** Whether what follows can only be a subject (true), only go on with a name (false), or be both (null). */
function startsSubject(text: string, start: number): boolean | null {
  let at = start;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  const c = text.charCodeAt(at);
  if (c === COLON) return false;
  if (!isWordPart(c)) return c === DOUBLE_QUOTE || c === QUOTE || c === 123 || c === 126 ? true : null;
  const [word] = /^[a-z]*/.exec(text.slice(at, at + 20))!;
  return word === 'not' ? null : !/^(in|is|and|or|if|else|for|as|from)$/.test(word);
}

/** Whether the logical line from `start` on ends with a colon, comments aside. */
function endsWithColon(text: string, start: number): boolean {
  let depth = 0;
  let last = 0;
  for (let at = start; ; ) {
    const c = text.charCodeAt(at);
    if (at >= text.length || (depth === 0 && c === NEWLINE)) return last === COLON;
    if (c === HASH) {
      while (at < text.length && text.charCodeAt(at) !== NEWLINE) at++;
    } else if (c === QUOTE || c === DOUBLE_QUOTE) {
      at = afterString(text, at, c);
      last = c;
    } else {
      if (c === BACKSLASH) at++;
      else if (c === 40 || c === 91 || c === 123) depth++;
      else if (c === 41 || c === 93 || c === 125) depth--;
      if (c !== SPACE && c !== TAB && c !== NEWLINE) last = c;
      at++;
    }
  }
}

function afterString(text: string, start: number, quote: number): number {
  const isLong = text.charCodeAt(start + 1) === quote && text.charCodeAt(start + 2) === quote;
  for (let at = start + (isLong ? 3 : 1); ; at++) {
    const c = text.charCodeAt(at);
    if (at >= text.length || (!isLong && c === NEWLINE)) return at;
    if (c === BACKSLASH) at++;
    else if (c === quote && !isLong) return at + 1;
    else if (c === quote && text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) return at + 3;
  }
}

const isWordPart = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c >= 128;
