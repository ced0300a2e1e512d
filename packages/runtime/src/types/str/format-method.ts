// str.format and str.format_map: runs a parsed template (format-template.ts) over its arguments.

import { raise, raiseIndexError, raiseKeyError, raiseValueError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { formatted } from '../../protocols/format.js';
import { asciiValue, reprValue, strValue } from '../../protocols/repr.js';
import { getItem } from '../../protocols/subscript.js';
import {
  parseTemplate,
  raiseTemplateError,
  type Template,
  TemplateError,
  type TemplateField,
} from './format-template.js';
import { joinStrings, ownStr, strOf } from './text.js';

/** Where fields get their values, and the state of automatic numbering. */
class FieldSource {
  private readonly args: readonly Value[] | null;
  private readonly lookUp: (name: PyStr) => Value;
  private next: number;
  private isManual: boolean;

  constructor(args: readonly Value[] | null, lookUp: (name: PyStr) => Value) {
    this.args = args;
    this.lookUp = lookUp;
    this.next = 0;
    this.isManual = false;
  }

  value(first: TemplateField['first']): Value {
    if (first instanceof TemplateError) return raiseTemplateError(first);
    if (first === null) return this.positional(this.nextNumber());
    if (typeof first !== 'number') return this.lookUp(first);
    if (this.next > 0) raiseValueError('cannot switch from automatic field numbering to manual field specification');
    this.isManual = true;
    return this.positional(first);
  }

  private nextNumber(): number {
    if (this.isManual) raiseValueError('cannot switch from manual field specification to automatic field numbering');
    return this.next++;
  }

  private positional(index: number): Value {
    if (this.args === null) return raiseValueError('Format string contains positional fields');
    if (index >= this.args.length)
      return raiseIndexError(`Replacement index ${index} out of range for positional args tuple`);
    return this.args[index]!;
  }
}

/** Of a last field that nothing stands before the text is the result itself, of a subclass, too. */
function runTemplate(template: Template, source: FieldSource): Value {
  const parts: PyStr[] = [];
  let last: Value = '';
  let isEmpty = true;
  for (const part of template) {
    if (part instanceof TemplateError) return raiseTemplateError(part);
    last = isField(part) ? runField(part, source) : part;
    const text = strOf(last)!;
    parts.push(text);
    isEmpty &&= text === '' || parts.length === template.length;
  }
  return isEmpty && strOf(last) !== '' ? last : joinStrings(parts);
}

function isField(part: PyStr | TemplateField): part is TemplateField {
  return typeof part !== 'string' && 'path' in part;
}

function runField(field: TemplateField, source: FieldSource): Value {
  let value = source.value(field.first);
  for (const step of field.path) {
    if (step instanceof TemplateError) return raiseTemplateError(step);
    value = step.isAttribute ? getAttribute(value, step.key.toString()) : getItem(value, step.key);
  }
  if (field.conversion !== '') value = converted(value, field.conversion);
  return formatted(value, specOf(field.spec, source));
}

function converted(value: Value, conversion: string): Value {
  switch (conversion) {
    case 'r':
      return reprValue(value);
    case 's':
      return strValue(value);
    case 'a':
      return asciiValue(value);
    default: {
      const code = conversion.codePointAt(0)!;
      const shown = code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`;
      return raise('ValueError', `Unknown conversion specifier ${shown}`);
    }
  }
}

function specOf(spec: TemplateField['spec'], source: FieldSource): Value {
  if (typeof spec === 'string') return spec;
  if (spec instanceof TemplateError) return raiseTemplateError(spec);
  return Array.isArray(spec) ? runTemplate(spec as Template, source) : (spec as PyStr);
}

// ### Method table

/** The template of `self`; null when there is nothing to fill in: then the result is the very object. */
function templateOf(self: Value): Template | null {
  const text = ownStr(self).toString();
  return text.includes('{') || text.includes('}') ? parseTemplate(text) : null;
}

function formatMethod(self: Value, args: Value[], kwargs: Map<string, Value>): Value {
  const template = templateOf(self);
  if (template === null) return ownStr(self) === '' ? '' : self;
  const lookUp = (name: PyStr): Value => {
    const value = kwargs.get(name.toString());
    return value === undefined ? missingKey(kwargs, name) : value;
  };
  return runTemplate(template, new FieldSource(args, lookUp));
}

/** `None` is a value like any other. */
function missingKey(kwargs: Map<string, Value>, name: PyStr): Value {
  return kwargs.has(name.toString()) ? null : raiseKeyError(name);
}

function formatMap(self: Value, mapping: Value): Value {
  const template = templateOf(self);
  if (template === null) return ownStr(self) === '' ? '' : self;
  const source = new FieldSource(null, (name) => getItem(mapping, name));
  return runTemplate(template, source);
}

export const formatMethods: readonly MethodSpec[] = [
  { name: 'format', signature: '($self, /, *args, **kwargs)', impl: formatMethod },
  { name: 'format_map', signature: '($self, mapping, /)', impl: formatMap },
];
