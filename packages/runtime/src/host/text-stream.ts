// What `print` and `input` need of a text file that is ours: the files of modules/io, or the streams of a host without files.

import { PyInstance } from '../object/object.js';
import type { PyStr } from '../object/value.js';
import { makeStr } from '../types/wide-str.js';

/** The host's reader of lines; it shows the prompt with the next one. */
export interface LineSource {
  prompt: string;
}

export abstract class PyTextStream extends PyInstance {
  /** The beginning of what `print` is still making the text of: it goes before whatever is written next. */
  held = '';

  abstract write(text: PyStr): void;
  /** Whether what is written goes to a function of the host. */
  abstract get writesToHost(): boolean;
  /** The host's reader of lines when this is the standard input of a host that has one and nothing was read ahead. */
  abstract lineSource(): LineSource | null;

  /** `text` with what is held before it. */
  protected withHeld(text: PyStr): PyStr {
    if (this.held === '') return text;
    const all = makeStr(this.held + text);
    this.held = '';
    return all;
  }
}
