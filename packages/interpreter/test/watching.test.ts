// Tracing functions are those of one interpreter: others neither see nor call them.

import '@heddle/runtime/library';
import { expect, it } from 'vitest';
import { createInterpreter } from '../dist/index.js';

const DEFINE = `
import sys
seen = []
def watch(frame, event, arg):
    seen.append((frame.f_code.co_name, event))
def work():
    return 1
`;

it('keeps the tracing functions of interpreters apart', () => {
  const [one, other] = [createInterpreter(), createInterpreter()];
  one.run(DEFINE);
  other.run(DEFINE);
  one.run('sys.settrace(watch)');
  other.run('work()');
  expect(other.evaluate('sys.gettrace() is None and seen == []')).toBe(true);
  one.run('work()');
  expect(one.evaluate('("work", "call") in seen')).toBe(true);
  other.run('sys.settrace(watch); work(); sys.settrace(None)');
  expect(other.evaluate('seen')).toEqual([['work', 'call']]);
  one.run('seen.clear(); work()');
  expect(one.evaluate('("work", "call") in seen and sys.gettrace() is watch')).toBe(true);
});
