// bytes and bytearray. Expected values are CPython 3.14's.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byteArrayType,
  bytesType,
  callMethod,
  callType,
  deleteItem,
  makeByteArray,
  makeBytes,
  makeList,
  makeTuple,
  type PyByteArray,
  PySlice,
  repr,
  setItem,
  type Value,
} from '../src/index.js';
import { outcome } from './python-values.js';

const B = (text: string): Value => makeBytes(Uint8Array.from(text, (c) => c.charCodeAt(0)));
const BA = (text: string): PyByteArray => makeByteArray(Uint8Array.from(text, (c) => c.charCodeAt(0)));
const of = (self: Value, name: string, ...args: Value[]): string => outcome(() => callMethod(self, name, ...args));

describe('construction', () => {
  const bytes = (...args: Value[]): string => outcome(() => callType(bytesType, args, null));

  it('takes sizes, iterables, strings', () => {
    expect(bytes(3)).toBe("b'\\x00\\x00\\x00'");
    expect(bytes(makeList([97, true, 255]))).toBe("b'a\\x01\\xff'");
    expect(bytes('é', 'utf-8')).toBe("b'\\xc3\\xa9'");
    expect(bytes()).toBe("b''");
    expect(bytes('a')).toBe('TypeError: string argument without an encoding');
    expect(bytes(-1)).toBe('ValueError: negative count');
    expect(bytes(makeList([256]))).toBe('ValueError: bytes must be in range(0, 256)');
    expect(bytes(null)).toBe("TypeError: cannot convert 'NoneType' object to bytes");
    expect(outcome(() => callType(byteArrayType, [makeList([256])], null))).toBe(
      'ValueError: byte must be in range(0, 256)',
    );
  });
});

describe('text', () => {
  it('shows bytes', () => {
    expect(String(repr(B('a\'"\t\\\x00\xff')))).toBe("b'a\\'\"\\t\\\\\\x00\\xff'");
    expect(String(repr(B("'")))).toBe('b"\'"');
    expect(String(repr(BA("'")))).toBe('bytearray(b"\\\'")');
  });

  it('reads and writes hexadecimal digits', () => {
    expect(of(B('abcde'), 'hex', ':', 2)).toBe("'61:6263:6465'");
    expect(of(B('abcde'), 'hex', ':', -2)).toBe("'6162:6364:65'");
    expect(of(B(''), 'fromhex', ' 61\n62 ')).toBe("b'ab'");
    expect(of(B(''), 'fromhex', '61 6z')).toBe(
      'ValueError: non-hexadecimal number found in fromhex() arg at position 4',
    );
  });

  it('formats', () => {
    const percent = (format: Value, args: Value): string => of(format, '__mod__', args);
    expect(percent(B('%d %s|%5b|%a %c'), makeTuple([1, B('a'), B('b'), 'é', 65]))).toBe('b"1 a|    b|\'\\\\xe9\' A"');
    expect(percent(BA('%x'), 255)).toBe("bytearray(b'ff')");
    expect(percent(B('%s'), 'a')).toBe(
      "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'",
    );
  });
});

describe('search and split', () => {
  it('agrees with str on ASCII', () => {
    const part = fc.constantFrom('a', 'ab', 'b', 'ba', '');
    const whole = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 8 }).map((chars) => chars.join(''));
    const bound = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(whole, part, bound, bound, (text, sub, start, end) => {
        for (const name of ['find', 'rfind', 'count', 'startswith', 'endswith'])
          expect(callMethod(B(text), name, B(sub), start, end)).toBe(callMethod(text, name, sub, start, end));
        for (const count of [-1, 0, 1, 2]) {
          const replaced = callMethod(text, 'replace', sub, 'xy', count) as string;
          expect(of(B(text), 'replace', B(sub), B('xy'), count)).toBe(repr(B(replaced)));
          for (const name of ['split', 'rsplit'])
            expect(of(B(text), name, null, count)).toBe(of(text, name, null, count).replaceAll(/'(?=[^,\]])/g, "b'"));
        }
      }),
    );
  });

  it('takes single bytes as integers', () => {
    expect(callMethod(B('abc'), 'find', 98)).toBe(1);
    expect(of(B('abc'), 'find', 300)).toBe('ValueError: byte must be in range(0, 256)');
    expect(of(B('abc'), 'find', 'a')).toBe("TypeError: argument should be integer or bytes-like object, not 'str'");
  });
});

describe('bytearray', () => {
  const changed = (change: (array: PyByteArray) => unknown): string =>
    outcome(() => {
      const array = BA('abc');
      change(array);
      return array;
    });

  it('assigns and deletes slices', () => {
    expect(changed((a) => setItem(a, new PySlice(0, 1, null), B('xyz')))).toBe("bytearray(b'xyzbc')");
    expect(changed((a) => setItem(a, new PySlice(1, 1, null), a))).toBe("bytearray(b'aabcbc')");
    expect(changed((a) => setItem(a, new PySlice(null, null, 2), B('xy')))).toBe("bytearray(b'xby')");
    expect(changed((a) => setItem(a, new PySlice(null, null, 2), B('x')))).toBe(
      'ValueError: attempt to assign bytes of size 1 to extended slice of size 2',
    );
    expect(changed((a) => deleteItem(a, new PySlice(null, null, 2)))).toBe("bytearray(b'b')");
    expect(changed((a) => setItem(a, 0, 300))).toBe('ValueError: byte must be in range(0, 256)');
    expect(changed((a) => setItem(a, 5, 1))).toBe('IndexError: bytearray index out of range');
  });

  it('grows and shrinks', () => {
    expect(changed((a) => callMethod(a, 'extend', a))).toBe("bytearray(b'abcabc')");
    expect(changed((a) => callMethod(a, 'insert', -1, 65))).toBe("bytearray(b'abAc')");
    expect(changed((a) => callMethod(a, 'resize', 5))).toBe("bytearray(b'abc\\x00\\x00')");
    expect(changed((a) => callMethod(a, 'pop', 9))).toBe('IndexError: pop index out of range');
    expect(changed((a) => callMethod(a, 'remove', 97))).toBe("bytearray(b'bc')");
  });

  it('keeps its contents through any sequence of appends and deletions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 255 })), (steps) => {
        const array = BA('');
        const model: number[] = [];
        for (const step of steps) {
          if (step >= 0) {
            callMethod(array, 'append', step);
            model.push(step);
          } else if (model.length > 0) {
            callMethod(array, 'pop', 0);
            model.shift();
          }
        }
        expect([...array.view()]).toEqual(model);
      }),
    );
  });
});
