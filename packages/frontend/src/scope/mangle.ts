// Private names: inside a class, `__x` stands for `_Class__x`.

/**
 * The name that `name` stands for inside the class `className` (null outside any).
 * CPython: Python/symtable.c _Py_Mangle.
 */
export function mangle(className: string | null, name: string): string {
  if (
    className === null ||
    name.charCodeAt(0) !== 95 ||
    !name.startsWith('__') ||
    name.endsWith('__') ||
    name.includes('.')
  )
    return name;
  const stripped = className.replace(/^_+/, '');
  // A class called `_` or `__` has no name to mangle with.
  return stripped === '' ? name : `_${stripped}${name}`;
}
