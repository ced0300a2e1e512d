// "invalid syntax. Did you mean 'import'?": what a traceback shows of a SyntaxError behind which a keyword is misspelled. The
// compiler looks for the keyword; the exception itself does not change. CPython: Lib/traceback.py _find_keyword_typos.

import { thread } from '../object/frame.js';
import { strOf } from '../types/str/text.js';
import { PyTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import type { PyBaseException } from './exception.js';
import { makeException } from './raise.js';

/** The exception, or one that says which keyword was misspelled. */
export function withKeywordMeant(exception: PyBaseException): PyBaseException {
  const message = strOf(exception.field('msg') ?? null)?.toString() ?? '';
  const metadata = exception.field('_metadata');
  const line = exception.field('lineno');
  if (message !== 'invalid syntax' && !message.includes('Perhaps you forgot a comma')) return exception;
  if (!(metadata instanceof PyTuple) || typeof line !== 'number' || thread.state === null) return exception;
  const source = strOf(metadata.items[2] ?? null)?.toString();
  const typo = source === undefined ? null : thread.state.compiler.findKeywordTypo(source, line);
  if (typo === null) return exception;
  const result = makeException('SyntaxError', [...exception.args]);
  const places = { lineno: typo.line, end_lineno: typo.line, offset: typo.offset, end_offset: typo.endOffset };
  const texts = { msg: makeStr(typo.message), text: makeStr(typo.text), filename: exception.field('filename') ?? null };
  for (const [name, value] of Object.entries({ ...places, ...texts })) result.fields.set(name, value);
  return result;
}
