// The built-in exceptions: constructors, attributes, matching, context. Expected values are CPython 3.14's.

import { describe, expect, it } from 'vitest';
import {
  callMethod,
  callType,
  exceptionMatches,
  exceptionTypes,
  getAttribute,
  intType,
  makeBytes,
  makeList,
  makeStr,
  makeTuple,
  normaliseRaise,
  setAttribute,
  setContext,
  str,
  suggest,
  thread,
  type Value,
} from '../src/index.js';
import { group, make, outcome } from './python-values.js';

const types = exceptionTypes;
const keywords = (type: Value, args: Value[], names: string[]): string =>
  outcome(() => callType(type as never, args, names));

describe('constructors', () => {
  it('keeps arguments, shown by repr and str', () => {
    expect(outcome(() => make('ValueError', 1, 'a'))).toBe("ValueError(1, 'a')");
    expect(String(str(make('ValueError', 1, 'a')))).toBe("(1, 'a')");
    expect(String(str(make('ValueError')))).toBe('');
    expect(String(str(make('KeyError', 'a')))).toBe("'a'");
    expect(String(str(make('KeyError', 'a', 'b')))).toBe("('a', 'b')");
  });

  it('takes no keywords but those of particular types', () => {
    expect(keywords(types.KeyError, [1], ['a'])).toBe('TypeError: KeyError() takes no keyword arguments');
    expect(keywords(types.ImportError, ['a', 1], ['nome'])).toBe(
      "TypeError: ImportError() got an unexpected keyword argument 'nome'. Did you mean 'name'?",
    );
    const error = callType(types.AttributeError, ['a', 'n', 3], ['name', 'obj']);
    expect(outcome(() => makeTuple([getAttribute(error, 'name'), getAttribute(error, 'obj')]))).toBe("('n', 3)");
  });

  it('chooses the subclass of OSError by errno', () => {
    expect(outcome(() => make('OSError', 2, 'x'))).toBe("FileNotFoundError(2, 'x')");
    expect(outcome(() => make('OSError', 2))).toBe('OSError(2)');
    expect(outcome(() => make('FileNotFoundError', 13, 'x'))).toBe("FileNotFoundError(13, 'x')");
    expect(String(str(make('OSError', 'a', 'b')))).toBe('[Errno a] b');
    const named = make('OSError', 2, 'x', 'f', null, 'g');
    expect(String(str(named))).toBe("[Errno 2] x: 'f' -> 'g'");
    expect(outcome(() => getAttribute(named, 'args'))).toBe("(2, 'x')");
    expect(outcome(() => getAttribute(make('BlockingIOError', 11, 'x'), 'characters_written'))).toBe(
      'AttributeError: characters_written',
    );
  });

  it('reads the fields of SyntaxError', () => {
    const error = make('SyntaxError', 'm', makeTuple(['/a/f', 1, 2, 't']));
    expect(String(str(error))).toBe('m (f, line 1)');
    expect(outcome(() => getAttribute(error, 'text'))).toBe("'t'");
    expect(outcome(() => make('SyntaxError', 'm', makeTuple(['f', 1, 2])))).toBe(
      'TypeError: function takes at least 4 arguments (3 given)',
    );
    expect(String(str(make('SyntaxError')))).toBe('None');
  });

  it('describes characters and bytes of UnicodeErrors', () => {
    const bytes = makeBytes(Uint8Array.of(97, 98, 255));
    expect(String(str(make('UnicodeDecodeError', 'ascii', bytes, 2, 3, 'r')))).toBe(
      "'ascii' codec can't decode byte 0xff in position 2: r",
    );
    expect(String(str(make('UnicodeDecodeError', 'ascii', bytes, 1, 3, 'r')))).toBe(
      "'ascii' codec can't decode bytes in position 1-2: r",
    );
    const wide = makeStr('a\u{12345}b');
    expect(String(str(make('UnicodeEncodeError', 'ascii', wide, 1, 2, 'r')))).toBe(
      "'ascii' codec can't encode character '\\U00012345' in position 1: r",
    );
    expect(String(str(make('UnicodeTranslateError', wide, 0, 1, 'r')))).toBe(
      "can't translate character '\\x61' in position 0: r",
    );
    expect(outcome(() => make('UnicodeTranslateError', 1, 0, 1, 'r'))).toBe(
      'TypeError: argument 1 must be str, not int',
    );
  });

  it('gives StopIteration its value and SystemExit its code', () => {
    expect(getAttribute(make('StopIteration', 3), 'value')).toBe(3);
    expect(getAttribute(make('StopIteration'), 'value')).toBe(null);
    expect(outcome(() => getAttribute(make('SystemExit', 1, 2), 'code'))).toBe('(1, 2)');
  });
});

describe('attributes', () => {
  it('checks the chain', () => {
    const error = make('ValueError');
    expect(outcome(() => void setAttribute(error, '__cause__', 3) as never)).toBe(
      'TypeError: exception cause must be None or derive from BaseException',
    );
    setAttribute(error, '__cause__', null);
    expect(error.suppressContext).toBe(true);
    expect(outcome(() => void setAttribute(error, '__traceback__', 3) as never)).toBe(
      'TypeError: __traceback__ must be a traceback or None',
    );
  });

  it('keeps notes in a list', () => {
    const error = make('ValueError');
    callMethod(error, 'add_note', 'one');
    callMethod(error, 'add_note', 'two');
    expect(outcome(() => getAttribute(error, '__notes__'))).toBe("['one', 'two']");
    expect(outcome(() => callMethod(error, 'add_note', 3))).toBe('TypeError: add_note() argument must be str, not int');
    setAttribute(error, '__notes__', 3);
    expect(outcome(() => callMethod(error, 'add_note', 'x'))).toBe(
      'TypeError: Cannot add note: __notes__ is not a list',
    );
  });

  it('takes any other attribute', () => {
    const error = make('ValueError');
    setAttribute(error, 'foo', 3);
    expect(outcome(() => getAttribute(error, '__dict__'))).toBe("{'foo': 3}");
    expect(outcome(() => callMethod(error, '__reduce__'))).toBe("(<class 'ValueError'>, (), {'foo': 3})");
  });
});

describe('groups', () => {
  const nested = () => group('m', make('ValueError', 1), make('TypeError', 2), group('n', make('ValueError', 3)));

  it('checks its members', () => {
    expect(outcome(() => make('ExceptionGroup', 'm'))).toBe(
      'TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)',
    );
    expect(outcome(() => group('m'))).toBe('ValueError: second argument (exceptions) must be a non-empty sequence');
    expect(outcome(() => group('m', make('ValueError'), 3))).toBe(
      'ValueError: Item 1 of second argument (exceptions) is not an exception',
    );
    expect(outcome(() => group('m', make('KeyboardInterrupt')))).toBe(
      'TypeError: Cannot nest BaseExceptions in an ExceptionGroup',
    );
    expect(outcome(() => make('BaseExceptionGroup', 'm', makeList([make('ValueError')])))).toBe(
      "ExceptionGroup('m', [ValueError()])",
    );
  });

  it('splits by class and keeps the structure', () => {
    expect(outcome(() => callMethod(nested(), 'split', types.ValueError))).toBe(
      "(ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(3)])]), ExceptionGroup('m', [TypeError(2)]))",
    );
    expect(outcome(() => callMethod(nested(), 'subgroup', types.KeyError))).toBe('None');
    expect(outcome(() => callMethod(nested(), 'split', 3))).toBe(
      'TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)',
    );
  });

  it('is both a BaseExceptionGroup and an Exception', () => {
    expect(exceptionMatches(nested(), types.BaseExceptionGroup)).toBe(true);
    expect(exceptionMatches(nested(), types.Exception)).toBe(true);
    expect(String(str(nested()))).toBe('m (3 sub-exceptions)');
  });
});

describe('raising and catching', () => {
  it('matches classes and tuples of classes only', () => {
    const error = make('KeyError', 1);
    expect(exceptionMatches(error, types.LookupError)).toBe(true);
    expect(exceptionMatches(error, makeTuple([types.TypeError, types.KeyError]))).toBe(true);
    expect(exceptionMatches(error, makeTuple([]))).toBe(false);
    const refused = 'TypeError: catching classes that do not inherit from BaseException is not allowed';
    expect(outcome(() => exceptionMatches(error, intType))).toBe(refused);
    expect(outcome(() => exceptionMatches(error, makeTuple([types.KeyError, 3])))).toBe(refused);
  });

  it('makes an instance of a class', () => {
    expect(outcome(() => normaliseRaise(types.ValueError))).toBe('ValueError()');
    expect(outcome(() => normaliseRaise(intType))).toBe('TypeError: exceptions must derive from BaseException');
  });

  it('cuts cycles of contexts', () => {
    const [a, b, c] = [make('ValueError', 'a'), make('ValueError', 'b'), make('ValueError', 'c')];
    b.context = a;
    c.context = b;
    thread.handled = c;
    setContext(a);
    thread.handled = null;
    expect([a.context, b.context, c.context]).toEqual([c, null, b]);
  });
});

describe('suggestions', () => {
  it.each([
    ['fo', ['foo', 'bar'], 'foo'],
    ['Upper', ['upper', 'lower'], 'upper'],
    ['abc', ['xyz'], null],
    ['abc', ['abc'], null],
    ['blech', ['bluch', 'blach'], 'bluch'],
    ['x'.repeat(41), ['x'.repeat(42)], null],
  ])('%s of %s', (name, names, expected) => {
    expect(suggest(name, names)).toBe(expected);
  });
});
