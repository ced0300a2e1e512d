// How lines of generated programs are put together.

export const indent = (lines) => lines.map((line) => `    ${line}`);

/** The lines, with the exception that ends them printed. */
export function attempt(lines) {
  return ['try:', ...indent(lines), 'except Exception as error:', '    print(type(error).__name__, error)'];
}
