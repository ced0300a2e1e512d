// Printers for the command's --dump-ast and --dump-scopes: the tree in the form of CPython 3.14's `ast.dump`, character
// for character, so that the two can be compared; and the scopes with each name's binding.

import { FIELDS, type Field, fieldValue, type Node } from './asdl.js';
import type { ConstantValue, Mod, Span } from './ast.js';
import type { Binding, Scope } from './scope/binding.js';
import type { Source } from './source.js';

export interface DumpOptions {
  /** Spaces to indent each level by; on one line when absent. */
  indent?: number;
  /** Adds `lineno`, `col_offset`, `end_lineno` and `end_col_offset`. */
  includeAttributes?: boolean;
}

// ### The tree

/**
 * The tree as `ast.dump(tree, indent=…, include_attributes=…)` prints it (CPython: Lib/ast.py dump): absent optional
 * fields and empty lists are left out. `source` turns offsets into lines and byte columns.
 */
export function dumpAst(mod: Mod, source: Source, options: DumpOptions = {}): string {
  return new AstPrinter(source, options).format(mod, 0).text;
}

/** What is printed of a value, and whether it is simple enough to stay on its line. */
interface Formatted {
  text: string;
  simple: boolean;
}

/** Nodes whose class has no `lineno`. */
const UNPLACED = new Set<Node['kind']>([
  'Module',
  'Interactive',
  'Expression',
  'comprehension',
  'arguments',
  'withitem',
  'match_case',
]);

class AstPrinter {
  constructor(
    private readonly source: Source,
    private readonly options: DumpOptions,
  ) {}

  format(value: unknown, level: number): Formatted {
    if (Array.isArray(value)) return this.formatList(value, level);
    if (isNode(value)) return this.formatNode(value, level);
    return { text: reprConstant(value as ConstantValue), simple: true };
  }

  private formatNode(node: Node, level: number): Formatted {
    const parts: string[] = [];
    let allSimple = true;
    for (const field of FIELDS[node.kind]) {
      const value = fieldValue(node, field.name);
      if (isLeftOut(field, value)) continue;
      const formatted = this.formatField(field, value, level + 1);
      allSimple &&= formatted.simple;
      parts.push(`${field.name}=${formatted.text}`);
    }
    if (node.kind === 'Constant' && node.u) parts.push("kind='u'");
    if (this.options.includeAttributes && !UNPLACED.has(node.kind)) parts.push(...this.places(node as unknown as Span));
    // As `ast.dump` has it: up to three simple arguments stay on one line.
    if (allSimple && parts.length <= 3)
      return { text: `${node.kind}(${parts.join(', ')})`, simple: parts.length === 0 };
    return { text: `${node.kind}(${this.join(parts, level + 1)})`, simple: false };
  }

  private formatField(field: Field, value: unknown, level: number): Formatted {
    if (field.type !== 'enum') return this.format(value, level);
    if (!Array.isArray(value)) return { text: `${value}()`, simple: true };
    return {
      text: `[${this.join(
        value.map((name) => `${name}()`),
        level + 1,
      )}]`,
      simple: false,
    };
  }

  private formatList(items: readonly unknown[], level: number): Formatted {
    if (items.length === 0) return { text: '[]', simple: true };
    const parts = items.map((item) => this.format(item, level + 1).text);
    return { text: `[${this.join(parts, level + 1)}]`, simple: false };
  }

  private join(parts: readonly string[], level: number): string {
    const { indent } = this.options;
    if (indent === undefined) return parts.join(', ');
    const lead = `\n${' '.repeat(indent * level)}`;
    return lead + parts.join(`,${lead}`);
  }

  private places(span: Span): string[] {
    const start = this.source.bytePosition(span.start);
    const end = this.source.bytePosition(span.end);
    return [
      `lineno=${start.line}`,
      `col_offset=${start.column}`,
      `end_lineno=${end.line}`,
      `end_col_offset=${end.column}`,
    ];
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function isLeftOut(field: Field, value: unknown): boolean {
  if (field.type === 'optional') return value === null;
  return field.type === 'list' && Array.isArray(value) && value.length === 0;
}

// ### Constants as `repr` writes them

export function reprConstant(value: ConstantValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return reprString(value);
  if (typeof value !== 'object') return String(value);
  switch (value.type) {
    case 'float':
      return reprFloat(value.value);
    case 'complex':
      // The imaginary part alone is written without `.0`.
      return `${reprFloat(value.imag).replace(/\.0$/, '')}j`;
    case 'bytes':
      return reprBytes(value.value);
    case 'str':
      return reprString(value.codePoints.map((code) => String.fromCodePoint(code)));
    case 'Ellipsis':
      return 'Ellipsis';
    case 'object':
      return String(value.value);
  }
}

/** Exponents from 16 up and below -4 are shown, with two digits at least, as CPython's repr format `r` does. */
function reprFloat(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : 'nan';
  const [mantissa = '0', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const digits = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
  }
  const text = String(value);
  return text.includes('.') ? text : `${text}.0`;
}

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/** What `str.isprintable` refuses; a lone surrogate is of category Cs. */
const UNPRINTABLE = /[\p{C}\p{Z}]/u;

function reprString(text: string | readonly string[]): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const character of text) {
    const escaped = ESCAPES[character];
    if (escaped !== undefined) out += escaped;
    else if (character === quote) out += `\\${quote}`;
    else if (character !== ' ' && UNPRINTABLE.test(character)) out += escapeCharacter(character.codePointAt(0) ?? 0);
    else out += character;
  }
  return out + quote;
}

function escapeCharacter(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

function reprBytes(bytes: Uint8Array): string {
  const text = String.fromCharCode(...bytes);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = `b${quote}`;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const escaped = ESCAPES[character] ?? (character === quote ? `\\${quote}` : undefined);
    if (escaped !== undefined) out += escaped;
    else out += code >= 0x20 && code < 0x7f ? character : escapeCharacter(code);
  }
  return out + quote;
}

// ### Scopes

/**
 * The scopes of a tree that `analyse` has been over: for each scope a line with what its frame holds, then each name's
 * binding in the order met, then the scopes inside.
 */
export function dumpScopes(mod: Mod): string {
  const lines: string[] = [];
  if (mod.scope !== null) writeScope(mod.scope, '', lines);
  return lines.join('\n');
}

function writeScope(scope: Scope, indent: string, lines: string[]): void {
  lines.push(`${indent}${scope.kind} ${scope.qualname}${describeScope(scope)}`);
  for (const binding of scope.names) lines.push(`${indent}  ${binding.name}: ${describeBinding(binding)}`);
  for (const inner of scope.inner) writeScope(inner, `${indent}  `, lines);
}

function describeBinding(binding: Binding): string {
  switch (binding.kind) {
    case 'local':
    case 'cell':
      return `${binding.kind} ${binding.slot}`;
    case 'free':
    case 'namespace-or-free':
      return `${binding.kind} ${binding.index}`;
    case 'global':
      return binding.explicit ? 'global, explicit' : 'global';
    case 'namespace':
      return 'namespace';
    case 'classdict':
      return `classdict ${binding.classdict}`;
    case 'classdict-or-free':
      return `classdict ${binding.classdict} or free ${binding.index}`;
  }
}

function describeScope(scope: Scope): string {
  const parts: string[] = [];
  if (scope.host === scope && scope.slots.length > 0) parts.push(`slots ${scope.slots.join(' ')}`);
  if (scope.cellSlots.length > 0) parts.push(`cells ${scope.cellSlots.join(' ')}`);
  if (scope.freshCells.length > 0) parts.push(`fresh cells ${scope.freshCells.join(' ')}`);
  if (scope.free.length > 0) {
    parts.push(
      `free ${scope.free.map(({ name, from }) => `${name}=${from.kind} ${from.kind === 'cell' ? from.slot : from.index}`).join(' ')}`,
    );
  }
  if (scope.isGenerator) parts.push('generator');
  if (scope.isCoroutine) parts.push('coroutine');
  if (scope.classCellSlot >= 0) parts.push(`__class__ cell ${scope.classCellSlot}`);
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
