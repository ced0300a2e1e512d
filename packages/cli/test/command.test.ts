// The command as a process: what python3 would do with the same arguments. Needs a build.
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HEDDLE = fileURLToPath(new URL('../bin/heddle.mjs', import.meta.url));
const env = { ...process.env, NO_COLOR: '1' };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heddle-command-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function heddle(args: string[], input = '', nodeFlags: string[] = []): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...nodeFlags, HEDDLE, ...args], { cwd: folder, env, input, encoding: 'utf8' });
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('programs', () => {
  it('runs a file with its arguments, its folder first on sys.path', () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    write('sub/prog.py', 'import sys\nprint(sys.argv, __name__)\nprint(sys.path[0])\nprint(__file__)\n');
    const { stdout, status } = heddle(['sub/prog.py', 'a', '-b']);
    const path = join(folder, 'sub');
    expect(stdout).toBe(`['sub/prog.py', 'a', '-b'] __main__\n${path}\n${join(path, 'prog.py')}\n`);
    expect(status).toBe(0);
  });

  it('leaves out asserts with -O and docstrings with -OO, as PYTHONOPTIMIZE says', () => {
    const text =
      'import sys\ndef f():\n  "doc"\n  assert 0\n  return f.__doc__, __debug__, sys.flags.optimize\nprint(f())\n';
    write('asserts.py', text);
    expect(heddle(['asserts.py']).stderr).toContain('AssertionError');
    expect(heddle(['-O', 'asserts.py']).stdout).toBe("('doc', False, 1)\n");
    expect(heddle(['-OO', 'asserts.py']).stdout).toBe('(None, False, 2)\n');
    const found = spawnSync(process.execPath, [HEDDLE, 'asserts.py'], {
      cwd: folder,
      env: { ...env, PYTHONOPTIMIZE: '2' },
      encoding: 'utf8',
    });
    expect(found.stdout).toBe('(None, False, 2)\n');
    const inEval = 'assert 0; exec("assert 0"); print(eval("__debug__"), compile("assert 0", "", "exec").co_names)';
    expect(heddle(['-O', '-c', inEval]).stdout).toBe('False ()\n');
  });

  it('heeds -X dev, utf8 and warn_default_encoding, and their variables', () => {
    const unknown = "''.encode('ascii', 'nonsense'); print(open(__import__('os').devnull, errors='nonsense'))";
    expect(heddle(['-c', unknown]).stderr).toBe('');
    expect(heddle(['-X', 'dev', '-c', unknown]).stderr).toContain("LookupError: unknown error handler name 'nonsense'");
    const encoding = 'import io, sys; print(io.text_encoding(None), sys.flags.utf8_mode)';
    expect(heddle(['-c', encoding]).stdout).toBe('locale 0\n');
    expect(heddle(['-X', 'utf8', '-c', encoding]).stdout).toBe('utf-8 1\n');
    expect(heddle(['-X', 'utf8=0', '-c', encoding]).stdout).toBe('locale 0\n');
    write('opens.py', 'with open(__file__) as f:\n  print(f.encoding)\n');
    expect(heddle(['-X', 'warn_default_encoding', 'opens.py']).stderr).toContain(
      "opens.py:1: EncodingWarning: 'encoding' argument not specified",
    );
    const variables = { PYTHONDEVMODE: '1', PYTHONUTF8: '1', PYTHONWARNDEFAULTENCODING: '1' };
    const { stdout } = spawnSync(process.execPath, [HEDDLE, '-c', 'import sys; print(sys.flags)'], {
      env: { ...env, ...variables },
      encoding: 'utf8',
    });
    expect(stdout).toContain('dev_mode=True, utf8_mode=1, warn_default_encoding=1');
  });

  it('imports modules beside the program', () => {
    write('beside.py', 'value = 42\n');
    write('importer.py', 'import beside\nprint(beside.value)\n');
    expect(heddle(['importer.py']).stdout).toBe('42\n');
  });

  it('takes the program from -c, -m, - and standard input', () => {
    expect(heddle(['-c', 'import sys; print(sys.argv)', 'x']).stdout).toBe("['-c', 'x']\n");
    write('runme.py', 'print(__name__)\n');
    expect(heddle(['-m', 'runme']).stdout).toBe('__main__\n');
    expect(heddle(['-'], 'print(6 * 7)\n').stdout).toBe('42\n');
    expect(heddle([], 'print(6 * 7)\n').stdout).toBe('42\n');
    expect(heddle([], 'print(__file__)').stdout).toBe('<stdin>\n');
  });

  it('runs modules of packages with -m', () => {
    mkdirSync(join(folder, 'pkg'), { recursive: true });
    write('pkg/__init__.py', 'print("init", __name__)\n');
    write('pkg/other.py', 'value = 3\n');
    write('pkg/mod.py', 'from .other import value\nprint(__name__, __package__, value)\n');
    write('pkg/__main__.py', 'from . import other\nprint("main", other.value)\n');
    expect(heddle(['-m', 'pkg.mod']).stdout).toBe('init pkg\n__main__ pkg 3\n');
    expect(heddle(['-m', 'pkg']).stdout).toBe('init pkg\nmain 3\n');
    expect(heddle(['-m', 'pkg.nothing']).stderr).toContain('No module named pkg.nothing\n');
    expect(heddle(['pkg/../beside.py']).status).toBe(0);
  });

  it('runs the __main__ of a folder or an archive', () => {
    mkdirSync(join(folder, 'app/deep'), { recursive: true });
    const main = 'import sys, part\nprint(__name__, repr(__package__), sys.argv, sys.path[0], part.value)\n';
    write('app/__main__.py', main);
    write('app/part.py', 'value = 5\n');
    expect(heddle(['app', 'x']).stdout).toBe(`__main__ '' ['app', 'x'] ${join(folder, 'app')} 5\n`);
    expect(heddle(['app/deep']).stderr).toContain(`can't find '__main__' module in '${join(folder, 'app/deep')}'`);
    write('pack.py', 'import zipapp\nzipapp.create_archive("app", "app.pyz", interpreter="/bin/sh")\n');
    expect(heddle(['pack.py']).stderr).toBe('');
    expect(heddle(['app.pyz']).stdout).toBe(`__main__ '' ['app.pyz'] ${join(folder, 'app.pyz')} 5\n`);
  });

  it('leaves out assertions and docstrings with -O and -OO', () => {
    const program = 'def f():\n    "doc"\nassert f.__doc__ is None\nprint(__debug__, eval("__debug__"), f.__doc__)';
    expect(heddle(['-c', program]).status).toBe(1);
    expect(heddle(['-O', '-c', program]).stdout).toBe('False False doc\n');
    expect(heddle(['-OO', '-c', program]).stdout).toBe('False False None\n');
  });

  it('looks at nothing of the environment with -E, and not beside the program with -P', () => {
    write('beside.py', 'value = 42\n');
    expect(heddle(['-P', '-c', 'import beside']).stderr).toContain("No module named 'beside'");
    expect(heddle(['-I', '-c', 'import beside']).stderr).toContain("No module named 'beside'");
  });

  it('decodes programs by any encoding that they name', () => {
    writeFileSync(join(folder, 'coded.py'), Buffer.from('# coding: cp1252\nprint("\x80")\n', 'latin1'));
    expect(heddle(['coded.py']).stdout).toBe('€\n');
  });

  it('reads standard input', () => {
    expect(heddle(['-c', 'print(input("? ") + input())'], 'ab\ncd\n').stdout).toBe('? abcd\n');
    const atEnd = heddle(['-c', 'input()']);
    expect(atEnd.stderr).toContain('EOFError: EOF when reading a line');
    expect(atEnd.status).toBe(1);
  });

  it('runs where code generation from strings is forbidden', () => {
    const { stdout, status } = heddle(
      ['-c', 'def f(x):\n    return x + 1\nprint(sum(f(i) for i in range(200_000)))'],
      '',
      ['--disallow-code-generation-from-strings'],
    );
    expect([stdout, status]).toEqual(['20000100000\n', 0]);
  });
});

describe('how programs end', () => {
  it('prints a traceback on stderr and exits with 1', () => {
    write('fail.py', 'def f():\n    return 1 / 0\n\nprint("before")\nf()\n');
    const { stdout, stderr, status } = heddle(['fail.py']);
    expect([stdout, status]).toEqual(['before\n', 1]);
    expect(stderr).toBe(
      [
        'Traceback (most recent call last):',
        `  File "fail.py", line 5, in <module>`,
        '    f()',
        '    ~^^',
        `  File "fail.py", line 2, in f`,
        '    return 1 / 0',
        '           ~~^~~',
        'ZeroDivisionError: division by zero',
        '',
      ]
        .join('\n')
        .replaceAll('"fail.py"', `"${join(folder, 'fail.py')}"`),
    );
  });

  it('shows a SyntaxError with its line', () => {
    const { stderr, status } = heddle(['-c', 'x = (1']);
    expect(status).toBe(1);
    expect(stderr).toContain("SyntaxError: '(' was never closed");
  });

  it.each([
    ['raise SystemExit', 0, ''],
    ['raise SystemExit(3)', 3, ''],
    ['raise SystemExit(True)', 1, ''],
    ['raise SystemExit(-1)', 255, ''],
    ['raise SystemExit("bad news")', 1, 'bad news\n'],
    ['import sys; sys.exit(4)', 4, ''],
    ['import sys; sys.exit([1])', 1, '[1]\n'],
  ])('%s', (source, expected, message) => {
    const { status, stderr } = heddle(['-c', source]);
    expect([status, stderr]).toEqual([expected, message]);
  });

  it('runs modules of the library with -m', () => {
    expect(heddle(['-m', 'json.tool', '--compact'], '{"a": [1,  2]}').stdout).toBe('{"a":[1,2]}\n');
    write('test_it.py', 'import unittest\nclass T(unittest.TestCase):\n    def test(self): self.assertEqual(1, 2)\n');
    const { stderr, status } = heddle(['-m', 'unittest', 'test_it']);
    expect(stderr).toContain('AssertionError: 1 != 2');
    expect(stderr).toContain('FAILED (failures=1)');
    expect(status).toBe(1);
  });

  it('says what it cannot run', () => {
    const { stderr, status } = heddle(['missing.py']);
    expect(stderr).toBe(
      `heddle: can't open file '${join(folder, 'missing.py')}': [Errno 2] No such file or directory\n`,
    );
    expect(status).toBe(2);
    expect(heddle(['--nonsense']).status).toBe(2);
    expect(heddle(['-m', 'no.such']).stderr).toContain('No module named');
  });

  it('raises BrokenPipeError when nobody reads its output any more', () => {
    const line = `"${process.execPath}" "${HEDDLE}" -c 'for i in range(100000): print(i)' | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    expect(stdout).toBe('0\n');
    expect(stderr).toMatch(/^Traceback .*^BrokenPipeError: \[Errno 32\] Broken pipe$/ms);
  });

  it('lets programs catch Ctrl-C and clean up', async () => {
    const program = `
import time
class Manager:
    def __enter__(self): print('on', flush=True)
    def __exit__(self, kind, *rest): print('exit', kind.__name__)
try:
    with Manager():
        while True: pass
except KeyboardInterrupt:
    print('first')
try:
    print('on', flush=True)
    time.sleep(60)
finally:
    print('finally')
`;
    const child = spawn(process.execPath, [HEDDLE, '-c', program], { env, stdio: 'pipe' });
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
      if (String(data).endsWith('on\n')) setTimeout(() => child.kill('SIGINT'), 100);
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stdout).toBe('on\nexit KeyboardInterrupt\nfirst\non\nfinally\n');
    expect(status).toBe(130);
  });

  it('ends with KeyboardInterrupt on Ctrl-C', async () => {
    const child = spawn(process.execPath, [HEDDLE, '-uc', 'print("on")\nwhile True: pass'], { env, stdio: 'pipe' });
    let stderr = '';
    child.stderr.on('data', (data) => (stderr += data));
    child.stdout.once('data', () => child.kill('SIGINT'));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(130);
    expect(stderr).toMatch(/KeyboardInterrupt\n$/);
  });
});

describe('recursion', () => {
  it('ends at the recursion limit of Python', () => {
    const { stdout } = heddle([
      '-c',
      'def f(n):\n    return f(n + 1)\ntry:\n    f(0)\nexcept RecursionError as error:\n    print(error)',
    ]);
    expect(stdout).toBe('maximum recursion depth exceeded\n');
  });

  it('goes as deep as the program asks for', () => {
    const source =
      'import sys\nsys.setrecursionlimit(100_000)\ndef f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nprint(f(99_000))';
    expect(heddle(['-c', source]).stdout).toBe('99000\n');
  });
});

describe('the interactive session without a terminal', () => {
  it('reads statements, shows values, keeps _, and goes on after errors', () => {
    const { stdout, stderr, status } = heddle(
      ['-i', '-q'],
      'x = 20\nx + 1\n_ * 2\n1 / 0\ndef f():\n  return 7\n\nf()\n',
    );
    expect(stdout).toBe('21\n42\n7\n');
    expect(stderr).toContain('File "<stdin>", line 1, in <module>');
    expect(stderr).toContain('ZeroDivisionError: division by zero');
    expect(status).toBe(0);
  });

  it('follows a program with -i, which keeps its globals', () => {
    write('prog.py', 'x = 5\n');
    expect(heddle(['-i', 'prog.py'], 'x\nexit(3)\n').stdout).toBe('5\n');
    expect(heddle(['-i', 'prog.py'], 'x\nexit(3)\n').status).toBe(3);
  });
});

describe('looking inside', () => {
  it('dumps the tree, the scopes and the closures', () => {
    write('small.py', 'def f(a):\n    return a + 1\nprint(f(1))\n');
    expect(heddle(['--dump-ast', 'small.py']).stdout).toMatch(/^Module\(\n {2}body=\[\n {4}FunctionDef\(/);
    expect(heddle(['--dump-scopes', 'small.py']).stdout).toContain('a');
    expect(heddle(['--dump-closures', 'small.py']).stdout).toContain('OperatorSite a + 1');
    expect(heddle(['--no-cache', 'small.py']).stdout).toBe('2\n');
    expect(heddle(['--always-isolate', 'small.py']).stdout).toBe('2\n');
  });

  it('says its version and its options', () => {
    const { stdout } = heddle(['-c', 'import sys; print("Python %d.%d.%d" % sys.version_info[:3])']);
    expect(heddle(['-V']).stdout.startsWith(`${stdout.trim()} (Heddle `)).toBe(true);
    expect(heddle(['--help']).stdout).toContain('usage: heddle');
  });
});
