// Compares what survey.py printed under the two implementations. That we have a text where CPython has none is no difference.

/** Facts that are compared as they are. */
const PLAIN = [
  'kind',
  'bases',
  'module',
  'qualname',
  'can be subclassed',
  'can be hashed',
  'has match args',
  'text',
  'signature',
];

/**
 * @param {Record<string, Record<string, unknown>>} ours
 * @param {Record<string, Record<string, unknown>>} theirs
 * @returns {Generator<{ name: string, text: string }>}
 */
export function* differences(ours, theirs) {
  for (const name of [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].sort()) {
    const our = ours[name];
    const their = theirs[name];
    if (our === undefined) {
      if (isWanted(name, ours)) yield { name, text: `missing (${their.kind})` };
    } else if (their === undefined) {
      if (isWanted(name, theirs)) yield { name, text: `CPython has none (${our.kind})` };
    } else for (const text of factDifferences(our, their)) yield { name, text };
  }
}

/**
 * Texts for `help()` that are CPython's own.
 *
 * @param {Record<string, string>} ours
 * @param {Record<string, string>} theirs
 * @returns {Generator<{ name: string, text: string }>}
 */
export function* copiedTexts(ours, theirs) {
  for (const [name, text] of Object.entries(ours))
    if (isCopied(text, theirs[name])) yield { name, text: `CPython's own __doc__ ${JSON.stringify(text)}` };
}

/** False for members of what is missing itself. */
function isWanted(name, facts) {
  const owner = name.slice(0, name.lastIndexOf('.'));
  return facts[owner] !== undefined || !/^.*\..*\./.test(name);
}

function* factDifferences(our, their) {
  for (const fact of PLAIN) {
    const [x, y] = [shown(our[fact]), shown(their[fact])];
    if (x !== y) yield `${fact} ${x}, in CPython ${y}`;
  }
  if (their.doc && !our.doc) yield 'no __doc__';
  yield* Array.from(copiedTexts({ own: our.doc }, { own: their.doc }), ({ text }) => text);
}

/** sys.maxsize is that of a 64-bit machine here, the oracle is a 32-bit one. */
function shown(fact) {
  return (JSON.stringify(fact) ?? 'null').replaceAll(String(2n ** 63n - 1n), String(2 ** 31 - 1));
}

/** Texts shorter than this can hardly be said otherwise: `Return self+value.` */
const LONG_TEXT = 36;

function isCopied(our, their) {
  return typeof our === 'string' && typeof their === 'string' && our.trim() === their.trim() && our.length > LONG_TEXT;
}

/**
 * The reasons stand in tables of docs/differences.md whose first column is a pattern of names in backquotes (`*` for
 * anything) and whose second one is the reason.
 *
 * @returns {(name: string) => boolean} whether there is a reason for a name
 */
export function readReasons(page) {
  const patterns = [];
  const start = page.indexOf('## Names that `pnpm missing` compares');
  if (start < 0) return () => false;
  for (const line of page.slice(start).split('\n')) {
    const cell = /^\| (`[^|]*`) \|/.exec(line)?.[1];
    if (cell === undefined) continue;
    for (const [, pattern] of cell.matchAll(/`([^`]+)`/g)) {
      const text = pattern.replace(/[.+?^${}()[\]\\]/g, '\\$&').replaceAll('*', '.*');
      patterns.push(new RegExp(`^${text}$`));
    }
  }
  return (name) => patterns.some((pattern) => pattern.test(name));
}
