// Arguments of functions that CPython's argument parser does not know by name: its messages say "function".

import { raiseTypeError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import type { Value } from '../../object/value.js';

/** The values of `parameters`, all of them optional; undefined for those not given. */
export function bindUnnamed(
  parameters: readonly string[],
  args: readonly Value[],
  names: readonly string[] | null,
): (Value | undefined)[] {
  const positional = args.length - (names?.length ?? 0);
  if (args.length > parameters.length) {
    const what = positional === 0 ? 'keyword arguments' : 'arguments';
    raiseTypeError(`function takes at most ${parameters.length} ${what} (${args.length} given)`);
  }
  const bound: (Value | undefined)[] = args.slice(0, positional);
  names?.forEach((name, i) => {
    const at = parameters.indexOf(name);
    if (at < 0) raiseTypeError(`this function got an unexpected keyword argument '${name}'`);
    if (at < positional) raiseTypeError(`argument for function given by name ('${name}') and position (${at + 1})`);
    bound[at] = args[positional + i];
  });
  return bound;
}

/** Gives the wordings for functions without a name to those methods that CPython does not declare with METH_NOARGS or METH_O. */
export function withoutNames(methods: readonly MethodSpec[]): MethodSpec[] {
  return methods.map((method) =>
    /^\(\$\w+(?:, \w+)?, \/\)$/.test(method.signature) ? method : { ...method, style: 'nameless' },
  );
}
