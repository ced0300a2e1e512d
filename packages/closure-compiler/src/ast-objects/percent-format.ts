// The simple conversions of `%` formatting, as an f-string has them. CPython: Python/ast_preprocess.c optimize_format.

export interface PercentField {
  /** The code of `s`, `r` or `a`. */
  readonly conversion: number;
  /** The format spec, '' for none. */
  readonly spec: string;
}

const FIELD = /%(?:%|([-+ #0]*)(\d{0,3})(?:(\.)(\d{0,3}))?([sra]))/y;

/** The text between the fields and the fields; null when there is anything else than `%s`, `%r`, `%a` and `%%`. */
export function parsePercentFormat(format: string): (string | PercentField)[] | null {
  const parts: (string | PercentField)[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push(text);
    text = '';
  };
  for (let at = 0; at < format.length; ) {
    if (format[at] !== '%') {
      text += format[at++];
      continue;
    }
    FIELD.lastIndex = at;
    const match = FIELD.exec(format);
    if (match === null) return null;
    at = FIELD.lastIndex;
    const [, flags, width, point, precision, conversion] = match;
    if (conversion === undefined) text += '%';
    else {
      flush();
      const align = width !== '' && !flags!.includes('-') ? '>' : '';
      const limit = point === undefined ? '' : `.${precision === '' ? '0' : precision}`;
      parts.push({ conversion: conversion.charCodeAt(0), spec: `${align}${width}${limit}` });
    }
  }
  flush();
  return parts;
}
