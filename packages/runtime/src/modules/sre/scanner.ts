// Going through a subject match by match: scanners (`pattern.scanner()`, which re.Scanner uses) and the iterators of finditer.
// CPython: Modules/_sre/sre.c scanner_match, scanner_search, pattern_finditer.

import { defineType } from '../../object/define-type.js';
import { NativeCode, NativeFunction } from '../../object/native.js';
import { PyObject } from '../../object/object.js';
import type { Value } from '../../object/value.js';
import { CallableIterator } from '../../types/callable-iterator.js';
import { type Mode, Search } from './engine.js';
import { PyMatch } from './match.js';
import type { PyPattern } from './pattern.js';
import type { Subject } from './subject.js';

export class PyScanner extends PyObject {
  readonly pattern: PyPattern;
  private readonly pos: number;
  /** Null once nothing was found. */
  private search: Search | null;

  constructor(pattern: PyPattern, subject: Subject, pos: number, endpos: number) {
    super();
    this.pattern = pattern;
    this.pos = pos;
    this.search = new Search(pattern.engine, subject, pos, endpos, true);
  }

  /** The next match, or null. */
  next(mode: Mode): PyMatch | null {
    const { search } = this;
    if (search === null) return null;
    if (search.next(mode)) return new PyMatch(this.pattern, search, this.pos, false);
    this.search = null;
    return null;
  }
}

const matchCode = new NativeCode({
  name: 'match',
  signature: '($self, /)',
  doc: '',
  impl: (self: PyScanner) => self.next('start'),
});
const searchCode = new NativeCode({
  name: 'search',
  signature: '($self, /)',
  doc: '',
  impl: (self: PyScanner) => self.next('anywhere'),
});

export const scannerType = defineType({
  name: 'SRE_Scanner',
  module: '_sre',
  doc: '',
  instances: PyScanner,
  isBaseType: false,
  methods: [matchCode, searchCode],
  getset: [{ name: 'pattern', doc: '', get: (self) => (self as PyScanner).pattern }],
});

/** What finditer returns: an iterator that calls the scanner's search until it gives None, without a call. */
export class MatchIterator extends CallableIterator {
  private readonly scanner: PyScanner;

  constructor(scanner: PyScanner) {
    super(new NativeFunction(searchCode, scanner, null, scannerType), null);
    this.scanner = scanner;
  }

  override next(): Value | undefined {
    if (this.callable === undefined) return undefined;
    const match = this.scanner.next('anywhere');
    if (match !== null) return match;
    this.callable = undefined;
    return undefined;
  }
}
