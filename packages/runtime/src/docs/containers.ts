// Documentation of lists, dicts, sets and their like, and their views and iterators.

import type { MemberTexts } from '../object/documentation.js';

export const CONTAINERS: Readonly<Record<string, MemberTexts>> = {
  list: {
    __doc__: 'A sequence that can be changed: empty, or with the items of an iterable.',
    __reversed__: 'An iterator from the last item to the first.',
    append: 'Add an object at the end.',
    clear: 'Remove all items.',
    copy: 'A shallow copy.',
    count: 'How many items are equal to the value.',
    extend: 'Add the items of an iterable at the end.',
    index: 'The position of the first item equal to the value, from start on and before stop; ValueError without one.',
    insert: 'Put an object before the item at the index.',
    pop: 'Remove the item at the index, by default the last one, and return it; IndexError without one.',
    remove: 'Remove the first item equal to the value; ValueError without one.',
    reverse: 'Reverse the order of the items.',
    sort:
      'Sort the items in place, in ascending order, or in descending order if reverse is true.\n' +
      '\n' +
      'With a key function its results are compared instead of the items; it is called once for each. Items that compare\n' +
      'equal keep their order.',
  },
  tuple: {
    __doc__:
      'A sequence that cannot be changed: empty, or with the items of an iterable; a tuple is given back as it is.',
    __getnewargs__: 'The arguments for __new__ that make an equal tuple.',
    count: 'How many items are equal to the value.',
    index: 'The position of the first item equal to the value, from start on and before stop; ValueError without one.',
  },
  range: {
    __doc__:
      'range(stop)\n' +
      'range(start, stop[, step])\n' +
      '\n' +
      'The ints from start, by default 0, up to but without stop, each step more than the one before, by default 1. With a\n' +
      'negative step they go down. range(3) has 0, 1 and 2.',
    __reversed__: 'An iterator from the last item to the first.',
    count: 'How many items are equal to the value: 0 or 1.',
    index: 'The position of the value; ValueError if the range has no such item.',
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
      'dict()\n' +
      'dict(mapping, **kwargs)\n' +
      'dict(iterable, **kwargs)\n' +
      '\n' +
      'A mapping of keys to values in the order in which the keys came: with the items of a mapping or the pairs of an\n' +
      'iterable, then the keyword arguments.',
    __reversed__: 'An iterator from the last key to the first.',
    clear: 'Remove all items.',
    copy: 'A shallow copy.',
    fromkeys: 'Make a dict with the keys of an iterable, each with the same value.',
    get: 'The value of the key, or the default without one.',
    items: 'A view of the pairs of keys and values.',
    keys: 'A view of the keys.',
    pop: 'Remove the key and return its value; without one the default, or KeyError if none is given.',
    popitem: 'Remove the key that came last and return it with its value; KeyError if there are none.',
    setdefault: 'The value of the key, which is set to the default first if it has none.',
    update: 'Take over the items of a mapping, or the pairs of an iterable, then the keyword arguments.',
    values: 'A view of the values.',
  },
  dict_keys: {
    isdisjoint: 'Whether the view and an iterable have nothing in common.',
  },
  dict_items: {
    isdisjoint: 'Whether the view and an iterable have nothing in common.',
  },
  set: {
    __doc__: 'A collection in which nothing is twice: empty, or with the items of an iterable.',
    copy: 'A shallow copy.',
    difference: 'A new set of what none of the others has.',
    intersection: 'A new set of what all the others have, too.',
    isdisjoint: 'Whether the set and an iterable have nothing in common.',
    issubset: 'Whether the other has all that the set has.',
    issuperset: 'Whether the set has all that the other has.',
    symmetric_difference: 'A new set of what exactly one of the two has.',
    union: 'A new set of what any of them has.',
    add: 'Put an element in, if it is not there.',
    clear: 'Remove all elements.',
    difference_update: 'Remove what any of the others has.',
    discard: 'Remove the element if it is there.',
    intersection_update: 'Keep only what all the others have, too.',
    pop: 'Remove any one element and return it; KeyError if there is none.',
    remove: 'Remove the element; KeyError if it is not there.',
    symmetric_difference_update: 'Keep what exactly one of the two has.',
    update: 'Put in all that the others have.',
  },
  frozenset: {
    __doc__: 'A set that cannot be changed: empty, or with the items of an iterable.',
    copy: 'A shallow copy.',
    difference: 'A new set of what none of the others has.',
    intersection: 'A new set of what all the others have, too.',
    isdisjoint: 'Whether the set and an iterable have nothing in common.',
    issubset: 'Whether the other has all that the set has.',
    issuperset: 'Whether the set has all that the other has.',
    symmetric_difference: 'A new set of what exactly one of the two has.',
    union: 'A new set of what any of them has.',
  },
  mappingproxy: {
    __doc__: 'A view of a mapping through which it cannot be changed.',
    __reversed__: 'An iterator from the last key to the first.',
    copy: 'A shallow copy of the mapping.',
    get: 'The value of the key, or the default without one.',
    items: 'A view of the pairs of keys and values.',
    keys: 'A view of the keys.',
    values: 'A view of the values.',
  },
  'types.SimpleNamespace': {
    __doc__: 'An object with the attributes that it is given, by a mapping or by keywords.',
    __reduce__: 'What copy and pickle rebuild the namespace from.',
    __replace__: 'A copy with the given attributes changed.',
  },
};
