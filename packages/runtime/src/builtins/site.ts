// What CPython's `site` module adds to the builtins: exit, quit, copyright, credits, license.
// CPython: Lib/_sitebuiltins.py.

import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';
import { makeStr } from '../types/wide-str.js';
import { exit } from './io.js';

class PyQuitter extends PyObject {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
}

class PyNotice extends PyObject {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

defineType({
  name: 'Quitter',
  module: '_sitebuiltins',
  doc: 'Ends the program when called.',
  instances: PyQuitter,
  slots: {
    repr: (self) => `Use ${(self as PyQuitter).name}() or Ctrl-D (i.e. EOF) to exit`,
    call: (_self, args, names) => exit(bindConstructor('exit', '(code=None)', args, names)[0] as Value | undefined),
  },
});

defineType({
  name: '_Printer',
  module: '_sitebuiltins',
  doc: 'Shows a notice.',
  instances: PyNotice,
  slots: { repr: (self) => makeStr((self as PyNotice).text), call: () => null },
});

const COPYRIGHT = 'Heddle is an implementation of Python 3.14 in TypeScript.';
const CREDITS = 'Thanks to the Python community, whose language this is.';
const LICENSE = 'Heddle is free software under the MIT licence.';

/** The objects by name. */
export function siteBuiltins(): Record<string, Value> {
  return {
    copyright: new PyNotice(COPYRIGHT),
    credits: new PyNotice(CREDITS),
    exit: new PyQuitter('exit'),
    license: new PyNotice(LICENSE),
    quit: new PyQuitter('quit'),
  };
}
