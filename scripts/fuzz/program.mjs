// A random program: what its parts need, then top-level statements, then its variables. Most statements are guarded, so
// that a program goes on; what is raised elsewhere ends it, and its traceback is compared.

import { FORMS, FORMS_PRELUDE } from './forms/index.mjs';
import { Random } from './random.mjs';
import { Scope } from './scope.mjs';
import { Statements } from './statements.mjs';

const PRELUDE = `
class Base:
    value = 0
class Manager:
    def __init__(self, swallows):
        self.swallows = swallows
    def __enter__(self):
        print('enter')
        return 1
    def __exit__(self, kind, value, trace):
        print('exit', kind and kind.__name__)
        return self.swallows
    async def __aenter__(self):
        return self.__enter__()
    async def __aexit__(self, *parts):
        return self.__exit__(*parts)
class Ready:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        yield 'waits'
        return self.value
async def count(n):
    for i in range(n):
        await Ready(None)
        yield i
def drive(coroutine):
    steps = 0
    for _ in range(1000):
        try:
            coroutine.send(None)
            steps += 1
        except StopIteration as stop:
            return steps, stop.value
    keep(coroutine)
def traced(function):
    def wrapper(*args, **kwargs):
        print('call', len(args), sorted(kwargs))
        return function(*args, **kwargs)
    return wrapper
`;

/** The program for `seed`; the same text each time. */
export function generateProgram(seed) {
  const random = new Random(seed);
  const scope = new Scope(null, 'module', { count: 0, preludes: new Set() });
  const statements = new Statements(random, scope);
  const lines = [];
  const size = random.int(2, 10);
  for (let i = 0; i < size; i++) {
    const part = random.chance(0.3)
      ? random.weighted(FORMS)({ random, scope })
      : statements.statement(random.int(0, 3));
    lines.push(...(random.chance(0.85) ? guarded(part) : part));
  }
  for (const name of scope.variables.keys()) lines.push(...guarded([`print('${name}', ${name})`]));
  const preludes = [PRELUDE, FORMS_PRELUDE, ...scope.counter.preludes].map((text) => text.trim());
  return `${[...preludes, ...lines].join('\n')}\n`;
}

function guarded(lines) {
  const body = lines.map((line) => `    ${line}`);
  return ['try:', ...body, 'except Exception as error:', "    print('guard', type(error).__name__, error)"];
}
