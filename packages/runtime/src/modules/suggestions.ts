// The `_suggestions` module: the search of errors/suggest.ts for the library's traceback. CPython: Modules/_suggestions.c.

import { raiseTypeError } from '../errors/raise.js';
import { suggest } from '../errors/suggest.js';
import { argumentTypeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyList } from '../types/list.js';
import { strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule } from './module-spec.js';

function generateSuggestions(candidates: Value, item: Value): Value {
  const name = strOf(item);
  if (name === undefined)
    return raiseTypeError(`_generate_suggestions() argument 2 must be str, not ${argumentTypeName(item)}`);
  if (!(candidates instanceof PyList)) return raiseTypeError('candidates must be a list');
  const names = candidates.items.map((candidate) => {
    const text = strOf(candidate);
    return text === undefined ? raiseTypeError("all elements in 'candidates' must be strings") : text.toString();
  });
  const found = suggest(name.toString(), names);
  return found === null ? null : makeStr(found);
}

defineModule('_suggestions', () => ({
  doc: '',
  functions: [
    {
      name: '_generate_suggestions',
      signature: '(candidates, item, /)',
      doc: 'Returns the candidate in candidates that is closest to item.',
      impl: generateSuggestions,
    },
  ],
}));
