/** A growing multimap from 32-bit keys to small numbers, in flat arrays: a million persons have some twenty million entries. */
export interface Postings {
  add(key: number, value: number): void;
  /** Calls `each` with every value of a key; stops where it returns false. */
  forEach(key: number, each: (value: number) => boolean | void): void;
  readonly size: number;
  readonly bytes: number;
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(length);
  next.set(array);
  return next;
}

export function createPostings(expected = 1024): Postings {
  let capacity = Math.max(1024, expected);
  let keys = new Int32Array(capacity);
  let values = new Int32Array(capacity);
  let next = new Int32Array(capacity);
  let size = 0;
  let buckets = new Int32Array(1024).fill(-1);

  const link = (entry: number): void => {
    const bucket = keys[entry]! & (buckets.length - 1);
    next[entry] = buckets[bucket]!;
    buckets[bucket] = entry;
  };
  const rehash = (): void => {
    buckets = new Int32Array(buckets.length * 4).fill(-1);
    for (let entry = 0; entry < size; entry++) link(entry);
  };

  return {
    add(key, value) {
      if (size === capacity) {
        capacity = Math.ceil(capacity * 1.6);
        keys = grown(keys, capacity);
        values = grown(values, capacity);
        next = grown(next, capacity);
      }
      keys[size] = key;
      values[size] = value;
      size += 1;
      if (size > buckets.length) rehash();
      else link(size - 1);
    },
    forEach(key, each) {
      const wanted = key | 0;
      for (let entry = buckets[wanted & (buckets.length - 1)]!; entry >= 0; entry = next[entry]!) {
        if (keys[entry] === wanted && each(values[entry]!) === false) return;
      }
    },
    get size() {
      return size;
    },
    get bytes() {
      return 12 * capacity + 4 * buckets.length;
    },
  };
}

/** A 32-bit hash of a kind of key and its words (FNV-1a with a final mix). */
export function hashKey(kind: string, a: string, b = ""): number {
  let hash = 0x811c9dc5;
  const eat = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  };
  eat(kind);
  eat(a);
  eat(b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}
