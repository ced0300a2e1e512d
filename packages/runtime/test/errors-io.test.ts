// Files, streams and imports over a host whose files are in memory. Expected values are CPython 3.14's.

import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryFiles } from '../src/host/memory-files.js';
import {
  type CompilerHost,
  call,
  callMethod,
  getAttribute,
  type HostFiles,
  importFrom,
  importModule,
  importName,
  importStar,
  makeStr,
  makeTuple,
  PyFunction,
  PyNamespace,
  type Value,
} from '../src/index.js';
import '../src/files.js';
import { emptyLibrary, outcome, runWith, type TestState } from './python-values.js';

let files: HostFiles;
let python: TestState;

/** "Compiles" lines `name = value`, `import name` and `from name import name`; anything else raises ValueError. */
const compiler: CompilerHost = {
  compileModule: (source, _filename, globals) => {
    const run = (): Value => {
      for (const line of source.split('\n').filter((text) => text !== '')) runLine(line, globals);
      return null;
    };
    return Object.assign(Object.create(PyFunction.prototype), { code: { entry0: run } }) as PyFunction;
  },
  evaluate: () => null,
};

function runLine(line: string, globals: PyNamespace): void {
  const [, level = '', from = '', names] = /^from (\.*)(\w*) import (.*)$/.exec(line) ?? [];
  const [, name, value] = /^(\w+) = (\d+)$/.exec(line) ?? [];
  if (names !== undefined) {
    const module = importName(from, globals, makeTuple(names.split(', ')), level.length);
    for (const each of names.split(', ')) globals.setStr(each, importFrom(module, each));
  } else if (line.startsWith('import ')) globals.setStr(line.slice(7), importName(line.slice(7), globals, null, 0));
  else if (name !== undefined) globals.setStr(name, Number(value));
  else call(getAttribute(importModule('builtins'), 'int'), [line], null);
}

/** Puts a file into the host's file system, with the folders above it. */
function write(path: string, content: string): void {
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1))
    if (!files.isDirectory(path.slice(0, slash))) files.makeDirectory(path.slice(0, slash), 0o777);
  files.open(path, 0o1101, 0o666).write(new TextEncoder().encode(content));
}

const text = (path: string): string => new TextDecoder().decode(files.read(path)!);
const open = (...args: Value[]): Value => python.builtin('open', ...args);

beforeEach(() => {
  files = createMemoryFiles();
  python = runWith({ files, path: ['/lib'], readLine: () => 'line\n' }, compiler);
});

describe('text files', () => {
  it('are read by lines with universal newlines', () => {
    write('/x', 'abc\ndef\r\nghi\rx');
    expect(outcome(() => python.builtin('list', open('/x')))).toBe("['abc\\n', 'def\\n', 'ghi\\n', 'x']");
    expect(outcome(() => callMethod(open('/x', 'r', -1, null, null, ''), 'read'))).toBe("'abc\\ndef\\r\\nghi\\rx'");
    const file = open('/x');
    expect(callMethod(file, 'read', 1)).toBe('a');
    expect(callMethod(file, 'readline', 1)).toBe('b');
    expect(callMethod(file, 'tell')).toBe(2);
  });

  it('are written on flush, close, and when the program opens a file', () => {
    const file = open('/x', 'w');
    expect(callMethod(file, 'write', 'äb')).toBe(2);
    expect(text('/x')).toBe('');
    expect(callMethod(open('/x'), 'read')).toBe('äb');
    callMethod(file, 'write', 'c');
    callMethod(file, 'close');
    expect(text('/x')).toBe('äbc');
    callMethod(open('/x', 'a'), 'write', '!');
    python.builtin('open', '/x');
    expect(text('/x')).toBe('äbc!');
    expect(outcome(() => callMethod(file, 'read'))).toBe('ValueError: I/O operation on closed file.');
  });

  it('can be read and written with +', () => {
    write('/x', 'abcdef');
    const file = open('/x', 'r+');
    callMethod(file, 'read', 2);
    callMethod(file, 'write', 'XY');
    // What was read ahead is behind the position of the bytes.
    expect(callMethod(file, 'read')).toBe('');
    callMethod(file, 'seek', 0);
    expect(callMethod(file, 'read')).toBe('abcdefXY');
    callMethod(file, 'truncate', 3);
    callMethod(file, 'close');
    expect(text('/x')).toBe('abc');
  });

  it('raise what CPython raises', () => {
    write('/d/f', '');
    expect(outcome(() => open('/nope'))).toBe("FileNotFoundError: [Errno 2] No such file or directory: '/nope'");
    expect(outcome(() => open('/missing/x', 'w'))).toBe(
      "FileNotFoundError: [Errno 2] No such file or directory: '/missing/x'",
    );
    expect(outcome(() => open('/d'))).toBe("IsADirectoryError: [Errno 21] Is a directory: '/d'");
    expect(outcome(() => open('/d/f', 'x'))).toBe("FileExistsError: [Errno 17] File exists: '/d/f'");
    expect(outcome(() => open('/d/f', 'q'))).toBe("ValueError: invalid mode: 'q'");
    expect(outcome(() => open('/d/f', 'rw'))).toBe(
      'ValueError: must have exactly one of create/read/write/append mode',
    );
    expect(outcome(() => callMethod(open('/d/f'), 'write', 'x'))).toBe('UnsupportedOperation: not writable');
    expect(outcome(() => callMethod(open('/d/f', 'w'), 'write', 3))).toBe(
      'TypeError: write() argument must be str, not int',
    );
    expect(outcome(() => open(null))).toBe('TypeError: expected str, bytes or os.PathLike object, not NoneType');
  });
});

describe('binary files', () => {
  it('give bytes', () => {
    write('/x', 'abc\r\ndef');
    expect(outcome(() => python.builtin('list', open('/x', 'rb')))).toBe("[b'abc\\r\\n', b'def']");
    const file = open('/x', 'rb+');
    callMethod(file, 'seek', -1, 2);
    expect(outcome(() => callMethod(file, 'read'))).toBe("b'f'");
    expect(outcome(() => callMethod(file, 'write', 'a'))).toBe("TypeError: a bytes-like object is required, not 'str'");
  });
});

describe('print and input', () => {
  it('writes once per call', () => {
    python.builtin('print', 1, 'a', null);
    expect(python.output()).toBe('1 a None\n');
    expect(outcome(() => python.builtin('print', makeStr('\ud800')))).toBe(
      "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed",
    );
  });

  it('reads a line', () => {
    expect(python.builtin('input')).toBe('line');
    const silent = runWith({ readLine: () => '' });
    expect(outcome(() => silent.builtin('input'))).toBe('EOFError: EOF when reading a line');
  });
});

describe('imports', () => {
  const globals = (name = '__main__'): PyNamespace => {
    const namespace = new PyNamespace();
    namespace.setStr('__name__', name);
    return namespace;
  };

  it('finds modules, packages and folders', () => {
    write('/lib/m.py', 'x = 1\n');
    write('/lib/p/__init__.py', '');
    write('/lib/p/q.py', 'from . import r\ny = 2');
    write('/lib/p/r.py', 'z = 3');
    write('/lib/ns/n.py', 'w = 4');
    expect(getAttribute(importName('m', globals(), null, 0), 'x')).toBe(1);
    expect(outcome(() => importName('p.q', globals(), null, 0))).toBe("<module 'p' from '/lib/p/__init__.py'>");
    expect(outcome(() => importName('p.q', globals(), makeTuple(['y']), 0))).toBe("<module 'p.q' from '/lib/p/q.py'>");
    expect(getAttribute(importName('ns.n', globals(), makeTuple(['w']), 0), 'w')).toBe(4);
    expect(getAttribute(getAttribute(importModule('p'), 'r'), 'z')).toBe(3);
    const star = globals();
    importStar(importModule('p.q'), star);
    expect(star.getStr('y')).toBe(2);
  });

  it('says what is missing', () => {
    write('/lib/m.py', 'x = 1');
    write('/lib/p/__init__.py', '');
    write('/lib/p/far.py', 'from ... import x');
    expect(outcome(() => importModule('nosuch.x'))).toBe("ModuleNotFoundError: No module named 'nosuch'");
    expect(outcome(() => importModule('m.x'))).toBe("ModuleNotFoundError: No module named 'm.x'; 'm' is not a package");
    expect(outcome(() => importFrom(importModule('m'), 'y'))).toBe(
      "ImportError: cannot import name 'y' from 'm' (/lib/m.py)",
    );
    expect(outcome(() => importFrom(importModule('sys'), 'y'))).toBe(
      "ImportError: cannot import name 'y' from 'sys' (unknown location)",
    );
    expect(outcome(() => importName('', globals(), makeTuple(['x']), 1))).toBe(
      'ImportError: attempted relative import with no known parent package',
    );
    expect(outcome(() => importModule('p.far'))).toBe(
      'ImportError: attempted relative import beyond top-level package',
    );
  });

  it('explains circular imports', () => {
    python = runWith({ files, path: ['/script', '/lib'], library: emptyLibrary }, compiler);
    write('/lib/c.py', 'from d import x\ny = 1');
    write('/lib/d.py', 'from c import y\nx = 1');
    expect(outcome(() => importModule('c'))).toBe(
      "ImportError: cannot import name 'y' from partially initialized module 'c' (most likely due to a circular import) (/lib/c.py)",
    );
    expect(python.state.modules.getStr('c')).toBe(undefined);
    write('/script/random.py', '');
    expect(outcome(() => importFrom(importModule('random'), 'y'))).toBe(
      "ImportError: cannot import name 'y' from 'random' (consider renaming '/script/random.py' since it has the same name as the standard library module named 'random' and prevents importing that standard library module)",
    );
  });

  it('forgets a module whose code raises', () => {
    write('/lib/bad.py', 'oops');
    expect(outcome(() => importModule('bad'))).toBe("ValueError: invalid literal for int() with base 10: 'oops'");
    expect(python.state.modules.getStr('bad')).toBe(undefined);
  });
});
