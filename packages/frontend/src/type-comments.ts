// Type comments (PEP 484), which only `ast.parse(text, type_comments=True)` reads: `x = []  # type: list[int]`. To the parser
// they are comments; here they are found again as tokens and given to the nodes they belong to. Where one belongs to nothing
// the parser's rules have said so before (failure/rules.ts).

import { forEachChild, type Node } from './asdl.js';
import type { Arg, Assign, For, FunctionDef, Mod, Span, Stmt, With } from './ast.js';
import { type Token, type Tokens, tokenize } from './checks/tokenizer.js';
import { type ParsedModule, type ParseOptions, parseTree } from './parse.js';
import type { Source } from './source.js';

/** What a `# type: ignore` says, with its line. */
export interface TypeIgnore extends Span {
  kind: 'TypeIgnore';
  lineno: number;
  tag: string;
}

/** `ast.parse(text, type_comments=True)`. Throws PySyntaxError. */
export function parseWithTypeComments(text: string, options: ParseOptions): ParsedModule {
  const parsed = parseTree(text, { ...options, typeComments: true });
  addTypeComments(parsed.module, parsed.source);
  return parsed;
}

/** Gives nodes their `type_comment`, and a module its `type_ignores`. */
function addTypeComments(module: Mod, source: Source): void {
  const read = tokenize(source, { mode: 'exec', needsDedent: false, typeComments: true });
  const comments = new TypeComments(source.text, read);
  comments.visit(module);
  if (module.kind === 'Module')
    module.type_ignores = read.typeIgnores.map(({ line, tag }) => ({
      kind: 'TypeIgnore',
      lineno: line,
      tag,
      start: 0,
      end: 0,
    }));
}

class TypeComments {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly text: string,
    { tokens }: Tokens,
  ) {
    this.tokens = tokens;
  }

  visit(node: Node): void {
    switch (node.kind) {
      case 'Assign':
        this.addToAssign(node);
        break;
      case 'For':
      case 'AsyncFor':
      case 'With':
      case 'AsyncWith':
        this.addToHeader(node, false);
        break;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.addToHeader(node, true);
        this.addToParameters(node);
    }
    forEachChild(node, (child) => this.visit(child));
  }

  /** The index of the first token that does not begin before an offset. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private textOf({ start, end }: Token): string {
    return this.text.slice(start, end);
  }

  private isComment(index: number): boolean {
    return this.tokens[index]?.type === 'type-comment';
  }

  /** The comment is a part of the statement. */
  private addToAssign(node: Assign): void {
    const index = this.indexAt(node.end);
    if (!this.isComment(index)) return;
    const token = this.tokens[index]!;
    node.type_comment = this.textOf(token);
    node.end = token.end;
  }

  /** Behind the colon of a header; a function's may be on the next line. */
  private addToHeader(node: For | With | FunctionDef, isFunction: boolean): void {
    let at = this.indexAt(firstOffset(node.body[0]!));
    while (['indent', 'newline', 'op'].includes(this.tokens[at - 1]!.type) && this.textOf(this.tokens[at - 1]!) !== ':')
      at--;
    const comment = at - 1;
    if (!this.isComment(comment)) return;
    const before = isFunction && this.tokens[comment - 1]!.type === 'newline' ? comment - 2 : comment - 1;
    if (this.textOf(this.tokens[before]!) === ':') node.type_comment = this.textOf(this.tokens[comment]!);
  }

  private addToParameters({ args }: FunctionDef): void {
    const { posonlyargs, args: positional, vararg, kwonlyargs, kwarg } = args;
    for (const arg of [...posonlyargs, ...positional, vararg, ...kwonlyargs, kwarg])
      if (arg !== null) this.addToArg(arg);
  }

  /** Behind the comma, or before the parenthesis that ends the parameters. */
  private addToArg(arg: Arg): void {
    let depth = 0;
    for (let at = this.indexAt(arg.start); at < this.tokens.length; at++) {
      const text = this.textOf(this.tokens[at]!);
      if (depth === 0 && (text === ',' || text === ')')) {
        const comment = text === ',' ? at + 1 : at - 1;
        if (this.isComment(comment)) arg.type_comment = this.textOf(this.tokens[comment]!);
        return;
      }
      if (text === '(' || text === '[' || text === '{') depth++;
      else if (text === ')' || text === ']' || text === '}') depth--;
    }
  }
}

/** Where a statement begins: with its decorators. */
function firstOffset(statement: Stmt): number {
  return 'decorator_list' in statement && statement.decorator_list.length > 0
    ? statement.decorator_list[0]!.start
    : statement.start;
}
