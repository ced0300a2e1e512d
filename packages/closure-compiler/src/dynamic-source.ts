// The source of code that `compile` made. Python does not keep its text: what tracebacks show of it is read from the file of
// that name, when there is one. CPython: Lib/linecache.py.

import { type CodeSource, currentState } from '@heddle/runtime';

/** Where a text's offsets are in lines and columns. */
type Positions = Pick<CodeSource, 'filename' | 'text' | 'position' | 'bytePosition'>;

export class DynamicSource implements CodeSource {
  readonly filename: string;
  readonly text: string;
  private readonly positions: Positions;

  constructor(positions: Positions) {
    this.filename = positions.filename;
    this.text = positions.text;
    this.positions = positions;
  }

  position(offset: number): { line: number; column: number } {
    return this.positions.position(offset);
  }

  bytePosition(offset: number): { line: number; column: number } {
    const { positions } = this;
    return positions.bytePosition === undefined ? positions.position(offset) : positions.bytePosition(offset);
  }

  lineText(line: number): string | null {
    return fileLines(this.filename)[line - 1] ?? null;
  }
}

/** The lines of a file; none when there is no such file. */
export function fileLines(filename: string): string[] {
  const { files } = currentState().host;
  if (files === null || !files.isFile(filename)) return [];
  const data = files.read(filename);
  return data === null ? [] : new TextDecoder().decode(data).split(/\r\n?|\n/);
}
