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

function question(name: string, test: (text: string) => boolean): MethodSpec {
  return { name, signature: '($self, /)', impl: (self: Value) => test(ownStr(self).toString()) };
}

const isAsciiText = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

export const classifyMethods: readonly MethodSpec[] = [
  question('isalnum', isAlnumText),
  question('isalpha', isAlphaText),
  question('isascii', isAsciiText),
  question('isdecimal', isDecimalText),
  question('isdigit', isDigitText),
  question('isidentifier', isIdentifierText),
  question('islower', isLowerText),
  question('isnumeric', isNumericText),
  question('isprintable', isPrintableText),
  question('isspace', isSpaceText),
  question('istitle', isTitleText),
  question('isupper', isUpperText),
];
