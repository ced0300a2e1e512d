// sys.monitoring: tools can register for events of execution, but none are reported; debuggers use tracing functions then.
// CPython: Python/instrumentation.c.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { currentState } from '../../importlib/state.js';
import type { NativeSpec } from '../../object/native.js';
import type { NativeState } from '../../object/native-state.js';
import { PyInstance } from '../../object/object.js';
import { objectType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asSize } from '../../protocols/index.js';
import { PyCode } from '../../types/code.js';
import { PyDict } from '../../types/dict.js';
import { makeModule, type PyModule } from '../../types/module.js';
import { makeSimpleNamespace } from '../../types/simple-namespace.js';
import { strOf } from '../../types/str/index.js';
import { makeFunction } from '../module-spec.js';

const EVENTS = {
  PY_START: 1 << 0,
  PY_RESUME: 1 << 1,
  PY_RETURN: 1 << 2,
  PY_YIELD: 1 << 3,
  CALL: 1 << 4,
  LINE: 1 << 5,
  INSTRUCTION: 1 << 6,
  JUMP: 1 << 7,
  BRANCH_LEFT: 1 << 8,
  BRANCH_RIGHT: 1 << 9,
  STOP_ITERATION: 1 << 10,
  RAISE: 1 << 11,
  EXCEPTION_HANDLED: 1 << 12,
  PY_UNWIND: 1 << 13,
  PY_THROW: 1 << 14,
  RERAISE: 1 << 15,
  C_RETURN: 1 << 16,
  C_RAISE: 1 << 17,
  BRANCH: 1 << 18,
  NO_EVENTS: 0,
};
const ALL_EVENTS = (1 << 19) - 1;
/** Events of single code objects: those before RAISE. */
const LOCAL_EVENTS = EVENTS.RAISE - 1;
const TOOLS = { DEBUGGER_ID: 0, COVERAGE_ID: 1, PROFILER_ID: 2, OPTIMIZER_ID: 5 };
const TOOL_COUNT = 6;

/** What one tool has asked for. */
interface Tool {
  name: Value;
  events: number;
  readonly callbacks: Map<number, Value>;
  readonly local: WeakMap<PyCode, number>;
}

const toolsOf = new WeakMap<NativeState, Tool[]>();

function tools(): Tool[] {
  const state = currentState();
  let known = toolsOf.get(state);
  if (known === undefined) {
    known = Array.from({ length: TOOL_COUNT }, () => ({
      name: null,
      events: 0,
      callbacks: new Map(),
      local: new WeakMap(),
    }));
    toolsOf.set(state, known);
  }
  return known;
}

function toolOf(id: Value): Tool {
  const number = asSize(id, 'OverflowError');
  return tools()[number] ?? raiseValueError(`invalid tool ${number} (must be between 0 and 5)`);
}

/** The tool, which must be in use. */
function usedTool(id: Value): Tool {
  const tool = toolOf(id);
  return tool.name === null ? raiseValueError(`tool ${asSize(id, 'OverflowError')} is not in use`) : tool;
}

function eventsArgument(value: Value, allowed: number, what: string): number {
  const events = asSize(value, 'OverflowError');
  if (events < 0 || events > allowed) raiseValueError(`invalid ${what} 0x${(events >>> 0).toString(16)}`);
  const { C_RETURN, C_RAISE, CALL } = EVENTS;
  if ((events & (C_RETURN | C_RAISE)) !== 0 && (events & (C_RETURN | C_RAISE | CALL)) !== (C_RETURN | C_RAISE | CALL))
    raiseValueError('cannot set C_RETURN or C_RAISE events independently');
  return events;
}

const codeArgument = (code: Value): PyCode =>
  code instanceof PyCode ? code : raiseTypeError('code must be a code object');

function registerCallback(id: Value, event: Value, callback: Value): Value {
  const tool = toolOf(id);
  const bit = asSize(event, 'OverflowError');
  if (bit <= 0 || (bit & (bit - 1)) !== 0) raiseValueError('The callback can only be set for one event at a time');
  if (bit > ALL_EVENTS) raiseValueError(`invalid event ${bit}`);
  const previous = tool.callbacks.get(bit);
  tool.callbacks.set(bit, callback);
  return previous === undefined ? null : previous;
}

function clear(tool: Tool): void {
  tool.events = 0;
  tool.callbacks.clear();
}

const row = (name: string, signature: string, impl: NativeSpec['impl']): NativeSpec => ({
  name,
  signature,
  impl,
});

const FUNCTIONS: readonly NativeSpec[] = [
  row('_all_events', '()', () => new PyDict()),
  row('clear_tool_id', '(tool_id, /)', (id: Value) => {
    clear(toolOf(id));
    return null;
  }),
  row('free_tool_id', '(tool_id, /)', (id: Value) => {
    const tool = toolOf(id);
    clear(tool);
    tool.name = null;
    return null;
  }),
  row('get_events', '(tool_id, /)', (id: Value) => toolOf(id).events),
  row(
    'get_local_events',
    '(tool_id, code, /)',
    (id: Value, code: Value) => usedTool(id).local.get(codeArgument(code)) ?? 0,
  ),
  row('get_tool', '(tool_id, /)', (id: Value) => toolOf(id).name),
  row('register_callback', '(tool_id, event, func, /)', registerCallback),
  row('restart_events', '()', () => null),
  row('set_events', '(tool_id, event_set, /)', (id: Value, events: Value) => {
    usedTool(id).events = eventsArgument(events, ALL_EVENTS, 'event set');
    return null;
  }),
  row('set_local_events', '(tool_id, code, event_set, /)', (id: Value, code: Value, events: Value) => {
    const tool = usedTool(id);
    tool.local.set(codeArgument(code), eventsArgument(events, LOCAL_EVENTS, 'local event set'));
    return null;
  }),
  row('use_tool_id', '(tool_id, name, /)', (id: Value, name: Value) => {
    const tool = toolOf(id);
    if (strOf(name) === undefined) raiseValueError('tool name must be a str');
    if (tool.name !== null) raiseValueError(`tool ${asSize(id, 'OverflowError')} is already in use`);
    tool.name = name;
    return null;
  }),
];

/** The module object, which is an attribute of sys only. */
export function makeMonitoring(): PyModule {
  const module = makeModule('sys.monitoring', null);
  const { namespace } = module;
  for (const spec of FUNCTIONS) namespace.setStr(spec.name, makeFunction(spec, 'sys.monitoring'));
  for (const [name, id] of Object.entries(TOOLS)) namespace.setStr(name, id);
  namespace.setStr('DISABLE', new PyInstance(objectType.rootShape));
  namespace.setStr('MISSING', new PyInstance(objectType.rootShape));
  namespace.setStr('events', makeSimpleNamespace(EVENTS));
  return module;
}
