// A test on characters in its quick form: a table for Latin-1, and pages of 256 for the rest, each made when one of its
// characters is first met.

export class CharTable {
  /** 1 for each Latin-1 character that passes. */
  readonly latin1: Uint8Array;
  private readonly pages: (Uint8Array | undefined)[];
  private readonly test: (code: number) => boolean;

  constructor(test: (code: number) => boolean) {
    this.test = test;
    this.pages = [];
    this.latin1 = this.makePage(0);
  }

  has(code: number): boolean {
    return code < 256 ? this.latin1[code] === 1 : this.hasWide(code);
  }

  /** For characters outside Latin-1. */
  hasWide(code: number): boolean {
    const page = this.pages[code >> 8] ?? this.makePage(code >> 8);
    return page[code & 255] === 1;
  }

  private makePage(number: number): Uint8Array {
    const page = new Uint8Array(256);
    for (let i = 0; i < 256; i++) if (this.test((number << 8) + i)) page[i] = 1;
    this.pages[number] = page;
    return page;
  }
}
