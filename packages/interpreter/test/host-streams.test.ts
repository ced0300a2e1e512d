// The standard streams of an interpreter without files: the host's functions, seen as text files.

import { describe, expect, it } from 'vitest';
import { createInterpreter, PythonError } from '../dist/index.js';

function run(source: string, lines: readonly string[] = []): string {
  let output = '';
  const rest = [...lines];
  const interpreter = createInterpreter({
    stdout: (text) => {
      output += text;
    },
    stdin: (prompt) => {
      output += prompt;
      return rest.shift() ?? '';
    },
  });
  interpreter.run(source);
  return output;
}

const failure = (source: string): string => {
  try {
    run(source);
  } catch (error) {
    if (error instanceof PythonError) return error.message;
    throw error;
  }
  return 'nothing raised';
};

describe('sys.stdout without files', () => {
  it('takes text', () => {
    const source =
      'import sys\nn = sys.stdout.write("día ☃ 🐍\\n")\nsys.stdout.writelines(["a", "b"])\nprint("", n, flush=True)';
    expect(run(source)).toBe('día ☃ 🐍\nab 8\n');
  });

  it('gives the host whole lines, and before them what an object prints meanwhile', () => {
    const pieces: string[] = [];
    const interpreter = createInterpreter({ stdout: (text) => pieces.push(text) });
    interpreter.run('print("a", [1, None], 2.5)');
    interpreter.run('class C:\n  def __str__(self):\n    print("🐍", [2])\n    return "C"\nprint("a", 1, C(), "b")');
    expect(pieces).toEqual(['a [1, None] 2.5\n', 'a 1 🐍 [2]\n', 'C b\n']);
    expect(() => interpreter.run('class D:\n  __str__ = None\nprint("a", D(), "b")')).toThrow(PythonError);
    expect(pieces.slice(3)).toEqual(['a ']);
  });

  it('tells what it is', () => {
    const source = `import sys
out = sys.stdout
print(out.name, out.mode, out.encoding, out.errors, sys.stderr.errors, out.isatty(), out.fileno(), out.closed)
print(out.readable(), out.writable(), out.seekable(), hasattr(out, 'buffer'), repr(out))`;
    expect(run(source)).toBe(
      "<stdout> w utf-8 strict backslashreplace False 1 False\nFalse True False False <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n",
    );
  });

  it('refuses what CPython refuses', () => {
    expect(failure('import sys; sys.stdout.write(1)')).toBe('TypeError: write() argument must be str, not int');
    expect(failure('import sys; sys.stdout.read()')).toBe('io.UnsupportedOperation: not readable');
    expect(failure('import sys; sys.stdout.close(); print(1)')).toBe('ValueError: I/O operation on closed file.');
    expect(failure('print("\\ud800")')).toBe(
      "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed",
    );
    expect(failure('open("x")')).toBe("PermissionError: [Errno 13] Permission denied: 'x'");
  });
});

describe('sys.stdin without files', () => {
  it('gives lines, and parts of them', () => {
    const source = `import sys
print(input('? '))
print([sys.stdin.read(2), sys.stdin.readline(), sys.stdin.readline(1), sys.stdin.readlines(), sys.stdin.read()])`;
    expect(run(source, ['one\n', 'two\n', 'three\n', 'four\n', 'five'])).toBe(
      "? one\n['tw', 'o\\n', 't', ['hree\\n', 'four\\n', 'five'], '']\n",
    );
  });

  it('can be iterated over', () => {
    expect(run('import sys\nprint([line for line in sys.stdin])', ['a\n', 'b'])).toBe("['a\\n', 'b']\n");
  });

  it('is None when the host has no input', () => {
    let output = '';
    const interpreter = createInterpreter({
      stdout: (text) => {
        output += text;
      },
    });
    interpreter.run('import sys; print(sys.stdin)');
    expect(output).toBe('None\n');
  });
});

describe('files of the host', () => {
  it('need the part that handles them', () => {
    expect(() => createInterpreter({ files: {} as never })).toThrow("import '@heddle/interpreter/files'");
  });
});
