// The methods that files of bytes and of text in memory have in common.

import type { MethodSpec } from '../../object/define-type.js';
import type { PyInstance } from '../../object/object.js';
import type { Value } from '../../object/value.js';

export interface MemoryFile extends PyInstance {
  position: number;
  /** Raises ValueError once the file is closed. */
  checkOpen(): void;
  close(): void;
}

/** A method without arguments that an open file has. */
export const whenOpen =
  <T extends MemoryFile, R extends Value>(give: (self: T) => R) =>
  (self: T): R => {
    self.checkOpen();
    return give(self);
  };

const alwaysTrue = (name: string): MethodSpec => ({
  name,
  signature: '($self, /)',
  doc: 'Always True.',
  impl: whenOpen(() => true),
});

export const memoryMethods: readonly MethodSpec[] = [
  {
    name: 'close',
    signature: '($self, /)',
    doc: 'Close the file and forget its content.',
    impl: (self: MemoryFile) => {
      self.close();
      return null;
    },
  },
  alwaysTrue('readable'),
  alwaysTrue('seekable'),
  { name: 'tell', signature: '($self, /)', doc: 'The position.', impl: whenOpen((self: MemoryFile) => self.position) },
  alwaysTrue('writable'),
];
