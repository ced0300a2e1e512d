import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EditBuffer } from '../src/repl/buffer.js';
import { highlight } from '../src/repl/highlight.js';
import { History } from '../src/repl/history.js';
import { type Key, LineEditor } from '../src/repl/line-editor.js';
import { Screen, textWidth } from '../src/repl/screen.js';

const PROMPTS = { first: '>>> ', next: '... ' };

describe('EditBuffer', () => {
  it('indents after a colon and keeps the indentation', () => {
    const buffer = new EditBuffer();
    buffer.insert('def f():');
    buffer.insertNewline();
    buffer.insert('if x:  # why');
    buffer.insertNewline();
    buffer.insert('y');
    buffer.insertNewline();
    expect(buffer.text).toBe('def f():\n    if x:  # why\n        y\n        ');
    buffer.backspace();
    expect(buffer.beforeCursor).toBe('    ');
  });

  it('moves over surrogate pairs and words, and cuts and yanks', () => {
    const buffer = new EditBuffer();
    buffer.set('one_1 + 😀two');
    buffer.cutWordLeft();
    expect(buffer.text).toBe('one_1 + 😀');
    buffer.left();
    buffer.yank();
    expect(buffer.text).toBe('one_1 + two😀');
    buffer.textStart();
    buffer.wordRight();
    buffer.cutToLineEnd();
    expect(buffer.text).toBe('one_1');
  });

  it('moves between lines as far as the column goes', () => {
    const buffer = new EditBuffer();
    buffer.set('long line\nx\nanother');
    expect(buffer.up()).toBe(true);
    expect(buffer.beforeCursor).toBe('x');
    expect(buffer.up()).toBe(true);
    expect(buffer.up()).toBe(false);
  });
});

describe('History', () => {
  it('keeps entries of several lines between sessions, and the draft while looking back', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heddle-'));
    const file = join(folder, 'history');
    const first = new History(file);
    first.add('x = 1');
    first.add('def f():\n    return "\\n"');
    first.save();
    const second = new History(file);
    expect(second.previous('draft')).toBe('def f():\n    return "\\n"');
    expect(second.previous('')).toBe('x = 1');
    expect(second.previous('')).toBeNull();
    second.next();
    expect(second.next()).toBe('draft');
    expect(second.search('x =')).toEqual({ entry: 'x = 1', index: 0 });
    rmSync(folder, { recursive: true });
  });
});

describe('highlight', () => {
  const plain = (text: string): string =>
    text
      .replaceAll('\x1b[0m', '>')
      .split('\x1b[')
      .map((part, index) => (index === 0 ? part : `<${part.replace(/^([\d;]+)m/, '$1:')}`))
      .join('');

  it('colours as CPython does', () => {
    const text = plain(highlight('for x in f"a{1}": print(x.print, 0x1F)  # end', new Set(['print'])));
    expect(text).toBe('<1;34:for> x <1;34:in> <32:f"a{1}">: <36:print>(x.print, <33:0x1F>)  <31:# end>');
  });

  it('knows soft keywords, definitions and unfinished strings', () => {
    expect(plain(highlight('match x:\n match = 1', new Set()))).toBe('<1;34:match> x:\n match = <33:1>');
    expect(plain(highlight("def f(): return 'abc", new Set()))).toBe("<1;34:def> <1:f>(): <1;34:return> <32:'abc>");
    expect(plain(highlight('"""a\nb', new Set()))).toBe('<32:"""a>\n<32:b>');
  });
});

describe('Screen', () => {
  const NO_COLOURS = { prompt: '', builtins: null };
  const show = (text: string, columns: number): string => {
    let written = '';
    const size = () => ({ columns, rows: 10 });
    const screen = new Screen((part) => (written += part), size, NO_COLOURS);
    screen.paint({ text, cursor: text.length, prompt: '>>> ', continuation: '... ', below: [] });
    return written;
  };

  it('wraps rows at the width and puts the cursor after the text', () => {
    expect(show('abcdefgh', 6)).toBe('\r\x1b[J>>> ab\r\ncdefgh\r\n\x1b[0A\r'.replace('\x1b[0A', ''));
    expect(show('a\nb', 20)).toBe('\r\x1b[J>>> a\r\n... b\r\x1b[5C');
  });

  it('counts wide and combining characters', () => {
    expect(textWidth('a漢é')).toBe(4);
    expect(textWidth('e\u0301')).toBe(1);
  });
});

describe('LineEditor', () => {
  const key = (text: string): Key => ({ text, name: text, ctrl: false, meta: false });
  const named = (name: string, ctrl = false): Key => ({ text: '', name, ctrl, meta: false });
  const ENTER = named('return');

  function editor(keys: Key[], history = new History(null)): LineEditor {
    return new LineEditor({
      screen: new Screen(
        () => undefined,
        () => ({ columns: 80, rows: 24 }),
        { prompt: '', builtins: null },
      ),
      history,
      columns: () => 80,
      nextKey: async () => keys.shift() ?? null,
      hasKey: () => keys.length > 0,
      advisor: {
        // A block goes on until an empty line, as at CPython's prompt.
        isIncomplete: async (source) => /:/.test(source) && !source.endsWith('\n'),
        complete: async (text) => ({
          start: text.lastIndexOf('.') + 1,
          candidates: ['print(', 'property('].filter((word) => word.startsWith(text.slice(text.lastIndexOf('.') + 1))),
        }),
      },
    });
  }
  const typed = (text: string): Key[] => Array.from(text, (c) => (c === '\n' ? ENTER : key(c)));

  it('reads a block until an empty line', async () => {
    const read = editor(typed('if x:\ny\n\n'));
    expect(await read.read(PROMPTS)).toEqual({ kind: 'text', text: 'if x:\n    y\n' });
  });

  it('brings back older entries', async () => {
    const history = new History(null);
    const keys = [...typed('first\nsecond\n'), named('up'), named('up'), ENTER];
    const read = editor(keys, history);
    await read.read(PROMPTS);
    await read.read(PROMPTS);
    expect(await read.read(PROMPTS)).toEqual({ kind: 'text', text: 'first' });
  });

  it('completes as far as the candidates agree', async () => {
    const read = editor([...typed('pri'), named('tab'), ...typed('1)\n')]);
    expect(await read.read(PROMPTS)).toEqual({ kind: 'text', text: 'print(1)' });
    const several = editor([...typed('p'), named('tab'), ENTER]);
    expect(await several.read(PROMPTS)).toEqual({ kind: 'text', text: 'pr' });
  });

  it('ends on Ctrl-D in an empty entry and drops the entry on Ctrl-C', async () => {
    expect(await editor([named('d', true)]).read(PROMPTS)).toEqual({ kind: 'end' });
    expect(await editor([...typed('abc'), named('c', true)]).read(PROMPTS)).toEqual({ kind: 'interrupt' });
  });

  it('takes pasted lines as they are', async () => {
    const keys = [named('paste-start'), ...typed('if x:\n  y\n'), named('paste-end'), ENTER];
    expect(await editor(keys).read(PROMPTS)).toEqual({ kind: 'text', text: 'if x:\n  y\n' });
  });

  it('searches the history backwards', async () => {
    const history = new History(null);
    history.add('alpha = 1');
    history.add('beta = 2');
    const read = editor([named('r', true), ...typed('alp'), ENTER, ENTER], history);
    expect(await read.read(PROMPTS)).toEqual({ kind: 'text', text: 'alpha = 1' });
  });
});
