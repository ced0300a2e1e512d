// What was entered before, in this session and earlier ones. An entry may have several lines; in the file each entry is one
// line, with backslash escapes for newlines.

import { readFileSync, writeFileSync } from 'node:fs';

const MOST_ENTRIES = 1000;

export class History {
  private readonly file: string | null;
  private readonly entries: string[];
  /** Which entry is shown; `entries.length` is the new one being written. */
  private at: number;
  /** The new entry as it was when the user went to older ones. */
  private draft = '';

  /** @param file where entries are kept between sessions; null for nowhere */
  constructor(file: string | null) {
    this.file = file;
    this.entries = file === null ? [] : load(file);
    this.at = this.entries.length;
  }

  add(entry: string): void {
    if (entry.trim() !== '' && this.entries.at(-1) !== entry) this.entries.push(entry);
    this.rewind();
  }

  /** Leaves older entries: the next `previous` gives the newest one. */
  rewind(): void {
    this.at = this.entries.length;
    this.draft = '';
  }

  /** The entry before the shown one, or null; `current` is what the user has in hand. */
  previous(current: string): string | null {
    if (this.at === 0) return null;
    if (this.at === this.entries.length) this.draft = current;
    this.at--;
    return this.entries[this.at]!;
  }

  next(): string | null {
    if (this.at >= this.entries.length) return null;
    this.at++;
    return this.at === this.entries.length ? this.draft : this.entries[this.at]!;
  }

  /** The newest entry before number `before` that contains `text`. */
  search(text: string, before: number = this.entries.length): { entry: string; index: number } | null {
    for (let index = before - 1; index >= 0; index--) {
      const entry = this.entries[index]!;
      if (entry.includes(text)) return { entry, index };
    }
    return null;
  }

  /** Writes the file. That it cannot be written is no reason to disturb the session. */
  save(): void {
    if (this.file === null) return;
    const lines = this.entries.slice(-MOST_ENTRIES).map((entry) => `${escapeEntry(entry)}\n`);
    try {
      writeFileSync(this.file, lines.join(''), { mode: 0o600 });
    } catch {
      // Read-only home folders are common in containers.
    }
  }
}

function load(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map(unescapeEntry);
  } catch {
    return [];
  }
}

const escapeEntry = (entry: string): string => entry.replace(/\\/g, '\\\\').replace(/\n/g, '\\n');
const unescapeEntry = (line: string): string =>
  line.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
