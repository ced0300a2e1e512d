// Programs whose error has CPython's type and line, but not yet its words or its exact place.

export const differentWording = new Set<string>(['with (a as b) as c: pass', 'print -1 x']);
