// Whether a prompt should ask for more lines (CPython: Lib/codeop.py).

/** Whether more lines could make this text a program. */
export function isIncomplete(source: string): boolean {
  return source.endsWith('\\\n');
}
