// Documentation of str, the types of bytes, and templates.

import type { MemberTexts } from '../object/documentation.js';

/** What bytes and bytearray have in common. */
const OF_ALL_BYTES: Record<string, string> = {
  capitalize: 'The first character in upper case, the rest in lower case.',
  lower: 'ASCII letters in lower case.',
  swapcase: 'ASCII letters in the other case.',
  title: 'Each word with its first letter in upper case and the rest in lower case.',
  upper: 'ASCII letters in upper case.',
  isalnum: 'True if there are bytes and all are ASCII letters or digits.',
  isalpha: 'True if there are bytes and all are ASCII letters.',
  isascii: 'True if all bytes are ASCII.',
  isdigit: 'True if there are bytes and all are ASCII digits.',
  islower: 'True if there are letters and all are lower case.',
  isspace: 'True if there are bytes and all are ASCII whitespace.',
  istitle: 'True if words start with upper case and go on in lower case.',
  isupper: 'True if there are letters and all are upper case.',
  endswith: 'True if the bytes end with the suffix, or one of a tuple of suffixes.',
  removeprefix: 'The bytes without the prefix, if they have it.',
  removesuffix: 'The bytes without the suffix, if they have it.',
  replace: 'The bytes with the first count (by default all) occurrences of old replaced by new.',
  startswith: 'True if the bytes start with the prefix, or one of a tuple of prefixes.',
  join: 'The bytes of an iterable, with these bytes between them.',
  splitlines: 'The lines; with their line breaks if keepends is true.',
  center: 'The bytes in the middle of a field of that width.',
  decode: 'The text that the bytes hold in an encoding.',
  expandtabs: 'The bytes with tabs replaced by spaces up to the next multiple of tabsize.',
  fromhex: 'The bytes that a string of hexadecimal digits spells.',
  hex: 'The bytes as hexadecimal digits, with sep after every bytes_per_sep bytes counted from the right.',
  ljust: 'The bytes at the left of a field of that width.',
  lstrip: 'The bytes without whitespace, or the given bytes, at their start.',
  maketrans: 'A table for translate() that maps the bytes of the first argument to those of the second.',
  rjust: 'The bytes at the right of a field of that width.',
  rstrip: 'The bytes without whitespace, or the given bytes, at their end.',
  strip: 'The bytes without whitespace, or the given bytes, at both ends.',
  translate: 'The bytes without those to delete, the rest mapped through a table of 256 bytes.',
  zfill: 'The bytes padded with zeros at the left, after a sign.',
};

export const TEXT: Readonly<Record<string, MemberTexts>> = {
  str: {
    __doc__:
      "str(object='') -> str\n" +
      'str(bytes_or_buffer[, encoding[, errors]]) -> str\n' +
      '\n' +
      'The text of an object: its __str__, or its __repr__ without one. With an encoding or an error handler the object\n' +
      "must be bytes-like and is decoded; the defaults are 'utf-8' and 'strict'.",
    center: 'The string in the middle of a field of that width.',
    expandtabs: 'The string with tabs replaced by spaces up to the next multiple of tabsize.',
    ljust: 'The string at the left of a field of that width.',
    lstrip: 'The string without whitespace, or chars, at its start.',
    rjust: 'The string at the right of a field of that width.',
    rstrip: 'The string without whitespace, or chars, at its end.',
    strip: 'The string without whitespace, or chars, at both ends.',
    zfill: 'The string padded with zeros at the left, after a sign.',
    capitalize: 'The first character in title case, the rest in lower case.',
    casefold: 'A form for comparisons that ignore case.',
    lower: 'All characters in lower case.',
    swapcase: 'Upper case to lower case and the reverse.',
    title: 'Each word with its first letter in title case and the rest in lower case.',
    upper: 'All characters in upper case.',
    isalnum: 'True if there are characters and all are letters or numbers.',
    isalpha: 'True if there are characters and all are letters.',
    isascii: 'True if all characters are ASCII.',
    isdecimal: 'True if there are characters and all are decimal digits.',
    isdigit: 'True if there are characters and all are digits.',
    isidentifier: 'True if this is a valid identifier; keywords are not told apart.',
    islower: 'True if some characters have a case and all that do are lower case.',
    isnumeric: 'True if there are characters and all have a numeric value.',
    isprintable: 'True if repr() would show all characters as they are.',
    isspace: 'True if there are characters and all are whitespace.',
    istitle: 'True if upper case follows only uncased characters and lower case only cased ones.',
    isupper: 'True if some characters have a case and all that do are upper case.',
    __format__: 'The string laid out as format_spec says.',
    __getnewargs__: 'Arguments for pickling.',
    encode: 'The string as bytes in an encoding.',
    format: 'The string with its {} fields replaced by the arguments.',
    format_map: 'The string with its {} fields replaced by the items of a mapping.',
    endswith: 'True if the string ends with the suffix, or one of a tuple of suffixes.',
    removeprefix: 'The string without the prefix, if it has it.',
    removesuffix: 'The string without the suffix, if it has it.',
    replace: 'The string with the first count (by default all) occurrences of old replaced by new.',
    startswith: 'True if the string starts with the prefix, or one of a tuple of prefixes.',
    join: 'The strings of an iterable, with this string between them.',
    splitlines: 'The lines of the string; with their line breaks if keepends is true.',
    maketrans:
      'A table for str.translate(): from a dict, or from two strings of equal length and one of characters to delete.',
    translate: 'The string with each character replaced by what the table has for its code point.',
  },
  str_iterator: {
    __length_hint__: 'The number of characters still to come.',
  },
  str_ascii_iterator: {
    __length_hint__: 'The number of characters still to come.',
  },
  bytes: {
    __doc__:
      'bytes(iterable_of_ints) -> bytes\n' +
      'bytes(string, encoding[, errors]) -> bytes\n' +
      'bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\n' +
      'bytes(int) -> bytes object of that many zero bytes\n' +
      'bytes() -> empty bytes object',
    ...OF_ALL_BYTES,
    __bytes__: 'The value as bytes, not of a subclass.',
    __getnewargs__: 'Arguments for pickling.',
  },
  bytearray: {
    __doc__:
      'bytearray(iterable_of_ints) -> bytearray\n' +
      'bytearray(string, encoding[, errors]) -> bytearray\n' +
      'bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n' +
      'bytearray(int) -> bytearray of that many zero bytes\n' +
      'bytearray() -> empty bytearray',
    ...OF_ALL_BYTES,
    __alloc__: 'The number of bytes there is room for.',
    __reduce_ex__: 'What copy and pickle rebuild the object from.',
    __release_buffer__: 'Give back a memoryview that __buffer__ gave.',
    append: 'Add one byte at the end.',
    clear: 'Remove all bytes.',
    copy: 'A copy.',
    extend: 'Add all bytes of an iterable at the end.',
    insert: 'Put one byte before the index.',
    pop: 'Remove the byte at the index and returns it.',
    remove: 'Remove the first byte of that value.',
    resize: 'Cut the bytes off, or adds zeros, to make the length size.',
    reverse: 'Reverse the order of the bytes.',
  },
  bytes_iterator: {
    __length_hint__: 'The number of bytes still to come.',
  },
  bytearray_iterator: {
    __length_hint__: 'The number of bytes still to come.',
  },
  memoryview: {
    __doc__: 'A view of the memory of an object, such as bytes or an array, without a copy.',
    __enter__: 'The view itself.',
    __exit__: 'Release the view.',
    __release_buffer__: 'Give back a memoryview that __buffer__ gave.',
    _from_flags: 'A view that asks the object for its memory with these flags.',
    cast: 'A view of the same memory in another format or shape.',
    count: 'How many items are equal to the value.',
    hex: 'The memory as hexadecimal digits, with sep after every bytes_per_sep bytes counted from the right.',
    index: 'The position of the first item equal to the value; ValueError without one.',
    release: 'Let go of the object, which can then change its size.',
    tobytes: 'A copy of the memory as bytes.',
    tolist: 'The items as a list, of lists for several dimensions.',
    toreadonly: 'A view that cannot write.',
    c_contiguous: 'Whether items lie side by side, the last index fastest.',
    contiguous: 'Whether items lie side by side.',
    f_contiguous: 'Whether items lie side by side, the first index fastest.',
    format: 'The format of an item, as the struct module writes it.',
    itemsize: 'The size of an item in bytes.',
    nbytes: 'How many bytes all items take.',
    ndim: 'The number of dimensions.',
    obj: 'The object that holds the memory.',
    readonly: 'Whether the view cannot write.',
    shape: 'The lengths of the dimensions.',
    strides: 'The distances in bytes between items.',
    suboffsets: 'Always empty: no item is behind a pointer.',
  },
  'string.templatelib.Interpolation': {
    __doc__: 'Interpolation object',
    __reduce__: 'What copy and pickle rebuild the interpolation from.',
    value: 'Value',
    expression: 'Expression',
    conversion: 'Conversion',
    format_spec: 'Format specifier',
  },
  'string.templatelib.TemplateIter': {
    __doc__: 'Template iterator object',
  },
  'string.templatelib.Template': {
    __doc__: 'Template object',
    __reduce__: 'What copy and pickle rebuild the template from.',
    strings: 'Strings',
    interpolations: 'Interpolations',
    values: 'Values of interpolations',
  },
};
