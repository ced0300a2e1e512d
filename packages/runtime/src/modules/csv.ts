// The `_csv` module. Dialects, reader and writer are in csv/. CPython: Modules/_csv.c.

import { raiseTypeError } from '../errors/raise.js';
import type { Value } from '../object/value.js';
import { intValue } from '../protocols/index.js';
import { makeList } from '../types/list.js';
import { dialectRegistry, dialectType, findDialect, QUOTE, registerDialect, unregisterDialect } from './csv/dialect.js';
import { errorType } from './csv/error.js';
import { fieldLimit, makeReader, readerType } from './csv/reader.js';
import { makeWriter, writerType } from './csv/writer.js';
import { defineModule } from './module-spec.js';

function fieldSizeLimit(limit?: Value): number {
  const old = fieldLimit.value;
  if (limit !== undefined) fieldLimit.value = Number(intValue(limit) ?? raiseTypeError('limit must be an integer'));
  return old;
}

defineModule('_csv', () => ({
  doc: 'CSV parsing and writing.',
  functions: [
    {
      name: 'field_size_limit',
      signature: '(new_limit=<unrepresentable>)',
      doc: 'The length a field may have; sets another one if given.',
      impl: fieldSizeLimit,
    },
    {
      name: 'get_dialect',
      signature: '(name)',
      doc: 'The dialect of that name.',
      impl: findDialect,
    },
    {
      name: 'list_dialects',
      signature: '()',
      doc: 'The names of the dialects, as a list.',
      impl: () => makeList(dialectRegistry().keysArray()),
    },
    {
      name: 'reader',
      style: 'positional-first',
      signature: "(iterable, dialect='excel', /, **fmtparams)",
      doc: 'Iterate over the rows in an iterable of lines.',
      impl: makeReader,
    },
    {
      name: 'register_dialect',
      style: 'positional-first',
      signature: "(name, dialect='excel', /, **fmtparams)",
      doc: 'Create a mapping from a string name to a CSV dialect.',
      impl: registerDialect,
    },
    {
      name: 'unregister_dialect',
      signature: '(name)',
      doc: 'Forget the dialect of that name.',
      impl: unregisterDialect,
    },
    {
      name: 'writer',
      style: 'positional-first',
      signature: "(fileobj, dialect='excel', /, **fmtparams)",
      doc: 'An object that writes rows to a file.',
      impl: makeWriter,
    },
  ],
  types: { Dialect: dialectType, Error: errorType, Reader: readerType, Writer: writerType },
  attributes: () => ({
    QUOTE_ALL: QUOTE.ALL,
    QUOTE_MINIMAL: QUOTE.MINIMAL,
    QUOTE_NONE: QUOTE.NONE,
    QUOTE_NONNUMERIC: QUOTE.NONNUMERIC,
    QUOTE_NOTNULL: QUOTE.NOTNULL,
    QUOTE_STRINGS: QUOTE.STRINGS,
    _dialects: dialectRegistry(),
  }),
}));
