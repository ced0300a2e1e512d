// The lines in which two texts differ, for a reader: `-` expected, `+` found, with the lines around.

const CONTEXT = 1;
/** Lines shown of one difference. */
const MOST_LINES = 24;

/** @param {string} expected @param {string} actual */
export function describeDifference(expected, actual) {
  const wanted = expected.split('\n');
  const found = actual.split('\n');
  let start = 0;
  while (start < wanted.length && start < found.length && wanted[start] === found[start]) start++;
  const lines = wanted.slice(Math.max(0, start - CONTEXT), start).map((line) => `    ${line}`);
  for (const { sign, line } of editScript(wanted.slice(start), found.slice(start))) {
    if (sign !== ' ') lines.push(`  ${sign} ${line}`);
  }
  if (lines.length > MOST_LINES) lines.splice(MOST_LINES, Infinity, '    …');
  return lines.join('\n');
}

/** Beyond this many lines the rest is not compared line by line. */
const MOST_COMPARED = 400;

/** The longest common subsequence's edits: enough for outputs of some hundred lines. */
function editScript(wanted, found) {
  const a = wanted.slice(0, MOST_COMPARED);
  const b = found.slice(0, MOST_COMPARED);
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const script = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      script.push({ sign: ' ', line: a[i] });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
      script.push({ sign: '-', line: a[i++] });
    } else script.push({ sign: '+', line: b[j++] });
  }
  return script;
}
