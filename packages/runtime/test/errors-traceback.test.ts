// The text of tracebacks, as CPython 3.14's traceback module gives it.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CodeSource,
  callMethod,
  type Frame,
  formatException,
  formatFrames,
  makeList,
  makeTuple,
  PyBaseException,
  PyTraceback,
  setAttribute,
  tracebackFrames,
  type Value,
} from '../src/index.js';
import { emptyLibrary, group, make, runWith } from './python-values.js';

function sourceOf(text: string): CodeSource {
  const lines = text.split('\n');
  return {
    filename: 'prog.py',
    text,
    position(offset) {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length, column: Array.from(before[before.length - 1]!).length };
    },
    lineText: (line) => lines[line - 1] ?? null,
  };
}

/** The entry of a program in which `«…»` is the span and `‹…›` within it the anchor. */
function entryOf(marked: string, name = '<module>'): PyTraceback {
  const offset = (mark: string): number => {
    const at = marked.indexOf(mark);
    return at < 0 ? -1 : marked.slice(0, at).replace(/[«»‹›]/g, '').length;
  };
  const site = { start: offset('«'), end: offset('»'), anchorStart: offset('‹'), anchorEnd: offset('›') };
  const code = {
    name,
    source: sourceOf(marked.replace(/[«»‹›]/g, '')),
    firstOffset: 0,
    sites: site.start < 0 ? [] : [site],
  };
  return new PyTraceback(null, { fn: { code } } as unknown as Frame, 0);
}

/** The lines below `File` for the entry of a marked program. */
function excerpt(marked: string): string {
  const exception = new PyBaseException(make('ValueError').shape, []);
  exception.traceback = entryOf(marked);
  return formatFrames(tracebackFrames(exception)).split('\n').slice(1, -1).join('\n');
}

describe('markers', () => {
  it.each([
    ['whole line', '«f(1)»', '    f(1)'],
    ['operator', 'x = «1 ‹/› 0»', '    x = 1 / 0\n        ~~^~~'],
    ['operator alone on its line', '«1‹/›0»', '    1/0\n    ~^~'],
    ['call', 'print(«f‹(1)›»)', '    print(f(1))\n          ~^^^'],
    ['call assigned to a name', 'x = «a.f‹(1)›»', '    x = a.f(1)'],
    ['call in parentheses', 'x = («f‹()›»)', '    x = (f())'],
    ['call with a comment behind', 'return «f‹()›» # why', '    return f() # why'],
    ['method call returned', 'return «a.f‹()›»', '    return a.f()\n           ~~~^^'],
    ['call assigned to an attribute', 'a.x = «f‹()›»', '    a.x = f()\n          ~^^'],
    ['call assigned behind other text', 'é = «f‹()›»', '    é = f()\n        ~^^'],
    ['wide characters', 'x = «"日本" ‹+› 1»', '    x = "日本" + 1\n        ~~~~~~~^~~'],
    ['indentation', 'if 1:\n        «x»y', '    xy\n    ^'],
    ['tabs', '\treturn\t«1‹/›0»', '    return\t1/0\n           ~^~'],
  ])('%s', (_, marked, expected) => {
    expect(excerpt(marked)).toBe(expected);
  });

  it('leaves out the inner lines of long spans', () => {
    expect(excerpt('x = («1 +\n     2 +\n     3 +\n     4 +\n     5 ‹/› 0»)')).toBe(
      '    x = (1 +\n         ~~~\n    ...<2 lines>...\n         4 +\n         ~~~\n         5 / 0)\n         ~~^~~',
    );
  });

  it('folds repetitions of a line', () => {
    const exception = make('ValueError');
    for (let i = 0; i < 6; i++) {
      const entry = entryOf('def f():\n  «f‹()›»', 'f');
      entry.next = exception.traceback;
      exception.traceback = entry;
    }
    const text = formatException(exception);
    expect(text.match(/in f\n/g)).toHaveLength(3);
    expect(text).toContain('  [Previous line repeated 3 more times]\nValueError\n');
  });
});

function withCause(exception: PyBaseException, cause: PyBaseException): PyBaseException {
  setAttribute(exception, '__cause__', cause);
  return exception;
}

function withFields(exception: PyBaseException, fields: Record<string, Value>): PyBaseException {
  for (const [name, value] of Object.entries(fields)) setAttribute(exception, name, value);
  return exception;
}

const syntax = (...info: Value[]) => make('SyntaxError', 'bad', makeTuple(info));
const FIRST_LINE = '  File "f.py", line 3\n';

describe('formatException', () => {
  beforeAll(() => void runWith({ library: emptyLibrary }));

  it.each([
    ['no message', () => make('ValueError'), 'ValueError\n'],
    [
      'a cause',
      () => withCause(make('TypeError', 'b'), make('ValueError', 'a')),
      'ValueError: a\n\nThe above exception was the direct cause of the following exception:\n\nTypeError: b\n',
    ],
    [
      'a context',
      () => withFields(make('TypeError', 'b'), { __context__: make('ValueError', 'a') }),
      'ValueError: a\n\nDuring handling of the above exception, another exception occurred:\n\nTypeError: b\n',
    ],
    [
      'notes',
      () => withFields(make('ValueError', 'x'), { __notes__: makeList(['one', 'two\nlines']) }),
      'ValueError: x\none\ntwo\nlines\n',
    ],
    [
      'notes that are no list',
      () => withFields(make('ValueError', 'x'), { __notes__: 'str' }),
      "ValueError: x\n'str'\n",
    ],
    [
      'a SyntaxError',
      () => syntax('f.py', 3, 5, '  x = = 3\n', 3, 6),
      `${FIRST_LINE}    x = = 3\n      ^\nSyntaxError: bad\n`,
    ],
    [
      '… without end',
      () => syntax('f.py', 3, 5, '  x = = 3\n'),
      `${FIRST_LINE}    x = = 3\n      ^^^^^\nSyntaxError: bad\n`,
    ],
    [
      '… in the indentation',
      () => syntax('f.py', 3, 1, '  x = 3\n', 3, 2),
      `${FIRST_LINE}    x = 3\nSyntaxError: bad\n`,
    ],
    ['… without column', () => syntax('f.py', 3, null, '  x = 3\n'), `${FIRST_LINE}    x = 3\nSyntaxError: bad\n`],
    [
      '… beyond the line',
      () => syntax('f.py', 3, 50, 'x = 3\n', 3, 60),
      `${FIRST_LINE}    x = 3\n         ^\nSyntaxError: bad\n`,
    ],
    [
      '… with tabs',
      () => syntax('f.py', 3, 3, '\tx\ty\n', 3, 5),
      `${FIRST_LINE}    \tx\ty\n    \t ^^\nSyntaxError: bad\n`,
    ],
    ['… without line', () => syntax('f.py', null, null, null), 'SyntaxError: bad (f.py)\n'],
    ['… of nothing', () => make('SyntaxError'), 'SyntaxError: <no detail available>\n'],
    [
      'a module to import',
      () => withFields(make('NameError', "name 'math' is not defined"), { name: 'math' }),
      "NameError: name 'math' is not defined. Did you forget to import 'math'?\n",
    ],
    [
      'an attribute',
      () => withFields(make('AttributeError', 'no'), { name: 'apend', obj: makeList([]) }),
      "AttributeError: no. Did you mean: 'append'?\n",
    ],
    [
      'a name in a module',
      () => withFields(make('ImportError', 'no'), { name: 'sys', name_from: 'exi' }),
      "ImportError: no. Did you mean: 'exit'?\n",
    ],
  ])('%s', (_, build, expected) => {
    expect(formatException(build())).toBe(expected);
  });

  it('draws a box around groups', () => {
    const nested = group(
      'm',
      group('n', make('KeyError', 'k')),
      withCause(make('ValueError', 1), make('TypeError', 'a\nb')),
    );
    callMethod(nested, 'add_note', 'note');
    expect(formatException(nested)).toBe(
      [
        '  | ExceptionGroup: m (2 sub-exceptions)',
        '  | note',
        '  +-+---------------- 1 ----------------',
        '    | ExceptionGroup: n (1 sub-exception)',
        '    +-+---------------- 1 ----------------',
        "      | KeyError: 'k'",
        '      +------------------------------------',
        '    +---------------- 2 ----------------',
        '    | TypeError: a',
        '    | b',
        '    | ',
        '    | The above exception was the direct cause of the following exception:',
        '    | ',
        '    | ValueError: 1',
        '    +------------------------------------',
        '',
      ].join('\n'),
    );
  });

  it('limits width and depth of groups', () => {
    const wide = formatException(group('m', ...Array.from({ length: 18 }, (_, i) => make('ValueError', i))));
    expect(wide).toContain('    +---------------- ... ----------------\n    | and 3 more exceptions\n');
    let deep = make('ValueError', 1);
    for (let i = 0; i < 13; i++) deep = group(`g${i}`, deep);
    expect(formatException(deep)).toContain('                      | ... (max_group_depth is 10)\n');
  });
});
