// The modules of the runtime that the program's bundle holds, for the bundle of the library's native modules, which is
// loaded later and must have the same ones. The bundler puts generated code in place of this file (scripts/bundle-cli.mjs).

/** What the module of `@heddle/runtime` at `path` exports as `name`. */
export type CoreExport = (path: string, name: string) => unknown;

export function coreExports(): CoreExport {
  return () => undefined;
}
