// Scope analysis, against what CPython 3.14's symtable and code objects say of the same programs.

import { describe, expect, it } from 'vitest';
import { dumpScopes } from '../dist/dump.js';
import { parse } from '../dist/index.js';
import { mangle } from '../dist/scope/mangle.js';
import { PySyntaxError } from '../dist/syntax-error.js';

/** The scopes of a program as `--dump-scopes` prints them, without the common indentation of the template. */
function scopes(program: string): string {
  return dumpScopes(parse(dedent(program), { filename: 'test.py' }).module);
}

function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}

function expectScopes(program: string, expected: string): void {
  expect(scopes(program).trim()).toBe(dedent(expected).trim());
}

describe('functions', () => {
  it('orders parameters as co_varnames does', () => {
    expectScopes(
      `
      def f(a, /, b, *args, k, **kw):
          local = a
      `,
      `
      module <module>
        f: global
        function f (slots a b k args kw local)
          a: local 0
          b: local 1
          k: local 2
          args: local 3
          kw: local 4
          local: local 5
      `,
    );
  });

  it('puts captured variables in cells and hands them on', () => {
    expectScopes(
      `
      def outer(p):
          x = 1
          def middle():
              def inner():
                  return x, p
      `,
      `
      module <module>
        outer: global
        function outer (slots p x middle; cells 0 1)
          p: cell 0
          x: cell 1
          middle: local 2
          function outer.<locals>.middle (slots inner; free p=cell 0 x=cell 1)
            inner: local 0
            function outer.<locals>.middle.<locals>.inner (free p=free 0 x=free 1)
              x: free 1
              p: free 0
      `,
    );
  });

  it('lets nonlocal and global reach out', () => {
    expectScopes(
      `
      def f():
          x = y = 1
          def g():
              nonlocal x
              global y
              x = y = 2
              def h():
                  return y
      `,
      `
      module <module>
        f: global
        function f (slots x y g; cells 0)
          x: cell 0
          y: local 1
          g: local 2
          function f.<locals>.g (slots h; free x=cell 0)
            x: free 0
            y: global, explicit
            h: local 0
            function f.<locals>.g.<locals>.h
              y: global
      `,
    );
  });

  it('counts del, import, except, with and for as binding', () => {
    expectScopes(
      `
      def f():
          import a.b
          from m import c as d
          with x as e:
              for g in e: pass
          try: pass
          except E as h: pass
          del i
      `,
      `
      module <module>
        f: global
        function f (slots a d e g h i)
          a: local 0
          d: local 1
          x: global
          e: local 2
          g: local 3
          E: global
          h: local 4
          i: local 5
      `,
    );
  });
});

describe('comprehensions', () => {
  it('inlines them with slots of their own', () => {
    expectScopes(
      `
      def f(x):
          return [x for x in x], {y: x for y in x}
      `,
      `
      module <module>
        f: global
        function f (slots x x y)
          x: local 0
          comprehension f.<locals>.<listcomp>
            x: local 1
          comprehension f.<locals>.<dictcomp>
            y: local 2
            x: local 0
      `,
    );
  });

  it('makes new cells for captured variables', () => {
    expectScopes(
      'fs = [lambda: i for i in r]',
      `
      module <module> (slots i)
        fs: global
        r: global
        comprehension <listcomp> (fresh cells 0)
          i: cell 0
          lambda <lambda> (free i=cell 0)
            i: free 0
      `,
    );
  });

  it('runs generator expressions as functions of their first iterable', () => {
    expectScopes(
      `
      def f(n):
          return (n for i in n)
      `,
      `
      module <module>
        f: global
        function f (slots n; cells 0)
          n: cell 0
          generator-expression f.<locals>.<genexpr> (slots .0 i; free n=cell 0; generator)
            i: local 1
            n: free 0
      `,
    );
  });

  it('binds walrus targets outside', () => {
    expectScopes(
      `
      def f():
          return [[(y := x) for x in row] for row in y]
      `,
      `
      module <module>
        f: global
        function f (slots y row x)
          y: local 0
          comprehension f.<locals>.<listcomp>
            row: local 1
            comprehension f.<locals>.<listcomp>
              x: local 2
              y: local 0
      `,
    );
  });

  it('hides class names from all but the first iterable', () => {
    expectScopes(
      `
      class C:
          n = 1
          l = [n for _ in n]
      `,
      `
      module <module>
        C: global
        class C (slots _)
          n: namespace
          l: namespace
          comprehension C.<listcomp>
            _: local 0
            n: global
      `,
    );
  });
});

describe('classes', () => {
  it('makes a __class__ cell when a method needs it', () => {
    expectScopes(
      `
      class C:
          def m(self): return super().m()
          def n(self): pass
      `,
      `
      module <module>
        C: global
        class C (slots __class__; cells 0; __class__ cell 0)
          m: namespace
          n: namespace
          function C.m (slots self; free __class__=cell 0)
            self: local 0
            super: global
          function C.n (slots self)
            self: local 0
      `,
    );
  });

  it('mangles private names', () => {
    expectScopes(
      `
      class _C:
          __x = 1
          def __m(self, __p):
              import __a
              return __p, __dunder__
      `,
      `
      module <module>
        _C: global
        class _C
          _C__x: namespace
          _C__m: namespace
          function _C.__m (slots self _C__p _C__a)
            self: local 0
            _C__p: local 1
            _C__a: local 2
            __dunder__: global
      `,
    );
    expect(mangle('__', '__x')).toBe('__x');
    expect(mangle(null, '__x')).toBe('__x');
    expect(mangle('A', '__x.y')).toBe('__x.y');
  });

  it('looks in the class first, then in the function around it', () => {
    expectScopes(
      `
      def f(x, y):
          class C:
              y = y
              z = x
      `,
      `
      module <module>
        f: global
        function f (slots x y C; cells 0)
          x: cell 0
          y: local 1
          C: local 2
          class f.<locals>.C (free x=cell 0)
            y: namespace
            z: namespace
            x: namespace-or-free 0
      `,
    );
  });

  it('lets annotation scopes see the class', () => {
    expectScopes(
      `
      class C[T]:
          n = int
          def m[S](self, x: n, y: T) -> S: pass
      `,
      `
      module <module>
        C: global
        type-params <generic parameters of C> (slots T .type_params; cells 0 1)
          T: cell 0
          .type_params: cell 1
          class C (slots __classdict__; cells 0; free .type_params=cell 1 T=cell 0)
            n: namespace
            int: namespace
            m: namespace
            type-params C.<generic parameters of m> (slots S; cells 0; free T=free 1 __classdict__=cell 0)
              S: cell 0
              annotation C.__annotate__ (slots .format; free S=cell 0 T=free 0 __classdict__=free 1)
                n: classdict 2
                T: classdict 2 or free 1
                S: classdict 2 or free 0
              function C.m (slots self x y)
                self: local 0
                x: local 1
                y: local 2
      `,
    );
  });
});

describe('errors', () => {
  // Message, line, offset, end line, end offset: recorded from CPython 3.14.
  const cases: [string, string, number, number, number, number][] = [
    ['def f():\n  x=1\n  global x', "name 'x' is assigned to before global declaration", 3, 3, 3, 11],
    ['def f():\n  print(x)\n  global x', "name 'x' is used prior to global declaration", 3, 3, 3, 11],
    ['def f(x):\n  global x', "name 'x' is parameter and global", 2, 3, 2, 11],
    ['def f(x):\n  nonlocal x', "name 'x' is parameter and nonlocal", 2, 3, 2, 13],
    ['nonlocal x', 'nonlocal declaration not allowed at module level', 1, 1, 1, 11],
    ['def f():\n  nonlocal x, y', "no binding for nonlocal 'x' found", 2, 3, 2, 16],
    ['def f():\n x=1\n def g():\n  global x\n  nonlocal x', "name 'x' is nonlocal and global", 4, 3, 4, 11],
    ['def f(a, b, a): pass', "duplicate argument 'a' in function definition", 1, 13, 1, 14],
    ['class A:\n return 1', "'return' outside function", 2, 2, 2, 10],
    ['yield 1', "'yield' outside function", 1, 1, 1, 8],
    ['def f():\n await x', "'await' outside async function", 2, 2, 2, 9],
    ['while 1:\n def f():\n  break', "'break' outside loop", 3, 3, 3, 8],
    ['continue', "'continue' not properly in loop", 1, 1, 1, 9],
    ['def f():\n from a import *', 'import * only allowed at module level', 2, 16, 2, 17],
    ['break\nnonlocal x', 'nonlocal declaration not allowed at module level', 2, 1, 2, 11],
    ['[i:=1 for i in x]', "assignment expression cannot rebind comprehension iteration variable 'i'", 1, 2, 1, 3],
    [
      'class A:\n [(x:=1) for i in y]',
      'assignment expression within a comprehension cannot be used in a class body',
      2,
      4,
      2,
      5,
    ],
    ['def f():\n [(yield 1) for i in x]', "'yield' inside list comprehension", 2, 4, 2, 11],
    ['async def f():\n yield 1\n return 2', "'return' with value in async generator", 3, 2, 3, 10],
    ['def f(x: (y:=1)): pass', 'named expression cannot be used within an annotation', 1, 11, 1, 15],
    ['def f[T]():\n  nonlocal T', "nonlocal binding not allowed for type parameter 'T'", 2, 3, 2, 13],
    [
      'try:\n pass\nexcept* A:\n break',
      "'break', 'continue' and 'return' cannot appear in an except* block",
      4,
      2,
      4,
      7,
    ],
  ];
  it.each(cases)('%j', (program, msg, lineno, offset, endLineno, endOffset) => {
    try {
      parse(program, { filename: 'test.py' });
    } catch (error) {
      expect(error).toBeInstanceOf(PySyntaxError);
      expect(error).toMatchObject({ msg, lineno, offset, endLineno, endOffset });
      return;
    }
    expect.fail('nothing was thrown');
  });
});
