// sys.monitoring: tools can register for events of execution. What its functions do comes with the library
// (observation/monitoring.ts). CPython: Python/instrumentation.c.

import { PyInstance } from '../../object/object.js';
import { objectType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { makeModule, type PyModule } from '../../types/module.js';
import { observation } from '../../types/observers.js';
import { makeSimpleNamespace } from '../../types/simple-namespace.js';
import { makeFunction } from '../module-spec.js';

export const EVENTS = {
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
const TOOLS = { DEBUGGER_ID: 0, COVERAGE_ID: 1, PROFILER_ID: 2, OPTIMIZER_ID: 5 };

const SIGNATURES = {
  _all_events: '()',
  clear_tool_id: '(tool_id, /)',
  free_tool_id: '(tool_id, /)',
  get_events: '(tool_id, /)',
  get_local_events: '(tool_id, code, /)',
  get_tool: '(tool_id, /)',
  register_callback: '(tool_id, event, func, /)',
  restart_events: '()',
  set_events: '(tool_id, event_set, /)',
  set_local_events: '(tool_id, code, event_set, /)',
  use_tool_id: '(tool_id, name, /)',
};
export type MonitoringFunction = keyof typeof SIGNATURES;

/** The module object, which is an attribute of sys only. */
export function makeMonitoring(): PyModule {
  const module = makeModule('sys.monitoring', null);
  const { namespace } = module;
  for (const name of Object.keys(SIGNATURES) as MonitoringFunction[]) {
    const impl = (...args: Value[]): Value => observation().monitor(name, args);
    namespace.setStr(name, makeFunction({ name, signature: SIGNATURES[name], impl }, 'sys.monitoring'));
  }
  for (const [name, id] of Object.entries(TOOLS)) namespace.setStr(name, id);
  namespace.setStr('DISABLE', new PyInstance(objectType.rootShape));
  namespace.setStr('MISSING', new PyInstance(objectType.rootShape));
  namespace.setStr('events', makeSimpleNamespace(EVENTS));
  return module;
}
