// CPython's hashes of strings and bytes, for hosts that honour PYTHONHASHSEED: `@heddle/interpreter/hash-seed`.

export { seedStringHash } from '@heddle/runtime/hash-seed';
