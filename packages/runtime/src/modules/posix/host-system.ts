// The process and the machine as the host tells of them, and of a program that is told nothing.

import type { HostSystem } from '../../host.js';
import { currentState } from '../../importlib/state.js';
import { raiseSystemError } from '../io/errors.js';

const UNKNOWN: HostSystem = {
  environment: {},
  setVariable: () => {},
  processId: 1,
  parentId: 0,
  ids: { user: 1000, effectiveUser: 1000, group: 1000, effectiveGroup: 1000, groups: [1000] },
  machine: { system: 'Linux', node: 'localhost', release: '', version: '', machine: '' },
  processors: 1,
  loadAverage: () => null,
  processTime: () => ({ user: 0, system: 0 }),
  exit: () => raiseSystemError('ENOSYS'),
};

export function hostSystem(): HostSystem {
  return currentState().host.system ?? UNKNOWN;
}
