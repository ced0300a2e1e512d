// Docstrings of modules, classes and functions.

import type { Stmt } from '@heddle/frontend';
import { makeStr, type PyStr } from '@heddle/runtime';
import type { ModuleUnit } from '../module-unit.js';

/** The docstring of a body, cleaned of indentation as the compiler does since 3.13; null when there is none or `-OO` drops it. */
export function docstring(module: ModuleUnit, body: readonly Stmt[]): PyStr | null {
  const first = body[0];
  if (module.sourceOptions.optimize >= 2) return null;
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant' || typeof first.value.value !== 'string') return null;
  return makeStr(cleanDocstring(first.value.value));
}

/** CPython: Python/compile.c _PyCompile_CleanDoc. Only spaces are indentation. */
function cleanDocstring(docstring: string): string {
  const text = docstring.includes('\t') ? expandTabs(docstring) : docstring;
  const start = skipSpaces(text, 0, text.length);
  let end = text.indexOf('\n');
  if (end < 0) return text.slice(start);
  const margin = marginOf(text, end);
  if (margin === 0) return text.slice(start);
  let cleaned = text.slice(start, end);
  while (end >= 0) {
    const line = skipSpaces(text, end + 1, margin);
    end = text.indexOf('\n', line);
    cleaned += end < 0 ? `\n${text.slice(line)}` : `\n${text.slice(line, end)}`;
  }
  return cleaned;
}

/** The least indentation of the lines from the newline at `first` on; lines with nothing else do not count. */
function marginOf(text: string, first: number): number {
  let margin = text.length;
  for (let newline = first; newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    const end = skipSpaces(text, newline + 1, text.length);
    if (end < text.length && text[end] !== '\n') margin = Math.min(margin, end - newline - 1);
  }
  return margin === text.length ? 0 : margin;
}

/** Passes at most `most` spaces. */
function skipSpaces(text: string, start: number, most: number): number {
  let at = start;
  while (at - start < most && text.charCodeAt(at) === 32) at++;
  return at;
}

/** As `str.expandtabs` does. */
function expandTabs(text: string): string {
  let column = 0;
  let expanded = '';
  for (const character of text) {
    const isTab = character === '\t';
    const width = isTab ? 8 - (column % 8) : 1;
    expanded += isTab ? ' '.repeat(width) : character;
    column = character === '\n' || character === '\r' ? 0 : column + width;
  }
  return expanded;
}
