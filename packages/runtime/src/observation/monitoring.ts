// What the functions of sys.monitoring do: tools can register for events, but none are reported; debuggers use tracing functions then.
// CPython: Python/instrumentation.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import { EVENTS, type MonitoringFunction } from '../modules/sys/monitoring.js';
import type { NativeState } from '../object/native-state.js';
import type { Value } from '../object/value.js';
import { asSize } from '../protocols/index.js';
import { PyCode } from '../types/code.js';
import { PyDict } from '../types/dict.js';
import { strOf } from '../types/str/index.js';

const ALL_EVENTS = (1 << 19) - 1;
/** Events of single code objects: those before RAISE. */
const LOCAL_EVENTS = EVENTS.RAISE - 1;
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

const FUNCTIONS: Readonly<Record<MonitoringFunction, (...args: Value[]) => Value>> = {
  _all_events: () => new PyDict(),
  clear_tool_id: (id) => {
    clear(toolOf(id!));
    return null;
  },
  free_tool_id: (id) => {
    const tool = toolOf(id!);
    clear(tool);
    tool.name = null;
    return null;
  },
  get_events: (id) => toolOf(id!).events,
  get_local_events: (id, code) => usedTool(id!).local.get(codeArgument(code!)) ?? 0,
  get_tool: (id) => toolOf(id!).name,
  register_callback: (id, event, callback) => registerCallback(id!, event!, callback!),
  restart_events: () => null,
  set_events: (id, events) => {
    usedTool(id!).events = eventsArgument(events!, ALL_EVENTS, 'event set');
    return null;
  },
  set_local_events: (id, code, events) => {
    const tool = usedTool(id!);
    tool.local.set(codeArgument(code!), eventsArgument(events!, LOCAL_EVENTS, 'local event set'));
    return null;
  },
  use_tool_id: (id, name) => {
    const tool = toolOf(id!);
    if (strOf(name!) === undefined) raiseValueError('tool name must be a str');
    if (tool.name !== null) raiseValueError(`tool ${asSize(id!, 'OverflowError')} is already in use`);
    tool.name = name!;
    return null;
  },
};

/** Calls one of them; `args` are as many as its signature says. */
export function monitor(name: string, args: readonly Value[]): Value {
  return FUNCTIONS[name as MonitoringFunction](...args);
}
