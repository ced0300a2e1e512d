// The end of a program that raised: statuses, sys.excepthook, a sys.stderr of the program's own.

import { describe, expect, it } from 'vitest';
import { createInterpreter, PythonError } from '../src/index.js';

function end(source: string) {
  let stdout = '';
  let stderr = '';
  const python = createInterpreter({
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  try {
    python.run(source);
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    return { ...python.handleUncaught(error), stdout, stderr, output: () => stdout };
  }
  throw new Error('the program ended normally');
}

describe('SystemExit', () => {
  it.each([
    ['raise SystemExit', 0, ''],
    ['raise SystemExit(3)', 3, ''],
    ['raise SystemExit(True)', 1, ''],
    ['raise SystemExit(-1)', 255, ''],
    ['raise SystemExit(2**80)', 255, ''],
    ["raise SystemExit('sorry')", 1, 'sorry\n'],
    ['raise SystemExit(1, 2)', 1, '(1, 2)\n'],
    ['class Leave(SystemExit): pass\nraise Leave(4)', 4, ''],
    ['e = SystemExit(1)\ne.code = 5\nraise e', 5, ''],
  ])('%s', (source, status, text) => {
    expect(end(source)).toMatchObject({ status, text, isExit: true });
  });
});

describe('sys.excepthook', () => {
  it('is left to the host when the program has not replaced it', () => {
    const ending = end('1 / 0');
    expect(ending).toMatchObject({ status: 1, isExit: false, stderr: '' });
    expect(ending.text).toMatch(/^Traceback .*\n[\s\S]*ZeroDivisionError: division by zero\n$/);
  });

  it('gets type, value and traceback', () => {
    const ending = end(
      'import sys\ndef hook(t, v, tb):\n  print(t is ValueError, v, tb is v.__traceback__, sys.last_exc is v)\n' +
        "sys.excepthook = hook\nraise ValueError('x')",
    );
    expect(ending).toMatchObject({ status: 1, text: '' });
    expect(ending.output()).toBe('True x True True\n');
  });

  it('may raise', () => {
    const { text } = end('import sys\ndef hook(*args): raise KeyError(1)\nsys.excepthook = hook\n1 / 0');
    expect(text).toMatch(
      /^Error in sys\.excepthook:\n[\s\S]*KeyError: 1\n\nOriginal exception was:\nTraceback[\s\S]*by zero\n$/,
    );
  });

  it('may ask for the end', () => {
    expect(end('import sys\nsys.excepthook = lambda *args: sys.exit(7)\n1 / 0')).toMatchObject({
      status: 7,
      isExit: true,
    });
  });

  it('may be missing', () => {
    expect(end('import sys\ndel sys.excepthook\n1 / 0').text).toMatch(/^sys\.excepthook is missing\nTraceback/);
    expect(end('import sys\nsys.excepthook = None\n1 / 0').text).toMatch(
      /TypeError: 'NoneType' object is not callable/,
    );
  });
});

describe('sys.stderr', () => {
  const replace =
    'import sys\nclass File:\n  def write(self, text): sys.stdout.write(text.upper())\n  def flush(self): pass\nsys.stderr = File()\n';

  it('gets the traceback when the program has replaced it', () => {
    const ending = end(`${replace}1 / 0`);
    expect(ending).toMatchObject({ status: 1, text: '' });
    expect(ending.output()).toMatch(/ZERODIVISIONERROR: DIVISION BY ZERO\n$/);
  });

  it('gets the message of SystemExit', () => {
    expect(end(`${replace}sys.exit('bye')`).output()).toBe('BYE\n');
  });

  it('may be gone, or broken', () => {
    expect(end('import sys\nsys.stderr = None\n1 / 0')).toMatchObject({ status: 1, text: '' });
    expect(end('import sys\nsys.stderr = 5\n1 / 0')).toMatchObject({ status: 1, text: '' });
  });
});
