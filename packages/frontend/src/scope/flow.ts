// Statements and expressions that are wrong where they stand: `return` and `yield` outside a function, `break` outside
// a loop. CPython finds these when it makes code, after the symbol table, so they are gathered here and the first
// of them is thrown only when the names are in order. CPython: Python/codegen.c.

import type { Return, Span } from '../ast.js';
import type { Block } from './block.js';

export interface Fault {
  span: Span;
  message: string;
}

const EXCEPT_STAR = "'break', 'continue' and 'return' cannot appear in an except* block";

export class FlowFaults {
  private readonly faults: Fault[] = [];

  /** The fault that stands first in the source: the order in which code would be made. */
  first(): Fault | null {
    let first: Fault | null = null;
    for (const fault of this.faults) if (first === null || fault.span.start < first.span.start) first = fault;
    return first;
  }

  private add(span: Span, message: string): void {
    this.faults.push({ span, message });
  }

  checkBreak(block: Block, statement: Span): void {
    this.checkLoopExit(block, statement, "'break' outside loop");
  }

  checkContinue(block: Block, statement: Span): void {
    this.checkLoopExit(block, statement, "'continue' not properly in loop");
  }

  private checkLoopExit(block: Block, statement: Span, outside: string): void {
    const innermost = block.enclosures.at(-1);
    if (innermost === undefined) this.add(statement, outside);
    else if (innermost === 'except*') this.add(statement, EXCEPT_STAR);
  }

  checkReturn(block: Block, statement: Return): void {
    if (block.kind !== 'function') this.add(statement, "'return' outside function");
    else if (block.enclosures.includes('except*'))
      // Where the code for leaving the blocks around it belongs: a constant is not kept meanwhile.
      this.add(statement.value?.kind === 'Constant' ? statement.value : statement, EXCEPT_STAR);
  }

  checkYield(block: Block, expression: Span, isFrom: boolean): void {
    const word = isFrom ? 'yield from' : 'yield';
    if (!block.isFunctionLike) this.add(expression, `'${word}' outside function`);
    else if (isFrom && block.isAsync) this.add(expression, "'yield from' inside async function");
  }

  /** At the end of a function: an async generator must not return a value, before or after its first `yield`. */
  checkAsyncGenerator(block: Block): void {
    if (block.isAsync && block.scope.hasYield && block.valueReturn !== null) {
      this.add(block.valueReturn, "'return' with value in async generator");
    }
  }
}
