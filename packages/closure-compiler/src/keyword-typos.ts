// A misspelled keyword behind "invalid syntax": each name before the error is replaced by keywords like it, until one makes
// the program up to there acceptable. CPython: Lib/traceback.py TracebackException._find_keyword_typos, Lib/difflib.py.

import { isIncomplete, nameTokens, PySyntaxError, parseTree } from '@heddle/frontend';
import { type KeywordTypo, suggest } from '@heddle/runtime';

const KEYWORDS = (
  'False None True and as assert async await break class continue def del elif else except finally for from global ' +
  'if import in is lambda nonlocal not or pass raise return try while with yield'
).split(' ');

/** Longer programs are not searched. */
const MOST_CHARACTERS = 1024;
const MOST_NAMES = 10;
const MOST_MATCHES = 3;
/** How alike two words must be, from 0 to 1. */
const CUTOFF = 0.5;

/** The keyword that was meant, where `source` has an error on `line` (from 1); null when there is none. */
export function findKeywordTypo(source: string, line: number): KeywordTypo | null {
  const code = dedent(source.split(/\r\n?|\n/).slice(0, line));
  if ([...code].length > MOST_CHARACTERS) return null;
  const names = nameTokens(code).filter(({ text }) => !KEYWORDS.includes(text));
  for (const { text, start, end } of names.slice(0, MOST_NAMES)) {
    for (const keyword of likeKeywords(text)) {
      if (!isAcceptable(code.slice(0, start) + keyword + code.slice(end))) continue;
      const before = code.slice(0, start);
      const lineStart = before.lastIndexOf('\n') + 1;
      const offset = [...code.slice(lineStart, start)].length + 1;
      return {
        message: `invalid syntax. Did you mean '${keyword}'?`,
        line: before.split('\n').length,
        text: /^[^\n]*\n?/.exec(code.slice(lineStart))![0],
        offset,
        endOffset: offset + [...text].length,
      };
    }
  }
  return null;
}

/** The lines without the white space they all start with; blank ones become empty. */
function dedent(lines: readonly string[]): string {
  const filled = lines.filter((text) => text.trim() !== '');
  const margins = filled.map((text) => /^[ \t]*/.exec(text)![0]);
  let margin = margins[0] ?? '';
  for (const other of margins) while (!other.startsWith(margin)) margin = margin.slice(0, -1);
  return lines.map((text) => (text.trim() === '' ? '' : text.slice(margin.length))).join('\n');
}

/** Whether a prompt would accept this, or ask for more. */
function isAcceptable(code: string): boolean {
  try {
    parseTree(code, { filename: '<input>' });
    return true;
  } catch (error) {
    if (error instanceof PySyntaxError) return isIncomplete(code);
    throw error;
  }
}

function likeKeywords(name: string): string[] {
  const suggestion = suggest(name, KEYWORDS);
  const matches = suggestion === null ? [] : [suggestion];
  return [...matches, ...closeMatches(name)].slice(0, MOST_MATCHES).filter((keyword) => keyword !== name);
}

/** The keywords most like `name`, best first. */
function closeMatches(name: string): string[] {
  const scored = KEYWORDS.map((keyword) => ({
    keyword,
    ratio: (2 * matching(keyword, name)) / (keyword.length + name.length),
  }));
  const close = scored.filter(({ ratio }) => ratio >= CUTOFF);
  close.sort((x, y) => y.ratio - x.ratio || (x.keyword < y.keyword ? 1 : -1));
  return close.slice(0, MOST_MATCHES).map(({ keyword }) => keyword);
}

/** How many characters of two words match: those of their longest common part, and so on at both sides of it. */
function matching(a: string, b: string): number {
  let best = { a: 0, b: 0, length: 0 };
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
      if (length > best.length) best = { a: i, b: j, length };
    }
  }
  if (best.length === 0) return 0;
  const before = matching(a.slice(0, best.a), b.slice(0, best.b));
  return before + best.length + matching(a.slice(best.a + best.length), b.slice(best.b + best.length));
}
