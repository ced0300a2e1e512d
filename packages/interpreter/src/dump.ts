// `@heddle/interpreter/dump`: text of what `Interpreter.parse` gives, for those who look into the front end.

export { type DumpOptions, dumpAst, dumpScopes } from '@heddle/frontend/dump';
