/** A growing multimap from 32-bit keys to small numbers, in flat arrays: a million persons have some thirty million entries. */
export interface Postings {
  add(key: number, value: number): void;
  /** Calls `each` with every value of a key; stops where it returns false. */
  forEach(key: number, each: (value: number) => boolean | void): void;
  /** How many values a key has, counted up to a limit. */
  count(key: number, limit: number): number;
  /** Packs what was added since the last time; worth it after many additions. */
  settle(): void;
  readonly size: number;
  readonly bytes: number;
}

/** Entries sorted by bucket. A bucket tells the low bits of a key, a mark its high half: together they are the whole key. */
interface Packed {
  readonly starts: Int32Array;
  readonly marks: Uint16Array;
  readonly values: Int32Array;
}

const fewestBuckets = 1 << 16;
const entriesInBucket = 4;
/** Fewer additions than this stay loose. */
const worthPacking = 1 << 12;
const mostLoose = 1 << 16;

function pack(before: Packed, keys: Int32Array, values: Int32Array, added: number): Packed {
  const total = before.values.length + added;
  let buckets = fewestBuckets;
  while (buckets * entriesInBucket < total) buckets *= 2;
  const low = buckets - 1;
  const starts = new Int32Array(buckets + 1);
  const lowBefore = before.starts.length - 2;
  const keyOf = (bucket: number, entry: number): number => {
    const high = before.marks[entry]! << 16;
    return high | (bucket & 0xffff);
  };
  // With more than 2^16 buckets the bucket repeats bits of the mark; both agree, so the key is made of either.
  for (let bucket = 0; bucket <= lowBefore; bucket++) {
    for (let entry = before.starts[bucket]!; entry < before.starts[bucket + 1]!; entry++)
      starts[(keyOf(bucket, entry) & low) + 1]! += 1;
  }
  for (let entry = 0; entry < added; entry++) starts[(keys[entry]! & low) + 1]! += 1;
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice(0, buckets);
  const packed: Packed = { starts, marks: new Uint16Array(total), values: new Int32Array(total) };
  const put = (key: number, value: number): void => {
    const at = next[key & low]!;
    next[key & low] = at + 1;
    packed.marks[at] = key >>> 16;
    packed.values[at] = value;
  };
  for (let bucket = 0; bucket <= lowBefore; bucket++) {
    for (let entry = before.starts[bucket]!; entry < before.starts[bucket + 1]!; entry++)
      put(keyOf(bucket, entry), before.values[entry]!);
  }
  for (let entry = 0; entry < added; entry++) put(keys[entry]!, values[entry]!);
  return packed;
}

const nothing: Packed = { starts: new Int32Array(2), marks: new Uint16Array(0), values: new Int32Array(0) };

export function createPostings(): Postings {
  let packed = nothing;
  // What was added since: as it came, and chained by bucket once somebody asks.
  let keys = new Int32Array(1024);
  let values = new Int32Array(1024);
  let chain = new Int32Array(0);
  let heads = new Int32Array(1024).fill(-1);
  let loose = 0;
  let chained = 0;

  const chainUp = (): void => {
    if (chain.length < keys.length) {
      const longer = new Int32Array(keys.length);
      longer.set(chain.subarray(0, chained));
      chain = longer;
    }
    if (loose > 2 * heads.length) {
      heads = new Int32Array(heads.length * 4).fill(-1);
      chained = 0;
    }
    for (; chained < loose; chained++) {
      const bucket = keys[chained]! & (heads.length - 1);
      chain[chained] = heads[bucket]!;
      heads[bucket] = chained;
    }
  };
  const settle = (): void => {
    if (loose < worthPacking) return;
    packed = pack(packed, keys, values, loose);
    keys = new Int32Array(1024);
    values = new Int32Array(1024);
    chain = new Int32Array(0);
    heads = new Int32Array(1024).fill(-1);
    loose = 0;
    chained = 0;
  };
  const forEach = (key: number, each: (value: number) => boolean | void): void => {
    const wanted = key | 0;
    const bucket = wanted & (packed.starts.length - 2);
    const mark = wanted >>> 16;
    const end = packed.starts[bucket + 1]!;
    for (let entry = packed.starts[bucket]!; entry < end; entry++) {
      if (packed.marks[entry] === mark && each(packed.values[entry]!) === false) return;
    }
    if (loose === 0) return;
    if (chained < loose) chainUp();
    for (let entry = heads[wanted & (heads.length - 1)]!; entry >= 0; entry = chain[entry]!) {
      if (keys[entry] === wanted && each(values[entry]!) === false) return;
    }
  };

  return {
    add(key, value) {
      if (loose === keys.length) {
        const [moreKeys, moreValues] = [new Int32Array(loose * 2), new Int32Array(loose * 2)];
        moreKeys.set(keys);
        moreValues.set(values);
        [keys, values] = [moreKeys, moreValues];
      }
      keys[loose] = key;
      values[loose] = value;
      loose += 1;
      if (loose >= mostLoose && loose >= packed.values.length) settle();
    },
    forEach,
    count(key, limit) {
      let found = 0;
      forEach(key, () => {
        found += 1;
        return found < limit;
      });
      return found;
    },
    settle,
    get size() {
      return packed.values.length + loose;
    },
    get bytes() {
      const ofPacked = packed.starts.byteLength + packed.marks.byteLength + packed.values.byteLength;
      return ofPacked + keys.byteLength + values.byteLength + chain.byteLength + heads.byteLength;
    },
  };
}
