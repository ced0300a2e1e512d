// What CPython's `site` module adds to the builtins: exit, quit, help, copyright, credits, license.
// CPython: Lib/_sitebuiltins.py.

import { importModule } from '../importlib/modules.js';
import { currentState } from '../importlib/state.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';
import { getAttribute, lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { call } from '../protocols/call.js';
import { strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { exit, print } from './io.js';

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
  instances: PyQuitter,
  slots: {
    repr: (self) => `Use ${(self as PyQuitter).name}() or Ctrl-D (i.e. EOF) to exit`,
    call: (_self, args, names) => exit(bindConstructor('exit', '(code=None)', args, names)[0] as Value | undefined),
  },
});

defineType({
  name: '_Printer',
  module: '_sitebuiltins',
  instances: PyNotice,
  slots: {
    repr: (self) => makeStr((self as PyNotice).text),
    call: (self) => print([makeStr((self as PyNotice).text)]),
  },
});

class PyHelper extends PyObject {}

/** What pydoc says; without the library, the docstring of an object. */
function help(args: Value[], names: readonly string[] | null): Value {
  if (currentState().host.library !== null) {
    const pydoc = importModule('pydoc');
    // It would look for a program that shows texts page by page; there are no other processes.
    setAttribute(pydoc, 'pager', getAttribute(pydoc, 'plain_pager'));
    return call(getAttribute(pydoc, 'help'), args, names);
  }
  const obj = (bindConstructor('help', '(request=None)', args, names)[0] ?? null) as Value;
  const text = strOf(lookupAttribute(obj, '__doc__') ?? null) ?? 'No documentation here.';
  print([text]);
  return null;
}

defineType({
  name: '_Helper',
  module: '_sitebuiltins',
  instances: PyHelper,
  slots: {
    repr: () => 'Type help() for interactive help, or help(object) for help about object.',
    call: (_self, args, names) => help(args, names),
  },
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
    help: new PyHelper(),
    license: new PyNotice(LICENSE),
    quit: new PyQuitter('quit'),
  };
}
