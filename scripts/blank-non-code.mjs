// Blanks what is not code in a TypeScript text (comments, contents of strings, templates and regular expressions), keeping
// every offset and line, so that lint rules can search the rest with plain patterns.

/** A slash after one of these starts a regular expression, not a division. */
const BEFORE_REGEXP = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|=>|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new))$/;

/**
 * @param {string} text TypeScript source
 * @returns {string} the same length, with spaces where comments, string contents and regular expressions were
 */
export function blankNonCode(text) {
  let out = '';
  let code = '';
  const braces = [];
  let i = 0;
  const blank = (end) => {
    out += text.slice(i, end).replace(/[^\n]/g, ' ');
    i = end;
  };
  const keep = (count) => {
    const kept = text.slice(i, i + count);
    out += kept;
    if (/\S/.test(kept)) code = (code + kept).slice(-12);
    else if (/\w$/.test(code)) code += ' ';
    i += count;
  };
  while (i < text.length) {
    const c = text[i];
    const next = text[i + 1];
    if (c === '/' && next === '/') blank(indexOrEnd(text, '\n', i));
    else if (c === '/' && next === '*') blank(indexOrEnd(text, '*/', i + 2) + 2);
    else if (c === "'" || c === '"') {
      const end = endOfQuoted(text, i, c);
      keep(1);
      blank(end);
      keep(1);
    } else if (c === '`' || (c === '}' && braces.at(-1) === '`')) {
      if (c === '}') braces.pop();
      keep(1);
      const end = endOfTemplatePart(text, i);
      blank(end);
      if (text[i] === '`') keep(1);
      else {
        keep(2);
        braces.push('`');
      }
    } else if (c === '/' && BEFORE_REGEXP.test(code.trimEnd())) {
      const end = endOfRegExp(text, i);
      keep(1);
      blank(end);
      keep(1);
    } else {
      if (c === '{') braces.push('{');
      else if (c === '}') braces.pop();
      keep(1);
    }
  }
  return out;
}

function indexOrEnd(text, what, from) {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

function endOfQuoted(text, start, quote) {
  let i = start + 1;
  while (i < text.length && text[i] !== quote) i += text[i] === '\\' ? 2 : 1;
  return i;
}

/** The offset of the backtick or of the `${` that ends the template text at `start`. */
function endOfTemplatePart(text, start) {
  let i = start;
  while (i < text.length && text[i] !== '`' && !(text[i] === '$' && text[i + 1] === '{')) i += text[i] === '\\' ? 2 : 1;
  return i;
}

function endOfRegExp(text, start) {
  let inClass = false;
  let i = start + 1;
  while (i < text.length && (inClass || text[i] !== '/')) {
    if (text[i] === '[') inClass = true;
    else if (text[i] === ']') inClass = false;
    i += text[i] === '\\' ? 2 : 1;
  }
  return i;
}
