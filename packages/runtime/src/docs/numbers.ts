// Documentation of int, bool, float and complex.

import type { MemberTexts } from '../object/documentation.js';

export const NUMBERS: Readonly<Record<string, MemberTexts>> = {
  int: {
    __doc__:
      'A whole number of any size. int(x) converts a number or a text; int(text, base) reads a text in the given base.',
    __trunc__: 'Return the int itself.',
    __floor__: 'Return the int itself.',
    __ceil__: 'Return the int itself.',
    __round__: 'Round to a multiple of 10**-ndigits, halves to even.',
    __getnewargs__: 'Return the arguments that make an equal int.',
    __sizeof__: 'Return the size in memory, in bytes.',
    as_integer_ratio: 'Return the pair (self, 1).',
    bit_count: 'How many bits of the absolute value are 1.',
    bit_length: 'Number of bits needed to represent the absolute value in binary.',
    conjugate: 'Return the int itself.',
    from_bytes: 'Return the integer that an array of bytes represents.',
    is_integer: 'Return True.',
    to_bytes: 'Return an array of bytes that represents the integer.',
    numerator: 'The int itself.',
    denominator: 'Always 1.',
  },
  bool: {
    __doc__: 'The truth values True and False, which are also the ints 1 and 0. bool(x) is the truth of x.',
  },
  float: {
    __doc__: 'A double-precision number. float(x) converts a number or a text.',
    __ceil__: 'Return the least int that is not less.',
    __floor__: 'Return the greatest int that is not greater.',
    __getformat__: "How C doubles ('double') or floats ('float') are stored.",
    __getnewargs__: 'Return the arguments that make an equal float.',
    __round__: 'Round to ndigits decimals, halves to even; to an int without ndigits.',
    __trunc__: 'Return the int nearest to it between it and 0.',
    as_integer_ratio: 'Return two ints whose ratio is exactly the float, in lowest terms.',
    conjugate: 'Return the float itself.',
    from_number: 'Convert a real number to a float.',
    fromhex: 'Make a float from a hexadecimal text.',
    hex: 'Return the exact hexadecimal text of the float.',
    is_integer: 'Return True if the float has no fraction.',
  },
  complex: {
    __doc__: 'A complex number. complex(x) converts a number or a text; complex(real, imag) makes one from its parts.',
    __complex__: 'Return the value as an exact complex.',
    __getnewargs__: 'Return the arguments that make an equal complex.',
    conjugate: 'Return the complex conjugate: (3-4j).conjugate() == 3+4j.',
    from_number: 'Convert a number to a complex.',
  },
};
