// The powers of ten that are doubles, by their exponents.

const MAX_EXACT_POWER = 22;

export const POWERS_OF_TEN: readonly number[] = Array.from({ length: MAX_EXACT_POWER + 1 }, (_, n) => Number(`1e${n}`));
