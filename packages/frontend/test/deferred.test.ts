import { describe, expect, it } from 'vitest';
import { lowerWithoutBodies } from '../dist/deferred/parse-deferred.js';
import { findDeferrable } from '../dist/deferred/skim.js';
import { dumpAst, dumpScopes } from '../dist/dump.js';
import { forEachChild, type Node, parse } from '../dist/index.js';

const BODY = 'return some_function_of(argument, another_argument, and_one_more_argument)';

/** The functions of `text` whose bodies are left for later, by the text of their first line. */
function deferred(text: string): string[] | null {
  return findDeferrable(text)?.map(({ start }) => text.slice(start, text.indexOf('\n', start))) ?? null;
}

function completeAll(node: Node): void {
  if ((node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') && node.deferred) node.complete!();
  forEachChild(node, completeAll);
}

describe('bodies that can wait', () => {
  it('are those of functions in the module and in classes', () => {
    const text = `
def first(a, b=[1, 2], *, c: "dict[str, int]" = {}) -> list[int]:
    ${BODY}
class A(metaclass=m):
    @decorated(1)
    async def method(self):  # comment
        # comment
        ${BODY}
    if x:
        def conditional(self):
            """Doc"""
            ${BODY}
x = 1
`;
    expect(deferred(text)).toEqual([
      'def first(a, b=[1, 2], *, c: "dict[str, int]" = {}) -> list[int]:',
      'async def method(self):  # comment',
      'def conditional(self):',
    ]);
  });

  it('are not those that something around the function depends on', () => {
    const text = `
def generator(): 
    yield 1
    ${BODY}
class A:
    def with_super(self):
        super().with_super()
        ${BODY}
    def with_class(self):
        print(__class__)
        ${BODY}
def generic[T](x: T):
    ${BODY}
class G[T]:
    def method(self) -> T:
        ${BODY}
def short(): return 1
def also_short():
    return 1
`;
    expect(deferred(text)).toEqual([]);
  });

  it('are found whatever strings hold', () => {
    const text = String.raw`
def f(x):
    y = f'{x["def g():"]:{'#' * 3}} {{ {x!r:>#{x}x} \{x} \N{DASH}'
    z = '''
def not_a_function():
'''
    return r'\\' + '\'' + rf'\{x}' + b"#" + "'" # "'"
def g(x):
    return '%s' % (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
`;
    expect(deferred(text)).toEqual(['def f(x):', 'def g(x):']);
  });

  it('are none where the text is broken', () => {
    expect(deferred("x = 'abc\n")).toBe(null);
    expect(deferred('x = (1,\n')).toBe(null);
  });
});

describe('a module with deferred bodies', () => {
  it('is the same when they are completed', () => {
    const text = `
import os
class A:
    """Doc."""
    attribute: int = 1
    def method(self, *args, key=None, **more):
        """Doc of the method."""
        self.__private = [x for x in args if lambda: key]
        def inner():
            nonlocal key
            return os, key, more
        return inner
    def other(self):
        global name
        name = {k: v for k, v in self.items()}
        with self as (a, b), open(name) as c: del a
        try: pass
        except* OSError as e: print(e)
async def f(x, /, y):
    async with x: return [await z async for z in y]
`;
    const whole = parse(text, { filename: 'm.py' });
    const later = parse(text, { filename: 'm.py', lowerWithoutBodies });
    expect(dumpAst(later.module, later.source)).not.toBe(dumpAst(whole.module, whole.source));
    completeAll(later.module);
    expect(dumpAst(later.module, later.source)).toBe(dumpAst(whole.module, whole.source));
    expect(dumpScopes(later.module)).toBe(dumpScopes(whole.module));
  });
});
