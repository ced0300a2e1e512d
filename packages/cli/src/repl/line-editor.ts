// Reading one entry (a statement of one or more lines) from the terminal: keys in, commands on the buffer out. Enter ends
// the entry when it is a whole statement, else it begins another line, indented. The keys are those of GNU readline and of
// CPython's own prompt. CPython: Lib/_pyrepl/readline.py maybe_accept.

import { EditBuffer } from './buffer.js';
import type { History } from './history.js';
import type { Completion, Prompts } from './protocol.js';
import { type Screen, textWidth } from './screen.js';

/** A key as node:readline's `emitKeypressEvents` describes it. */
export interface Key {
  text: string;
  name: string;
  ctrl: boolean;
  meta: boolean;
}

/** What the editor asks the interpreter. */
export interface Advisor {
  isIncomplete(source: string): Promise<boolean>;
  complete(text: string): Promise<Completion>;
}

export type Entry = { kind: 'text'; text: string } | { kind: 'interrupt' } | { kind: 'end' };

export class LineEditor {
  private readonly buffer = new EditBuffer();
  private readonly screen: Screen;
  private readonly history: History;
  private readonly advisor: Advisor;
  private readonly columns: () => number;
  private readonly nextKey: () => Promise<Key | null>;
  private readonly hasKey: () => boolean;
  private prompts: Prompts = { first: '', next: '' };
  private below: string[] = [];
  private pasting = false;
  /** The last key was Tab: the next one shows what there is to choose from. */
  private tabbed = false;

  constructor(parts: {
    screen: Screen;
    history: History;
    advisor: Advisor;
    columns: () => number;
    /** The next key; null when the terminal is gone. */
    nextKey: () => Promise<Key | null>;
    /** Whether a key waits already. */
    hasKey: () => boolean;
  }) {
    this.screen = parts.screen;
    this.history = parts.history;
    this.advisor = parts.advisor;
    this.columns = parts.columns;
    this.nextKey = parts.nextKey;
    this.hasKey = parts.hasKey;
  }

  /** Shows the prompt and reads one entry; it is added to the history. */
  async read(prompts: Prompts): Promise<Entry> {
    this.prompts = prompts;
    this.buffer.set('');
    this.below = [];
    this.history.rewind();
    for (;;) {
      // What is pasted or typed ahead is shown at once, not key by key.
      if (!this.hasKey()) this.paint();
      const key = await this.nextKey();
      if (key === null) return { kind: 'end' };
      const entry = await this.handle(key);
      if (entry === null) continue;
      this.below = [];
      this.screen.leave(this.view());
      if (entry.kind === 'text') this.history.add(entry.text.trimEnd());
      return entry;
    }
  }

  /** Paints the entry again, after the window changed. */
  paint(): void {
    this.screen.paint(this.view());
  }

  private view() {
    const { text, cursor } = this.buffer;
    return { text, cursor, prompt: this.prompts.first, continuation: this.prompts.next, below: this.below };
  }

  /** Does what `key` asks for; gives the entry when that ends it. */
  private async handle(key: Key): Promise<Entry | null> {
    const wasTabbed = this.tabbed;
    this.tabbed = false;
    this.below = [];
    if (key.name === 'paste-start' || key.name === 'paste-end') this.pasting = key.name === 'paste-start';
    else if (this.pasting) this.buffer.insert(key.name === 'return' ? '\n' : key.text.replace(/\r\n?/g, '\n'));
    else if (key.name === 'return' || key.name === 'enter') return key.meta ? this.newline() : await this.accept();
    else if (key.name === 'tab') await this.tab(wasTabbed);
    else if (key.ctrl) return await this.control(key);
    else if (key.meta) this.metaKey(key);
    else this.plainKey(key);
    return null;
  }

  private newline(): null {
    this.buffer.insertNewline();
    return null;
  }

  private async accept(): Promise<Entry | null> {
    const { buffer } = this;
    // In the middle of several lines Enter always adds one. The indentation that was put on the last line is not text.
    if (!buffer.isOnLastLine) return this.newline();
    const source = buffer.text.replace(/(^|\n)[ \t]+$/, '$1');
    if (await this.advisor.isIncomplete(source)) return this.newline();
    return { kind: 'text', text: source };
  }

  private async control(key: Key): Promise<Entry | null> {
    const { buffer } = this;
    switch (key.name) {
      case 'c':
        return { kind: 'interrupt' };
      case 'd':
        if (buffer.text === '') return { kind: 'end' };
        buffer.deleteForward();
        break;
      case 'r':
        return await this.search();
      case 'l':
        this.screen.clear();
        break;
      case 'left':
        buffer.wordLeft();
        break;
      case 'right':
        buffer.wordRight();
        break;
      default:
        CONTROL_COMMANDS[key.name]?.(buffer, this);
    }
    return null;
  }

  private metaKey(key: Key): void {
    META_COMMANDS[key.name]?.(this.buffer);
  }

  private plainKey(key: Key): void {
    const { buffer } = this;
    switch (key.name) {
      case 'up':
        if (!buffer.up()) this.older();
        break;
      case 'down':
        if (!buffer.down()) this.newer();
        break;
      case 'backspace':
        buffer.backspace();
        break;
      case 'delete':
        buffer.deleteForward();
        break;
      case 'left':
        buffer.left();
        break;
      case 'right':
        buffer.right();
        break;
      case 'home':
        buffer.home();
        break;
      case 'end':
        buffer.end();
        break;
      default:
        if (key.text !== '' && key.text >= ' ' && key.text !== '\x7f' && !key.text.startsWith('\x1b'))
          buffer.insert(key.text);
    }
  }

  older(): void {
    const entry = this.history.previous(this.buffer.text);
    if (entry !== null) this.buffer.set(entry);
  }
  newer(): void {
    const entry = this.history.next();
    if (entry !== null) this.buffer.set(entry);
  }

  /** Tab: indents where a line begins, else completes; pressed again, shows the candidates. */
  private async tab(again: boolean): Promise<void> {
    const { buffer } = this;
    if (buffer.beforeCursor.trim() === '') return buffer.insertIndent();
    const { start, candidates } = await this.advisor.complete(buffer.beforeCursor);
    const from = buffer.lineStart + start;
    const word = buffer.text.slice(from, buffer.cursor);
    const common = commonPrefix(candidates);
    if (common.length > word.length) buffer.replaceBack(from, common);
    else if (again && candidates.length > 1) this.below = inColumns(candidates, this.columns());
    this.tabbed = candidates.length > 1;
    return undefined;
  }

  /** Ctrl-R: the newest older entry that contains what is typed; again for the next one. Enter takes it for editing. */
  private async search(): Promise<Entry | null> {
    const before = this.buffer.text;
    let text = '';
    let index: number | undefined;
    for (;;) {
      const found = this.history.search(text, index);
      if (found !== null && text !== '') this.buffer.set(found.entry);
      this.below = [`(reverse-search)'${text}'${found === null && text !== '' ? ': not found' : ''}`];
      this.paint();
      const key = await this.nextKey();
      this.below = [];
      if (key === null) return { kind: 'end' };
      if (key.ctrl && key.name === 'r') index = found?.index ?? index;
      else if (key.ctrl && (key.name === 'g' || key.name === 'c')) {
        this.buffer.set(before);
        return null;
      } else if (key.name === 'backspace') {
        text = text.slice(0, -1);
        index = undefined;
      } else if (!key.ctrl && !key.meta && key.text >= ' ' && !key.text.startsWith('\x1b') && key.text !== '\x7f') {
        text += key.text;
        index = undefined;
      } else if (key.name === 'return') return null;
      else return await this.handle(key);
    }
  }
}

const CONTROL_COMMANDS: Readonly<Record<string, (buffer: EditBuffer, editor: LineEditor) => void>> = {
  a: (buffer) => buffer.home(),
  b: (buffer) => buffer.left(),
  e: (buffer) => buffer.end(),
  f: (buffer) => buffer.right(),
  h: (buffer) => buffer.backspace(),
  k: (buffer) => buffer.cutToLineEnd(),
  n: (_, editor) => editor.newer(),
  p: (_, editor) => editor.older(),
  t: (buffer) => buffer.transpose(),
  u: (buffer) => buffer.cutToLineStart(),
  w: (buffer) => buffer.cutWordLeft(),
  y: (buffer) => buffer.yank(),
};

const META_COMMANDS: Readonly<Record<string, (buffer: EditBuffer) => void>> = {
  b: (buffer) => buffer.wordLeft(),
  d: (buffer) => buffer.cutWordRight(),
  f: (buffer) => buffer.wordRight(),
  left: (buffer) => buffer.wordLeft(),
  right: (buffer) => buffer.wordRight(),
  backspace: (buffer) => buffer.cutWordLeft(),
};

export function commonPrefix(words: readonly string[]): string {
  let prefix = words[0] ?? '';
  for (const word of words) while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

/** Words in columns, filled downwards, as a shell shows files. */
export function inColumns(words: readonly string[], columns: number): string[] {
  const width = Math.max(...words.map(textWidth)) + 2;
  const perRow = Math.max(1, Math.floor(columns / width));
  const rowCount = Math.ceil(words.length / perRow);
  const rows: string[] = [];
  for (let row = 0; row < rowCount; row++) {
    const cells = words.filter((_, index) => index % rowCount === row);
    rows.push(
      cells
        .map((word) => word + ' '.repeat(width - textWidth(word)))
        .join('')
        .trimEnd(),
    );
  }
  return rows;
}
