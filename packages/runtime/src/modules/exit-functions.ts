// What is to be done when an interpreter ends (`Interpreter.finish`), by the native modules that have something to do then.

/** Run in order, with the interpreter's state as the running one. */
export const exitFunctions: (() => void)[] = [];
