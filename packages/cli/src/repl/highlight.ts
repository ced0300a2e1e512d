// Colours for Python text at the prompt, those of CPython 3.14 (Lib/_colorize.py, class Syntax): keywords bold blue,
// built-ins cyan, strings green, numbers yellow, comments red, names being defined bold. The text may be unfinished, so
// this is a scan for tokens, not a parse.

const RESET = '\x1b[0m';
const STYLE = {
  keyword: '\x1b[1;34m',
  builtin: '\x1b[36m',
  string: '\x1b[32m',
  number: '\x1b[33m',
  comment: '\x1b[31m',
  definition: '\x1b[1m',
} as const;

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);
const SOFT_KEYWORDS = /^(?:match|case|type)$/;
const SOFT_KEYWORD_FOLLOWS = /^[ \t]+[\w"'([{*-]/;

const TOKEN =
  /(?<comment>#[^\n]*)|(?<string>\b[rbuftRBUFT]{0,3}(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?)|(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?))|(?<number>\b\d[\w.]*(?:(?<=[eE])[+-]\w+)?|\.\d[\w]*)|(?<name>[\p{L}_][\p{L}\p{N}_]*)/gu;

/**
 * `text` with escape sequences around its tokens.
 * @param builtins names to show as built-ins
 */
export function highlight(text: string, builtins: ReadonlySet<string>): string {
  let previous = '';
  return text.replace(TOKEN, (token, ...rest) => {
    const groups = rest.at(-1) as Record<'comment' | 'string' | 'number' | 'name', string | undefined>;
    const offset = rest.at(-3) as number;
    let style = '';
    if (groups.comment !== undefined) style = STYLE.comment;
    else if (groups.string !== undefined) style = STYLE.string;
    else if (groups.number !== undefined) style = STYLE.number;
    else style = nameStyle(token, previous, text, offset, builtins);
    previous = token;
    // Each line is shown by itself, so a style does not go over a newline.
    return style === ''
      ? token
      : token
          .split('\n')
          .map((line) => `${style}${line}${RESET}`)
          .join('\n');
  });
}

function nameStyle(
  name: string,
  previous: string,
  text: string,
  offset: number,
  builtins: ReadonlySet<string>,
): string {
  if (KEYWORDS.has(name)) return STYLE.keyword;
  if (previous === 'def' || previous === 'class') return STYLE.definition;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const startsLine = text.slice(lineStart, offset).trim() === '';
  if (startsLine && SOFT_KEYWORDS.test(name) && SOFT_KEYWORD_FOLLOWS.test(text.slice(offset + name.length)))
    return STYLE.keyword;
  return builtins.has(name) && text[offset - 1] !== '.' ? STYLE.builtin : '';
}
