// Everything must work where code may not be made from strings, as under a strict Content-Security-Policy.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const LIBRARY = new URL('../dist/index.js', import.meta.url).href;
const FLAG = '--disallow-code-generation-from-strings';

/** Hot enough in functions, methods, loops and generators that sites are isolated, when that is left to the compiler. */
const PROGRAM = `
class Counter:
    def __init__(self):
        self.total = 0
    def add(self, n):
        self.total += n

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def squares(n):
    for i in range(n):
        yield i * i

counter = Counter()
for x in squares(100_000):
    counter.add(x % 7)
words = [f'{w:>5}' for w in 'a b c'.split()]
print(fib(20), counter.total, words, sorted({'b': 1, 'a': 2}.items()), 2 ** 100)
`;

it.each(['auto', 'always', 'never'])(`runs under ${FLAG} with isolation %s`, (isolate) => {
  const script = `
    let refused = false;
    try { new Function('return 1'); } catch { refused = true; }
    const { createInterpreter } = await import(${JSON.stringify(LIBRARY)});
    const python = createInterpreter({ stdout: (text) => process.stdout.write(text), mode: { isolate: '${isolate}' } });
    python.run(${JSON.stringify(PROGRAM)});
    console.log(refused, python.evaluate('fib(10)'));
  `;
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [FLAG, '--input-type=module', '-e', script], {
    cwd,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const total = Array.from({ length: 100_000 }, (_, i) => (i * i) % 7).reduce((sum, n) => sum + n, 0);
  expect(stdout).toBe(
    `6765 ${total} ['    a', '    b', '    c'] [('a', 2), ('b', 1)] 1267650600228229401496703205376\ntrue 55\n`,
  );
});
