/**
 * Turns the text form of a stack-machine program into its code. One instruction a line, `label:` lines between them;
 * `function NAME PARAMETERS…` starts a function. A local is known by its name: parameters first, the others in the
 * order of their first `store`. Constants are integers, floats (with a dot), 'strings' or None/True/False.
 */
import { OPERAND_SHIFT, OPERATIONS, type Program } from './stack-vm.js';
import {
  CodeFunction,
  Float,
  MachineError,
  NativeFunction,
  RangeIterator,
  text,
  type Value,
} from './stack-vm-values.js';

const NATIVE_FUNCTIONS = [
  new NativeFunction('range', -1, (stack, first, count) => {
    const start = count > 1 ? (stack[first] as number) : 0;
    const step = count > 2 ? (stack[first + 2] as number) : 1;
    return new RangeIterator(start, stack[count > 1 ? first + 1 : first] as number, step);
  }),
  new NativeFunction('len', 1, (stack, first) => {
    const value = stack[first];
    return value instanceof Map ? value.size : (value as string | Value[]).length;
  }),
  new NativeFunction('str', 1, (stack, first) => text(stack[first])),
  new NativeFunction('sum', 1, (stack, first) => {
    let total = 0;
    for (const item of stack[first] as number[]) total += item;
    if (!Number.isSafeInteger(total)) throw new MachineError('sum out of range');
    return total;
  }),
];

const JUMPS = new Set(['jump', 'jump_if_false', 'for_iter']);

/** Gives each different key the next number. */
class Numbering {
  readonly keys: string[] = [];
  of(key: string): number {
    const known = this.keys.indexOf(key);
    return known >= 0 ? known : this.keys.push(key) - 1;
  }
}

function parseConstant(source: string): Value {
  if (source === 'None') return null;
  if (source === 'True' || source === 'False') return source === 'True';
  if (source.startsWith("'")) return source.slice(1, -1);
  return source.includes('.') ? new Float(Number(source)) : Number(source);
}

interface Block {
  readonly name: string;
  readonly arity: number;
  readonly entry: number;
  readonly locals: Numbering;
  readonly labels: Map<string, number>;
  readonly jumps: { readonly at: number; readonly label: string }[];
}

class Assembler {
  readonly #words: number[] = [];
  readonly #constants = new Numbering();
  readonly #globals = new Numbering();
  readonly #methods = new Numbering();
  readonly #blocks: Block[] = [];

  line(source: string): void {
    const [head, ...rest] = source.split(' ') as [string, ...string[]];
    if (head === 'function') this.#begin(rest);
    else if (head.endsWith(':')) this.#block.labels.set(head.slice(0, -1), this.#words.length);
    else this.#emit(head, rest.join(' '));
  }

  finish(): Program {
    const functions = new Map<string, CodeFunction>();
    for (const block of this.#blocks) {
      for (const { at, label } of block.jumps) {
        const target = block.labels.get(label);
        if (target === undefined) throw new MachineError(`no label ${label} in ${block.name}`);
        this.#words[at] = (this.#words[at] as number) | (target << OPERAND_SHIFT);
      }
      const { name, entry, arity, locals } = block;
      functions.set(name, new CodeFunction(name, entry, arity, locals.keys.length));
    }
    const main = functions.get('main');
    if (!main) throw new MachineError('no main function');
    const natives = new Map(NATIVE_FUNCTIONS.map((native) => [native.name, native]));
    return {
      code: Int32Array.from(this.#words),
      constants: this.#constants.keys.map(parseConstant),
      globals: this.#globals.keys.map((name) => functions.get(name) ?? natives.get(name)),
      globalNames: this.#globals.keys,
      methodNames: this.#methods.keys,
      main,
    };
  }

  get #block(): Block {
    const block = this.#blocks.at(-1);
    if (!block) throw new MachineError('code outside a function');
    return block;
  }

  #begin([name = '', ...parameters]: string[]): void {
    const locals = new Numbering();
    for (const parameter of parameters) locals.of(parameter);
    const entry = this.#words.length;
    this.#blocks.push({ name, arity: parameters.length, entry, locals, labels: new Map(), jumps: [] });
  }

  #emit(name: string, operand: string): void {
    const operation = OPERATIONS[name.toUpperCase() as keyof typeof OPERATIONS];
    if (operation === undefined) throw new MachineError(`no instruction ${name}`);
    if (JUMPS.has(name)) this.#block.jumps.push({ at: this.#words.length, label: operand });
    this.#words.push(operation | (this.#operand(name, operand) << OPERAND_SHIFT));
  }

  #operand(name: string, operand: string): number {
    if (name === 'local' || name === 'store') return this.#block.locals.of(operand);
    if (name === 'const') return this.#constants.of(operand);
    if (name === 'global') return this.#globals.of(operand);
    if (name === 'call') return Number(operand);
    if (name !== 'method') return 0;
    const [method = '', count] = operand.split(' ');
    return (this.#methods.of(method) << OPERAND_SHIFT) | Number(count);
  }
}

/** Assembles a program; throws a MachineError on an unknown instruction, label or a missing `main`. */
export function assemble(source: string): Program {
  const assembler = new Assembler();
  for (const line of source.split('\n')) {
    const trimmed = line.trim();
    if (trimmed && !trimmed.startsWith('#')) assembler.line(trimmed);
  }
  return assembler.finish();
}
