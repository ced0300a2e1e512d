// Makes a program that shows a difference smaller while it still shows one: leaves out statements (a line with what is
// indented below it), several at once at first, or keeps only what is indented below a line.

const MOST_MS = 30_000;

/**
 * @param {string} source
 * @param {(source: string) => Promise<boolean>} stillDiffers
 * @param {number} most how many candidates to try
 */
export async function shrink(source, stillDiffers, most = 600) {
  const end = Date.now() + MOST_MS;
  let tries = 0;
  const accepts = async (lines) => {
    if (tries++ >= most || Date.now() > end) return false;
    return stillDiffers(`${lines.join('\n')}\n`);
  };
  let lines = source.trimEnd().split('\n');
  for (let before = Infinity; lines.length < before && tries < most && Date.now() < end; ) {
    before = lines.length;
    lines = await withoutBlocks(lines, topLevel(lines), accepts);
    lines = await withoutLines(lines, accepts);
  }
  return `${lines.join('\n')}\n`;
}

/** Leaves out runs of top-level statements: half of them, then a quarter, down to one. */
async function withoutBlocks(lines, blocks, accepts) {
  let kept = blocks;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = kept.length - size; at > -size; at -= size) {
      const candidate = kept.filter((_, i) => i < at || i >= at + size);
      if (candidate.length > 0 && (await accepts(candidate.flat()))) kept = candidate;
    }
  }
  return kept.length === blocks.length ? lines : kept.flat();
}

function topLevel(lines) {
  const blocks = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfBlock(lines, at);
    blocks.push(lines.slice(at, end));
    at = end;
  }
  return blocks;
}

/** One pass over all lines, from the last. */
async function withoutLines(lines, accepts) {
  let kept = lines;
  for (let at = kept.length - 1; at >= 0; at--) {
    if (at >= kept.length) continue;
    for (const candidate of candidates(kept, at)) {
      if (!(await accepts(candidate))) continue;
      kept = candidate;
      break;
    }
  }
  return kept;
}

function* candidates(lines, at) {
  const end = endOfBlock(lines, at);
  yield [...lines.slice(0, at), ...lines.slice(end)];
  if (end === at + 1) return;
  const depth = depthOf(lines[at]);
  const shift = depthOf(lines[at + 1]) - depth;
  yield [...lines.slice(0, at), ...lines.slice(at + 1, end).map((line) => line.slice(shift)), ...lines.slice(end)];
  // `try` with all of its clauses becomes what it tries.
  let last = end;
  while (/^\s*(?:except|finally|else)\b/.test(lines[last] ?? '') && depthOf(lines[last]) === depth)
    last = endOfBlock(lines, last);
  if (last > end)
    yield [...lines.slice(0, at), ...lines.slice(at + 1, end).map((line) => line.slice(shift)), ...lines.slice(last)];
  if (end > at + 2) yield [...lines.slice(0, at + 1), `${' '.repeat(depth + shift)}pass`, ...lines.slice(end)];
}

const depthOf = (line) => line.length - line.trimStart().length;

function endOfBlock(lines, at) {
  let end = at + 1;
  while (end < lines.length && (lines[end].trim() === '' || depthOf(lines[end]) > depthOf(lines[at]))) end++;
  return end;
}
