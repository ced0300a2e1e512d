// Makes a program that shows a difference smaller while it still shows one: leaves out statements (a line with what is
// indented below it), or keeps only what is indented below a line.

const MOST_MS = 30_000;

/**
 * @param {string} source
 * @param {(source: string) => Promise<boolean>} stillDiffers
 * @param {number} most how many candidates to try
 */
export async function shrink(source, stillDiffers, most = 400) {
  const end = Date.now() + MOST_MS;
  let lines = source.trimEnd().split('\n');
  let tries = 0;
  for (let size = Math.ceil(lines.length / 2); size >= 1; ) {
    const smaller = await shrinkOnce(lines, size, async (candidate) => {
      if (tries++ >= most || Date.now() > end) return false;
      return stillDiffers(`${candidate.join('\n')}\n`);
    });
    if (tries >= most || Date.now() > end) break;
    if (smaller === null) size = size === 1 ? 0 : Math.ceil(size / 2);
    else lines = smaller;
  }
  return `${lines.join('\n')}\n`;
}

async function shrinkOnce(lines, size, accepts) {
  for (let at = lines.length - 1; at >= 0; at--) {
    for (const candidate of candidates(lines, at, size)) {
      if (candidate.length < lines.length && (await accepts(candidate))) return candidate;
    }
  }
  return null;
}

function* candidates(lines, at, size) {
  const end = endOfBlock(lines, at);
  if (size > 1) {
    // Statements of one block, several at once.
    let last = end;
    while (last < lines.length && last - at < size && depthOf(lines[last]) === depthOf(lines[at]))
      last = endOfBlock(lines, last);
    if (last > end) yield without(lines, at, last);
    return;
  }
  yield without(lines, at, end);
  if (end > at + 1) {
    const shift = depthOf(lines[at + 1]) - depthOf(lines[at]);
    yield [...lines.slice(0, at), ...lines.slice(at + 1, end).map((line) => line.slice(shift)), ...lines.slice(end)];
    yield [...lines.slice(0, at + 1), `${' '.repeat(depthOf(lines[at]) + shift)}pass`, ...lines.slice(end)];
  }
}

function without(lines, start, end) {
  return [...lines.slice(0, start), ...lines.slice(end)];
}

const depthOf = (line) => line.length - line.trimStart().length;

function endOfBlock(lines, at) {
  let end = at + 1;
  while (end < lines.length && (lines[end].trim() === '' || depthOf(lines[end]) > depthOf(lines[at]))) end++;
  return end;
}
