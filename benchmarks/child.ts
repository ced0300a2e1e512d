/** The process in which one program is measured in one JavaScript engine: takes a ChildTask, prints a Measurement. */
import { assemble } from './baselines/assembler.js';
import { HANDWRITTEN_PROGRAMS } from './baselines/handwritten.js';
import { run } from './baselines/stack-vm.js';
import { STACK_VM_PROGRAMS } from './baselines/stack-vm-programs.js';
import { text } from './baselines/stack-vm-values.js';
import type { ChildTask } from './engines.js';
import { loadHeddle } from './heddle-adapter.js';
import { sample } from './sampling.js';

function find<T>(table: Readonly<Record<string, T>>, program: string): T {
  const found = table[program];
  if (found === undefined) throw new Error(`${program} has no form for this engine`);
  return found;
}

async function load(task: ChildTask): Promise<() => string> {
  switch (task.engine) {
    case 'handwritten': {
      const main = find(HANDWRITTEN_PROGRAMS, task.program);
      return () => String(main());
    }
    case 'stack-vm': {
      const program = assemble(find(STACK_VM_PROGRAMS, task.program));
      return () => text(run(program));
    }
    case 'heddle':
      if (!task.heddle) throw new Error('no interpreter given');
      return loadHeddle(task.path, task.heddle);
  }
}

const task = JSON.parse(process.argv[2] ?? '') as ChildTask;
const main = await load(task);
process.stdout.write(`${JSON.stringify(sample(task.program, main))}\n`);
