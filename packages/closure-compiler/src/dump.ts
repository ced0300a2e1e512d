// What has been compiled, as text: every code object with the state of its sites. `heddle --dump-closures`.

import type { CodeUnit } from './context.js';

export function describeClosures(units: readonly CodeUnit[]): string {
  return units.map(describeUnit).join('\n');
}

function describeUnit(unit: CodeUnit): string {
  const { code } = unit;
  const { line } = code.source.position(code.firstOffset);
  const lines = [`${code.qualname} (${code.source.filename}:${line}), ${unit.slotCount} slots`];
  for (const site of unit.allSites()) {
    const state = site.describe();
    if (state === '') continue;
    const { line: at, column } = code.source.position(site.span.start);
    const text = code.source.text.slice(site.span.start, site.span.end).split('\n')[0]!;
    lines.push(`  ${at}:${column} ${site.constructor.name} ${text}  [${state}]`);
  }
  return `${lines.join('\n')}\n`;
}
