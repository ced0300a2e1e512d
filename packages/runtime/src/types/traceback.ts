// traceback: the type of traceback entries (PyTraceback in errors/traceback.ts).

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { PyTraceback } from '../errors/traceback.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { argumentTypeName, typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { lineOfSite, offsetOfSite, siteOfOffset } from './code.js';
import { frameObject, PyFrame } from './frame.js';
import { makeList } from './list.js';
import { addressOf } from './object.js';
import { intArgument } from './str/arguments.js';

const entry = (self: Value): PyTraceback => self as PyTraceback;

function asNext(value: Value, orNone: boolean): PyTraceback | null {
  if (value === null || value instanceof PyTraceback) return value;
  return raiseTypeError(`expected traceback object${orNone ? ' or None' : ''}, got '${typeName(value)}'`);
}

function constructTraceback(args: Value[], names: readonly string[] | null): PyTraceback {
  const [next, frame, lasti, line] = bindConstructor(
    'traceback',
    '(tb_next, tb_frame, tb_lasti, tb_lineno)',
    args,
    names,
  );
  if (!(frame instanceof PyFrame))
    return raiseTypeError(`traceback() argument 'tb_frame' must be frame, not ${argumentTypeName(frame as Value)}`);
  const site = siteOfOffset(intArgument(lasti as Value));
  const givenLine = intArgument(line as Value);
  return new PyTraceback(asNext(next as Value, true), frame.frame, site, givenLine);
}

function setNext(self: Value, value: Value | undefined): void {
  if (value === undefined) raiseTypeError("can't delete tb_next attribute");
  const next = asNext(value!, false);
  for (let other = next; other !== null; other = other.next)
    if (other === self) raiseValueError('traceback loop detected');
  entry(self).next = next;
}

/** `tb_lineno`. */
function lineOfEntry({ frame, lasti, givenLine }: PyTraceback): number {
  return givenLine === -1 ? lineOfSite(frame.fn.code, lasti) : givenLine;
}

export const tracebackType = defineType({
  name: 'traceback',
  instances: PyTraceback,
  isBaseType: false,
  slots: {
    repr: (self) => `<traceback object at ${addressOf(entry(self))}>`,
    construct: (_cls, args, names) => constructTraceback(args, names),
  },
  methods: [
    {
      name: '__dir__',
      signature: '($self, /)',
      impl: () => makeList(['tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno']),
    },
  ],
  getset: [
    { name: 'tb_frame', get: (self) => frameObject(entry(self).frame) },
    { name: 'tb_lasti', get: (self) => offsetOfSite(entry(self).lasti) },
    { name: 'tb_lineno', get: (self) => lineOfEntry(entry(self)) },
    { name: 'tb_next', get: (self) => entry(self).next, set: setNext },
  ],
});
