// str: both forms of a string behave alike, the methods' edge cases, Unicode. Expected values are CPython 3.14's.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesDataOf,
  callMethod,
  codePointLength,
  formatPercent,
  getItem,
  hash,
  makeBytes,
  makeList,
  makeStr,
  makeTuple,
  PyDict,
  PySlice,
  PyWideStr,
  power,
  repr,
  setItem,
  strCompare,
  strFromCodePoints,
  strSlice,
  type Value,
} from '../src/index.js';
import { outcome, runWith } from './python-values.js';

const S = makeStr;
/** `repr` of a method's result, or the exception. */
const of = (self: Value, name: string, ...args: Value[]): string => outcome(() => callMethod(self, name, ...args));
const text = (codePoints: readonly number[]): Value => strFromCodePoints(Uint32Array.from(codePoints));

describe('the two forms', () => {
  // Few different characters, so that parts are found: two bare ones, two wide ones, a lone surrogate.
  const codes = fc.array(fc.constantFrom(97, 0xe9, 0x1f600, 0x1f601, 0xdc80), { maxLength: 8 });
  const bound = fc.integer({ min: -9, max: 9 });

  it('is wide only when it has to be', () => {
    fc.assert(
      fc.property(codes, (points) => {
        const wide = points.some((code) => code > 0xffff || (code >= 0xd800 && code <= 0xdfff));
        expect(text(points) instanceof PyWideStr).toBe(wide);
      }),
    );
  });

  it('slices by code points', () => {
    fc.assert(
      fc.property(codes, bound, bound, fc.constantFrom(1, 2, -1, -2), (points, start, stop, step) => {
        const whole = Array.from(text(points) instanceof PyWideStr ? points : points);
        const taken: number[] = [];
        const range = callMethod(new PySlice(start, stop, step), 'indices', points.length);
        const [from, to] = (range as unknown as { items: number[] }).items;
        for (let i = from!; step > 0 ? i < to! : i > to!; i += step) taken.push(whole[i]!);
        expect(strSlice(text(points) as never, new PySlice(start, stop, step))).toEqual(text(taken));
      }),
    );
  });

  it('finds, counts, splits and replaces alike', () => {
    // The model maps each code point to one bare character.
    const letters = new Map([97, 0xe9, 0x1f600, 0x1f601, 0xdc80].map((code, i) => [code, 'abcde'[i]!]));
    const back = new Map([...letters].map(([code, letter]) => [letter, code]));
    const toModel = (points: readonly number[]): string => points.map((code) => letters.get(code)).join('');
    const fromModel = (model: string): Value => text(Array.from(model, (letter) => back.get(letter)!));
    const parts = fc.array(fc.constantFrom(97, 0x1f600), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(codes, parts, bound, bound, (points, part, start, end) => {
        const [model, sub] = [toModel(points), toModel(part)];
        for (const name of ['find', 'rfind', 'count'])
          expect(callMethod(text(points), name, text(part), start, end)).toBe(callMethod(model, name, sub, start, end));
        const pieces = callMethod(text(points), 'split', text(part), 2) as unknown as { items: Value[] };
        const expected = callMethod(model, 'split', sub, 2) as unknown as { items: string[] };
        expect(pieces.items).toEqual(expected.items.map(fromModel));
        const replaced = callMethod(model, 'replace', sub, 'e', 2) as string;
        expect(callMethod(text(points), 'replace', text(part), text([0xdc80]), 2)).toEqual(fromModel(replaced));
      }),
    );
  });

  it('orders by code points and hashes alike for equal strings', () => {
    expect(strCompare('\uffff', S('😀'))).toBeLessThan(0);
    expect(strCompare(S('😀'), S('😁'))).toBeLessThan(0);
    expect(strCompare(S('😀'), S('😀'))).toBe(0);
    expect(hash(S('a😀'))).toBe(hash(text([97, 0x1f600])));
    expect(hash('')).toBe(0);
  });

  it('joins, repeats and pads across forms', () => {
    expect(of('a', 'join', makeList([S('😀'), 'b', S('😁')]))).toBe("'😀aba😁'");
    expect(of(S('😀'), 'join', makeTuple(['a', 'b']))).toBe("'a😀b'");
    expect(of('a', 'center', 4, S('😀'))).toBe("'😀a😀😀'");
    expect(codePointLength(callMethod(S('😀'), '__mul__', 3) as PyWideStr)).toBe(3);
    expect(of('abc', 'replace', '', S('😀'), 2)).toBe("'😀a😀bc'");
  });
});

describe('subscripts and operators', () => {
  it('takes ints and slices', () => {
    expect(getItem('abc', -1)).toBe('c');
    expect(outcome(() => getItem('abc', 3))).toBe('IndexError: string index out of range');
    expect(outcome(() => getItem('abc', 'x'))).toBe("TypeError: string indices must be integers, not 'str'");
    expect(outcome(() => getItem('abc', power(10, 30, null)))).toBe(
      "IndexError: cannot fit 'int' into an index-sized integer",
    );
    expect(getItem('abcdef', new PySlice(4, 1, -2))).toBe('ec');
  });

  it('refuses what is too long', () => {
    expect(outcome(() => callMethod('abc', '__mul__', 10 ** 10))).toBe('MemoryError: ');
    expect(of('abc', 'ljust', 10 ** 12)).toBe('MemoryError: ');
    expect(of('ab', '__mul__', 2n ** 62n)).toBe('OverflowError: repeated string is too long');
  });
});

describe('repr', () => {
  it('escapes and quotes as CPython does', () => {
    const cases: [string, string][] = [
      ["it's", '"it\'s"'],
      ['\'"', "'\\'\"'"],
      ['\t\n\r\\\x00\x7f\xad', "'\\t\\n\\r\\\\\\x00\\x7f\\xad'"],
      ['é😀', "'é😀'"],
      ['\u0378\u200b\ue000\u{e0001}', "'\\u0378\\u200b\\ue000\\U000e0001'"],
      ['a\ud800b', "'a\\ud800b'"],
    ];
    for (const [value, expected] of cases) expect(String(repr(S(value)))).toBe(expected);
  });
});

describe('case and classes', () => {
  it('maps case in full', () => {
    const cases: [string, string, string][] = [
      ['ß', 'upper', 'SS'],
      ['ΑΣ Σ', 'lower', 'ας σ'],
      ['ὈΔΥΣΣΕΎΣ', 'title', 'Ὀδυσσεύς'],
      ['ǆ', 'title', 'ǅ'],
      ['ﬁx', 'title', 'Fix'],
      ['აბ', 'title', 'აბ'],
      ['ᾳ', 'title', 'ᾼ'],
      ["they're", 'title', "They'Re"],
      ['İx', 'capitalize', 'İx'],
      ['aΣ', 'swapcase', 'Aς'],
      ['Straße ς ı ẞ', 'casefold', 'strasse σ ı ss'],
      ['ᏸꭰ', 'casefold', 'ᏰᎠ'],
    ];
    for (const [value, name, expected] of cases) expect(callMethod(value, name)).toBe(expected);
  });

  it('classifies by Unicode 16', () => {
    const cases: [string, string, boolean][] = [
      ['²', 'isdigit', true],
      ['²', 'isdecimal', false],
      ['½', 'isnumeric', true],
      ['五', 'isnumeric', true],
      ['𝟘', 'isdecimal', true],
      ['\x1c\x85\u3000', 'isspace', true],
      ['\ufeff', 'isspace', false],
      ['ª', 'islower', true],
      ['ǅ', 'istitle', true],
      ['1A', 'istitle', true],
      ['ªb', 'isidentifier', true],
      ['a-b', 'isidentifier', false],
      ['', 'isprintable', true],
      ['', 'isalpha', false],
      // Assigned in Unicode 17.
      ['\ua7ce', 'isalpha', false],
    ];
    for (const [value, name, expected] of cases) expect(callMethod(S(value), name)).toBe(expected);
  });
});

describe('methods', () => {
  it('splits and strips at Unicode whitespace', () => {
    expect(of('\x1c a\x1db\u3000', 'split')).toBe("['a', 'b']");
    expect(of(' a b  c ', 'split', null, 1)).toBe("['a', 'b  c ']");
    expect(of(' a b  c ', 'rsplit', null, 1)).toBe("[' a b', 'c']");
    expect(of('\ufeffa\xa0', 'strip')).toBe("'\\ufeffa'");
    expect(of('\n\r\n a\x85b\u2028', 'splitlines', true)).toBe("['\\n', '\\r\\n', ' a\\x85', 'b\\u2028']");
    expect(of('a', 'split', '')).toBe('ValueError: empty separator');
  });

  it('does not take replacements for patterns', () => {
    expect(of('$&a', 'replace', '$&', '$1$&$$')).toBe("'$1$&$$a'");
    expect(of('a.b', 'replace', '.', '$')).toBe("'a$b'");
  });

  it('names the culprit', () => {
    expect(of('a', 'find', 1)).toBe('TypeError: find() argument 1 must be str, not int');
    expect(of('a', 'find', 'a', 'x')).toBe(
      'TypeError: slice indices must be integers or None or have an __index__ method',
    );
    expect(of('a', 'startswith', makeTuple([1]))).toBe(
      'TypeError: tuple for startswith must only contain str, not int',
    );
    expect(of('a', 'join', makeList(['b', 1]))).toBe('TypeError: sequence item 1: expected str instance, int found');
    expect(of('a', 'join', 1)).toBe('TypeError: can only join an iterable');
    expect(of('a', 'center', 5, 'ab')).toBe('TypeError: The fill character must be exactly one character long');
  });

  it('translates', () => {
    const table = callMethod('', 'maketrans', 'ab', S('x😀'), 'c');
    expect(of('abcd', 'translate', table)).toBe("'x😀d'");
    expect(of('a', 'maketrans', 'a', 'bc')).toBe(
      'ValueError: the first two maketrans arguments must have equal length',
    );
  });
});

describe('format', () => {
  it('numbers, nests and follows paths', () => {
    expect(of('{}-{}', 'format', 1, 'a')).toBe("'1-a'");
    expect(of('{1:>{0}}|', 'format', 4, 'a')).toBe("'   a|'");
    expect(of('{0[1]}{0[0]!r:>4}', 'format', makeList(['a', 'b']))).toBe('"b \'a\'"');
    expect(of(S('{{😀}}{}'), 'format', 1)).toBe("'{😀}1'");
  });

  it('finds faults when it comes to them', () => {
    const cases: [string, string][] = [
      ['{', "ValueError: Single '{' encountered in format string"],
      ['{}{0}', 'ValueError: cannot switch from automatic field numbering to manual field specification'],
      ['{5}{', 'IndexError: Replacement index 5 out of range for positional args tuple'],
      ['{!x}', 'ValueError: Unknown conversion specifier x'],
      ['{:{:{}}}', 'ValueError: Max string recursion exceeded'],
      ['{0[]}', 'ValueError: Empty attribute in format string'],
      ['{a', "ValueError: expected '}' before end of string"],
    ];
    for (const [template, expected] of cases) expect(of(template, 'format', 1, 2)).toBe(expected);
    const mapping = new PyDict();
    setItem(mapping, 'a', 1);
    expect(of('{a}{b}', 'format_map', mapping)).toBe("KeyError: 'b'");
    expect(of('{}', 'format_map', mapping)).toBe('ValueError: Format string contains positional fields');
  });
});

describe('%', () => {
  const percent = (format: string, args: Value): string => outcome(() => formatPercent(S(format), args));

  it('lays values out', () => {
    expect(percent('%+d % d %05d %-5d|%#x %#o', makeTuple([1, 2, 3, 4, 255, 8]))).toBe("'+1  2 00003 4    |0xff 0o10'");
    expect(percent('%.2s|%5s|%-5s|%c%c', makeTuple(['abc', 'a', 'b', 65, S('😀')]))).toBe("'ab|    a|b    |A😀'");
    expect(percent('%.3f %10.2e|%g %%', makeTuple([1, 2, 1e20]))).toBe("'1.000   2.00e+00|1e+20 %'");
    expect(percent('%010x|%.3d', makeTuple([-255, -5]))).toBe("'-0000000ff|-005'");
    const mapping = new PyDict();
    setItem(mapping, 'a(b)', 1);
    expect(percent('%(a(b))s', mapping)).toBe("'1'");
  });

  it('complains as CPython does', () => {
    const cases: [string, Value, string][] = [
      ['%d', 'a', 'TypeError: %d format: a real number is required, not str'],
      ['%s %s', 'a', 'TypeError: not enough arguments for format string'],
      ['a', 1, 'TypeError: not all arguments converted during string formatting'],
      ['%5%', 1, "ValueError: unsupported format character '%' (0x25) at index 2"],
      ['😀%y', 1, "ValueError: unsupported format character 'y' (0x79) at index 2"],
      ['%(a)s', 1, 'TypeError: format requires a mapping'],
      ['%', 1, 'ValueError: incomplete format'],
      ['%c', 'ab', 'TypeError: %c requires an int or a unicode character, not a string of length 2'],
    ];
    for (const [format, args, expected] of cases) expect(percent(format, args)).toBe(expected);
  });
});

describe('codecs', () => {
  const bytes = (...data: number[]): Value => makeBytes(Uint8Array.from(data));

  it('round-trips', () => {
    const encodings = ['utf-8', 'utf-16', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-8-sig'];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...encodings), (value, encoding) => {
        expect(callMethod(callMethod(S(value), 'encode', encoding), 'decode', encoding)).toEqual(S(value));
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (data) => {
        const escaped = callMethod(makeBytes(data), 'decode', 'utf-8', 'surrogateescape');
        expect(bytesDataOf(callMethod(escaped, 'encode', 'utf-8', 'surrogateescape'))).toEqual(data);
      }),
    );
  });

  it('reports faults', () => {
    // An encoding that is not built in is looked for in the registry of an interpreter.
    runWith();
    expect(of(bytes(0xe2, 0x82, 0x61), 'decode')).toBe(
      "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte",
    );
    expect(of(bytes(0xf0, 0x9f), 'decode', 'utf8', 'replace')).toBe("'\ufffd'");
    expect(of('aé€', 'encode', 'ascii', 'backslashreplace')).toBe("b'a\\\\xe9\\\\u20ac'");
    expect(of(S('a\ud800'), 'encode')).toBe(
      "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 1: surrogates not allowed",
    );
    expect(of(bytes(97), 'decode', 'foo')).toBe('LookupError: unknown encoding: foo');
    expect(of(bytes(0, 0xd8), 'decode', 'utf-16-le', 'surrogatepass')).toBe("'\\ud800'");
  });
});
