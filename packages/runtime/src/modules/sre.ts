// The _sre module: the matcher behind the standard library's re. Its parts are in sre/; docs/re.md tells how they work together.
// CPython: Modules/_sre/sre.c.

import type { NativeSpec } from '../object/native.js';
import type { Value } from '../object/value.js';
import { intArgument } from '../types/str/arguments.js';
import { defineModule } from './module-spec.js';
import { asciiLower, asciiUpper, unicodeLower, unicodeUpper } from './sre/characters.js';
import { CODE_SIZE, MAGIC, MAX_GROUPS, MAX_REPEAT } from './sre/constants.js';
import { compilePattern } from './sre/pattern.js';
import { makeTemplate } from './sre/template.js';

/** A function of one character; what is none is its own lower case. */
function onCharacter(
  name: string,
  of: (code: number) => number | boolean,
  otherwise: (code: number) => Value,
): NativeSpec {
  const impl = (character: Value): Value => {
    const code = intArgument(character);
    return code < 0 || code > 0x10ffff ? otherwise(code) : of(code);
  };
  return { name, signature: '(character, /)', doc: '', impl };
}

const itself = (code: number): number => code;
const never = (): boolean => false;

const FUNCTIONS: readonly NativeSpec[] = [
  onCharacter('ascii_iscased', (code) => asciiLower(code) !== code || asciiUpper(code) !== code, never),
  onCharacter('ascii_tolower', asciiLower, itself),
  {
    name: 'compile',
    signature: '(pattern, flags, code, groups, groupindex, indexgroup)',
    doc: '',
    impl: compilePattern,
  },
  { name: 'getcodesize', signature: '()', doc: '', impl: () => CODE_SIZE },
  {
    name: 'template',
    signature: '(pattern, template, /)',
    doc: 'The parts of a template of replacement.',
    impl: makeTemplate,
  },
  onCharacter('unicode_iscased', (code) => unicodeLower(code) !== code || unicodeUpper(code) !== code, never),
  onCharacter('unicode_tolower', unicodeLower, itself),
];

defineModule('_sre', () => ({
  doc: '',
  functions: FUNCTIONS,
  attributes: () => ({
    CODESIZE: CODE_SIZE,
    MAGIC,
    MAXGROUPS: MAX_GROUPS,
    MAXREPEAT: MAX_REPEAT,
    copyright: ' SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB ',
  }),
}));
