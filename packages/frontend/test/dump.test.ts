// The AST printer, against texts recorded from CPython 3.14's `ast.dump`.

import { expect, it } from 'vitest';
import { dumpAst } from '../dist/dump.js';
import { parse } from '../dist/index.js';

function dump(program: string, options = {}): string {
  const { module, source } = parse(program, { filename: 'test.py' });
  return dumpAst(module, source, options);
}

it('leaves out absent fields and empty lists', () => {
  expect(dump('def f(a, *, b=1): return')).toBe(
    "Module(body=[FunctionDef(name='f', args=arguments(args=[arg(arg='a')], kwonlyargs=[arg(arg='b')], " +
      'kw_defaults=[Constant(value=1)]), body=[Return()])])',
  );
});

it('adds positions in lines and byte columns', () => {
  expect(dump('x=(1,)', { includeAttributes: true })).toBe(
    "Module(body=[Assign(targets=[Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)], " +
      'value=Tuple(elts=[Constant(value=1, lineno=1, col_offset=3, end_lineno=1, end_col_offset=4)], ctx=Load(), ' +
      'lineno=1, col_offset=2, end_lineno=1, end_col_offset=6), lineno=1, col_offset=0, end_lineno=1, end_col_offset=6)])',
  );
});

it('indents, keeping simple nodes on one line', () => {
  expect(dump("x[1:2]\nu'x'; 1j", { indent: 1 })).toBe(`Module(
 body=[
  Expr(
   value=Subscript(
    value=Name(id='x', ctx=Load()),
    slice=Slice(
     lower=Constant(value=1),
     upper=Constant(value=2)),
    ctx=Load())),
  Expr(
   value=Constant(value='x', kind='u')),
  Expr(
   value=Constant(value=1j))])`);
});

it('writes constants as repr does', () => {
  expect(dump('1e400;1e-7;1e16;b"a\\xff\'"')).toBe(
    'Module(body=[Expr(value=Constant(value=inf)), Expr(value=Constant(value=1e-07)), ' +
      'Expr(value=Constant(value=1e+16)), Expr(value=Constant(value=b"a\\xff\'"))])',
  );
});
