// What the public API asks of its arguments. TypeScript's types say the same; these checks are for callers without them, to
// whom an error from the depths of the interpreter would say nothing.

/** `null`, `an array`, `a Date`: what a value is, for the texts of errors. */
export function describeKind(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  const name = prototype === null ? '' : (value.constructor?.name ?? '');
  if (name === '' || name === 'Object') return 'an object';
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** @throws TypeError unless `value` is a string; `what` names the argument */
export function requireString(value: unknown, what: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${what} must be a string, not ${describeKind(value)}`);
}

/** @throws TypeError unless `value` is a string or bytes */
export function requireSource(value: unknown): asserts value is string | Uint8Array {
  if (typeof value !== 'string' && !(value instanceof Uint8Array))
    throw new TypeError(`a source must be a string or a Uint8Array, not ${describeKind(value)}`);
}

/** The `filename` of an argument that may be left out. @throws TypeError */
export function filenameOf(options: { filename?: string } | undefined, otherwise: string): string {
  if (options === undefined) return otherwise;
  if (options === null || typeof options !== 'object')
    throw new TypeError(`options must be an object like { filename: 'program.py' }, not ${describeKind(options)}`);
  const { filename = otherwise } = options;
  requireString(filename, 'filename');
  return filename;
}

/** @throws TypeError unless `values` is a list of arguments */
export function requireArray(values: unknown, what: string): asserts values is readonly unknown[] {
  if (!Array.isArray(values)) throw new TypeError(`${what} must be an array, not ${describeKind(values)}`);
}

/** @throws TypeError unless `value` is an object, as `what` has to be */
export function requireObject(value: unknown, what: string): asserts value is object {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new TypeError(`${what} must be an object, not ${describeKind(value)}`);
}

/** @throws TypeError unless `value` is a function */
export function requireFunction(value: unknown, what: string): void {
  if (typeof value !== 'function') throw new TypeError(`${what} must be a function, not ${describeKind(value)}`);
}
