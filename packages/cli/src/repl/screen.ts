// Showing the edited text: rows of prompt and text, wrapped at the terminal's width, and the cursor among them. Each change
// paints everything again from the first row; terminals draw a few rows faster than anyone types.

import { highlight } from './highlight.js';

export interface View {
  text: string;
  cursor: number;
  /** Shown before the first line, and before the others. */
  prompt: string;
  continuation: string;
  /** Lines below the text: candidates of a completion, the state of a search. */
  below: readonly string[];
}

export interface Colours {
  /** Around the prompt; '' for none. */
  prompt: string;
  /** Names shown as built-ins, or null for no colours in the text. */
  builtins: ReadonlySet<string> | null;
}

interface Layout {
  rows: string[];
  cursorRow: number;
  cursorColumn: number;
}

export class Screen {
  private readonly write: (text: string) => void;
  private readonly size: () => { columns: number; rows: number };
  private readonly colours: Colours;
  /** The row of the cursor, counted from the first row painted. */
  private cursorRow = 0;

  constructor(write: (text: string) => void, size: () => { columns: number; rows: number }, colours: Colours) {
    this.write = write;
    this.size = size;
    this.colours = colours;
  }

  /** Paints `view` over what was painted last. */
  paint(view: View): void {
    const { columns, rows: height } = this.size();
    const { rows, cursorRow, cursorColumn } = this.layOut(view, columns);
    // When there are more rows than the terminal has, those around the cursor are shown.
    const first = Math.max(
      0,
      Math.min(cursorRow - height + 1 + Math.min(view.below.length, height - 1), rows.length - height),
    );
    const shown = rows.slice(first, first + height);
    const up = shown.length - 1 - (cursorRow - first);
    this.write(
      `${this.toFirstRow()}${shown.join('\r\n')}${up > 0 ? `\x1b[${up}A` : ''}\r${cursorColumn > 0 ? `\x1b[${cursorColumn}C` : ''}`,
    );
    this.cursorRow = cursorRow - first;
  }

  /** Leaves the text as it is: the cursor goes to the line after it. */
  leave(view: View): void {
    this.paint({ ...view, cursor: view.text.length, below: [] });
    this.write('\r\n');
    this.cursorRow = 0;
  }

  clear(): void {
    this.write('\x1b[H\x1b[2J');
    this.cursorRow = 0;
  }

  private toFirstRow(): string {
    return `${this.cursorRow > 0 ? `\x1b[${this.cursorRow}A` : ''}\r\x1b[J`;
  }

  private layOut({ text, cursor, prompt, continuation, below }: View, columns: number): Layout {
    const { builtins, prompt: promptStyle } = this.colours;
    const shown = builtins === null ? text : highlight(text, builtins);
    const plain = text.split('\n');
    const rows: string[] = [];
    let cursorRow = 0;
    let cursorColumn = 0;
    let offset = 0;
    shown.split('\n').forEach((line, index) => {
      const lead = index === 0 ? prompt : continuation;
      const styledLead = promptStyle === '' ? lead : `${promptStyle}${lead}\x1b[0m`;
      const length = plain[index]!.length;
      if (cursor >= offset && cursor <= offset + length) {
        const cells = lead.length + textWidth(plain[index]!.slice(0, cursor - offset));
        cursorRow = rows.length + Math.floor(cells / columns);
        cursorColumn = cells % columns;
      }
      rows.push(...wrap(styledLead + line, columns));
      // A cursor at the very end of a full row stands on the next one.
      while (rows.length <= cursorRow) rows.push('');
      offset += length + 1;
    });
    rows.push(...below);
    return { rows, cursorRow, cursorColumn };
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences start with one
const PIECE = /\x1b\[[\d;]*m|./gsu;

/** Cuts a line with escape sequences into rows of at most `columns` cells. */
function wrap(line: string, columns: number): string[] {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  for (const [piece] of line.matchAll(PIECE)) {
    const width = piece.startsWith('\x1b') ? 0 : characterWidth(piece);
    if (used + width > columns && used > 0) {
      rows.push(row);
      row = '';
      used = 0;
    }
    row += piece;
    used += width;
  }
  rows.push(row);
  return rows;
}

/** Number of terminal cells that `text` takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

const ZERO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200f])$/u;
const DOUBLE_WIDTH =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

function characterWidth(character: string): number {
  if (character < '\u0300') return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return DOUBLE_WIDTH.test(character) ? 2 : 1;
}
