// The process and the machine as Node knows them, for programs: `@heddle/interpreter/node-system`.

import { availableParallelism, hostname, loadavg, machine, release, type, version } from 'node:os';
import type { HostSystem } from '@heddle/runtime';

const ids = {
  get user() {
    return process.getuid?.() ?? 0;
  },
  get effectiveUser() {
    return process.geteuid?.() ?? 0;
  },
  get group() {
    return process.getgid?.() ?? 0;
  },
  get effectiveGroup() {
    return process.getegid?.() ?? 0;
  },
  get groups() {
    return process.getgroups?.() ?? [];
  },
};

/** The process that runs this. Nothing is asked of the system before a program asks for it. */
export const nodeSystem: HostSystem = {
  get environment() {
    const variables: Record<string, string> = {};
    for (const [name, value] of Object.entries(process.env)) if (value !== undefined) variables[name] = value;
    return variables;
  },
  setVariable(name, value) {
    if (value === null) delete process.env[name];
    else process.env[name] = value;
  },
  get processId() {
    return process.pid;
  },
  get parentId() {
    return process.ppid;
  },
  ids,
  get machine() {
    return { system: type(), node: hostname(), release: release(), version: version(), machine: machine() };
  },
  get processors() {
    return availableParallelism();
  },
  loadAverage() {
    const [one = 0, five = 0, fifteen = 0] = loadavg();
    return [one, five, fifteen];
  },
  processTime() {
    const { user, system } = process.cpuUsage();
    return { user: user / 1e6, system: system / 1e6 };
  },
  exit: (status) => process.exit(status),
};
