import { bytesOf } from "../base64.ts";
import { clusters as packed } from "./clusters.generated.ts";

/**
 * Groups of words that mean alike, across the seven languages ("trabajo", "work", "Arbeit"), so that what is learned in
 * one language serves the others and a word never seen in training is read like its kin. training/clusters.py says how
 * they were made.
 */
interface Groups {
  readonly keys: Uint32Array;
  readonly groups: Uint16Array;
  readonly slots: Int32Array;
}

const slotBits = 17;
const slotMask = (1 << slotBits) - 1;
const bytesAWord = 6;

let loaded: Groups | undefined;

function unpack(): Groups {
  const { buffer, byteLength } = bytesOf(packed);
  const count = byteLength / bytesAWord;
  const keys = new Uint32Array(buffer, 0, count);
  const slots = new Int32Array(1 << slotBits);
  for (let row = 0; row < count; row++) {
    let slot = spread(keys[row]!);
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = row + 1;
  }
  return { keys, groups: new Uint16Array(buffer, count * 4, count), slots };
}

function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
}

/** The group of a word by its hash, or -1. */
export function groupOf(hash: number): number {
  loaded ??= unpack();
  const key = hash >>> 0;
  let slot = spread(key);
  for (;;) {
    const row = loaded.slots[slot]! - 1;
    if (row < 0) return -1;
    if (loaded.keys[row] === key) return loaded.groups[row]!;
    slot = (slot + 1) & slotMask;
  }
}
