// The questions about all characters of a string: isalpha, isdigit, …

import type { MethodSpec } from '../../object/define-type.js';
import type { Value } from '../../object/value.js';
import { ownStr } from './text.js';
import {
  isAlnumText,
  isAlphaText,
  isDecimalText,
  isDigitText,
  isIdentifierText,
  isLowerText,
  isNumericText,
  isPrintableText,
  isSpaceText,
  isTitleText,
  isUpperText,
} from './unicode.js';

function question(name: string, doc: string, test: (text: string) => boolean): MethodSpec {
  return { name, signature: '($self, /)', doc, impl: (self: Value) => test(ownStr(self).toString()) };
}

const isAsciiText = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

export const classifyMethods: readonly MethodSpec[] = [
  question('isalnum', 'True if there are characters and all are letters or numbers.', isAlnumText),
  question('isalpha', 'True if there are characters and all are letters.', isAlphaText),
  question('isascii', 'True if all characters are ASCII.', isAsciiText),
  question('isdecimal', 'True if there are characters and all are decimal digits.', isDecimalText),
  question('isdigit', 'True if there are characters and all are digits.', isDigitText),
  question('isidentifier', 'True if this is a valid identifier; keywords are not told apart.', isIdentifierText),
  question('islower', 'True if some characters have a case and all that do are lower case.', isLowerText),
  question('isnumeric', 'True if there are characters and all have a numeric value.', isNumericText),
  question('isprintable', 'True if repr() would show all characters as they are.', isPrintableText),
  question('isspace', 'True if there are characters and all are whitespace.', isSpaceText),
  question(
    'istitle',
    'True if upper case follows only uncased characters and lower case only cased ones.',
    isTitleText,
  ),
  question('isupper', 'True if some characters have a case and all that do are upper case.', isUpperText),
];
