// Replacement templates: what `re` makes of `\1` and `\g<name>` in a replacement. Parsing is Python's (`re._compile_template`); a
// template is a list of literals with the numbers of groups between them. CPython: Modules/_sre/sre.c _sre_template_impl,
// expand_template.

import { raiseTypeError } from '../../errors/raise.js';
import { importModule } from '../../importlib/import.js';
import { defineType } from '../../object/define-type.js';
import { PyObject } from '../../object/object.js';
import { argumentTypeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call2 } from '../../protocols/call.js';
import { asSize, hasIndex } from '../../protocols/index.js';
import { bytesDataOf } from '../../types/bytes/data.js';
import { PyList } from '../../types/list.js';
import { codePointLength, strOf } from '../../types/str/text.js';
import type { PyMatch } from './match.js';
import type { PyPattern } from './pattern.js';
import { joinParts, type Subject } from './subject.js';

/** A group, and the literal after it unless that is empty. */
interface Chunk {
  readonly index: number;
  readonly literal: Value | undefined;
}

export class PyTemplate extends PyObject {
  readonly literal: Value;
  readonly chunks: readonly Chunk[];
  constructor(literal: Value, chunks: readonly Chunk[]) {
    super();
    this.literal = literal;
    this.chunks = chunks;
  }

  /** Its text for a match whose groups `groupOf` gives (null for those that took no part). */
  expand(subject: Subject, groupOf: (index: number) => Value): Value {
    const parts: Value[] = [];
    if (!isEmpty(this.literal)) parts.push(this.literal);
    for (const { index, literal } of this.chunks) {
      const group = groupOf(index);
      if (group !== null) parts.push(group);
      if (literal !== undefined) parts.push(literal);
    }
    return joinParts(subject, parts);
  }
}

function isEmpty(literal: Value): boolean {
  const text = strOf(literal);
  return text === undefined ? bytesDataOf(literal)?.length === 0 : codePointLength(text) === 0;
}

/** `_sre.template(pattern, template)`. */
export function makeTemplate(_pattern: Value, template: Value): PyTemplate {
  if (!(template instanceof PyList))
    return raiseTypeError(`template() argument 2 must be list, not ${argumentTypeName(template)}`);
  const { items } = template;
  if (items.length % 2 === 0) raiseTypeError('invalid template');
  const chunks: Chunk[] = [];
  for (let i = 1; i < items.length; i += 2) {
    if (!hasIndex(items[i]!)) raiseTypeError('an integer is required');
    const index = asSize(items[i]!, 'OverflowError');
    if (index < 0) raiseTypeError('invalid template');
    const literal = items[i + 1]!;
    chunks.push({ index, literal: isEmpty(literal) ? undefined : literal });
  }
  return new PyTemplate(items[0]!, chunks);
}

/** What `re._compile_template` makes of a replacement for matches of `pattern`: a template. */
export function compileTemplate(pattern: PyPattern, source: Value): Value {
  return call2(getAttribute(importModule('re'), '_compile_template'), pattern, source);
}

/** `match.expand(template)`. */
export function expandTemplate(match: PyMatch, source: Value): Value {
  const template = compileTemplate(match.pattern, source);
  if (!(template instanceof PyTemplate)) return raiseTypeError('a template is required');
  if (template.chunks.length === 0) return template.literal;
  return template.expand(match.subject, (index) => match.group(index));
}

defineType({ name: 'SRE_Template', module: '_sre', doc: '', instances: PyTemplate, isBaseType: false });
