// Context variables belong to one interpreter.

import '@heddle/runtime/library';
import { expect, it } from 'vitest';
import { createInterpreter } from '../src/index.js';

it('keeps the context variables of interpreters apart, and from one run to the next', () => {
  const one = createInterpreter();
  const two = createInterpreter();
  one.run('from _contextvars import ContextVar, copy_context\nv = ContextVar("v")\nv.set(1)');
  two.run('from _contextvars import copy_context');
  expect(two.evaluate('len(copy_context())')).toBe(0);
  expect(one.evaluate('len(copy_context()), v.get()')).toEqual([1, 1]);
});

it('keeps them apart when one interpreter calls the other', () => {
  const one = createInterpreter();
  const two = createInterpreter();
  two.run('from _contextvars import ContextVar, copy_context\nv = ContextVar("v")\nv.set(1)');
  one.set('ask', () => two.evaluate('len(copy_context())'));
  one.run('from _contextvars import copy_context\nanswer = ask(), len(copy_context())');
  expect(one.get('answer')).toEqual([1, 0]);
});
