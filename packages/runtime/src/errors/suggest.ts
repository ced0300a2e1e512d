// "Did you mean": the candidate with the smallest edit distance, with CPython's costs and limits. Where the candidates of
// an exception come from is in suggest-names.ts. CPython: Python/suggestions.c, Lib/traceback.py.

const MAX_CANDIDATES = 750;
const MAX_LENGTH = 40;
/** Inserting, deleting or replacing a character. */
const MOVE_COST = 2;
const CASE_COST = 1;

/** The most similar of `candidates` to `name` (the first of equals), or null when none is similar enough. */
export function suggest(name: string, candidates: readonly string[]): string | null {
  if (candidates.length > MAX_CANDIDATES || name.length > MAX_LENGTH) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    // At most a third of the characters involved may change.
    const third = Math.floor(((candidate.length + name.length + 3) * MOVE_COST) / 6);
    const most = Math.min(third, bestDistance - 1);
    const distance = editDistance(name, candidate, most);
    if (distance > most) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

function substitutionCost(x: string, y: string): number {
  if (x === y) return 0;
  return x.toLowerCase() === y.toLowerCase() ? CASE_COST : MOVE_COST;
}

/** The Levenshtein distance with the costs above, or something greater than `most` as soon as it must exceed it. */
export function editDistance(x: string, y: string, most: number): number {
  if (x === y) return 0;
  const [a, b] = trimCommonEnds(x, y);
  if (a === '' || b === '') return (a.length + b.length) * MOVE_COST;
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return most + 1;
  if ((b.length - a.length) * MOVE_COST > most) return most + 1;
  return rowDistance(a, b, most);
}

/** Both strings without their common prefix and suffix, the shorter one first. */
function trimCommonEnds(x: string, y: string): [string, string] {
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let xEnd = x.length;
  let yEnd = y.length;
  while (xEnd > start && yEnd > start && x[xEnd - 1] === y[yEnd - 1]) {
    xEnd--;
    yEnd--;
  }
  const a = x.slice(start, xEnd);
  const b = y.slice(start, yEnd);
  return a.length <= b.length ? [a, b] : [b, a];
}

/** One row of the classic matrix, updated in place for each character of `b`. */
function rowDistance(a: string, b: string, most: number): number {
  const row = Array.from(a, (_, i) => (i + 1) * MOVE_COST);
  let result = 0;
  for (let j = 0; j < b.length; j++) {
    let diagonal = j * MOVE_COST;
    result = diagonal;
    let minimum = Number.POSITIVE_INFINITY;
    for (let i = 0; i < a.length; i++) {
      const replaced = diagonal + substitutionCost(b[j]!, a[i]!);
      diagonal = row[i]!;
      result = Math.min(Math.min(result, diagonal) + MOVE_COST, replaced);
      row[i] = result;
      if (result < minimum) minimum = result;
    }
    if (minimum > most) return most + 1;
  }
  return result;
}
