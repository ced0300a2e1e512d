// Trees that are stored when the library is built: reading one gives what parsing gives.

import { describe, expect, it } from 'vitest';
import { dumpAst, dumpScopes } from '../dist/dump.js';
import { forEachChild, type Module, type Node, parse, parseTree } from '../dist/index.js';
import { parseStored, readTree } from '../dist/stored/read.js';
import { storeTree } from '../dist/stored/write.js';

const EVERYTHING = `from __future__ import annotations, division
"""Not a docstring"""
import a.b as c, d
from .. import e
from .f import g as h, i
x: int = 1; (y): str; z = w = 0xFFFF_FFFF_FFFF_FFFF_FFFF, 1.5, 2j, -3, b'\\x00\\xff', u'u', 'é🐍', '\\ud800\\udc00', '\\udc00', ..., None, True
del x, z[0], w.a
type A[T: int, *Ts, **P = [int]] = dict[T, P]
@decorator
class C[T](Base, metaclass=M, **kw):
    """Doc"""
    def method(self, a, /, b: int = 1, *args: T, c, d=2, **kw) -> None:
        """Doc of the method, which stays"""
        self.first, self.second = a, b
        self.third: int = c
        return lambda q, *r: (q, r, [s for s in a if s if not s], {t: u for t, u in v}, {*a}, (yy for yy in zz))
    async def coroutine(self):
        async with a as b, c: await d
        async for e in f: pass
        else: continue_ = 1
        yield
        x = yield y
def function(a, b):
    global g1
    nonlocal_ = [*a, *b]; nonlocal_ += 1
    def inner():
        nonlocal nonlocal_
        nonlocal_ @= f"{a!r:>{b}} {c=} text", t"{d} {e!s:x}"
        return nonlocal_
    while a < b <= c != d is not e not in f and (g or not ~h):
        if i: break
        elif j: continue
        else: raise k from l
    try: assert m, n
    except (A, B) as e: raise
    except: pass
    else: print(*o, p=q, **r)
    finally: s = t if u else v[1:2:3, ..., ::w]
    try: pass
    except* A: pass
    match a:
        case [1, -2.5, *rest, _] if z: pass
        case {"k": v, **others} | C(1, x=v, y=others) as y: pass
        case None | D() | "s" | 3j: pass
        case (a.b, True): pass
    return (walrus := inner())
`;

const withoutScopes = (node: Node): unknown =>
  JSON.parse(
    JSON.stringify(node, (key, value) => {
      if (key === 'deferred') return undefined;
      if (typeof value === 'bigint') return `big ${value}`;
      return value instanceof Uint8Array ? [...value] : value;
    }),
  );

function completeAll(node: Node): void {
  if ((node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') && node.deferred) node.complete!();
  forEachChild(node, completeAll);
}

/** Puts the bodies that wait where they belong. */
function expand(node: Node, source: never): void {
  if ((node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') && node.deferred)
    node.body = node.deferred.parse(source);
  forEachChild(node, (child) => expand(child, source));
}

describe('a stored tree', () => {
  it('has the same nodes in the same places', () => {
    const { module, source } = parseTree(EVERYTHING, { filename: 'm.py' });
    // As Node's zlib gives it: a Buffer that is a part of a larger one.
    const read = readTree(Buffer.concat([Buffer.from([0]), storeTree(EVERYTHING, 'm.py')]).subarray(1));
    expand(read, source as never);
    expect(withoutScopes(read)).toEqual(withoutScopes(module));
  });

  it('leaves the bodies that wait', () => {
    const read = readTree(storeTree(EVERYTHING, 'm.py')) as Module;
    const bodies = read.body.flatMap((node) => (node.kind === 'FunctionDef' ? [node.body.length] : []));
    expect(bodies).toEqual([0]);
  });

  it('has the same scopes, when all is read', () => {
    const options = { filename: 'm.py' };
    const stored = parseStored(storeTree(EVERYTHING, 'm.py'), EVERYTHING, options);
    const parsed = parse(EVERYTHING, options);
    completeAll(stored.module);
    expect(dumpScopes(stored.module)).toBe(dumpScopes(parsed.module));
    expect(dumpAst(stored.module, stored.source)).toBe(dumpAst(parsed.module, parsed.source));
    expect(stored.features).toEqual(parsed.features);
  });
});
