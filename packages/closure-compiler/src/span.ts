// Source spans of sites. The anchors, which part of the span gets `^` in a traceback, are found in the text only when a
// traceback is shown. CPython: Lib/traceback.py _extract_caret_anchors_from_line_segment.

import type { Call, Expr, Pattern } from '@heddle/frontend';
import type { CodeSource, SiteSpan } from '@heddle/runtime';

export type AnchorKind = 'none' | 'operator' | 'subscript' | 'call';

/** Which anchors an expression's span has, and where the search for them starts. */
export function anchorOf(node: Expr | Pattern): { anchor: AnchorKind; from: number } {
  switch (node.kind) {
    case 'BinOp':
      return { anchor: 'operator', from: node.left.end };
    case 'Subscript':
      return { anchor: 'subscript', from: node.value.end };
    case 'Call':
      return { anchor: 'call', from: node.func.end };
    case 'MatchClass':
      // CPython finds the anchors by parsing the text as an expression, which no `as` stands in.
      return containsAs(node) ? { anchor: 'none', from: 0 } : { anchor: 'call', from: node.cls.end };
    default:
      return { anchor: 'none', from: 0 };
  }
}

function containsAs(node: Pattern): boolean {
  if (node.kind === 'MatchAs') return node.pattern !== null;
  return (
    'patterns' in node && [...node.patterns, ...('kwd_patterns' in node ? node.kwd_patterns : [])].some(containsAs)
  );
}

/**
 * Where the place shown for an expression begins: for an attribute, and for a call of one, that stands on a later line than
 * the expression's start, at the attribute's name. CPython: Python/codegen.c update_start_location_to_match_attr.
 */
export function startOf(node: Expr, text: string): number {
  const attribute = node.kind === 'Call' && !isSpread(node) ? node.func : node;
  if (attribute.kind !== 'Attribute') return node.start;
  const { attrSpan } = attribute;
  const newline = text.indexOf('\n', node.start);
  return newline >= 0 && newline < attrSpan.start ? attrSpan.start : node.start;
}

/** True for a call with `*iterable` or `**mapping`, whose callee CPython loads like any value. */
function isSpread(node: Call): boolean {
  return node.args.some((arg) => arg.kind === 'Starred') || node.keywords.some((keyword) => keyword.arg === null);
}

export class PlacedSpan implements SiteSpan {
  private readonly source: CodeSource;
  readonly start: number;
  readonly end: number;
  private readonly kind: AnchorKind;
  /** Where the left operand, the container or the callee ends. */
  private readonly from: number;

  constructor(source: CodeSource, start: number, end: number, kind: AnchorKind, from: number) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.from = from;
  }

  get anchorStart(): number {
    if (this.kind === 'operator') return this.skip(/[\s)\\]/);
    if (this.kind === 'subscript') return this.skip(/[^[]/);
    return this.kind === 'call' ? this.skip(/[^(]/) : this.start;
  }

  get anchorEnd(): number {
    if (this.kind !== 'operator') return this.end;
    const at = this.anchorStart;
    const { text } = this.source;
    return at + 1 < this.end && /[*/<>]/.test(text[at + 1]!) && text[at + 1] === text[at] ? at + 2 : at + 1;
  }

  /** The first offset from `from` whose character is not in `skipped`, comments left out. */
  private skip(skipped: RegExp): number {
    const { text } = this.source;
    let at = this.from;
    while (at < this.end) {
      if (text[at] === '#') while (at < this.end && text[at] !== '\n') at++;
      else if (skipped.test(text[at]!)) at++;
      else return at;
    }
    return this.start;
  }
}
