// Documentation of iterators, generators and coroutines.

import type { MemberTexts } from '../object/documentation.js';

export const ITERATORS: Readonly<Record<string, MemberTexts>> = {
  enumerate: {
    __doc__: 'An iterator over pairs: a number that counts up from start, and an item of the iterable.',
  },
  filter: {
    __doc__: 'An iterator over the items for which the function is true; with None those that are true themselves.',
  },
  zip: {
    __doc__:
      'An iterator over tuples with an item of each iterable.\n' +
      '\n' +
      'It ends with the shortest; if strict is true, iterables of different lengths raise ValueError.',
  },
  map: {
    __doc__:
      'An iterator over the results of calling the function with an item of each iterable.\n' +
      '\n' +
      'It ends with the shortest; if strict is true, iterables of different lengths raise ValueError.',
  },
  reversed: {
    __doc__: 'An iterator over a sequence from its last item to its first.',
  },
  generator: {
    close: 'Raise GeneratorExit where the generator stands.',
    send: 'Make the value that of the yield where the generator stands, and run to the next yield.',
    throw: 'Raise an exception where the generator stands, and run to the next yield.',
    __name__: 'The name.',
    __qualname__: 'The qualified name.',
    gi_yieldfrom: 'What yield from goes through, or None.',
  },
  coroutine: {
    close: 'Raise GeneratorExit where the coroutine stands.',
    send: 'Make the value that of what the coroutine waits for, and run on.',
    throw: 'Raise an exception where the coroutine stands, and run on.',
    __name__: 'The name.',
    __qualname__: 'The qualified name.',
    cr_await: 'What await goes through, or None.',
  },
  coroutine_wrapper: {
    __doc__: 'The iterator that await goes through for a coroutine.',
    close: 'close() -> raise GeneratorExit where the coroutine stands.',
    send: 'send(value) -> make it the value of what the coroutine waits for; what it yields next.',
    throw: 'throw(value) -> raise an exception where the coroutine stands; what it yields next.',
  },
  async_generator: {
    aclose: 'aclose() -> an awaitable that raises GeneratorExit where the generator stands.',
    asend: 'asend(v) -> an awaitable that makes v the value of the yield where the generator stands.',
    athrow: 'athrow(value) -> an awaitable that raises an exception where the generator stands.',
    __name__: 'The name.',
    __qualname__: 'The qualified name.',
    ag_await: 'What await goes through, or None.',
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
