// Displays: tuples, lists, sets, dicts, slices and f-strings.

import type { PyTuple, Value } from '@heddle/runtime';
import type { Eval } from '../completion.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

/** Adds the items of one element of a display: itself, or what a starred expression iterates. */
export type Collect = (frame: Parameters<Eval>[0], items: Value[]) => void;

export function displayFamily(rt: FamilyRuntime) {
  const {
    makeTuple,
    PyInterpolation,
    PyTemplate,
    makeList,
    makeSetSlow,
    PyDict,
    makeSlice,
    formatSlow,
    joinWide,
    addItems,
    addToSet,
    dictSet,
    dictMerge,
    dictRun,
  } = rt;

  function tuple0(): Eval {
    return () => makeTuple([]);
  }
  function tuple2(a: Eval, b: Eval): Eval {
    return (frame) => {
      const x = a(frame);
      return makeTuple([x, b(frame)]);
    };
  }
  function tuple3(a: Eval, b: Eval, c: Eval): Eval {
    return (frame) => {
      const x = a(frame);
      const y = b(frame);
      return makeTuple([x, y, c(frame)]);
    };
  }
  function tuple(elements: readonly Eval[]): Eval {
    // A copy has room for just these items, where pushing the first makes room for many.
    const blank: Value[] = elements.map(() => null);
    return (frame) => {
      const items = blank.slice();
      for (let i = 0; i < elements.length; i++) items[i] = elements[i]!(frame);
      return makeTuple(items);
    };
  }

  function list(elements: readonly Eval[]): Eval {
    const blank: Value[] = elements.map(() => null);
    return (frame) => {
      const items = blank.slice();
      for (let i = 0; i < elements.length; i++) items[i] = elements[i]!(frame);
      return makeList(items);
    };
  }

  function element(value: Eval): Collect {
    return (frame, items) => {
      items.push(value(frame));
    };
  }
  function starred(value: Eval, site: Site): Collect {
    return (frame, items) => addItems(frame, site, items, value(frame));
  }

  function collectTuple(elements: readonly Collect[]): Eval {
    return (frame) => {
      const items: Value[] = [];
      for (const element of elements) element(frame, items);
      return makeTuple(items);
    };
  }
  function collectList(elements: readonly Collect[]): Eval {
    return (frame) => {
      const items: Value[] = [];
      for (const element of elements) element(frame, items);
      return makeList(items);
    };
  }
  function collectSet(elements: readonly Collect[], site: Site): Eval {
    return (frame) => {
      const items: Value[] = [];
      for (const element of elements) element(frame, items);
      return makeSetSlow(frame, site, items);
    };
  }

  /** From the first starred element on, each is added before the next is evaluated. */
  function extendSet(
    elements: readonly Collect[],
    others: readonly Eval[],
    areStarred: readonly boolean[],
    site: Site,
  ): Eval {
    return (frame) => {
      const first: Value[] = [];
      for (const element of elements) element(frame, first);
      const set = makeSetSlow(frame, site, first);
      for (let i = 0; i < others.length; i++) addToSet(frame, site, set, others[i]!(frame), areStarred[i]!);
      return set;
    };
  }

  /** A dict display; a null key stands for `**mapping`. `ends`: the item behind those that are put in together. */
  function dict(keys: readonly (Eval | null)[], values: readonly Eval[], ends: readonly number[], site: Site): Eval {
    return (frame) => {
      const result = new PyDict();
      for (let i = 0; i < values.length; i++) {
        const key = keys[i]!;
        if (key === null) dictMerge(frame, site, result, values[i]!(frame));
        else {
          const k = key(frame);
          const v = values[i]!(frame);
          if (typeof k !== 'object' || k === null) dictSet(frame, site, result, k, v);
          else i = dictRun(frame, site, result, [k, v], keys, values, i + 1, ends[i]!) - 1;
        }
      }
      return result;
    };
  }

  function slice(lower: Eval, upper: Eval, step: Eval): Eval {
    return (frame) => {
      const start = lower(frame);
      const stop = upper(frame);
      return makeSlice(start, stop, step(frame));
    };
  }

  /** A replacement field: the value, converted (`s`, `r`, `a` or 0) and formatted. */
  function field(value: Eval, conversion: number, spec: Eval | null, site: Site): Eval {
    return (frame) => {
      const x = value(frame);
      const format = spec === null ? '' : spec(frame);
      if (format === '' && conversion <= 0) {
        if (typeof x === 'string') return x;
        if (typeof x === 'number') return `${x}`;
      }
      return formatSlow(frame, site, x, conversion, format);
    };
  }

  /** A template string: `strings` has one element more than there are interpolations. */
  function template(strings: PyTuple, interpolations: readonly Eval[]): Eval {
    return (frame) => {
      const items: Value[] = [];
      for (let i = 0; i < interpolations.length; i++) items.push(interpolations[i]!(frame));
      return new PyTemplate(strings, makeTuple(items));
    };
  }

  function interpolation(value: Eval, expression: Value, conversion: Value, spec: Eval | null): Eval {
    return (frame) => {
      const x = value(frame);
      return new PyInterpolation(x, expression, conversion, spec === null ? '' : spec(frame));
    };
  }

  /** An f-string: its literal parts and fields joined. */
  function joined(parts: readonly Eval[]): Eval {
    return (frame) => {
      let text = '';
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i]!(frame);
        if (typeof part !== 'string') return joinWide(frame, parts, i, text, part);
        text += part;
      }
      return text;
    };
  }

  return {
    tuple0,
    tuple2,
    tuple3,
    tuple,
    list,
    element,
    starred,
    collectTuple,
    collectList,
    collectSet,
    extendSet,
    dict,
    slice,
    field,
    template,
    interpolation,
    joined,
  };
}
