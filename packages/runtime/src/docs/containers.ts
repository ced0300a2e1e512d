// Documentation of lists, dicts, sets and their like, and their views and iterators.

import type { MemberTexts } from '../object/documentation.js';

export const CONTAINERS: Readonly<Record<string, MemberTexts>> = {
  list: {
    __doc__:
      'Built-in mutable sequence.\n' +
      '\n' +
      'If no argument is given, the constructor creates a new empty list.\n' +
      'The argument must be an iterable if specified.',
    __reversed__: 'Return a reverse iterator over the list.',
    append: 'Append object to the end of the list.',
    clear: 'Remove all items from list.',
    copy: 'Return a shallow copy of the list.',
    count: 'Return number of occurrences of value.',
    extend: 'Extend list by appending elements from the iterable.',
    index: 'Return first index of value.\n\nRaises ValueError if the value is not present.',
    insert: 'Insert object before index.',
    pop:
      'Remove and return item at index (default last).\n' +
      '\n' +
      'Raises IndexError if list is empty or index is out of range.',
    remove: 'Remove first occurrence of value.\n\nRaises ValueError if the value is not present.',
    reverse: 'Reverse *IN PLACE*.',
    sort:
      'Sort the list in ascending order and return None.\n' +
      '\n' +
      'The sort is in-place (i.e. the list itself is modified) and stable (i.e. the\n' +
      'order of two equal elements is maintained).\n' +
      '\n' +
      'If a key function is given, apply it once to each list item and sort them,\n' +
      'ascending or descending, according to their function values.\n' +
      '\n' +
      'The reverse flag can be set to sort in descending order.',
  },
  tuple: {
    __doc__:
      'Built-in immutable sequence.\n' +
      '\n' +
      'If no argument is given, the constructor returns an empty tuple.\n' +
      "If iterable is specified the tuple is initialized from iterable's items.\n" +
      '\n' +
      'If the argument is a tuple, the return value is the same object.',
    __getnewargs__: 'The arguments for __new__ that make an equal tuple.',
    count: 'Return number of occurrences of value.',
    index: 'Return first index of value.\n\nRaises ValueError if the value is not present.',
  },
  range: {
    __doc__:
      'range(stop) -> range object\n' +
      'range(start, stop[, step]) -> range object\n' +
      '\n' +
      'Return an object that produces a sequence of integers from start (inclusive)\n' +
      'to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\n' +
      'start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\n' +
      'These are exactly the valid indices for a list of 4 elements.\n' +
      'When step is given, it specifies the increment (or decrement).',
    __reversed__: 'Return a reverse iterator.',
    count: 'rangeobject.count(value) -> integer -- return number of occurrences of value',
    index:
      'rangeobject.index(value) -> integer -- return index of value.\n' +
      'Raise ValueError if the value is not present.',
    start: '',
  },
  slice: {
    __doc__:
      'slice(stop)\n' +
      'slice(start, stop[, step])\n' +
      '\n' +
      'A slice object, as extended slicing (a[0:10:2]) makes it.',
    indices: 'The (start, stop, stride) that the slice means for a sequence of the given length.',
    start: '',
  },
  dict: {
    __doc__:
      'dict() -> new empty dictionary\n' +
      'dict(mapping) -> new dictionary with the (key, value) pairs of a mapping object\n' +
      'dict(iterable) -> new dictionary with the pairs that the iterable gives\n' +
      'dict(**kwargs) -> new dictionary with the name=value pairs in the keyword argument list',
    __reversed__: 'Return a reverse iterator over the dict keys.',
    clear: 'Remove all items from the dict.',
    copy: 'Return a shallow copy of the dict.',
    fromkeys: 'Create a new dictionary with keys from iterable and values set to value.',
    get: 'Return the value for key if key is in the dictionary, else default.',
    items: "Return a set-like object providing a view on the dict's items.",
    keys: "Return a set-like object providing a view on the dict's keys.",
    pop:
      'D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n' +
      '\n' +
      'If the key is not found, return the default if given; otherwise,\n' +
      'raise a KeyError.',
    popitem:
      'Remove and return a (key, value) pair as a 2-tuple.\n' +
      '\n' +
      'Pairs are returned in LIFO (last-in, first-out) order.\n' +
      'Raises KeyError if the dict is empty.',
    setdefault:
      'Insert key with a value of default if key is not in the dictionary.\n' +
      '\n' +
      'Return the value for key if key is in the dictionary, else default.',
    update:
      'D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.\n' +
      'If E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]\n' +
      'If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v\n' +
      'In either case, this is followed by: for k in F:  D[k] = F[k]',
    values: "Return an object providing a view on the dict's values.",
  },
  dict_keys: {
    isdisjoint: 'Return True if the view and the given iterable have a null intersection.',
  },
  dict_items: {
    isdisjoint: 'Return True if the view and the given iterable have a null intersection.',
  },
  set: {
    __doc__: 'Build an unordered collection of unique elements.',
    copy: 'Return a shallow copy of a set.',
    difference: 'Return a new set with elements in the set that are not in the others.',
    intersection: 'Return a new set with elements common to the set and all others.',
    isdisjoint: 'Return True if two sets have a null intersection.',
    issubset: 'Report whether another set contains this set.',
    issuperset: 'Report whether this set contains another set.',
    symmetric_difference: 'Return a new set with elements in either the set or other but not both.',
    union: 'Return a new set with elements from the set and all others.',
    add: 'Add an element to a set.\n\nThis has no effect if the element is already present.',
    clear: 'Remove all elements from this set.',
    difference_update: 'Update the set, removing elements found in others.',
    discard:
      'Remove an element from a set if it is a member.\n' +
      '\n' +
      'Unlike set.remove(), the discard() method does not raise\n' +
      'an exception when an element is missing from the set.',
    intersection_update: 'Update the set, keeping only elements found in it and all others.',
    pop: 'Remove and return an arbitrary set element.\n\nRaises KeyError if the set is empty.',
    remove:
      'Remove an element from a set; it must be a member.\n' +
      '\n' +
      'If the element is not a member, raise a KeyError.',
    symmetric_difference_update: 'Update the set, keeping only elements found in either set, but not in both.',
    update: 'Update the set, adding elements from all others.',
  },
  frozenset: {
    __doc__: 'Build an immutable unordered collection of unique elements.',
    copy: 'Return a shallow copy of a set.',
    difference: 'Return a new set with elements in the set that are not in the others.',
    intersection: 'Return a new set with elements common to the set and all others.',
    isdisjoint: 'Return True if two sets have a null intersection.',
    issubset: 'Report whether another set contains this set.',
    issuperset: 'Report whether this set contains another set.',
    symmetric_difference: 'Return a new set with elements in either the set or other but not both.',
    union: 'Return a new set with elements from the set and all others.',
  },
  mappingproxy: {
    __doc__: 'Read-only proxy of a mapping.',
    __reversed__: 'D.__reversed__() -> reverse iterator',
    copy: 'D.copy() -> a shallow copy of D',
    get: 'Return the value for key if key is in the mapping, else default.',
    items: "D.items() -> a set-like object providing a view on D's items",
    keys: "D.keys() -> a set-like object providing a view on D's keys",
    values: "D.values() -> an object providing a view on D's values",
  },
  'types.SimpleNamespace': {
    __doc__: 'A simple attribute-based namespace.',
    __reduce__: 'Return state information for pickling',
    __replace__: 'Return a copy of the namespace object with new values for the specified attributes.',
  },
};
