// Documentation of iterators, generators and coroutines.

import type { MemberTexts } from '../object/documentation.js';

export const ITERATORS: Readonly<Record<string, MemberTexts>> = {
  enumerate: {
    __doc__:
      'Return an enumerate object.\n' +
      '\n' +
      '  iterable\n' +
      '    an object supporting iteration\n' +
      '\n' +
      'The enumerate object yields pairs containing a count (from start, which\n' +
      'defaults to zero) and a value yielded by the iterable argument.\n' +
      '\n' +
      'enumerate is useful for obtaining an indexed list:\n' +
      '    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...',
  },
  filter: {
    __doc__:
      'Return an iterator yielding those items of iterable for which function(item)\n' +
      'is true. If function is None, return the items that are true.',
  },
  zip: {
    __doc__:
      'The zip object yields n-length tuples, where n is the number of iterables\n' +
      'passed as positional arguments to zip().  The i-th element in every tuple\n' +
      'comes from the i-th iterable argument to zip().  This continues until the\n' +
      'shortest argument is exhausted.\n' +
      '\n' +
      'If strict is true and one of the arguments is exhausted before the others,\n' +
      'raise a ValueError.\n' +
      '\n' +
      "   >>> list(zip('abcdefg', range(3), range(4)))\n" +
      "   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
  },
  map: {
    __doc__:
      'Make an iterator that computes the function using arguments from\n' +
      'each of the iterables.  Stops when the shortest iterable is exhausted.\n' +
      '\n' +
      'If strict is true and one of the arguments is exhausted before the others,\n' +
      'raise a ValueError.',
  },
  reversed: {
    __doc__: 'Return a reverse iterator over the values of the given sequence.',
  },
  generator: {
    close: 'close() -> raises GeneratorExit inside generator.',
    send: 'send(value) -> goes on with the value sent into generator; the next yielded value.',
    throw: 'throw(value) -> raises the exception in generator; the next yielded value.',
    __name__: 'name of the generator',
    __qualname__: 'qualified name of the generator',
    gi_yieldfrom: 'object being iterated by yield from, or None',
  },
  coroutine: {
    close: 'close() -> raises GeneratorExit inside coroutine.',
    send: 'send(value) -> goes on with the value sent into coroutine; what it yields next.',
    throw: 'throw(value) -> raises the exception in coroutine; what it yields next.',
    __name__: 'name of the coroutine',
    __qualname__: 'qualified name of the coroutine',
    cr_await: 'object being awaited on, or None',
  },
  coroutine_wrapper: {
    __doc__: 'A wrapper object implementing __await__ for coroutines.',
    close: 'close() -> raise GeneratorExit where the coroutine stands.',
    send: 'send(value) -> make it the value of what the coroutine waits for; what it yields next.',
    throw: 'throw(value) -> raise an exception where the coroutine stands; what it yields next.',
  },
  async_generator: {
    aclose: 'aclose() -> an awaitable that raises GeneratorExit where the generator stands.',
    asend: 'asend(v) -> an awaitable that makes v the value of the yield where the generator stands.',
    athrow: 'athrow(value) -> an awaitable that raises an exception where the generator stands.',
    __name__: 'name of the async generator',
    __qualname__: 'qualified name of the async generator',
    ag_await: 'object being awaited on, or None',
  },
  async_generator_asend: {
    close: 'close() -> raise GeneratorExit where the generator stands.',
    send: 'send(value) -> make it the value of what the generator waits for; what it yields next.',
    throw: 'throw(value) -> raise an exception where the generator stands; what it yields next.',
  },
  async_generator_athrow: {
    close: 'close() -> raise GeneratorExit where the generator stands.',
    send: 'send(value) -> make it the value of what the generator waits for; what it yields next.',
    throw: 'throw(value) -> raise an exception where the generator stands; what it yields next.',
  },
  anext_awaitable: {
    close: 'close() -> raise GeneratorExit where the iterator stands.',
    send: 'send(value) -> make it the value of what the iterator waits for; what it yields next.',
    throw: 'throw(value) -> raise an exception where the iterator stands; what it yields next.',
  },
};
