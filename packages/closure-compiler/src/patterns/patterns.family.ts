// Patterns and the cases of `match`. Subjects that need more than a glance (other than exact lists, tuples, dicts and
// instances of the class met before) go through the slow functions of matching.ts.

import type { PyInstance, Value } from '@heddle/runtime';
import type { Case, Completion, Eval, Exec, Match, Store, Test } from '../completion.js';
import type { ClassPatternSite, OperatorSite, Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';
import type { ResumableCase } from './match.js';

export function patternsFamily(rt: FamilyRuntime) {
  const {
    SUSPEND,
    PyTuple,
    PyList,
    PyDict,
    tupleType,
    listType,
    dictType,
    typeOf,
    compareTestSlow,
    sequenceItems,
    hasSequenceLength,
    starredItems,
    matchEnds,
    isMappingSubject,
    mappingValues,
    mappingRest,
    classAttributes,
    classMatches,
  } = rt;

  // ### Cases

  function match(subject: Eval, first: Case): Exec {
    return (frame) => first(frame, subject(frame));
  }

  function caseThen(test: Match, body: Exec, next: Case): Case {
    return (frame, subject) => (test(frame, subject) ? body(frame) : next(frame, subject));
  }

  function caseLast(test: Match, body: Exec): Case {
    return (frame, subject) => (test(frame, subject) ? body(frame) : undefined);
  }

  function caseAlways(body: Exec): Case {
    return (frame) => body(frame);
  }

  /** Cases for int and str literals: `table` leads to the first that has the subject's value, `after` follows them all. */
  function caseTable(table: ReadonlyMap<Value, Case>, first: Case, after: Case | null): Case {
    return (frame, subject) => {
      if (typeof subject !== 'number' && typeof subject !== 'string') return first(frame, subject);
      const found = table.get(subject);
      if (found !== undefined) return found(frame, subject);
      return after === null ? undefined : after(frame, subject);
    };
  }

  function guarded(pattern: Match, guard: Test): Match {
    return (frame, subject) => pattern(frame, subject) && guard(frame);
  }

  /** A `match` that can suspend. States: 2i in the guard of case i, for which the subject is kept, 2i + 1 in its body. */
  function resumableMatch(subject: Eval, cases: readonly ResumableCase[], state: number, kept: number): Exec {
    return (frame) => {
      const { locals } = frame;
      const at = locals[state] as number | undefined;
      locals[state] = undefined;
      let value: Value;
      let i = 0;
      if (at === undefined) value = subject(frame);
      else {
        i = at >> 1;
        value = locals[kept] as Value;
        locals[kept] = undefined;
      }
      for (; i < cases.length; i++) {
        const { pattern, before, guard, body } = cases[i]!;
        const inBody = at === 2 * i + 1;
        if (!inBody) {
          const inGuard = at === 2 * i;
          if (!inGuard && !pattern(frame, value)) continue;
          if (guard !== null) {
            const completion: Completion = before(frame);
            if (completion !== undefined) {
              locals[state] = 2 * i;
              locals[kept] = value;
              return completion;
            }
            if (!guard(frame)) continue;
          }
        }
        const completion = body(frame);
        if (completion === SUSPEND) locals[state] = 2 * i + 1;
        return completion;
      }
      return undefined;
    };
  }

  // ### Captures, values

  function always(): Match {
    return () => true;
  }

  function both(first: Match, second: Match): Match {
    return (frame, subject) => first(frame, subject) && second(frame, subject);
  }

  function either(first: Match, second: Match): Match {
    return (frame, subject) => first(frame, subject) || second(frame, subject);
  }

  function captureLocal(slot: number): Match {
    return (frame, subject) => {
      frame.locals[slot] = subject;
      return true;
    };
  }

  function capture(store: Store): Match {
    return (frame, subject) => {
      store(frame, subject);
      return true;
    };
  }

  /** After a match, what was kept in `slot` goes to its variable. */
  function storeAfter(pattern: Match, slot: number, store: Store): Match {
    return (frame, subject) => {
      if (!pattern(frame, subject)) return false;
      store(frame, frame.locals[slot] as Value);
      return true;
    };
  }

  function identical(value: Value): Match {
    return (_frame, subject) => subject === value;
  }

  function equals(value: Eval, site: OperatorSite): Match {
    return (frame, subject) => {
      const y = value(frame);
      if (typeof subject === 'number' && typeof y === 'number') return subject === y;
      if (typeof subject === 'string' && typeof y === 'string') return subject === y;
      return compareTestSlow(frame, site, 'eq', subject, y);
    };
  }

  function equalsInt(value: number, site: OperatorSite): Match {
    return (frame, subject) => {
      if (typeof subject === 'number') return subject === value;
      return typeof subject !== 'string' && compareTestSlow(frame, site, 'eq', subject, value);
    };
  }

  function equalsStr(value: string, site: OperatorSite): Match {
    return (frame, subject) => {
      if (typeof subject === 'string') return subject === value;
      return typeof subject !== 'number' && compareTestSlow(frame, site, 'eq', subject, value);
    };
  }

  function equalsConstant(value: Value, site: OperatorSite): Match {
    return (frame, subject) => compareTestSlow(frame, site, 'eq', subject, value);
  }

  // ### Sequences

  /** `[_, _]`, or `[_, *_]` when not `exact`; `any` for `[*_]`, which does not ask for the length. */
  function sequenceOfLength(length: number, exact: boolean, any: boolean, site: Site): Match {
    return (frame, subject) => hasSequenceLength(frame, site, subject, length, exact, any);
  }

  function sequence1(a: Match, site: Site): Match {
    return (frame, subject) => {
      if (subject instanceof PyTuple && subject.shape === tupleType.rootShape) {
        const { items } = subject;
        return items.length === 1 && a(frame, items[0]!);
      }
      const items = sequenceItems(frame, site, subject, 1);
      return items !== null && a(frame, items[0]!);
    };
  }

  function sequence2(a: Match, b: Match, site: Site): Match {
    return (frame, subject) => {
      if (
        (subject instanceof PyTuple && subject.shape === tupleType.rootShape) ||
        (subject instanceof PyList && subject.shape === listType.rootShape)
      ) {
        const { items } = subject;
        if (items.length !== 2) return false;
        // Taken before `a` runs, which might change a list.
        const second = items[1]!;
        return a(frame, items[0]!) && b(frame, second);
      }
      const items = sequenceItems(frame, site, subject, 2);
      return items !== null && a(frame, items[0]!) && b(frame, items[1]!);
    };
  }

  function sequence(parts: readonly Match[], site: Site): Match {
    return (frame, subject) => {
      const items = sequenceItems(frame, site, subject, parts.length);
      if (items === null) return false;
      for (let i = 0; i < parts.length; i++) if (!parts[i]!(frame, items[i]!)) return false;
      return true;
    };
  }

  /** `[a, *b, c]`. */
  function sequenceStarred(parts: readonly Match[], star: number, site: Site): Match {
    return (frame, subject) => {
      const items = starredItems(frame, site, subject, star, parts.length - star - 1);
      if (items === null) return false;
      for (let i = 0; i < parts.length; i++) if (!parts[i]!(frame, items[i]!)) return false;
      return true;
    };
  }

  /** `[a, *_, c]`; a part is null where there is a wildcard. */
  function sequenceEnds(parts: readonly (Match | null)[], star: number, site: Site): Match {
    return (frame, subject) => matchEnds(frame, site, subject, parts, star);
  }

  // ### Mappings

  function anyMapping(): Match {
    return (_frame, subject) => isMappingSubject(subject);
  }

  /** `{name.x: pattern}`. */
  function mapping(keys: readonly Eval[], parts: readonly Match[], site: Site): Match {
    return (frame, subject) => {
      const values = mappingValues(frame, site, subject, keys.length, (i) => keys[i]!(frame));
      if (values === null) return false;
      for (let i = 0; i < parts.length; i++) if (!parts[i]!(frame, values[i]!)) return false;
      return true;
    };
  }

  function mappingOf1(keys: readonly Value[], a: Match, site: Site): Match {
    const key = keys[0]!;
    return (frame, subject) => {
      if (subject instanceof PyDict && subject.shape === dictType.rootShape) {
        const value = subject.get(key);
        return value !== undefined && a(frame, value);
      }
      const values = mappingValues(frame, site, subject, 1, () => key);
      return values !== null && a(frame, values[0]!);
    };
  }

  function mappingOf2(keys: readonly Value[], a: Match, b: Match, site: Site): Match {
    const key = keys[0]!;
    const otherKey = keys[1]!;
    return (frame, subject) => {
      if (subject instanceof PyDict && subject.shape === dictType.rootShape) {
        const value = subject.get(key);
        if (value === undefined) return false;
        const other = subject.get(otherKey);
        return other !== undefined && a(frame, value) && b(frame, other);
      }
      const values = mappingValues(frame, site, subject, 2, (i) => keys[i]!);
      return values !== null && a(frame, values[0]!) && b(frame, values[1]!);
    };
  }

  function mappingOf(keys: readonly Value[], parts: readonly Match[], site: Site): Match {
    return (frame, subject) => {
      const values = mappingValues(frame, site, subject, keys.length, (i) => keys[i]!);
      if (values === null) return false;
      for (let i = 0; i < parts.length; i++) if (!parts[i]!(frame, values[i]!)) return false;
      return true;
    };
  }

  /** `{key: pattern, **rest}`. */
  function mappingWithRest(keys: readonly Eval[], parts: readonly Match[], rest: Match, site: Site): Match {
    return (frame, subject) => {
      const given: Value[] = [];
      const values = mappingValues(frame, site, subject, keys.length, (i) => {
        given[i] = keys[i]!(frame);
        return given[i]!;
      });
      if (values === null) return false;
      for (let i = 0; i < parts.length; i++) if (!parts[i]!(frame, values[i]!)) return false;
      return rest(frame, mappingRest(frame, site, subject, given));
    };
  }

  // ### Classes

  /** `C()`. */
  function classOnly(cls: Eval, site: ClassPatternSite): Match {
    return (frame, subject) => {
      const c = cls(frame);
      if (c === site.cls && site.cls.version === site.clsVersion) {
        const type = typeOf(subject);
        if (type === site.matching && type.version === site.version) return true;
        if (site.isOther(type)) return false;
      }
      return classMatches(frame, site, subject, c);
    };
  }

  function class1(cls: Eval, a: Match, site: ClassPatternSite): Match {
    return (frame, subject) => {
      const c = cls(frame);
      if (c === site.cls && site.cls.version === site.clsVersion) {
        const shape = subject === null ? null : (subject as PyInstance).shape;
        if (shape === site.shape && shape.type.version === site.version) {
          const x: Value | undefined = (subject as PyInstance).slots[site.slot0];
          if (x !== undefined) return a(frame, x);
        }
        const type = typeOf(subject);
        if (site.isOther(type)) return false;
        if (site.takesSelf && type === site.matching && type.version === site.version) return a(frame, subject);
      }
      const values = classAttributes(frame, site, subject, c);
      return values !== null && a(frame, values[0]!);
    };
  }

  function class2(cls: Eval, a: Match, b: Match, site: ClassPatternSite): Match {
    return (frame, subject) => {
      const c = cls(frame);
      if (c === site.cls && site.cls.version === site.clsVersion) {
        const shape = subject === null ? null : (subject as PyInstance).shape;
        if (shape === site.shape && shape.type.version === site.version) {
          const { slots } = subject as PyInstance;
          const x: Value | undefined = slots[site.slot0];
          const y: Value | undefined = slots[site.slot1];
          if (x !== undefined && y !== undefined) return a(frame, x) && b(frame, y);
        }
        const type = typeOf(subject);
        if (site.isOther(type)) return false;
      }
      const values = classAttributes(frame, site, subject, c);
      return values !== null && a(frame, values[0]!) && b(frame, values[1]!);
    };
  }

  function classMany(cls: Eval, parts: readonly Match[], site: ClassPatternSite): Match {
    return (frame, subject) => {
      const c = cls(frame);
      if (c === site.cls && site.cls.version === site.clsVersion) {
        const type = typeOf(subject);
        if (site.isOther(type)) return false;
      }
      const values = classAttributes(frame, site, subject, c);
      if (values === null) return false;
      for (let i = 0; i < parts.length; i++) if (!parts[i]!(frame, values[i]!)) return false;
      return true;
    };
  }

  /** When caches are off. */
  function classUncached(cls: Eval, parts: readonly Match[], site: ClassPatternSite): Match {
    return (frame, subject) => {
      const values = classAttributes(frame, site, subject, cls(frame));
      if (values === null) return false;
      for (let i = 0; i < parts.length; i++) if (!parts[i]!(frame, values[i]!)) return false;
      return true;
    };
  }

  return {
    match,
    caseThen,
    caseLast,
    caseAlways,
    caseTable,
    guarded,
    resumableMatch,
    always,
    both,
    either,
    captureLocal,
    capture,
    storeAfter,
    identical,
    equals,
    equalsInt,
    equalsStr,
    equalsConstant,
    sequenceOfLength,
    sequence1,
    sequence2,
    sequence,
    sequenceStarred,
    sequenceEnds,
    anyMapping,
    mapping,
    mappingOf1,
    mappingOf2,
    mappingOf,
    mappingWithRest,
    classOnly,
    class1,
    class2,
    classMany,
    classUncached,
  };
}
