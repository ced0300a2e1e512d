// What the command says it is.

/** The version of the Python language and library that programs see (`sys.version_info`). */
export const PYTHON_VERSION = '3.14.2';
export const HEDDLE_VERSION = '0.1.0';

/** The lines above an interactive session's first prompt. */
export function banner(): string {
  return (
    `Python ${PYTHON_VERSION} (Heddle ${HEDDLE_VERSION}, Node ${process.versions.node}) on ${process.platform}\n` +
    'Type "help", "copyright", "credits" or "license" for more information.\n'
  );
}
