// The hooks of sys: what is done with the value of an expression at a prompt, with an exception that nobody caught, and by
// breakpoint(). CPython: Python/sysmodule.c sys_displayhook, sys_excepthook, sys_breakpointhook.

import { PyBaseException } from '../../errors/exception.js';
import { isThrown } from '../../errors/matches.js';
import { raiseRuntimeError, raiseTypeError } from '../../errors/raise.js';
import { displayException } from '../../errors/uncaught.js';
import { warn } from '../../errors/warn.js';
import { importModule } from '../../importlib/modules.js';
import { currentState } from '../../importlib/state.js';
import { sysValue } from '../../importlib/sys-values.js';
import type { NativeSpec } from '../../object/native.js';
import type { Value } from '../../object/value.js';
import { getAttribute, lookupAttribute } from '../../protocols/attribute.js';
import { call, callMethod } from '../../protocols/call.js';
import { repr } from '../../protocols/repr.js';
import { makeBytes } from '../../types/bytes.js';
import { encodeStr } from '../../types/str/codecs.js';
import { strOf } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';

// ### displayhook

/** What the prompt does with the value of an expression: shows it and keeps it as `_`. */
function displayhook(value: Value): null {
  if (value === null) return null;
  const { builtins } = currentState();
  builtins.setStr('_', null);
  const stdout = sysValue('stdout') ?? null;
  if (stdout === null) return raiseRuntimeError('lost sys.stdout');
  const text = repr(value);
  try {
    callMethod(stdout, 'write', text);
  } catch (error) {
    if (!isThrown(error, 'UnicodeEncodeError')) throw error;
    writeEscaped(stdout, text);
  }
  callMethod(stdout, 'write', '\n');
  builtins.setStr('_', value);
  return null;
}

/** What the stream's encoding lacks is written with backslashes. */
function writeEscaped(stdout: Value, text: Value): void {
  const encoding = String(strOf(getAttribute(stdout, 'encoding')));
  const encoded = encodeStr(strOf(text)!, encoding, 'backslashreplace');
  const buffer = lookupAttribute(stdout, 'buffer');
  if (buffer !== undefined) callMethod(buffer, 'write', makeBytes(encoded));
  else callMethod(stdout, 'write', makeStr(new TextDecoder().decode(encoded)));
}

// ### breakpointhook

const DEBUGGER = 'pdb.set_trace';

/** `PYTHONBREAKPOINT`: empty or missing for the debugger, `0` for nothing, else what to call. */
function breakpointName(): string {
  return currentState().host.system?.environment.PYTHONBREAKPOINT || DEBUGGER;
}

function breakpointhook(args: Value[], keywords: Map<string, Value>): Value {
  const name = breakpointName();
  if (name === '0') return null;
  const dot = name.lastIndexOf('.');
  const attribute = name.slice(dot + 1);
  let hook: Value;
  try {
    hook = getAttribute(importModule(dot < 0 ? 'builtins' : name.slice(0, dot)), attribute);
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
    const isExpected =
      isThrown(error, 'ImportError') || isThrown(error, 'AttributeError') || isThrown(error, 'ValueError');
    if (!isExpected) throw error;
    warn('RuntimeWarning', `Ignoring unimportable $PYTHONBREAKPOINT: "${name}"`);
    return null;
  }
  return call(hook, [...args, ...keywords.values()], [...keywords.keys()]);
}

// ### Table

const oneArgument = (name: string, args: readonly Value[]): Value =>
  args.length === 1 ? args[0]! : raiseTypeError(`sys.${name}() takes exactly one argument (${args.length} given)`);

export const HOOK_FUNCTIONS: readonly NativeSpec[] = [
  { name: 'breakpointhook', signature: '(*args, **kwargs)', impl: breakpointhook },
  { name: 'displayhook', signature: '(*args)', impl: (args: Value[]) => displayhook(oneArgument('displayhook', args)) },
  { name: 'excepthook', signature: '(exctype, value, traceback, /)', impl: displayException },
];
