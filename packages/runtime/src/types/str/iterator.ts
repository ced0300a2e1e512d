// Iterators over the characters of a string. CPython has a type of its own for strings that are all ASCII.

import { defineType, type MethodSpec } from '../../object/define-type.js';
import { PyObject } from '../../object/object.js';
import type { PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { placedRows } from '../iterator-reduce.js';
import { charAt, codePointLength } from './text.js';
import { isAsciiText } from './utf8.js';

// ### Representation

export class PyStrIterator extends PyObject {
  readonly text: PyStr;
  index: number;
  /** Null before it is asked for: that takes a scan of the text. */
  private knownType: PyType | null;
  /** `isPlain`: the text is that of a str, not of an instance of a subclass. */
  constructor(text: PyStr, isPlain: boolean) {
    super();
    this.text = text;
    this.index = 0;
    this.knownType = isPlain ? null : strIteratorType;
  }
  override get type(): PyType {
    this.knownType ??= isAsciiText(this.text) ? strAsciiIteratorType : strIteratorType;
    return this.knownType;
  }
}

// ### Protocol slots

/** The next character, or undefined at the end. */
export function strIterNext(self: PyStrIterator): PyStr | undefined {
  const { text } = self;
  const index = self.index++;
  if (typeof text === 'string') return index < text.length ? text.charAt(index) : undefined;
  return index < text.codePoints.length ? charAt(text, index) : undefined;
}

const methods: readonly MethodSpec[] = [
  {
    name: '__length_hint__',
    signature: '($self, /)',
    impl: (self: PyStrIterator) => Math.max(codePointLength(self.text) - self.index, 0),
  },
  ...placedRows<PyStrIterator>({
    source: (iterator) => (iterator.index > codePointLength(iterator.text) ? undefined : iterator.text),
    index: (iterator) => iterator.index,
    empty: () => '',
    bounds: (iterator) => [0, codePointLength(iterator.text)],
    move: (iterator, index) => {
      iterator.index = index;
    },
  }),
];

const slots = {
  iter: (self: Value) => self,
  iterNext: (self: Value) => strIterNext(self as PyStrIterator),
};

export const strIteratorType = defineType({ name: 'str_iterator', isBaseType: false, slots, methods });
export const strAsciiIteratorType = defineType({ name: 'str_ascii_iterator', isBaseType: false, slots, methods });
