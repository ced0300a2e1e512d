// What the two threads of an interactive session say to each other: the first thread has the terminal and edits lines, the
// program's thread has the interpreter. The terminal asks one thing at a time, and each request gets one answer.

export type Request =
  /** Is this text a whole statement, or does it want more lines? */
  | { kind: 'isIncomplete'; source: string }
  | { kind: 'complete'; text: string }
  | { kind: 'execute'; source: string }
  /** Ctrl-D, or the terminal is gone. */
  | { kind: 'end' };

export interface Completion {
  /** Where in the text the word that is completed starts. */
  start: number;
  /** What may stand there, sorted. */
  candidates: string[];
}

/** `sys.ps1` and `sys.ps2`. */
export interface Prompts {
  readonly first: string;
  readonly next: string;
}

export type Answer =
  | { kind: 'ready'; banner: string; prompts: Prompts }
  | { kind: 'isIncomplete'; value: boolean }
  | { kind: 'complete'; completion: Completion }
  /** The program's thread ends by itself when the statement was `exit()`. */
  | { kind: 'executed'; prompts: Prompts };
