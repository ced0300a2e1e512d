// Built-in functions that compile and run code: compile, eval, exec. CPython: Python/bltinmodule.c builtin_compile_impl,
// builtin_eval_impl, builtin_exec_impl.

import { exceptionTypes, raise, raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { CompileRequest, ParseRequest } from '../host.js';
import { checkSourceText, decodeSource } from '../importlib/source.js';
import { currentState, startedOptimize } from '../importlib/state.js';
import { hostPath } from '../modules/io/paths.js';
import type { Frame } from '../object/frame.js';
import type { NativeSpec } from '../object/native.js';
import { PyCell } from '../object/object.js';
import { argumentTypeName, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call1 } from '../protocols/call.js';
import { asSize } from '../protocols/index.js';
import { isTrue } from '../protocols/truth.js';
import { bytesDataOf } from '../types/bytes/data.js';
import { CODE_FLAGS, COMPILE_FLAGS, PyCode } from '../types/code.js';
import { currentBuiltins } from '../types/current-builtins.js';
import { PyDict } from '../types/dict.js';
import { runningFrame } from '../types/frame.js';
import { localsOf } from '../types/frame-variables.js';
import { runCode } from '../types/run-code.js';
import { strOf } from '../types/str/text.js';
import { PyTuple, tupleType } from '../types/tuple.js';
import { isSyntaxNode } from './syntax-node.js';

// ### Flags

/** `__future__` features, those that are mandatory by now included. */
const FUTURE_MASK =
  0x20000 | 0x40000 | 0x80000 | 0x100000 | 0x200000 | 0x400000 | 0x800000 | CODE_FLAGS.futureAnnotations;
/** What `compile` takes besides; 0x10 is an obsolete flag for nested scopes. */
const KNOWN_FLAGS = FUTURE_MASK | 0x10 | Object.values(COMPILE_FLAGS).reduce((all, flag) => all | flag);

/** The flags of the calling code that hold for what it compiles. */
function inheritedFlags(): number {
  const frame = runningFrame();
  return frame === null ? 0 : frame.fn.code.flags & FUTURE_MASK;
}

// ### Source

function raiseNullBytes(): never {
  throw call1(exceptionTypes.SyntaxError, 'source code string cannot contain null bytes');
}

/** The text of source given as str or bytes. */
export function sourceText(source: Value, title: string, expected: string, filename: string): string {
  const text = strOf(source);
  if (text !== undefined) {
    checkSourceText(text);
    const source = text.toString();
    return source.includes('\0') ? raiseNullBytes() : source;
  }
  const data = bytesDataOf(source);
  if (data === undefined) return raiseTypeError(`${title}() arg 1 must be a ${expected} object`);
  if (data.includes(0)) raiseNullBytes();
  return decodeSource(data, filename);
}

// ### compile

const MODES: readonly string[] = ['exec', 'eval', 'single', 'func_type'];

function checkMode(mode: string, wantsTree: boolean): CompileRequest['mode'] | 'func_type' {
  if (!MODES.includes(mode))
    raiseValueError(
      wantsTree
        ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
        : "compile() mode must be 'exec', 'eval' or 'single'",
    );
  if (mode === 'func_type' && !wantsTree) raiseValueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
  return mode as CompileRequest['mode'] | 'func_type';
}

function compile(
  source: Value,
  filenameValue: Value,
  modeValue: Value,
  flagsValue?: Value,
  dontInherit?: Value,
  optimizeValue?: Value,
  featureVersion?: Value,
): Value {
  const filename = hostPath(filenameValue);
  const modeText = strOf(modeValue)?.toString();
  if (modeText === undefined)
    return raiseTypeError(`compile() argument 'mode' must be str, not ${argumentTypeName(modeValue)}`);
  const flags = flagsValue === undefined ? 0 : asSize(flagsValue, 'OverflowError');
  if ((flags & ~KNOWN_FLAGS) !== 0) raiseValueError('compile(): unrecognised flags');
  const optimize = optimizeValue === undefined ? -1 : asSize(optimizeValue, 'OverflowError');
  if (optimize < -1 || optimize > 2) raiseValueError('compile(): invalid optimize value');
  const wantsTree = (flags & COMPILE_FLAGS.onlyAst) !== 0;
  const mode = checkMode(modeText, wantsTree);
  const { compiler } = currentState();
  const isOptimized = (flags & COMPILE_FLAGS.optimizedAst) === COMPILE_FLAGS.optimizedAst;
  const version = featureVersion === undefined ? -1 : asSize(featureVersion, 'OverflowError');
  const parseRequest: ParseRequest = {
    filename,
    mode,
    isBarry: (flags & CODE_FLAGS.futureBarry) !== 0,
    optimize: isOptimized ? (optimize < 0 ? startedOptimize() : optimize) : null,
    version: version < 0 ? undefined : version,
    typeComments: (flags & COMPILE_FLAGS.typeComments) !== 0,
  };
  if (isSyntaxNode(source)) {
    if (wantsTree) return compiler.copyTree(source, parseRequest);
    return compiler.compileTree(source, requestFor(filename, mode, flags, dontInherit, optimize));
  }
  const text = sourceText(source, 'compile', 'string, bytes or AST', filename);
  if (wantsTree) return compiler.parse(text, parseRequest);
  return compiler.compile(text, requestFor(filename, mode, flags, dontInherit, optimize));
}

function requestFor(
  filename: string,
  mode: CompileRequest['mode'] | 'func_type',
  flags: number,
  dontInherit: Value | undefined,
  optimize: number,
): CompileRequest {
  const inherited = dontInherit !== undefined && isTrue(dontInherit) ? 0 : inheritedFlags();
  return {
    filename,
    mode: mode as CompileRequest['mode'],
    futureFlags: (flags & FUTURE_MASK) | inherited,
    optimize: optimize < 0 ? null : optimize,
    allowTopLevelAwait: (flags & COMPILE_FLAGS.allowTopLevelAwait) !== 0,
    allowIncomplete: (flags & COMPILE_FLAGS.allowIncompleteInput) !== 0,
    needsDedent: (flags & COMPILE_FLAGS.dontImplyDedent) !== 0,
  };
}

// ### eval and exec

interface Namespaces {
  globals: PyDict;
  locals: Value;
}

/** The namespaces that are given, else those of the caller. */
function namespaces(globals: Value, locals: Value, checkGlobals: () => void): Namespaces {
  checkGlobals();
  if (globals !== null) return { globals: globals as PyDict, locals: locals === null ? globals : locals };
  const frame: Frame = runningFrame() ?? raise('SystemError', 'globals and locals cannot be NULL');
  return { globals: frame.fn.globals, locals: locals === null ? localsOf(frame) : locals };
}

function isMappingLike(value: Value): boolean {
  return typeOf(value).slots.getItem !== null;
}

/** Code finds its built-in functions through its globals. */
function addBuiltins(globals: PyDict): void {
  if (globals.getStr('__builtins__') === undefined) globals.setStr('__builtins__', currentBuiltins());
}

function request(mode: CompileRequest['mode']): CompileRequest {
  return { filename: '<string>', mode, futureFlags: inheritedFlags(), optimize: null };
}

function evaluate(source: Value, globalsValue: Value = null, localsValue: Value = null): Value {
  if (localsValue !== null && !isMappingLike(localsValue)) raiseTypeError('locals must be a mapping');
  const { globals, locals } = namespaces(globalsValue, localsValue, () => {
    if (globalsValue === null || globalsValue instanceof PyDict) return;
    const isMapping = isMappingLike(globalsValue);
    raiseTypeError(isMapping ? 'globals must be a real dict; try eval(expr, {}, mapping)' : 'globals must be a dict');
  });
  addBuiltins(globals);
  if (source instanceof PyCode) {
    if (source.freeNames.length > 0) raiseTypeError('code object passed to eval() may not contain free variables');
    return runCode(source, globals, locals, []);
  }
  const text = sourceText(source, 'eval', 'string, bytes or code', '<string>');
  const expression = text.replace(/^[ \t]+/, '');
  return runCode(currentState().compiler.compile(expression, request('eval')), globals, locals, []);
}

function execute(source: Value, globalsValue: Value = null, localsValue: Value = null, closure: Value = null): null {
  const { globals, locals } = namespaces(globalsValue, localsValue, () => {
    if (globalsValue !== null && !(globalsValue instanceof PyDict))
      raiseTypeError(`exec() globals must be a dict, not ${typeName(globalsValue)}`);
  });
  if (!isMappingLike(locals)) raiseTypeError(`locals must be a mapping or None, not ${typeName(locals)}`);
  addBuiltins(globals);
  if (source instanceof PyCode) {
    runCode(source, globals, locals, closureFor(source, closure));
    return null;
  }
  if (closure !== null) raiseTypeError('closure can only be used when source is a code object');
  const text = sourceText(source, 'exec', 'string, bytes or code', '<string>');
  runCode(currentState().compiler.compile(text, request('exec')), globals, locals, []);
  return null;
}

/** The cells of the variables that the code takes from around it. */
function closureFor(code: PyCode, closure: Value): readonly PyCell[] {
  const count = code.freeNames.length;
  if (count === 0) return closure === null ? [] : raiseTypeError('cannot use a closure with this code object');
  const cells = closure instanceof PyTuple && closure.type === tupleType ? closure.items : [];
  if (cells.length === count && cells.every((cell) => cell instanceof PyCell)) return cells as PyCell[];
  return raiseTypeError(`code object requires a closure of exactly length ${count}`);
}

export const executionFunctions: readonly NativeSpec[] = [
  {
    name: 'compile',
    signature: '(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)',
    impl: compile,
  },
  { name: 'eval', signature: '(source, /, globals=None, locals=None)', impl: evaluate },
  { name: 'exec', signature: '(source, /, globals=None, locals=None, *, closure=None)', impl: execute },
];
