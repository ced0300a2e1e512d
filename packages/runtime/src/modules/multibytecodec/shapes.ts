// Which tables there are, and what each is based on: encodings of one character set differ in where they place its rows and in
// some characters, and only the differences are stored.

export interface TableShape {
  /** The table that this one is described by differences from. */
  readonly base: string | null;
  /** Where a sequence of the base is in this table, 0 for nowhere; null when everything stays. */
  readonly place: ((code: number) => number) | null;
}

const ALONE: TableShape = { base: null, place: null };
const like = (base: string, place: TableShape['place'] = null): TableShape => ({ base, place });

export const TABLE_SHAPES: Readonly<Record<string, TableShape>> = {
  big5: ALONE,
  cp950: like('big5'),
  big5hkscs: like('big5'),
  gb2312: ALONE,
  gbk: like('gb2312'),
  gb18030: like('gbk'),
  euc_kr: ALONE,
  cp949: like('euc_kr'),
  johab: like('euc_kr', placeInJohab),
  euc_jp: ALONE,
  shift_jis: like('euc_jp', placeInShiftJis),
  cp932: like('shift_jis'),
  euc_jis_2004: like('euc_jp'),
  euc_jisx0213: like('euc_jis_2004'),
  shift_jis_2004: like('euc_jis_2004', placeInShiftJis),
  shift_jisx0213: like('shift_jis_2004'),
};

/** What EUC writes before a half-width katakana. */
const HALF_WIDTH = 0x8e;

/** Row and column, from 1 to 94, of what EUC writes with two high bytes. */
const rowOf = (code: number): number => ((code >>> 8) & 255) - 0xa0;
const columnOf = (code: number): number => (code & 255) - 0xa0;

/** The rows of the second plane of JIS X 0213, in the order in which Shift JIS has them. */
const SECOND_PLANE = [1, 8, 3, 4, 5, 12, 13, 14, 15, ...Array.from({ length: 17 }, (_, i) => 78 + i)];

export function isInSecondPlane(row: number): boolean {
  return SECOND_PLANE.includes(row);
}

/** Shift JIS has two rows for each first byte, leaves out the bytes of half-width katakana, and has the second plane at the end. */
function placeInShiftJis(code: number): number {
  if (code < 0x8000) return code;
  if (code >>> 8 === HALF_WIDTH) return code & 255;
  let row = rowOf(code) - 1;
  if (code > 0xffff) {
    const index = SECOND_PLANE.indexOf(rowOf(code));
    if (index < 0) return 0;
    row = 94 + index;
  }
  const column = columnOf(code) - 1 + (row % 2 === 1 ? 94 : 0);
  const first = row >> 1;
  return ((first < 0x1f ? 0x81 : 0xc1) + first) * 256 + column + (column < 0x3f ? 0x40 : 0x41);
}

/** Johab has the rows that are neither syllables nor their parts; two for each first byte. */
function placeInJohab(code: number): number {
  if (code < 0x8000) return code;
  const row = rowOf(code);
  if (row > 12 && row < 42) return 0;
  const half = row - 1 + (row < 42 ? 0x1b2 : 0x197);
  const column = columnOf(code) - 1 + (half % 2 === 1 ? 94 : 0);
  return (half >> 1) * 256 + column + (column < 0x4e ? 0x31 : 0x43);
}
