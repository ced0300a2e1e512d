// What the Normaliser makes of statements with yields and awaits in them, written as Python again with the temporaries
// named t1, t2, … in the order of their first use.

import { describe, expect, it } from 'vitest';
import { type Expr, type FunctionDef, parse, type Stmt } from '../../frontend/dist/index.js';
import { unparse } from '../../frontend/dist/unparse.js';
import { Normaliser, type Temporaries } from '../dist/generators/normalise.js';

function temporaries(): Temporaries {
  const known = new Map<unknown, Map<string, number>>();
  let count = 1000;
  return {
    temporary(node, role) {
      const roles = known.get(node) ?? new Map<string, number>();
      known.set(node, roles);
      const slot = roles.get(role) ?? count++;
      roles.set(role, slot);
      return slot;
    },
  };
}

function expression(node: Expr): string {
  return unparse(node);
}

function block(body: readonly Stmt[], indent: string): string[] {
  return body.flatMap((node) => lines(node, `${indent}  `));
}

/** A statement as Python text, as far as these tests need it. */
function lines(node: Stmt, indent = ''): string[] {
  const line = (text: string): string => indent + text;
  switch (node.kind) {
    case 'Assign':
      return [line(`${node.targets.map(expression).join(' = ')} = ${expression(node.value)}`)];
    case 'AugAssign':
      return [line(`${expression(node.target)} ${node.op}= ${expression(node.value)}`)];
    case 'Expr':
      return [line(expression(node.value))];
    case 'Return':
      return [line(node.value === null ? 'return' : `return ${expression(node.value)}`)];
    case 'Raise':
      return [line(node.exc === null ? 'raise' : `raise ${expression(node.exc)}`)];
    case 'Delete':
      return [line(`del ${node.targets.map(expression).join(', ')}`)];
    case 'Assert':
      return [line(`assert ${expression(node.test)}${node.msg === null ? '' : `, ${expression(node.msg)}`}`)];
    case 'Pass':
      return [line('pass')];
    case 'If':
      return [
        line(`if ${expression(node.test)}:`),
        ...block(node.body, indent),
        ...(node.orelse.length === 0 ? [] : [line('else:'), ...block(node.orelse, indent)]),
      ];
    case 'For':
    case 'AsyncFor':
      return [
        line(`${node.kind === 'For' ? '' : 'async '}for ${expression(node.target)} in ${expression(node.iter)}:`),
        ...block(node.body, indent),
      ];
    case 'With':
    case 'AsyncWith': {
      const items = node.items.map(
        ({ context_expr: context, optional_vars: vars }) =>
          expression(context) + (vars === null ? '' : ` as ${expression(vars)}`),
      );
      return [line(`${node.kind === 'With' ? '' : 'async '}with ${items.join(', ')}:`), ...block(node.body, indent)];
    }
    case 'Try':
      return [
        line('try:'),
        ...block(node.body, indent),
        ...node.handlers.flatMap((handler) => [
          line(handler.type === null ? 'except:' : `except ${expression(handler.type)}:`),
          ...block(handler.body, indent),
        ]),
      ];
    default:
      return [line(node.kind)];
  }
}

/** The statement `text`, in an `async def` or a generator, after normalising. */
function normalised(text: string): string {
  const isAsync = /\b(await|async)\b/.test(text);
  const body = text.split('\n').map((line) => `  ${line}\n`);
  const { module } = parse(`${isAsync ? 'async ' : ''}def f():\n${body.join('')}`, { filename: 'test', mode: 'exec' });
  const [statement] = ((module as { body: Stmt[] }).body[0] as FunctionDef).body;
  const names = new Map<string, string>();
  return new Normaliser(temporaries())
    .statement(statement!)
    .flatMap((node) => lines(node))
    .join('\n')
    .replace(/\.(1\d\d\d)/g, (name) => {
      if (!names.has(name)) names.set(name, `t${names.size + 1}`);
      return names.get(name)!;
    });
}

function show(text: string, ...expected: string[]): void {
  expect(normalised(text)).toBe(expected.join('\n'));
}

describe('the Normaliser', () => {
  it('leaves what cannot suspend', () => show('x = f(a, b)', 'x = f(a, b)'));

  it('makes a yield a statement', () => show('yield a', 't1 = (yield a)'));

  it('takes an await out of an assignment', () => show('x = await a', 't1 = await a', 'x = t1'));

  it('keeps operands that are evaluated before', () =>
    show('x = f(a, (yield b), c)', 't1 = f', 't2 = a', 't3 = (yield b)', 'x = t1(t2, t3, c)'));

  it('does not keep constants', () => show('x = 1 + (yield b)', 't1 = (yield b)', 'x = 1 + t1'));

  it('takes nested yields from the inside', () =>
    show('x = await g(await h)', 't1 = g', 't2 = await h', 't3 = await t1(t2)', 'x = t3'));

  it('walks through a starred operand before a later yield', () =>
    show('f(*a, (yield b))', 't1 = f', 't2 = [*a]', 't3 = (yield b)', 't1(*t2, t3)'));

  it('evaluates `and` only as far as it must', () =>
    show('x = a and (yield b)', 't1 = a', 'if t1:', '  t2 = (yield b)', '  t1 = t2', 'x = t1'));

  it('evaluates one branch of a conditional', () =>
    show('x = (yield a) if b else c', 'if b:', '  t1 = (yield a)', '  t2 = t1', 'else:', '  t2 = c', 'x = t2'));

  it('stops a chain of comparisons at the first that is false', () =>
    show(
      'x = a < (yield b) < c',
      't1 = a',
      't2 = (yield b)',
      't3 = t2',
      't4 = t1 < t3',
      'if t4:',
      '  t5 = c',
      '  t4 = t3 < t5',
      'x = t4',
    ));

  it('reads the target of an augmented assignment first', () =>
    show('a.x += yield b', 't1 = a', 't2 = t1.x', 't3 = (yield b)', 't2 Add= t3', 't1.x = t2'));

  it('unpacks before it evaluates parts of targets', () =>
    show('x[(yield a)], y = b', 't1 = b', '(t2, t3) = t1', 't4 = x', 't5 = (yield a)', 't4[t5] = t2', 'y = t3'));

  it('raises an assertion with a message that waits', () =>
    show('assert a, await b', 'if a:', '  pass', 'else:', '  t1 = await b', '  assert False, t1'));

  it('makes storing into a loop target a statement of the body', () =>
    show('for x[(yield a)] in b:\n  pass', 'for t1 in b:', '  x[(yield a)] = t1', '  pass'));

  it('nests the items of a with statement', () =>
    show('async with a as x, await b as y:\n  pass', 'async with a as x:', '  async with await b as y:', '    pass'));

  it('computes the type of a handler when an exception is there', () =>
    show(
      'try: a\nexcept (yield b): c',
      'try:',
      '  a',
      'except:',
      '  t1 = (yield b)',
      '  try:',
      '    raise',
      '  except t1:',
      '    c',
    ));

  it('makes a comprehension that waits a statement', () =>
    show('x = f([await a async for a in b])', 't1 = f', 't2 = [await a async for a in b]', 'x = t1(t2)'));

  it('takes the first iterable out of a comprehension', () =>
    show('x = [a for a in await b]', 't1 = await b', 'x = [a for a in t1]'));

  it('leaves a generator expression whose elements wait', () =>
    show('x = f(await a for a in b)', 'x = f(await a for a in b)'));

  it('leaves lambdas but for their defaults', () =>
    show('x = lambda a=(await b): (yield)', 't1 = await b', 'x = lambda a=t1: (yield)'));
});
