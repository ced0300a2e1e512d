// What may stand only once, or only last: keywords of a call, the handler without a type, type parameters with defaults. CPython: Python/codegen.c.

import type { ExceptHandler, Keyword, TypeParam } from '../ast.js';
import type { CompilerErrors } from './names.js';

/** Only the last handler may catch everything. */
export function checkHandlers(l: CompilerErrors, handlers: ExceptHandler[]): void {
  const bare = handlers.findIndex((handler) => handler.type === null);
  if (bare >= 0 && bare < handlers.length - 1) l.defer(handlers[bare]!, "default 'except:' must be last");
}

/** A call names each keyword once. */
export function checkRepeated(l: CompilerErrors, keywords: Keyword[]): void {
  const seen = new Set<string>();
  for (const keyword of keywords) {
    if (keyword.arg === null) continue;
    if (seen.has(keyword.arg)) l.defer(keyword, `keyword argument repeated: ${keyword.arg}`);
    seen.add(keyword.arg);
  }
}

/** Type parameters with defaults come last; `previous` is the one before `param`. */
export function checkDefaultOrder(l: CompilerErrors, previous: TypeParam | undefined, param: TypeParam): void {
  if (param.default_value === null && previous !== undefined && previous.default_value !== null)
    l.defer(param, `non-default type parameter '${param.name}' follows default type parameter`);
}
