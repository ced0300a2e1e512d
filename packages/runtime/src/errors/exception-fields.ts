// What the descriptions of particular exceptions share: attributes kept in `PyBaseException.fields`, constructors that fill them.

import type { GetSetSpec, TypeSpec } from '../object/define-type.js';
import type { Slots } from '../object/slots.js';
import { typeName } from '../object/type.js';
import { asException, positionalArguments, refuseKeywords } from './base-exception.js';
import type { PyBaseException } from './exception.js';
import { raiseTypeError } from './raise.js';
import { suggest } from './suggest.js';

/** What an exception type has beyond what it inherits. */
export type Particulars = Pick<TypeSpec, 'slots' | 'methods' | 'getset' | 'layout'>;
export type Init = Slots['init'];

/** An attribute kept in `fields`, None until it is set. */
export function field(name: string): GetSetSpec {
  return {
    name,
    get: (self) => asException(self).field(name) ?? null,
    set: (self, value) => {
      if (value === undefined) asException(self).fields.delete(name);
      else asException(self).fields.set(name, value);
    },
  };
}

/** An init slot that keeps the positional arguments and takes the keywords `allowed`, each into the field of its name. */
export function initWithKeywords(
  title: string,
  allowed: readonly string[],
  after: (self: PyBaseException) => void = () => {},
): Init {
  return (self, args, names) => {
    const exception = asException(self);
    exception.args = positionalArguments(args, names);
    for (const name of allowed) exception.fields.delete(name);
    checkKeywordCount(title, allowed.length, names);
    names?.forEach((name, i) => {
      if (!allowed.includes(name)) unexpectedKeyword(title, name, allowed);
      exception.fields.set(name, args[exception.args.length + i]!);
    });
    after(exception);
  };
}

export function checkKeywordCount(title: string, most: number, names: readonly string[] | null): void {
  const count = names === null ? 0 : names.length;
  if (count > most)
    raiseTypeError(`${title}() takes at most ${most} keyword argument${most === 1 ? '' : 's'} (${count} given)`);
}

function unexpectedKeyword(title: string, name: string, allowed: readonly string[]): never {
  const similar = suggest(name, allowed);
  const hint = similar === null ? '' : `. Did you mean '${similar}'?`;
  return raiseTypeError(`${title}() got an unexpected keyword argument '${name}'${hint}`);
}

/** An init slot without keywords. */
export function initPositional(after: (self: PyBaseException) => void): Init {
  return (self, args, names) => {
    refuseKeywords(typeName(self), names);
    const exception = asException(self);
    exception.args = args;
    after(exception);
  };
}
